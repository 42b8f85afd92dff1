//! A reply's body as the tables look at it.

use super::{Absent, Cond, Paths, Told, Within};
use crate::{
    read::{Keys, Object},
    rules::{listed::Case, wire::Scalar},
    wire::raw_scalar,
};

/// Whether something is so, where a field that is not there tells neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    Untold,
}

/// A body under the tables.
pub(super) struct Look<'r> {
    body: &'r str,
    object: Option<Object<'r>>,
    is_json: bool,
}

impl<'r> Look<'r> {
    pub(super) fn new(body: &'r str) -> Self {
        let object = Object::parse(body).ok();
        let is_json =
            object.is_some() || serde_json::from_str::<serde::de::IgnoredAny>(body).is_ok();
        Self { body, object, is_json }
    }

    /// What conditions say together.
    pub(super) fn told(&self, keys: Keys, told: &Told) -> Truth {
        let when = self.holds(keys, told.when);
        let unless = match self.holds(keys, told.unless) {
            _ if told.unless.is_empty() => Truth::Yes,
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Untold => Truth::Untold,
        };
        all([when, unless])
    }

    fn holds(&self, keys: Keys, conditions: &[Cond]) -> Truth {
        if conditions.iter().any(|condition| self.lacks(keys, condition)) {
            return Truth::Untold;
        }
        let given = conditions.iter().filter_map(|condition| match condition {
            Cond::Given { key, null_as, .. } => Some(self.is_given(keys, key, null_as)),
            Cond::Is { .. } => None,
        });
        let given: Vec<bool> = given.collect();
        if !given.is_empty() && !given.contains(&true) {
            return Truth::No;
        }
        all(conditions.iter().map(|condition| match condition {
            Cond::Given { .. } => Truth::Yes,
            Cond::Is { key, any_of, .. } => self.is(keys, key, any_of),
        }))
    }

    /// Whether a field is not there that always is.
    fn lacks(&self, keys: Keys, condition: &Cond) -> bool {
        let (Cond::Given { key, absent, .. } | Cond::Is { key, absent, .. }) = condition;
        self.object.is_none() || (*absent == Absent::Untold && self.get(keys, key).is_none())
    }

    fn is_given(&self, keys: Keys, path: Paths, null_as: &[Scalar<'_>]) -> bool {
        let Some(json) = self.get(keys, path) else { return false };
        raw_scalar(json, |scalar| !null_as.contains(&scalar) && !matches!(scalar, Scalar::Null))
            .unwrap_or(true)
    }

    fn is(&self, keys: Keys, path: Paths, any_of: &[Scalar<'_>]) -> Truth {
        let Some(json) = self.get(keys, path) else { return Truth::No };
        match raw_scalar(json, |scalar| any_of.contains(&scalar)) {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            None => Truth::Untold,
        }
    }

    /// The one code of a reply in this envelope.
    pub(super) fn code(&self, within: Within) -> Option<String> {
        match within {
            Within::Envelope(_) => self.codes(within).into_iter().next(),
            Within::Bare | Within::Unknown => None,
        }
    }

    /// What may be the code.
    pub(super) fn codes(&self, within: Within) -> Vec<String> {
        match within {
            Within::Envelope(envelope) => self.text_at(envelope.keys, envelope.code),
            Within::Unknown => self.anywhere(),
            Within::Bare => Vec::new(),
        }
    }

    /// What may be the text. A body that is no JSON is a text as a whole.
    pub(super) fn texts(&self, within: Within) -> Vec<String> {
        let whole = self.body.trim();
        match within {
            _ if !self.is_json => {
                (!whole.is_empty()).then(|| whole.to_owned()).into_iter().collect()
            }
            Within::Envelope(envelope) => self.text_at(envelope.keys, envelope.text),
            Within::Unknown => self.anywhere(),
            Within::Bare => Vec::new(),
        }
    }

    /// Whether there is something to be the payload of a success.
    pub(super) fn has_payload(&self, success: Within) -> bool {
        match success {
            Within::Envelope(envelope) if !envelope.payload.is_empty() => {
                self.get(envelope.keys, envelope.payload).is_some()
            }
            _ => true,
        }
    }

    /// How many keys the body has, if it is an object.
    pub(super) fn keys(&self) -> usize {
        self.object.as_ref().map_or(0, |object| object.iter().count())
    }

    /// How many of its keys are among these.
    pub(super) fn known(&self, keys: Keys, known: &[&str]) -> usize {
        let same = |key: &str, name: &str| match keys {
            Keys::Exact => key == name,
            Keys::AnyCase => key.eq_ignore_ascii_case(name),
        };
        let fields = self.object.iter().flat_map(Object::iter);
        fields.filter(|(key, _)| known.iter().any(|name| same(key, name))).count()
    }

    fn text_at(&self, keys: Keys, path: Paths) -> Vec<String> {
        let text = self.get(keys, path).and_then(|json| raw_scalar(json, plain)).flatten();
        text.into_iter().collect()
    }

    fn get(&self, keys: Keys, path: Paths) -> Option<&'r str> {
        path.iter().find_map(|path| walk(self.object.as_ref()?, path, keys))
    }

    /// Every scalar of the body.
    fn anywhere(&self) -> Vec<String> {
        let mut out = Vec::new();
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(self.body) {
            scalars(&value, &mut out);
        }
        out
    }
}

/// The JSON text at the end of some keys.
pub(in super::super) fn walk<'r>(
    object: &Object<'r>,
    path: &[&str],
    keys: Keys,
) -> Option<&'r str> {
    let case = match keys {
        Keys::Exact => Case::Exact,
        Keys::AnyCase => Case::Any,
    };
    let (first, rest) = path.split_first()?;
    let json = object.get(first, case)?;
    if rest.is_empty() {
        return Some(json);
    }
    walk(&Object::parse(json).ok()?, rest, keys)
}

fn plain(scalar: Scalar<'_>) -> Option<String> {
    match scalar {
        Scalar::Null => None,
        Scalar::Boolean(value) => Some(value.to_string()),
        Scalar::Number(text) | Scalar::Text(text) => Some(text.to_owned()),
    }
}

fn scalars(value: &serde_json::Value, out: &mut Vec<String>) {
    match value {
        serde_json::Value::Null => {}
        serde_json::Value::String(text) => out.push(text.clone()),
        serde_json::Value::Bool(_) | serde_json::Value::Number(_) => out.push(value.to_string()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| scalars(item, out)),
        serde_json::Value::Object(fields) => fields.values().for_each(|field| scalars(field, out)),
    }
}

fn all(truths: impl IntoIterator<Item = Truth>) -> Truth {
    let mut out = Truth::Yes;
    for truth in truths {
        match truth {
            Truth::No => return Truth::No,
            Truth::Untold => out = Truth::Untold,
            Truth::Yes => {}
        }
    }
    out
}
