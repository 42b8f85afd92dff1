//! Differences from the spec that a sandbox injects when told to, so that a contract run can be
//! seen to find them: each by its own kind, at its own place, and nothing else.

mod between;
mod holes;
mod inject;
mod spec;
mod undocumented;
mod values;

use std::fmt;
use std::str::FromStr;

use bindery_model::fit::BreachKind;

pub(crate) use inject::{everywhere, inject};
pub use spec::{BadDrift, DriftSpec};

use crate::misbehaviour::names;

macro_rules! drifts {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $breach:ident $(| $more:ident)*;)+) => {
        /// A kind of difference that a sandbox can inject.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Drift {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Drift {
            /// All of them, in the order they are told to people.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name on the command line.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// What it does, for `--help`.
            pub const fn help(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }

            /// What a run has to call it: one of these.
            pub const fn breaches(self) -> &'static [BreachKind] {
                match self {
                    $(Self::$variant => &[BreachKind::$breach $(, BreachKind::$more)*],)+
                }
            }
        }
    };
}

drifts! {
    /// A field that has to be there is left out.
    FieldMissing = "field-missing", FieldMissing | RequiredWhen | RequiredUnless;
    /// A field is there that no page knows.
    FieldAdded = "field-added", FieldUndocumented;
    /// A value has another type.
    TypeChanged = "type-changed", Type;
    /// A value is not in its closed list.
    ValueOutsideList = "value-outside-list", Enum;
    /// The call fails in a way that no page documents.
    UndocumentedFault = "undocumented-fault", FaultUndocumented;
    /// The body is not JSON.
    NotJson = "not-json", NotJson;
    /// A null stands where the page knows none.
    Null = "null", Null;
    /// A value is spelled otherwise on the wire: a number as text, say.
    SpellingChanged = "spelling-changed", WireSpelling;
    /// A key is written in another case.
    KeyCase = "key-case", KeyCase;
    /// A key stands twice in one object.
    KeyTwice = "key-twice", KeyDuplicate;
    /// A date or time is in no documented format.
    FormatBroken = "format-broken", Format;
    /// A text does not have its pattern.
    PatternBroken = "pattern-broken", Pattern;
    /// A text or list is too short or too long.
    LengthBroken = "length-broken", Length | TupleLength;
    /// A number has too many decimals.
    DecimalsBroken = "decimals-broken", Decimals;
    /// A value does not stand to its bound as documented.
    BoundBroken = "bound-broken", Compare;
    /// A text is not filled up as documented.
    PaddingBroken = "padding-broken", Padded;
    /// A text does not hold the JSON or base64 that it should.
    PackingBroken = "packing-broken", Packed;
    /// A field is there without what it needs, or beside one that rules it out.
    RuleBroken = "rule-broken", Needs | Excludes;
    /// A value is none of several shapes, or of no variant.
    ShapeUnknown = "shape-unknown", Either | Variant;
    /// A value that repeats one of the request is another.
    EchoBroken = "echo-broken", Echoes;
    /// The message has another text.
    TextChanged = "text-changed", Text;
    /// The HTTP status is another.
    StatusChanged = "status-changed", Status;
    /// The content type is another.
    ContentTypeChanged = "content-type-changed", ContentType;
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no drift.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no drift is called `{name}`; there are {}", names(Drift::ALL.iter().map(|drift| drift.name())))]
pub struct UnknownDrift {
    /// What was written.
    pub name: String,
}

impl FromStr for Drift {
    type Err = UnknownDrift;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().find(|one| one.name() == text);
        found.copied().ok_or_else(|| UnknownDrift { name: text.to_owned() })
    }
}

/// A drift that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Injected {
    /// The vendor.
    pub vendor: String,
    /// The operation.
    pub operation: String,
    /// The outcome that was meant: `None` is success, else the fault's name.
    pub outcome: Option<String>,
    /// The kind.
    pub drift: Drift,
    /// Where in the body: a JSON pointer, as on the wire.
    pub pointer: String,
}
