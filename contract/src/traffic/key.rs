//! What makes two differences of a log the same.

use bindery_model::source::Span;

use crate::finding::{Code, Severity, starred};
use crate::judge::Difference;

/// One cause: the same kind of difference, at the same place, from the same fact.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) subject: usize,
    pub(super) operation: usize,
    pub(super) severity: Severity,
    code: Code,
    /// The part of the reply, and the pointer in it with `*` for each index.
    path: String,
    fact: Span,
}

impl Key {
    pub(super) fn of(subject: usize, operation: usize, difference: &Difference) -> Self {
        let (code, path, fact) = match difference {
            Difference::Breach(breach) | Difference::Note(breach) => {
                let path = starred(breach.pointer.as_str());
                (
                    Code::from(breach.kind),
                    breach.place.word().to_owned() + &path,
                    breach.origin.span,
                )
            }
            Difference::Finding(finding) => (finding.code, finding.path(), Span::default()),
        };
        Self { subject, operation, severity: difference.severity(), code, path, fact }
    }
}

impl Key {
    /// An order that does not depend on anything but the keys.
    pub(super) fn order(&self, other: &Self) -> std::cmp::Ordering {
        let all = |key: &Self| (key.subject, key.operation, key.severity, key.code, key.fact.start);
        all(self).cmp(&all(other)).then_with(|| self.path.cmp(&other.path))
    }
}
