//! One page with the facts that cite it: which units each covers, and whose row a unit is.

use crate::facts::{Fact, FactKind, Name, Row};
use crate::page::{Page, Unit};

use super::moved::Move;
use super::on;

/// A page and who cites what on it.
pub(super) struct Reading<'f> {
    /// The page's short name.
    pub(super) name: &'f str,
    /// The page.
    pub(super) page: &'f Page,
    /// The lines of each fact on this page, by the fact's number.
    pub(super) ranges: Vec<Vec<(u32, u32)>>,
    /// Where lines went, if the page has changed.
    moves: &'f [Move],
    /// The facts that cite each unit, by the unit's number.
    pub(super) by_unit: Vec<Vec<usize>>,
    /// How much of each unit's head its longest name takes; zero where no name begins it.
    taken: Vec<usize>,
}

impl<'f> Reading<'f> {
    /// Puts facts and units together. Where the page has changed, `moves` says where lines went.
    pub(super) fn new(name: &'f str, page: &'f Page, facts: &[Fact], moves: &'f [Move]) -> Self {
        let ranges: Vec<Vec<(u32, u32)>> = facts
            .iter()
            .map(|fact| {
                let cites = fact.at.iter().filter(|cite| on(cite, name));
                cites.map(|cite| moved(moves, (cite.first, cite.last))).collect()
            })
            .collect();
        let mut by_unit = vec![Vec::new(); page.units.len()];
        for (number, ranges) in ranges.iter().enumerate() {
            for (first, last) in ranges {
                for unit in page.within(*first, *last) {
                    if by_unit[unit].last() != Some(&number) {
                        by_unit[unit].push(number);
                    }
                }
            }
        }
        let mut reading = Self { name, page, ranges, moves, by_unit, taken: Vec::new() };
        reading.taken = reading.longest(facts);
        reading
    }

    /// Where cited lines stand on the page as it is.
    pub(super) fn moved(&self, from: (u32, u32)) -> (u32, u32) {
        moved(self.moves, from)
    }

    fn longest(&self, facts: &[Fact]) -> Vec<usize> {
        let units = self.page.units.iter().zip(&self.by_unit);
        let taken = units.map(|(unit, citing)| {
            let fields = citing.iter().map(|number| &facts[*number]).filter(|it| is_field(it));
            let names = fields.flat_map(|fact| fact.names.iter());
            names.filter_map(|name| takes(unit, name)).max().unwrap_or(0)
        });
        taken.collect()
    }

    /// Whether a unit is the row of one with these names: it begins with one, and with no longer.
    pub(super) fn begins(&self, unit: usize, names: &[Name]) -> bool {
        let longest = self.taken[unit];
        longest > 0 && names.iter().any(|name| takes(&self.page.units[unit], name) == Some(longest))
    }

    /// Whether a unit begins with the name of some field that cites it.
    pub(super) fn is_row(&self, unit: usize) -> bool {
        self.taken[unit] > 0
    }

    /// The text of the rows of a field in lines that it shares; empty where none is told.
    pub(super) fn rows(&self, (first, last): (u32, u32), row: &Row) -> String {
        let mut text = String::new();
        let range = self.page.within(first, last);
        let mut at = range.start;
        while at < range.end {
            if !self.begins(at, &row.names) {
                at += 1;
                continue;
            }
            push(&mut text, &self.page.units[at].text);
            at += 1;
            while at < range.end && !self.is_row(at) && self.goes_on(at) {
                push(&mut text, &self.page.units[at].text);
                at += 1;
            }
        }
        text
    }

    /// Whether a unit may belong to the row before it.
    fn goes_on(&self, unit: usize) -> bool {
        let (before, unit) = (&self.page.units[unit - 1], &self.page.units[unit]);
        before.is_json() == unit.is_json() && (unit.is_json() || unit.first <= before.last + 1)
    }

    /// Whether lines show a name: as a word, as a key, or at the beginning of a row.
    pub(super) fn shows(&self, (first, last): (u32, u32), name: &Name) -> bool {
        let units = &self.page.units[self.page.within(first, last)];
        units.iter().any(|unit| takes(unit, name).is_some() || name.is_in(&unit.text))
    }
}

fn moved(moves: &[Move], from: (u32, u32)) -> (u32, u32) {
    moves.iter().find(|it| it.from == from).and_then(|it| it.to).unwrap_or(from)
}

pub(super) fn is_field(fact: &Fact) -> bool {
    matches!(fact.kind, FactKind::Field(_))
}

/// How much of a unit's head a name takes, if the unit is a row of it or has it as a key.
fn takes(unit: &Unit, name: &Name) -> Option<usize> {
    if unit.is_json() {
        return unit.pairs().iter().any(|pair| name.is(&pair.key)).then_some(usize::MAX);
    }
    name.begins(unit.head())
}

fn push(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}
