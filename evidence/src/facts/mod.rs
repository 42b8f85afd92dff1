//! Every fact of a vendor that cites a page, and what the cited lines must show for it.
//!
//! Names of ours (of operations, faults, entities), types, requiredness, units and relations
//! between fields leave no fixed word on a page; they are cited and not looked for.

mod doubt;
mod example;
mod field;
mod mark;
mod operation;
mod outcome;
mod say;
mod value;

use std::collections::HashSet;
use std::sync::Arc;

use bindery_model::Vendor;
use bindery_model::source::Span;
use bindery_model::vendor::{
    About, Basis, Cites, Claim, DefaultValue, Entity, Note, Origin, Secret, ShapeId, WireText,
};

use crate::page::words::Case;
pub(crate) use doubt::{Doubt, Open, Said, Side};
pub(crate) use mark::{Mark, Name};
pub(crate) use say::{code, words};

/// One fact.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    /// The way to it, in words: `po.get, request, poNum`.
    pub(crate) subject: String,
    /// The key of the language, where the fact is a value: `enum`.
    pub(crate) key: &'static str,
    /// Its place in the YAML.
    pub(crate) span: Span,
    /// The lines it cites.
    pub(crate) at: Cites,
    /// What it is.
    pub(crate) kind: FactKind,
    /// Names of which one must be in the lines, on each page that is cited.
    pub(crate) names: Arc<[Name]>,
    /// What must be in the lines.
    pub(crate) marks: Vec<Mark>,
    /// Where it speaks of a field that shares its lines with others: what tells its own.
    pub(crate) row: Option<Row>,
}

/// What tells the rows of a field from the others in the lines that it shares with them.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The names one of its rows begins with.
    pub(crate) names: Arc<[Name]>,
    /// The lines it shares; a fact with lines of its own is looked for in all of those.
    pub(crate) at: Cites,
}

/// What a fact is; decides which lines it accounts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FactKind {
    /// A block of fields: its lines are a table, or JSON.
    Block,
    /// A field, and whether its lines are its own or those of the block around it.
    Field(Lines),
    /// Something said of a field's value.
    Value,
    /// The text of an outcome.
    Text,
    /// An example; its names are all keys in it.
    Example,
    /// A line of a table in which a field should stand and does not.
    NotIn,
    /// A sentence of ours.
    Words,
    /// Anything else: method, path, status, code, state, secret.
    Other,
}

/// Whose lines a field cites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Lines {
    /// Its own: whatever stands there is the field's.
    Own,
    /// Those of the block around it, or a range that holds the fields in it as well.
    Shared,
}

/// All facts of a vendor, in the order of the model.
pub(crate) fn facts(vendor: &Vendor) -> Vec<Fact> {
    walked(vendor).facts
}

/// All that is assumed, disputed or a gap, in the order of the model.
pub(crate) fn doubts(vendor: &Vendor) -> Vec<Doubt> {
    walked(vendor).doubts
}

fn walked(vendor: &Vendor) -> Walk<'_> {
    let mut walk = Walk {
        vendor,
        facts: Vec::new(),
        doubts: Vec::new(),
        shapes: HashSet::new(),
        seen: HashSet::new(),
        sharing: HashSet::new(),
        doubted: HashSet::new(),
        here: Vec::new(),
        operation: None,
        side: Side::Neither,
    };
    walk.vendor();
    walk
}

/// What tells one fact from another.
type Met = (Span, String, &'static str, Vec<Mark>, FactKind, Option<Arc<[Name]>>);

struct Walk<'v> {
    vendor: &'v Vendor,
    facts: Vec<Fact>,
    doubts: Vec<Doubt>,
    /// Shapes that were walked already.
    shapes: HashSet<ShapeId>,
    /// Facts that were met already: shapes are copied where they are used.
    seen: HashSet<Met>,
    /// Fields that cite the lines of the named shape they come from.
    sharing: HashSet<Span>,
    /// Doubts that were met already.
    doubted: HashSet<(Span, Span, Option<String>, String)>,
    /// What the walk is at, the nearest last.
    here: Vec<doubt::Here>,
    operation: Option<String>,
    side: Side,
}

/// What a fact speaks of.
#[derive(Clone)]
struct Of<'a> {
    subject: &'a str,
    key: &'static str,
    kind: FactKind,
    row: Option<Row>,
}

impl<'a> Of<'a> {
    fn other(subject: &'a str, key: &'static str) -> Self {
        Self { subject, key, kind: FactKind::Other, row: None }
    }
}

