//! Operations as templates see them: what is sent, what comes back, what the page shows.

use std::collections::HashMap;
use std::sync::Arc;

use bindery_model::vendor::{
    Body, Claim, DependsOn, Encoding, Fault, Kind, Object, Operation as Said, Outcome as Told,
    Parts, Payload, Place, Placeholders, StateOf,
};
use serde_json::Value;

use super::about::about;
use super::fields::in_places;
use super::model::{Example, Field, Operation, Outcome, Request, Shape, State, Text};
use super::naming::{self, Kin, named};
use super::provocation;
use super::says::Says;
use super::shapes::Shapes;
use crate::json_schema::outcome::{Which, envelope};
use crate::json_schema::request::{encodings, place_of};
use crate::json_schema::{example, outcomes};
use crate::rust::doc::code;

/// Every operation, in the order of the pages.
pub(super) fn operations(shapes: &Shapes<'_>) -> Vec<Arc<Operation>> {
    let all = &shapes.vendor.operations;
    let names = named(Kin::Fields, all.keys().map(|name| name.as_str().into()));
    all.values().zip(names).map(|(said, name)| Arc::new(one(shapes, said, name))).collect()
}

fn one(shapes: &Shapes<'_>, said: &Said, name: Arc<super::Name>) -> Operation {
    let method = said.call.method.as_ref();
    let effect = said.effect.as_ref().map(|effect| &effect.value);
    let about = about(&said.about);
    let origin = &said.about.origin;
    let says = Says::default().about(&about).notes(&about).origin(origin.basis, &origin.at);
    Operation {
        name,
        says: says.end(),
        page: said.page.as_str().into(),
        about,
        method: method.map(|method| method.value.0.as_str().into()),
        method_basis: method.map_or("assumed", |method| method.basis().word()),
        other_methods: method
            .into_iter()
            .flat_map(Claim::others)
            .map(|method| method.0.as_str().into())
            .collect(),
        path: said.call.path.value.to_string().into(),
        effect: effect.map(|effect| effect.kind.word()),
        entity: effect.and_then(|effect| effect.entity.as_deref()).map(Into::into),
        before: states(&said.before),
        after: states(&said.after),
        depends_on: match said.depends_on.as_ref().map(|depends| &depends.value) {
            Some(DependsOn::Operations(names)) => {
                names.iter().map(|name| name.as_str().into()).collect()
            }
            _ => Vec::new(),
        },
        request: Arc::new(request(shapes, said)),
        outcomes: outcomes(said).map(|(which, told)| outcome(shapes, said, which, told)).collect(),
        examples: examples(shapes, said),
    }
}

fn states(said: &[Claim<StateOf>]) -> Vec<Arc<State>> {
    let states = said.iter().map(|claim| {
        let states = claim.value.states.iter().map(|state| state.as_str().into()).collect();
        Arc::new(State { entity: claim.value.entity.as_str().into(), states })
    });
    states.collect()
}

fn request(shapes: &Shapes<'_>, said: &Said) -> Request {
    let shape = shapes.shape(said.request.shape);
    let all = match &shapes.vendor.shape(said.request.shape).parts {
        Parts::Object(object) => in_places(shapes, object, false, &|field| place_of(said, field)),
        _ => Vec::new(),
    };
    let body = Place::Body.word();
    Request {
        about: about(&said.request.about),
        shape,
        sent_as: encodings(said).into_iter().map(Encoding::word).collect(),
        separator: said.request.separator.as_ref().map(|text| text.value.as_str().into()),
        elsewhere: all.into_iter().filter(|field| field.place != body).collect(),
    }
}

