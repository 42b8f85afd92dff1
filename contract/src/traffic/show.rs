//! The exchanges that are told, as cases of a report. A log may hold anybody's secrets: what the
//! spec calls secret, and what usually is, is taken out.

use std::collections::BTreeMap;

use bindery_model::json::{self, Value};
use bindery_model::vendor::Segment;

use super::entry::{self, Body, Piece};
use super::hold::{Exchange, Holder};
use super::key::Key;
use super::route::{Found, Lost, Route};
use super::source::Source;
use super::tally::{At, Seen, Total};
use crate::case::{CaseName, Expect};
use crate::finding::Finding;
use crate::recording::scrubbed;
use crate::run::{CameReply, CaseResult, Exchange as Shown, SentRequest};
use crate::secret::{Redactor, Secrets};
use crate::send::Ended;

/// What a difference that many replies show is told of: the first of them. In the order of the
/// traffic.
pub(super) fn results(
    holder: &Holder<'_>,
    source: &Source,
    secrets: &Secrets,
    total: &Total,
) -> Vec<CaseResult> {
    let mut entries: BTreeMap<At, (&[u8], Vec<&Key>)> = BTreeMap::new();
    for (key, Seen { first, entry, .. }) in &total.causes {
        entries.entry(*first).or_insert_with(|| (entry, Vec::new())).1.push(key);
    }
    let results = entries.into_iter();
    let result = |(at, (text, keys)): (At, (&[u8], Vec<&Key>))| {
        result(holder, &source.place(at), text, &keys, total, secrets)
    };
    results.filter_map(result).collect()
}

fn result(
    holder: &Holder<'_>,
    place: &str,
    text: &[u8],
    keys: &[&Key],
    total: &Total,
    secrets: &Secrets,
) -> Option<CaseResult> {
    // The same text gave these causes before; it gives them again.
    let Exchange::Judged(judged) = holder.exchange(text) else { return None };
    let limits = json::Limits { bytes: text.len(), ..json::Limits::default() };
    let document = json::parse(text, limits).ok()?;
    let piece = Piece::of(&document.value).ok().flatten()?;
    let found = holder.found(&piece).ok()?;
    let redactor = Redactor::default();
    hide(holder, &found, &piece, &redactor);
    let vendor = holder.subjects[judged.subject].vendor();
    let mut findings: Vec<Finding> = Vec::new();
    let mut told: Vec<Key> = Vec::new();
    for difference in judged.held.differences {
        let key = Key::of(judged.subject, judged.operation, &difference);
        let Some(seen) = total.causes.get(&key).filter(|_| keys.contains(&&key)) else { continue };
        if told.contains(&key) {
            continue;
        }
        let mut finding = difference.told(vendor);
        finding.count = seen.count;
        finding.redact(&redactor);
        finding.redact(secrets.redactor());
        findings.push(finding);
        told.push(key);
    }
    findings.sort_by_key(|finding| finding.severity);
    Some(CaseResult {
        case: CaseName {
            vendor: vendor.name.clone(),
            operation: found.route.operation.name.clone(),
            kind: "traffic".to_owned(),
            detail: place.to_owned(),
        },
        expected: Expect::Documented.to_string(),
        outcome: judged.held.outcome.map(str::to_owned),
        verdict: judged.verdict,
        findings,
        exchanges: vec![shown(&found, &piece, &redactor, secrets)],
    })
}

/// Takes in what the spec calls secret in this exchange.
fn hide(holder: &Holder<'_>, found: &Found<'_, '_, '_>, piece: &Piece<'_>, redactor: &Redactor) {
    let vendor = holder.subjects[found.route.subject].vendor();
    let named = holder.router.find(&piece.method, piece.url).ok();
    let holes = named.as_ref().map_or(&found.holes, |it| &it.holes);
    for (name, value) in holes {
        if vendor.secrets.contains_key(*name) {
            redactor.hide(name, &crate::encode::percent::decoded(value));
            redactor.hide(name, value);
        }
    }
    let query = named.as_ref().map_or(found.query, |it| it.query);
    let mut given = crate::encode::percent::pairs(query, "&");
    entry::headers(piece.request_headers, &mut |name, value| {
        given.push((name.into_owned(), value.to_owned()));
    });
    let operation = found.route.operation;
    for (key, value) in given {
        let fields = crate::encode::fields::fields_of(vendor, operation.request.shape);
        let field = fields
            .into_iter()
            .find(|field| field.key.accepted().any(|known| known.eq_ignore_ascii_case(&key)));
        if let Some(secret) = field.and_then(|field| field.secret.as_ref()) {
            redactor.hide(&secret.value.name, &value);
            if let Some((_, bare)) = value.split_once(' ') {
                redactor.hide(&secret.value.name, bare);
            }
        }
    }
    let shape = operation.request.shape;
    body(&piece.request_body, &mut |value| {
        crate::run::hide_secrets(vendor, shape, value, redactor);
    });
    let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
    for outcome in operation.reply.success.iter().chain(faults) {
        if let bindery_model::vendor::Body::Shapes(shapes) = &outcome.body {
            body(&piece.body, &mut |value| {
                for shape in shapes {
                    crate::run::hide_secrets(vendor, *shape, value, redactor);
                }
            });
        }
    }
}

