//! One request and what came back, wherever it was written down.

use std::collections::BTreeMap;

use super::leave;
use crate::left::{Left, What};
use crate::value::Value;

/// One request and what came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchange {
    /// Where it is told: a pointer, or a file.
    pub(crate) place: String,
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// The method; `None` where nobody says.
    pub(crate) method: Option<String>,
    /// `https://host`; `None` where nobody says.
    pub(crate) server: Option<String>,
    /// The path as it was sent; `None` where nobody says.
    pub(crate) path: Option<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) request: Message,
    /// What came back, with its status.
    pub(crate) reply: Option<(Option<u16>, Message)>,
    /// What was mended in each, in words.
    pub(crate) repaired: Vec<String>,
    /// What its files call it, where they name it.
    pub(crate) name: Option<String>,
}

/// Headers and body of one direction.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Message {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Body,
}

/// A body, as far as it was understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Body {
    #[default]
    None,
    Json(Value),
    Form(Vec<(String, String)>),
    /// Something else: its content type.
    Other(String),
}

impl Message {
    /// The content type, without its parameters.
    pub(crate) fn content(&self) -> Option<String> {
        let header =
            self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let kind = header?.1.split(';').next()?.trim().to_ascii_lowercase();
        (!kind.is_empty()).then_some(kind)
    }
}

/// Names and values, in order.
pub(crate) type Pairs = Vec<(String, String)>;

/// Splits a URL into server, path and query; `None` for what is none.
pub(crate) fn split_url(url: &str) -> Option<(String, String, Pairs)> {
    let (scheme, rest) = url.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, behind) = rest.split_at(end);
    // Who logs in is nobody's business here.
    let host = host.rsplit_once('@').map_or(host, |it| it.1);
    let behind = behind.split('#').next().unwrap_or_default();
    let (path, query) = behind.split_once('?').unwrap_or((behind, ""));
    let path = if path.is_empty() { "/" } else { path };
    Some((format!("{scheme}://{host}"), path.to_owned(), pairs(query)))
}

/// `a=1&b=2`, decoded.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let parts = text.split('&').filter(|it| !it.is_empty());
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decoded(key), decoded(value))
    };
    parts.map(pair).collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let code = behind.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|it| std::str::from_utf8(it).ok());
        if let Some(byte) = code.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            bytes.push(byte);
            rest = &behind[2..];
        } else {
            bytes.push(if *first == b'+' { b' ' } else { *first });
            rest = behind;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The server that most calls go to; those to others are left out.
pub(crate) fn one_server(all: &mut Vec<Exchange>, left: &mut Vec<Left>) -> Option<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for server in all.iter().filter_map(|it| it.server.as_deref()) {
        *count.entry(server).or_default() += 1;
    }
    let most = count.values().max().copied()?;
    let server = count.iter().find(|(_, many)| **many == most).map(|it| (*it.0).to_owned())?;
    all.retain(|it| {
        let other = it.server.as_ref().filter(|own| **own != server);
        if let Some(other) = other {
            let why = format!("a call of another server, {other}");
            leave(left, What::Exchange, it.first, &it.place, why);
        }
        other.is_none()
    });
    Some(server)
}
