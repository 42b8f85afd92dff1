//! Patterns that cannot be read, or that no engine of a schema reads alike.

use std::collections::HashMap;

use bindery_rules::Pattern;
use bindery_rules::pattern::PatternError;

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{Rule, Shape};

/// The patterns of a vendor, each read once: to compile one costs more than to read ten rows.
#[derive(Default)]
pub(super) struct Patterns<'v>(HashMap<&'v str, Result<Pattern, PatternError>>);

impl<'v> Patterns<'v> {
    pub(super) fn read(&mut self, text: &'v str) -> &Result<Pattern, PatternError> {
        self.0.entry(text).or_insert_with(|| Pattern::parse(text))
    }
}

pub(super) fn check<'v>(check: &mut Check<'v>, shape: &'v Shape) {
    for rule in &shape.rules {
        let patterns = rule.accepted().filter_map(|rule| match rule {
            Rule::Pattern(text) => Some(text),
            _ => None,
        });
        for text in patterns {
            let Err(error) = check.patterns.read(text) else { continue };
            let message = format!("the pattern cannot be used: {error}");
            let part = text.get(error.at..error.at + error.len).unwrap_or_default();
            let span = check.word(rule.origin.span, part);
            let help = "a pattern has characters, classes, groups, `|`, `* + ? {n,m}` and \
                        `\\d \\w \\s`; the whole text must match it, without `^` and `$`";
            check.push(Diagnostic::error(Code::BadPattern, span, message).help(help));
        }
    }
}
