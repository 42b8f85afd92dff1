//! Things that must exist for a case: identities from the environment, or made by a call first.

use std::collections::BTreeSet;

use bindery_model::Vendor;
use bindery_model::json::{Kind, Value};
use bindery_model::vendor::{Field, Operation, StateOf};

use super::extent::Extent;
use super::{Planner, creates};
use crate::case::{Draft, Setup};
use crate::encode::fields::visit;
use crate::environment::{KnownId, Site};

/// What a case asks of the things it speaks of.
#[derive(Debug, Clone, Default)]
pub(super) struct Wish {
    /// Whether the call succeeds, and so may use things up.
    pub(super) succeeds: bool,
    /// States that provoke a fault, in place of those the operation asks for.
    pub(super) states: Vec<StateOf>,
    /// The entity that must not exist.
    pub(super) no_such: Option<String>,
}

impl Wish {
    pub(super) fn success() -> Self {
        Self { succeeds: true, ..Self::default() }
    }

    pub(super) fn fault() -> Self {
        Self::default()
    }
}

/// The things of one environment, and which of them the plan has given away.
pub(super) struct Things {
    known: Vec<(String, KnownId)>,
    /// Used by calls that leave them as they are.
    shared: BTreeSet<usize>,
    /// Used by a call that changes or removes them.
    used_up: BTreeSet<usize>,
}

impl Things {
    pub(super) fn new(vendor: &Vendor, site: &Site) -> Self {
        let entities = site.ids.iter().filter(|(entity, _)| vendor.entities.contains_key(*entity));
        let known = entities
            .flat_map(|(entity, ids)| ids.iter().map(|id| (entity.clone(), id.clone())))
            .collect();
        Self { known, shared: BTreeSet::new(), used_up: BTreeSet::new() }
    }

    /// The identity of one of them.
    pub(super) fn id(&self, index: usize) -> String {
        self.known[index].1.id.clone()
    }

    fn position(&self, entity: &str, id: &str) -> Option<usize> {
        self.known.iter().position(|(it, known)| it == entity && known.id == id)
    }

    /// The thing and those around it.
    fn with_parents(&self, index: usize) -> Vec<usize> {
        let within = &self.known[index].1.within;
        let parents = within.iter().filter_map(|(entity, id)| self.position(entity, id));
        std::iter::once(index).chain(parents).collect()
    }

    /// Picks one of those that fit, for good or to be shared.
    fn pick(&mut self, fitting: &[usize], for_good: bool) -> Option<usize> {
        let untouched = |things: &Self, index: &usize| {
            let all = things.with_parents(*index);
            let children = (0..things.known.len()).filter(|other| {
                let (entity, known) = &things.known[*index];
                things.known[*other].1.within.get(entity) == Some(&known.id)
            });
            let mut all = all.into_iter().chain(children);
            all.all(|it| !things.shared.contains(&it) && !things.used_up.contains(&it))
        };
        let free = |things: &Self, index: &usize| {
            things.with_parents(*index).iter().all(|it| !things.used_up.contains(it))
        };
        let chosen = if for_good {
            let mut all = fitting.iter().copied();
            all.clone().find(|it| untouched(self, it)).or_else(|| all.find(|it| free(self, it)))
        } else {
            let last = fitting.iter().rev().copied();
            last.clone().find(|it| free(self, it)).or_else(|| last.clone().next())
        }?;
        for it in self.with_parents(chosen) {
            self.shared.insert(it);
        }
        if for_good {
            self.used_up.insert(chosen);
        }
        Some(chosen)
    }
}

/// What was decided about one entity of a request.
pub(super) struct Chosen {
    entity: String,
    id: String,
}

impl Chosen {
    pub(super) fn new(entity: &str, id: &str) -> Self {
        Self { entity: entity.to_owned(), id: id.to_owned() }
    }
}

