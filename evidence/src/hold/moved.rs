//! Where cited lines have gone on a page that has changed.
//!
//! The old text is not kept, so it is the facts that are looked for: what each citation vouches
//! for, in the page's order. Lines that stood together mostly still do, so the best account is
//! the one in which neighbours have moved alike and as many as possible are found.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use bindery_model::Vendor;
use bindery_model::source::Span;
use serde::Serialize;

use super::on;
use crate::facts::{Fact, FactKind, Mark, Name};
use crate::page::Page;

/// Lines that are cited, and where they seem to stand now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Move {
    /// First and last line as cited.
    pub from: (u32, u32),
    /// First and last line now; `None` where they would stand outside the page.
    pub to: Option<(u32, u32)>,
    /// The first place in the spec that cites them.
    #[serde(skip)]
    pub span: Span,
}

/// Longer citations are looked for at their beginning and at their end.
const WINDOW: u32 = 14;
/// What it costs to take two neighbours for moved unlike; a word found once is worth one.
const UNLIKE: f64 = 1.2;
/// No citation is worth more than this, however much it vouches for: one alone never leaves its
/// neighbours.
const MOST: f64 = 1.0;

/// Where each citation of a page has gone.
pub(super) fn moves(vendor: &Vendor, name: &str, facts: &[Fact], page: &Page) -> Vec<Move> {
    let mut cited: BTreeMap<(u32, u32), (Span, Vec<usize>)> = BTreeMap::new();
    for (number, fact) in facts.iter().enumerate() {
        for cite in fact.at.iter().filter(|cite| on(cite, name)) {
            let entry = cited.entry((cite.first, cite.last));
            entry.or_insert_with(|| (fact.span, Vec::new())).1.push(number);
        }
    }
    for left_out in &vendor.left_out {
        for cite in left_out.at.iter().filter(|cite| on(cite, name)) {
            cited.entry((cite.first, cite.last)).or_insert_with(|| (left_out.span, Vec::new()));
        }
    }
    let shifts = shifts(&cited, facts, page);
    let to = |(first, last): (u32, u32), ends: (i64, i64)| {
        let first = u32::try_from(i64::from(first) + ends.0).ok().filter(|line| *line > 0)?;
        let last = u32::try_from(i64::from(last) + ends.1).ok()?;
        (first <= last && last <= page.lines).then_some((first, last))
    };
    let moved = cited.iter().map(|(from, (span, _))| {
        let ends = shifts.get(from).copied().unwrap_or_default();
        Move { from: *from, to: to(*from, ends), span: *span }
    });
    moved.collect()
}

/// One end of a citation, and the lines in which what it vouches for is looked for.
struct Event {
    from: (u32, u32),
    window: (u32, u32),
    end: End,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Both,
    First,
    Last,
}

/// By how many lines the ends of each citation have moved.
fn shifts(
    cited: &BTreeMap<(u32, u32), (Span, Vec<usize>)>,
    facts: &[Fact],
    page: &Page,
) -> HashMap<(u32, u32), (i64, i64)> {
    let mut events = Vec::new();
    for &(first, last) in cited.keys() {
        let from = (first, last);
        if last - first < WINDOW {
            events.push(Event { from, window: from, end: End::Both });
        } else {
            events.push(Event { from, window: (first, first + WINDOW), end: End::First });
            events.push(Event { from, window: (last - WINDOW, last), end: End::Last });
        }
    }
    events
        .sort_by_key(|event| if event.end == End::Last { event.window.1 } else { event.window.0 });
    let last = cited.keys().map(|(_, last)| *last).max().unwrap_or(0);
    let reach = usize::try_from(last.max(page.lines)).unwrap_or(0);
    let mut found = Found { page, names: HashMap::new(), marks: HashMap::new() };
    let scores: Vec<Vec<f64>> = events
        .iter()
        .map(|event| {
            let numbers = cited.get(&event.from).map(|(_, it)| &it[..]).unwrap_or_default();
            found.score(event.window, numbers.iter().map(|number| &facts[*number]), reach)
        })
        .collect();
    let mut shifts: HashMap<(u32, u32), (i64, i64)> = HashMap::new();
    for (event, best) in events.iter().zip(best(&scores, reach)) {
        let shift = i64::try_from(best).unwrap_or(0) - i64::try_from(reach).unwrap_or(0);
        let ends = shifts.entry(event.from).or_default();
        match event.end {
            End::Both => *ends = (shift, shift),
            End::First => ends.0 = shift,
            End::Last => ends.1 = shift,
        }
    }
    shifts
}

