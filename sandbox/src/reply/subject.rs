//! The thing that a successful call is about: the one it makes, or one that exists.

use bindery_model::json::Value;
use bindery_model::vendor::{Effect, EffectKind, Operation};

use crate::answer::{Facts, created};
use crate::memory::{Change, Thing, state_called};
use crate::request::Given;
use crate::state::VendorState;

/// The thing that a call is about.
pub(super) struct Subject {
    pub(super) kind: EffectKind,
    pub(super) entity: String,
    /// The thing it is, if it exists already.
    pub(super) thing: Option<usize>,
    /// The thing it makes.
    pub(super) new: Option<Thing>,
}

/// What a call with no effect on anything known is about.
const NOTHING: &str = "";

/// Finds out what the call is about.
pub(super) fn of(state: &VendorState, facts: &Facts<'_>) -> Subject {
    let effect = facts.operation.effect.as_ref().map(|effect| &effect.value);
    let nothing = Effect { kind: EffectKind::Read, entity: None };
    let Effect { kind, entity } = effect.unwrap_or(&nothing);
    let entity = entity.clone().unwrap_or_else(|| NOTHING.to_owned());
    let (thing, new) = match kind {
        EffectKind::Create => (None, make(state, facts)),
        EffectKind::Read => {
            (facts.meant(state, &entity).or_else(|| look_for(state, facts, &entity)), None)
        }
        EffectKind::Change | EffectKind::Delete => (facts.meant(state, &entity), None),
    };
    Subject { kind: *kind, entity, thing, new }
}

impl Subject {
    /// The identity of a thing of this entity: of the subject itself, or of what it lies in.
    pub(super) fn name_of(
        &self,
        state: &VendorState,
        facts: &Facts<'_>,
        entity: &str,
    ) -> Option<String> {
        let memory = &state.memory;
        if entity == self.entity {
            return match (&self.new, self.thing) {
                (Some(new), _) => Some(new.name().to_owned()),
                (None, Some(thing)) => Some(memory.get(thing).name().to_owned()),
                (None, None) => None,
            };
        }
        let inner = match &self.new {
            Some(new) => new.within,
            None => self.thing,
        };
        let mut chain = inner.into_iter().flat_map(|inner| chain(state, inner));
        if let Some(outer) = chain.find(|number| memory.get(*number).entity == entity) {
            return Some(memory.get(outer).name().to_owned());
        }
        facts.meant(state, entity).map(|thing| memory.get(thing).name().to_owned())
    }

    /// What is known of the subject: what requests said of it, this one last.
    pub(super) fn values(
        &self,
        state: &VendorState,
        facts: &Facts<'_>,
    ) -> Vec<(String, Value<'static>)> {
        let mut values = match (&self.new, self.thing) {
            (Some(new), _) => new.values.clone(),
            (None, Some(thing)) => state.memory.get(thing).values.clone(),
            (None, None) => Vec::new(),
        };
        if self.kind == EffectKind::Change {
            for (name, value) in told(facts) {
                values.retain(|(known, _)| *known != name);
                values.push((name, value));
            }
        }
        values
    }

    /// The state of the subject once the call has succeeded, and those of the things around it.
    pub(super) fn states<'s>(
        &'s self,
        state: &'s VendorState,
        facts: &Facts<'s>,
    ) -> Vec<(&'s str, String)> {
        let mut states: Vec<(&str, String)> = Vec::new();
        if let Some(new) = &self.new {
            states.extend(new.state.clone().map(|now| (self.entity.as_str(), now)));
        }
        let mut inner = self.thing.or_else(|| self.new.as_ref().and_then(|new| new.within));
        while let Some(number) = inner {
            let thing = state.memory.get(number);
            let after = after(facts.operation, &thing.entity).map(str::to_owned);
            states.extend(
                after.or_else(|| thing.state.clone()).map(|now| (thing.entity.as_str(), now)),
            );
            inner = thing.within;
        }
        states
    }

    /// What the success of the call changes.
    pub(super) fn changes(self, state: &VendorState, facts: &Facts<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        for claim in &facts.operation.after {
            let target = facts
                .meant(state, &claim.value.entity)
                .or_else(|| self.thing.filter(|_| claim.value.entity == self.entity));
            if let (Some(thing), Some(next)) = (target, claim.value.states.first()) {
                changes.push(Change::Move { thing, state: next.clone() });
            }
        }
        match (self.kind, self.thing) {
            (EffectKind::Change, Some(thing)) => {
                changes.push(Change::Tell { thing, values: told(facts) });
            }
            (EffectKind::Delete, Some(thing)) => changes.push(Change::Remove { thing }),
            _ => {}
        }
        changes.extend(self.new.map(Change::Make));
        changes
    }
}

