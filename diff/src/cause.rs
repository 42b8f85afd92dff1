//! What a change was: the vendor's, a correction of ours, or better knowledge of the same fact.

use std::collections::HashSet;

use bindery_model::vendor::{Basis, Cites, Origin, Vendor};

use crate::rules::Cause;

/// The texts of pages, by hash, that each version was transcribed from.
#[derive(Debug)]
pub(crate) struct Pages<'v> {
    old: &'v Vendor,
    new: &'v Vendor,
    old_read: HashSet<&'v str>,
    new_read: HashSet<&'v str>,
}

impl<'v> Pages<'v> {
    pub(crate) fn new(old: &'v Vendor, new: &'v Vendor) -> Self {
        Self { old, new, old_read: read(old), new_read: read(new) }
    }

    /// What a change of one fact was. `settled`: the new value was among those that the old
    /// version held possible.
    pub(crate) fn cause(&self, old: Option<&Origin>, new: Option<&Origin>, settled: bool) -> Cause {
        let was_guess = old.is_some_and(|it| it.basis == Basis::Assumed);
        let is_guess = new.is_some_and(|it| it.basis == Basis::Assumed);
        let is_observed = new.is_some_and(|it| it.basis == Basis::Observed);
        if settled || is_observed || (was_guess && !is_guess && new.is_some()) {
            return Cause::Knowledge;
        }
        let same_text = match (old, new) {
            (Some(old), Some(new)) => {
                let (old, new) = (texts(self.old, &old.at), texts(self.new, &new.at));
                old.is_empty() || new.is_empty() || !old.is_disjoint(&new)
            }
            (Some(old), None) => texts(self.old, &old.at).is_subset(&self.new_read),
            (None, Some(new)) => texts(self.new, &new.at).is_subset(&self.old_read),
            (None, None) => true,
        };
        if same_text { Cause::Correction } else { Cause::Vendor }
    }
}

/// The hashes of the pages that a place cites.
fn texts<'v>(vendor: &'v Vendor, at: &Cites) -> HashSet<&'v str> {
    let pages = at.iter().filter_map(|cite| vendor.pages.get(&*cite.page));
    pages.map(|page| page.sha256.as_str()).collect()
}

/// The hashes of the pages that a version was transcribed from: those its operations stand on, and
/// those that have neither operations nor another version.
fn read(vendor: &Vendor) -> HashSet<&str> {
    let stands_on = |name: &str| vendor.operations.values().any(|it| it.page == name);
    let supersedes =
        |name: &str| vendor.pages.values().any(|page| page.superseded_by.as_deref() == Some(name));
    let pages = vendor.pages.iter().filter(|(name, page)| {
        stands_on(name) || (page.superseded_by.is_none() && !supersedes(name))
    });
    pages.map(|(_, page)| page.sha256.as_str()).collect()
}
