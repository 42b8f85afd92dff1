//! All that is said of a thing, as paragraphs for a comment: what a type cannot say is here.

use std::sync::Arc;

use bindery_model::vendor::{Basis, Cites, Kind, Parts, Rule, Shape};

use super::model::{About, Absent, Doubt, Required, Text};
use crate::rust::{doc::code, limits};

/// Paragraphs in the making.
#[derive(Debug, Default)]
pub(super) struct Says(Vec<Text>);

impl Says {
    /// Title and description.
    pub(super) fn about(mut self, about: &About) -> Self {
        for text in about.title.iter().chain(&about.doc) {
            self.say(text);
        }
        self
    }

    /// What has to be so in the vendor's system, what nobody says, why it is no longer used.
    pub(super) fn notes(mut self, about: &About) -> Self {
        for note in &about.outside {
            self.say(&format!("On the vendor's side: {note}"));
        }
        for note in &about.gaps {
            self.say(&format!("Not documented: {note}"));
        }
        for note in about.deprecated.iter().filter(|note| !note.is_empty()) {
            self.say(&format!("Deprecated: {note}"));
        }
        self
    }

    /// When a field must be there, unless that is always or never.
    pub(super) fn required(mut self, required: &Required) -> Self {
        if !required.always && required.word != "never" {
            self.say(&required.sentence);
        }
        self
    }

    /// Sentences, as one paragraph.
    pub(super) fn together(mut self, sentences: impl IntoIterator<Item = String>) -> Self {
        let all: Vec<String> = sentences.into_iter().map(|it| closed(&it)).collect();
        if !all.is_empty() {
            self.say(&all.join(" "));
        }
        self
    }

    /// What is meant where a field is left out.
    pub(super) fn absent(mut self, absent: Option<&Absent>) -> Self {
        if let Some(absent) = absent {
            self.say(&absent.sentence);
        }
        self
    }

    /// What is in doubt: facts told otherwise elsewhere one by one, facts that are not documented
    /// by how we know them.
    pub(super) fn doubts(self, doubts: &[Arc<Doubt>]) -> Self {
        let stands_alone = |doubt: &Doubt| doubt.candidates.is_empty() && doubt.disputes.is_empty();
        let told = doubts.iter().filter(|doubt| !stands_alone(doubt)).map(|it| self::doubt(it));
        let known = ["assumed", "example", "observed"].into_iter().filter_map(|basis| {
            let of = doubts.iter().filter(|it| stands_alone(it) && it.basis == basis);
            let facts: Vec<String> =
                of.filter(|it| it.taken != "unknown").map(|it| fact(it)).collect();
            let how = match basis {
                "assumed" => "Assumed",
                "example" => "Only an example shows",
                _ => "Seen in a reply, not documented",
            };
            (!facts.is_empty()).then(|| format!("{how}: {}", facts.join(", ")))
        });
        let all: Vec<String> = told.chain(known).collect();
        self.together(all)
    }

    /// Where the pages say it, and how we know.
    pub(super) fn origin(mut self, basis: Basis, at: &Cites) -> Self {
        let place = if at.is_empty() { String::new() } else { format!("page {at}") };
        let how = match basis {
            Basis::Documented => "",
            Basis::Example => "only an example shows it",
            Basis::Observed => "seen in a reply, not documented",
            Basis::Assumed => "assumed",
        };
        let parts: Vec<&str> =
            [how, place.as_str()].into_iter().filter(|it| !it.is_empty()).collect();
        self.say(&crate::rust::doc::upper_first(&parts.join(": ")));
        self
    }

    pub(super) fn end(self) -> Vec<Text> {
        self.0
    }

    fn say(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.0.push(closed(text.trim()).into());
        }
    }
}

/// What a shape asks of its values, a sentence each, listed values included.
pub(super) fn of_shape(shape: &Shape) -> Vec<String> {
    let mut out = Vec::new();
    out.extend(shape.unit.iter().map(|unit| format!("In {}", unit.value)));
    if shape.kind.value == Kind::Unknown {
        out.push("Nobody says what it holds".to_owned());
    }
    for rule in &shape.rules {
        out.extend(limits::sentence(&rule.value, shape.kind.value));
        if let Rule::Enum(listed) | Rule::SuchAs(listed) = &rule.value {
            let told = listed.values.iter().filter_map(|(value, meaning)| {
                Some(format!("{}: {}", code(value), meaning.as_deref()?))
            });
            out.extend(told);
            if listed.any_case {
                out.push("Letters may be of either case".to_owned());
            }
        }
    }
    let wire = &shape.wire;
    if let Some(joined) = &wire.joined {
        out.push(format!("Its values are joined by {} in one text", code(&joined.value)));
    }
    if wire.packed.is_some() {
        out.push("Its value is packed in a text".to_owned());
    }
    if wire.padded.is_some() {
        out.push("The text is filled up".to_owned());
    }
    if let (Kind::Decimal, Parts::Scalar) = (shape.kind.value, &shape.parts) {
        out.push("A decimal: binary floating point may not hold it exactly".to_owned());
    }
    out
}

fn doubt(doubt: &Doubt) -> String {
    let fact = crate::rust::doc::upper_first(&fact(doubt));
    let mut out = format!("{fact} ({}) is {}", code(&plain(&doubt.taken)), doubt.basis);
    let others: Vec<String> = doubt.candidates.iter().map(|it| code(&plain(it))).collect();
    if !others.is_empty() {
        out = format!("{out}; it may also be {}", others.join(" or "));
    }
    for dispute in &doubt.disputes {
        let says = if dispute.says.is_null() {
            "contradicts that".to_owned()
        } else {
            format!("says {}", code(&plain(&dispute.says)))
        };
        let place =
            if dispute.at.is_empty() { "another place".to_owned() } else { dispute.at.join(", ") };
        out = format!("{out}; {place} {says}");
    }
    out
}

fn fact(doubt: &Doubt) -> String {
    match &*doubt.fact {
        "required" => "whether it is required".to_owned(),
        "in" => "where it travels".to_owned(),
        fact => format!("its {}", fact.replace('_', " ")),
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn closed(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}
