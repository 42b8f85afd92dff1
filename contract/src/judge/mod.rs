//! Judges a reply: which outcome is it, then everything the spec says of that outcome. Pure.
//!
//! A reply of which the spec says nothing is unverified; it never passes.

mod body;
mod held;
mod placeholders;

use std::borrow::Cow;

use bindery_model::fit::{
    self, Answer, Because, BodyIn, Breach, BreachKind, Chosen, Fit, Judged, Sent,
};
use bindery_model::json;
use bindery_model::source::Span;
use bindery_model::vendor::{Operation, Origin};
use bindery_model::{Valid, Vendor};
use indexmap::IndexMap;
use indexmap::map::Entry;

use crate::case::Expect;
use crate::finding::{Cause, Code, Finding, ReplyCode, Severity};
use crate::send::Reply;
use body::Read;
pub(crate) use held::{Bytes, Came, Difference, Held};
pub use placeholders::Values;

/// Judges the replies of one vendor.
#[derive(Clone, Copy)]
pub struct Judge<'v> {
    vendor: &'v Valid<Vendor>,
    fit: Fit<'v>,
    values: Values,
}

/// What a reply turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// Whether it is as promised.
    pub verdict: Verdict,
    /// Which outcome it is: `success`, a fault's name, or `None` for one that is not documented.
    pub outcome: Option<String>,
    /// The differences, the loudest first.
    pub findings: Vec<Finding>,
}

/// How a case ended.
#[derive(
    Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(tag = "is", content = "why", rename_all = "snake_case")]
pub enum Verdict {
    /// As the spec says.
    Conforms,
    /// Not as the spec says.
    Drifts,
    /// The spec says nothing that the reply could be held to.
    Unverified,
    /// Not sent; why.
    Skipped(String),
    /// Sent, and no reply that could be judged; why.
    Failed(String),
}

impl Verdict {
    /// The word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Conforms => "conforms",
            Self::Drifts => "drifts",
            Self::Unverified => "unverified",
            Self::Skipped(_) => "skipped",
            Self::Failed(_) => "failed",
        }
    }
}

/// What a reply is held to.
#[derive(Debug, Clone, Copy)]
pub struct Promise<'p> {
    /// The outcome that must come.
    pub expect: &'p Expect,
    /// The fact that promises it.
    pub origin: Option<&'p Origin>,
}

impl<'v> Judge<'v> {
    /// A judge for this vendor.
    pub fn new(vendor: &'v Valid<Vendor>, plan: &'v fit::Plan) -> Self {
        Self { vendor, fit: plan.of(vendor), values: Values::AsTheyCame }
    }

    /// The same judge, for replies whose values are as said.
    #[must_use]
    pub fn of(self, values: Values) -> Self {
        Self { values, ..self }
    }

    /// Judges one reply to one request.
    pub fn reply(
        &self,
        operation: &Operation,
        promise: Promise<'_>,
        sent: &Sent<'_>,
        reply: &Reply,
    ) -> Judgement {
        let Reply { status, headers, body, ended, .. } = reply;
        let body = Bytes::Raw(body);
        let came = Came { status: *status, headers, body, ended: *ended };
        let held = self.hold(operation, promise, sent, &came);
        let findings = held.differences.into_iter();
        let mut findings: Vec<Finding> = findings.map(|it| it.told(self.vendor)).collect();
        if *promise.expect == Expect::Nothing {
            // Nobody promised anything for such a request: all of it is an observation.
            for finding in &mut findings {
                finding.severity = Severity::Note;
            }
        }
        let findings = gathered(findings);
        let verdict = verdict(&findings, held.open);
        Judgement { verdict, outcome: held.outcome.map(str::to_owned), findings }
    }

