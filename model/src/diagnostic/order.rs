//! Diagnostics as a whole: their order, and how many there are.

use std::collections::{HashMap, HashSet};

use super::{Code, Diagnostic, Level};

/// The most places that one diagnostic shows besides its own.
const MOST_PLACES: usize = 6;

/// Orders by place (files in the order in which they were read), errors before warnings there.
/// What is told twice in the same words at the same place is told once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let place = |it: &Diagnostic| (it.span.file, it.span.start, it.level, it.code, it.span.end);
    diagnostics.sort_by_key(place);
    let mut told = HashSet::new();
    diagnostics.retain(|it| told.insert((it.code, it.span, it.message.clone())));
}

/// Tells what has one cause once: at the first place, the others beside it. A name that a hundred
/// places speak of and nothing declares is one mistake. Wants them sorted.
pub fn group(diagnostics: &mut Vec<Diagnostic>) {
    let mut first: HashMap<(Code, Level, String), usize> = HashMap::new();
    let mut more: HashMap<usize, usize> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for diagnostic in diagnostics.drain(..) {
        let Some(cause) = diagnostic.cause.clone() else {
            kept.push(diagnostic);
            continue;
        };
        let key = (diagnostic.code, diagnostic.level, cause);
        if let Some(at) = first.get(&key).copied() {
            *more.entry(at).or_default() += 1;
            let there = &mut kept[at];
            if there.also.len() < MOST_PLACES {
                let label = if there.message == diagnostic.message {
                    "here too".to_owned()
                } else {
                    diagnostic.message.clone()
                };
                *there = std::mem::replace(there, diagnostic.clone()).also(diagnostic.span, label);
            }
        } else {
            first.insert(key, kept.len());
            kept.push(diagnostic);
        }
    }
    for (at, count) in more {
        let plural = if count == 1 { "place" } else { "places" };
        kept[at].message = format!("{}; so in {count} more {plural}", kept[at].message);
    }
    *diagnostics = kept;
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
