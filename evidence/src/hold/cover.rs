//! Coverage: each row, key, text and line of a page is cited, or excused in words.

use std::collections::{HashMap, HashSet};

use bindery_model::Vendor;
use bindery_model::vendor::{LeftOut, Parts, Role};

use super::cites::is_own;
use super::reading::{Reading, is_field};
use super::{Coverage, on};
use crate::facts::{Fact, FactKind, Mark};
use crate::finding::{Code, Finding, Standing};
use crate::page::words::{self, Case};
use crate::page::{Pair, Unit, UnitKind};

/// Counts what a page has and reports what nothing accounts for.
pub(super) fn cover(
    vendor: &Vendor,
    facts: &[Fact],
    reading: &Reading<'_>,
    coverage: &mut Coverage,
    findings: &mut Vec<Finding>,
) {
    let excuses = excuses(vendor, reading);
    let extra = extra_rows(facts, reading);
    let text_keys = text_keys(vendor);
    let mut covering = Covering { facts, reading, excuses, extra, text_keys, coverage, findings };
    for unit in 0..reading.page.units.len() {
        covering.unit(unit);
    }
    covering.idle();
}

struct Covering<'a> {
    facts: &'a [Fact],
    reading: &'a Reading<'a>,
    excuses: Vec<Excuse<'a>>,
    /// Rows that begin with a name which another row has taken already.
    extra: HashSet<usize>,
    /// Keys whose values are texts of messages.
    text_keys: HashSet<&'a str>,
    coverage: &'a mut Coverage,
    findings: &'a mut Vec<Finding>,
}

/// A part of the page that the spec leaves out.
struct Excuse<'a> {
    left_out: &'a LeftOut,
    ranges: Vec<(u32, u32)>,
    used: bool,
}

impl<'a> Covering<'a> {
    fn unit(&mut self, index: usize) {
        let unit = &self.reading.page.units[index];
        let standing = match &unit.kind {
            UnitKind::Json(pairs) | UnitKind::Query(pairs) if !pairs.is_empty() => {
                let missing = pairs.iter().filter(|pair| self.pair(index, unit, pair)).count();
                if missing == 0 { Standing::Cited } else { Standing::Missing }
            }
            UnitKind::Row => self.row(index, unit),
            UnitKind::Prose if self.in_block(index) => self.row(index, unit),
            UnitKind::Prose if status_led(&unit.text).is_some() => self.told_status(index, unit),
            _ => self.line(index, unit),
        };
        self.coverage.lines.add(standing);
    }

    /// A key of an example, and the text of a message if it is one. Whether it is missing.
    fn pair(&mut self, index: usize, unit: &Unit, pair: &Pair) -> bool {
        let cited = self.citing(index).any(|fact| match fact.kind {
            FactKind::Example | FactKind::Field(_) => {
                fact.names.iter().any(|name| name.is(&words::normal(&pair.key)))
            }
            _ => false,
        });
        let key = self.standing(index, cited, Some(&pair.key));
        self.coverage.keys.add(key);
        if key == Standing::Missing {
            let message = format!("the key `{}` is in no example and no shape", pair.key);
            self.find(Code::KeyNotCited, unit, message);
        }
        let value = words::normal(&pair.value);
        if value.is_empty() || !unit.is_json() || !self.text_keys.contains(pair.key.as_str()) {
            return key == Standing::Missing;
        }
        let mut texts = self.citing(index).filter(|fact| fact.kind == FactKind::Text);
        let cited = texts.any(|fact| fact.marks.iter().any(|mark| mark.is_in(&value)));
        let text = self.standing(index, cited, Some(&pair.key));
        self.coverage.texts.add(text);
        if text == Standing::Missing {
            let message = format!("the message `{value}` is the text of no outcome");
            self.find(Code::TextNotCited, unit, message);
        }
        key == Standing::Missing || text == Standing::Missing
    }

    /// A row of a table: it begins with a field's name, or says what an outcome or a call does.
    fn row(&mut self, index: usize, unit: &Unit) -> Standing {
        let begun = self.reading.is_row(index) && !self.extra.contains(&index);
        let mut others = self.citing(index).filter(|fact| speaks_for_rows(fact));
        let said = others.any(|fact| fact.marks.iter().any(|mark| shows(mark, &unit.text)));
        let goes_on = unit.alone && self.citing(index).any(is_own);
        if goes_on && !begun && !said {
            return Standing::Cited;
        }
        let standing = self.standing(index, begun || said, None);
        self.coverage.rows.add(standing);
        if standing == Standing::Missing {
            let message = format!("the row `{}` is transcribed nowhere", short(&unit.text));
            self.find(Code::RowNotCited, unit, message);
        }
        let mut texts = self.citing(index).filter(|fact| fact.kind == FactKind::Text);
        if !begun && texts.any(|fact| fact.marks.iter().any(|mark| shows(mark, &unit.text))) {
            self.coverage.texts.add(Standing::Cited);
        }
        standing
    }

    /// A line that gives a status and what it means: `404/No such part`.
    fn told_status(&mut self, index: usize, unit: &Unit) -> Standing {
        let status = status_led(&unit.text);
        let told = self.citing(index).any(|fact| {
            fact.marks.iter().any(|mark| matches!(mark, Mark::Status(it) if Some(*it) == status))
        });
        let texts: Vec<&Fact> =
            self.citing(index).filter(|fact| fact.kind == FactKind::Text).collect();
        let said = texts.is_empty()
            || texts.iter().any(|fact| fact.marks.iter().any(|mark| mark.is_in(&unit.text)));
        let standing = self.standing(index, told && said, None);
        self.coverage.texts.add(standing);
        if standing == Standing::Missing {
            let message = format!("`{}` is the status and text of no outcome", short(&unit.text));
            self.find(Code::TextNotCited, unit, message);
        }
        standing
    }

