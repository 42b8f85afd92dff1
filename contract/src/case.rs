//! One request that a contract run sends, and what the spec says must come back. Data only.

use std::fmt;

use bindery_model::json::Value;
use bindery_model::vendor::{Encoding, Origin, SecretFailing};
use indexmap::IndexMap;

/// A case: what is sent, and what must come back.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its stable name.
    pub name: CaseName,
    /// What is done.
    pub work: Work,
    /// In which round of the run it comes: what uses things up comes after what only needs them.
    pub round: Round,
    /// What keeps it from being sent; `None`: it is sent.
    pub lacks: Option<String>,
}

/// The name of a case: `vendor/operation/kind/detail`. `--only` and `--skip` speak of it, so it
/// depends on the spec alone.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(from = "String", into = "String")]
#[schemars(with = "String")]
pub struct CaseName {
    /// The vendor.
    pub vendor: String,
    /// The operation; `scenario` for one of those.
    pub operation: String,
    /// What kind of case: `example`, `smallest`, `omit`…
    pub kind: String,
    /// Which one of its kind; may be empty, may have `/` in it.
    pub detail: String,
}

/// What a case does.
#[derive(Debug, Clone)]
pub enum Work {
    /// One call.
    Call(Box<Call>),
    /// A scenario.
    Scenario(Scenario),
}

/// The calls of a scenario. Texts in their drafts may have holes for what earlier steps kept.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The scenario, by its name.
    pub name: String,
    /// The drafts of its steps, in order.
    pub steps: Vec<Draft>,
    /// The drafts of its clean-up, in order.
    pub clean_up: Vec<Draft>,
}

/// One call.
#[derive(Debug, Clone)]
pub struct Call {
    /// The operation.
    pub operation: String,
    /// What is sent.
    pub draft: Draft,
    /// What must come back.
    pub expect: Expect,
    /// The fact that promises it, if one does.
    pub promise: Option<Origin>,
    /// Calls made first, to bring about what must exist.
    pub setup: Vec<Setup>,
}

/// A call made first. What it creates goes into the holes that have its name.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The operation that creates.
    pub operation: String,
    /// What is sent.
    pub draft: Draft,
    /// The entity whose identity its reply tells.
    pub entity: String,
}

/// What must come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expect {
    /// Success.
    Success,
    /// This fault.
    Fault(String),
    /// Nothing is promised: a probe.
    Nothing,
    /// Any documented outcome: somebody else asked, and we do not know what for.
    Documented,
}

/// A request before it is encoded. Secrets stand in it as holes: `{api_key}`.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The values by their keys on the wire, in whatever place they travel.
    pub values: Value<'static>,
    /// How it is encoded; `None`: by its method.
    pub encoding: Option<Encoding>,
    /// What is wrong about it on purpose.
    pub twist: Twist,
}

/// What is wrong about a request on purpose, beyond its values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Twist {
    /// Secrets that are not right.
    pub secrets: IndexMap<String, SecretFailing>,
    /// A path that does not exist.
    pub path: Option<WrongPath>,
    /// Another method.
    pub method: Option<String>,
    /// A body that is not JSON.
    pub body_not_json: bool,
}

/// A path that does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongPath {
    /// The right one, altered a little.
    Altered,
    /// This one.
    Given(String),
}

/// In which round of a run a case comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Round {
    /// It gets a secret that others need.
    Tokens,
    /// It leaves things in their states.
    First,
    /// It may use things up.
    Second,
    /// It depends on itself only, and makes and removes what it needs.
    Third,
}

impl fmt::Display for CaseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.vendor, self.operation, self.kind)?;
        if !self.detail.is_empty() {
            write!(f, "/{}", self.detail)?;
        }
        Ok(())
    }
}

impl From<CaseName> for String {
    fn from(name: CaseName) -> Self {
        name.to_string()
    }
}

impl From<String> for CaseName {
    /// The parts of what was written; whatever is not there is empty.
    fn from(name: String) -> Self {
        let mut parts = name.splitn(4, '/').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Self { vendor: next(), operation: next(), kind: next(), detail: next() }
    }
}

impl Case {
    /// Whether nothing is promised for it.
    pub fn is_probe(&self) -> bool {
        matches!(&self.work, Work::Call(call) if call.expect == Expect::Nothing)
    }
}

impl Draft {
    /// A request of these values, encoded by its method.
    pub fn new(values: Value<'static>) -> Self {
        Self { values, encoding: None, twist: Twist::default() }
    }
}

impl fmt::Display for Expect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Success => f.write_str("success"),
            Self::Fault(name) => write!(f, "fault `{name}`"),
            Self::Nothing => f.write_str("anything"),
            Self::Documented => f.write_str("a documented outcome"),
        }
    }
}
