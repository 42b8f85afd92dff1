//! The walk through two vendors at once: where it is, what it has seen, what it found.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use bindery_model::source::Span;
use bindery_model::vendor::{Claim, Origin, ShapeId, Vendor};

use crate::cause::Pages;
use crate::change::{Change, Code, Side, Spot};
use crate::rules::{self, Relation, Subject};

/// A fact of one version: what it says, and how we know.
#[derive(Debug, Clone)]
pub(super) struct Fact<'v> {
    pub(super) says: String,
    pub(super) origin: &'v Origin,
}

/// What makes two changes one: the same code about the same two facts.
type Same = (Code, Side, Option<(Span, String)>, Option<(Span, String)>);

/// Whether the old version held the new value possible: as a candidate, or in a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    HeldPossible,
    NotHeld,
}

pub(super) struct Walk<'v> {
    pub(super) old: &'v Vendor,
    pub(super) new: &'v Vendor,
    pub(super) side: Side,
    pub(super) changes: Vec<Change>,
    pages: Pages<'v>,
    operation: Option<&'v str>,
    route: Vec<String>,
    known: HashMap<Same, usize>,
    /// Pairs of shapes that were compared, with the changes found in them.
    seen: HashMap<(ShapeId, ShapeId, Side), Range<usize>>,
}

impl<'v> Walk<'v> {
    pub(super) fn new(old: &'v Vendor, new: &'v Vendor) -> Self {
        Self {
            old,
            new,
            side: Side::Call,
            changes: Vec::new(),
            pages: Pages::new(old, new),
            operation: None,
            route: Vec::new(),
            known: HashMap::new(),
            seen: HashMap::new(),
        }
    }

    /// Walks on as part of an operation.
    pub(super) fn in_operation(&mut self, name: &'v str, walk: impl FnOnce(&mut Self)) {
        self.operation = Some(name);
        walk(self);
        self.operation = None;
    }

    /// Walks on one step further down: `part` is written behind the route.
    pub(super) fn within(&mut self, part: impl Into<String>, walk: impl FnOnce(&mut Self)) {
        self.route.push(part.into());
        walk(self);
        self.route.pop();
    }

