//! What provokes a fault, as a sentence for people.

use bindery_model::vendor::{Provocation, SecretFailing, Wrong};

use crate::json_schema::example::wire_text;
use crate::rust::doc::code;

/// One way to provoke a fault.
pub(super) fn sentence(way: &Provocation) -> String {
    let mut parts = Vec::new();
    parts.extend(listed("leaving out", &way.omit, "any_required", "any required field"));
    parts.extend(listed("another type for", &way.wrong_type, "any_field", "any field"));
    if let Some((secret, failing)) = &way.secret {
        let failing = match failing {
            SecretFailing::Missing => "no",
            SecretFailing::Malformed => "a malformed",
            SecretFailing::Wrong => "a wrong",
        };
        parts.push(format!("{failing} {}", code(secret)));
    }
    for (what, wrong) in [("path", &way.path), ("method", &way.method)] {
        match wrong {
            Some(Wrong::Any) => parts.push(format!("a wrong {what}")),
            Some(Wrong::Given(text)) => parts.push(format!("the {what} {}", code(text))),
            None => {}
        }
    }
    if way.body_not_json {
        parts.push("a body that is not JSON".to_owned());
    }
    for (field, value) in &way.send {
        parts.push(format!("{} in {}", code(&wire_text(value).to_string()), code(field)));
    }
    parts
        .extend(way.no_such.iter().map(|entity| format!("a {} that does not exist", code(entity))));
    for state in &way.state {
        let states: Vec<String> = state.states.iter().map(|state| code(state)).collect();
        parts.push(format!("a {} in state {}", code(&state.entity), states.join(" or ")));
    }
    parts.extend(way.outside.clone());
    parts.join(", and ")
}

fn listed(what: &str, names: &[String], every: &str, all: &str) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let one = |name: &String| if name == every { all.to_owned() } else { code(name) };
    let names: Vec<String> = names.iter().map(one).collect();
    Some(format!("{what} {}", names.join(" or ")))
}
