//! What live replies settle, as changes to the specs: a type, a key or a requiredness that nobody
//! had documented, and fields that no page has. Pure: it reads a run, and gives texts.
//!
//! Learnt is only what replies show. A type is settled by values that all fit one; that a field may
//! be missing is settled by one reply without it. That a field is always there no number of replies
//! can settle, so nothing is proposed of it.

mod propose;
mod seen;

use std::collections::BTreeMap;

use bindery_layout::{Document as Text, Member, Place, Step};
use bindery_model::source::FileId;
use bindery_model::{Valid, Vendor, fit};

use crate::report::Document;
use propose::proposals;
use seen::Seen;

/// Where and when replies showed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The day.
    pub on: String,
    /// The environment.
    pub environment: String,
}

/// One change of a spec.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    file: FileId,
    edit: Edit,
    /// What was seen, in a sentence.
    pub why: String,
}

/// What is done to a text.
#[derive(Debug, Clone, PartialEq)]
enum Edit {
    /// A value at a path is another one.
    Set(Vec<Step>, bindery_layout::Tree),
    /// A new row in the block at a path, behind another row.
    Row(Vec<Step>, Step, Box<Member>),
}

/// A spec file with what was learnt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learnt {
    /// Its path.
    pub path: String,
    /// Its text as it is.
    pub before: String,
    /// Its text with what was learnt: comments, order and layout are kept.
    pub after: String,
    /// What was seen, a sentence a change.
    pub why: Vec<String>,
}

/// What the replies of a run settle about one vendor, file by file.
pub fn learn(vendor: &Valid<Vendor>, run: &Document, witness: &Witness) -> Vec<Learnt> {
    let plan = fit::Plan::new(vendor);
    let mut seen = Seen::new(vendor);
    let cases = run.cases.iter().filter(|case| case.case.vendor == vendor.name);
    for exchange in cases.flat_map(|case| &case.exchanges) {
        seen.exchange(plan.of(vendor), exchange);
    }
    let mut files: BTreeMap<FileId, Vec<Proposal>> = BTreeMap::new();
    for proposal in proposals(vendor, &seen, witness) {
        files.entry(proposal.file).or_default().push(proposal);
    }
    files.into_iter().filter_map(|(file, proposals)| edited(vendor, file, proposals)).collect()
}

/// The file with all changes that have a place in it.
fn edited(vendor: &Vendor, file: FileId, proposals: Vec<Proposal>) -> Option<Learnt> {
    let source = vendor.sources.get(file)?;
    let mut text = Text::read(source.path(), source.text()).ok()?;
    let mut why = Vec::new();
    for proposal in proposals {
        let done = match proposal.edit {
            Edit::Set(path, value) => text.set(&path, value),
            Edit::Row(path, after, row) => text.insert(&path, &Place::After(after), *row),
        };
        // A row that is written in a way which has no place for it stays as it is.
        if done.is_ok() {
            why.push(proposal.why);
        }
    }
    let (before, after) = (source.text().to_owned(), text.text().to_owned());
    (before != after).then(|| Learnt { path: source.path().to_owned(), before, after, why })
}
