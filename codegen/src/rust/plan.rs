//! Decides which shapes become Rust types, what those are called and in which file they stand.
//!
//! Writes nothing: the emitters ask here for the type of a shape and for the items of a file.

use std::collections::{BTreeMap, BTreeSet};

use bindery_model::Vendor;
use bindery_model::vendor::{
    Kind, Listed, Operand, Operation, Parts, Payload, Rule, Shape, ShapeId,
};

use super::names::{Role, Wanted, names};
use super::{same, walk};

/// A file of one vendor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// Lists of values that several operations share.
    Lists,
    /// Shapes that the spec names.
    Shapes,
    /// The envelopes.
    Envelopes,
    /// The faults.
    Faults,
    /// The operation with this index.
    Operation(usize),
}

/// A type to be written.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// The shape it is for; of a list that is shared, the first of them.
    pub(super) shape: ShapeId,
    /// Its name.
    pub(super) name: String,
    /// What the spec calls it, for its documentation.
    pub(super) said: String,
    /// The list or map that it is an entry of.
    pub(super) entry_of: Option<String>,
}

/// Where an operation's file is and what it is called.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    /// The module: what stands before the last dot of the operation's name, or its page.
    pub(super) group: String,
    /// The module in it, and the file.
    pub(super) module: String,
    /// The operation's type.
    pub(super) name: String,
}

/// All decisions about one vendor.
pub(super) struct Plan<'a> {
    /// The vendor.
    pub(super) vendor: &'a Vendor,
    /// The operations in the vendor's order.
    pub(super) operations: Vec<(&'a Operation, Seat)>,
    /// The types of each file, in the order in which they are written.
    pub(super) files: BTreeMap<Home, Vec<Item>>,
    types: BTreeMap<ShapeId, String>,
    shared: BTreeMap<ListKey, String>,
    read: BTreeSet<ShapeId>,
    /// Whole messages that are no objects and have rules all the same.
    wrapped: BTreeSet<ShapeId>,
}

/// What makes two lists of values the same type.
type ListKey = (String, Vec<(String, bool)>, bool, bool);

impl<'a> Plan<'a> {
    /// Looks through the whole vendor and decides.
    pub(super) fn new(vendor: &'a Vendor) -> Self {
        let operations = seats(vendor);
        let read = walk::read_shapes(vendor);
        let mut plan = Self {
            vendor,
            operations,
            files: BTreeMap::new(),
            types: BTreeMap::new(),
            shared: BTreeMap::new(),
            read,
            wrapped: walk::whole_messages(vendor),
        };
        plan.wrapped.retain(|shape| needs_wrapping(vendor, *shape));
        let mut places = walk::places(vendor);
        for placed in &mut places {
            let shape = vendor.shape(placed.shape);
            let (Parts::List(item) | Parts::Map(item)) = shape.parts else { continue };
            let typed = matches!(vendor.shape(item).parts, Parts::Object(_) | Parts::Either(_));
            if typed && shape.name.is_none() && plan.is_wrapped(placed.shape) {
                placed.many = Some(format!("{}s", placed.name));
            }
        }
        plan.share_lists(&places);
        plan.name_all(&places);
        plan
    }

    /// The Rust type of a shape that has one of its own.
    pub(super) fn type_of(&self, shape: ShapeId) -> Option<&str> {
        self.types.get(&shape).map(String::as_str)
    }

    /// Whether a shape is a whole message that is no object and has rules: a struct around its
    /// value holds them.
    pub(super) fn is_wrapped(&self, shape: ShapeId) -> bool {
        self.wrapped.contains(&shape)
    }

    /// Whether replies hold this shape: then it must be read even where facts are not firm.
    pub(super) fn is_read(&self, shape: ShapeId) -> bool {
        self.read.contains(&shape)
    }

