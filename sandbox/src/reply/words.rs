//! The message of a reply: its holes filled with what the request says and what is known.

use bindery_model::json::{Kind as Json, Value};
use bindery_model::vendor::{Outcome, Rule, Template};

use super::draft::{Content, Draft};
use super::scene::Scene;
use crate::answer::Facts;
use crate::texts::{extract, fill, literal_length};

/// Fills the holes of the outcome's text, as far as anything is known of them. Others keep what
/// the example or the sample put there.
pub(super) fn fill_holes(scene: &Scene<'_>, facts: Option<&Facts<'_>>, draft: &mut Draft) {
    let (Some(outcome), Some(facts)) = (scene.outcome(), facts) else { return };
    let Some(template) = outcome.text.as_ref().map(|claim| &claim.value) else { return };
    // A bare hole tells nothing, so any text could be taken for it.
    if template.holes().next().is_none() || literal_length(template) == 0 {
        return;
    }
    let mut filled = draft.clone();
    let refill = |text: &str| refilled(scene, facts, outcome, template, text);
    match &mut filled.body {
        Content::Json(value) => visit(value, &refill),
        Content::Text(text) => {
            if let Some(new) = refill(text) {
                *text = new;
            }
        }
        Content::None => return,
    }
    if scene.faults_of(&filled) <= scene.faults_of(draft) {
        *draft = filled;
    }
}

/// The text with better values in its holes; `None` if it is not this template's text.
fn refilled(
    scene: &Scene<'_>,
    facts: &Facts<'_>,
    outcome: &Outcome,
    template: &Template,
    text: &str,
) -> Option<String> {
    let old = extract(template, text, &[])?;
    Some(fill(template, |hole| {
        let kept = || old.iter().find(|(name, _)| name == hole).map(|(_, value)| value.clone());
        state_shown(scene, facts, outcome, hole).or_else(|| public_text(facts, hole)).or_else(kept)
    }))
}

/// What the request gives for a field of the hole's name; never a secret.
fn public_text(facts: &Facts<'_>, hole: &str) -> Option<String> {
    let mut given = facts.given.iter();
    let named = given.find(|given| given.field.name == hole && given.field.secret.is_none());
    named.and_then(crate::request::Given::text)
}

/// The state of a thing that the request speaks of, if the hole lists it.
fn state_shown(
    scene: &Scene<'_>,
    facts: &Facts<'_>,
    outcome: &Outcome,
    hole: &str,
) -> Option<String> {
    let shape = scene.state.vendor.shape(*outcome.holes.get(hole)?);
    let listed = shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Enum(listed) | Rule::SuchAs(listed) => Some(listed),
        _ => None,
    })?;
    let mut states = facts
        .things
        .iter()
        .filter_map(|(_, thing)| scene.state.memory.get(*thing).state.as_deref());
    states.find_map(|state| {
        let mut values = listed.values.iter().map(|(value, _)| value);
        values.find(|value| value.eq_ignore_ascii_case(state)).cloned()
    })
}

/// Gives every text in a value the chance to be changed.
fn visit(value: &mut Value<'static>, change: &impl Fn(&str) -> Option<String>) {
    match &mut value.kind {
        Json::String(text) => {
            if let Some(new) = change(text) {
                *text = new.into();
            }
        }
        Json::Array(items) => {
            for item in items {
                visit(item, change);
            }
        }
        Json::Object(members) => {
            for member in members {
                visit(&mut member.value, change);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}
