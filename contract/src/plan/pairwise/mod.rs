//! Pairwise combinations of optional fields: each pair of them present and absent in some valid
//! request, in as few requests as a covering array needs, within a budget.

mod cover;

use bindery_model::fit::{Breach, BreachKind, Side};
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{Condition, Field, FieldRule, Operation, Required};

use super::Planner;
use super::extent::Extent;
use crate::case::Draft;
use crate::encode;
use crate::encode::fields::fields_of;
use cover::{Cover, Row, Sent};

/// How many pairwise cases an operation has at most, unless somebody says otherwise.
pub const BUDGET: usize = 8;

/// How often a row is mended before one gives up: each turn settles one rule.
const TURNS: usize = 16;

/// A field that may be there or not.
struct Factor<'v> {
    field: &'v Field,
    /// Where it stands, in the request as it is planned.
    at: Pointer,
    /// Its value where it is there.
    value: Value<'static>,
}

impl Planner<'_> {
    /// Cases that go through the pairs of optional fields which the smallest and the fullest
    /// request leave open.
    pub(super) fn pairwise(&mut self, operation: &Operation) {
        let budget = self.options.budget;
        if budget == 0 {
            return;
        }
        let full = self.draft(operation, Extent::Fullest);
        let factors = self.factors(operation, &full);
        if factors.len() < 2 {
            return;
        }
        let smallest = self.draft(operation, Extent::Smallest);
        let mut cover = Cover::new(factors.len());
        cover.covers(&presence(&factors, &full.values));
        cover.covers(&presence(&factors, &smallest.values));
        let mut drafts: Vec<Draft> = Vec::new();
        cover.rows(|row, fixed| {
            if drafts.len() == budget {
                return Sent::Enough;
            }
            let Some(draft) = self.row(operation, &full, &factors, (row, fixed)) else {
                return Sent::Impossible;
            };
            let row = presence(&factors, &draft.values);
            drafts.push(draft);
            Sent::As(row)
        });
        for (number, draft) in drafts.into_iter().enumerate() {
            self.extent(operation, "pairwise", &(number + 1).to_string(), draft);
        }
    }

    /// The optional fields of a request, at any depth; of lists, those of the first item.
    fn factors(&self, operation: &Operation, full: &Draft) -> Vec<Factor<'_>> {
        let shape = operation.request.shape;
        let mut factors = Vec::new();
        for spot in self.fit.spots(shape, &full.values) {
            let Some(field) = spot.field else { continue };
            let around = spot.around.map(|around| fields_of(self.vendor, around));
            let needed = is_needed(field, &around.unwrap_or_default());
            let first = is_first(&full.values, &spot.pointer);
            let value = full.values.find(&spot.pointer);
            if let (false, true, None, Some(value)) = (needed, first, &field.secret, value) {
                factors.push(Factor { field, at: spot.pointer, value: value.clone() });
            }
        }
        // What the fullest request leaves out, because something in it stands for that or rules it
        // out, is optional as well.
        let own = self.fit.variant(shape, &full.values);
        for field in fields_of(self.vendor, own) {
            let key = &field.key.value;
            if field.secret.is_none() && full.values.get(key).is_none() {
                let value = self.secret_or_sample(field);
                factors.push(Factor { field, at: Pointer::root().key(key), value });
            }
        }
        factors
    }

    /// A valid request with these fields, or with what the rules make of them.
    fn row(
        &self,
        operation: &Operation,
        full: &Draft,
        factors: &[Factor<'_>],
        (row, fixed): (&[bool], &[usize]),
    ) -> Option<Draft> {
        let mut rules = Rules { factors, fixed, row: row.to_vec() };
        for _ in 0..TURNS {
            let draft = Draft { values: with(full, factors, &rules.row), ..full.clone() };
            let parts = encode::parts(self.vendor, operation, &draft);
            let breaches = self.fit.request(operation, &parts.sent(), Side::Sending).breaches;
            if breaches.is_empty() {
                return Some(draft);
            }
            let before = rules.row.clone();
            for breach in &breaches {
                rules.settle(breach);
            }
            if rules.row == before {
                return None;
            }
        }
        None
    }
}

/// Whether a field can never be left out, not even where another stands for it.
fn is_needed(field: &Field, around: &[&Field]) -> bool {
    let stands =
        |rule: &FieldRule| matches!(rule, FieldRule::InsteadOf(it) if it.contains(&field.name));
    let excused = around.iter().flat_map(|other| &other.rules).any(|rule| stands(&rule.value));
    match field.required.value {
        Required::Key => true,
        Required::Always => !excused,
        _ => false,
    }
}

