//! Which drifts apply to a reply, read off the spec alone: what the sandbox must be able to send.
//! It asks nobody who judges values, so that what a judge does not see cannot hide here.

use bindery_model::fit::{Because, Certainty, Decision, Fit, Plan, Side, Spot};
use bindery_model::json::{Kind as Json, Pointer, Value};
use bindery_model::vendor::{
    Body, Condition, Field, FieldRule, KeyCase, Kind, Object, Operand, Outcome, Parts, Required,
    Role, Rule, Segment, Shape, Spelling, WireText,
};
use bindery_model::{Valid, Vendor};
use bindery_sandbox::Drift;

use crate::replies::Came;

/// A drift that a reply must be able to have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Must {
    pub drift: Drift,
    /// A JSON pointer.
    pub pointer: String,
}

/// Every drift that applies to the reply, by kind and place.
pub(crate) fn applies(vendor: &Valid<Vendor>, came: &Came) -> Vec<Must> {
    let plan = Plan::new(vendor);
    let fit = plan.of(vendor);
    let operation = &vendor.operations[&came.operation];
    let Decision { chosen, because } = fit.outcome(operation, &came.answer());
    let mut all = vec![must(Drift::UndocumentedFault, &Pointer::root())];
    let Some(outcome) = chosen.outcome() else { return all };
    // Where nothing else tells a fault, another status is another fault.
    let by_status = because == Because::Status && chosen.name() != "success";
    if outcome.status.is_some() && !by_status {
        all.push(must(Drift::StatusChanged, &Pointer::root()));
    }
    if outcome.content.is_some() {
        all.push(must(Drift::ContentTypeChanged, &Pointer::root()));
    }
    let (Some(body), Body::Shapes(shapes)) = (&came.body, &outcome.body) else { return all };
    if body.as_object().is_some() || body.as_array().is_some() {
        all.push(must(Drift::NotJson, &Pointer::root()));
    }
    let against = |shape: &&bindery_model::vendor::ShapeId| {
        fit.value(**shape, body, Side::Reading).breaches.len()
    };
    let Some(shape) = shapes.iter().min_by_key(against) else { return all };
    for spot in fit.spots(*shape, body) {
        let Some(value) = body.find(&spot.pointer) else { continue };
        let node = Node { fit, outcome, body, spot: &spot, value };
        all.extend(node.key());
        // What is one of several shapes, or tells which, is none of them then.
        let only = shapes.len() == 1 || !spot.pointer.is_root();
        if only && spot.certainty == Certainty::Only && !node.is_asked_for() {
            all.extend(node.value());
        }
    }
    all
}

fn must(drift: Drift, pointer: &Pointer) -> Must {
    Must { drift, pointer: pointer.to_string() }
}

/// A part of a reply, and what the spec says of it.
struct Node<'n, 'v> {
    fit: Fit<'v>,
    outcome: &'v Outcome,
    body: &'n Value<'static>,
    spot: &'n Spot<'v>,
    value: &'n Value<'static>,
}

impl Node<'_, '_> {
    fn shape(&self) -> &Shape {
        self.fit.vendor().shape(self.spot.shape)
    }

    /// What can be wrong about its key.
    fn key(&self) -> Vec<Must> {
        let mut all = Vec::new();
        let at = &self.spot.pointer;
        if let (Some(field), Some(around)) = (self.spot.field, self.spot.around) {
            let needed = matches!(field.required.value, Required::Always | Required::Key);
            if needed && !self.is_excused(&field.name) && !self.excuses(field) {
                all.push(must(Drift::FieldMissing, at));
            }
            all.push(must(Drift::KeyTwice, at));
            let Parts::Object(object) = &self.fit.vendor().shape(around).parts else { return all };
            let key = at.steps().last().expect("a field has a key").into_owned();
            all.extend(swapped(object, &key).map(|other| {
                let mut around = at.clone();
                around.pop();
                must(Drift::KeyCase, &around.key(&other))
            }));
        }
        if let (Parts::Object(_), Json::Object(_)) = (&self.shape().parts, &self.value.kind) {
            all.push(must(Drift::FieldAdded, &at.key("addedByDrift")));
        }
        all
    }

    /// What can be wrong about its value.
    fn value(&self) -> Vec<Must> {
        let (shape, at) = (self.shape(), &self.spot.pointer);
        let kind = shape.kind.value;
        let mut all = Vec::new();
        if self.is_nothing() {
            return all;
        }
        if !matches!(kind, Kind::Any | Kind::Unknown | Kind::Nothing | Kind::Either) {
            all.push(must(Drift::TypeChanged, at));
        }
        let null = |text: &WireText| *text == WireText::Null;
        let nulls = shape.wire.null_as.as_ref();
        let null = nulls.is_some_and(|claim| claim.accepted().flatten().any(null));
        if !null && !matches!(kind, Kind::Any | Kind::Unknown | Kind::Nothing | Kind::Either) {
            all.push(must(Drift::Null, at));
        }
        let number = matches!(kind, Kind::Integer | Kind::Decimal | Kind::Boolean);
        if number && self.one_spelling() {
            all.push(must(Drift::SpellingChanged, at));
        }
        if shape.wire.padded.as_ref().is_some_and(|claim| claim.value.to.is_some()) {
            all.push(must(Drift::PaddingBroken, at));
        }
        all.extend(shape.rules.iter().filter_map(|rule| self.rule(&rule.value)));
        let is_text = self.spot.field.is_some_and(|field| field.role == Some(Role::Text));
        if is_text && self.has_words() {
            all.push(must(Drift::TextChanged, at));
        }
        all
    }

