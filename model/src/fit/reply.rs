//! A whole reply: which outcome it is, and everything in it held to what that outcome promises.

use std::collections::BTreeMap;

use super::between::Truth;
use super::input::{Cover, Here, Input, Path};
use super::keep::shown;
use super::request::header;
use super::tells::{self, Found};
use super::value::{Hold, Judge};
use super::{BodyIn, Breach, BreachKind, Chosen, Decision, Fit, Fitted, Sent, Side};
use crate::vendor::{
    Body, Claim, Condition, Content, Kind, Operation, Outcome, Place, Required, Role, ShapeId,
    Template,
};

/// A reply, taken apart and decoded.
#[derive(Debug, Clone, Copy, Default)]
pub struct Answer<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The content type as it came, parameters and all.
    pub content_type: Option<&'a str>,
    /// Headers; their names in any case.
    pub headers: &'a [(String, String)],
    /// The body.
    pub body: BodyIn<'a>,
}

/// A reply, judged.
#[derive(Debug, Clone)]
pub struct Judged<'v> {
    /// Which outcome it is.
    pub decision: Decision<'v>,
    /// What in it is not as that outcome promises.
    pub fitted: Fitted,
}

impl<'a> Fit<'a> {
    /// Decides which outcome a reply is and holds all of it to that. With the request it answers,
    /// what must repeat the request is judged too.
    pub fn reply(
        self,
        operation: &'a Operation,
        answer: &Answer<'_>,
        request: Option<&Sent<'_>>,
    ) -> Judged<'a> {
        let decision = self.outcome(operation, answer);
        let mut judge = Judge::new(self, Side::Reading, Hold::All);
        judge.undocumented_outcome(operation, decision.chosen, answer);
        let fitted = decision
            .chosen
            .outcome()
            .map_or(judge.out, |outcome| self.held_to(operation, outcome, answer, request));
        Judged { decision, fitted }
    }

    /// Holds a reply to one outcome, beside the request it answers.
    pub(super) fn held_to(
        self,
        operation: &'a Operation,
        outcome: &'a Outcome,
        answer: &Answer<'_>,
        request: Option<&Sent<'_>>,
    ) -> Fitted {
        let asked = match request {
            Some(sent) if self.plan.echoes() => self.asked(operation, sent),
            _ => BTreeMap::new(),
        };
        let mut judge = Judge::new(self, Side::Reading, Hold::All);
        judge.asked = request.map(|_| &asked);
        judge.whole(outcome, answer);
        judge.out
    }

    /// Holds a reply to one outcome of an operation, whatever it tells itself.
    pub fn reply_as(self, outcome: &'a Outcome, answer: &Answer<'_>) -> Fitted {
        let mut judge = Judge::new(self, Side::Reading, Hold::All);
        judge.whole(outcome, answer);
        judge.out
    }

    pub(super) fn body_fits(self, outcome: &'a Outcome, body: BodyIn<'_>) -> bool {
        let mut judge = Judge::new(self, Side::Reading, Hold::All);
        judge.outcome(outcome, body);
        judge.out.fits()
    }
}

impl<'a> Judge<'a> {
    fn whole(&mut self, outcome: &'a Outcome, answer: &Answer<'_>) {
        self.home = Some(&outcome.about.origin);
        self.protocol(outcome, answer);
        self.headers(outcome, answer);
        self.outcome(outcome, answer.body);
    }

    /// A fault nobody documented is a breach; a success nobody documented is unverified.
    fn undocumented_outcome(
        &mut self,
        operation: &Operation,
        chosen: Chosen<'_>,
        answer: &Answer<'_>,
    ) {
        if !matches!(chosen, Chosen::Undocumented) {
            return;
        }
        let names: Vec<&str> = operation.reply.faults.keys().map(String::as_str).collect();
        let expected = match names.as_slice() {
            [] => "success".to_owned(),
            names => format!("success, or one of {}", names.join(", ")),
        };
        let body = match answer.body {
            BodyIn::None => "no body".to_owned(),
            BodyIn::Json(value) => short(&value.to_compact()),
            BodyIn::Pairs(_) => "a form".to_owned(),
            BodyIn::Text(text) => short(text),
        };
        let actual = format!("status {}, {body}", answer.status);
        let here = Here::root(&Path::Root);
        let origin = operation.reply.about.origin.clone();
        self.breach(BreachKind::FaultUndocumented, here, &origin, expected, actual);
    }

