//! Parts in a body, as forms with files send them.

/// The body, and the text that stands between its parts.
pub(super) fn body(pairs: &[(String, String)]) -> (Vec<u8>, String) {
    let boundary = boundary(pairs);
    let mut out = String::new();
    for (key, value) in pairs {
        out.push_str("--");
        out.push_str(&boundary);
        out.push_str("\r\nContent-Disposition: form-data; name=\"");
        push_name(&mut out, key);
        out.push_str("\"\r\n\r\n");
        out.push_str(value);
        out.push_str("\r\n");
    }
    out.push_str("--");
    out.push_str(&boundary);
    out.push_str("--\r\n");
    (out.into_bytes(), boundary)
}

/// A text that stands in no value. The same values give the same text.
fn boundary(pairs: &[(String, String)]) -> String {
    let mut number = 0_u32;
    loop {
        let boundary = format!("bindery-part-{number}");
        if !pairs.iter().any(|(_, value)| value.contains(&boundary)) {
            return boundary;
        }
        number += 1;
    }
}

/// A name in quotes, as browsers escape it.
fn push_name(out: &mut String, name: &str) {
    for character in name.chars() {
        match character {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            other => out.push(other),
        }
    }
}
