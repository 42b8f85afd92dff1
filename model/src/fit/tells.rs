//! What in a reply tells one outcome from another: the code, the text, and values of the envelope.

use bindery_rules::{Template, decimal};

use super::between::Truth;
use super::input::{Here, Input, Path, Scope, Slot};
use super::object::{Members, known_index};
use super::plain::text_in;
use super::value::{Hold, Judge};
use super::{BodyIn, Fit, Fitted, Side};
use crate::json::{self, Pointer};
use crate::vendor::{
    self, Body, Claim, CodeText, Condition, EnvelopeUse, Field, Outcome, Parts, Required, Role,
    ShapeId,
};

/// A value of the body that a role of its shape, or its whole text, singles out.
#[derive(Debug, Clone)]
pub(super) struct Found<'a> {
    pub(super) field: Option<&'a Field>,
    pub(super) pointer: Pointer,
    pub(super) text: String,
}

impl<'a> Fit<'a> {
    /// The values in the body that have this role for an outcome. Where nobody knows the envelope,
    /// every value may have it.
    pub(super) fn found(
        self,
        outcome: &'a Outcome,
        body: BodyIn<'_>,
        role: Role,
    ) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        match (&outcome.envelope, body) {
            (_, BodyIn::Text(text)) if role == Role::Text => {
                let text = text.trim().to_owned();
                found.push(Found { field: None, pointer: Pointer::root(), text });
            }
            (EnvelopeUse::Unknown, BodyIn::Json(value)) => {
                anywhere(value, &Path::Root, &mut found);
            }
            (EnvelopeUse::Named(_) | EnvelopeUse::None, BodyIn::Json(value)) => {
                for shape in self.forms(outcome) {
                    self.with_role(shape, value, role, &Path::Root, &mut found);
                }
            }
            _ => {}
        }
        found
    }

    /// The shapes in which the roles of an outcome's fields are told.
    fn forms(self, outcome: &'a Outcome) -> Vec<ShapeId> {
        match (&outcome.envelope, &outcome.body) {
            (EnvelopeUse::Named(name), _) => {
                self.vendor.envelopes.get(name).map(|envelope| envelope.shape).into_iter().collect()
            }
            (_, Body::Shapes(shapes)) => shapes.clone(),
            _ => Vec::new(),
        }
    }

    fn with_role(
        self,
        id: ShapeId,
        value: &json::Value<'_>,
        role: Role,
        path: &Path<'_>,
        found: &mut Vec<Found<'a>>,
    ) {
        let (Parts::Object(object), Some(keys), Some(members)) =
            (&self.vendor.shape(id).parts, &self.shape_plan(id).object, value.as_object())
        else {
            return;
        };
        for member in members {
            let Some(index) = known_index(keys, &member.key) else { continue };
            let field = &object.fields[index];
            let path = Path::Key(path, &member.key);
            if field.role == Some(role) {
                if let Some(scalar) = Input::Json(&member.value).scalar() {
                    let text = text_in(scalar).into_owned();
                    found.push(Found { field: Some(field), pointer: path.pointer(), text });
                }
            } else if field.role.is_none() {
                self.with_role(field.shape, &member.value, role, &path, found);
            }
        }
    }

    /// Whether a condition on the fields of an outcome's envelope holds in this body. A field that
    /// must be there and is not, or cannot be read, tells nothing.
    pub(super) fn told(self, name: &str, condition: &Condition, body: BodyIn<'_>) -> Truth {
        let (Some(envelope), BodyIn::Json(value)) = (self.vendor.envelopes.get(name), body) else {
            return Truth::Untold;
        };
        let id = envelope.shape;
        let (Parts::Object(object), Some(keys), Some(members)) =
            (&self.vendor.shape(id).parts, &self.shape_plan(id).object, value.as_object())
        else {
            return Truth::Untold;
        };
        let mut slots = vec![Slot::Absent; object.fields.len()];
        for (key, input) in Members::Json(members).iter() {
            if let Some(index) = known_index(keys, key) {
                slots[index] = Slot::Value(input);
            }
        }
        let judge = Judge::new(self, Side::Reading, Hold::All);
        let untold = |field: &str| {
            keys.names.get(field).is_none_or(|index| match slots[*index] {
                Slot::Value(input) => {
                    let scalar =
                        self.vendor.shape(object.fields[*index].shape).kind.value.is_scalar();
                    scalar
                        && !input.is_null()
                        && judge.plain(object.fields[*index].shape, input).is_none()
                }
                _ => {
                    matches!(object.fields[*index].required.value, Required::Always | Required::Key)
                }
            })
        };
        if condition.fields().into_iter().any(untold) {
            return Truth::Untold;
        }
        let scope = Scope { fields: &object.fields, plan: keys, slots: &slots, up: None };
        judge.holds(&scope, condition)
    }

    /// Whether the code is among what was found.
    pub(super) fn has_code(code: &Claim<CodeText>, found: &[Found<'_>]) -> bool {
        code.accepted().any(|code| found.iter().any(|found| same_code(&code.0, &found.text)))
    }

    /// How many characters of a text are told by the spec itself, if what was found matches it.
    pub(super) fn text_fits(
        self,
        outcome: &Outcome,
        text: &vendor::Template,
        found: &[Found<'_>],
    ) -> Option<usize> {
        let template = self.plan.text(text)?;
        let fits = found.iter().any(|found| self.matches(outcome, template, text, &found.text));
        fits.then(|| template.literal_characters())
    }

    /// Whether a text matches, each hole by its own shape where it has one.
    fn matches(
        self,
        outcome: &Outcome,
        template: &Template,
        spelled: &vendor::Template,
        text: &str,
    ) -> bool {
        let both = (Some(spelled), Some(template));
        let passes = |hole: &str, part: &str| self.passes_hole(outcome, both, hole, part);
        template.matches_where(text, passes).is_some()
    }

    /// What stands in each hole, held to the hole's shape, if a text matches but for that.
    pub(super) fn holes_of(
        self,
        outcome: &Outcome,
        text: &Claim<vendor::Template>,
        found: &str,
    ) -> Option<Vec<Fitted>> {
        text.accepted().find_map(|spelled| {
            let parts = self.plan.text(spelled)?.matches(found)?;
            let shapes = spelled.holes().map(|hole| outcome.holes.get(hole));
            let held = shapes.zip(parts).filter_map(|(shape, part)| Some((*shape?, part)));
            Some(held.map(|(shape, part)| self.text(shape, part, Side::Reading)).collect())
        })
    }

    /// Whether a hole of an outcome's text may hold this. A hole that stands twice has a name of
    /// its own in each place where it is matched, so it is known by its number.
    pub(super) fn passes_hole(
        self,
        outcome: &Outcome,
        (spelled, matched): (Option<&vendor::Template>, Option<&Template>),
        hole: &str,
        part: &str,
    ) -> bool {
        if outcome.holes.is_empty() {
            return true;
        }
        let index = matched.and_then(|it| it.holes().position(|name| name == hole));
        let name = spelled.zip(index).and_then(|(it, index)| it.holes().nth(index));
        let shape = name.and_then(|name| outcome.holes.get(name));
        shape.is_none_or(|shape| self.text(*shape, part, Side::Reading).fits())
    }
}

/// Every scalar in a value.
fn anywhere(value: &json::Value<'_>, path: &Path<'_>, found: &mut Vec<Found<'_>>) {
    match &value.kind {
        json::Kind::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                anywhere(item, &Path::Index(path, index), found);
            }
        }
        json::Kind::Object(members) => {
            for member in members {
                anywhere(&member.value, &Path::Key(path, &member.key), found);
            }
        }
        _ => {
            let scalar = Input::Json(value).scalar();
            found.extend(scalar.map(|scalar| Found {
                field: None,
                pointer: path.pointer(),
                text: text_in(scalar).into_owned(),
            }));
        }
    }
}

fn same_code(code: &str, text: &str) -> bool {
    code == text || decimal::same(code, text)
}

/// Where a found value stands.
pub(super) fn at<'p>(found: &Found<'p>, path: &'p Path<'p>) -> Here<'p> {
    Here { field: found.field, ..Here::root(path) }
}
