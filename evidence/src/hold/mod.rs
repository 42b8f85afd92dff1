//! Holds the specs of a vendor to its pages.

mod cites;
mod cover;
mod moved;
mod reading;

use std::collections::BTreeMap;

use bindery_model::vendor::{Cite, Page as Listed};
use bindery_model::{Valid, Vendor};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::facts;
use crate::finding::{Code, Count, Finding};
use crate::page::Page;
pub use moved::Move;
use reading::Reading;

/// Pages as they are saved, by the names of their files.
pub type Pages = BTreeMap<String, Vec<u8>>;

/// How the specs of one vendor stand to its pages.
#[derive(Debug)]
pub struct Evidence {
    /// The vendor.
    pub vendor: String,
    /// Its pages, in the order of the spec.
    pub pages: Vec<Coverage>,
    /// What was found, in the order of pages and lines.
    pub findings: Vec<Finding>,
}

/// How much of one page the spec accounts for.
#[derive(Debug, Clone, Serialize)]
pub struct Coverage {
    /// The page's short name.
    pub page: String,
    /// Its file.
    pub file: String,
    /// Whether it is the page that was transcribed.
    pub state: State,
    /// Rows of its tables.
    pub rows: Count,
    /// Keys of its examples.
    pub keys: Count,
    /// Texts of its messages.
    pub texts: Count,
    /// Everything with a letter or digit in it: lines, rows, entries.
    pub lines: Count,
    /// Where cited lines have moved, if the page has changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Move>,
}

/// Whether a page is the one that was transcribed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is: the hash is that of the spec.
    Transcribed,
    /// It is another.
    Changed,
    /// It is not there.
    Missing,
}

/// Holds the specs of one vendor to its pages.
pub fn hold(vendor: &Valid<Vendor>, pages: &Pages) -> Evidence {
    let facts = facts::facts(vendor);
    let mut findings = Vec::new();
    let mut coverage = Vec::new();
    let mut read = Vec::new();
    for (name, listed) in &vendor.pages {
        let state = state(name, listed, pages, &mut findings);
        let (file, none) = (listed.file.clone(), Count::default());
        let mut covered = Coverage {
            page: name.clone(),
            file,
            state,
            rows: none,
            keys: none,
            texts: none,
            lines: none,
            moves: Vec::new(),
        };
        if let Some(bytes) = pages.get(&listed.file) {
            let page = Page::read(bytes);
            if state == State::Changed {
                covered.moves = moved::moves(vendor, name, &facts, &page);
                tell_moves(name, &covered.moves, &mut findings);
            }
            read.push((name, page, covered.moves.clone()));
        }
        coverage.push(covered);
    }
    let readings: Vec<Reading<'_>> =
        read.iter().map(|(name, page, moves)| Reading::new(name, page, &facts, moves)).collect();
    cites::hold(vendor, &facts, &readings, &mut findings);
    for reading in &readings {
        let current = vendor.pages.get(reading.name).is_none_or(|it| it.superseded_by.is_none());
        let covered = coverage.iter_mut().find(|it| it.page == reading.name);
        if let Some(covered) = covered.filter(|_| current) {
            cover::cover(vendor, &facts, reading, covered, &mut findings);
        }
    }
    sort(vendor, &mut findings);
    Evidence { vendor: vendor.name.clone(), pages: coverage, findings }
}

/// Files in the folder of pages that no vendor names.
pub fn unlisted(vendors: &[&Vendor], pages: &Pages) -> Vec<Finding> {
    let listed = |file: &str| {
        let mut pages = vendors.iter().flat_map(|vendor| vendor.pages.values());
        pages.any(|page| page.file == file)
    };
    let unlisted = pages.keys().filter(|file| !listed(file));
    let message = "no spec names this page under `pages:`";
    unlisted.map(|file| Finding::new(Code::PageNotListed, file, message)).collect()
}

fn state(name: &str, listed: &Listed, pages: &Pages, findings: &mut Vec<Finding>) -> State {
    let span = listed.about.origin.span;
    let Some(bytes) = pages.get(&listed.file) else {
        let message = format!("the file `{}` is not among the pages", listed.file);
        findings.push(Finding::new(Code::PageMissing, name, message).spec(span));
        return State::Missing;
    };
    let hash = sha256(bytes);
    if hash.eq_ignore_ascii_case(&listed.sha256) {
        return State::Transcribed;
    }
    let message =
        format!("`{}` is not the page that was transcribed: its SHA-256 is {hash}", listed.file);
    findings.push(Finding::new(Code::PageChanged, name, message).spec(span));
    State::Changed
}

/// The SHA-256 of a page, in lower-case hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    let digits = |byte: u8| [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16));
    Sha256::digest(bytes).iter().flat_map(|byte| digits(*byte)).flatten().collect()
}

/// One finding for all neighbours that have moved alike; one each for those that have grown.
fn tell_moves(page: &str, moves: &[Move], findings: &mut Vec<Finding>) {
    let mut alike: Vec<(&Move, i64)> = Vec::new();
    let mut tell = |run: &mut Vec<(&Move, i64)>| {
        let (Some((first, by)), Some(last)) = (run.first(), run.iter().map(|it| it.0.from.1).max())
        else {
            return;
        };
        let way = if *by > 0 { "down" } else { "up" };
        let message = format!(
            "what stood in lines {} stands {} lines further {way} ({} citations)",
            lines((first.from.0, last)),
            by.abs(),
            run.len()
        );
        let to = first.to.unwrap_or(first.from);
        let finding = Finding::new(Code::CiteMoved, page, message).lines(to.0, to.0);
        findings.push(finding.spec(first.span));
        run.clear();
    };
    let mut grown = Vec::new();
    for it in moves {
        let Some(to) = it.to else { continue };
        let by = i64::from(to.0) - i64::from(it.from.0);
        if i64::from(to.1) - i64::from(it.from.1) != by {
            grown.push((it, to));
            continue;
        }
        if alike.last().is_some_and(|(_, last)| *last != by) {
            tell(&mut alike);
        }
        if by != 0 {
            alike.push((it, by));
        }
    }
    tell(&mut alike);
    for (it, to) in grown {
        let message = format!("`at: {}` would now be `at: {}`", lines(it.from), lines(to));
        let finding = Finding::new(Code::CiteMoved, page, message).lines(to.0, to.1);
        findings.push(finding.spec(it.span));
    }
}

fn lines((first, last): (u32, u32)) -> String {
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}

fn sort(vendor: &Vendor, findings: &mut [Finding]) {
    let order = |page: &str| vendor.pages.get_index_of(page).unwrap_or(usize::MAX);
    findings.sort_by(|a, b| {
        let key = |it: &Finding| (order(&it.page), it.lines, it.code);
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
}

/// Whether a cite is on this page.
fn on(cite: &Cite, page: &str) -> bool {
    &*cite.page == page
}