impl Planner<'_> {
    /// Puts identities of things that exist into a request; or says what is lacking. Calls that
    /// must be made first are returned.
    pub(super) fn place(
        &mut self,
        operation: &Operation,
        draft: &mut Draft,
        wish: &Wish,
    ) -> Result<Vec<Setup>, String> {
        self.place_within(operation, draft, wish, 3)
    }

    fn place_within(
        &mut self,
        operation: &Operation,
        draft: &mut Draft,
        wish: &Wish,
        depth: u8,
    ) -> Result<Vec<Setup>, String> {
        let mut chosen: Vec<Chosen> = Vec::new();
        let mut setup = Vec::new();
        for entity in self.entities_inside_out(operation, draft) {
            let made_here = creates(operation) == Some(entity.as_str());
            if made_here || wish.no_such.as_ref() == Some(&entity) {
                let id = self.unknown_id(operation, draft, &entity);
                chosen.push(Chosen { entity, id });
                continue;
            }
            if chosen.iter().any(|it| it.entity == entity) {
                continue;
            }
            match self.known(operation, &entity, &chosen, wish) {
                Some(index) => {
                    let (entity, known) = self.things.known[index].clone();
                    chosen.push(Chosen { entity, id: known.id });
                    for (entity, id) in known.within {
                        chosen.push(Chosen { entity, id });
                    }
                }
                None if depth > 0 => {
                    let made = self.made_first(operation, &entity, wish, depth - 1)?;
                    chosen.push(Chosen { id: format!("{{{entity}}}"), entity });
                    setup.extend(made);
                }
                None => return Err(lacking(operation, &entity, wish)),
            }
        }
        self.write(operation, draft, &chosen);
        Ok(setup)
    }

    /// The entities whose identities the request holds, those that lie in others first.
    pub(super) fn entities_inside_out(&self, operation: &Operation, draft: &Draft) -> Vec<String> {
        let mut entities: Vec<String> = Vec::new();
        let shape = operation.request.shape;
        visit(self.vendor, shape, &mut draft.values.clone(), &mut |field, _| {
            if let Some(tie) = &field.id_of
                && !entities.contains(&tie.value.entity)
            {
                entities.push(tie.value.entity.clone());
            }
        });
        let depth = |entity: &String| {
            let mut depth = 0;
            let mut here = entity;
            // A ring of entities would be a mistake that the model refuses; the bound is for peace.
            while let Some(parent) =
                self.vendor.entities.get(here).and_then(|it| it.within.as_ref())
                && depth < 16
            {
                depth += 1;
                here = parent;
            }
            depth
        };
        entities.sort_by_key(|entity| std::cmp::Reverse(depth(entity)));
        entities
    }

    /// A thing that is known to exist, in a state that fits, beside those already chosen.
    pub(super) fn known(
        &mut self,
        operation: &Operation,
        entity: &str,
        chosen: &[Chosen],
        wish: &Wish,
    ) -> Option<usize> {
        let fits_state = |entity: &str, known: &KnownId| {
            let states = states(operation, entity, wish);
            states.is_empty()
                || known.state.as_ref().is_some_and(|it| states.contains(&it.as_str()))
        };
        let fits = |things: &Things, index: usize| {
            let (it, known) = &things.known[index];
            let around = |(parent, id): (&String, &String)| {
                let other = chosen.iter().find(|it| it.entity == *parent);
                let same = other.is_none_or(|it| it.id == *id);
                let state = things.position(parent, id).map(|it| &things.known[it].1);
                same && state.is_none_or(|known| fits_state(parent, known))
            };
            it == entity && fits_state(entity, known) && known.within.iter().all(around)
        };
        let mut fitting: Vec<usize> =
            (0..self.things.known.len()).filter(|it| fits(&self.things, *it)).collect();
        if states(operation, entity, wish).is_empty() {
            self.in_first_state(entity, &mut fitting);
        }
        let for_good = wish.succeeds && changes(operation, entity);
        self.things.pick(&fitting, for_good)
    }

    /// Where no state is asked for, things in the entity's first state are the safest; where a
    /// call only reads, any will do, so the others stay as a last resort.
    fn in_first_state(&self, entity: &str, fitting: &mut Vec<usize>) {
        let first = self.vendor.entities.get(entity).and_then(|it| it.states.first());
        let is_first = |index: &usize| self.things.known[*index].1.state.as_ref() == first;
        if fitting.iter().any(is_first) {
            fitting.retain(is_first);
        }
    }

    /// The call that makes a thing, if the environment allows it and it comes in the right state.
    fn made_first(
        &mut self,
        operation: &Operation,
        entity: &str,
        wish: &Wish,
        depth: u8,
    ) -> Result<Vec<Setup>, String> {
        let lacking = lacking(operation, entity, wish);
        let vendor = self.vendor;
        let wanted = states(operation, entity, wish);
        let comes_right = |maker: &Operation| {
            let after = maker.after.iter().find(|it| it.value.entity == entity);
            let first = vendor.entities.get(entity).and_then(|it| it.states.first());
            let comes: Vec<&str> = match after {
                Some(claim) => claim.value.states.iter().map(String::as_str).collect(),
                None => first.map(String::as_str).into_iter().collect(),
            };
            wanted.is_empty() || comes.iter().any(|state| wanted.contains(state))
        };
        let maker = vendor.operations.values().find(|maker| {
            creates(maker) == Some(entity)
                && maker.name != operation.name
                && comes_right(maker)
                && tells(vendor, maker, entity)
        });
        let Some(maker) = maker else { return Err(lacking) };
        let mut draft = self.draft(maker, Extent::Smallest);
        if let Some(why) = self.lacks(maker, &draft) {
            return Err(format!("{lacking}; `{}` would make one, but {why}", maker.name));
        }
        let mut calls = self.place_within(maker, &mut draft, &Wish::success(), depth)?;
        let (operation, entity) = (maker.name.clone(), entity.to_owned());
        calls.push(Setup { operation, draft, entity });
        Ok(calls)
    }

    /// An identity that no thing has.
    fn unknown_id(&self, operation: &Operation, draft: &Draft, entity: &str) -> String {
        let mut shape = None;
        let values = &mut draft.values.clone();
        visit(self.vendor, operation.request.shape, values, &mut |field, _| {
            if is_id_of(field, entity) {
                shape = shape.or(Some(field.shape));
            }
        });
        let taken = |id: &str| self.things.position(entity, id).is_some();
        let made = |turn: u64| {
            let seed = self.seed().wrapping_mul(31).wrapping_add(turn).wrapping_add(7919);
            shape.map(|shape| crate::encode::fields::text_of(&self.samples.seeded(shape, seed)))
        };
        // An optional value may come out empty, and a short one may be taken.
        (0..64).filter_map(made).find(|id| !id.is_empty() && !taken(id)).unwrap_or_default()
    }

    pub(super) fn write(&self, operation: &Operation, draft: &mut Draft, chosen: &[Chosen]) {
        let shape = operation.request.shape;
        visit(self.vendor, shape, &mut draft.values, &mut |field, value| {
            let id = chosen.iter().find(|it| is_id_of(field, &it.entity));
            if let Some(chosen) = id.filter(|it| !it.id.is_empty()) {
                *value = spelled(value, &chosen.id);
            }
        });
    }
}

