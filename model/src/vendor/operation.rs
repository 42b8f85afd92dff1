//! One documented call.

use std::sync::Arc;

use indexmap::IndexMap;

use super::{About, Cites, Claim, Fault, Outcome, ShapeId, Template};
use crate::yaml::Node;

/// One documented call.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its name; may have dots: `po.item_add`.
    pub name: String,
    /// The page that documents it.
    pub page: String,
    /// Title, description, gaps, page lines.
    pub about: About,
    /// Method and path.
    pub call: Call,
    /// What it does to which entity; `None` where the spec says nothing or `unknown`.
    pub effect: Option<Claim<Effect>>,
    /// States that must be so before it.
    pub before: Vec<Claim<StateOf>>,
    /// States that are so after it succeeded.
    pub after: Vec<Claim<StateOf>>,
    /// Other calls it depends on; `None` where the spec says nothing.
    pub depends_on: Option<Claim<DependsOn>>,
    /// What is sent.
    pub request: Request,
    /// What comes back.
    pub reply: Reply,
    /// The documented examples, by name.
    pub examples: IndexMap<String, Example>,
}

/// How an operation is called.
#[derive(Debug, Clone)]
pub struct Call {
    /// The method; `None` where the spec says `unknown`.
    pub method: Option<Claim<Method>>,
    /// The path behind the server's base URL, with holes for secrets and fields.
    pub path: Claim<Template>,
    /// Title, description, gaps.
    pub about: About,
}

/// An HTTP method, in capitals.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Method(pub String);

impl Method {
    /// Whether requests with this method carry a body.
    pub fn has_body(&self) -> bool {
        !matches!(self.0.as_str(), "GET" | "HEAD" | "DELETE" | "OPTIONS" | "TRACE")
    }
}

/// What an operation does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// Create, read, change or delete.
    pub kind: EffectKind,
    /// The entity, if one is named.
    pub entity: Option<String>,
}

/// The kind of an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the words say it")]
pub enum EffectKind {
    Read,
    Create,
    Change,
    Delete,
}

impl EffectKind {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Change => "change",
            Self::Delete => "delete",
        }
    }
}

/// An entity in one of some states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateOf {
    /// The entity.
    pub entity: String,
    /// Any of these states.
    pub states: Vec<String>,
}

/// What an operation depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DependsOn {
    /// The page says: on nothing.
    Nothing,
    /// These operations of ours.
    Operations(Vec<String>),
    /// Something that is not in our specs.
    Outside(String),
}

/// What is sent.
#[derive(Debug, Clone)]
pub struct Request {
    /// Title, description, gaps.
    pub about: About,
    /// All fields, in whatever place they travel: an object, or another shape where the body is
    /// not an object.
    pub shape: ShapeId,
    /// The documented encodings; the first is sent. `None` where the spec says nothing.
    pub sent_as: Option<Claim<Vec<Encoding>>>,
    /// What stands between the parts of a query string, and before the first; `None`: `?` and `&`.
    pub separator: Option<Claim<String>>,
}

/// An encoding of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Encoding {
    Json,
    Query,
    Form,
    Multipart,
    Text,
}

impl Encoding {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Query => "query",
            Self::Form => "form",
            Self::Multipart => "multipart",
            Self::Text => "text",
        }
    }
}

/// Whether the case of keys matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyCase {
    /// It does.
    Exact,
    /// It does not.
    Any,
}

/// What comes back.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Title, description, gaps.
    pub about: About,
    /// Success; `None` where the spec says `unknown`.
    pub success: Option<Outcome>,
    /// Every fault this operation may answer with: those the operation lists (documented there),
    /// then the shared ones (assumed here).
    pub faults: IndexMap<String, Arc<Fault>>,
}

/// A documented example, as data.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name.
    pub name: String,
    /// Title, description, page lines.
    pub about: About,
    /// The request, if it shows one: JSON, or a query string under `sent_as: query`.
    pub request: Option<ExampleBody>,
    /// The reply, if it shows one.
    pub reply: Option<ExampleBody>,
    /// Which outcome the reply shows: `None` is success, else the fault's name.
    pub fault: Option<String>,
    /// The encoding the request is shown in; `None`: the first of the request's.
    pub sent_as: Option<Encoding>,
    /// Keys whose values stand for something else.
    pub placeholders: Placeholders,
    /// What was mended to make it readable.
    pub repaired: Vec<String>,
    /// Names of fields about which the example contradicts the page's own table.
    pub contradicts: Vec<String>,
}

/// The value an example shows.
#[derive(Debug, Clone)]
pub struct ExampleBody {
    /// The JSON as it stands in the YAML, each part with its place there.
    pub value: Arc<Node>,
    /// The lines of the page.
    pub at: Cites,
}

/// Keys of an example whose values stand for something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placeholders {
    /// Every value.
    All,
    /// The values of these keys, at any depth.
    Named(Vec<String>),
}
