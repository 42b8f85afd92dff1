//! Which fields must be there: `required`, `instead_of`, `needs`, `excludes`, as keywords.
//!
//! *Given* means that the key is there with a value that is none of its `null_as`. What can be
//! said by `required` and `dependentRequired` is said so, for people and for generators of types;
//! the rest by `anyOf`, `if` and `not`.

use bindery_model::{
    Vendor,
    vendor::{Claim, Condition, Field, FieldRule, Required, Test},
};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{
    beyond::keyword,
    example::wire_text,
    form::{any_of, push},
    scalar, words,
};

/// The fields of one object, and which of them are in this part of the message.
pub(super) struct Scope<'v> {
    pub(super) vendor: &'v Vendor,
    pub(super) fields: Vec<(&'v Field, bool)>,
}

/// Something asked of an object.
#[derive(Debug, Clone, PartialEq)]
enum Ask {
    /// These keys are there.
    Keys(Vec<String>),
    /// This schema holds.
    Schema(Value),
}

impl Ask {
    fn schema(self) -> Value {
        match self {
            Self::Keys(keys) => json!({ "required": keys }),
            Self::Schema(schema) => schema,
        }
    }
}

/// Writes what is asked about the presence of the fields into the object's schema.
pub(super) fn write(scope: &Scope<'_>, schema: &mut Map<String, Value>) {
    let mut required: Vec<String> = Vec::new();
    let mut dependent: IndexMap<String, Vec<String>> = IndexMap::new();
    let mut excused: IndexMap<Vec<&str>, Vec<Ask>> = IndexMap::new();
    let mut more: Vec<Value> = Vec::new();
    for (field, _) in scope.fields.iter().filter(|(_, here)| *here) {
        let Some(asked) = scope.asked(field) else { continue };
        for (when, need) in asked {
            match (when, scope.excusers(field)) {
                (When::Always, excusers) if excusers.is_empty() => match need {
                    Ask::Keys(keys) => required.extend(keys),
                    Ask::Schema(need) => more.push(need),
                },
                (When::Always, excusers) => excused.entry(excusers).or_default().push(need),
                (When::Keys(keys), excusers) if excusers.is_empty() => {
                    let Ask::Keys(needed) = need else {
                        more.extend(keys.iter().map(|key| {
                            implies(&json!({"required": [key]}), &need.clone().schema())
                        }));
                        continue;
                    };
                    for key in keys {
                        dependent.entry(key).or_default().extend(needed.clone());
                    }
                }
                (when, excusers) => {
                    let ways = scope.ways(need, &excusers);
                    more.push(implies(&when.schema(), &any_of(ways)));
                }
            }
        }
    }
    for (excusers, needs) in excused {
        more.push(any_of(scope.ways(all_of(needs), &excusers)));
    }
    for (field, _) in scope.fields.iter().filter(|(_, here)| *here) {
        scope.field_rules(field, &mut dependent, &mut more);
    }
    insert(schema, required, dependent, more);
}

/// Puts it all together; what is asked alone stands in the schema itself.
fn insert(
    schema: &mut Map<String, Value>,
    required: Vec<String>,
    dependent: IndexMap<String, Vec<String>>,
    mut more: Vec<Value>,
) {
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    if !dependent.is_empty() {
        let dependent: Map<_, _> =
            dependent.into_iter().map(|(k, keys)| (k, keys.into())).collect();
        schema.insert("dependentRequired".into(), dependent.into());
    }
    more.retain(|asked| *asked != json!({}));
    if let [Value::Object(one)] = &more[..]
        && one.keys().all(|keyword| !schema.contains_key(keyword))
    {
        schema.extend(one.clone());
        return;
    }
    for asked in more {
        push(schema, "allOf", asked);
    }
}

/// When a field is needed.
enum When {
    Always,
    /// When one of these keys is there.
    Keys(Vec<String>),
    Holds(Value),
}

