//! Holds one exchange to the specs: which operation, which outcome, what differs.

use std::borrow::Cow;

use bindery_model::fit::{BodyIn, Sent};
use bindery_model::json::{self, Value};
use bindery_model::vendor::Operation;

use super::Servers;
use super::entry::{self, Body, Piece};
use super::route::{Found, Lost, Route, Router};
use crate::case::Expect;
use crate::environment::Environment;
use crate::finding::Severity;
use crate::judge::{Bytes, Came, Held, Judge, Promise, Values, Verdict};
use crate::run::Subject;

/// Everything that judging needs, made once and shared by all threads.
pub(super) struct Holder<'v> {
    pub(super) subjects: &'v [Subject],
    pub(super) router: Router<'v>,
    judges: Vec<Judge<'v>>,
    /// By vendor: the headers that any outcome documents, in lower case.
    headers: Vec<Vec<String>>,
}

/// What an exchange is.
pub(super) enum Exchange<'v> {
    /// It cannot be read.
    Malformed(String),
    /// Nobody answered.
    Unanswered,
    /// No operation is asked for; what is.
    Unmatched(String),
    /// It was judged.
    Judged(Judged<'v>),
}

/// A judged exchange.
pub(super) struct Judged<'v> {
    pub(super) subject: usize,
    pub(super) operation: usize,
    pub(super) verdict: Verdict,
    pub(super) held: Held<'v>,
}

/// The longest exchange that is read.
pub(super) const LONGEST: usize = 64 << 20;

impl<'v> Holder<'v> {
    pub(super) fn new(
        subjects: &'v [Subject],
        environment: Option<&Environment>,
        servers: Servers,
    ) -> Self {
        let judge = |subject: &'v Subject| subject.judge().of(Values::Placeholders);
        Self {
            subjects,
            router: Router::new(subjects, environment, servers),
            judges: subjects.iter().map(judge).collect(),
            headers: subjects.iter().map(documented_headers).collect(),
        }
    }

    /// Reads and judges one exchange.
    pub(super) fn exchange(&self, text: &[u8]) -> Exchange<'v> {
        let limits = json::Limits { bytes: LONGEST, ..json::Limits::default() };
        let document = match json::parse(text, limits) {
            Ok(document) => document,
            Err(error) => return Exchange::Malformed(error.to_string()),
        };
        match Piece::of(&document.value) {
            Ok(Some(piece)) => self.piece(&piece),
            Ok(None) => Exchange::Unanswered,
            Err(why) => Exchange::Malformed(why.to_owned()),
        }
    }

    fn piece(&self, piece: &Piece<'_>) -> Exchange<'v> {
        match self.found(piece) {
            Ok(found) => Exchange::Judged(self.judge(&found, piece)),
            Err(lost) => Exchange::Unmatched(super::show::unmatched(self, piece, &lost)),
        }
    }

    /// The operation that the log names; else the one that the request means.
    pub(super) fn found<'u>(&self, piece: &Piece<'u>) -> Result<Found<'_, 'v, 'u>, Lost<'_, 'v>> {
        let named = piece.vendor.zip(piece.operation).and_then(|(vendor, operation)| {
            let subject = self.subjects.iter().position(|it| it.vendor().name == vendor)?;
            self.router.named(subject, operation)
        });
        match named {
            Some(route) => Ok(Found { route, holes: Vec::new(), query: "" }),
            None => self.router.find(&piece.method, piece.url),
        }
    }

    fn judge(&self, found: &Found<'_, 'v, '_>, piece: &Piece<'_>) -> Judged<'v> {
        let Route { subject, index, operation, .. } = found.route;
        let headers = self.headers(*subject, piece);
        let body = match &piece.body {
            Body::None => Bytes::Raw(&[]),
            Body::Json(value) => Bytes::Json(value),
            Body::Bytes(bytes) => Bytes::Raw(bytes),
        };
        let came = Came { status: piece.status, headers: &headers, body, ended: piece.ended };
        let promise = Promise { expect: &Expect::Documented, origin: None };
        let held = if self.subjects[*subject].echoes() {
            self.with_request(*subject, operation, found, piece, promise, &came)
        } else {
            self.judges[*subject].hold(operation, promise, &Sent::default(), &came)
        };
        let drifts = held.differences.iter().any(|it| it.severity() != Severity::Note);
        let verdict = if drifts {
            Verdict::Drifts
        } else if held.open {
            Verdict::Unverified
        } else {
            Verdict::Conforms
        };
        Judged { subject: *subject, operation: *index, verdict, held }
    }

    /// Where replies repeat what was asked, what was asked is read, too.
    fn with_request(
        &self,
        subject: usize,
        operation: &'v Operation,
        found: &Found<'_, 'v, '_>,
        piece: &Piece<'_>,
        promise: Promise<'_>,
        came: &Came<'_>,
    ) -> Held<'v> {
        let decoded = |text: &str| crate::encode::percent::decoded(text);
        let path: Vec<_> =
            found.holes.iter().map(|(name, it)| ((*name).to_owned(), decoded(it))).collect();
        let between = operation.request.separator.as_ref().map_or("&", |it| it.value.as_str());
        let query = crate::encode::percent::pairs(found.query, between);
        let read;
        let (value, pairs): (Option<&Value<'_>>, Vec<_>) = match &piece.request_body {
            Body::None => (None, Vec::new()),
            Body::Json(value) => (Some(value), Vec::new()),
            Body::Bytes(bytes) => {
                read = json::parse(bytes, json::Limits::default()).ok();
                let text = String::from_utf8_lossy(bytes);
                let pairs = crate::encode::percent::pairs(&text, "&");
                (read.as_ref().map(|it| &it.value), pairs)
            }
        };
        let body = match value {
            Some(value) => BodyIn::Json(value),
            None if pairs.is_empty() => BodyIn::None,
            None => BodyIn::Pairs(&pairs),
        };
        let sent = Sent { body, path: &path, query: &query, ..Sent::default() };
        self.judges[subject].hold(operation, promise, &sent, came)
    }

    /// The headers that judging looks at.
    fn headers(&self, subject: usize, piece: &Piece<'_>) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        entry::headers(piece.headers, &mut |name: Cow<'_, str>, value| {
            let wanted = matches!(&*name, "content-type" | "content-encoding");
            if wanted || self.headers[subject].iter().any(|it| *it == *name) {
                headers.push((name.into_owned(), value.to_owned()));
            }
        });
        headers
    }
}

fn documented_headers(subject: &Subject) -> Vec<String> {
    let operations = subject.vendor().operations.values();
    let outcomes = operations.flat_map(|it| {
        let faults = it.reply.faults.values().map(|fault| &fault.outcome);
        it.reply.success.iter().chain(faults)
    });
    let fields = outcomes.flat_map(|outcome| &outcome.headers);
    let keys = fields.flat_map(|field| field.key.accepted()).map(|key| key.to_lowercase());
    let mut keys: Vec<String> = keys.collect();
    keys.sort();
    keys.dedup();
    keys
}
