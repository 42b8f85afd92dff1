//! Which rule beyond JSON Schema accounts for it that a schema lets a value through.
//!
//! A rule is beyond a schema only where the schema carries it: the keyword has to stand in the very
//! schema that speaks of the place, or, for what stands inside a text, of a place around it.

use std::collections::BTreeSet;

use bindery_codegen::json_schema::{BEYOND, Beyond};
use bindery_model::fit::{Breach, BreachKind};
use bindery_rules::Rule;
use serde_json::Value;

/// What a breach means for the verdict of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excused {
    /// A schema refuses it too.
    No,
    /// It is no matter of a schema's, nor of a type's.
    Open,
    /// It is no rule on the value, but what is open may lack something for it.
    Either,
    /// The schema may let it through: it carries this rule.
    Beyond(&'static Beyond),
}

/// Whether a schema may let a breach through, and for which rule.
pub fn excuse(document: &Value, value: &Value, breach: &Breach) -> Excused {
    if let Some(excused) = of_keys(breach) {
        return excused;
    }
    let steps: Vec<_> = breach.pointer.steps().collect();
    let mut carried = Carried { document, here: BTreeSet::new(), around: BTreeSet::new() };
    carried.walk(document, &steps.iter().map(|step| &**step).collect::<Vec<_>>(), 0);
    let at = value.pointer(breach.pointer.as_str());
    let accounts = |beyond: &&Beyond| match beyond.rule {
        Rule::Joined | Rule::Padded | Rule::Packed | Rule::Variant => {
            carried.here.contains(beyond.keyword) || carried.around.contains(beyond.keyword)
        }
        Rule::Length | Rule::Pattern | Rule::Decimals => {
            carried.here.contains(beyond.keyword)
                && breach.kind.rule() == Some(beyond.rule)
                && at.is_some_and(Value::is_number)
        }
        rule => carried.here.contains(beyond.keyword) && is_of(breach, rule),
    };
    BEYOND.iter().find(accounts).map_or(Excused::No, Excused::Beyond)
}

/// What a breach means for the generated types. They hold every rule; what they let through is
/// what no struct can hold.
pub(super) fn of_types(breach: &Breach) -> Excused {
    match breach.kind {
        // A key that only a candidate or a dispute has is no field of a struct.
        BreachKind::KeyDisputed => Excused::Either,
        // Which words a success says, the contract run holds: the type holds any text. And a type of
        // a reply does not see the request.
        BreachKind::Text | BreachKind::Echoes => Excused::Open,
        _ => of_keys(breach).unwrap_or(Excused::No),
    }
}

/// What is told of keys alone.
fn of_keys(breach: &Breach) -> Option<Excused> {
    match breach.kind {
        BreachKind::FieldUndocumented
        | BreachKind::KeyDisputed
        | BreachKind::Status
        | BreachKind::ContentType => Some(Excused::Open),
        // To what knows a key by its exact letters, another key; and of two members with one key,
        // JSON's readers see one, or none at all.
        BreachKind::KeyCase | BreachKind::KeyDuplicate => Some(Excused::Either),
        _ => None,
    }
}

fn is_of(breach: &Breach, rule: Rule) -> bool {
    match (breach.kind, rule) {
        (BreachKind::Compare, rule) => compared(&breach.expected) == Some(rule),
        (
            BreachKind::FieldMissing | BreachKind::RequiredWhen | BreachKind::RequiredUnless,
            Rule::Required,
        ) => true,
        (kind, rule) => kind.rule() == Some(rule),
    }
}

/// The comparison that a breach speaks of, by how its expectation begins.
fn compared(expected: &str) -> Option<Rule> {
    use bindery_rules::compare::Comparison;
    let all = [
        (Comparison::Above, Rule::Above),
        (Comparison::Below, Rule::Below),
        (Comparison::AtLeast, Rule::AtLeast),
        (Comparison::AtMost, Rule::AtMost),
    ];
    all.into_iter().find(|(it, _)| expected.starts_with(it.words())).map(|(_, rule)| rule)
}

/// The keywords of ours on the way to a place.
struct Carried<'d> {
    document: &'d Value,
    here: BTreeSet<&'d str>,
    around: BTreeSet<&'d str>,
}

/// Deeper than any chain of references that leads somewhere.
const DEEPEST: usize = 64;

impl<'d> Carried<'d> {
    fn walk(&mut self, schema: &'d Value, steps: &[&str], depth: usize) {
        let Some(words) = schema.as_object().filter(|_| depth < DEEPEST) else { return };
        let ours = words.keys().map(String::as_str).filter(|key| key.starts_with("x-bindery-"));
        if steps.is_empty() {
            self.here.extend(ours);
        } else {
            self.around.extend(ours);
        }
        let target = words.get("$ref").and_then(Value::as_str);
        if let Some(target) =
            target.and_then(|it| self.document.pointer(it.trim_start_matches('#')))
        {
            self.walk(target, steps, depth + 1);
        }
        for applicator in ["allOf", "anyOf", "oneOf"] {
            for branch in words.get(applicator).and_then(Value::as_array).into_iter().flatten() {
                self.walk(branch, steps, depth + 1);
            }
        }
        for applicator in ["then", "else", "x-bindery-value"] {
            if let Some(branch) = words.get(applicator) {
                self.walk(branch, steps, depth + 1);
            }
        }
        let [step, rest @ ..] = steps else { return };
        let member = words.get("properties").and_then(|it| it.get(step));
        let item = || {
            let index: usize = step.parse().ok()?;
            words.get("prefixItems").and_then(|it| it.get(index)).or_else(|| words.get("items"))
        };
        let value = || words.get("additionalProperties");
        if let Some(inner) = member.or_else(item).or_else(value) {
            self.walk(inner, rest, depth + 1);
        }
    }
}
