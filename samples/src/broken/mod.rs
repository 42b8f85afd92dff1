//! Values with one thing wrong: each rule of a shape broken once, and which breach must be found.
//!
//! For probes, for drift in the sandbox, and for the tests that hold everybody who judges values to
//! the same verdict.

mod keys;
mod part;

use bindery_model::fit::{Breach, BreachKind, Certainty, Fit, Fitted, Side, is_whole_body};
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{
    Body, Encoding, EnvelopeUse, Field, Operation, Outcome, Parts, Place, Role, ShapeId,
};

use crate::reply::{BodyOut, ReplySample, Which};
use crate::request::RequestSample;
use crate::{Samples, Size};
use part::Part;

macro_rules! breaks {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// What was done to a value that fitted.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Break {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Break {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name, for the names of cases and drifts.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

breaks! {
    /// A field is left out, with those that would excuse it.
    Drop = "drop",
    /// A key that no row speaks of is added.
    Extra = "extra",
    /// A key is spelled in another case.
    KeyCase = "key-case",
    /// A key stands twice.
    Duplicate = "duplicate",
    /// A value is null.
    Null = "null",
    /// A value is of another type.
    Retype = "retype",
    /// A value is spelled otherwise on the wire.
    Respell = "respell",
    /// A value is none of the closed list.
    Unlisted = "unlisted",
    /// A text or list is too long.
    TooLong = "too-long",
    /// A text or list is too short.
    TooShort = "too-short",
    /// A text does not have its pattern.
    OffPattern = "off-pattern",
    /// A date or time is in no known format.
    OffFormat = "off-format",
    /// A number has too many decimals.
    TooFine = "too-fine",
    /// A value is beyond its bound, or beyond the field it is compared with.
    OutOfRange = "out-of-range",
    /// What a field needs is left out.
    Unmet = "unmet",
    /// A field is given beside one that rules it out.
    Both = "both",
    /// A text is not filled up.
    Unpadded = "unpadded",
    /// A text does not hold what it should.
    Unpacked = "unpacked",
    /// A fixed number of values has one more.
    OneMore = "one-more",
    /// A value is none of several shapes, or no variant's.
    NoneOf = "none-of",
}

/// A value with one thing wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Broken {
    /// What was done.
    pub what: Break,
    /// The breach that must be found.
    pub kind: BreachKind,
    /// Where it must be found.
    pub pointer: Pointer,
    /// The value.
    pub value: Value<'static>,
}

/// A request with one thing wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokenRequest {
    /// What was done.
    pub what: Break,
    /// The breach that must be found.
    pub kind: BreachKind,
    /// The part of the request it is in.
    pub place: Place,
    /// Where it must be found.
    pub pointer: Pointer,
    /// The request.
    pub request: RequestSample,
}

/// A reply with one thing wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokenReply {
    /// What was done.
    pub what: Break,
    /// The breach that must be found.
    pub kind: BreachKind,
    /// Where it must be found.
    pub pointer: Pointer,
    /// The reply.
    pub reply: ReplySample,
}

