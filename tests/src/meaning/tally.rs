//! What was tried, what was found, and what was excused by which rule.

use std::collections::{BTreeMap, BTreeSet};

use bindery_codegen::json_schema::BEYOND;
use bindery_model::json::Value;
use bindery_rules::Rule;

use super::excuse::Excused;
use super::mutate::Mutation;
use super::outside::Outside;
use super::subject::Subject;
use super::verdict::{Disagreement, Types, Verdicts};
use super::{Case, Stream, shrink};

/// Counts of what was tried, and the disagreements found.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many values, by what was done to them.
    pub tried: BTreeMap<Mutation, usize>,
    /// How many of them the judge refused.
    pub refused: usize,
    /// How many the generated types were asked of.
    pub read: usize,
    /// How many each validator of another house was asked of, and how many of them it accepted.
    pub outside: BTreeMap<String, (usize, usize)>,
    /// The rules beyond JSON Schema that excused something, by the keyword.
    pub used: BTreeSet<&'static str>,
    /// The disagreements, each as small as it can be.
    pub wrong: Vec<Case>,
}

/// So many values are asked of the validators of other houses at once.
const AT_ONCE: usize = 64;

/// Of each message so many disagreements of a kind are made small; of those, each is shown once.
const SHOWN: usize = 2;

impl Tally {
    /// Tries so many values of a message.
    pub fn take(
        &mut self,
        subject: &Subject<'_>,
        count: usize,
        types: &dyn Types,
        outside: &mut Outside,
    ) {
        let mut shown: Vec<(Disagreement, Case)> = Vec::new();
        let mut values = Stream::of(subject).take(count).enumerate();
        loop {
            let batch: Vec<(usize, (Mutation, Value<'static>))> =
                values.by_ref().take(AT_ONCE).collect();
            if batch.is_empty() {
                break;
            }
            let said = outside.ask(subject, batch.iter().map(|(_, (_, value))| value));
            for ((number, (mutation, value)), said) in batch.into_iter().zip(said) {
                let way = number % subject.ways();
                let verdicts = Verdicts { outside: said, ..subject.hold(&value, way, types) };
                self.count(mutation, &verdicts);
                for found in verdicts.disagreements() {
                    if shown.iter().filter(|(known, _)| *known == found).count() < SHOWN {
                        let smallest = shrink(&value, |it| {
                            outside.hold(subject, it, way, types).disagreements().contains(&found)
                        });
                        shown.push((found, Case::of(subject, way, &smallest, types, outside)));
                    }
                }
            }
        }
        for (_, case) in shown {
            if !self.wrong.contains(&case) {
                self.wrong.push(case);
            }
        }
    }

    fn count(&mut self, mutation: Mutation, verdicts: &Verdicts) {
        *self.tried.entry(mutation).or_default() += 1;
        let all_excused = !verdicts.excused.contains(&Excused::No) && !verdicts.told_apart;
        self.refused += usize::from(!verdicts.breaches.is_empty() || verdicts.told_apart);
        self.read += usize::from(verdicts.types.is_some());
        for (name, accepts) in &verdicts.outside {
            let (asked, accepted) = self.outside.entry(name.clone()).or_default();
            *asked += 1;
            *accepted += usize::from(*accepts);
        }
        let excuses = verdicts.excused.iter().filter_map(|it| match it {
            Excused::Beyond(beyond) => Some(beyond.keyword),
            _ => None,
        });
        if all_excused && verdicts.schema {
            self.used.extend(excuses);
        }
        if verdicts.schema && !verdicts.schema_as_it_stands {
            let keys = BEYOND.iter().find(|beyond| beyond.rule == Rule::Key);
            self.used.extend(keys.map(|beyond| beyond.keyword));
        }
    }

    /// Takes in what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        for (mutation, count) in other.tried {
            *self.tried.entry(mutation).or_default() += count;
        }
        self.refused += other.refused;
        self.read += other.read;
        for (name, (asked, accepted)) in other.outside {
            let own = self.outside.entry(name).or_default();
            *own = (own.0 + asked, own.1 + accepted);
        }
        self.used.extend(other.used);
        self.wrong.extend(other.wrong);
    }

    /// How many values were tried.
    pub fn total(&self) -> usize {
        self.tried.values().sum()
    }

    /// The rules beyond JSON Schema that nothing needed.
    pub fn unused(&self) -> Vec<&'static str> {
        let keywords = BEYOND.iter().map(|beyond| beyond.keyword);
        keywords.filter(|keyword| !self.used.contains(keyword)).collect()
    }
}
