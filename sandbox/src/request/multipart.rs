//! Reads `multipart/form-data`, as far as vendors' requests use it: named parts, one level deep.

/// Why a body is no multipart form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MultipartError {
    /// The content type names no boundary.
    #[error("the content type names no boundary")]
    NoBoundary,
    /// The last boundary does not come.
    #[error("the body ends before its last boundary")]
    Unfinished,
    /// A part has no name.
    #[error("a part has no name")]
    NoName,
}

/// The parts of a form: name and content.
pub(crate) fn parts(
    content_type: &str,
    body: &[u8],
) -> Result<Vec<(String, String)>, MultipartError> {
    let boundary = parameter(content_type, "boundary").ok_or(MultipartError::NoBoundary)?;
    let delimiter = format!("--{boundary}");
    let mut rest = find(body, delimiter.as_bytes())
        .map(|at| &body[at + delimiter.len()..])
        .ok_or(MultipartError::Unfinished)?;
    let next = format!("\r\n{delimiter}");
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(rest, next.as_bytes()).ok_or(MultipartError::Unfinished)?;
        parts.push(part(&rest[..end])?);
        rest = &rest[end + next.len()..];
    }
    Ok(parts)
}

fn part(bytes: &[u8]) -> Result<(String, String), MultipartError> {
    let blank = find(bytes, b"\r\n\r\n").ok_or(MultipartError::NoName)?;
    let head = String::from_utf8_lossy(&bytes[..blank]);
    let name = head.lines().find_map(|line| {
        let (header, value) = line.split_once(':')?;
        let disposes = header.trim().eq_ignore_ascii_case("content-disposition");
        disposes.then(|| parameter(value, "name")).flatten()
    });
    let content = String::from_utf8_lossy(&bytes[blank + 4..]).into_owned();
    Ok((name.ok_or(MultipartError::NoName)?, content))
}

/// `name=value` or `name="value"` behind a semicolon.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|piece| {
        let (key, value) = piece.trim().split_once('=')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim_matches('"').to_owned())
    })
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::{MultipartError, parts};

    const FORM: &str = "multipart/form-data; boundary=\"xYz\"";

    #[test]
    fn parts_have_names_and_contents() {
        let body = "--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xYz\r\n\
                    content-disposition: form-data; filename=\"f.txt\"; name=\"b\"\r\n\
                    Content-Type: text/plain\r\n\r\ntwo\r\nlines\r\n--xYz--\r\n";
        let expected = [("a", "1"), ("b", "two\r\nlines")];
        let read = parts(FORM, body.as_bytes()).expect("a form");
        assert_eq!(read, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn what_is_no_form_says_why() {
        assert_eq!(parts("multipart/form-data", b""), Err(MultipartError::NoBoundary));
        assert_eq!(parts(FORM, b"--xYz\r\n"), Err(MultipartError::Unfinished));
        assert_eq!(parts(FORM, b"--xYz\r\n\r\n\r\n--xYz--"), Err(MultipartError::NoName));
    }
}