    /// Holds one reply to the spec; what differs is not yet put into words.
    pub(crate) fn hold(
        &self,
        operation: &'v Operation,
        promise: Promise<'_>,
        sent: &Sent<'_>,
        came: &Came<'_>,
    ) -> Held<'v> {
        let read = body::read(came);
        let text = match (&read, came.body) {
            (Read::NotJson(_), Bytes::Raw(bytes)) => String::from_utf8_lossy(bytes),
            _ => Cow::Borrowed(""),
        };
        let body = match &read {
            Read::Nothing => BodyIn::None,
            Read::Json(document) => BodyIn::Json(&document.value),
            Read::Given(value) => BodyIn::Json(value),
            Read::NotJson(_) => BodyIn::Text(&text),
        };
        let answer = Answer {
            status: came.status,
            content_type: came.header("content-type"),
            headers: came.headers,
            body,
        };
        let promised = promised(operation, promise.expect);
        let mut judged = self.fit.reply_to(operation, &answer, Some(sent), promised);
        if self.values == Values::Placeholders {
            placeholders::forget(self.vendor, &answer, &mut judged.fitted);
        }
        let chosen = judged.decision.chosen;
        // Told by a documented code or text, a reply was held to something, wherever that stands.
        let told_itself = judged.decision.because == Because::Tells;
        let unspoken = judged.fitted.spoken == 0 && !told_itself;
        let mut findings = self.unexpected(operation, promise, &judged, &answer);
        let other_outcome = !findings.is_empty();
        if body::is_odd(came, &read) {
            let origin = origin(operation, &chosen);
            findings.extend(body::findings(self.vendor, &origin, came, &read));
        }
        let outcome = name(&chosen);
        let open = unspoken || other_outcome || outcome.is_none();
        let differences = Self::differences(operation, judged, findings);
        Held { outcome, differences, open }
    }

    /// Adds what the fit found. A body that cannot be read tells no outcome: only what broke it is
    /// worth telling, and if that has a code of its own, `not-json` says nothing more.
    fn differences(
        operation: &Operation,
        judged: Judged<'_>,
        mut findings: Vec<Finding>,
    ) -> Vec<Difference> {
        let fitted = judged.fitted;
        let place = |breach: Breach| placed(breach, operation, &judged.decision.chosen);
        let broken = findings.iter().any(breaks_json);
        let unread = fitted.breaches.iter().any(|it| it.kind == BreachKind::NotJson);
        if broken || unread {
            findings.retain(|it| it.code != ReplyCode::OutcomeUnexpected.into());
        }
        let mut differences: Vec<Difference> =
            findings.into_iter().map(|it| Difference::Finding(Box::new(it))).collect();
        for breach in fitted.breaches {
            let follows = (broken && breach.kind == BreachKind::NotJson)
                || ((broken || unread) && tells_outcome(breach.kind));
            if !follows {
                differences.push(Difference::Breach(place(breach)));
            }
        }
        differences.extend(fitted.notes.into_iter().map(|note| Difference::Note(place(note))));
        differences
    }

    /// Another documented outcome than the promised one. One that is not documented has a code of
    /// its own.
    fn unexpected(
        &self,
        operation: &Operation,
        promise: Promise<'_>,
        judged: &Judged<'_>,
        answer: &Answer<'_>,
    ) -> Vec<Finding> {
        let came = &judged.decision.chosen;
        let as_promised = match (promise.expect, came) {
            (Expect::Nothing | Expect::Documented, _)
            | (_, Chosen::Undocumented)
            | (Expect::Success, Chosen::Success(_) | Chosen::SuccessUnsaid) => true,
            (Expect::Fault(name), Chosen::Fault(fault)) => {
                fault.name == *name || self.fits_too(operation, name, answer)
            }
            _ => false,
        };
        if as_promised {
            return Vec::new();
        }
        let unsaid = Origin::default();
        let origin = promise.origin.unwrap_or(&unsaid);
        let actual = match came {
            Chosen::Fault(fault) => format!("fault `{}` with status {}", fault.name, answer.status),
            _ => format!("success with status {}", answer.status),
        };
        let expected = promise.expect.to_string();
        let code = ReplyCode::OutcomeUnexpected;
        vec![Finding::new(self.vendor, code, origin, expected, actual)]
    }

    /// Two faults that nothing tells apart are both there.
    fn fits_too(&self, operation: &Operation, fault: &str, answer: &Answer<'_>) -> bool {
        let Some(wanted) = operation.reply.faults.get(fault) else { return false };
        let fitted = self.fit.reply_as(&wanted.outcome, answer);
        fitted.fits() && fitted.spoken > 0
    }
}