/// Whether a part lies in no list, or in the first of its items.
fn is_first(values: &Value<'_>, at: &Pointer) -> bool {
    let mut around = Pointer::root();
    at.steps().all(|step| {
        let list = values.find(&around).is_some_and(|value| value.as_array().is_some());
        around = around.key(&step);
        !list || step == "0"
    })
}

/// A row on its way to what the rules between the fields allow.
struct Rules<'r> {
    factors: &'r [Factor<'r>],
    /// What must stay as it is.
    fixed: &'r [usize],
    row: Row,
}

impl Rules<'_> {
    /// Does what a rule asks for, if it asks for a field to be there or not; if that field must
    /// stay as it is, another gives way.
    fn settle(&mut self, breach: &Breach) {
        use BreachKind::{
            Excludes, FieldMissing, FieldUndocumented, Needs, RequiredUnless, RequiredWhen,
        };
        let own = self.factors.iter().position(|it| it.at == breach.pointer);
        let there = match breach.kind {
            FieldMissing | RequiredWhen | RequiredUnless => true,
            Excludes | Needs | FieldUndocumented => false,
            _ => return,
        };
        match own {
            Some(own) if !self.fixed.contains(&own) => self.row[own] = there,
            Some(own) => self.give_way(&self.factors[own], there),
            // A field that is no factor: it is needed unless another stands for it.
            None if there => self.stand_in(breach.field.as_deref().unwrap_or_default()),
            None => {}
        }
    }

    /// What gives way to a field that stays there, or stays away.
    fn give_way(&mut self, factor: &Factor<'_>, there: bool) {
        if there {
            let name = factor.field.name.clone();
            self.without_what_asks(&name);
            self.stand_in(&name);
            return self.another_of(factor);
        }
        for rule in &factor.field.rules {
            match &rule.value {
                FieldRule::Excludes(names) => names.iter().for_each(|it| self.set(it, false)),
                FieldRule::Needs(Condition::AnyGiven(names)) => {
                    names.iter().take(1).for_each(|it| self.set(it, true));
                }
                FieldRule::Needs(condition) => {
                    condition.fields().into_iter().for_each(|it| self.set(it, true));
                }
                _ => {}
            }
        }
    }

    /// Of several fields of which one is needed, another is there.
    fn another_of(&mut self, factor: &Factor<'_>) {
        for rule in &factor.field.rules {
            let FieldRule::AtLeastOne(names) = &rule.value else { continue };
            let free = |name: &&String| {
                let place = self.factors.iter().position(|it| it.field.name == **name);
                place.is_some_and(|index| !self.fixed.contains(&index))
            };
            if let Some(name) = names.iter().find(free) {
                self.set(name, true);
            }
        }
    }

    /// Something that stands for a field is there.
    fn stand_in(&mut self, name: &str) {
        let stands = |rule: &FieldRule| matches!(rule, FieldRule::InsteadOf(names) if names.iter().any(|it| it == name));
        let found = self.factors.iter().enumerate().find(|(index, factor)| {
            !self.fixed.contains(index)
                && !self.row[*index]
                && factor.field.rules.iter().any(|rule| stands(&rule.value))
        });
        if let Some((index, _)) = found {
            self.row[index] = true;
        }
    }

    /// What a field is needed for is not there, or there where it excuses it.
    fn without_what_asks(&mut self, name: &str) {
        let own = self.factors.iter().find(|factor| factor.field.name == name);
        let required = own.map(|factor| &factor.field.required.value);
        match required {
            Some(Required::When(condition)) => {
                condition.fields().into_iter().for_each(|it| self.set(it, false));
            }
            Some(Required::Unless(condition)) => {
                condition.fields().into_iter().for_each(|it| self.set(it, true));
            }
            _ => {}
        }
    }

    fn set(&mut self, name: &str, there: bool) {
        let found = self.factors.iter().position(|factor| factor.field.name == name);
        if let Some(index) = found.filter(|index| !self.fixed.contains(index)) {
            self.row[index] = there;
        }
    }
}

/// The fullest request with those factors that are there.
fn with(full: &Draft, factors: &[Factor<'_>], row: &[bool]) -> Value<'static> {
    let mut values = full.values.clone();
    // Inner ones first: what is taken out takes its parts with it.
    for (factor, there) in factors.iter().zip(row).rev() {
        let mut around = factor.at.clone();
        around.pop();
        let (Some(key), Some(object)) = (factor.at.steps().last(), values.find_mut(&around)) else {
            continue;
        };
        match there {
            false => drop(object.remove(&key)),
            true if object.get(&key).is_none() => {
                object.set(key.into_owned(), factor.value.clone());
            }
            true => {}
        }
    }
    values
}

/// Which factors a request has.
fn presence(factors: &[Factor<'_>], values: &Value<'_>) -> Row {
    factors.iter().map(|factor| values.find(&factor.at).is_some()).collect()
}
