//! Patterns that cannot be read, or that no engine of a schema reads alike.

use bindery_rules::Pattern;

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::Rule;

pub(super) fn check(check: &mut Check<'_>) {
    for (_, shape) in check.shapes() {
        for rule in &shape.rules {
            let patterns = rule.accepted().filter_map(|rule| match rule {
                Rule::Pattern(text) => Some(text),
                _ => None,
            });
            for text in patterns {
                let Err(error) = Pattern::parse(text) else { continue };
                let message = format!("the pattern cannot be used: {error}");
                let part = text.get(error.at..error.at + error.len).unwrap_or_default();
                let span = check.word(rule.origin.span, part);
                let help = "a pattern has characters, classes, groups, `|`, `* + ? {n,m}` and \
                            `\\d \\w \\s`; the whole text must match it, without `^` and `$`";
                check.push(Diagnostic::error(Code::BadPattern, span, message).help(help));
            }
        }
    }
}
