//! Fields as templates see them.

use std::sync::Arc;

use bindery_model::vendor::{
    Claim, DefaultValue, Field as Said, Object, Place, Required as Must, Role,
};
use serde_json::Value;

use super::about::{about, cites, doubt};
use super::model::{Absent, Doubt, Field, Name, Required, Rule, Shape};
use super::naming::{Kin, named};
use super::says::{self, Says};
use super::shapes::Shapes;
use crate::json_schema::{spelling::spelled, words};
use crate::rust::{doc::code, fields::default_sentence, fields::excuses, limits};

/// The fields of an object, in the page's order.
pub(super) fn fields(shapes: &Shapes<'_>, object: &Object, envelope: bool) -> Vec<Arc<Field>> {
    in_places(shapes, object, envelope, &|field| {
        field.place.as_ref().map_or(Place::Body, |place| place.value)
    })
}

/// The same, where a request decides in which place each travels.
pub(super) fn in_places(
    shapes: &Shapes<'_>,
    object: &Object,
    envelope: bool,
    place: &dyn Fn(&Said) -> Place,
) -> Vec<Arc<Field>> {
    let names = named(Kin::Fields, object.fields.iter().map(|field| field.name.as_str().into()));
    let made = object.fields.iter().zip(names).map(|(field, name)| {
        let payload = envelope && field.role == Some(Role::Payload);
        let shape = if payload { shapes.payload(field.shape) } else { shapes.shape(field.shape) };
        Arc::new(one(shapes, object, field, (name, shape, place(field).word())))
    });
    made.collect()
}

fn one(
    shapes: &Shapes<'_>,
    object: &Object,
    field: &Said,
    (name, shape, place): (Arc<Name>, Arc<Shape>, &'static str),
) -> Field {
    let doubts: Vec<_> = doubts(field).into_iter().chain(shape.doubts.iter().cloned()).collect();
    let about = about(&field.about);
    let required = Arc::new(required(object, field));
    let default = field.default.as_ref().map(|it| Arc::new(absent(shapes, field, &it.value)));
    let origin = &field.about.origin;
    let says = Says::default()
        .about(&about)
        .required(&required)
        .together(field.rules.iter().map(|rule| limits::between(object, &rule.value)))
        .together(says::of_shape(shapes.vendor.shape(field.shape)))
        .absent(default.as_deref())
        .notes(&about)
        .doubts(&doubts)
        .origin(origin.basis, &origin.at)
        .end();
    let secret = field.secret.as_ref().map(|secret| &secret.value);
    Field {
        name,
        key: field.key.value.as_str().into(),
        other_keys: field.key.others().map(|key| key.as_str().into()).collect(),
        about,
        required,
        place,
        default,
        id_of: field.id_of.as_ref().map(|tie| tie.value.entity.as_str().into()),
        secret: secret.map(|secret| secret.name.as_str().into()),
        secret_form: secret.and_then(|it| Some(it.written.as_ref()?.to_string().into())),
        role: field.role.map(Role::word),
        rules: field.rules.iter().map(|rule| between(object, rule)).collect(),
        doubts,
        shape,
        says,
    }
}

fn required(object: &Object, field: &Said) -> Required {
    let excusers = object.fields.iter().filter(|other| excuses(other, &field.name));
    let excusers: Vec<String> = excusers.map(|other| code(&other.key.value)).collect();
    let mut accepted = field.required.accepted();
    let firm = accepted.all(|must| matches!(must, Must::Always | Must::Key));
    let (word, sentence) = match &field.required.value {
        Must::Always if excusers.is_empty() => ("always", "Required".to_owned()),
        Must::Always => ("always", format!("Required, unless {} is given", excusers.join(" or "))),
        Must::Key => ("key", "The key is always there".to_owned()),
        Must::Never => ("never", "May be left out".to_owned()),
        Must::When(it) => ("when", format!("Required when {}", limits::condition(object, it))),
        Must::Unless(it) => {
            ("unless", format!("Required unless {}", limits::condition(object, it)))
        }
        Must::Outside(text) => ("outside", format!("Required if {text}")),
        Must::Unknown => ("unknown", "Nobody says whether it is required".to_owned()),
    };
    Required {
        word,
        always: firm && excusers.is_empty() && field.key.others().next().is_none(),
        sentence: sentence.into(),
        basis: field.required.basis().word(),
        at: cites(&field.required.origin.at),
    }
}

fn absent(shapes: &Shapes<'_>, field: &Said, default: &DefaultValue) -> Absent {
    let value = match default {
        DefaultValue::Value(value) => spelled(shapes.vendor.shape(field.shape), value),
        _ => Value::Null,
    };
    Absent { value, sentence: default_sentence(default).into() }
}

fn between(object: &Object, claim: &Claim<bindery_model::vendor::FieldRule>) -> Arc<Rule> {
    let (word, value) = words::field_rule(&claim.value);
    Arc::new(Rule {
        word,
        sentence: Some(limits::between(object, &claim.value).into()),
        value,
        basis: claim.basis().word(),
        at: cites(&claim.origin.at),
    })
}

fn doubts(field: &Said) -> Vec<Arc<Doubt>> {
    let node = field.about.origin.basis;
    let default = field.default.as_deref();
    let place = field.place.as_ref();
    let known = [
        doubt("key", &field.key, node, |key| Value::from(key.as_str())),
        doubt("required", &field.required, node, words::required),
        place.and_then(|it| doubt("in", it, node, |place| words::place(*place))),
        default.and_then(|it| doubt("default", it, node, words::default)),
    ];
    let rules = field.rules.iter().filter_map(|rule| {
        let (fact, _) = words::field_rule(&rule.value);
        doubt(fact, rule, node, |rule| words::field_rule(rule).1)
    });
    known.into_iter().flatten().chain(rules).collect()
}
