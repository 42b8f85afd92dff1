//! The parts of a request, values in the places where they travel.

use bindery_model::Vendor;
use bindery_model::fit::{BodyIn, Sent, is_whole_body, place_of};
use bindery_model::json::{Kind, Member, Value};
use bindery_model::vendor::{Encoding, Field, Operation, Place};

use super::fields::{field_by_key, fields_of, object, text_of};
use super::unsaid_place;

/// A request, not yet bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// Values of the holes of the path, by the names of the fields.
    pub path: Vec<(String, String)>,
    /// The query string; a list is its key repeated.
    pub query: Vec<(String, String)>,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Cookies.
    pub cookies: Vec<(String, String)>,
    /// The body.
    pub body: BodyParts,
}

/// A body, not yet bytes.
#[derive(Debug, Clone, PartialEq)]
pub enum BodyParts {
    /// None.
    None,
    /// JSON.
    Json(Value<'static>),
    /// A form: key and text.
    Form(Vec<(String, String)>),
    /// A form of several parts: key and text.
    Multipart(Vec<(String, String)>),
    /// Text.
    Text(String),
}

impl Parts {
    /// Puts each value where its field travels.
    pub(super) fn of(
        vendor: &Vendor,
        operation: &Operation,
        values: &Value<'static>,
        encoding: Encoding,
    ) -> Self {
        let mut parts = Self {
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: BodyParts::None,
        };
        let shape = operation.request.shape;
        let members = match &values.kind {
            Kind::Object(members) if object(vendor, shape).is_some() => members,
            _ => {
                parts.body = whole(values.clone(), encoding);
                return parts;
            }
        };
        let mut body: Vec<Member<'static>> = Vec::new();
        for member in members {
            let field = field_by_key(vendor, shape, &member.key);
            let place = field.and_then(|field| place_of(field, operation));
            if field.is_some_and(is_whole_body) {
                parts.body = whole(member.value.clone(), encoding);
                continue;
            }
            match place.unwrap_or(unsaid_place(encoding)) {
                Place::Body => body.push(member.clone()),
                Place::Path => {
                    let name = field.map_or(&*member.key, |field| field.name.as_str());
                    parts.path.push((name.to_owned(), text_of(&member.value)));
                }
                Place::Query => spread(&mut parts.query, member),
                Place::Header => spread(&mut parts.headers, member),
                Place::Cookie => spread(&mut parts.cookies, member),
            }
        }
        let goes_in_body = |field: &&Field| {
            !is_whole_body(field)
                && place_of(field, operation).unwrap_or(unsaid_place(encoding)) == Place::Body
        };
        // A body of which everything may be left out is still a body.
        if !body.is_empty() || fields_of(vendor, shape).iter().any(goes_in_body) {
            parts.body = whole(Value::object(body), encoding);
        }
        parts
    }

    /// The value of a hole of the path.
    pub(super) fn in_path(&self, name: &str) -> Option<&str> {
        self.path.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// As `fit` reads a request.
    pub fn sent(&self) -> Sent<'_> {
        Sent {
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            cookies: &self.cookies,
            body: match &self.body {
                BodyParts::None => BodyIn::None,
                BodyParts::Json(value) => BodyIn::Json(value),
                BodyParts::Form(pairs) | BodyParts::Multipart(pairs) => BodyIn::Pairs(pairs),
                BodyParts::Text(text) => BodyIn::Text(text),
            },
        }
    }
}

fn whole(values: Value<'static>, encoding: Encoding) -> BodyParts {
    let pairs = |values: &Value<'static>| {
        let mut pairs = Vec::new();
        for member in values.as_object().unwrap_or_default() {
            spread(&mut pairs, member);
        }
        pairs
    };
    match encoding {
        // A field that says it travels in the body does so as JSON, whatever the others do.
        Encoding::Json | Encoding::Query => BodyParts::Json(values),
        Encoding::Form => BodyParts::Form(pairs(&values)),
        Encoding::Multipart => BodyParts::Multipart(pairs(&values)),
        Encoding::Text => BodyParts::Text(text_of(&values)),
    }
}

/// A list is its key repeated; where all is text there is no null, so it is left out.
fn spread(pairs: &mut Vec<(String, String)>, member: &Member<'static>) {
    let key = member.key.to_string();
    match &member.value.kind {
        Kind::Array(items) => pairs.extend(items.iter().map(|item| (key.clone(), text_of(item)))),
        Kind::Null => {}
        _ => pairs.push((key, text_of(&member.value))),
    }
}
