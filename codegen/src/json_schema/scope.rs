//! Questions about the fields of one object: which are there, given, or have a value, as schemas.
//!
//! *Given* means that the key is there with a value that is none of its `null_as`.

use bindery_model::{
    Vendor,
    vendor::{Claim, Condition, Field, FieldRule, Test},
};
use serde_json::{Map, Value, json};

use super::{equals::equals, example::wire_text, form::any_of, spelling::null_as};

/// The fields of one object, and which of them are in this part of the message.
pub(super) struct Scope<'v> {
    pub(super) vendor: &'v Vendor,
    pub(super) fields: Vec<(&'v Field, bool)>,
}

/// Something asked of an object.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ask {
    /// These keys are there.
    Keys(Vec<String>),
    /// This schema holds.
    Schema(Value),
}

impl Ask {
    pub(super) fn schema(self) -> Value {
        match self {
            Self::Keys(keys) => json!({ "required": keys }),
            Self::Schema(schema) => schema,
        }
    }
}

impl Scope<'_> {
    /// The field is given with this value.
    pub(super) fn has_value(&self, name: &str, value: &str) -> Value {
        self.test(&Test { field: name.to_owned(), values: vec![value.to_owned()] })
    }

    /// The field's one key, and the schema of its value where that is this one; `None` where the
    /// field has several keys, or spellings of nothing that say the same as leaving it out.
    pub(super) fn only_value(
        &self,
        name: &str,
        value: &str,
    ) -> Option<(String, Map<String, Value>)> {
        let field = self.find(name)?;
        let shape = self.vendor.shape(field.shape);
        let one_key = field.key.others().next().is_none();
        match equals(shape, &[value.to_owned()]) {
            Value::Object(schema) if one_key && null_as(shape).is_empty() => {
                Some((field.key.value.clone(), schema))
            }
            _ => None,
        }
    }

    /// The field is given.
    pub(super) fn is_given(&self, name: &str) -> Value {
        self.find(name).map_or(Value::Bool(false), |field| self.given(field).schema())
    }

    pub(super) fn find(&self, name: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|(field, here)| *here && field.name == name)
            .map(|(field, _)| *field)
    }

    /// Whether all these fields are in this part of the message.
    pub(super) fn all_here<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> bool {
        names.into_iter().all(|name| self.find(name).is_some())
    }

    /// The field is given.
    pub(super) fn given(&self, field: &Field) -> Ask {
        let nulls: Vec<Value> =
            null_as(self.vendor.shape(field.shape)).iter().map(wire_text).collect();
        if nulls.is_empty() {
            return self.key_there(field);
        }
        let keys = field.key.accepted();
        let ways = keys.map(
            |key| json!({ "required": [key], "properties": { key: { "not": { "enum": nulls } } } }),
        );
        Ask::Schema(any_of(ways.collect()))
    }

    #[expect(clippy::unused_self, reason = "reads as a question about the object, like its kin")]
    pub(super) fn key_there(&self, field: &Field) -> Ask {
        let keys: Vec<&String> = field.key.accepted().collect();
        match &keys[..] {
            [only] => Ask::Keys(vec![(*only).clone()]),
            several => Ask::Schema(any_of(
                several.iter().map(|key| json!({ "required": [key] })).collect(),
            )),
        }
    }

    /// The schema of a condition.
    pub(super) fn holds(&self, condition: &Condition) -> Value {
        match condition {
            Condition::AnyGiven(_) => any_of(self.any_given(condition).unwrap_or_default()),
            Condition::All(tests) => {
                let mut all: Vec<Value> = tests.iter().map(|test| self.test(test)).collect();
                if all.len() == 1 { all.remove(0) } else { json!({ "allOf": all }) }
            }
        }
    }

    pub(super) fn any_given(&self, condition: &Condition) -> Option<Vec<Value>> {
        let Condition::AnyGiven(names) = condition else { return None };
        let fields = names.iter().filter_map(|name| self.find(name));
        Some(fields.map(|field| self.given(field).schema()).collect())
    }

    /// The field is given and has one of the values.
    pub(super) fn test(&self, test: &Test) -> Value {
        let Some(field) = self.find(&test.field) else { return Value::Bool(false) };
        let shape = self.vendor.shape(field.shape);
        let mut value = equals(shape, &test.values);
        let nulls: Vec<Value> = null_as(shape).iter().map(wire_text).collect();
        if !nulls.is_empty() {
            value = json!({ "allOf": [value, { "not": { "enum": nulls } }] });
        }
        let ways = field
            .key
            .accepted()
            .map(|key| json!({ "required": [key], "properties": { key: value } }));
        any_of(ways.collect())
    }

    /// The fields that may be used instead of this one.
    pub(super) fn excusers(&self, field: &Field) -> Vec<&str> {
        let excuses = |other: &Field| {
            other.rules.iter().flat_map(Claim::accepted).any(
                |rule| matches!(rule, FieldRule::InsteadOf(names) if names.contains(&field.name)),
            )
        };
        let others = self.fields.iter().map(|(other, _)| *other);
        others.filter(|other| excuses(other)).map(|other| other.name.as_str()).collect()
    }
}