    /// Status and content type.
    fn protocol(&mut self, outcome: &Outcome, answer: &Answer<'_>) {
        let envelope = self.fit.envelope(outcome);
        let here = Here::root(&Path::Root);
        if let Some(claim) = self.fit.status(outcome) {
            let expected = claim.value.to_string();
            let is = |status: &u16| *status == answer.status;
            self.claimed(
                BreachKind::Status,
                claim,
                is,
                (expected, answer.status.to_string()),
                here,
            );
        }
        let content = outcome.content.as_ref().or(envelope.and_then(|it| it.content.as_ref()));
        if let Some(claim) = content {
            let came = essence(answer.content_type.unwrap_or(""));
            let is = |content: &Content| essence(&content.0) == came;
            let actual = if came.is_empty() { "none".to_owned() } else { came.clone() };
            let words = (claim.value.0.clone(), actual);
            self.claimed(BreachKind::ContentType, claim, is, words, here);
        }
    }

    fn claimed<T>(
        &mut self,
        kind: BreachKind,
        claim: &Claim<T>,
        is: impl Fn(&T) -> bool,
        (expected, actual): (String, String),
        here: Here<'_>,
    ) {
        self.out.spoken += 1;
        if is(&claim.value) {
            return;
        }
        self.breach(kind, here, &claim.origin, expected, actual);
        if claim.others().any(is) {
            self.last_is_doubtful();
        }
    }

    fn headers(&mut self, outcome: &Outcome, answer: &Answer<'_>) {
        for field in &outcome.headers {
            let path = Path::Key(&Path::Root, &field.key.value);
            let cover = self.cover(field, &field.key.value, Cover::None);
            let here =
                Here { place: Place::Header, field: Some(field), cover, ..Here::root(&path) };
            self.out.spoken += 1;
            match header(answer.headers, &field.key.value) {
                Some(text) => self.value(field.shape, Input::Text(text), here),
                None if matches!(field.required.value, Required::Always | Required::Key) => {
                    let origin = &field.required.origin;
                    let expected = "the header".to_owned();
                    self.breach(BreachKind::FieldMissing, here, origin, expected, "none".into());
                }
                None => {}
            }
        }
    }

    /// The body, and what in it tells the outcome.
    pub(super) fn outcome(&mut self, outcome: &Outcome, body: BodyIn<'_>) {
        self.body(outcome, body);
        self.code(outcome, body);
        self.text(outcome, body);
        self.conditions(outcome, body);
    }

    fn body(&mut self, outcome: &Outcome, body: BodyIn<'_>) {
        let here = Here::root(&Path::Root);
        let origin = &outcome.about.origin;
        match (&outcome.body, body) {
            (Body::Unknown, _) | (Body::None, BodyIn::None) => {}
            (Body::None, _) => {
                let actual = match body {
                    BodyIn::Json(value) => shown(Input::Json(value), here),
                    _ => "a body".to_owned(),
                };
                self.breach(BreachKind::BodyUnexpected, here, origin, "no body".into(), actual);
            }
            (Body::Shapes(_), BodyIn::None) => {
                self.breach(BreachKind::BodyMissing, here, origin, "a body".into(), "none".into());
            }
            (Body::Shapes(shapes), BodyIn::Json(value)) => {
                // What is around several payloads is the same for all of them.
                let input = Input::Json(value);
                let found = self.one_of(shapes, input, here).ok();
                if found.or_else(|| self.closest_of(shapes, input, here)).is_none() {
                    let expected = format!("one of {} payloads", shapes.len());
                    let actual = shown(Input::Json(value), here);
                    self.breach(BreachKind::Either, here, origin, expected, actual);
                }
            }
            (Body::Shapes(shapes), BodyIn::Text(text)) if self.is_text(outcome, shapes) => {
                if self.one_of(shapes, Input::Text(text), here).is_err() {
                    let actual = shown(Input::Text(text), here);
                    self.breach(BreachKind::Either, here, origin, "the payload".into(), actual);
                }
            }
            (Body::Shapes(_), BodyIn::Text(text)) => {
                let actual = shown(Input::Text(text), here);
                self.breach(BreachKind::NotJson, here, origin, "JSON".into(), actual);
            }
            (Body::Shapes(shapes), BodyIn::Pairs(pairs)) => {
                if let Some(shape) = shapes.first() {
                    self.object(*shape, super::object::Members::Pairs(pairs), None, here);
                }
            }
        }
    }

    /// Whether the body is a scalar that comes bare, not as JSON.
    fn is_text(&self, outcome: &Outcome, shapes: &[ShapeId]) -> bool {
        let json = outcome.content.as_ref().is_some_and(|it| essence(&it.value.0).contains("json"));
        let bare = |id: &ShapeId| {
            let kind = self.fit.vendor.shape(*id).kind.value;
            kind.is_scalar() || matches!(kind, Kind::Any | Kind::Unknown)
        };
        !json && shapes.iter().any(bare)
    }

