//! A named value in a message.

use super::{About, Cites, Claim, Condition, FieldRule, ShapeId, Template, WireText};

/// A named value in a message.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name in the spec; other rows refer to it by this.
    pub name: String,
    /// Its key on the wire; the name unless the spec says otherwise. Candidates and disputed keys
    /// are accepted with a note.
    pub key: Claim<String>,
    /// Title, description, gaps, and the row that says the field exists.
    pub about: About,
    /// What its value looks like.
    pub shape: ShapeId,
    /// Where it travels; `None`: wherever the encoding puts fields.
    pub place: Option<Claim<Place>>,
    /// Whether it must be there.
    pub required: Claim<Required>,
    /// Rules between this field and others.
    pub rules: Vec<Claim<FieldRule>>,
    /// The entity it identifies.
    pub id_of: Option<Box<Claim<EntityTie>>>,
    /// The secret it carries.
    pub secret: Option<Box<Claim<SecretUse>>>,
    /// What it does for the envelope, or for paging.
    pub role: Option<Role>,
    /// The value that is meant where the field is left out.
    pub default: Option<Box<Claim<DefaultValue>>>,
    /// Lines of a table in which it should stand and does not.
    pub not_in: Cites,
}

/// Where a field of a request or reply travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A hole of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body.
    Body,
}

impl Place {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}

/// Whether a field must be there.
#[derive(Debug, Clone, PartialEq)]
pub enum Required {
    /// It must be given.
    Always,
    /// Its key must be there; it need not be given.
    Key,
    /// It may be left out.
    Never,
    /// It must be given when this holds.
    When(Condition),
    /// It must be given unless this holds.
    Unless(Condition),
    /// It must be given when something outside the message is so: said, never enforced.
    Outside(String),
    /// Nobody says: states nothing.
    Unknown,
}

/// The entity that a field identifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityTie {
    /// The entity.
    pub entity: String,
}

/// The secret that a field carries.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretUse {
    /// The secret's name.
    pub name: String,
    /// What is written around it: `Bearer {token}`; `None`: nothing.
    pub written: Option<Template>,
}

/// What a field does for the envelope, or for paging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Carries the payload.
    Payload,
    /// The code that tells outcomes apart.
    Code,
    /// The message text.
    Text,
    /// The number of the page of results.
    PageNumber,
    /// How many results a page has.
    PageSize,
    /// Where the next page starts.
    Cursor,
    /// How many results there are in all.
    Total,
}

impl Role {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::Payload => "payload",
            Self::Code => "code",
            Self::Text => "text",
            Self::PageNumber => "page_number",
            Self::PageSize => "page_size",
            Self::Cursor => "cursor",
            Self::Total => "total",
        }
    }
}

/// The value that is meant where a field is left out.
#[derive(Debug, Clone, PartialEq)]
pub enum DefaultValue {
    /// This one.
    Value(WireText),
    /// The day of the call.
    Today,
    /// The moment of the call.
    Now,
    /// The vendor's system chooses.
    Outside(String),
}