    fn line(&mut self, index: usize, unit: &Unit) -> Standing {
        let cited = self.citing(index).any(|fact| fact.kind != FactKind::NotIn);
        let standing = self.standing(index, cited, None);
        if standing == Standing::Missing {
            let message = format!("nothing cites `{}`", short(&unit.text));
            self.find(Code::LineNotCited, unit, message);
        }
        standing
    }

    fn standing(&mut self, index: usize, cited: bool, name: Option<&str>) -> Standing {
        let excused = self.excused(index, name);
        match (cited, excused) {
            (true, _) => Standing::Cited,
            (false, true) => Standing::LeftOut,
            (false, false) => Standing::Missing,
        }
    }

    /// Whether the spec leaves the unit out, or the name in it.
    fn excused(&mut self, index: usize, key: Option<&str>) -> bool {
        let unit = &self.reading.page.units[index];
        let mut excused = false;
        for excuse in &mut self.excuses {
            let here = excuse
                .ranges
                .iter()
                .any(|(first, last)| *first <= unit.last && unit.first <= *last);
            let named = match (&excuse.left_out.name, key) {
                (None, _) => true,
                (Some(name), Some(key)) => name == key,
                (Some(name), None) => names(unit, name),
            };
            if here && named {
                excuse.used = true;
                excused = true;
            }
        }
        excused
    }

    /// Excuses that excuse nothing.
    fn idle(&mut self) {
        let mut idle = Vec::new();
        for excuse in self.excuses.iter().filter(|it| !it.used) {
            let [(first, last), ..] = excuse.ranges[..] else { continue };
            let what = match &excuse.left_out.name {
                Some(name) => format!("`{name}` does not stand there"),
                None => "nothing stands there".to_owned(),
            };
            let message =
                format!("what is left out ({}) is not there: {what}", excuse.left_out.why);
            let finding = Finding::new(Code::LeftOutIdle, self.reading.name, message);
            idle.push(finding.lines(first, last).spec(excuse.left_out.span));
        }
        self.findings.append(&mut idle);
    }

    fn citing(&self, index: usize) -> impl Iterator<Item = &'a Fact> + use<'a> {
        let facts = self.facts;
        self.reading.by_unit[index].iter().map(move |number| &facts[*number])
    }

    /// Whether the unit lies in the lines of a block of fields.
    fn in_block(&self, index: usize) -> bool {
        self.citing(index).any(|fact| fact.kind == FactKind::Block)
    }

    fn find(&mut self, code: Code, unit: &Unit, message: String) {
        let finding = Finding::new(code, self.reading.name, message);
        self.findings.push(finding.lines(unit.first, unit.last));
    }
}

fn excuses<'a>(vendor: &'a Vendor, reading: &Reading<'_>) -> Vec<Excuse<'a>> {
    let excuse = |left_out: &'a LeftOut| {
        let cites = left_out.at.iter().filter(|cite| on(cite, reading.name));
        let ranges: Vec<_> = cites.map(|cite| reading.moved((cite.first, cite.last))).collect();
        (!ranges.is_empty()).then_some(Excuse { left_out, ranges, used: false })
    };
    vendor.left_out.iter().filter_map(excuse).collect()
}

/// Rows of one table beyond the fields that have their name: `revisionDate` below `revision`.
fn extra_rows(facts: &[Fact], reading: &Reading<'_>) -> HashSet<usize> {
    let mut extra = HashSet::new();
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for (index, unit) in reading.page.units.iter().enumerate() {
        if index > 0 && unit.first > reading.page.units[index - 1].last + 1 {
            taken.clear();
        }
        if unit.is_json() {
            continue;
        }
        let citing = reading.by_unit[index].iter().map(|number| &facts[*number]);
        let owners: Vec<&Fact> =
            citing.filter(|it| is_field(it) && reading.begins(index, &it.names)).collect();
        let Some(first) = owners.first() else { continue };
        let spans: HashSet<_> = owners.iter().map(|fact| fact.span).collect();
        let taken = taken.entry(first.names[0].text.as_str()).or_default();
        *taken += 1;
        if *taken > spans.len() {
            extra.insert(index);
        }
    }
    extra
}

/// The keys under which envelopes carry the text of a message.
fn text_keys(vendor: &Vendor) -> HashSet<&str> {
    let mut keys = HashSet::new();
    for envelope in vendor.envelopes.values() {
        if let Parts::Object(object) = &vendor.shape(envelope.shape).parts {
            let texts = object.fields.iter().filter(|field| field.role == Some(Role::Text));
            keys.extend(texts.flat_map(|field| field.key.accepted().map(String::as_str)));
        }
    }
    keys
}

fn speaks_for_rows(fact: &Fact) -> bool {
    matches!(fact.kind, FactKind::Text | FactKind::Other)
}

/// Whether a row shows what is said of a call or an outcome; a name of ours says too little.
fn shows(mark: &Mark, text: &str) -> bool {
    !mark.is_empty() && !matches!(mark, Mark::Name(_)) && mark.is_in(text)
}

fn names(unit: &Unit, name: &str) -> bool {
    let name = words::normal(name);
    words::holds_word(&unit.text, &name, Case::Exact)
}

/// The status at the beginning of a line that tells what it means.
fn status_led(text: &str) -> Option<u16> {
    let (digits, rest) = text.split_at_checked(3)?;
    let status = digits.parse().ok().filter(|status| (100..600).contains(status))?;
    let rest = rest.trim_start().strip_prefix(['/', ':', '-', '\u{2013}'])?;
    (!rest.trim().is_empty()).then_some(status)
}

fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