impl Samples<'_> {
    /// The fullest value of a shape, broken in every way the shape has a rule against, whichever
    /// way it travels.
    pub fn broken(&self, shape: ShapeId, seed: u64) -> Vec<Broken> {
        let base = self.fullest(shape, seed);
        self.broken_of(shape, &base, Side::Reading)
    }

    /// A value that fits, broken in every way its shape has a rule against. What a candidate or a
    /// dispute would accept is only wrong on the side of the sender.
    pub fn broken_of(&self, shape: ShapeId, base: &Value<'_>, side: Side) -> Vec<Broken> {
        let base = base.clone().into_owned();
        let fit = self.fit;
        let mut all = Vec::new();
        for spot in fit.spots(shape, &base) {
            let Some(part) = base.find(&spot.pointer) else { continue };
            let part = Part { fit, side, root: shape, base: &base, spot: &spot, value: part };
            let mut found = part::breaks(part);
            found.extend(keys::breaks(self, part));
            // Where the value might be held to another shape, only the fit can tell.
            if spot.certainty == Certainty::OneOfSeveral {
                found.retain(|it| finds(&fit.value(shape, &it.value, side), it));
            }
            all.append(&mut found);
        }
        all
    }

    /// The fullest request of an operation as JSON, its body broken in every way.
    pub fn broken_request(&self, operation: &Operation, seed: u64) -> Vec<BrokenRequest> {
        let base = self.request_as(operation, Encoding::Json, Size::Fullest, seed);
        let all = self.broken_of(operation.request.shape, &base.whole, Side::Sending).into_iter();
        let whole = self.whole_body(operation);
        let request = |mut it: Broken| {
            let request = self.encoded(operation, it.value.clone(), Encoding::Json);
            let fitted = self.fit.request(operation, &request.sent(), Side::Sending);
            if let Some(inner) = whole.and_then(|key| within(key, &it.pointer)) {
                it.pointer = inner;
            }
            let mut breaches = fitted.breaches.into_iter();
            let found =
                breaches.find(|breach| breach.kind == it.kind && breach.pointer == it.pointer)?;
            let (what, kind, pointer) = (it.what, it.kind, it.pointer);
            Some(BrokenRequest { what, kind, place: found.place, pointer, request })
        };
        all.filter_map(request).collect()
    }

    /// The key of the field that is the whole body of a request, where it has one.
    fn whole_body(&self, operation: &Operation) -> Option<&str> {
        let Parts::Object(object) = &self.fit.vendor().shape(operation.request.shape).parts else {
            return None;
        };
        let field = object.fields.iter().find(|field| is_whole_body(field))?;
        Some(&field.key.value)
    }

    /// The fullest reply that is this outcome, its body broken in every way.
    pub fn broken_reply(
        &self,
        operation: &Operation,
        which: Which<'_>,
        seed: u64,
    ) -> Vec<BrokenReply> {
        let Some(base) = self.reply(operation, which, Size::Fullest, seed) else {
            return Vec::new();
        };
        let (Some(outcome), BodyOut::Json(body)) = (which.of(operation), &base.body) else {
            return Vec::new();
        };
        let Body::Shapes(shapes) = &outcome.body else { return Vec::new() };
        let Some(shape) = shapes.first() else { return Vec::new() };
        let telling = telling(self.fit, outcome);
        let broken = self.broken_of(*shape, body, Side::Reading).into_iter();
        let replies = broken.filter_map(|it| {
            let reply = ReplySample { body: BodyOut::Json(it.value.clone()), ..base.clone() };
            let first = it.pointer.steps().next().map(std::borrow::Cow::into_owned);
            // What tells the outcome may tell another once it is broken.
            let tells = first.is_none_or(|key| telling.contains(&key)) || shapes.len() > 1;
            let judged = || self.fit.reply(operation, &reply.answer(), None).fitted;
            (!tells || finds(&judged(), &it)).then(|| BrokenReply {
                what: it.what,
                kind: it.kind,
                pointer: it.pointer.clone(),
                reply: reply.clone(),
            })
        });
        replies.collect()
    }
}

/// A pointer from within the member with this key.
fn within(key: &str, pointer: &Pointer) -> Option<Pointer> {
    let rest = pointer.as_str().strip_prefix(Pointer::root().key(key).as_str())?;
    rest.parse().ok()
}

/// Whether the breach that must be found is.
fn finds(fitted: &Fitted, broken: &Broken) -> bool {
    let is_it = |it: &Breach| it.kind == broken.kind && it.pointer == broken.pointer;
    fitted.breaches.iter().any(is_it)
}

/// The outermost keys that tell which outcome a reply is.
fn telling(fit: Fit<'_>, outcome: &Outcome) -> Vec<String> {
    let EnvelopeUse::Named(name) = &outcome.envelope else { return Vec::new() };
    let Some(envelope) = fit.vendor().envelopes.get(name) else { return Vec::new() };
    let Parts::Object(object) = &fit.vendor().shape(envelope.shape).parts else {
        return Vec::new();
    };
    let tests = envelope.success.iter().flat_map(|test| test.when.iter().chain(&test.unless));
    let conditions = tests.chain(&outcome.when).chain(&outcome.unless);
    let named: Vec<&str> = conditions.flat_map(|claim| claim.value.fields()).collect();
    let tells = |field: &&Field| {
        field.role.is_some_and(|role| role != Role::Payload) || named.contains(&field.name.as_str())
    };
    object.fields.iter().filter(tells).map(|field| field.key.value.clone()).collect()
}