/// The text in the spelling of what stood there: a number stays one, a list gets one item.
pub(super) fn spelled(before: &Value<'_>, text: &str) -> Value<'static> {
    match &before.kind {
        Kind::Number(_) => Value::number(text.to_owned()).unwrap_or_else(|| text.to_owned().into()),
        Kind::Array(items) => {
            let item = items.first().map_or_else(|| text.to_owned().into(), |it| spelled(it, text));
            Value::array([item])
        }
        _ => text.to_owned().into(),
    }
}

pub(super) fn is_id_of(field: &Field, entity: &str) -> bool {
    field.id_of.as_ref().is_some_and(|tie| tie.value.entity == entity)
}

/// The states in which a thing must be.
fn states<'s>(operation: &'s Operation, entity: &str, wish: &'s Wish) -> Vec<&'s str> {
    let provoking = wish.states.iter().filter(|it| it.entity == entity);
    let provoking: Vec<&str> =
        provoking.flat_map(|it| it.states.iter().map(String::as_str)).collect();
    if !provoking.is_empty() {
        return provoking;
    }
    let before = operation.before.iter().filter(|it| it.value.entity == entity);
    before.flat_map(|it| it.value.states.iter().map(String::as_str)).collect()
}

/// Whether a success of the operation changes or removes the entity.
fn changes(operation: &Operation, entity: &str) -> bool {
    use bindery_model::vendor::EffectKind;
    let effect = operation.effect.as_ref().map(|claim| &claim.value);
    let touched = effect.is_some_and(|it| {
        matches!(it.kind, EffectKind::Change | EffectKind::Delete)
            && it.entity.as_deref().is_none_or(|it| it == entity)
    });
    touched || operation.after.iter().any(|claim| claim.value.entity == entity)
}

/// Whether a success of the operation tells the identity of what it made.
fn tells(vendor: &Vendor, operation: &Operation, entity: &str) -> bool {
    crate::encode::reply_id::id_in_reply(vendor, operation, entity).is_some()
}

fn lacking(operation: &Operation, entity: &str, wish: &Wish) -> String {
    let states = states(operation, entity, wish);
    let state = if states.is_empty() {
        String::new()
    } else {
        format!(" in state {}", states.join(" or "))
    };
    format!("an id of `{entity}`{state}: list one under `ids` of the environment")
}
