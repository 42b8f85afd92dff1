//! Texts that have a pattern.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use crate::rng::Rng;

/// How often an open repetition is repeated at most, beyond its least.
const MOST_MORE: u32 = 6;

/// The longest text that is made.
const MOST_LENGTH: usize = 4096;

/// A text that the pattern matches; nothing for a pattern that cannot be read.
pub(crate) fn text(pattern: &bindery_rules::Pattern, rng: &mut Rng) -> Option<String> {
    let hir = regex_syntax::parse(&pattern.to_regex()).ok()?;
    let mut out = String::new();
    write(&hir, rng, &mut out);
    pattern.matches(&out).then_some(out)
}

fn write(hir: &Hir, rng: &mut Rng, out: &mut String) {
    if out.len() > MOST_LENGTH {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(character(class, rng)),
        HirKind::Repetition(repetition) => repeat(repetition, rng, out),
        HirKind::Capture(capture) => write(&capture.sub, rng, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, rng, out)),
        HirKind::Alternation(parts) => {
            if let Some(part) = rng.pick(parts) {
                write(part, rng, out);
            }
        }
    }
}

fn repeat(repetition: &Repetition, rng: &mut Rng, out: &mut String) {
    let min = repetition.min;
    let most = repetition.max.unwrap_or(u32::MAX).min(min.saturating_add(MOST_MORE));
    let count = rng.between(i128::from(min), i128::from(most));
    for _ in 0..count {
        write(&repetition.sub, rng, out);
    }
}

/// A character of a class: a letter if it has one, a digit, or one that can be printed.
fn character(class: &Class, rng: &mut Rng) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|it| (it.start(), it.end())).collect(),
        Class::Bytes(class) => {
            class.iter().map(|it| (char::from(it.start()), char::from(it.end()))).collect()
        }
    };
    let within = |c: &char| ranges.iter().any(|(first, last)| first <= c && c <= last);
    for usual in ['a'..='z', 'A'..='Z', '0'..='9', ' '..='~'] {
        let usual: Vec<char> = usual.filter(within).collect();
        if let Some(found) = rng.pick(&usual) {
            return Some(*found);
        }
    }
    ranges.first().map(|(first, _)| *first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use bindery_rules::Pattern;

    #[test]
    fn what_is_made_matches() {
        let patterns =
            [r"\d{10}", r"[1-9]\d* ?(DY|WK|MO)", r"[^,]+, [^,]+", "a|b|", r"(x\.){3}[!-/]*", ".*"];
        for pattern in patterns {
            let pattern = Pattern::parse(pattern).expect(pattern);
            for seed in 0..50 {
                let text = text(&pattern, &mut Rng::new(seed)).expect("a text");
                assert!(pattern.matches(&text), "{text}");
            }
        }
    }
}
