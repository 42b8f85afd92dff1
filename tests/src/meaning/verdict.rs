//! Verdicts on one value, and who disagrees.

use bindery_model::fit::{Breach, BreachKind};

use super::excuse::{Excused, of_types};
use super::outside::Verdict;
use super::subject::Subject;

/// What the generated types say of a text: what was wrong, if anything was.
pub type Read = Result<(), String>;

/// The generated types.
pub trait Types: Sync {
    /// What they say of a message (of a request with all its fields, wherever they travel);
    /// nothing for what has no type of its own.
    fn read(&self, subject: &Subject<'_>, json: &str) -> Option<Read>;

    /// The outcome that a generated operation reads a reply as; nothing for a success that does
    /// not fit its type.
    fn outcome(&self, subject: &Subject<'_>, status: u16, json: &str) -> Option<String>;

    /// What they call an outcome.
    fn variant(&self, outcome: &str) -> String;
}

/// No types: only the judge and the schemas are asked.
#[derive(Debug, Clone, Copy)]
pub struct NoTypes;

impl Types for NoTypes {
    fn read(&self, _: &Subject<'_>, _: &str) -> Option<Read> {
        None
    }

    fn outcome(&self, _: &Subject<'_>, _: u16, _: &str) -> Option<String> {
        None
    }

    fn variant(&self, outcome: &str) -> String {
        outcome.to_owned()
    }
}

/// What everybody says of one value.
#[derive(Debug, Default)]
pub struct Verdicts {
    /// What the judge found in it, where what is in doubt is accepted.
    pub breaches: Vec<Breach>,
    /// Whether the judge takes it for another outcome: success for a fault, or a fault for it.
    pub told_apart: bool,
    /// The outcome that it is to the judge, and to the generated operation.
    pub outcomes: Option<(String, String)>,
    /// What each breach means for a schema.
    pub excused: Vec<Excused>,
    /// Whether the schema accepts it, its keys spelled as documented.
    pub schema: bool,
    /// Whether it would accept it as it stands.
    pub schema_as_it_stands: bool,
    /// The same, where what is in doubt is not: what we send.
    pub sent: Vec<Breach>,
    /// What the generated types say.
    pub types: Option<Read>,
    /// What validators of other houses say of the same schema and value.
    pub outside: Vec<Verdict>,
}

/// Who disagrees with the judge, or which schema's validators among themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Disagreement {
    SchemaAccepts,
    SchemaRefuses,
    TypesAccept,
    TypesRefuse,
    OtherOutcome,
    OtherValidator,
}

impl Verdicts {
    /// Who disagrees with the judge, beyond what rules account for.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        let mut all = Vec::new();
        match expected(self.excused.iter().copied(), self.told_apart) {
            Some(true) if !self.schema => all.push(Disagreement::SchemaRefuses),
            Some(false) if self.schema => all.push(Disagreement::SchemaAccepts),
            _ => {}
        }
        if self.outside.iter().any(|(_, accepts)| *accepts != self.schema) {
            all.push(Disagreement::OtherValidator);
        }
        let held = |breaches: &[Breach]| expected(breaches.iter().map(of_types), self.told_apart);
        let accepted = self.types.as_ref().map(|read| {
            let success = self.outcomes.as_ref().is_none_or(|(_, types)| types == "Success");
            read.is_ok() && success
        });
        match accepted {
            Some(true) if held(&self.breaches) == Some(false) => {
                all.push(Disagreement::TypesAccept);
            }
            Some(false) if held(&self.sent) == Some(true) => all.push(Disagreement::TypesRefuse),
            _ => {}
        }
        // Who knows the fault by the same name may have had to make it another in Rust.
        let same = |(judge, types): &(String, String)| types.starts_with(judge.as_str());
        if self.tells() && self.outcomes.as_ref().is_some_and(|outcomes| !same(outcomes)) {
            all.push(Disagreement::OtherOutcome);
        }
        all
    }

    /// Whether everything that might tell the outcome can be read: a value of another type tells
    /// nothing to the judge, and is none of the values to the types.
    fn tells(&self) -> bool {
        use BreachKind::{Either, KeyCase, KeyDuplicate, Null, Type, WireSpelling};
        let unreadable = [Either, KeyCase, KeyDuplicate, Null, Type, WireSpelling];
        !self.breaches.iter().any(|breach| unreadable.contains(&breach.kind))
    }

    /// What the types say, in a word.
    pub fn types_word(&self) -> &'static str {
        match self.types {
            None => "nothing to say",
            Some(Ok(())) => "accept",
            Some(Err(_)) => "refuse",
        }
    }

    /// What the schema says, in a word.
    pub fn schema_word(&self) -> &'static str {
        if self.schema { "accepts" } else { "refuses" }
    }

    /// What each validator of another house says, in a word.
    pub fn outside_words(&self) -> Vec<String> {
        let word = |accepts| if accepts { "accepts" } else { "refuses" };
        self.outside.iter().map(|(name, accepts)| format!("{name} {}", word(*accepts))).collect()
    }

    /// The breaches in a line each, for people.
    pub fn told(&self) -> Vec<String> {
        let line = |it: &Breach| {
            format!("{} {} ({}, not {})", it.kind, it.pointer, it.expected, it.actual)
        };
        self.breaches.iter().map(line).collect()
    }
}

/// Whether a value has to be accepted; nothing where either will do.
fn expected(excused: impl Iterator<Item = Excused>, told_apart: bool) -> Option<bool> {
    let excused: Vec<Excused> = excused.collect();
    // A key that is another one to who knows its exact letters leaves everything open.
    if excused.contains(&Excused::Either) {
        return None;
    }
    if told_apart || excused.contains(&Excused::No) {
        return Some(false);
    }
    let beyond = excused.iter().any(|it| matches!(it, Excused::Beyond(_)));
    (!beyond).then_some(true)
}