impl When {
    fn schema(self) -> Value {
        match self {
            Self::Always => json!({}),
            Self::Keys(keys) => {
                any_of(keys.into_iter().map(|key| json!({ "required": [key] })).collect())
            }
            Self::Holds(schema) => schema,
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
        match scalar::equals(shape, &[value.to_owned()]) {
            Value::Object(schema) if one_key && scalar::null_as(shape).is_empty() => {
                Some((field.key.value.clone(), schema))
            }
            _ => None,
        }
    }

    /// The field is given.
    pub(super) fn is_given(&self, name: &str) -> Value {
        self.find(name).map_or(Value::Bool(false), |field| self.given(field).schema())
    }

    /// What is asked of a field and hangs on one that travels elsewhere: the keyword and the rule.
    pub(super) fn beyond(&self, field: &Field) -> Vec<(String, Value)> {
        let mut beyond = Vec::new();
        let of_required = field.required.accepted().flat_map(|required| match required {
            Required::When(condition) | Required::Unless(condition) => condition.fields(),
            _ => Vec::new(),
        });
        let names = self.excusers(field).into_iter().chain(of_required);
        if !self.all_here(names) {
            beyond.push(("required".to_owned(), words::required(&field.required.value)));
        }
        for rule in &field.rules {
            let names: Vec<&str> = match &rule.value {
                FieldRule::Needs(condition) => condition.fields(),
                FieldRule::Excludes(names) => names.iter().map(String::as_str).collect(),
                _ => Vec::new(),
            };
            if !self.all_here(names) {
                let (fact, value) = words::field_rule(&rule.value);
                beyond.push((fact.to_owned(), value));
            }
        }
        beyond.into_iter().map(|(fact, value)| (keyword(&fact), value)).collect()
    }

    fn find(&self, name: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|(field, here)| *here && field.name == name)
            .map(|(field, _)| *field)
    }

    /// Whether all these fields are in this part of the message.
    fn all_here<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> bool {
        names.into_iter().all(|name| self.find(name).is_some())
    }

    /// What is asked about a field, and when; `None` where nothing is, or where it hangs on a
    /// field that travels elsewhere.
    fn asked(&self, field: &Field) -> Option<Vec<(When, Ask)>> {
        let accepted: Vec<&Required> = field.required.accepted().collect();
        let silent =
            |r: &&Required| matches!(r, Required::Never | Required::Outside(_) | Required::Unknown);
        if accepted.iter().any(silent) || !self.all_here(self.excusers(field)) {
            return None;
        }
        let mut asked: Vec<(When, Ask)> = Vec::new();
        for required in accepted {
            asked.push(self.ask(field, required)?);
        }
        if asked.len() > 1 {
            // In doubt: any of the claims will do.
            let ways = asked.into_iter().map(|(when, need)| match when {
                When::Always => need.schema(),
                when => implies(&when.schema(), &need.schema()),
            });
            return Some(vec![(When::Always, Ask::Schema(any_of(ways.collect())))]);
        }
        Some(asked)
    }

    fn ask(&self, field: &Field, required: &Required) -> Option<(When, Ask)> {
        match required {
            Required::Key => Some((When::Always, self.key_there(field))),
            Required::When(condition) => {
                self.all_here(condition.fields()).then(|| (self.when(condition), self.given(field)))
            }
            Required::Unless(condition) => {
                let mut ways = vec![self.given(field).schema()];
                ways.extend(
                    self.any_given(condition).unwrap_or_else(|| vec![self.holds(condition)]),
                );
                let asked = (When::Always, Ask::Schema(any_of(ways)));
                self.all_here(condition.fields()).then_some(asked)
            }
            _ => Some((When::Always, self.given(field))),
        }
    }

    fn when(&self, condition: &Condition) -> When {
        let given = match condition {
            Condition::AnyGiven(names) => names.iter().filter_map(|name| self.find(name)),
            Condition::All(_) => return When::Holds(self.holds(condition)),
        };
        let keys = given.map(|field| match self.given(field) {
            Ask::Keys(keys) => Some(keys),
            Ask::Schema(_) => None,
        });
        match keys.collect::<Option<Vec<_>>>() {
            Some(keys) => When::Keys(keys.concat()),
            None => When::Holds(self.holds(condition)),
        }
    }

