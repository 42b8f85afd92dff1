//! What fitting found: one breach a difference, and the stable names of their kinds.

use bindery_rules::Rule;

use crate::json::Pointer;
use crate::vendor::{Origin, Place};

/// One difference between a value and its shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Breach {
    /// What kind of difference it is.
    pub kind: BreachKind,
    /// The part of the message it is in.
    pub place: Place,
    /// Where in that part: a JSON pointer (RFC 6901) of the keys as they came. Of a key that is
    /// missing: where it should be.
    pub pointer: Pointer,
    /// The nearest field, as the spec names it; of an undocumented key: the key.
    pub field: Option<String>,
    /// What the spec asks for, in a few words.
    pub expected: String,
    /// What is there, in a few words; never the value of a secret.
    pub actual: String,
    /// Basis, page lines and place in the YAML of the fact that it breaks.
    pub origin: Origin,
}

/// What fitting a value to a shape found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fitted {
    /// What the spec does not allow.
    pub breaches: Vec<Breach>,
    /// What is accepted only because a fact is in doubt: by a candidate, or by what a dispute says.
    pub notes: Vec<Breach>,
    /// How many values the spec has something to say of. None: the value is unverified.
    pub spoken: usize,
}

impl Fitted {
    /// Whether nothing is against the value.
    pub fn fits(&self) -> bool {
        self.breaches.is_empty()
    }

    /// Takes in what was found elsewhere.
    pub fn merge(&mut self, other: Self) {
        self.breaches.extend(other.breaches);
        self.notes.extend(other.notes);
        self.spoken += other.spoken;
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// What kind of difference a breach is. The names are stable: reports and baselines hold
        /// them, and a name is never given another meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum BreachKind {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl BreachKind {
            /// Every kind, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable name.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// What it means, in a sentence.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($doc),+).trim_ascii(),)+
                }
            }
        }
    };
}

kinds! {
    /// A required field is not given, or a key that is always there is missing.
    FieldMissing = "field-missing",
    /// A field that must be given when something is so, and it is so.
    RequiredWhen = "required-when",
    /// A field that must be given unless something is so, and it is not.
    RequiredUnless = "required-unless",
    /// A key that no row of the page speaks of.
    FieldUndocumented = "field-undocumented",
    /// A key that the spec accepts only as a candidate, or because the page contradicts itself.
    KeyDisputed = "key-disputed",
    /// A key in another case than documented.
    KeyCase = "key-case",
    /// A key that stands twice in one object.
    KeyDuplicate = "key-duplicate",
    /// A null where the page knows no null.
    Null = "null",
    /// A value of another type.
    Type = "type",
    /// A value of the right type, spelled otherwise on the wire: a number in a string, say.
    WireSpelling = "wire-spelling",
    /// A value that the closed list does not have.
    Enum = "enum",
    /// A text or list that is too short or too long.
    Length = "length",
    /// A text that does not have its pattern.
    Pattern = "pattern",
    /// A date or time in none of its formats, or a day that does not exist.
    Format = "format",
    /// A number with more decimals than documented.
    Decimals = "decimals",
    /// A value that does not stand to its bound, or to another field, as documented.
    Compare = "compare",
    /// A field is given without what it needs.
    Needs = "needs",
    /// A field is given together with one that it rules out.
    Excludes = "excludes",
    /// A value that should repeat one of the request, and does not.
    Echoes = "echoes",
    /// A text that is not filled up as documented.
    Padded = "padded",
    /// A text that holds no JSON or base64 where the page says it does.
    Packed = "packed",
    /// A value of the choosing field for which there is no variant.
    Variant = "variant",
    /// A value that is none of several shapes.
    Either = "either",
    /// A list that has not the fixed number of members.
    TupleLength = "tuple-length",
    /// A value nested deeper than is judged.
    TooDeep = "too-deep",
    /// Another HTTP status than documented.
    Status = "status",
    /// Another content type than documented.
    ContentType = "content-type",
    /// Another message text than documented.
    Text = "text",
    /// Another code in the envelope than documented.
    Code = "code",
    /// Envelope values that do not go with the outcome.
    Tells = "tells",
    /// A failure that the page does not have.
    FaultUndocumented = "fault-undocumented",
    /// No body where the page shows one.
    BodyMissing = "body-missing",
    /// A body where the page says there is none.
    BodyUnexpected = "body-unexpected",
    /// A body that is not JSON where it should be.
    NotJson = "not-json",
}

impl BreachKind {
    /// Whether it is about the value at its place, not about a key being there or not.
    pub const fn is_of_value(self) -> bool {
        !matches!(
            self,
            Self::FieldMissing
                | Self::RequiredWhen
                | Self::RequiredUnless
                | Self::FieldUndocumented
                | Self::KeyDisputed
                | Self::KeyCase
                | Self::KeyDuplicate
        )
    }

    /// The rule of the runtime that finds the same, for the kinds that have one of their own.
    pub const fn rule(self) -> Option<Rule> {
        Some(match self {
            Self::FieldMissing => Rule::Required,
            Self::RequiredWhen => Rule::RequiredWhen,
            Self::RequiredUnless => Rule::RequiredUnless,
            Self::Null => Rule::Null,
            Self::Type => Rule::Type,
            Self::WireSpelling => Rule::Wire,
            Self::KeyCase => Rule::Key,
            Self::Enum => Rule::Enum,
            Self::Length => Rule::Length,
            Self::Pattern => Rule::Pattern,
            Self::Format => Rule::Format,
            Self::Decimals => Rule::Decimals,
            Self::Needs => Rule::Needs,
            Self::Excludes => Rule::Excludes,
            Self::Echoes => Rule::Echoes,
            Self::Padded => Rule::Padded,
            Self::Packed => Rule::Packed,
            Self::Variant => Rule::Variant,
            Self::Either => Rule::Either,
            _ => return None,
        })
    }
}

impl std::fmt::Display for BreachKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}
