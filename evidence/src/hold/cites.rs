//! Citations: they lie within the page, and their lines show what they vouch for.

use std::collections::{BTreeMap, HashSet};

use bindery_model::Vendor;
use bindery_model::vendor::Cite;

use super::on;
use super::reading::{Reading, is_field};
use crate::facts::{Fact, FactKind, Lines, Mark};
use crate::finding::{Code, Finding};

/// Checks every citation of every fact.
pub(super) fn hold(
    vendor: &Vendor,
    facts: &[Fact],
    readings: &[Reading<'_>],
    findings: &mut Vec<Finding>,
) {
    outside(vendor, facts, readings, findings);
    for (number, fact) in facts.iter().enumerate() {
        match fact.kind {
            FactKind::NotIn => not_in(number, fact, readings, findings),
            FactKind::Example => values(number, fact, readings, findings),
            _ => {
                names(number, fact, readings, findings);
                values(number, fact, readings, findings);
            }
        }
    }
    idle(facts, readings, findings);
    for reading in readings {
        rarer(facts, reading, findings);
    }
}

/// Lines that the page does not have: once for each place on the page.
fn outside(vendor: &Vendor, facts: &[Fact], readings: &[Reading<'_>], findings: &mut Vec<Finding>) {
    let cited = facts.iter().flat_map(|fact| fact.at.iter().map(|cite| (cite, fact.span)));
    let left_out = vendor.left_out.iter().flat_map(|it| it.at.iter().map(|cite| (cite, it.span)));
    let mut told: HashSet<&Cite> = HashSet::new();
    for (cite, span) in cited.chain(left_out) {
        let Some(reading) = readings.iter().find(|it| on(cite, it.name)) else { continue };
        let (first, last) = reading.moved((cite.first, cite.last));
        if last > reading.page.lines && told.insert(cite) {
            let message = format!("the page has {} lines", reading.page.lines);
            let finding = Finding::new(Code::CiteOutsidePage, reading.name, message);
            findings.push(finding.lines(first, last).spec(span));
        }
    }
}

/// A name stands in the lines of each page that is cited for it.
fn names(number: usize, fact: &Fact, readings: &[Reading<'_>], findings: &mut Vec<Finding>) {
    if fact.names.is_empty() {
        return;
    }
    for reading in readings {
        let ranges = &reading.ranges[number];
        let shows = |range: &(u32, u32)| fact.names.iter().any(|name| reading.shows(*range, name));
        if ranges.is_empty() || ranges.iter().any(shows) {
            continue;
        }
        let message = format!("`{}` is not mentioned there: {}", fact.names[0].text, fact.subject);
        findings.push(told(fact, reading, ranges, message));
    }
}

/// A value stands in some of the cited lines; where a field shares them, in its own rows.
fn values(number: usize, fact: &Fact, readings: &[Reading<'_>], findings: &mut Vec<Finding>) {
    let complete = fact.at.iter().all(|cite| readings.iter().any(|it| on(cite, it.name)));
    if fact.marks.is_empty() || !complete {
        return;
    }
    let texts = texts(number, fact, readings);
    let missing: Vec<&Mark> = fact
        .marks
        .iter()
        .filter(|mark| !mark.is_empty() && !texts.iter().any(|text| mark.is_in(text)))
        .collect();
    let first = readings.iter().find(|reading| !reading.ranges[number].is_empty());
    let (Some(reading), false) = (first, missing.is_empty()) else { return };
    let many = missing.len();
    let mut list: Vec<String> = missing.iter().take(5).map(ToString::to_string).collect();
    if many > list.len() {
        list.push(format!("{} more", many - list.len()));
    }
    let (list, verb) = (list.join(", "), if many == 1 { "is" } else { "are" });
    let message = format!("{list} {verb} not mentioned there: {}, {}", fact.subject, fact.key);
    findings.push(told(fact, reading, &reading.ranges[number], message));
}

fn texts(number: usize, fact: &Fact, readings: &[Reading<'_>]) -> Vec<String> {
    let ranges =
        || readings.iter().flat_map(|it| it.ranges[number].iter().map(move |range| (it, *range)));
    if let Some(row) = fact.row.as_ref().filter(|row| row.at == fact.at) {
        let rows = ranges().map(|(reading, range)| reading.rows(range, row));
        let rows: Vec<String> = rows.filter(|text| !text.is_empty()).collect();
        if !rows.is_empty() {
            return rows;
        }
    }
    ranges().map(|(reading, (first, last))| reading.page.text(first, last)).collect()
}

/// Lines in which a field is said not to stand.
fn not_in(number: usize, fact: &Fact, readings: &[Reading<'_>], findings: &mut Vec<Finding>) {
    for reading in readings {
        for (first, last) in &reading.ranges[number] {
            for index in reading.page.within(*first, *last) {
                let unit = &reading.page.units[index];
                let stands = fact.names.iter().any(|name| name.begins(unit.head()).is_some());
                if stands && !reading.is_row(index) {
                    let message = format!(
                        "`{}` stands there after all: {}",
                        fact.names[0].text, fact.subject
                    );
                    let finding = Finding::new(Code::NotInMentions, reading.name, message);
                    findings.push(finding.lines(unit.first, unit.last).spec(fact.span));
                }
            }
        }
    }
}

/// Lines among others in one `at` that show nothing of what the fields that cite them say.
fn idle(facts: &[Fact], readings: &[Reading<'_>], findings: &mut Vec<Finding>) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, fact) in facts.iter().enumerate() {
        let several = fact.at.iter().count() > 1;
        if several && (is_field(fact) || fact.kind == FactKind::Value) {
            groups.entry(fact.at.to_string()).or_default().push(number);
        }
    }
    for group in groups.values() {
        let looked_for = |number: &&usize| {
            let fact = &facts[**number];
            !(fact.names.is_empty() && fact.marks.is_empty())
        };
        let seekers: Vec<usize> = group.iter().filter(looked_for).copied().collect();
        let Some(first) = seekers.first().map(|number| &facts[*number]) else { continue };
        for reading in readings {
            for range in &reading.ranges[seekers[0]] {
                if !seekers.iter().any(|number| shown(&facts[*number], reading, *range)) {
                    let message =
                        format!("nothing that cites it is mentioned there: {}", first.subject);
                    findings.push(told(first, reading, &[*range], message));
                }
            }
        }
    }
}

/// Rows that a page prints several times, but one of them less often than its neighbours.
fn rarer(facts: &[Fact], reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let mut groups: BTreeMap<String, Vec<(&Fact, usize)>> = BTreeMap::new();
    for (number, fact) in facts.iter().enumerate() {
        let ranges = &reading.ranges[number];
        if fact.kind != FactKind::Field(Lines::Shared) || ranges.len() < 2 {
            continue;
        }
        let units = ranges.iter().flat_map(|(first, last)| reading.page.within(*first, *last));
        // A reply may well leave a key out; a table that is printed again has all of its rows.
        let rows = units.filter(|unit| !reading.page.units[*unit].is_json());
        let rows = rows.filter(|unit| reading.begins(*unit, &fact.names)).count();
        groups.entry(fact.at.to_string()).or_default().push((fact, rows));
    }
    for group in groups.values() {
        let most = group.iter().map(|(_, rows)| *rows).max().unwrap_or(0);
        for (fact, rows) in group.iter().filter(|(_, rows)| *rows > 0 && *rows < most) {
            let message = format!(
                "`{}` has {rows} of the rows there, others of its block have {most}: {}",
                fact.names[0].text, fact.subject
            );
            let first = fact.at.iter().find(|cite| on(cite, reading.name));
            let ranges: Vec<_> = first.map(|it| (it.first, it.last)).into_iter().collect();
            findings.push(told(fact, reading, &ranges, message));
        }
    }
}

fn shown(fact: &Fact, reading: &Reading<'_>, range: (u32, u32)) -> bool {
    let text = reading.page.text(range.0, range.1);
    fact.names.iter().any(|name| reading.shows(range, name))
        || fact.marks.iter().any(|mark| mark.is_in(&text))
}

fn told(fact: &Fact, reading: &Reading<'_>, ranges: &[(u32, u32)], message: String) -> Finding {
    let finding = Finding::new(Code::CiteDoesNotMention, reading.name, message).spec(fact.span);
    match ranges {
        [(first, last)] => finding.lines(*first, *last),
        [(first, _), ..] => {
            let list: Vec<String> = ranges.iter().map(|range| super::lines(*range)).collect();
            let message = format!("{} (in lines {})", finding.message, list.join(", "));
            Finding { message, ..finding }.lines(*first, *first)
        }
        [] => finding,
    }
}

/// Whether a field's lines are its own.
pub(super) fn is_own(fact: &Fact) -> bool {
    fact.kind == FactKind::Field(Lines::Own)
}
