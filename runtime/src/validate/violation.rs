//! What a value breaks.

use std::fmt;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::Expected;
use crate::Rule;

/// The most characters of a value that a violation keeps.
const MOST_SHOWN: usize = 200;

/// One breach of one rule.
#[derive(Clone, PartialEq)]
pub struct Violation(Box<Breach>);

/// What a violation holds, kept apart so that results stay small.
#[derive(Clone, PartialEq)]
struct Breach {
    path: String,
    rule: Rule,
    expected: Expected,
    value: Option<String>,
}

impl Violation {
    pub(super) fn new(path: String, rule: Rule, expected: Expected, value: Option<String>) -> Self {
        Self(Box::new(Breach { path, rule, expected, value: value.map(shorten) }))
    }

    /// The way to the value in the message on the wire: `POItemsList[2].PoitschdList[0].SCHD_QTY`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The rule that is broken.
    pub fn rule(&self) -> Rule {
        self.0.rule
    }

    /// What the rule asked for.
    pub fn expected(&self) -> &Expected {
        &self.0.expected
    }

    /// What the rule asked for, in words.
    pub fn message(&self) -> String {
        self.0.expected.to_string()
    }

    /// The value that breaks the rule; nothing where there is none or where it is secret.
    pub fn value(&self) -> Option<&str> {
        self.0.value.as_deref()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{} ", self.0.path)?;
        }
        write!(f, "{}", self.0.expected)?;
        if let Some(value) = &self.0.value {
            write!(f, " (it is {value:?})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {self}", self.0.rule)
    }
}

impl std::error::Error for Violation {}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Violation", 4)?;
        out.serialize_field("path", &self.0.path)?;
        out.serialize_field("rule", self.0.rule.as_str())?;
        out.serialize_field("message", &self.message())?;
        out.serialize_field("value", &self.0.value)?;
        out.end()
    }
}

/// All that a value breaks; there is at least one.
#[derive(Clone, PartialEq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    pub(super) fn new(found: Vec<Violation>) -> Self {
        Self(found)
    }

    /// The violations, in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// How many there are.
    #[expect(clippy::len_without_is_empty, reason = "there is always at least one")]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}

impl std::error::Error for Violations {}

impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

fn shorten(mut value: String) -> String {
    if let Some((end, _)) = value.char_indices().nth(MOST_SHOWN) {
        value.truncate(end);
        value.push('…');
    }
    value
}
