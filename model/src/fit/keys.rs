//! What can be worked out once of the keys of an object.

use std::sync::OnceLock;

use super::index::Index;
use crate::vendor::{Claim, FieldRule, KeyCase, Object};

/// The keys and names of an object.
#[derive(Debug, Clone)]
pub(super) struct ObjectPlan {
    /// Every accepted key, with its field and whether it is the one we took.
    pub(super) keys: Index<(usize, KeyIs)>,
    /// The same, in small letters; worked out for the first key that is not spelled as here.
    folded: OnceLock<Index<usize>>,
    /// The fields by the names that rules use.
    pub(super) names: Index<usize>,
    /// Of each field, those that excuse it when they are given.
    pub(super) excused_by: Vec<Vec<usize>>,
    /// What is said of the case of keys.
    pub(super) case: CaseOfKeys,
}

/// How a key stands to its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyIs {
    /// The one we took.
    Taken,
    /// A candidate, or what a dispute says.
    Other,
}

/// Whether keys may be spelled in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseOfKeys {
    Exact,
    Any,
    /// Exact, and something else says any.
    AnyWithNote,
}

impl ObjectPlan {
    pub(super) fn new(object: &Object) -> Self {
        let fields = || object.fields.iter().enumerate();
        let taken = || fields().map(|(index, field)| (&field.key.value, index));
        let others =
            || fields().flat_map(|(index, field)| field.key.others().map(move |key| (key, index)));
        // Of two fields with one key, which travel in two places, the later is meant.
        let keys = taken().rev().map(|(key, index)| (key.clone(), (index, KeyIs::Taken)));
        let keys = keys.chain(others().map(|(key, index)| (key.clone(), (index, KeyIs::Other))));
        let names = Index::of(fields().rev().map(|(index, field)| (field.name.clone(), index)));
        Self {
            keys: Index::of(keys),
            folded: OnceLock::new(),
            excused_by: excuses(object, &names),
            names,
            case: case_of_keys(object),
        }
    }
}

impl ObjectPlan {
    /// The field that has this key in whatever case.
    pub(super) fn in_any_case(&self, key: &str) -> Option<usize> {
        let folded = self.folded.get_or_init(|| {
            let mut keys: Vec<_> = self.keys.iter().collect();
            keys.sort_by_key(|(_, (index, how))| (*how != KeyIs::Taken, *index));
            Index::of(keys.into_iter().map(|(key, (index, _))| (key.to_lowercase(), *index)))
        });
        folded.get(&key.to_lowercase()).copied()
    }
}

fn excuses(object: &Object, names: &Index<usize>) -> Vec<Vec<usize>> {
    let mut excused_by = vec![Vec::new(); object.fields.len()];
    for (index, field) in object.fields.iter().enumerate() {
        for rule in field.rules.iter().flat_map(Claim::accepted) {
            let FieldRule::InsteadOf(others) = rule else { continue };
            for other in others.iter().filter_map(|other| names.get(other)) {
                excused_by[*other].push(index);
            }
        }
    }
    excused_by
}

fn case_of_keys(object: &Object) -> CaseOfKeys {
    match &object.keys {
        Some(claim) if claim.value == KeyCase::Any => CaseOfKeys::Any,
        Some(claim) if claim.others().any(|case| *case == KeyCase::Any) => CaseOfKeys::AnyWithNote,
        _ => CaseOfKeys::Exact,
    }
}
