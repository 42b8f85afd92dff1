//! Which fields must be there: `required`, `instead_of`, `needs`, `excludes`, as keywords.
//!
//! What can be said by `required` and `dependentRequired` is said so, for people and for generators of types;
//! the rest by `anyOf`, `if` and `not`.

use bindery_model::vendor::{Condition, Field, FieldRule, Required};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{
    beyond::keyword,
    form::{any_of, push},
    scope::{Ask, Scope},
    words,
};

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
                FieldRule::Excludes(names) | FieldRule::AtLeastOne(names) => {
                    names.iter().map(String::as_str).collect()
                }
                _ => Vec::new(),
            };
            if !self.all_here(names) {
                let (fact, value) = words::field_rule(&rule.value);
                beyond.push((fact.to_owned(), value));
            }
        }
        beyond.into_iter().map(|(fact, value)| (keyword(&fact), value)).collect()
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
                    FieldRule::AtLeastOne(names)
                        if self.all_here(names.iter().map(String::as_str)) =>
                    {
                        let condition = Condition::AnyGiven(names.clone());
                        ways.extend(self.any_given(&condition).map(any_of));
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
