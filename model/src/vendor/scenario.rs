//! Operations in a row, values carried from reply to request.

use indexmap::IndexMap;

use super::About;
use crate::source::Span;
use crate::yaml::Node;

/// Operations in a row.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Title, description.
    pub about: About,
    /// The steps.
    pub steps: Vec<Step>,
    /// Steps that are taken at the end, whatever happened before.
    pub clean_up: Vec<Step>,
}

/// One call of a scenario.
#[derive(Debug, Clone)]
pub struct Step {
    /// Title, description.
    pub about: About,
    /// The operation.
    pub operation: String,
    /// Values sent, by field; texts may have holes (`{po}`) for what earlier steps kept.
    pub send: IndexMap<String, Node>,
    /// The outcome that must come.
    pub expect: Expected,
    /// Values the payload must hold, by path.
    pub holds: IndexMap<String, Node>,
    /// What is kept: our name, and the path in the payload.
    pub keep: IndexMap<String, String>,
    /// The place in the YAML.
    pub span: Span,
}

/// The outcome that a step must end with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Success.
    Success,
    /// This fault.
    Fault(String),
}