    /// Types that every file of the vendor may use, each with the module that has it.
    pub(super) fn importable(&self) -> BTreeMap<String, &'static str> {
        let mut out = BTreeMap::new();
        for (home, items) in &self.files {
            let module = match home {
                Home::Lists => "lists",
                Home::Shapes => "shapes",
                Home::Envelopes => "envelopes",
                Home::Faults | Home::Operation(_) => continue,
            };
            out.extend(items.iter().map(|item| (item.name.clone(), module)));
        }
        out.insert("Fault".to_owned(), "faults");
        out
    }

    /// Lists of values under the same name with the same values become one type.
    fn share_lists(&mut self, places: &[walk::Placed<'_>]) {
        let mut homes: BTreeMap<ListKey, (BTreeSet<&Home>, &walk::Placed<'_>)> = BTreeMap::new();
        let mut order = Vec::new();
        for placed in places {
            let Some(key) = list_key(self.vendor.shape(placed.shape), &placed.name) else {
                continue;
            };
            let entry = homes.entry(key.clone()).or_insert_with(|| {
                order.push(key);
                (BTreeSet::new(), placed)
            });
            entry.0.insert(&placed.home);
        }
        let shared: Vec<_> = order.iter().filter(|key| homes[*key].0.len() > 1).collect();
        let wanted: Vec<Wanted<'_>> = shared.iter().map(|key| wanted(homes[*key].1)).collect();
        let given = names(Role::Type, &[], &wanted);
        for (key, name) in shared.into_iter().zip(given) {
            self.shared.insert(key.clone(), name.clone());
            let item = item(homes[key].1, name);
            self.files.entry(Home::Lists).or_default().push(item);
        }
    }

    /// Names every type; shared files first, so that no operation takes a name of theirs.
    fn name_all(&mut self, places: &[walk::Placed<'_>]) {
        let mut by_home: BTreeMap<&Home, Vec<&walk::Placed<'_>>> = BTreeMap::new();
        for placed in places {
            by_home.entry(&placed.home).or_default().push(placed);
        }
        let mut common: Vec<String> = self.shared.values().cloned().collect();
        let mut apart = false;
        for (home, placed) in by_home {
            if matches!(home, Home::Operation(_)) && !std::mem::replace(&mut apart, true) {
                self.calls_apart(&common);
            }
            let given = self.name_file(home, &placed, &common);
            if !matches!(home, Home::Operation(_)) {
                common.extend(given);
            }
        }
        if !apart {
            self.calls_apart(&common);
        }
    }

    /// An operation that is called like a shape is told apart as the call.
    fn calls_apart(&mut self, common: &[String]) {
        for (_, seat) in &mut self.operations {
            while common.contains(&seat.name) {
                seat.name.push_str("Call");
            }
        }
    }

    fn name_file(
        &mut self,
        home: &Home,
        placed: &[&walk::Placed<'_>],
        common: &[String],
    ) -> Vec<String> {
        let (own, same) = self.told_apart(placed);
        let wanted: Vec<Wanted<'_>> = own.iter().map(|placed| wanted(placed)).collect();
        let mut taken: Vec<&str> = common.iter().map(String::as_str).collect();
        if let Home::Operation(index) = home {
            let (operation, seat) = &self.operations[*index];
            taken.extend([seat.name.as_str(), "Whole"]);
            taken.extend(super::operation::several(operation).map(|_| "Payload"));
        }
        let given = names(Role::Type, &taken, &wanted);
        for (placed, name) in own.iter().zip(&given) {
            self.types.insert(placed.shape, name.clone());
            let item = item(placed, name.clone());
            self.files.entry(home.clone()).or_default().push(item);
        }
        for (shape, first) in same {
            if let Some(name) = self.types.get(&first).cloned() {
                self.types.insert(shape, name);
            }
            // Read in one place, the one type has to be readable.
            if self.read.contains(&shape) {
                self.read.insert(first);
            }
        }
        for placed in placed {
            let key = list_key(self.vendor.shape(placed.shape), &placed.name);
            if let Some(name) = key.and_then(|key| self.shared.get(&key)) {
                self.types.insert(placed.shape, name.clone());
            }
        }
        given
    }

    /// The places that need a type of their own, and those whose type another already is: a named
    /// shape is one type wherever it is used unchanged.
    fn told_apart<'p>(
        &self,
        placed: &[&'p walk::Placed<'p>],
    ) -> (Vec<&'p walk::Placed<'p>>, Vec<(ShapeId, ShapeId)>) {
        let mut own: Vec<&walk::Placed<'_>> = Vec::new();
        let mut same = Vec::new();
        let mut within = BTreeSet::new();
        for one in placed.iter().filter(|placed| self.is_own(placed)) {
            if within.contains(&one.shape) {
                continue;
            }
            let shape = self.vendor.shape(one.shape);
            let first = own.iter().find(|other| {
                shape.name.is_some()
                    && self.vendor.shape(other.shape).name == shape.name
                    && same::same(self.vendor, one.shape, other.shape)
            });
            match first {
                Some(first) => {
                    same.push((one.shape, first.shape));
                    within.extend(walk::unnamed_within(self.vendor, one.shape));
                }
                None => own.push(one),
            }
        }
        (own, same)
    }

    /// Whether a place needs a type that is not shared.
    fn is_own(&self, placed: &walk::Placed<'_>) -> bool {
        let shape = self.vendor.shape(placed.shape);
        match list_key(shape, &placed.name) {
            Some(key) => !self.shared.contains_key(&key),
            None => {
                matches!(shape.parts, Parts::Object(_) | Parts::Either(_))
                    || self.is_wrapped(placed.shape)
            }
        }
    }
}

fn wanted<'a>(placed: &'a walk::Placed<'a>) -> Wanted<'a> {
    let text = placed.many.as_deref().unwrap_or(&placed.name);
    Wanted { text, parents: placed.parents.clone() }
}

fn item(placed: &walk::Placed<'_>, name: String) -> Item {
    Item {
        shape: placed.shape,
        name,
        said: placed.name.clone().into_owned(),
        entry_of: placed.entry_of.map(str::to_owned),
    }
}

/// The list of values that becomes an enum, and whether it is closed.
pub(super) fn listed(shape: &Shape) -> Option<(&Listed, bool)> {
    let others_are_text = shape.kind.accepted().all(|kind| *kind == Kind::String);
    let wire = &shape.wire;
    let plain = wire.padded.is_none() && wire.packed.is_none() && wire.spellings.is_none();
    if !matches!(shape.parts, Parts::Scalar) || !others_are_text || !plain {
        return None;
    }
    let found = shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Enum(listed) => Some((listed, true)),
        Rule::SuchAs(listed) => Some((listed, false)),
        _ => None,
    });
    found.filter(|(listed, closed)| *closed || listed.values.iter().all(|(v, _)| could_name(v)))
}

