//! The rules that JSON Schema cannot say, each with the keyword that carries it and the reason.
//!
//! A schema lets through what breaks one of these alone, and nothing else that the validators and
//! the judge refuse; the parity test accounts for exactly this list.

use bindery_rules::Rule;

/// A rule, or a use of one, that is not in the schema's own keywords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beyond {
    /// The rule's stable name.
    pub rule: Rule,
    /// The keyword under which the schema carries it.
    pub keyword: &'static str,
    /// Where it is beyond JSON Schema; elsewhere the schema says it.
    pub only: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// Every such rule.
pub const BEYOND: &[Beyond] = &[
    Beyond {
        rule: Rule::Above,
        keyword: "x-bindery-above",
        only: "against another field, a date, or of a number in a string",
        reason: FIELDS,
    },
    Beyond {
        rule: Rule::Below,
        keyword: "x-bindery-below",
        only: "against another field, a date, or of a number in a string",
        reason: FIELDS,
    },
    Beyond {
        rule: Rule::AtLeast,
        keyword: "x-bindery-at-least",
        only: "against another field, a date, or of a number in a string",
        reason: FIELDS,
    },
    Beyond {
        rule: Rule::AtMost,
        keyword: "x-bindery-at-most",
        only: "against another field, a date, or of a number in a string",
        reason: FIELDS,
    },
    Beyond {
        rule: Rule::Echoes,
        keyword: "x-bindery-echoes",
        only: "everywhere",
        reason: "a schema of a reply does not see the request",
    },
    Beyond {
        rule: Rule::Key,
        keyword: "x-bindery-keys",
        only: "where keys may be spelled in any case",
        reason: "`properties` and `required` know a key by its exact letters; spell the keys as \
                 in `properties` before asking the schema",
    },
    Beyond {
        rule: Rule::Decimals,
        keyword: "x-bindery-decimals",
        only: "of a JSON number",
        reason: "validators work `multipleOf` out in binary floating point, where 19.99 is no \
                 multiple of 0.01",
    },
    Beyond {
        rule: Rule::Length,
        keyword: "x-bindery-length",
        only: "of a JSON number's digits",
        reason: "`maxLength` counts the characters of strings only",
    },
    Beyond {
        rule: Rule::Pattern,
        keyword: "x-bindery-pattern",
        only: "of a JSON number's digits",
        reason: "`pattern` speaks of strings only",
    },
    Beyond {
        rule: Rule::Format,
        keyword: "x-bindery-format",
        only: "days that no calendar has",
        reason: "an expression knows digits, not that 30 February does not exist",
    },
    Beyond {
        rule: Rule::Padded,
        keyword: "x-bindery-padded",
        only: "everywhere, with every rule on the text inside",
        reason: "the keywords speak of the text as it stands, filling included",
    },
    Beyond {
        rule: Rule::Joined,
        keyword: "x-bindery-joined",
        only: "everywhere, with every rule on the values inside",
        reason: "several values in one string are one string to a schema",
    },
    Beyond {
        rule: Rule::Packed,
        keyword: "x-bindery-packed",
        only: "everywhere, with every rule on the value inside",
        reason: "`contentSchema` is a note that validators do not act on",
    },
    Beyond { rule: Rule::Required, keyword: "x-bindery-required", only: ELSEWHERE, reason: PART },
    Beyond { rule: Rule::Variant, keyword: "x-bindery-variant", only: ELSEWHERE, reason: PART },
    Beyond { rule: Rule::Needs, keyword: "x-bindery-needs", only: ELSEWHERE, reason: PART },
    Beyond { rule: Rule::Excludes, keyword: "x-bindery-excludes", only: ELSEWHERE, reason: PART },
];

const ELSEWHERE: &str =
    "where it depends on a field that travels elsewhere: in a header, in the path";

const PART: &str = "a schema sees one part of a request at a time";

const FIELDS: &str = "JSON Schema compares a value with what the schema holds, never with another \
                      value, and orders numbers only";

/// The keyword for a word of the spec language.
pub(super) fn keyword(word: &str) -> String {
    format!("x-bindery-{}", word.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_keyword_is_its_rules_name() {
        for beyond in BEYOND {
            let name = beyond.rule.as_str();
            assert!(beyond.keyword.starts_with(&format!("x-bindery-{name}")), "{name}");
            assert!(!beyond.reason.is_empty() && !beyond.only.is_empty());
        }
        let mut keywords: Vec<_> = BEYOND.iter().map(|beyond| beyond.keyword).collect();
        keywords.sort_unstable();
        keywords.dedup();
        assert_eq!(keywords.len(), BEYOND.len());
    }
}