/// The values that a request gives, secrets and identities left out.
fn told(facts: &Facts<'_>) -> Vec<(String, Value<'static>)> {
    let public = |given: &&Given<'_>| {
        given.outermost && given.field.secret.is_none() && given.field.id_of.is_none()
    };
    let given = facts.given.iter().filter(public);
    given.map(|given| (given.field.key.value.clone(), given.value.clone())).collect()
}

/// The state in which the operation leaves this entity.
fn after<'o>(operation: &'o Operation, entity: &str) -> Option<&'o str> {
    let mut after = operation.after.iter();
    let claim = after.find(|claim| claim.value.entity == entity)?;
    claim.value.states.first().map(String::as_str)
}

fn make(state: &VendorState, facts: &Facts<'_>) -> Option<Thing> {
    let name = created(facts.operation)?;
    let entity = state.vendor.entities.get(name)?;
    let given =
        facts.given.iter().find(|given| crate::memory::identified(given.field) == Some(name));
    let fresh = || {
        let number = state.memory.len() as u64;
        let mut turn = 0;
        let mut sample = |shape| {
            turn += 1;
            state.samples().seeded(shape, state.seed ^ (number << 8) ^ turn)
        };
        state.identities.fresh(state.fit(), &mut sample, &state.memory, name, (state.seed, number))
    };
    let identity = given.and_then(Given::text).or_else(fresh).unwrap_or_default();
    let first = entity.states.first().map(String::as_str);
    let mut thing = Thing::new(name, after(facts.operation, name).or(first), identity);
    thing.within = entity.within.as_deref().and_then(|outer| facts.meant(state, outer));
    thing.values = told(facts);
    thing.made = true;
    Some(thing)
}

/// The thing that a search means: of those in the states it names and within the things it names,
/// one that a call made and that has the values asked for, the latest; else the first of all, if
/// the request says anything that points to it.
fn look_for(state: &VendorState, facts: &Facts<'_>, entity: &str) -> Option<usize> {
    let memory = &state.memory;
    let mut is_pointed_to = !facts.things.is_empty();
    let mut fitting: Vec<(usize, &Thing)> =
        memory.existing().filter(|(_, thing)| thing.entity == entity).collect();
    for (_, outer) in &facts.things {
        fitting.retain(|(number, _)| chain(state, *number).any(|it| it == *outer));
    }
    let mut of = state.vendor.entities.get(entity);
    while let Some(level) = of {
        let mut texts = facts.given.iter().filter_map(Given::text);
        if let Some(asked) = texts.find_map(|text| state_called(level, &text)) {
            is_pointed_to = true;
            fitting.retain(|(number, _)| {
                chain(state, *number).any(|number| {
                    let thing = memory.get(number);
                    thing.entity == level.name && thing.state.as_deref() == Some(asked)
                })
            });
        }
        of = level.within.as_ref().and_then(|outer| state.vendor.entities.get(outer));
    }
    let told = told(facts);
    let alike = |thing: &Thing| {
        let same = |(name, value): &&(String, Value<'static>)| {
            thing.values.iter().any(|(key, known)| key.eq_ignore_ascii_case(name) && known == value)
        };
        told.iter().filter(same).count()
    };
    let made = fitting.iter().filter(|(_, thing)| thing.made);
    let latest = made.max_by_key(|(number, thing)| (alike(thing), *number));
    latest.or(fitting.first().filter(|_| is_pointed_to)).map(|(number, _)| *number)
}

/// The thing, and what it lies in.
fn chain(state: &VendorState, number: usize) -> impl Iterator<Item = usize> {
    std::iter::once(number).chain(state.memory.numbers_around(number))
}
