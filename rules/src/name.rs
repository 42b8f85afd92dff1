//! The stable names of the rules, in one place.
//!
//! Violations, findings, baselines and the list of rules that JSON Schema cannot say all use these
//! names; a name is never reused for another meaning.

use std::{fmt, str::FromStr};

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// A rule that a value can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Rule {
            /// Every rule, in the order of their declaration.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)+];

            /// The name that reports, baselines and schemas use.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Rule::$variant => $name,)+
                }
            }

            /// What the rule asks for, in one sentence.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Rule::$variant => concat!($($doc),+).trim_ascii(),)+
                }
            }
        }
    };
}

rules! {
    /// The field is given.
    Required = "required",
    /// The key is there, whatever its value.
    RequiredKey = "required-key",
    /// The field is given when a condition holds.
    RequiredWhen = "required-when",
    /// The field is given unless a condition holds.
    RequiredUnless = "required-unless",
    /// The field, or one that is used instead of it, is given.
    InsteadOf = "instead-of",
    /// What the field is used with is given too.
    Needs = "needs",
    /// What the field rules out is not given.
    Excludes = "excludes",
    /// The value is of the documented type.
    Type = "type",
    /// The value is spelled on the wire as documented (a number, a string, a boolean).
    Wire = "wire",
    /// The value may be null only where the page says so.
    Null = "null",
    /// The key is spelled as documented.
    Key = "key",
    /// The value is one of the closed list.
    Enum = "enum",
    /// The text, or the list, has a documented number of characters or items.
    Length = "length",
    /// The whole text has the documented pattern.
    Pattern = "pattern",
    /// The date or time is in a documented format and exists.
    Format = "format",
    /// The number has no more decimals than documented.
    Decimals = "decimals",
    /// The value is greater than its bound.
    Above = "above",
    /// The value is less than its bound.
    Below = "below",
    /// The value is not less than its bound.
    AtLeast = "at-least",
    /// The value is not greater than its bound.
    AtMost = "at-most",
    /// The value repeats the value of the request.
    Echoes = "echoes",
    /// The text is filled up as documented.
    Padded = "padded",
    /// The values stand in one text, joined as documented.
    Joined = "joined",
    /// The text holds JSON or base64 that can be read.
    Packed = "packed",
    /// The object is one of the variants.
    Variant = "variant",
    /// The object is one of several shapes.
    Either = "either",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text is not the name of a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{0}`")]
pub struct NoSuchRule(String);

impl FromStr for Rule {
    type Err = NoSuchRule;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().find(|rule| rule.as_str() == name);
        found.copied().ok_or_else(|| NoSuchRule(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;

    #[test]
    fn each_name_leads_back_to_its_rule() {
        for rule in Rule::ALL {
            assert_eq!(rule.as_str().parse(), Ok(*rule));
            assert!(rule.as_str().chars().all(|c| c.is_ascii_lowercase() || c == '-'));
            assert!(rule.meaning().ends_with('.') && !rule.meaning().starts_with(' '));
        }
        assert!("no-such".parse::<Rule>().is_err());
    }
}
