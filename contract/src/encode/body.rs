//! Bodies as bytes.

use std::fmt::Write as _;

use super::parts::BodyParts;
use super::percent;

/// A body that is not JSON, and looks like it up to a point.
pub(super) const NOT_JSON: &[u8] = b"{\"this is\": not JSON,";

/// Stands between the parts of a multipart form: long enough to stand in no value of ours.
const BOUNDARY: &str = "bindery-8c41f0b7e2d94a6f";

pub(super) fn content_type(body: &BodyParts) -> Option<&'static str> {
    match body {
        BodyParts::None => None,
        BodyParts::Json(_) => Some("application/json"),
        BodyParts::Form(_) => Some("application/x-www-form-urlencoded"),
        BodyParts::Multipart(_) => Some("multipart/form-data; boundary=bindery-8c41f0b7e2d94a6f"),
        BodyParts::Text(_) => Some("text/plain; charset=utf-8"),
    }
}

pub(super) fn bytes(body: &BodyParts) -> Option<Vec<u8>> {
    Some(match body {
        BodyParts::None => return None,
        BodyParts::Json(value) => value.to_compact().into_bytes(),
        BodyParts::Form(pairs) => {
            let pairs: Vec<String> = pairs
                .iter()
                .map(|(key, value)| format!("{}={}", percent::form(key), percent::form(value)))
                .collect();
            pairs.join("&").into_bytes()
        }
        BodyParts::Multipart(pairs) => multipart(pairs).into_bytes(),
        BodyParts::Text(text) => text.clone().into_bytes(),
    })
}

fn multipart(pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    for (key, value) in pairs {
        let key = key.replace('"', "%22").replace(['\r', '\n'], " ");
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n"
        );
    }
    out + &format!("--{BOUNDARY}--\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boundary_is_the_one_announced() {
        let announced = content_type(&BodyParts::Multipart(Vec::new()));
        assert!(announced.is_some_and(|it| it.ends_with(BOUNDARY)));
    }
}