/// The best shift of each event, as an index: those of neighbours differ only where it pays.
fn best(scores: &[Vec<f64>], reach: usize) -> Vec<usize> {
    let Some(width) = scores.first().map(Vec::len) else { return Vec::new() };
    // Where nothing tells otherwise, nothing has moved.
    let mut sums: Vec<f64> = (0..width).map(|at| if at == reach { UNLIKE } else { 0.0 }).collect();
    let mut came_from: Vec<Vec<usize>> = Vec::with_capacity(scores.len());
    for score in scores {
        let top = top(&sums);
        let mut from = Vec::with_capacity(width);
        let mut next = Vec::with_capacity(width);
        for at in 0..width {
            // What nothing tells apart moves as late as it can: it stays with what is above it.
            let stays = sums[at] > sums[top] - UNLIKE;
            from.push(if stays { at } else { top });
            next.push(score[at] + if stays { sums[at] } else { sums[top] - UNLIKE });
        }
        came_from.push(from);
        sums = next;
    }
    let mut at = top(&sums);
    let mut path = vec![0; scores.len()];
    for (place, from) in path.iter_mut().zip(&came_from).rev() {
        *place = at;
        at = from[at];
    }
    path
}

fn top(sums: &[f64]) -> usize {
    let better = |best: usize, at: usize| if sums[at] > sums[best] { at } else { best };
    (0..sums.len()).reduce(better).unwrap_or(0)
}

/// The lines on which each thing that is vouched for stands.
struct Found<'p> {
    page: &'p Page,
    names: HashMap<Name, Vec<u32>>,
    marks: HashMap<Mark, Vec<u32>>,
}

impl Found<'_> {
    /// What each shift is worth for a window of lines, from `-reach` to `reach`.
    fn score<'f>(
        &mut self,
        window: (u32, u32),
        facts: impl Iterator<Item = &'f Fact>,
        reach: usize,
    ) -> Vec<f64> {
        let mut score = vec![0.0; 2 * reach + 1];
        let mut seen: Vec<(Vec<u32>, usize)> = Vec::new();
        for fact in facts.filter(|fact| fact.kind != FactKind::NotIn) {
            // Of a fact with several citations each has only a part.
            let parts = fact.at.iter().count();
            // The names of an example are among its marks.
            let names = if fact.kind == FactKind::Example { &[] } else { &fact.names[..] };
            for name in names {
                let shows = |text: &str| name.is_in(text) || name.begins(text).is_some();
                seen.push((lines(&mut self.names, self.page, name, shows), parts));
            }
            for mark in fact.marks.iter().filter(|mark| !mark.is_empty()) {
                let shows = |text: &str| mark.is_in(text);
                seen.push((lines(&mut self.marks, self.page, mark, shows), parts));
            }
        }
        seen.sort();
        seen.dedup();
        for (lines, parts) in seen.iter().filter(|(lines, _)| !lines.is_empty()) {
            add(&mut score, window, lines, lines.len() * parts, reach);
        }
        // What fits best is worth the most; half of it is worth half.
        let top = score.iter().copied().fold(0.0, f64::max);
        if top > MOST {
            for score in &mut score {
                *score *= MOST / top;
            }
        }
        score
    }
}

fn lines<K: Eq + Hash + Clone>(
    known: &mut HashMap<K, Vec<u32>>,
    page: &Page,
    key: &K,
    shows: impl Fn(&str) -> bool,
) -> Vec<u32> {
    if let Some(lines) = known.get(key) {
        return lines.clone();
    }
    let units = page.units.iter().filter(|unit| shows(&unit.text));
    let lines: Vec<u32> = units.map(|unit| unit.first).collect();
    known.insert(key.clone(), lines.clone());
    lines
}

/// Adds the worth of one thing to every shift that brings it into the window: the rarer, the more.
fn add(score: &mut [f64], (first, last): (u32, u32), lines: &[u32], common: usize, reach: usize) {
    let worth = 1.0 / f64::from(u32::try_from(common).unwrap_or(u32::MAX));
    let index = |line: u32, base: u32| {
        let reach = i64::try_from(reach).unwrap_or(0);
        usize::try_from(i64::from(line) - i64::from(base) + reach).unwrap_or(0)
    };
    let mut done = 0;
    for line in lines {
        let from = index(*line, last).max(done);
        let to = (index(*line, first) + 1).min(score.len());
        for score in score.iter_mut().take(to).skip(from) {
            *score += worth;
        }
        done = done.max(to);
    }
}
