//! What exists in a vendor's system: entities by identity, each in a state, some within others.
//! Remembers what calls made of them; forgets everything when the sandbox ends.

mod identity;
mod seeding;

use std::collections::HashMap;

use bindery_model::json::Value;

pub(crate) use identity::Identities;
pub(crate) use identity::{identified, spelled};
pub(crate) use seeding::{is_placeholder, outermost_first, seeded, state_called};

/// One entity that exists. It has no `Debug`: its values come from requests.
#[derive(Clone)]
pub(crate) struct Thing {
    /// Which entity it is one of.
    pub(crate) entity: String,
    /// The state it is in; `None` where the entity has no documented states.
    pub(crate) state: Option<String>,
    /// What it is identified by, the name it goes by first.
    pub(crate) names: Vec<String>,
    /// The number of the thing it lies in.
    pub(crate) within: Option<usize>,
    /// What requests said of it: keys as sent, values as sent.
    pub(crate) values: Vec<(String, Value<'static>)>,
    /// Whether a call of the client made it.
    pub(crate) made: bool,
    gone: bool,
}

impl Thing {
    /// A thing that exists from the start.
    pub(crate) fn new(entity: &str, state: Option<&str>, name: String) -> Self {
        Self {
            entity: entity.to_owned(),
            state: state.map(str::to_owned),
            names: vec![name],
            within: None,
            values: Vec::new(),
            made: false,
            gone: false,
        }
    }

    /// Its entity and the identity it goes by.
    pub(crate) fn told(&self) -> (String, String) {
        (self.entity.clone(), self.name().to_owned())
    }

    /// The identity it goes by.
    pub(crate) fn name(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

/// Something that a call does to the memory.
pub(crate) enum Change {
    /// A new thing.
    Make(Thing),
    /// A thing goes into another state.
    Move { thing: usize, state: String },
    /// A thing gets values.
    Tell { thing: usize, values: Vec<(String, Value<'static>)> },
    /// A thing goes, with all that lies in it.
    Remove { thing: usize },
}

/// All things of one vendor. Things are numbered in the order they were made, and keep their
/// numbers.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    things: Vec<Thing>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Memory {
    /// Adds a thing and gives its number.
    pub(crate) fn add(&mut self, thing: Thing) -> usize {
        let number = self.things.len();
        for name in &thing.names {
            self.by_name.entry(key(name)).or_default().push(number);
        }
        self.things.push(thing);
        number
    }

    /// The thing with this number, whether it still exists or not.
    pub(crate) fn get(&self, number: usize) -> &Thing {
        &self.things[number]
    }

    /// The existing thing of this entity and identity; within the given thing, if one is given.
    pub(crate) fn find(&self, entity: &str, name: &str, within: Option<usize>) -> Option<usize> {
        let numbers = self.by_name.get(&key(name))?.iter().rev().copied();
        let mut fitting = numbers.filter(|number| {
            let thing = &self.things[*number];
            let inside = within.is_none_or(|outer| thing.within.is_none_or(|w| w == outer));
            !thing.gone && thing.entity == entity && inside
        });
        fitting.next()
    }

    /// Every thing that exists, with its number.
    pub(crate) fn existing(&self) -> impl DoubleEndedIterator<Item = (usize, &Thing)> {
        self.things.iter().enumerate().filter(|(_, thing)| !thing.gone)
    }

    /// Whether an identity was ever used for this entity.
    pub(crate) fn knows(&self, entity: &str, name: &str) -> bool {
        let numbers = self.by_name.get(&key(name)).into_iter().flatten();
        numbers.into_iter().any(|number| self.things[*number].entity == entity)
    }

    /// What a thing lies in, what that lies in, and so on.
    pub(crate) fn around(&self, number: usize) -> impl Iterator<Item = &Thing> {
        self.numbers_around(number).map(|outer| &self.things[outer])
    }

    /// The numbers of what a thing lies in, nearest first.
    pub(crate) fn numbers_around(&self, number: usize) -> impl Iterator<Item = usize> {
        // A thing lies in one that is older, so this ends.
        std::iter::successors(self.things[number].within, |outer| self.things[*outer].within)
    }

    /// How many things there ever were.
    pub(crate) fn len(&self) -> usize {
        self.things.len()
    }

    /// Does what a call decided.
    pub(crate) fn apply(&mut self, change: Change) {
        match change {
            Change::Make(thing) => {
                self.add(thing);
            }
            Change::Move { thing, state } => self.things[thing].state = Some(state),
            Change::Tell { thing, values } => {
                for (name, value) in values {
                    let known = &mut self.things[thing].values;
                    match known.iter_mut().find(|(key, _)| *key == name) {
                        Some((_, old)) => *old = value,
                        None => known.push((name, value)),
                    }
                }
            }
            Change::Remove { thing } => self.remove(thing),
        }
    }

    fn remove(&mut self, number: usize) {
        self.things[number].gone = true;
        let inside: Vec<usize> = self
            .existing()
            .filter(|(_, thing)| thing.within == Some(number))
            .map(|(inner, _)| inner)
            .collect();
        for inner in inside {
            self.remove(inner);
        }
    }
}

/// Identities are compared without blanks around them and without zeros before them: `1748` and
/// `000000000001748` name the same order on the vendors' pages.
fn key(name: &str) -> String {
    let trimmed = name.trim();
    match trimmed.trim_start_matches('0') {
        "" => trimmed.to_owned(),
        rest => rest.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Memory, Thing};

    fn memory() -> (Memory, usize, usize) {
        let mut memory = Memory::default();
        let order = memory.add(Thing::new("order", Some("Open"), "0017".to_owned()));
        let mut line = Thing::new("line", None, "1".to_owned());
        line.within = Some(order);
        let line = memory.add(line);
        (memory, order, line)
    }

    #[test]
    fn things_are_found_by_entity_identity_and_what_is_around_them() {
        let (mut memory, order, line) = memory();
        let other = memory.add(Thing::new("order", Some("Open"), "18".to_owned()));
        assert_eq!(memory.find("order", " 17 ", None), Some(order));
        assert_eq!(memory.find("line", "17", None), None);
        assert_eq!(memory.find("line", "1", Some(order)), Some(line));
        assert_eq!(memory.find("line", "1", Some(other)), None);
        assert!(memory.knows("order", "018") && !memory.knows("order", "19"));
    }

    #[test]
    fn what_is_removed_takes_with_it_what_lies_in_it() {
        let (mut memory, order, _) = memory();
        memory.apply(Change::Move { thing: order, state: "Closed".to_owned() });
        assert_eq!(memory.get(order).state.as_deref(), Some("Closed"));
        memory.apply(Change::Remove { thing: order });
        assert_eq!(memory.find("order", "17", None), None);
        assert_eq!(memory.find("line", "1", None), None);
        assert!(memory.knows("order", "17"), "an identity is not given out twice");
    }
}
