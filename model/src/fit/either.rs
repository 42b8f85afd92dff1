//! Values that are one of several shapes: `either`, told apart by kind or by a required field, and
//! `variants`, told apart by the value of one field.

use super::input::{Cover, Here, Input, Path, Slot};
use super::keep::shown;
use super::object::{Elsewhere, Members, in_body};
use super::value::Judge;
use super::words;
use super::{Breach, BreachKind, Fitted};
use crate::json;
use crate::vendor::{Field, Kind, Object, Parts, Required, Shape, ShapeId, Variant, Variants};

impl Judge<'_> {
    /// Holds a value to whichever of several shapes it has.
    pub(super) fn either(&mut self, shape: &Shape, input: Input<'_>, here: Here<'_>) {
        let Parts::Either(shapes) = &shape.parts else { return };
        self.out.spoken += 1;
        if let Err(NoneOf) = self.one_of(shapes, input, here) {
            let names = shapes.iter().map(|id| words::shape(self.shape(*id).0)).collect::<Vec<_>>();
            let expected = format!("one of: {}", names.join("; "));
            let actual = shown(input, here);
            self.breach(BreachKind::Either, here, &shape.kind.origin, expected, actual);
        }
    }

    /// Holds a value to the first of these shapes that it fits; to the only one it looks like, if
    /// it fits none.
    pub(super) fn one_of(
        &mut self,
        shapes: &[ShapeId],
        input: Input<'_>,
        here: Here<'_>,
    ) -> Result<ShapeId, NoneOf> {
        if let [only] = shapes {
            self.value(*only, input, here);
            return Ok(*only);
        }
        let like: Vec<ShapeId> =
            shapes.iter().copied().filter(|id| self.looks_like(*id, input)).collect();
        for id in &like {
            let mut trial = self.trial();
            trial.value(*id, input, here);
            if trial.out.fits() || like.len() == 1 {
                self.out.merge(trial.out);
                return Ok(*id);
            }
        }
        // Several look alike and none fits.
        self.closest_of(&like, input, here).ok_or(NoneOf)
    }

    /// Holds an object to the one of these shapes that it has the fewest breaches against: that
    /// one says most. Another type weighs most of them, a key that nobody documents least.
    pub(super) fn closest_of(
        &mut self,
        shapes: &[ShapeId],
        input: Input<'_>,
        here: Here<'_>,
    ) -> Option<ShapeId> {
        if !matches!(input, Input::Json(value) if value.as_object().is_some()) {
            return None;
        }
        let objects = shapes.iter().filter(|id| self.shape_keys(**id).is_some());
        let tried = objects.map(|id| {
            let mut trial = self.trial();
            trial.value(*id, input, here);
            (*id, trial.out)
        });
        let tried: Vec<(ShapeId, Fitted)> = tried.collect();
        let (id, out) = closest(&tried)?;
        self.out.merge(out);
        Some(id)
    }

    /// Whether a value is of the kind of a shape, and has the keys that the shape cannot be without.
    pub(super) fn looks_like(&self, id: ShapeId, input: Input<'_>) -> bool {
        let (shape, plan) = self.shape(id);
        if input.is_one_of(&plan.wire.null_as) {
            return true;
        }
        let value = match input {
            Input::Json(value) => value,
            Input::Text(text) => return self.text_looks_like(id, text),
            Input::Repeated(..) => {
                let list = |kind: &Kind| matches!(kind, Kind::List | Kind::Tuple);
                return shape.kind.accepted().any(list);
            }
        };
        let text = matches!(value.kind, json::Kind::String(_));
        let in_text = plan.wire.joined.is_some() || plan.wire.packed.is_some();
        shape.kind.accepted().any(|kind| match kind {
            Kind::Any | Kind::Unknown => true,
            Kind::List | Kind::Tuple => value.as_array().is_some() || (text && in_text),
            Kind::Map => value.as_object().is_some() || (text && in_text),
            Kind::Object => {
                value.as_object().map_or(text && in_text, |members| self.has_keys(id, members))
            }
            Kind::Either => match &shape.parts {
                Parts::Either(inner) => inner.iter().any(|id| self.looks_like(*id, input)),
                _ => true,
            },
            _ => self.plain(id, input).is_some(),
        })
    }

    /// A text is a scalar, joined values, or carries a whole list or object as JSON.
    fn text_looks_like(&self, id: ShapeId, text: &str) -> bool {
        let (shape, plan) = self.shape(id);
        let composite = |kind: &Kind| !kind.is_scalar() && plan.wire.joined.is_none();
        if !shape.kind.accepted().any(composite) || shape.kind.value == Kind::Either {
            return shape.kind.value == Kind::Either || self.plain(id, Input::Text(text)).is_some();
        }
        json::parse_str(text).is_ok_and(|value| {
            let carried = value.as_array().is_some() || value.as_object().is_some();
            carried && self.looks_like(id, Input::Json(&value))
        })
    }

    fn has_keys(&self, id: ShapeId, members: &[json::Member<'_>]) -> bool {
        let Some((object, keys)) = self.shape_keys(id) else { return true };
        object.fields.iter().enumerate().all(|(index, field)| {
            let needed = matches!(field.required.value, Required::Always | Required::Key)
                && keys.excused_by[index].is_empty()
                && in_body(field);
            let there = || {
                members.iter().any(|member| {
                    let key = keys.keys.get(member.key.as_ref()).map(|(index, _)| *index);
                    let folded = || keys.in_any_case(&member.key);
                    key.or_else(folded) == Some(index)
                })
            };
            !needed || there()
        })
    }

    fn shape_keys(&self, id: ShapeId) -> Option<(&Object, &super::keys::ObjectPlan)> {
        let (shape, plan) = self.shape(id);
        match (&shape.parts, &plan.object) {
            (Parts::Object(object), Some(keys)) => Some((object, keys)),
            _ => None,
        }
    }

    /// The shape of the variant that the choosing field tells; nothing, if none is told.
    pub(super) fn choice(
        &mut self,
        object: &Object,
        variants: &Variants,
        given: (Members<'_>, Option<Elsewhere<'_>>),
        here: Here<'_>,
    ) -> Option<ShapeId> {
        let chosen = self.choose(object, variants, given);
        let (key, shown) = match chosen {
            Choice::Case(index) => return Some(variants.cases[index].shape),
            Choice::Untold => {
                self.choice_missing(object, variants, here);
                return None;
            }
            Choice::Covered => return None,
            Choice::NoCase(key, shown) => (key, shown),
        };
        // A closed list of the choosing field tells the same; once is enough.
        let listed = object.field(&variants.by).is_some_and(|field| {
            let mut rules = self.shape(field.shape).0.rules.iter();
            rules.any(|rule| matches!(rule.value, crate::vendor::Rule::Enum(_)))
        });
        if !listed {
            let cases: Vec<&str> = variants.cases.iter().map(|case| case.value.as_str()).collect();
            let path = Path::Key(here.path, &key);
            let at = Here { field: object.field(&variants.by), ..here.step(&path) };
            let origin = variants.cases.first().map(|case| &case.about.origin);
            let origin = origin.cloned().unwrap_or_default();
            let expected = format!("one of {}", cases.join(", "));
            self.breach(BreachKind::Variant, at, &origin, expected, shown);
        }
        None
    }

    /// The choosing field is not given, and is no field of all variants that says so itself.
    fn choice_missing(&mut self, object: &Object, variants: &Variants, here: Here<'_>) {
        let first = variants.cases.first().map(|case| self.shape(case.shape).0);
        let (Some(Shape { parts: Parts::Object(own), .. }), None) =
            (first, object.field(&variants.by))
        else {
            return;
        };
        let Some(field) = own.field(&variants.by) else { return };
        let needed = matches!(field.required.value, Required::Always | Required::Key);
        if needed && in_body(field) {
            let path = Path::Key(here.path, &field.key.value);
            let at = Here { field: Some(field), ..here.step(&path) };
            let cases: Vec<&str> = variants.cases.iter().map(|case| case.value.as_str()).collect();
            let expected = format!("one of {}", cases.join(", "));
            let origin = &field.required.origin;
            self.breach(BreachKind::FieldMissing, at, origin, expected, "nothing".to_owned());
        }
    }

    pub(super) fn choose(
        &self,
        object: &Object,
        variants: &Variants,
        (members, elsewhere): (Members<'_>, Option<Elsewhere<'_>>),
    ) -> Choice {
        let mut found = None;
        for (index, case) in variants.cases.iter().enumerate() {
            let (Parts::Object(own), Some(keys)) =
                (&self.shape(case.shape).0.parts, &self.shape(case.shape).1.object)
            else {
                continue;
            };
            let Some(at) = keys.names.get(&variants.by) else { continue };
            let field = object.field(&variants.by).unwrap_or(&own.fields[*at]);
            let is_it = |key: &str| {
                let known = keys.keys.get(key).map(|(index, _)| *index);
                known.or_else(|| keys.in_any_case(key)) == Some(*at)
            };
            let apart = elsewhere.and_then(|elsewhere| match elsewhere(field)? {
                Slot::Value(input) => Some(self.choice_of(field, case, &field.key.value, input)),
                Slot::Absent | Slot::Unseen => None,
                Slot::Placeholder => Some(Chosen::Covered),
            });
            let within = || {
                let (key, input) = members.iter().find(|(key, _)| is_it(key))?;
                Some(self.choice_of(field, case, key, input))
            };
            match apart.or_else(within) {
                Some(Chosen::Yes) => return Choice::Case(index),
                Some(Chosen::Covered) => return Choice::Covered,
                Some(Chosen::No(key, shown)) => found = Some((key, shown)),
                Some(Chosen::NotGiven) | None => {}
            }
        }
        match (found, variants.unsaid) {
            (Some((key, shown)), _) => Choice::NoCase(key, shown),
            (None, Some(unsaid)) => Choice::Case(unsaid),
            (None, None) => Choice::Untold,
        }
    }
}

