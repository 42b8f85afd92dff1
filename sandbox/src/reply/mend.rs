//! Makes a documented example into a reply that the spec allows: values in place of placeholders,
//! the spec's answer where the example contradicts the page's own table.

use bindery_model::fit::{Breach, BreachKind};
use bindery_model::json::{Member, Pointer, Value};
use bindery_model::vendor::{Example, Place};

use super::draft::Draft;
use super::scene::Scene;
use crate::memory::is_placeholder;
use crate::seed::Dice;
use crate::walk::object;

/// More rounds than any example has contradictions.
const ROUNDS: usize = 64;

/// The example as a reply.
pub(super) fn mended(
    scene: &Scene<'_>,
    sampled: &Draft,
    example: &Example,
    mut value: Value<'static>,
) -> Value<'static> {
    for spot in scene.spots(&value) {
        let Some(field) = spot.field else { continue };
        let scalar = scene.state.vendor.shape(spot.shape).kind.value.is_scalar();
        if scalar && is_placeholder(example, &field.name, &field.key.value) {
            replace(scene, &mut value, &spot.pointer);
        }
    }
    for _ in 0..ROUNDS {
        let fitted = scene.judge(&sampled.with_json(value.clone())).fitted;
        let mut all = fitted.breaches.iter().chain(&fitted.notes);
        let Some(breach) = all.find(|breach| breach.place == Place::Body) else { break };
        let before = value.clone();
        mend(scene, sampled, &mut value, breach);
        if value == before {
            break;
        }
    }
    value
}

/// Takes one thing away that is against the value.
fn mend(scene: &Scene<'_>, sampled: &Draft, value: &mut Value<'static>, breach: &Breach) {
    let pointer = breach.pointer.clone();
    let mut around = pointer.clone();
    around.pop();
    let last = pointer.steps().last().unwrap_or_default().into_owned();
    match breach.kind {
        BreachKind::FieldUndocumented | BreachKind::KeyDuplicate => {
            if let Some(object) = value.find_mut(&around) {
                object.remove(&last);
            }
        }
        BreachKind::KeyDisputed | BreachKind::KeyCase => rename(scene, value, &pointer, &around),
        BreachKind::FieldMissing | BreachKind::RequiredWhen | BreachKind::RequiredUnless => {
            add(scene, value, &around, breach);
        }
        _ => {
            let same_place = sampled.json().and_then(|sample| sample.find(&pointer)).cloned();
            match (same_place, value.find_mut(&pointer)) {
                (Some(sample), Some(here)) => *here = sample,
                _ => replace(scene, value, &pointer),
            }
        }
    }
}

/// Gives the value at a pointer another one of its shape.
fn replace(scene: &Scene<'_>, value: &mut Value<'static>, pointer: &Pointer) {
    let spot = scene.spots(value).into_iter().find(|spot| spot.pointer == *pointer);
    let Some(spot) = spot else { return };
    let seed = Dice::new(scene.state.seed, &[pointer.as_str()]).next();
    let sample = scene.state.samples().seeded(spot.shape, seed);
    if let Some(here) = value.find_mut(pointer) {
        *here = sample;
    }
}

/// Gives a disputed key the name that the spec took.
fn rename(scene: &Scene<'_>, value: &mut Value<'static>, pointer: &Pointer, around: &Pointer) {
    let spot = scene.spots(value).into_iter().find(|spot| spot.pointer == *pointer);
    let Some(field) = spot.and_then(|spot| spot.field) else { return };
    let (Some(old), Some(object)) =
        (pointer.steps().last().map(std::borrow::Cow::into_owned), value.find_mut(around))
    else {
        return;
    };
    let Some(members) = object.as_object() else { return };
    let renamed = members.iter().cloned().map(|member| {
        if member.key == old { Member::new(field.key.value.clone(), member.value) } else { member }
    });
    *object = Value::object(renamed.collect::<Vec<_>>());
}

/// Adds a field that should be there.
fn add(scene: &Scene<'_>, value: &mut Value<'static>, around: &Pointer, breach: &Breach) {
    let spots = scene.spots(value);
    let Some(spot) = spots.iter().find(|spot| spot.pointer == *around) else { return };
    let Some(here) = value.find_mut(around) else { return };
    let Some(object) = object(scene.state.fit(), spot.shape, here) else { return };
    let missing = breach.field.as_deref().and_then(|name| object.field(name));
    if let Some(field) = missing {
        let seed = Dice::new(scene.state.seed, &[around.as_str(), &field.name]).next();
        here.set(field.key.value.clone(), scene.state.samples().smallest(field.shape, seed));
    }
}
