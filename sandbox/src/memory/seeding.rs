//! What exists before the first call: each entity in each of its states, and the entities that
//! the documented examples speak of.

use bindery_model::Vendor;
use bindery_model::fit::Fit;
use bindery_model::json::Value;
use bindery_model::vendor::{
    EffectKind, Entity, Example, ExampleBody, Operation, Outcome, Placeholders, ShapeId,
};
use bindery_samples::Samples;

use super::identity::identified;
use super::{Identities, Memory, Thing};
use crate::walk::{Spot, spots, text};

/// Deeper than entities lie in one another anywhere; ends a circle that the spec may hold.
const DEEPEST: usize = 8;

/// What is needed to seed.
struct Seeding<'a> {
    vendor: &'a Vendor,
    fit: Fit<'a>,
    samples: &'a Samples<'a>,
    identities: &'a Identities,
    seed: u64,
    memory: Memory,
}

/// The memory at the start: `per_state` of each entity that lies in no other, in each state; within
/// each of them, one of each entity that lies in it, in each state.
pub(crate) fn seeded(
    vendor: &Vendor,
    fit: Fit<'_>,
    samples: &Samples<'_>,
    identities: &Identities,
    (seed, per_state): (u64, usize),
) -> Memory {
    let memory = Memory::default();
    let mut seeding = Seeding { vendor, fit, samples, identities, seed, memory };
    for operation in vendor.operations.values() {
        for example in operation.examples.values() {
            seeding.example(operation, example);
        }
    }
    for entity in vendor.entities.values().filter(|entity| entity.within.is_none()) {
        for _ in 0..per_state {
            for state in states(entity) {
                seeding.entity(entity, state, None, 0);
            }
        }
    }
    seeding.memory
}

/// The documented states; one that is nobody's where none is documented.
fn states(entity: &Entity) -> Vec<Option<&str>> {
    if entity.states.is_empty() {
        return vec![None];
    }
    entity.states.iter().map(|state| Some(state.as_str())).collect()
}

impl Seeding<'_> {
    fn entity(
        &mut self,
        entity: &Entity,
        state: Option<&str>,
        within: Option<usize>,
        depth: usize,
    ) {
        let made = self.memory.len() as u64;
        let mut turn = 0;
        let name = self.identities.fresh(
            self.fit,
            &mut |shape| {
                turn += 1;
                self.samples.seeded(shape, self.seed ^ (made << 8) ^ turn)
            },
            &self.memory,
            &entity.name,
            (self.seed, made),
        );
        let Some(name) = name else { return };
        let mut thing = Thing::new(&entity.name, state, name);
        thing.within = within;
        let number = self.memory.add(thing);
        self.contents(&entity.name, number, depth);
    }

    /// What lies in a new thing.
    fn contents(&mut self, entity: &str, number: usize, depth: usize) {
        if depth >= DEEPEST {
            return;
        }
        let vendor = self.vendor;
        let inner = vendor.entities.values().filter(|e| e.within.as_deref() == Some(entity));
        for entity in inner {
            for state in states(entity) {
                self.entity(entity, state, Some(number), depth + 1);
            }
        }
    }

    /// The entities that an example speaks of and that its call does not make.
    fn example(&mut self, operation: &Operation, example: &Example) {
        if let Some(request) = &example.request {
            self.body(operation, example, request, operation.request.shape);
        }
        let success = operation.reply.success.as_ref().filter(|_| example.fault.is_none());
        if let (Some(reply), Some(outcome)) = (&example.reply, success) {
            for shape in shapes(outcome) {
                self.body(operation, example, reply, *shape);
            }
        }
    }

    fn body(
        &mut self,
        operation: &Operation,
        example: &Example,
        body: &ExampleBody,
        shape: ShapeId,
    ) {
        let value = Value::from_yaml(&body.value);
        let parts = spots(self.fit, shape, &value);
        let named = |spot: &Spot<'_>| {
            let field = spot.field?;
            let entity = identified(field)?;
            let name = text(value.find(&spot.pointer)?)?;
            let stands_for_itself = !is_placeholder(example, &field.name, &field.key.value);
            (stands_for_itself && !name.trim().is_empty()).then(|| (entity.to_owned(), name))
        };
        let all: Vec<(usize, String, String)> = parts
            .iter()
            .enumerate()
            .filter_map(|(index, spot)| named(spot).map(|(entity, name)| (index, entity, name)))
            .collect();
        // An order comes before its lines, so that they can lie in it.
        let vendor = self.vendor;
        for entity in outermost_first(vendor) {
            for (index, _, name) in all.iter().filter(|(_, of, _)| *of == entity.name) {
                let siblings =
                    all.iter().filter(|(other, _, _)| parts[*other].around == parts[*index].around);
                let around = siblings
                    .filter(|(_, of, _)| Some(of) == entity.within.as_ref())
                    .find_map(|(_, of, name)| self.memory.find(of, name, None));
                let state = shown_state(entity, &parts, *index, &value)
                    .or_else(|| asked_state(operation, entity));
                self.known(operation, entity, name, state, around);
            }
        }
    }

    fn known(
        &mut self,
        operation: &Operation,
        entity: &Entity,
        name: &str,
        state: Option<&str>,
        within: Option<usize>,
    ) {
        let made_by_call = operation.effect.as_ref().is_some_and(|effect| {
            effect.value.kind == EffectKind::Create
                && effect.value.entity.as_ref() == Some(&entity.name)
        });
        if made_by_call || self.memory.knows(&entity.name, name) {
            return;
        }
        let state = state.or(entity.states.first().map(String::as_str));
        let mut thing = Thing::new(&entity.name, state, name.to_owned());
        thing.within = within;
        let number = self.memory.add(thing);
        self.contents(&entity.name, number, 0);
    }
}