impl Judge<'_> {
    fn choice_of(&self, field: &Field, case: &Variant, key: &str, input: Input<'_>) -> Chosen {
        let (_, plan) = self.shape(field.shape);
        match self.cover(field, key, Cover::None) {
            Cover::Placeholder => Chosen::Covered,
            _ if input.is_one_of(&plan.wire.null_as) => Chosen::NotGiven,
            _ if self.is_one_of(field, input, std::slice::from_ref(&case.value)) => Chosen::Yes,
            Cover::Secret => Chosen::No(key.to_owned(), "a secret".to_owned()),
            Cover::None => Chosen::No(key.to_owned(), input.shown()),
        }
    }
}

/// A value has none of several shapes.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoneOf;

/// What the value of the choosing field says of one variant.
enum Chosen {
    Yes,
    /// It is another value: its key, and what is there.
    No(String, String),
    /// It stands for something else.
    Covered,
    NotGiven,
}

/// What the choosing field tells.
pub(super) enum Choice {
    /// This variant.
    Case(usize),
    /// None of them: its key, and what is there.
    NoCase(String, String),
    /// Nothing: its value stands for another.
    Covered,
    /// Nothing: it is not given.
    Untold,
}

/// Of several shapes that were tried, the one with the least against it. What the others would have
/// taken in a place where it has another type is told there.
fn closest(tried: &[(ShapeId, Fitted)]) -> Option<(ShapeId, Fitted)> {
    let best = tried.iter().map(|(_, out)| weight(out)).enumerate().min_by_key(|(_, it)| *it)?.0;
    let (id, mut out) = tried[best].clone();
    let is_type = |breach: &&mut Breach| breach.kind == BreachKind::Type;
    for breach in out.breaches.iter_mut().filter(is_type) {
        for (_, other) in tried {
            let same = |it: &&Breach| it.kind == breach.kind && it.pointer == breach.pointer;
            let Some(other) = other.breaches.iter().find(same) else { continue };
            if !breach.expected.split(" or ").any(|known| known == other.expected) {
                breach.expected = format!("{} or {}", breach.expected, other.expected);
            }
        }
    }
    Some((id, out))
}

fn weight(out: &Fitted) -> (usize, usize, usize) {
    let count = |kind| out.breaches.iter().filter(|breach| breach.kind == kind).count();
    let all = out.breaches.len();
    (count(BreachKind::Type), all - count(BreachKind::FieldUndocumented), all)
}
