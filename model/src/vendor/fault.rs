//! Outcomes of a call, the envelopes around them, and what provokes the faults.

use indexmap::IndexMap;

use super::{About, Claim, Condition, Field, ShapeId, StateOf, Template, WireText};

/// The outer object that a vendor wraps replies in.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Its name.
    pub name: String,
    /// Title, description, page lines.
    pub about: About,
    /// Its fields: always an object. The payload field's shape is `unknown` here; each outcome's
    /// [`Body`] has the real one in its place.
    pub shape: ShapeId,
    /// The status replies in this envelope have, where the page ties one to it.
    pub status: Option<Claim<u16>>,
    /// The content type of replies in this envelope.
    pub content: Option<Claim<Content>>,
    /// What tells success from a fault; `None`: the HTTP status does.
    pub success: Option<SuccessTest>,
}

impl Envelope {
    /// The test decides, whatever the HTTP status.
    pub fn decides(&self) -> bool {
        self.success.is_some()
    }
}

/// What tells success from a fault inside an envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct SuccessTest {
    /// Success if this holds.
    pub when: Option<Claim<Condition>>,
    /// Success unless this holds.
    pub unless: Option<Claim<Condition>>,
}

/// A media type: `application/json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content(pub String);

/// Success, or what all outcomes have in common.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Title, description, gaps, page lines.
    pub about: About,
    /// The HTTP status; `None` where nobody says.
    pub status: Option<Claim<u16>>,
    /// The content type; `None` where nobody says.
    pub content: Option<Claim<Content>>,
    /// Documented headers.
    pub headers: Vec<Field>,
    /// The code that the envelope's code field holds.
    pub code: Option<Claim<CodeText>>,
    /// The text that the envelope's text field holds, with holes.
    pub text: Option<Claim<Template>>,
    /// What the holes of the text may hold, where the spec says.
    pub holes: IndexMap<String, ShapeId>,
    /// Values of other envelope fields by which it is told.
    pub when: Option<Claim<Condition>>,
    /// Values of other envelope fields by which it is told not to be.
    pub unless: Option<Claim<Condition>>,
    /// The envelope around it.
    pub envelope: EnvelopeUse,
    /// What the envelope carries.
    pub payload: Payload,
    /// The whole body: the envelope with the payload in its place.
    pub body: Body,
}

/// A documented failure.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Its name.
    pub name: String,
    /// How it looks.
    pub outcome: Outcome,
    /// What provokes it: each entry is one way. Empty where the page doesn't say.
    pub provoked_by: Vec<Claim<Provocation>>,
    /// Whether the operation itself lists it; `false`: it is shared, and here only assumed.
    pub listed: bool,
}

/// A code as written, without quotes: `403`, `ERR0001`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CodeText(pub String);

/// Which envelope an outcome comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnvelopeUse {
    /// None: the body is the payload.
    None,
    /// Nobody says.
    Unknown,
    /// This one, by its key in [`super::Vendor::envelopes`].
    Named(String),
}

/// What an envelope carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    None,
    /// Nobody says.
    Unknown,
    /// One of these shapes; mostly there is one.
    Shapes(Vec<ShapeId>),
}

/// The body of a reply as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// No body: `envelope: none` and `payload: none`.
    None,
    /// Nobody says what it looks like.
    Unknown,
    /// It has one of these shapes; mostly there is one.
    Shapes(Vec<ShapeId>),
}

/// What provokes a fault. All parts that are there apply together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Provocation {
    /// One of these fields left out, each alone (`any_required`: every required one).
    pub omit: Vec<String>,
    /// One of these fields with a value of another type, each alone (`any_field`: every one).
    pub wrong_type: Vec<String>,
    /// A secret that is not right.
    pub secret: Option<(String, SecretFailing)>,
    /// A path that does not exist.
    pub path: Option<Wrong>,
    /// A method that is not the right one.
    pub method: Option<Wrong>,
    /// A body that is not JSON.
    pub body_not_json: bool,
    /// These values in these fields.
    pub send: IndexMap<String, WireText>,
    /// An identity of this entity that does not exist.
    pub no_such: Option<String>,
    /// Entities in these states.
    pub state: Vec<StateOf>,
    /// Something outside the request: said, and not to be provoked by a caller.
    pub outside: Option<String>,
}

/// What is wrong with a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretFailing {
    /// It is left out.
    Missing,
    /// It has not the form of one.
    Malformed,
    /// It has the form, and is not the right one.
    Wrong,
}

/// Something that is not the right one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Any that is not right.
    Any,
    /// This one.
    Given(String),
}
