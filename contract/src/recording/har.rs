//! One exchange as an entry of an HTTP Archive. What the archive has no place for stands under
//! keys with `_`, as its standard asks.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::entry::{Body, Entry, Message};
use crate::send::{Ended, Label, SendError};

/// An entry of `log.entries`. Reading takes what any program wrote; writing gives all that the
/// standard asks for.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Har {
    #[serde(default)]
    started_date_time: String,
    #[serde(default)]
    time: f64,
    request: HarRequest,
    #[serde(default)]
    response: HarResponse,
    #[serde(default)]
    cache: Empty,
    #[serde(default)]
    timings: Timings,
    #[serde(default, rename = "_vendor", skip_serializing_if = "String::is_empty")]
    vendor: String,
    #[serde(default, rename = "_operation", skip_serializing_if = "String::is_empty")]
    operation: String,
    #[serde(default, rename = "_case", skip_serializing_if = "String::is_empty")]
    case: String,
    #[serde(default, rename = "_turn")]
    turn: usize,
    #[serde(default, rename = "_ended", skip_serializing_if = "String::is_empty")]
    ended: String,
    #[serde(default, rename = "_error", skip_serializing_if = "String::is_empty")]
    error: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Empty {}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct HarRequest {
    method: String,
    url: String,
    #[serde(default)]
    http_version: String,
    #[serde(default)]
    cookies: Vec<Empty>,
    #[serde(default)]
    headers: Vec<Pair>,
    #[serde(default)]
    query_string: Vec<Pair>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    post_data: Option<PostData>,
    #[serde(default = "unknown_size")]
    headers_size: i64,
    #[serde(default = "unknown_size")]
    body_size: i64,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct HarResponse {
    #[serde(default)]
    status: u16,
    #[serde(default)]
    status_text: String,
    #[serde(default)]
    http_version: String,
    #[serde(default)]
    cookies: Vec<Empty>,
    #[serde(default)]
    headers: Vec<Pair>,
    #[serde(default)]
    content: Content,
    #[serde(default, rename = "redirectURL")]
    redirect_url: String,
    #[serde(default = "unknown_size")]
    headers_size: i64,
    #[serde(default = "unknown_size")]
    body_size: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Pair {
    name: String,
    #[serde(default)]
    value: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostData {
    #[serde(default)]
    mime_type: String,
    #[serde(default)]
    text: String,
    #[serde(default, rename = "_encoding", skip_serializing_if = "String::is_empty")]
    encoding: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    #[serde(default)]
    size: i64,
    #[serde(default)]
    mime_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    encoding: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Timings {
    send: f64,
    wait: f64,
    receive: f64,
}

impl Default for Timings {
    fn default() -> Self {
        Self { send: 0.0, wait: 0.0, receive: 0.0 }
    }
}

fn unknown_size() -> i64 {
    -1
}

const BASE64: &str = "base64";
const UNKNOWN: &str = "HTTP/1.1";

impl From<&Entry> for Har {
    fn from(entry: &Entry) -> Self {
        let milliseconds = entry.took.as_secs_f64() * 1000.0;
        let (response, ended, error) = match &entry.result {
            Ok((status, message, ended)) => {
                (response(*status, message), ended.word(), String::new())
            }
            Err(error) => (HarResponse::default(), String::new(), error.to_string()),
        };
        let Label { vendor, operation, case, turn } = entry.label.clone();
        Self {
            started_date_time: entry.began.clone(),
            time: milliseconds,
            request: request(&entry.request),
            response,
            cache: Empty {},
            timings: Timings { wait: milliseconds, ..Timings::default() },
            vendor,
            operation,
            case,
            turn,
            ended,
            error,
        }
    }
}

fn request(message: &Message) -> HarRequest {
    let query = message.url.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        Pair { name: name.to_owned(), value: value.to_owned() }
    });
    let post_data = message.body.clone().map(|body| {
        let mime_type = mime_type(message);
        match body {
            Body::Text(text) => PostData { mime_type, text, encoding: String::new() },
            Body::Base64(text) => PostData { mime_type, text, encoding: BASE64.to_owned() },
        }
    });
    HarRequest {
        method: message.method.clone(),
        url: message.url.clone(),
        http_version: UNKNOWN.to_owned(),
        cookies: Vec::new(),
        headers: pairs(message),
        query_string: query.collect(),
        post_data,
        headers_size: -1,
        body_size: -1,
    }
}

fn response(status: u16, message: &Message) -> HarResponse {
    let (text, encoding) = match message.body.clone() {
        None => (None, ""),
        Some(Body::Text(text)) => (Some(text), ""),
        Some(Body::Base64(text)) => (Some(text), BASE64),
    };
    let size = text.as_ref().map_or(0, |text| i64::try_from(text.len()).unwrap_or(i64::MAX));
    HarResponse {
        status,
        status_text: String::new(),
        http_version: UNKNOWN.to_owned(),
        cookies: Vec::new(),
        headers: pairs(message),
        content: Content {
            size,
            mime_type: mime_type(message),
            text,
            encoding: encoding.to_owned(),
        },
        redirect_url: String::new(),
        headers_size: -1,
        body_size: -1,
    }
}

fn pairs(message: &Message) -> Vec<Pair> {
    let headers = message.headers.iter();
    headers.map(|(name, value)| Pair { name: name.clone(), value: value.clone() }).collect()
}

fn mime_type(message: &Message) -> String {
    let header = message.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    header.map_or_else(|| "application/octet-stream".to_owned(), |(_, value)| value.clone())
}

/// Why an entry cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadEntry {
    /// A word of our own that says nothing.
    #[error("`{0}` says nothing about how a reply ended")]
    Ended(String),
    /// A body that says it is base64.
    #[error("a body is said to be base64 and is not")]
    Base64,
}

impl TryFrom<Har> for Entry {
    type Error = BadEntry;

    fn try_from(har: Har) -> Result<Self, BadEntry> {
        let Har { request, response, vendor, operation, case, turn, .. } = har;
        let post = request.post_data.map(|data| body(data.text, &data.encoding)).transpose()?;
        let sent = Message {
            method: request.method,
            url: request.url,
            headers: headers(request.headers),
            body: post,
        };
        let result = if har.error.is_empty() {
            let text = response.content.text;
            let came = Message {
                headers: headers(response.headers),
                body: text.map(|text| body(text, &response.content.encoding)).transpose()?,
                ..Message::default()
            };
            let ended = Ended::from_word(&har.ended).ok_or(BadEntry::Ended(har.ended))?;
            Ok((response.status, came, ended))
        } else {
            Err(SendError::told(&har.error))
        };
        Ok(Self {
            label: Label { vendor, operation, case, turn },
            began: har.started_date_time,
            request: sent,
            result,
            took: Duration::try_from_secs_f64(har.time / 1000.0).unwrap_or_default(),
        })
    }
}

fn headers(pairs: Vec<Pair>) -> Vec<(String, String)> {
    pairs.into_iter().map(|Pair { name, value }| (name, value)).collect()
}

fn body(text: String, encoding: &str) -> Result<Body, BadEntry> {
    if encoding != BASE64 {
        return Ok(Body::Text(text));
    }
    let body = Body::Base64(text);
    if body.clone().bytes().is_some() { Ok(body) } else { Err(BadEntry::Base64) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(entry: &Entry) -> Entry {
        let text = serde_json::to_string(&Har::from(entry)).expect("it is data");
        let har: Har = serde_json::from_str(&text).expect("it was written so");
        har.try_into().expect("it was an entry")
    }

    fn entry(result: Result<(u16, Message, Ended), SendError>) -> Entry {
        let label = Label {
            vendor: "acme".to_owned(),
            operation: "order.get".to_owned(),
            case: "acme/order.get/smallest".to_owned(),
            turn: 1,
        };
        let request = Message {
            method: "POST".to_owned(),
            url: "http://acme.example/{key}/order?a=1".to_owned(),
            headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
            body: Some(Body::of(b"{}")),
        };
        Entry { label, began: String::new(), request, result, took: Duration::from_millis(12) }
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let headers = vec![("content-type".to_owned(), "text/plain".to_owned())];
        for body in
            [None, Some(Body::of(b"")), Some(Body::of("ü".as_bytes())), Some(Body::of(b"\xff"))]
        {
            for ended in [Ended::Whole, Ended::CutShort, Ended::TooLarge(7), Ended::Undecodable] {
                let message =
                    Message { headers: headers.clone(), body: body.clone(), ..Message::default() };
                let it = entry(Ok((200, message, ended)));
                assert_eq!(back(&it), it);
            }
        }
    }

    #[test]
    fn failures_are_kept_in_their_own_words() {
        for error in [
            SendError::Refused,
            SendError::HostNotFound,
            SendError::NoConnection("it failed".to_owned()),
            SendError::Tls("UnknownIssuer".to_owned()),
            SendError::Broken,
            SendError::TimedOut("connecting"),
            SendError::TimedOut("reading the body"),
            SendError::NotHttp("its head cannot be read"),
            SendError::HeadTooLarge,
            SendError::AskedToWait(90),
            SendError::Unsendable("the address is malformed"),
            SendError::Stopped,
        ] {
            let it = entry(Err(error));
            assert_eq!(back(&it), it);
        }
    }

    #[test]
    fn an_entry_of_a_browser_is_read() {
        let text = r#"{"startedDateTime": "2026-11-22T10:00:00Z", "time": 3.5,
            "request": {"method": "GET", "url": "https://x.example/a", "headers": []},
            "response": {"status": 200, "headers": [{"name": "X", "value": "1"}],
                "content": {"size": 2, "mimeType": "application/json", "text": "{}"}},
            "_initiator": {"type": "other"}, "serverIPAddress": "::1"}"#;
        let har: Har = serde_json::from_str(text).expect("it is an entry");
        let entry = Entry::try_from(har).expect("it is an entry");
        assert_eq!(entry.reply().expect("a reply").header("x"), Some("1"));
    }
}
