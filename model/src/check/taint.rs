//! What earlier errors put in doubt. A fact that could not be read, or a name that nothing
//! declares, leaves holes; what follows from a hole would bury the one message that helps.

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::resolve::Files;
use crate::source::Span;

/// The parts of a vendor whose facts are not all there.
pub(super) enum Taint {
    /// Something that many parts may share.
    All,
    /// These operations and scenarios, by their places. None: every fact is there.
    Parts(Vec<Span>),
}

impl Taint {
    /// What the errors found so far put in doubt.
    pub(super) fn of(files: &Files, found: &[Diagnostic]) -> Self {
        let pages = files.pages.iter().filter_map(|page| page.operations.as_ref());
        let operations = pages.flat_map(|operations| operations.kept.iter());
        let operations = operations.map(|entry| entry.value.origin.span);
        let scenarios = files.scenarios.iter().map(|scenario| scenario.origin.span);
        let whole: Vec<Span> = operations.chain(scenarios).collect();
        let mut parts = Vec::new();
        for error in found.iter().filter(|it| it.level == Level::Error && leaves_hole(it.code)) {
            match whole.iter().find(|part| part.contains(error.span)) {
                Some(part) => parts.push(*part),
                None => return Self::All,
            }
        }
        parts.sort_unstable();
        parts.dedup();
        Self::Parts(parts)
    }

    /// Takes out what may only follow from a hole.
    pub(super) fn clear(&self, found: &mut Vec<Diagnostic>) {
        let Self::Parts(parts) = self else {
            found.clear();
            return;
        };
        if parts.is_empty() {
            return;
        }
        let doubtful = |span: Span| parts.iter().any(|part| part.contains(span));
        found.retain(|it| {
            // That nothing uses it, or nothing has it, may change with what is missing.
            let of_all = matches!(it.code, Code::Unused | Code::EntityWithoutIdentity);
            !of_all && !doubtful(it.span) && !it.also.iter().any(|also| doubtful(also.span))
        });
    }

    /// Whether everything is there.
    pub(super) fn is_none(&self) -> bool {
        matches!(self, Self::Parts(parts) if parts.is_empty())
    }
}

/// Whether a mistake means that a fact is missing, not only that it is wrong.
fn leaves_hole(code: Code) -> bool {
    !matches!(code, Code::MissingAt | Code::BadCitation | Code::WrongFile | Code::RuleNotForType)
}
