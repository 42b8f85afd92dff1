//! Parts in a body, as forms with files send them.

use super::{BuildError, message::Sent};

/// The body, and the text that stands between its parts. A list is a part an item, a file a part
/// with its name and its content type.
pub(super) fn body(fields: &[(String, Sent)]) -> Result<(Vec<u8>, String), BuildError> {
    let mut parts = Vec::new();
    for (key, sent) in fields {
        match sent {
            Sent::File(file) => {
                let content = file.content.as_deref().unwrap_or("application/octet-stream");
                if content.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
                    return Err(BuildError::BadHeader("Content-Type".to_owned()));
                }
                let (key, file_name) = (name("name", key), name("filename", &file.name));
                let head = format!("{key}; {file_name}\r\nContent-Type: {content}");
                parts.push((head, file.bytes.to_vec()));
            }
            Sent::Json(_) => {
                let texts = sent.texts()?.into_iter();
                parts.extend(texts.map(|text| (name("name", key), text.into_bytes())));
            }
        }
    }
    let boundary = boundary(&parts);
    let mut out = Vec::new();
    for (head, value) in parts {
        out.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        out.extend_from_slice(format!("Content-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        out.extend_from_slice(&value);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((out, boundary))
}

/// A text that stands in no value. The same values give the same text.
fn boundary(parts: &[(String, Vec<u8>)]) -> String {
    let mut number = 0_u32;
    loop {
        let boundary = format!("bindery-part-{number}");
        let within = |value: &[u8]| value.windows(boundary.len()).any(|w| w == boundary.as_bytes());
        if !parts.iter().any(|(_, value)| within(value)) {
            return boundary;
        }
        number += 1;
    }
}

/// A name in quotes, as browsers escape it.
fn name(attribute: &str, name: &str) -> String {
    let mut out = format!("{attribute}=\"");
    for character in name.chars() {
        match character {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