    /// Walks on as one of the sides.
    pub(super) fn on(&mut self, side: Side, walk: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.side, side);
        walk(self);
        self.side = before;
    }

    /// Walks through a pair of shapes once; where it was walked before, its changes are told to
    /// concern this operation too.
    pub(super) fn once(&mut self, old: ShapeId, new: ShapeId, walk: impl FnOnce(&mut Self)) {
        let pair = (old, new, self.side);
        if let Some(range) = self.seen.get(&pair) {
            if let Some(operation) = self.operation {
                for change in &mut self.changes[range.clone()] {
                    change.operations.insert(operation.to_owned());
                }
            }
            return;
        }
        let first = self.changes.len();
        self.seen.insert(pair, first..first);
        walk(self);
        self.seen.insert(pair, first..self.changes.len());
    }

    /// Something that only one of the two versions has.
    pub(super) fn only(&mut self, subject: Subject, old: Option<Fact<'v>>, new: Option<Fact<'v>>) {
        match (&old, &new) {
            (None, Some(_)) => self.tell(subject, Relation::Added, old, new, Before::NotHeld),
            (Some(_), None) => self.tell(subject, Relation::Removed, old, new, Before::NotHeld),
            _ => {}
        }
    }

    /// A fact that both have and that differs. `settled`: the new value was held possible.
    pub(super) fn differs(
        &mut self,
        subject: Subject,
        relation: Relation,
        old: Fact<'v>,
        new: Fact<'v>,
    ) {
        self.tell(subject, relation, Some(old), Some(new), Before::NotHeld);
    }

    /// A claim in both versions, either of which may not make it. `relate` tells how two values
    /// stand to each other; a claim that only one makes is `alone` seen from the one that makes it
    /// later: `Tighter` for a constraint, `Added` for anything else.
    pub(super) fn claim<T: PartialEq>(
        &mut self,
        subject: Subject,
        (old, new): (Option<&'v Claim<T>>, Option<&'v Claim<T>>),
        alone: Relation,
        relate: impl Fn(&T, &T) -> Option<Relation>,
        says: impl Fn(&T) -> String,
    ) {
        let fact = |claim: &'v Claim<T>| Fact { says: said(claim, &says), origin: &claim.origin };
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                self.tell(subject, alone, None, Some(fact(new)), Before::NotHeld);
            }
            (Some(old), None) => {
                let relation = match alone {
                    Relation::Added => Relation::Removed,
                    other => other.reversed(),
                };
                self.tell(subject, relation, Some(fact(old)), None, Before::NotHeld);
            }
            (Some(old), Some(new)) => {
                let settled = old.others().any(|other| *other == new.value);
                let before = if settled { Before::HeldPossible } else { Before::NotHeld };
                let relation = match relate(&old.value, &new.value) {
                    Some(relation) => relation,
                    None if moved(old, new) => Relation::Moved,
                    None => return,
                };
                self.tell(subject, relation, Some(fact(old)), Some(fact(new)), before);
            }
        }
    }

    fn tell(
        &mut self,
        subject: Subject,
        relation: Relation,
        old: Option<Fact<'v>>,
        new: Option<Fact<'v>>,
        before: Before,
    ) {
        let code = Code { subject, relation };
        let key =
            |fact: &Option<Fact<'v>>| fact.as_ref().map(|it| (it.origin.span, it.says.clone()));
        let same = (code, self.side, key(&old), key(&new));
        if let Some(&index) = self.known.get(&same) {
            let operation = self.operation.map(str::to_owned);
            self.changes[index].operations.extend(operation);
            return;
        }
        self.known.insert(same, self.changes.len());
        let knowledge = before == Before::HeldPossible
            || matches!(relation, Relation::Settled | Relation::Unsettled | Relation::Moved);
        let origin = |fact: &Option<Fact<'v>>| fact.as_ref().map(|it| it.origin);
        let cause = self.pages.cause(origin(&old), origin(&new), knowledge);
        self.changes.push(Change {
            code,
            breaks: rules::breaks(code, self.side),
            cause,
            vendor: self.new.name.clone(),
            route: self.route(),
            operations: self.operation.map(str::to_owned).into_iter().collect::<BTreeSet<_>>(),
            side: self.side,
            old: old.map(|fact| spot(self.old, &fact)),
            new: new.map(|fact| spot(self.new, &fact)),
        });
    }

    /// The parts of the route, joined: `[]` hangs on the part before it.
    fn route(&self) -> String {
        let mut route = String::new();
        for part in &self.route {
            if !route.is_empty() && !part.starts_with('[') {
                route.push('.');
            }
            route.push_str(part);
        }
        route
    }
}

/// Whether two claims of one value are known in different ways.
fn moved<T: PartialEq>(old: &Claim<T>, new: &Claim<T>) -> bool {
    let others = |claim: &Claim<T>| claim.others().count();
    old.basis() != new.basis()
        || others(old) != others(new)
        || !old.others().all(|it| new.others().any(|other| other == it))
        || old.is_disputed() != new.is_disputed()
}

/// A claim's value, and the others it accepts.
fn said<T>(claim: &Claim<T>, says: impl Fn(&T) -> String) -> String {
    let mut text = says(&claim.value);
    for (index, other) in claim.others().enumerate() {
        text.push_str(if index == 0 { " (or " } else { ", " });
        text.push_str(&says(other));
    }
    if text.contains(" (or ") && claim.others().next().is_some() {
        text.push(')');
    }
    text
}

fn spot(vendor: &Vendor, fact: &Fact<'_>) -> Spot {
    let place = vendor.place(fact.origin.span);
    Spot {
        says: fact.says.clone(),
        basis: fact.origin.basis.word(),
        page: fact.origin.at.to_string(),
        file: place.path,
        line: place.line,
    }
}