    /// The field is given.
    fn given(&self, field: &Field) -> Ask {
        let nulls: Vec<Value> =
            scalar::null_as(self.vendor.shape(field.shape)).iter().map(wire_text).collect();
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
    fn key_there(&self, field: &Field) -> Ask {
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

    fn any_given(&self, condition: &Condition) -> Option<Vec<Value>> {
        let Condition::AnyGiven(names) = condition else { return None };
        let fields = names.iter().filter_map(|name| self.find(name));
        Some(fields.map(|field| self.given(field).schema()).collect())
    }

    /// The field is given and has one of the values.
    fn test(&self, test: &Test) -> Value {
        let Some(field) = self.find(&test.field) else { return Value::Bool(false) };
        let shape = self.vendor.shape(field.shape);
        let mut value = scalar::equals(shape, &test.values);
        let nulls: Vec<Value> = scalar::null_as(shape).iter().map(wire_text).collect();
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
    fn excusers(&self, field: &Field) -> Vec<&str> {
        let excuses = |other: &Field| {
            other.rules.iter().flat_map(Claim::accepted).any(
                |rule| matches!(rule, FieldRule::InsteadOf(names) if names.contains(&field.name)),
            )
        };
        let others = self.fields.iter().map(|(other, _)| *other);
        others.filter(|other| excuses(other)).map(|other| other.name.as_str()).collect()
    }

    /// The ways to meet a need: itself, or one that may be used instead.
    fn ways(&self, need: Ask, excusers: &[&str]) -> Vec<Value> {
        let instead = excusers.iter().filter_map(|name| self.find(name));
        let instead = instead.map(|field| self.given(field).schema());
        std::iter::once(need.schema()).chain(instead).collect()
    }

    fn field_rules(
        &self,
        field: &Field,
        dependent: &mut IndexMap<String, Vec<String>>,
        more: &mut Vec<Value>,
    ) {
        for claim in &field.rules {
            let mut ways = Vec::new();
            for rule in claim.accepted() {
                match rule {
                    FieldRule::Needs(condition) if self.all_here(condition.fields()) => {
                        if claim.others().next().is_none()
                            && self.depends(field, condition, dependent)
                        {
                            continue;
                        }
                        ways.push(implies(&self.given(field).schema(), &self.holds(condition)));
                    }
                    FieldRule::Excludes(names)
                        if self.all_here(names.iter().map(String::as_str)) =>
                    {
                        ways.push(self.excludes(field, names));
                    }
                    _ => {}
                }
            }
            if ways.len() == claim.accepted().count() {
                more.push(any_of(ways));
            }
        }
    }

    /// Says "needs one other key" by `dependentRequired`, where that says it all.
    fn depends(
        &self,
        field: &Field,
        condition: &Condition,
        dependent: &mut IndexMap<String, Vec<String>>,
    ) -> bool {
        let Condition::AnyGiven(names) = condition else { return false };
        let [name] = &names[..] else { return false };
        let needed = self.find(name).map(|other| self.given(other));
        match (self.given(field), needed) {
            (Ask::Keys(given), Some(Ask::Keys(needed))) => {
                for key in given {
                    dependent.entry(key).or_default().extend(needed.clone());
                }
                true
            }
            _ => false,
        }
    }

    fn excludes(&self, field: &Field, names: &[String]) -> Value {
        let others: Vec<&Field> = names.iter().filter_map(|name| self.find(name)).collect();
        let both = others.into_iter().map(|other| match (self.given(field), self.given(other)) {
            (Ask::Keys(one), Ask::Keys(two)) => Ask::Keys([one, two].concat()).schema(),
            (one, two) => json!({ "allOf": [one.schema(), two.schema()] }),
        });
        json!({ "not": any_of(both.collect()) })
    }
}

fn implies(when: &Value, then: &Value) -> Value {
    json!({ "if": when, "then": then })
}

/// Several needs as one.
fn all_of(needs: Vec<Ask>) -> Ask {
    let mut keys = Vec::new();
    let mut schemas = Vec::new();
    for need in needs {
        match need {
            Ask::Keys(more) => keys.extend(more),
            Ask::Schema(schema) => schemas.push(schema),
        }
    }
    if schemas.is_empty() {
        return Ask::Keys(keys);
    }
    if !keys.is_empty() {
        schemas.insert(0, json!({ "required": keys }));
    }
    if schemas.len() == 1 {
        Ask::Schema(schemas.remove(0))
    } else {
        Ask::Schema(json!({ "allOf": schemas }))
    }
}
