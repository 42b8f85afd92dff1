//! New identities: values that every field which identifies the entity can hold.

use bindery_model::Vendor;
use bindery_model::fit::{Fit, Side};
use bindery_model::json::Value;
use bindery_model::vendor::{self, Field, Object, Padding, Parts, ShapeId};
use indexmap::IndexMap;

use super::Memory;
use crate::seed::Dice;
use crate::walk::text;

/// More than enough to find one that fits; patterns that nothing fits are the spec's own affair.
const TRIES: u64 = 64;

/// The shapes of the fields that identify each entity.
#[derive(Debug, Clone, Default)]
pub(crate) struct Identities {
    shapes: IndexMap<String, Vec<ShapeId>>,
}

impl Identities {
    /// Collects them from everything the vendor's shapes hold.
    pub(crate) fn of(vendor: &Vendor) -> Self {
        let mut shapes: IndexMap<String, Vec<ShapeId>> = IndexMap::new();
        for (_, shape) in vendor.shapes.iter() {
            let Parts::Object(Object { fields, .. }) = &shape.parts else { continue };
            for field in fields {
                if let Some(tie) = &field.id_of {
                    let known = shapes.entry(tie.value.entity.clone()).or_default();
                    if !known.contains(&field.shape) {
                        known.push(field.shape);
                    }
                }
            }
        }
        Self { shapes }
    }

    /// An identity that the memory does not know. `number` makes it another each time; `sample`
    /// gives a value of a shape, another each time it is asked.
    pub(crate) fn fresh(
        &self,
        fit: Fit<'_>,
        sample: &mut dyn FnMut(ShapeId) -> Value<'static>,
        memory: &Memory,
        entity: &str,
        (seed, number): (u64, u64),
    ) -> Option<String> {
        let shapes = self.shapes.get(entity)?;
        let mut dice = Dice::new(seed ^ number.rotate_left(32), &["identity", entity]);
        let mut unfitting = None;
        for turn in 0..TRIES {
            // Plain digits go into most fields; what a field alone knows is tried after them.
            let candidate = match turn % 3 {
                0 => format!("{:06}", 100_000 + dice.below(900_000)),
                1 => dice.word(10),
                _ => text(&sample(*shapes.first()?)).unwrap_or_default(),
            };
            if !is_plain(&candidate) || memory.knows(entity, &candidate) {
                continue;
            }
            if shapes.iter().all(|shape| spelled(fit, *shape, &candidate).is_some()) {
                return Some(candidate);
            }
            unfitting.get_or_insert(candidate);
        }
        unfitting
    }
}

/// An identity that travels everywhere unharmed: in a path, a query, a header.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The text as a value of this shape, in the first spelling that fits.
pub(crate) fn spelled(fit: Fit<'_>, shape: ShapeId, text: &str) -> Option<Value<'static>> {
    let padded = fit.vendor().shape(shape).wire.padded.as_ref();
    let candidates = [
        Some(Value::from(text.to_owned())),
        Value::number(text.to_owned()),
        text.parse::<bool>().ok().map(Value::from),
        padded.map(|padding| Value::from(pad(text, &padding.value))),
    ];
    let mut fitting = candidates.into_iter().flatten();
    fitting.find(|value| {
        let fitted = fit.value(shape, value, Side::Sending);
        fitted.fits() && fitted.notes.is_empty()
    })
}

fn pad(text: &str, padding: &Padding) -> String {
    let length = text.chars().count();
    let missing = padding.to.map_or(1, |to| (to as usize).saturating_sub(length));
    let filling = padding.with.to_string().repeat(missing);
    match padding.side {
        vendor::Side::Left => filling + text,
        vendor::Side::Right => text.to_owned() + &filling,
    }
}

/// Whether the field identifies one of these entities.
pub(crate) fn identified(field: &Field) -> Option<&str> {
    field.id_of.as_ref().map(|tie| tie.value.entity.as_str())
}
