//! Where in the payload of a success the identity of an entity stands.

use bindery_model::Vendor;
use bindery_model::vendor::{Field, Operation, Parts, Payload, ShapeId};

use super::fields::fields_of;

/// One step to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Way {
    /// A member, by any of these keys.
    Key(Vec<String>),
    /// The first item.
    First,
}

/// The way to it; lists are entered at their first item. `None` where no reply tells it.
pub(crate) fn id_in_reply(
    vendor: &Vendor,
    operation: &Operation,
    entity: &str,
) -> Option<Vec<Way>> {
    let success = operation.reply.success.as_ref()?;
    let Payload::Shapes(shapes) = &success.payload else { return None };
    shapes.iter().find_map(|shape| {
        let mut way = Vec::new();
        search(vendor, *shape, entity, &mut way, 0).then_some(way)
    })
}

fn search(vendor: &Vendor, shape: ShapeId, entity: &str, way: &mut Vec<Way>, depth: u8) -> bool {
    // Deeper than this no reply tells what it made; shapes may hold themselves.
    if depth > 8 {
        return false;
    }
    let step = |way: &mut Vec<Way>, next: Way, shape: ShapeId| {
        way.push(next);
        let found = search(vendor, shape, entity, way, depth + 1);
        if !found {
            way.pop();
        }
        found
    };
    match &vendor.shape(shape).parts {
        Parts::Object(_) => {
            let fields = fields_of(vendor, shape);
            let keys = |field: &Field| Way::Key(field.key.accepted().cloned().collect());
            let tied = |field: &&&Field| {
                field.id_of.as_ref().is_some_and(|tie| tie.value.entity == entity)
            };
            if let Some(field) = fields.iter().find(tied) {
                way.push(keys(field));
                return true;
            }
            fields.iter().any(|field| step(way, keys(field), field.shape))
        }
        Parts::List(item) => step(way, Way::First, *item),
        _ => false,
    }
}