fn outcome(shapes: &Shapes<'_>, of: &Said, which: Which<'_>, told: &Told) -> Arc<Outcome> {
    let around = envelope(shapes.vendor, told);
    let status = told.status.as_ref().or(around.and_then(|it| it.status.as_ref()));
    let content = told.content.as_ref().or(around.and_then(|it| it.content.as_ref()));
    let fault = which.fault().and_then(|name| of.reply.faults.get(name));
    let about = about(&told.about);
    let provoked_by = fault.map(|fault| provoked(fault)).unwrap_or_default();
    let origin = &told.about.origin;
    let says = Says::default()
        .about(&about)
        .together(
            told.text.iter().map(|text| format!("Its text: {}", code(&text.value.to_string()))),
        )
        .together(provoked_by.iter().map(|way| format!("Provoked by {way}")))
        .notes(&about)
        .origin(origin.basis, &origin.at);
    Arc::new(Outcome {
        says: says.end(),
        name: naming::one(which.name()),
        fault: fault.is_some(),
        listed: fault.is_none_or(|fault| fault.listed),
        about,
        status: status.map(|status| status.value.to_string().into()),
        code: told.code.as_ref().map(|code| code.value.0.as_str().into()),
        text: told.text.as_ref().map(|text| text.value.to_string().into()),
        content: content.map(|content| content.value.0.as_str().into()),
        body: body(shapes, told),
        unknown: told.body == Body::Unknown,
        headers: headers(shapes, told),
        provoked_by,
    })
}

fn provoked(fault: &Fault) -> Vec<Text> {
    let ways = fault.provoked_by.iter().map(|way| provocation::sentence(&way.value).into());
    ways.collect()
}

/// The whole body: the envelope with what it carries, or that alone.
fn body(shapes: &Shapes<'_>, told: &Told) -> Vec<Arc<Shape>> {
    let carried = match &told.payload {
        Payload::None => vec![Shapes::nothing(Kind::Nothing)],
        Payload::Unknown => vec![Shapes::nothing(Kind::Unknown)],
        Payload::Shapes(all) => all.iter().map(|id| shapes.shape(*id)).collect(),
    };
    match (envelope(shapes.vendor, told), &told.body) {
        (_, Body::None | Body::Unknown) => Vec::new(),
        (Some(envelope), _) if shapes.is_envelope(envelope.shape) => {
            vec![shapes.carrying(envelope.shape, carried)]
        }
        (Some(envelope), _) => vec![shapes.shape(envelope.shape)],
        (None, Body::Shapes(all)) => all.iter().map(|id| shapes.shape(*id)).collect(),
    }
}

fn headers(shapes: &Shapes<'_>, told: &Told) -> Vec<Arc<Field>> {
    let object = Object { fields: told.headers.clone(), keys: None, variants: None };
    in_places(shapes, &object, false, &|_| Place::Header)
}

fn examples(shapes: &Shapes<'_>, said: &Said) -> Vec<Arc<Example>> {
    let sent: HashMap<&str, Value> = example::requests(shapes.vendor, said)
        .into_iter()
        .map(|(example, value)| (example.name.as_str(), value))
        .collect();
    let mut came: HashMap<&str, Value> = HashMap::new();
    for which in std::iter::once(None).chain(said.reply.faults.keys().map(|it| Some(it.as_str()))) {
        let shown = example::replies(shapes.vendor, said, which);
        came.extend(shown.into_iter().map(|(example, value)| (example.name.as_str(), value)));
    }
    let names = named(Kin::Fields, said.examples.keys().map(|name| name.as_str().into()));
    let made = said.examples.values().zip(names).map(|(example, name)| {
        let placeholders = match &example.placeholders {
            Placeholders::All => vec!["*".into()],
            Placeholders::Named(names) => names.iter().map(|name| name.as_str().into()).collect(),
        };
        Arc::new(Example {
            name,
            about: about(&example.about),
            request: sent.get(example.name.as_str()).cloned(),
            reply: came.get(example.name.as_str()).cloned(),
            outcome: example.fault.as_deref().unwrap_or("success").into(),
            placeholders,
            contradicts: example.contradicts.iter().map(|name| name.as_str().into()).collect(),
        })
    });
    made.collect()
}