/// The outcome that must come, as the spec has it.
fn promised<'v>(operation: &'v Operation, expect: &Expect) -> Option<Chosen<'v>> {
    match expect {
        Expect::Success => operation.reply.success.as_ref().map(Chosen::Success),
        Expect::Fault(name) => operation.reply.faults.get(name).map(|it| Chosen::Fault(it)),
        Expect::Nothing | Expect::Documented => None,
    }
}

/// What leaves no JSON to be judged, whatever it says.
fn breaks_json(finding: &Finding) -> bool {
    use ReplyCode::{Charset, ContentEncoding, CutShort, TooLarge};
    let codes = [CutShort, TooLarge, ContentEncoding, Charset].map(Code::from);
    finding.severity == Severity::BreaksCallers
        && (codes.contains(&finding.code) || finding.code == BreachKind::TooDeep.into())
}

/// What is read from a body to tell the outcome.
fn tells_outcome(kind: BreachKind) -> bool {
    use BreachKind::{Code, FaultUndocumented, Tells, Text};
    matches!(kind, Code | FaultUndocumented | Tells | Text)
}

/// What breaks no fact of its own is held against the outcome as a whole.
fn placed(breach: Breach, operation: &Operation, chosen: &Chosen<'_>) -> Breach {
    if breach.origin.span == Span::default() {
        let outcome = origin(operation, chosen);
        Breach { origin: Origin { basis: breach.origin.basis, ..outcome }, ..breach }
    } else {
        breach
    }
}

fn name<'v>(chosen: &Chosen<'v>) -> Option<&'v str> {
    match chosen {
        Chosen::Undocumented => None,
        chosen => Some(chosen.name()),
    }
}

/// The fact behind what is said of the body as a whole.
fn origin(operation: &Operation, chosen: &Chosen<'_>) -> Origin {
    let outcome = match chosen {
        Chosen::Success(outcome) => Some(*outcome),
        Chosen::Fault(fault) => Some(&fault.outcome),
        Chosen::SuccessUnsaid | Chosen::Undocumented => None,
    };
    let content = outcome.and_then(|it| it.content.as_ref()).map(|it| it.origin.clone());
    content
        .or_else(|| outcome.map(|it| it.about.origin.clone()))
        .unwrap_or_else(|| operation.reply.about.origin.clone())
}

/// Findings of one cause become one with a count; the loudest come first.
fn gathered(findings: Vec<Finding>) -> Vec<Finding> {
    let mut gathered: IndexMap<Cause, Finding> = IndexMap::new();
    for finding in findings {
        match gathered.entry(finding.cause()) {
            Entry::Occupied(mut first) => first.get_mut().count += finding.count,
            Entry::Vacant(place) => drop(place.insert(finding)),
        }
    }
    let mut gathered: Vec<Finding> = gathered.into_values().collect();
    gathered.sort_by_key(|finding| finding.severity);
    gathered
}

/// `open`: the spec says nothing of the reply, or what it promises by assumption did not come; so
/// the reply is neither right nor wrong.
fn verdict(findings: &[Finding], open: bool) -> Verdict {
    if findings.iter().any(|finding| finding.severity != Severity::Note) {
        Verdict::Drifts
    } else if open {
        Verdict::Unverified
    } else {
        Verdict::Conforms
    }
}

/// The limits under which replies are read as JSON.
pub(crate) fn json_limits(bytes: usize) -> json::Limits {
    json::Limits { bytes, depth: 128, ..json::Limits::default() }
}
