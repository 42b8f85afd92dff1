//! Constraints on values, and between fields.

/// A constraint on one value.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// One of these, nothing else (`enum`).
    Enum(Listed),
    /// One of these, say; others may be (`such_as`): shown, never enforced.
    SuchAs(Listed),
    /// How many characters, or how many members of a list.
    Length(Length),
    /// How many digits at most behind the decimal point.
    Decimals(u32),
    /// What the whole text looks like: a regular expression.
    Pattern(String),
    /// Dates and times: the accepted formats, the first is written.
    Format(Vec<String>),
    /// How the value stands to another.
    Compare(Comparison, Operand),
}

/// A constraint between a field and others of its object. Fields are named as the spec names them.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldRule {
    /// If given, it excuses these.
    InsteadOf(Vec<String>),
    /// If given, this must hold.
    Needs(Condition),
    /// If given, none of these may be.
    Excludes(Vec<String>),
    /// At least one of these is given. The first of them that its own row leaves free has the rule,
    /// for all of them.
    AtLeastOne(Vec<String>),
    /// It repeats the value of this field of the request.
    Echoes(String),
}

/// Values of a list, and whether their case matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The values as spelled, each with its meaning where the page tells it.
    pub values: Vec<(String, Option<String>)>,
    /// Whether any case of letters is accepted.
    pub any_case: bool,
}

/// A number of characters or members, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// At least so many.
    pub min: Option<u64>,
    /// At most so many.
    pub max: Option<u64>,
}

/// How one value stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the words of the language, explained in its reference")]
pub enum Comparison {
    Above,
    Below,
    AtLeast,
    AtMost,
}

impl Comparison {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::Below => "below",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
        }
    }
}

/// What a value is compared with.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// A number or date, as written in the spec.
    Literal(String),
    /// A field of the same object.
    Field(String),
    /// A field of the object around, or of one further out: the nearest that has it.
    Outer(String),
    /// Something in the vendor's system: said, never enforced.
    Outside(String),
}

/// Something that must be so among the fields of an object.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Any of these is given.
    AnyGiven(Vec<String>),
    /// All of these hold.
    All(Vec<Test>),
}

/// One field has one of these values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// The field, as the spec names it.
    pub field: String,
    /// The values, as the spec writes them; read by the type of the field.
    pub values: Vec<String>,
}

impl Condition {
    /// The fields it speaks of.
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::AnyGiven(names) => names.iter().map(String::as_str).collect(),
            Self::All(tests) => tests.iter().map(|test| test.field.as_str()).collect(),
        }
    }
}

impl Rule {
    /// The key of the language that says it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Enum(_) => "enum",
            Self::SuchAs(_) => "such_as",
            Self::Length(_) => "length",
            Self::Decimals(_) => "decimals",
            Self::Pattern(_) => "pattern",
            Self::Format(_) => "format",
            Self::Compare(comparison, _) => comparison.word(),
        }
    }
}