impl Walk<'_> {
    fn vendor(&mut self) {
        let vendor = self.vendor;
        self.at(crate::gaps::WHOLE, &vendor.about, |it| it.about(&vendor.name, &vendor.about));
        for (name, page) in &vendor.pages {
            let title = page.about.title.as_deref().unwrap_or(name);
            self.at(title, &page.about, |it| it.about(name, &page.about));
        }
        if let Some(server) = &vendor.server {
            self.at("the base URL", &vendor.about, |it| {
                it.claim(&Of::other("server", "server"), server, |it| vec![operation::address(it)]);
            });
        }
        for secret in vendor.secrets.values() {
            self.at(&words(&secret.name), &secret.about, |it| it.secret(secret));
        }
        for entity in vendor.entities.values() {
            self.at(&words(&entity.name), &entity.about, |it| it.entity(entity));
        }
        self.named_blocks();
        for envelope in vendor.envelopes.values() {
            let label = envelope.about.title.as_deref().unwrap_or(&envelope.name);
            self.at(label, &envelope.about, |it| it.envelope(envelope));
        }
        for operation in vendor.operations.values() {
            self.operation = Some(operation.name.clone());
            let label = operation.about.title.as_deref().unwrap_or(&operation.name);
            self.at(label, &operation.about, |it| it.operation(operation));
            self.operation = None;
        }
        for scenario in vendor.scenarios.values() {
            let subject = format!("scenario {}", scenario.name);
            self.at(&scenario.name, &scenario.about, |it| it.about(&subject, &scenario.about));
        }
    }

    fn entity(&mut self, entity: &Entity) {
        let subject = format!("entity {}", entity.name);
        self.about(&subject, &entity.about);
        let states = entity.states.iter();
        let marks = states.map(|it| Mark::number_or_word(it, Case::Any));
        self.add(&Of::other(&subject, "states"), &entity.about.origin, marks.collect());
    }

    fn secret(&mut self, secret: &Secret) {
        let subject = format!("secret {}", secret.name);
        self.about(&subject, &secret.about);
        let of = Of::other(&subject, "secrets");
        self.add(&of, &secret.about.origin, vec![Mark::Name(secret.name.clone())]);
        if let Some(lasts) = &secret.lasts {
            self.claim(&Of::other(&subject, "lasts"), lasts, |it| vec![Mark::text(it)]);
        }
        if let Some(from) = &secret.from {
            self.claim(&Of::other(&subject, "from"), from, |_| Vec::new());
        }
    }

    /// The sentences of a node, and the lines it cites as a whole.
    fn about(&mut self, subject: &str, about: &About) {
        let of = |key| Of { subject, key, kind: FactKind::Words, row: None };
        self.add(&of("at"), &about.origin, Vec::new());
        let notes = about.gaps.iter().map(|note| ("gap", note));
        let notes = notes.chain(about.outside.iter().map(|note| ("outside", note)));
        let notes: Vec<(&str, &Note)> =
            notes.chain(about.deprecated.as_deref().map(|note| ("deprecated", note))).collect();
        for (key, note) in notes {
            self.add(&of(key), &note.origin, Vec::new());
        }
        about.gaps.iter().for_each(|note| self.gap(note));
    }

    /// A claim and what stands against it, each at its own lines.
    fn claim<T: say::Say>(
        &mut self,
        of: &Of<'_>,
        claim: &Claim<T>,
        marks: impl Fn(&T) -> Vec<Mark>,
    ) {
        self.doubt(of.key, claim);
        self.add(of, &claim.origin, marks(&claim.value));
        for dispute in claim.doubt.iter().flat_map(|doubt| &doubt.disputes) {
            let marks = dispute.value.as_ref().map(&marks).unwrap_or_default();
            self.add(of, &dispute.origin, marks);
        }
    }

    /// One fact. What is assumed or observed is not looked for on the page.
    fn add(&mut self, of: &Of<'_>, origin: &Origin, marks: Vec<Mark>) {
        self.add_named(of, origin, Arc::from([]), marks);
    }

    fn add_named(&mut self, of: &Of<'_>, origin: &Origin, names: Arc<[Name]>, marks: Vec<Mark>) {
        if origin.at.is_empty() {
            return;
        }
        let shown = matches!(origin.basis, Basis::Documented | Basis::Example);
        let (names, mut marks) = if shown { (names, marks) } else { (Arc::from([]), Vec::new()) };
        if of.kind != FactKind::Text {
            marks.retain(|mark| !mark.is_empty());
        }
        let row = of.row.as_ref().map(|row| row.names.clone());
        let key = (origin.span, origin.at.to_string(), of.key, marks.clone(), of.kind, row);
        if !self.seen.insert(key) {
            return;
        }
        self.facts.push(Fact {
            subject: of.subject.to_owned(),
            key: of.key,
            span: origin.span,
            at: origin.at.clone(),
            kind: of.kind,
            names,
            marks,
            row: of.row.clone(),
        });
    }
}

/// What a default leaves on the page; `today` and their kin are said in any words.
fn default_marks(value: &DefaultValue, spellings: &[&WireText]) -> Vec<Mark> {
    let DefaultValue::Value(value) = value else { return Vec::new() };
    let plain = match value {
        WireText::Text(text) => Mark::text(text),
        value => Mark::wire(value),
    };
    let others = spellings.iter().map(|spelling| match spelling {
        WireText::Text(text) => Mark::word(text),
        spelling => Mark::wire(spelling),
    });
    vec![Mark::Any(std::iter::once(plain).chain(others).collect())]
}
