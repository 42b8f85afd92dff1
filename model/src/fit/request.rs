//! A request as a whole: its body, and what travels in the path, the query, headers and cookies.

use std::collections::BTreeMap;

use super::input::{Here, Input, Path, Slot};
use super::object::Members;
use super::plain::text_in;
use super::value::{Hold, Judge};
use super::{BreachKind, Fit, Fitted, Side};
use crate::json;
use crate::vendor::{Encoding, Field, Operation, Origin, Parts, Place, Role};

/// The body of a message, as it came.
#[derive(Debug, Clone, Copy, Default)]
pub enum BodyIn<'a> {
    /// None, or an empty one.
    #[default]
    None,
    /// JSON.
    Json(&'a json::Value<'a>),
    /// A form: keys and values, decoded. Everything in it is spelled as text.
    Pairs(&'a [(String, String)]),
    /// Something else.
    Text(&'a str),
}

/// A request, taken apart and decoded.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sent<'a> {
    /// Its body.
    pub body: BodyIn<'a>,
    /// What fills the holes of the path.
    pub path: &'a [(String, String)],
    /// The query string.
    pub query: &'a [(String, String)],
    /// Headers; their names in any case.
    pub headers: &'a [(String, String)],
    /// Cookies.
    pub cookies: &'a [(String, String)],
}

impl Fit<'_> {
    /// Holds a whole request to what an operation asks for. Rules between fields see the fields of
    /// all places.
    pub fn request(self, operation: &Operation, sent: &Sent<'_>, side: Side) -> Fitted {
        let mut judge = Judge::new(self, side, Hold::All);
        judge.home = Some(&operation.request.about.origin);
        judge.request(operation, sent);
        judge.out
    }

    /// The values of a request by the fields' names, as text; lists and objects left out.
    pub fn asked(self, operation: &Operation, sent: &Sent<'_>) -> BTreeMap<String, String> {
        let shape = self.vendor.shape(operation.request.shape);
        let Parts::Object(object) = &shape.parts else { return BTreeMap::new() };
        let body = |field: &Field| match sent.body {
            BodyIn::Json(value) => value.get(&field.key.value).map(Input::Json),
            BodyIn::Pairs(pairs) => pair(pairs, &field.key.value).map(Input::Text),
            _ => pair(sent.query, &field.key.value).map(Input::Text),
        };
        let value = |field: &Field| {
            let input = match sent.find(self, field, operation) {
                Some(Slot::Value(input)) => Some(input),
                Some(_) => None,
                None => body(field),
            };
            Some(text_in(input?.scalar()?).into_owned())
        };
        let named = |field: &Field| Some((field.name.clone(), value(field)?));
        object.fields.iter().filter_map(named).collect()
    }
}