fn shapes(outcome: &Outcome) -> &[ShapeId] {
    match &outcome.body {
        bindery_model::vendor::Body::Shapes(shapes) => shapes,
        _ => &[],
    }
}

/// Whether the value of this key in the example stands for something else.
pub(crate) fn is_placeholder(example: &Example, name: &str, key: &str) -> bool {
    match &example.placeholders {
        Placeholders::All => true,
        Placeholders::Named(names) => names.iter().any(|one| one == name || one == key),
    }
}

pub(crate) fn outermost_first(vendor: &Vendor) -> Vec<&Entity> {
    let depth = |entity: &Entity| {
        let mut depth = 0;
        let mut outer = entity.within.as_ref();
        while let Some(name) = outer
            && depth < DEEPEST
        {
            depth += 1;
            outer = vendor.entities.get(name).and_then(|entity| entity.within.as_ref());
        }
        depth
    };
    let mut entities: Vec<&Entity> = vendor.entities.values().collect();
    entities.sort_by_key(|entity| depth(entity));
    entities
}

/// The state that a value beside the identity names.
fn shown_state<'e>(
    entity: &'e Entity,
    spots: &[Spot<'_>],
    index: usize,
    value: &Value<'_>,
) -> Option<&'e str> {
    let siblings = spots.iter().filter(|spot| spot.around == spots[index].around);
    let mut texts = siblings.filter_map(|spot| text(value.find(&spot.pointer)?));
    texts.find_map(|text| state_called(entity, &text))
}

/// The state of this entity that a text names, in any case of letters.
pub(crate) fn state_called<'e>(entity: &'e Entity, text: &str) -> Option<&'e str> {
    let mut states = entity.states.iter();
    states.find(|state| state.eq_ignore_ascii_case(text.trim())).map(String::as_str)
}

/// The state in which the operation needs it.
fn asked_state<'o>(operation: &'o Operation, entity: &Entity) -> Option<&'o str> {
    let mut before = operation.before.iter();
    let needed = before.find(|state| state.value.entity == entity.name)?;
    needed.value.states.first().map(String::as_str)
}
