//! Failures that look like the vendor's own, and that no page documents.

use bindery_model::json::{Kind as Json, Pointer, Value};
use bindery_model::vendor::{Fault, Role};

use crate::reply::{Content, Draft, Scene, base};
use crate::walk::text;

const TEXT: &str = "The sandbox drifts here, and no page says so.";
/// Codes and statuses that pages rarely use; the first that is nobody's is taken.
const CODES: [&str; 4] = ["499", "599", "987654", "DRIFT"];
const STATUSES: [u16; 4] = [599, 499, 418, 503];

/// Candidates, the most natural first: a documented fault's reply under another code and text, then
/// such a reply under another status, then a bare error.
pub(super) fn candidates<'a>(
    scene: &'a Scene<'_>,
) -> impl Iterator<Item = (Pointer, Draft)> + use<'a> {
    let faults = scene.operation.reply.faults.values();
    let like_faults = faults.flat_map(|fault| like(scene, fault));
    let bare = STATUSES.into_iter().map(|status| {
        let body = Content::Json(Value::object([]));
        let mut draft = Draft { body, ..Draft::empty(status) };
        if let Content::Json(value) = &mut draft.body {
            value.set("error", Value::from(TEXT));
        }
        draft
    });
    like_faults.chain(bare).map(|draft| (Pointer::root(), draft))
}

fn like(scene: &Scene<'_>, fault: &Fault) -> Vec<Draft> {
    let other = Scene { fault: Some(fault), ..*scene };
    let documented = base::draft(&other, None);
    let mut drafts = Vec::new();
    for code in CODES {
        let mut draft = documented.clone();
        disguise(&other, &mut draft, code);
        for status in [draft.status].into_iter().chain(STATUSES) {
            drafts.push(Draft { status, ..draft.clone() });
        }
    }
    drafts
}

/// Another code and text, wherever they stand.
fn disguise(scene: &Scene<'_>, draft: &mut Draft, code: &str) {
    let documented = scene.outcome().and_then(|outcome| outcome.code.as_ref());
    let documented = documented.map(|code| code.value.0.clone());
    match &mut draft.body {
        Content::Text(text) => TEXT.clone_into(text),
        Content::None => {}
        Content::Json(body) => {
            let roles = scene.spots(body).into_iter().filter_map(|spot| {
                Some((
                    spot.field?.role.filter(|r| matches!(r, Role::Code | Role::Text))?,
                    spot.pointer,
                ))
            });
            let roles: Vec<(Role, Pointer)> = roles.collect();
            if roles.is_empty() {
                return anywhere(body, documented.as_deref(), code);
            }
            for (role, pointer) in roles {
                let Some(here) = body.find_mut(&pointer) else { continue };
                *here = match (role, &here.kind) {
                    (Role::Text, _) => Value::from(TEXT),
                    (_, Json::Number(_)) => {
                        Value::number(code.to_owned()).unwrap_or_else(|| here.clone())
                    }
                    _ => Value::from(code.to_owned()),
                };
            }
        }
    }
}

/// Where nobody documents the envelope: every text but the code becomes another.
fn anywhere(value: &mut Value<'static>, documented: Option<&str>, code: &str) {
    let is_code = text(value).is_some_and(|text| Some(text.as_str()) == documented);
    match &mut value.kind {
        Json::String(text) if is_code => *text = code.to_owned().into(),
        Json::String(text) => *text = TEXT.into(),
        Json::Number(digits) if is_code && Value::number(code.to_owned()).is_some() => {
            *digits = code.to_owned().into();
        }
        Json::Array(items) => {
            for item in items {
                anywhere(item, documented, code);
            }
        }
        Json::Object(members) => {
            for member in members {
                anywhere(&mut member.value, documented, code);
            }
        }
        _ => {}
    }
}
