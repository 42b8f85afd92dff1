//! Drifts in how the parts of a value stand to each other: what a field needs or rules out, and
//! which of several shapes a value has.

use bindery_model::fit::Side;
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{FieldRule, Object, Parts};

use super::Drift;
use crate::reply::Scene;
use crate::walk::{Spot, object};

/// Values for a spot that may drift in this way, each with the place where it is seen.
pub(super) fn of(
    scene: &Scene<'_>,
    drift: Drift,
    spot: &Spot<'_>,
    here: &Value<'_>,
) -> Vec<(Pointer, Value<'static>)> {
    let parts = &scene.state.vendor.shape(spot.shape).parts;
    let applies = match drift {
        Drift::RuleBroken => object(scene.state.fit(), spot.shape, here).is_some_and(has_rules),
        _ => match parts {
            Parts::Either(_) => true,
            Parts::Object(object) => object.variants.is_some(),
            _ => false,
        },
    };
    if !applies {
        return Vec::new();
    }
    let broken = scene.state.samples().broken_of(spot.shape, here, Side::Reading).into_iter();
    // What lies further in is another spot's.
    let near =
        broken.filter(|it| drift.breaches().contains(&it.kind) && it.pointer.steps().count() < 2);
    near.map(|it| (within(&spot.pointer, &it.pointer), it.value)).collect()
}

fn has_rules(object: &Object) -> bool {
    let mut rules = object.fields.iter().flat_map(|field| &field.rules);
    rules.any(|rule| matches!(rule.value, FieldRule::Needs(_) | FieldRule::Excludes(_)))
}

fn within(around: &Pointer, inner: &Pointer) -> Pointer {
    inner.steps().fold(around.clone(), |at, key| at.key(&key))
}
