//! Turns a planned reply into a response, as it should be or as a misbehaving server sends it.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use http::{Response, StatusCode};

use super::body::{Pace, PacedBody};
use crate::misbehaviour::Misbehaviour;
use crate::reply::Reply;

/// Longer than any sensible time-out of a test, shorter than a person's patience.
const SLOW: Duration = Duration::from_secs(30);
const DRIP: Duration = Duration::from_secs(1);
const TWO_GB: u64 = 2 << 30;
const DEEP: usize = 100_000;

/// The reply as it was planned.
pub(super) fn plainly(reply: &Reply) -> Response<PacedBody> {
    let body = PacedBody::new(Bytes::copy_from_slice(&reply.body), Pace::Whole);
    response(reply, body)
}

/// The reply, spoiled on its way.
pub(super) async fn misbehaving(
    reply: &Reply,
    misbehaviour: Misbehaviour,
    target: &str,
) -> Response<PacedBody> {
    let bytes = Bytes::copy_from_slice(&reply.body);
    let length = bytes.len() as u64;
    match misbehaviour {
        Misbehaviour::Slow => {
            tokio::time::sleep(SLOW).await;
            plainly(reply)
        }
        Misbehaviour::CutOff => paced(reply, bytes, Pace::CutOff, Some(length.max(2))),
        Misbehaviour::Dripping => paced(reply, bytes, Pace::Drip(DRIP), Some(length)),
        Misbehaviour::WrongLength => paced(reply, bytes, Pace::TooShort, Some(length + 64)),
        Misbehaviour::TooLarge => paced(reply, bytes, Pace::Padded { left: TWO_GB }, None),
        Misbehaviour::Html => {
            let page = "<!DOCTYPE html><title>Maintenance</title><p>Back soon.";
            typed(reply, page.as_bytes().to_vec(), "text/html; charset=utf-8")
        }
        Misbehaviour::Redirect => {
            let mut response = typed(reply, Vec::new(), "text/plain");
            *response.status_mut() = StatusCode::FOUND;
            if let Ok(location) = HeaderValue::from_str(target) {
                response.headers_mut().insert(LOCATION, location);
            }
            response
        }
        Misbehaviour::NotUtf8 => {
            typed(reply, b"{\"text\": \"\xff\xfe\xc3\x28\"}".to_vec(), "application/json")
        }
        Misbehaviour::TooDeep => {
            let deep = "[".repeat(DEEP) + &"]".repeat(DEEP);
            typed(reply, deep.into_bytes(), "application/json")
        }
    }
}

fn typed(reply: &Reply, body: Vec<u8>, content_type: &'static str) -> Response<PacedBody> {
    let mut response = response(reply, PacedBody::new(Bytes::from(body), Pace::Whole));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

fn paced(reply: &Reply, bytes: Bytes, pace: Pace, length: Option<u64>) -> Response<PacedBody> {
    let mut body = PacedBody::new(bytes, pace);
    body.hide_length();
    let mut response = response(reply, body);
    if let Some(length) = length {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

fn response(reply: &Reply, body: PacedBody) -> Response<PacedBody> {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &reply.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}
