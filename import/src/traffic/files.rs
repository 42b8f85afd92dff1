//! Files of requests and replies: `NAME.request.json` and `NAME.reply.json`, with or without the
//! lines of HTTP above the body. What is not quite JSON is mended, and every repair is told.

use std::collections::BTreeMap;

use super::exchange::{Body, Exchange, Message, pairs, split_url};
use super::har::body;
use super::leave;
use crate::left::{Left, What};
use crate::repair::mended;

/// A file of examples.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

pub(super) fn read(all: &[File], left: &mut Vec<Left>) -> Vec<Exchange> {
    let mut pairs: BTreeMap<String, (Option<&File>, Option<&File>)> = BTreeMap::new();
    for file in all {
        let stem = file.name.rsplit_once('.').map_or(file.name.as_str(), |it| it.0);
        let ends = |ends: &[&str]| {
            let cut =
                |end: &&str| stem.strip_suffix(end).map(|it| it.trim_end_matches(['.', '-', '_']));
            ends.iter().find_map(cut).map(str::to_owned)
        };
        if let Some(name) = ends(&["request", "req"]) {
            pairs.entry(name).or_default().0 = Some(file);
        } else if let Some(name) = ends(&["reply", "response", "res"]) {
            pairs.entry(name).or_default().1 = Some(file);
        } else {
            let why = "it is called neither `NAME.request` nor `NAME.reply`";
            leave(left, What::Exchange, 0, &file.name, why);
        }
    }
    let mut out = Vec::new();
    for (name, (request, reply)) in pairs {
        // The page is the list of files, a line each.
        let own = |file: &&File| Some(*file) == request || Some(*file) == reply;
        let at = all.iter().position(|file| own(&file)).unwrap_or_default();
        let line = u32::try_from(at + 1).unwrap_or(u32::MAX);
        out.push(exchange(&name, line, request, reply, left));
    }
    out
}

fn exchange(
    name: &str,
    line: u32,
    request: Option<&File>,
    reply: Option<&File>,
    left: &mut Vec<Left>,
) -> Exchange {
    let mut repaired = Vec::new();
    let sent = request.map(|it| parts(it, left, &mut repaired)).unwrap_or_default();
    // Only what was mended in the reply is told beside it.
    repaired.clear();
    let came = reply.map(|it| parts(it, left, &mut repaired));
    let mut head = sent.head.split_whitespace();
    let method = head.next().map(str::to_ascii_uppercase);
    let host = sent.message.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("host"));
    let target = head.next().map(|it| match (it.contains("://"), host) {
        (true, _) => it.to_owned(),
        (false, Some((_, host))) => format!("https://{host}{it}"),
        (false, None) => format!("unknown://host{it}"),
    });
    let split = target.and_then(|it| split_url(&it));
    let status = came.as_ref().and_then(|it| {
        it.head.split_whitespace().find_map(|it| it.parse().ok().filter(|it| *it >= 100))
    });
    let (server, path, query) = match split {
        Some((server, path, query)) => (Some(server), Some(path), query),
        None => (None, None, Vec::new()),
    };
    Exchange {
        place: name.to_owned(),
        first: line,
        last: line,
        method,
        server: server.filter(|it| !it.starts_with("unknown")),
        path,
        query,
        request: sent.message,
        reply: came.map(|it| (status, it.message)),
        repaired,
        name: Some(name.to_owned()),
    }
}

/// A message as it is written in a file.
#[derive(Default)]
struct Parts {
    /// `POST /orders HTTP/1.1`, or `HTTP/1.1 200 OK`; empty where there is none.
    head: String,
    message: Message,
}

fn parts(file: &File, left: &mut Vec<Left>, repaired: &mut Vec<String>) -> Parts {
    const METHODS: [&str; 7] = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "HTTP/"];
    let text = file.text.replace("\r\n", "\n");
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let mut message = Message::default();
    let (mut head, mut rest) = (String::new(), text);
    if METHODS.iter().any(|it| first.starts_with(it)) {
        first.clone_into(&mut head);
        let (lines, behind) = text.split_once("\n\n").unwrap_or((text, ""));
        let headers = lines.lines().skip(1).filter_map(|it| it.split_once(':'));
        let headers =
            headers.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
        message.headers = headers.collect();
        rest = behind;
    }
    let kind = message.content().unwrap_or_default();
    message.body = match body(rest, &kind, None) {
        Body::Other(_) if kind.is_empty() || kind.contains("json") => {
            mend(rest, file, left, repaired)
        }
        Body::Form(_) => Body::Form(pairs(rest.trim())),
        other => other,
    };
    Parts { head, message }
}

/// A body that should be JSON, mended; each repair is told.
fn mend(text: &str, file: &File, left: &mut Vec<Left>, repaired: &mut Vec<String>) -> Body {
    let Some((value, repairs)) = mended(text) else {
        leave(left, What::NotUnderstood, 1, &file.name, "it is not JSON, nor nearly so");
        return Body::Other("text/plain".to_owned());
    };
    for repair in repairs {
        leave(left, What::Repaired, repair.line, &file.name, &repair.what);
        repaired.push(repair.what);
    }
    Body::Json(value)
}
