//! One finding as the page shows it.

use bindery_model::vendor::Place;
use serde::Serialize;

use super::super::cause::Cause;
use super::super::{Document, excerpt, words};
use crate::finding::{Accepted, Severity, SpecPlace};
use crate::run::{Exchange, SentRequest};

/// So many cases are named.
const NAMED: usize = 10;

#[derive(Serialize)]
pub(super) struct FindingView {
    pub(super) id: String,
    pub(super) vendor: String,
    pub(super) operation: String,
    severity: &'static str,
    loud: &'static str,
    code: &'static str,
    place: String,
    expected: String,
    actual: String,
    accepted: Option<Accepted>,
    meaning: Vec<WordsView>,
    advice: Vec<WordsView>,
    spec: Option<SpecView>,
    pages: Option<String>,
    since: Option<String>,
    new: bool,
    cases: Vec<String>,
    more: usize,
    in_cases: usize,
    count: usize,
    repeat: Option<String>,
    request: Option<RequestView>,
    reply: Option<ReplyView>,
    error: Option<String>,
}

/// A line of a spec around what is marked.
#[derive(Serialize)]
struct SpecView {
    place: String,
    line: u32,
    before: String,
    marked: String,
    behind: String,
}

#[derive(Serialize)]
struct RequestView {
    line: String,
    headers: Vec<String>,
    body: Option<String>,
}

#[derive(Serialize)]
struct ReplyView {
    status: u16,
    milliseconds: u64,
    whole: bool,
    headers: Vec<String>,
    before: String,
    marked: String,
    behind: String,
}

/// Words, or code among them.
#[derive(Serialize)]
struct WordsView {
    text: String,
    code: bool,
}

/// What stands between backticks is code.
fn runs(text: &str) -> Vec<WordsView> {
    let pieces = text.split('`').enumerate();
    pieces
        .map(|(index, piece)| WordsView { text: piece.to_owned(), code: index % 2 == 1 })
        .collect()
}

/// A word of a severity that fits into the name of a class.
pub(super) fn key(severity: Severity) -> &'static str {
    match severity {
        Severity::BreaksCallers => "breaks",
        Severity::SurprisesCallers => "surprises",
        Severity::Note => "note",
    }
}

impl FindingView {
    /// The finding with this number.
    pub(super) fn of(document: &Document, number: usize, cause: &Cause) -> Self {
        let finding = &cause.finding;
        let remembers = document.history.as_ref().is_some_and(|it| !it.runs.is_empty());
        let exchange = cause.exchange.as_ref();
        Self {
            id: format!("finding-{number}"),
            vendor: cause.vendor.clone(),
            operation: format!("{}/{}", cause.vendor, cause.operation),
            severity: key(finding.severity),
            loud: finding.severity.words(),
            code: finding.code.name(),
            place: words::place(cause),
            expected: words::one_line(&finding.expected),
            actual: words::one_line(&finding.actual),
            accepted: finding.accepted.clone(),
            meaning: runs(&finding.code.meaning()),
            advice: runs(&finding.code.advice()),
            spec: finding.spec.as_ref().map(SpecView::of),
            pages: words::pages(cause),
            since: cause.since.clone().filter(|_| remembers),
            new: remembers && cause.since == document.run.began,
            cases: cause.cases.iter().take(NAMED).map(ToString::to_string).collect(),
            more: cause.in_cases.saturating_sub(cause.cases.len().min(NAMED)),
            in_cases: cause.in_cases,
            count: cause.count,
            repeat: cause.repeat.clone(),
            request: exchange.map(|it| RequestView::of(&it.request)),
            reply: exchange.and_then(|it| ReplyView::of(cause, it)),
            error: exchange.and_then(|it| it.error.clone()),
        }
    }
}

impl SpecView {
    fn of(spec: &SpecPlace) -> Self {
        let text = spec.text.trim_start();
        let indent = spec.text.chars().count() - text.chars().count();
        let at = |column: u32| (column as usize).saturating_sub(1 + indent);
        let characters: Vec<char> = text.chars().collect();
        let from = at(spec.column).min(characters.len());
        let to = at(spec.end_column).clamp(from, characters.len());
        let part = |range: std::ops::Range<usize>| characters[range].iter().collect();
        Self {
            place: spec.to_string(),
            line: spec.line,
            before: part(0..from),
            marked: part(from..to),
            behind: part(to..characters.len()),
        }
    }
}

impl RequestView {
    fn of(request: &SentRequest) -> Self {
        let body = request.body.as_ref();
        Self {
            line: format!("{} {}", request.method, words::one_line(&request.url)),
            headers: headers(&request.headers),
            body: body.map(|body| excerpt::around(body, "", excerpt::PAGE).text),
        }
    }
}

impl ReplyView {
    fn of(cause: &Cause, exchange: &Exchange) -> Option<Self> {
        let reply = exchange.reply.as_ref()?;
        let finding = &cause.finding;
        let pointer = if finding.place == Place::Body { &*finding.pointer } else { "" };
        let excerpt = excerpt::around(&reply.body, pointer, excerpt::PAGE);
        let (before, marked, behind) = excerpt.parts();
        Some(Self {
            status: reply.status,
            milliseconds: reply.milliseconds,
            whole: reply.whole,
            headers: headers(&reply.headers),
            before: before.to_owned(),
            marked: marked.to_owned(),
            behind: behind.to_owned(),
        })
    }
}

fn headers(headers: &[(String, String)]) -> Vec<String> {
    headers.iter().map(|(name, value)| words::one_line(&format!("{name}: {value}"))).collect()
}
