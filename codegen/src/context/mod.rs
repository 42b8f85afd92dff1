//! What templates see of a vendor: one tree of plain structs, made for any language.
//!
//! Everything of substance is resolved before a template runs: which shapes have a name, which names
//! are free, what is surely there, in which JSON forms a value comes, what a rule means in words. A
//! template that writes types is a walk over `vendor.types`. `docs/templates.md` and the published
//! schema document exactly these structs.

mod about;
mod fields;
mod model;
mod naming;
mod operations;
mod provocation;
mod reference;
mod says;
pub(crate) mod seen;
mod shapes;
mod types;

pub use model::{
    About, Absent, Dispute, Doubt, Entity, Example, Field, Form, Listed, Name, Operation, Outcome,
    Page, Request, Required, Root, Rule, Secret, Shape, State, Text, Type, Unknown, Variant,
    Vendor,
};
pub use reference::{reference, schema};

use std::sync::Arc;

use bindery_model::vendor::{SecretSource, Vendor as Model};

use about::{about, cites};
use naming::{Kin, named};
use shapes::Shapes;

/// One vendor as templates see it.
pub fn vendor(model: &Model) -> Arc<Vendor> {
    let shapes = Shapes::new(model);
    let types = shapes.types();
    let operations = operations::operations(&shapes);
    Arc::new(Vendor {
        name: naming::one(&model.name),
        about: about(&model.about),
        pages: pages(model),
        servers: servers(model),
        secrets: secrets(model),
        entities: entities(model),
        types,
        operations,
        unknowns: unknowns(model),
    })
}

fn pages(model: &Model) -> Vec<Arc<Page>> {
    let present = model.pages.iter().filter(|(_, page)| page.superseded_by.is_none());
    let pages = present.map(|(name, page)| {
        Arc::new(Page {
            name: name.as_str().into(),
            file: page.file.as_str().into(),
            sha256: page.sha256.as_str().into(),
            about: about(&page.about),
        })
    });
    pages.collect()
}

fn servers(model: &Model) -> Vec<Text> {
    let all = model.server.iter().flat_map(bindery_model::vendor::Claim::accepted);
    all.map(|template| template.to_string().into()).collect()
}

fn secrets(model: &Model) -> Vec<Arc<Secret>> {
    let names = named(Kin::Fields, model.secrets.keys().map(|name| name.as_str().into()));
    let secrets = model.secrets.values().zip(names).map(|(secret, name)| {
        let operation = secret.from.as_ref().and_then(|from| match &from.value {
            SecretSource::Operation { operation, .. } => Some(operation.as_str().into()),
            SecretSource::Outside(_) => None,
        });
        Arc::new(Secret {
            name,
            about: about(&secret.about),
            lasts: secret.lasts.as_ref().map(|lasts| lasts.value.as_str().into()),
            operation,
        })
    });
    secrets.collect()
}

fn entities(model: &Model) -> Vec<Arc<Entity>> {
    let names = named(Kin::Types, model.entities.keys().map(|name| name.as_str().into()));
    let entities = model.entities.values().zip(names).map(|(entity, name)| {
        Arc::new(Entity {
            name,
            about: about(&entity.about),
            within: entity.within.as_deref().map(Into::into),
            states: entity.states.iter().map(|state| state.as_str().into()).collect(),
        })
    });
    entities.collect()
}

fn unknowns(model: &Model) -> Vec<Arc<Unknown>> {
    let unknowns = model.unknowns.iter().map(|unknown| {
        Arc::new(Unknown {
            subject: unknown.subject.as_str().into(),
            fact: unknown.key.as_str().into(),
            at: cites(&unknown.at),
        })
    });
    unknowns.collect()
}