/// Whether rules speak of a value that has no type of its own to hold them.
fn needs_wrapping(vendor: &Vendor, shape: ShapeId) -> bool {
    let shape = vendor.shape(shape);
    if listed(shape).is_some() {
        return false;
    }
    let of_value = |rule: &Rule| match rule {
        Rule::Length(_) | Rule::Pattern(_) | Rule::Enum(_) | Rule::Decimals(_) => true,
        Rule::Compare(_, operand) => matches!(operand, Operand::Literal(_)),
        Rule::Format(_) | Rule::SuchAs(_) => false,
    };
    let ruled = shape.rules.iter().any(|rule| of_value(&rule.value));
    match &shape.parts {
        Parts::Scalar => ruled && shape.kind.value.is_scalar(),
        Parts::List(item) | Parts::Map(item) => ruled || needs_wrapping(vendor, *item),
        Parts::Object(_) | Parts::Either(_) | Parts::Tuple(_) => false,
    }
}

/// Whether an example of a value is short enough to be the name of a variant.
fn could_name(value: &str) -> bool {
    value.chars().count() <= 32 && !value.contains("://")
}

fn list_key(shape: &Shape, name: &str) -> Option<ListKey> {
    let (listed, closed) = listed(shape)?;
    let values = listed.values.iter().map(|(value, said)| (value.clone(), said.is_some()));
    Some((
        names(Role::Type, &[], &[name.into()]).remove(0),
        values.collect(),
        closed,
        listed.any_case,
    ))
}

/// The module, file and type of each operation.
fn seats(vendor: &Vendor) -> Vec<(&Operation, Seat)> {
    let split = |operation: &Operation| match operation.name.rsplit_once('.') {
        Some((group, name)) => (group.to_owned(), name.to_owned()),
        None => (operation.page.clone(), operation.name.clone()),
    };
    let parts: Vec<(String, String)> = vendor.operations.values().map(split).collect();
    let mut groups: Vec<&str> = Vec::new();
    for (group, _) in &parts {
        if !groups.contains(&group.as_str()) {
            groups.push(group);
        }
    }
    let wanted: Vec<Wanted<'_>> = groups.iter().map(|group| (*group).into()).collect();
    let modules: Vec<String> = names(Role::Module, &[], &wanted)
        .into_iter()
        .map(|module| apart(module, &vendor.name))
        .collect();
    let mut seats = vec![None; parts.len()];
    for (group, module) in groups.iter().zip(&modules) {
        let members: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].0 == *group).collect();
        let wanted: Vec<Wanted<'_>> =
            members.iter().map(|at| parts[*at].1.as_str().into()).collect();
        let files = names(Role::Module, &[], &wanted);
        let types = names(Role::Type, &["Request", "Payload", "Whole"], &wanted);
        for ((at, file), name) in members.iter().zip(files).zip(types) {
            let file = apart(file, module);
            seats[*at] = Some(Seat { group: module.clone(), module: file, name });
        }
    }
    vendor.operations.values().zip(seats.into_iter().flatten()).collect()
}

/// A module that is not called like the one it lies in.
fn apart(module: String, around: &str) -> String {
    if module == super::names::name(Role::Module, around) {
        format!("{module}_calls")
    } else {
        module
    }
}

/// The shapes an outcome may carry.
pub(super) fn payload_shapes(payload: &Payload) -> &[ShapeId] {
    match payload {
        Payload::Shapes(shapes) => shapes,
        Payload::None | Payload::Unknown => &[],
    }
}
