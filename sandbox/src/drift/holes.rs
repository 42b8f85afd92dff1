//! Drifts inside the message text of a fault: another value in a hole that has a closed list.

use bindery_model::json::{Kind as Json, Pointer, Value};
use bindery_model::vendor::Outcome;

use crate::reply::{Draft, Scene};
use crate::texts;

/// Replies whose text has this value in one of its holes, each with the place of the text.
pub(super) fn candidates(
    scene: &Scene<'_>,
    draft: &Draft,
    value: &'static str,
) -> Vec<(Pointer, Draft)> {
    let (Some(outcome), Some(body)) = (scene.outcome(), draft.json()) else { return Vec::new() };
    let mut found = Vec::new();
    let mut open = vec![(Pointer::root(), body)];
    while let Some((pointer, part)) = open.pop() {
        match &part.kind {
            Json::Object(members) => {
                open.extend(members.iter().map(|it| (pointer.key(&it.key), &it.value)));
            }
            Json::Array(items) => {
                open.extend(items.iter().enumerate().map(|(at, it)| (pointer.index(at), it)));
            }
            Json::String(text) => {
                for changed in changed(outcome, text, value) {
                    let mut body = body.clone();
                    if let Some(here) = body.find_mut(&pointer) {
                        *here = Value::from(changed);
                        found.push((pointer.clone(), draft.with_json(body)));
                    }
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }
    found
}

/// The text with the value in each of its holes in turn, if it is the outcome's text.
fn changed(outcome: &Outcome, text: &str, value: &str) -> Vec<String> {
    let Some(template) = outcome.text.as_ref().map(|claim| &claim.value) else { return Vec::new() };
    let Some(holes) = texts::extract(template, text, &[]) else { return Vec::new() };
    let with = |changed: &str| {
        texts::fill(template, |hole| {
            let kept = holes.iter().find(|(name, _)| name == hole);
            if hole == changed { Some(value.to_owned()) } else { kept.map(|(_, it)| it.clone()) }
        })
    };
    outcome.holes.keys().map(|hole| with(hole)).collect()
}
