//! Diagnostics as a whole: their order, and how many there are.

use super::{Diagnostic, Level};

/// Orders by place (files in the order in which they were read), errors before warnings there.
/// What is told twice in the same words at the same place is told once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let place = |it: &Diagnostic| (it.span.file, it.span.start, it.level, it.code, it.span.end);
    diagnostics.sort_by_key(place);
    diagnostics.dedup();
}

/// Whether any of them keeps a spec from being valid.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|it| it.level == Level::Error)
}

/// How many there are, in words: `2 errors, 1 warning`; `nothing is wrong` where there are none.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|it| it.level == Level::Error).count();
    let counted = [(errors, "error"), (diagnostics.len() - errors, "warning")];
    let said = counted.iter().filter(|(count, _)| *count > 0).map(|(count, what)| {
        let plural = if *count == 1 { "" } else { "s" };
        format!("{count} {what}{plural}")
    });
    let said: Vec<_> = said.collect();
    if said.is_empty() { "nothing is wrong".to_owned() } else { said.join(", ") }
}
