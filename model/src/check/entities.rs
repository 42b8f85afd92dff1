//! Entities: somebody speaks of each, each has an identity, and identities are values.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::walk::objects;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{Claim, EffectKind, Kind, Vendor};

pub(super) fn check(check: &mut Check<'_>) {
    let (vendor, reach) = (check.vendor, check.reach);
    let mut identified: BTreeSet<&str> = BTreeSet::new();
    for (_, object) in objects(vendor, reach.shapes()) {
        for field in &object.fields {
            let Some(tie) = &field.id_of else { continue };
            identified.extend(tie.accepted().map(|tie| tie.entity.as_str()));
            identity(check, field.shape, tie.origin.span, &field.name);
        }
    }
    let spoken = spoken_of(vendor);
    let holds: Vec<&String> =
        vendor.entities.values().filter_map(|it| it.within.as_ref()).collect();
    for (name, entity) in &vendor.entities {
        let span = entity.about.origin.span;
        let has_id = identified.contains(name.as_str());
        match spoken.get(name.as_str()) {
            Some(place) if !has_id => {
                let message = format!("nothing identifies `{name}`");
                let help =
                    format!("write `id_of: {name}` at the field that holds its number or key");
                let diagnostic = Diagnostic::warning(Code::EntityWithoutIdentity, span, message);
                check.push(diagnostic.help(help).also(*place, "spoken of here"));
            }
            None if !has_id && !holds.contains(&name) && !is_made(vendor, name) => {
                let message = format!("nothing speaks of the entity `{name}`");
                let help = "say what an operation does to it (`effect`, `before`, `after`), or \
                            take it out";
                check.warning(Code::Unused, span, message, help);
            }
            _ => {}
        }
        within_itself(check, name, span);
    }
    effects(check);
}

/// The first place that speaks of each entity as of one that is there already. What is made need
/// not come back.
fn spoken_of(vendor: &Vendor) -> BTreeMap<&str, Span> {
    let mut spoken = BTreeMap::new();
    for operation in vendor.operations.values() {
        if let Some(effect) = &operation.effect
            && let Some(entity) = &effect.value.entity
            && effect.value.kind != EffectKind::Create
        {
            spoken.entry(entity.as_str()).or_insert(effect.origin.span);
        }
        for state in &operation.before {
            spoken.entry(state.value.entity.as_str()).or_insert(state.origin.span);
        }
        let ways = operation.reply.faults.values().flat_map(|fault| &fault.provoked_by);
        for way in ways {
            let states = way.value.state.iter().map(|state| &state.entity);
            for entity in states.chain(&way.value.no_such) {
                spoken.entry(entity.as_str()).or_insert(way.origin.span);
            }
        }
    }
    spoken
}

fn is_made(vendor: &Vendor, name: &str) -> bool {
    let mut effects = vendor.operations.values().filter_map(|operation| operation.effect.as_ref());
    effects.any(|effect| effect.accepted().any(|it| it.entity.as_deref() == Some(name)))
}

fn identity(check: &mut Check<'_>, shape: crate::vendor::ShapeId, span: Span, field: &str) {
    let kind = &check.vendor.shape(shape).kind;
    let is_value = kind.accepted().any(|kind| {
        !matches!(kind, Kind::Object | Kind::Map | Kind::Tuple | Kind::Boolean | Kind::File)
    });
    if !is_value {
        let message = format!("`{field}` is of type {}: it identifies nothing", kind.value.word());
        let help = "`id_of` stands at the number or key itself, inside the object";
        let diagnostic = Diagnostic::error(Code::IdNotValue, span, message).help(help);
        check.push(diagnostic.also(kind.origin.span, "the type"));
    }
}

fn within_itself(check: &mut Check<'_>, name: &str, span: Span) {
    let entities = &check.vendor.entities;
    let mut at = name;
    for _ in 0..=entities.len() {
        let Some(next) = entities.get(at).and_then(|entity| entity.within.as_deref()) else {
            return;
        };
        if next == name {
            let message = format!("`{name}` lies in itself");
            let help = "`in` names the entity around: a line lies in its order";
            check.error(Code::EntityInItself, span, message, help);
            return;
        }
        at = next;
    }
}

/// What makes, changes or deletes does so to an entity.
fn effects(check: &mut Check<'_>) {
    for operation in check.vendor.operations.values() {
        let Some(effect) = &operation.effect else { continue };
        if effect.value.kind != EffectKind::Read && effect.value.entity.is_none() {
            let word = effect.value.kind.word();
            let message = format!("`{word}` does not say to what");
            let help =
                format!("write `effect: {{{word}: ENTITY}}`, with the entity under `entities:`");
            check.warning(Code::EffectWithoutEntity, effect.origin.span, message, &help);
        }
        if let Some(claim) = operation.effect.as_ref().filter(|claim| same_twice(claim)) {
            let help = "list only what may be so instead";
            check.warning(Code::SameTwice, claim.origin.span, "both say the same effect", help);
        }
    }
}

fn same_twice<T: PartialEq>(claim: &Claim<T>) -> bool {
    claim.others().any(|other| *other == claim.value)
}
