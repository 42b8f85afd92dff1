//! What the bytes of a body say before anything is compared: whole, text, JSON, and how it is
//! written.

use bindery_model::Vendor;
use bindery_model::fit::BreachKind;
use bindery_model::json::{self, Document, Kind, Pointer, Value};
use bindery_model::vendor::Origin;

use super::{Bytes, Came, json_limits};
use crate::finding::{Finding, ReplyCode, Severity};
use crate::send::Ended;

/// A body as it could be read.
pub(super) enum Read<'b> {
    /// There is none.
    Nothing,
    /// JSON.
    Json(Document<'b>),
    /// JSON that was read before.
    Given(&'b Value<'b>),
    /// Something else, and why it is not JSON.
    NotJson(json::Error),
}

pub(super) fn read<'b>(came: &Came<'b>) -> Read<'b> {
    let bytes = match came.body {
        Bytes::Raw(bytes) => bytes,
        Bytes::Json(value) => return Read::Given(value),
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Read::Nothing;
    }
    match json::parse(bytes, json_limits(bytes.len())) {
        Ok(document) => Read::Json(document),
        Err(error) => Read::NotJson(error),
    }
}

/// Whether there can be anything wrong about the body as bytes. Quick: most have nothing.
pub(super) fn is_odd(came: &Came<'_>, read: &Read<'_>) -> bool {
    let value = match read {
        Read::Nothing => return came.ended != Ended::Whole,
        Read::NotJson(_) => return true,
        Read::Json(document) if document.byte_order_mark => return true,
        Read::Json(document) => &document.value,
        Read::Given(value) => value,
    };
    let says_charset = came.header("content-type").is_some_and(|it| it.contains(';'));
    came.ended != Ended::Whole || says_charset || has_exponent(value)
}

fn has_exponent(value: &Value<'_>) -> bool {
    match &value.kind {
        Kind::Number(text) => text.contains(['e', 'E']),
        Kind::Array(items) => items.iter().any(has_exponent),
        Kind::Object(members) => members.iter().any(|member| has_exponent(&member.value)),
        Kind::Null | Kind::Bool(_) | Kind::String(_) => false,
    }
}

/// What is wrong about the body as bytes. What depends on the documented content is left to the
/// fit: that something is no JSON says nothing where JSON is not promised.
pub(super) fn findings(
    vendor: &Vendor,
    origin: &Origin,
    came: &Came<'_>,
    read: &Read<'_>,
) -> Vec<Finding> {
    let new = |code: ReplyCode, expected: &str, actual: String| {
        // However sure the content is, a body that cannot be read helps no caller.
        Finding::new(vendor, code, origin, expected, actual).severity(Severity::BreaksCallers)
    };
    let bytes: &[u8] = match came.body {
        Bytes::Raw(bytes) => bytes,
        Bytes::Json(_) => &[],
    };
    let length = bytes.len();
    let mut findings = Vec::new();
    match came.ended {
        Ended::Whole => {}
        Ended::CutShort => {
            let actual = format!("the connection ended after {length} bytes");
            findings.push(new(ReplyCode::CutShort, "a whole body", actual));
        }
        Ended::TooLarge(limit) => {
            let actual = "a longer one; the rest was not read".to_owned();
            let expected = format!("a body of at most {limit} bytes");
            findings.push(new(ReplyCode::TooLarge, &expected, actual));
        }
        Ended::Undecodable => {
            let encoding = came.header("content-encoding").unwrap_or("nothing");
            let actual = format!("`{encoding}`, which cannot be undone");
            findings.push(new(ReplyCode::ContentEncoding, "gzip, deflate or none", actual));
        }
    }
    if came.ended != Ended::Whole {
        return findings;
    }
    match read {
        Read::NotJson(error) => findings.extend(unreadable(vendor, origin, bytes, *error)),
        Read::Json(document) => {
            if document.byte_order_mark {
                let expected = "JSON from the first byte on";
                let finding = new(ReplyCode::ByteOrderMark, expected, "a byte-order mark".into());
                findings.push(finding.severity(Severity::SurprisesCallers));
            }
            exponents(vendor, origin, &document.value, &mut Pointer::root(), &mut findings);
            findings.extend(announced_charset(vendor, origin, came));
        }
        Read::Given(value) => {
            exponents(vendor, origin, value, &mut Pointer::root(), &mut findings);
            findings.extend(announced_charset(vendor, origin, came));
        }
        Read::Nothing => {}
    }
    findings
}

/// JSON up to a point, and then not.
fn unreadable(
    vendor: &Vendor,
    origin: &Origin,
    body: &[u8],
    error: json::Error,
) -> Option<Finding> {
    let begins = body.trim_ascii_start().first();
    let looks_like_json = matches!(begins, Some(b'{' | b'['));
    let new = |code, expected: &str| {
        Finding::new(vendor, code, origin, expected, error.to_string())
            .severity(Severity::BreaksCallers)
    };
    match error {
        json::Error::CutShort { .. } if looks_like_json => {
            Some(new(ReplyCode::CutShort, "a whole body"))
        }
        json::Error::TooLarge { .. } | json::Error::TooMany { .. } => {
            Some(new(ReplyCode::TooLarge, "a body that can be kept"))
        }
        json::Error::InvalidUtf8 { .. } => Some(new(ReplyCode::Charset, "UTF-8")),
        json::Error::TooDeep { limit, .. } => {
            let expected = format!("at most {limit} levels");
            let code = BreachKind::TooDeep;
            let finding = Finding::new(vendor, code, origin, expected, error.to_string());
            Some(finding.severity(Severity::BreaksCallers))
        }
        _ => None,
    }
}

/// JSON is UTF-8, whatever the header says; a header that says otherwise misleads callers.
fn announced_charset(vendor: &Vendor, origin: &Origin, came: &Came<'_>) -> Option<Finding> {
    let content = came.header("content-type")?;
    let charset = content.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    })?;
    let right = ["utf-8", "utf8", "us-ascii"].iter().any(|it| charset.eq_ignore_ascii_case(it));
    let actual = format!("`{charset}` in the header, UTF-8 in the body");
    (!right).then(|| {
        Finding::new(vendor, ReplyCode::Charset, origin, "UTF-8", actual)
            .severity(Severity::SurprisesCallers)
    })
}

/// Numbers with an exponent: legal, and read as floating point by nearly everybody.
fn exponents(
    vendor: &Vendor,
    origin: &Origin,
    value: &Value<'_>,
    at: &mut Pointer,
    findings: &mut Vec<Finding>,
) {
    match &value.kind {
        Kind::Number(text) if text.contains(['e', 'E']) => {
            let expected = "a number without an exponent";
            let code = ReplyCode::NumberSpelling;
            let finding = Finding::new(vendor, code, origin, expected, text.as_ref());
            findings.push(finding.at(at.as_str()).severity(Severity::Note));
        }
        Kind::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at.push_index(index);
                exponents(vendor, origin, item, at, findings);
                at.pop();
            }
        }
        Kind::Object(members) => {
            for member in members {
                at.push_key(&member.key);
                exponents(vendor, origin, &member.value, at, findings);
                at.pop();
            }
        }
        _ => {}
    }
}