    fn rule(&self, rule: &Rule) -> Option<Must> {
        let drift = match rule {
            Rule::Enum(_) => Drift::ValueOutsideList,
            Rule::Pattern(_) => Drift::PatternBroken,
            Rule::Format(_) if self.value.as_str().is_some() => Drift::FormatBroken,
            Rule::Length(_) => Drift::LengthBroken,
            Rule::Decimals(_) => Drift::DecimalsBroken,
            Rule::Compare(_, Operand::Literal(_)) => Drift::BoundBroken,
            Rule::Compare(_, Operand::Field(name)) if self.beside(name) => Drift::BoundBroken,
            _ => return None,
        };
        Some(must(drift, &self.spot.pointer))
    }

    /// Whether the text of the outcome has words of its own, and not only holes.
    fn has_words(&self) -> bool {
        let segments = self.outcome.text.iter().flat_map(|claim| &claim.value.segments);
        segments
            .into_iter()
            .any(|it| matches!(it, Segment::Literal(text) if !text.trim().is_empty()))
    }

    /// The fields of the object around.
    fn siblings(&self) -> &[Field] {
        match self.spot.around.map(|id| &self.fit.vendor().shape(id).parts) {
            Some(Parts::Object(object)) => &object.fields,
            _ => &[],
        }
    }

    /// Whether a field that stands for this one is given.
    fn is_excused(&self, name: &str) -> bool {
        self.siblings().iter().any(|field| {
            let instead = |rule: &FieldRule| {
                matches!(rule, FieldRule::InsteadOf(names) if names.iter().any(|it| it == name))
            };
            field.rules.iter().any(|rule| instead(&rule.value)) && self.beside(&field.name)
        })
    }

    /// Whether this field stands for one that is not there: then both are missing.
    fn excuses(&self, field: &Field) -> bool {
        field.rules.iter().any(|rule| match &rule.value {
            FieldRule::InsteadOf(names) => names.iter().any(|name| !self.beside(name)),
            _ => false,
        })
    }

    /// Whether what is asked of another field depends on this one's value: then both are wrong.
    fn is_asked_for(&self) -> bool {
        let Some(own) = self.spot.field else { return false };
        let speaks = |condition: &Condition| condition.fields().contains(&own.name.as_str());
        self.siblings().iter().any(|field| {
            let needs = |rule: &FieldRule| matches!(rule, FieldRule::Needs(it) if speaks(it));
            let required = match &field.required.value {
                Required::When(condition) | Required::Unless(condition) => speaks(condition),
                _ => false,
            };
            required || field.rules.iter().any(|rule| needs(&rule.value))
        })
    }

    /// Whether a field of the object around has a value.
    fn beside(&self, name: &str) -> bool {
        let mut around = self.spot.pointer.clone();
        around.pop();
        let id = self.spot.around.map(|id| &self.fit.vendor().shape(id).parts);
        let Some(Parts::Object(object)) = id else { return false };
        let field = object.field(name);
        let found = field.and_then(|it| self.body.find(&around)?.get(&it.key.value));
        found.is_some_and(|value| value.kind != Json::Null)
    }

    /// Whether it is a spelling of nothing: then it has no type, and no rule speaks of it.
    fn is_nothing(&self) -> bool {
        let is = |text: &WireText| match (text, &self.value.kind) {
            (WireText::Null, Json::Null) => true,
            (WireText::Text(text), Json::String(here))
            | (WireText::Number(text), Json::Number(here)) => text == here,
            (WireText::Boolean(text), Json::Bool(here)) => text == here,
            _ => false,
        };
        let nulls = self.shape().wire.null_as.as_ref();
        self.value.kind == Json::Null
            || nulls.is_some_and(|claim| claim.accepted().flatten().any(is))
    }

    /// Whether a number or boolean has but one spelling.
    fn one_spelling(&self) -> bool {
        let wire = &self.shape().wire;
        if wire.padded.is_some() || wire.packed.is_some() {
            return false;
        }
        let spellings = wire.spellings.as_ref();
        let several = |claim: &bindery_model::vendor::Claim<Vec<Spelling>>| {
            claim.accepted().flatten().collect::<std::collections::HashSet<_>>().len() > 1
        };
        let text = self.shape().kind.accepted().any(|kind| *kind == Kind::String);
        !text
            && !spellings.is_some_and(several)
            && wire.true_as.is_none()
            && wire.false_as.is_none()
    }
}

/// The key with the case of its letters swapped, if that is another key and nobody's.
fn swapped(object: &Object, key: &str) -> Option<String> {
    if object.keys.as_ref().is_some_and(|claim| claim.accepted().any(|it| *it == KeyCase::Any)) {
        return None;
    }
    let swap = |c: char| {
        if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
    };
    let other: String = key.chars().map(swap).collect();
    let taken = object.fields.iter().any(|it| it.key.accepted().any(|key| *key == other));
    (other != key && !taken).then_some(other)
}