    fn code(&mut self, outcome: &Outcome, body: BodyIn<'_>) {
        let Some(code) = &outcome.code else { return };
        let found = self.fit.found(outcome, body, Role::Code);
        if self.nothing_to_say(&found) || Fit::has_code(code, &found) {
            return;
        }
        let words = (code.value.0.clone(), told(&found));
        self.tell(BreachKind::Code, &found, &code.origin, words);
    }

    fn text(&mut self, outcome: &Outcome, body: BodyIn<'_>) {
        let Some(text) = &outcome.text else { return };
        let found = self.fit.found(outcome, body, Role::Text);
        if self.nothing_to_say(&found) {
            return;
        }
        let mut fits = text.accepted().map(|it| self.fit.text_fits(outcome, it, &found).is_some());
        if fits.next() == Some(true) {
            return;
        }
        let otherwise = fits.any(|fits| fits);
        if !otherwise && self.holes(outcome, text, &found) {
            return;
        }
        let words = (text.value.to_string(), told(&found));
        self.tell(BreachKind::Text, &found, &text.origin, words);
        if otherwise {
            self.last_is_doubtful();
        }
    }

    /// Where the text is right but for what stands in its holes, that is what is wrong.
    fn holes(&mut self, outcome: &Outcome, text: &Claim<Template>, found: &[Found<'_>]) -> bool {
        for found in found {
            let Some(parts) = self.fit.holes_of(outcome, text, &found.text) else { continue };
            let root = Path::Root;
            for breach in parts.into_iter().flat_map(|fitted| fitted.breaches) {
                let (here, pointer) = (tells::at(found, &root), found.pointer.clone());
                let words = (breach.expected, breach.actual);
                self.breach_at(breach.kind, here, pointer, words, &breach.origin);
            }
            return true;
        }
        false
    }

    fn conditions(&mut self, outcome: &Outcome, body: BodyIn<'_>) {
        let asked = outcome.when.iter().map(|when| (when, Truth::No));
        let asked = asked.chain(outcome.unless.iter().map(|unless| (unless, Truth::Yes)));
        // A value that is none is told where it stands.
        let told = |condition: &Condition| {
            let fields = condition.fields();
            let speaks = |breach: &Breach| {
                breach.field.as_deref().is_some_and(|field| fields.contains(&field))
            };
            self.out.breaches.iter().any(speaks)
        };
        let broken: Vec<_> = asked
            .filter(|(claim, bad)| self.fit.tells_so(outcome, &claim.value, body) == *bad)
            .filter(|(claim, _)| !told(&claim.value))
            .collect();
        for (claim, bad) in broken {
            let words = super::between::words(&claim.value);
            let expected = if bad == Truth::No { words } else { format!("not: {words}") };
            let here = Here::root(&Path::Root);
            self.breach(BreachKind::Tells, here, &claim.origin, expected, "otherwise".into());
        }
    }

    /// Where nothing has the role, its absence is told by the shape; placeholders tell nothing.
    fn nothing_to_say(&self, found: &[Found<'_>]) -> bool {
        let covered = |found: &Found<'_>| {
            found.field.map_or(
                matches!(self.hold, Hold::Except(crate::vendor::Placeholders::All)),
                |field| self.cover(field, &field.key.value, Cover::None) != Cover::None,
            )
        };
        found.is_empty() || found.iter().any(covered)
    }

    fn tell(
        &mut self,
        kind: BreachKind,
        found: &[Found<'_>],
        origin: &crate::vendor::Origin,
        words: (String, String),
    ) {
        // A value that is no text or code at all is told once.
        let told = |found: &Found<'_>| {
            self.out.breaches.iter().any(|breach| breach.pointer == found.pointer)
        };
        if !found.is_empty() && found.iter().all(told) {
            return;
        }
        let root = Path::Root;
        let (here, pointer) = match found {
            [only] => (tells::at(only, &root), only.pointer.clone()),
            _ => (Here::root(&root), crate::json::Pointer::root()),
        };
        self.breach_at(kind, here, pointer, words, origin);
    }
}

fn told(found: &[Found<'_>]) -> String {
    match found {
        [only] => short(&only.text),
        _ => "none of the values in the body".to_owned(),
    }
}

fn short(text: &str) -> String {
    super::input::Input::Text(text).shown()
}

/// A content type without its parameters.
fn essence(content: &str) -> String {
    content.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}
