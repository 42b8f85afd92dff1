//! What is assumed, disputed or said to be a gap, met on the same walk as the facts.

use bindery_model::source::Span;
use bindery_model::vendor::{About, Basis, Cites, Claim, Note, Origin};

use super::Walk;
use super::say::Say;

/// One thing that the documents leave open.
#[derive(Debug, Clone)]
pub(crate) struct Doubt {
    /// The operation it was met in, if it was met in one.
    pub(crate) operation: Option<String>,
    /// Whether it concerns what is sent or what comes back.
    pub(crate) side: Side,
    /// What it speaks of, as the page or a title calls it.
    pub(crate) label: String,
    /// The place in the YAML of what it speaks of; the same for all copies of a field.
    pub(crate) about: Span,
    /// The key of the language whose value is in doubt.
    pub(crate) key: String,
    /// The place of the doubt in the YAML.
    pub(crate) span: Span,
    /// Where on the pages.
    pub(crate) at: Cites,
    /// How it is open.
    pub(crate) open: Open,
}

/// Which way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Side {
    /// What is sent.
    Request,
    /// What comes back.
    Reply,
    /// Neither.
    Neither,
}

/// How something is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Open {
    /// Nobody says; we took this, and these are possible too.
    Assumed { took: String, or: Vec<String> },
    /// Nobody says, and we took nothing.
    Unknown,
    /// The documents contradict each other.
    Disputed { took: Said, against: Vec<Said> },
    /// A gap, in our words.
    Gap(String),
}

/// What one place of the documents says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// What it says; `None`: it contradicts without saying what instead.
    pub(crate) value: Option<String>,
    /// How we know it.
    pub(crate) basis: Basis,
    /// Where.
    pub(crate) at: Cites,
}

/// What the walk is at.
#[derive(Debug, Clone)]
pub(super) struct Here {
    label: String,
    about: Span,
    at: Cites,
}

impl Walk<'_> {
    /// Runs `f` at something that has a label.
    pub(super) fn at<T>(
        &mut self,
        label: &str,
        about: &About,
        f: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let Origin { span, at, .. } = about.origin.clone();
        self.here.push(Here { label: label.to_owned(), about: span, at });
        let value = f(self);
        self.here.pop();
        value
    }

    /// Notes what is in doubt about a claim.
    pub(super) fn doubt<T: Say>(&mut self, key: &str, claim: &Claim<T>) {
        let said = |value: Option<&T>, origin: &Origin| Said {
            value: value.map(Say::say),
            basis: origin.basis,
            at: origin.at.clone(),
        };
        let doubt = claim.doubt.as_deref();
        let disputes = doubt.map(|doubt| &doubt.disputes[..]).unwrap_or_default();
        let open = if !disputes.is_empty() {
            let against = disputes.iter().map(|it| said(it.value.as_ref(), &it.origin));
            Open::Disputed {
                took: said(Some(&claim.value), &claim.origin),
                against: against.collect(),
            }
        } else if claim.origin.basis == Basis::Assumed {
            let or = doubt.map(|doubt| &doubt.candidates[..]).unwrap_or_default();
            Open::Assumed { took: claim.value.say(), or: or.iter().map(Say::say).collect() }
        } else {
            return;
        };
        self.note(key, &claim.origin, open);
    }

    /// Notes a gap.
    pub(super) fn gap(&mut self, note: &Note) {
        self.note("gap", &note.origin, Open::Gap(note.text.clone()));
    }

    fn note(&mut self, key: &str, origin: &Origin, open: Open) {
        let Some(here) = self.here.last().cloned() else { return };
        let met = (origin.span, here.about, self.operation.clone(), key.to_owned());
        if !self.doubted.insert(met) {
            return;
        }
        self.doubts.push(Doubt {
            operation: self.operation.clone(),
            side: self.side,
            label: here.label,
            about: here.about,
            key: key.to_owned(),
            span: origin.span,
            // What an `each` says of all fields stands where the field does.
            at: if origin.at.is_empty() { here.at } else { origin.at.clone() },
            open,
        });
    }
}