impl Judge<'_> {
    pub(super) fn request(&mut self, operation: &Operation, sent: &Sent<'_>) {
        let id = operation.request.shape;
        let (shape, plan) = self.shape(id);
        let root = Here::root(&Path::Root);
        let Parts::Object(object) = &shape.parts else {
            return match sent.body {
                BodyIn::None => self.no_body(operation, root),
                BodyIn::Json(value) => self.value(id, Input::Json(value), root),
                BodyIn::Text(text) => self.value(id, Input::Text(text), root),
                BodyIn::Pairs(pairs) => self.object(id, Members::Pairs(pairs), None, root),
            };
        };
        let fit = self.fit;
        let elsewhere = |field: &Field| sent.find(fit, field, operation);
        let apart = |field: &Field, place: Place| place_of(field, operation) == Some(place);
        let is_apart = |key: &str, place: Place| {
            let mut fields = object.fields.iter().filter(|field| apart(field, place));
            fields.any(|field| field.key.accepted().any(|known| known == key))
        };
        let query: Vec<(String, String)> =
            sent.query.iter().filter(|(key, _)| !is_apart(key, Place::Query)).cloned().collect();
        let whole = object.fields.iter().any(is_whole_body);
        let (members, place) = match sent.body {
            BodyIn::Json(_) | BodyIn::Text(_) if whole => (Members::Json(&[]), Place::Body),
            BodyIn::Json(value) => match value.as_object() {
                Some(members) => (Members::Json(members), Place::Body),
                None => return self.value(id, Input::Json(value), root),
            },
            BodyIn::Pairs(pairs) => (Members::Pairs(pairs), Place::Body),
            BodyIn::Text(_) => return self.not_json(operation, root),
            BodyIn::None => (Members::Pairs(&query), Place::Query),
        };
        debug_assert!(plan.object.is_some(), "an object has its keys planned");
        self.out.spoken += 1;
        self.object(id, members, Some(&elsewhere), Here { place, ..root });
        if place == Place::Body {
            self.stray(&query, root);
        }
    }

    /// Parameters of the query string that no field speaks of, beside a body.
    fn stray(&mut self, query: &[(String, String)], here: Here<'_>) {
        for (key, value) in query {
            let path = Path::Key(here.path, key);
            let at = Here { place: Place::Query, path: &path, ..here };
            let expected = "no such parameter beside a body".to_owned();
            let origin = Origin::default();
            self.breach(BreachKind::FieldUndocumented, at, &origin, expected, value.clone());
        }
    }

    fn no_body(&mut self, operation: &Operation, here: Here<'_>) {
        let origin = operation.request.about.origin.clone();
        self.breach(BreachKind::BodyMissing, here, &origin, "a body".into(), "none".into());
    }

    fn not_json(&mut self, operation: &Operation, here: Here<'_>) {
        let encodings = operation.request.sent_as.iter().flat_map(|claim| &claim.value);
        let names: Vec<&str> = encodings.map(|encoding| encoding.word()).collect();
        let expected = if names.is_empty() { "json".to_owned() } else { names.join(" or ") };
        let origin = operation.request.about.origin.clone();
        self.breach(BreachKind::NotJson, here, &origin, expected, "another text".into());
    }
}

impl<'a> Sent<'a> {
    /// What there is of a field that does not travel in the body; nothing if it does.
    fn find(&self, fit: Fit<'_>, field: &Field, operation: &Operation) -> Option<Slot<'a>> {
        let key = &field.key.value;
        if is_whole_body(field) {
            return Some(match self.body {
                BodyIn::Json(value) => Slot::Value(Input::Json(value)),
                BodyIn::Text(text) => Slot::Value(Input::Text(text)),
                BodyIn::None | BodyIn::Pairs(_) => Slot::Absent,
            });
        }
        let found = match place_of(field, operation)? {
            Place::Path => pair(self.path, key).or_else(|| pair(self.path, &field.name)),
            Place::Query => {
                let mut keys = field.key.accepted();
                let found = keys.find_map(|key| fit.of_key(field, self.query, key));
                return Some(found.map_or(Slot::Absent, Slot::Value));
            }
            Place::Cookie => pair(self.cookies, key),
            Place::Header => header(self.headers, key),
            Place::Body => return None,
        };
        Some(found.map_or(Slot::Absent, |text| Slot::Value(Input::Text(text))))
    }
}

/// Where a field of a request travels: what it says itself, or the path that has a hole for it.
pub fn place_of(field: &Field, operation: &Operation) -> Option<Place> {
    let said = field.place.as_ref().map(|claim| claim.value);
    said.or_else(|| {
        let mut holes = operation.call.path.value.holes();
        holes.any(|hole| hole == field.name || hole == field.key.value).then_some(Place::Path)
    })
}

/// Whether a field of a request is its whole body: where the body is no object, and other fields
/// travel beside it.
pub fn is_whole_body(field: &Field) -> bool {
    let in_body = field.place.as_ref().is_some_and(|place| place.value == Place::Body);
    in_body && field.role == Some(Role::Payload)
}

fn pair<'a>(pairs: &'a [(String, String)], key: &str) -> Option<&'a str> {
    pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

/// A header's value; the case of its name does not matter.
pub(super) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

/// Whether requests of this operation may travel in the query string.
pub(super) fn in_query(operation: &Operation) -> bool {
    let mut encodings = operation.request.sent_as.iter().flat_map(|claim| &claim.value);
    encodings.any(|encoding| *encoding == Encoding::Query)
}