fn body(body: &Body<'_>, take: &mut dyn FnMut(&Value<'_>)) {
    match body {
        Body::None => {}
        Body::Json(value) => take(value),
        Body::Bytes(bytes) => {
            if let Ok(document) = json::parse(bytes, json::Limits::default()) {
                take(&document.value);
            }
        }
    }
}

/// Headers that hold secrets whatever the spec says.
const SECRET: [&str; 6] =
    ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-token"];

fn shown(
    found: &Found<'_, '_, '_>,
    piece: &Piece<'_>,
    redactor: &Redactor,
    secrets: &Secrets,
) -> Shown {
    let text = |text: &str| secrets.redactor().text(&redactor.text(text));
    let bytes = |body: &Body<'_>| match body {
        Body::None => None,
        Body::Json(value) => Some(value.to_compact().into_bytes()),
        Body::Bytes(bytes) => Some(bytes.to_vec()),
    };
    let body = |body: &Body<'_>| {
        let bytes = bytes(body)?;
        let clean = scrubbed(redactor, &bytes);
        Some(String::from_utf8_lossy(&scrubbed(secrets.redactor(), &clean)).into_owned())
    };
    let headers = |headers: Option<&Value<'_>>| {
        let mut out = Vec::new();
        entry::headers(headers, &mut |name, value| {
            let value = if SECRET.contains(&&*name) { "{secret}".to_owned() } else { text(value) };
            out.push((name.into_owned(), value));
        });
        out
    };
    Shown {
        operation: found.route.operation.name.clone(),
        request: SentRequest {
            method: piece.method.clone().into_owned(),
            url: text(piece.url),
            headers: headers(piece.request_headers),
            body: body(&piece.request_body),
        },
        reply: Some(CameReply {
            status: piece.status,
            headers: headers(piece.headers),
            body: body(&piece.body).unwrap_or_default(),
            whole: piece.ended == Ended::Whole,
            milliseconds: 0,
        }),
        error: None,
    }
}

/// What was asked where no operation was: the address with `*` for what varies, so that there are
/// few kinds of it and no secret is among them.
pub(super) fn unmatched(holder: &Holder<'_>, piece: &Piece<'_>, lost: &Lost<'_, '_>) -> String {
    let name = |route: &Route<'_>| {
        let vendor = holder.subjects[route.subject].vendor();
        format!("{}/{}", vendor.name, route.operation.name)
    };
    let template = |route: &Route<'_>| {
        let segments = route.operation.call.path.value.segments.iter();
        let part = |segment: &Segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Hole(_) => "*".to_owned(),
        };
        segments.map(part).collect::<String>()
    };
    let method = &piece.method;
    let (host, path) = parted(piece.url);
    match lost {
        Lost::Nowhere => format!("{method} {host}{}", varied(path)),
        Lost::Method(route) => {
            format!("{method} {host}{}: `{}` has another method", template(route), name(route))
        }
        Lost::Server(route) => {
            format!("{method} {host}{}: `{}` is at another server", template(route), name(route))
        }
        Lost::Both(one, other) => {
            let (one, other) = (name(one), name(other));
            format!("{method} {host}{}: both `{one}` and `{other}`", varied(path))
        }
    }
}

/// Host and path of an address; a login before the host is nobody's business.
fn parted(url: &str) -> (&str, &str) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or(rest);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    (host.rsplit_once('@').map_or(host, |(_, host)| host), path)
}

/// The path with `*` for each part that is no word.
fn varied(path: &str) -> String {
    let word = |part: &str| {
        let plain = part.bytes().all(|byte| byte.is_ascii_alphabetic() || b"-_.".contains(&byte));
        plain && part.len() <= 20
    };
    let parts = path.split('/').map(|part| if word(part) { part } else { "*" });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_varies_is_not_told() {
        assert_eq!(parted("https://me:x@a.example:8/b/c?d=1"), ("a.example:8", "/b/c"));
        assert_eq!(varied("/api/v2/order/PO-17/8d1f0c2e9ab34c6f"), "/api/*/order/*/*");
        assert_eq!(varied("/AVeryLongRunOfLettersThatMayBeAKey"), "/*");
        assert_eq!(varied(""), "");
    }
}
