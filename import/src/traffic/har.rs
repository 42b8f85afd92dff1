//! HTTP Archives (HAR 1.2), as browsers and proxies write them.

use super::exchange::{Body, Exchange, Message, pairs, split_url};
use super::{NotImported, Source, leave};
use crate::left::{Left, What};
use crate::value::{self, Value};

/// What pages are made of; none of it is a reply of an API.
const NOT_API: [&str; 8] =
    ["text/html", "text/css", "javascript", "image/", "font/", "video/", "audio/", "wasm"];

pub(super) fn read(
    source: &Source<'_>,
    left: &mut Vec<Left>,
) -> Result<Vec<Exchange>, NotImported> {
    let root = value::read(source.name, source.text)?;
    let entries = root.get("log").and_then(|it| it.get("entries")).and_then(Value::as_list);
    let Some(entries) = entries else {
        let what = "it is no HTTP Archive: it has no list `log.entries`".to_owned();
        return Err(NotImported::Shape { name: source.name.to_owned(), what });
    };
    let mut out = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        let place = format!("/log/entries/{number}");
        match exchange(entry, &place) {
            Ok(exchange) => out.push(exchange),
            Err(why) => leave(left, What::Exchange, entry.first, &place, why),
        }
    }
    Ok(out)
}

fn exchange(entry: &Value, place: &str) -> Result<Exchange, String> {
    let (Some(request), Some(response)) = (entry.get("request"), entry.get("response")) else {
        return Err("it has no request, or no reply".to_owned());
    };
    let method = request.text("method").unwrap_or("GET").to_ascii_uppercase();
    let url = request.text("url").unwrap_or_default();
    let Some((server, path, query)) = split_url(url) else {
        return Err("its address is none".to_owned());
    };
    let content = response.get("content");
    let kind = content.and_then(|it| it.text("mimeType")).unwrap_or_default();
    if NOT_API.iter().any(|it| kind.contains(it)) {
        return Err(format!("its reply is {kind}, a part of a page"));
    }
    if matches!(method.as_str(), "OPTIONS" | "CONNECT") {
        return Err(format!("{method} is a question about calls, not a call"));
    }
    let posted = request.get("postData");
    let sent = posted.and_then(|it| it.text("text")).unwrap_or_default();
    let sent_kind = posted.and_then(|it| it.text("mimeType")).unwrap_or_default();
    let came = content.and_then(|it| it.text("text")).unwrap_or_default();
    let packed = content.and_then(|it| it.text("encoding")) == Some("base64");
    let status = response.get("status").and_then(Value::as_number).and_then(|it| it.parse().ok());
    let status = status.filter(|it| *it > 0).ok_or("it had no reply")?;
    let reply_body = if packed { Body::Other(kind.to_owned()) } else { body(came, kind, content) };
    Ok(Exchange {
        place: place.to_owned(),
        first: entry.first,
        last: entry.last,
        method: Some(method),
        server: Some(server),
        path: Some(path),
        query,
        request: Message { headers: headers(request), body: body(sent, sent_kind, posted) },
        reply: Some((Some(status), Message { headers: headers(response), body: reply_body })),
        repaired: Vec::new(),
        name: None,
    })
}

fn headers(message: &Value) -> Vec<(String, String)> {
    let list = message.get("headers").and_then(Value::as_list).unwrap_or_default();
    let pair = |it: &Value| Some((it.text("name")?.to_owned(), it.text("value")?.to_owned()));
    list.iter().filter_map(pair).collect()
}

/// A body by what it is, whatever it is called.
pub(super) fn body(text: &str, kind: &str, at: Option<&Value>) -> Body {
    if text.trim().is_empty() {
        return Body::None;
    }
    if kind.contains("x-www-form-urlencoded") {
        return Body::Form(pairs(text));
    }
    let Some(mut json) = value::read_json(text) else {
        return Body::Other(kind.split(';').next().unwrap_or_default().trim().to_owned());
    };
    let collection = text.trim_start().starts_with(['{', '[', '"']);
    if !collection && !kind.contains("json") {
        return Body::Other(kind.split(';').next().unwrap_or_default().trim().to_owned());
    }
    // Lines are those of the archive.
    if let Some(at) = at {
        json.first = at.first;
        json.last = at.last;
    }
    Body::Json(json)
}
