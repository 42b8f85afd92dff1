//! Puts one drift into a valid reply, at a place where it is exactly that drift and nothing else.

use bindery_model::fit::{Breach, Judged};
use bindery_model::json::{Kind as Json, Member, Pointer, Value};

use super::{Drift, DriftSpec, Injected, holes, undocumented, values};
use crate::reply::{Content, Draft, Scene};
use crate::seed::Dice;
use crate::walk::Spot;

/// Injects one of the drifts that the sandbox was told to, each in its turn; what it was, if any
/// of them applies to this reply.
pub(crate) fn inject(scene: &Scene<'_>, draft: &mut Draft) -> Option<Injected> {
    let told = scene.state.drifts.iter().filter(|spec| {
        spec.operation.as_ref().is_none_or(|operation| *operation == scene.operation.name)
    });
    let mut told: Vec<&DriftSpec> = told.collect();
    if told.is_empty() {
        return None;
    }
    let calls = scene.state.calls;
    let turn = usize::try_from(calls).unwrap_or_default() % told.len();
    told.rotate_left(turn);
    let words = scene.words();
    let mut dice =
        Dice::new(scene.state.seed, &[words[0], words[1], words[2], &calls.to_string(), "drift"]);
    let (spec, pointer, drifted) =
        told.into_iter().find_map(|spec| drifted(scene, draft, spec, &mut dice))?;
    *draft = drifted;
    Some(Injected {
        vendor: scene.state.vendor.name.clone(),
        operation: scene.operation.name.clone(),
        outcome: scene.fault.map(|fault| fault.name.clone()),
        drift: spec.drift,
        pointer,
    })
}

/// The reply with this drift in it, and where.
fn drifted<'s>(
    scene: &Scene<'_>,
    draft: &Draft,
    spec: &'s DriftSpec,
    dice: &mut Dice,
) -> Option<(&'s DriftSpec, String, Draft)> {
    let before = scene.judge(draft);
    let wanted = |pointer: &Pointer| spec.pointer.as_ref().is_none_or(|only| only == pointer);
    let exactly = |(pointer, candidate): &(Pointer, Draft)| {
        wanted(pointer) && is_exactly(scene, &before, spec.drift, pointer, candidate)
    };
    let found = match spec.drift {
        Drift::UndocumentedFault => undocumented::candidates(scene).find(exactly),
        Drift::NotJson => not_json(draft).into_iter().find(exactly),
        Drift::StatusChanged => statuses(draft).find(exactly),
        Drift::ContentTypeChanged => content_types(draft).find(exactly),
        Drift::ValueOutsideList => in_the_body(scene, draft, spec.drift, dice, exactly)
            .or_else(|| holes::candidates(scene, draft, "Elsewhere").into_iter().find(exactly)),
        _ => in_the_body(scene, draft, spec.drift, dice, exactly),
    };
    found.map(|(pointer, drifted)| (spec, pointer.to_string(), drifted))
}

/// Whether the candidate differs from the spec in this one thing, at this one place.
fn is_exactly(
    scene: &Scene<'_>,
    before: &Judged<'_>,
    drift: Drift,
    pointer: &Pointer,
    candidate: &Draft,
) -> bool {
    let after = scene.judge(candidate);
    let known = |breach: &&Breach| !before.fitted.breaches.contains(breach);
    let new: Vec<&Breach> = after.fitted.breaches.iter().filter(known).collect();
    let is_it = |breach: &Breach| drift.breaches().contains(&breach.kind);
    match drift {
        // The reply is another outcome, or none that can be read: what else is said of it follows.
        Drift::UndocumentedFault | Drift::NotJson => new.iter().any(|breach| is_it(breach)),
        _ => {
            scene.is_meant(&after) == scene.is_meant(before)
                && after.fitted.notes.len() <= before.fitted.notes.len()
                && matches!(new.as_slice(), [only] if is_it(only) && only.pointer == *pointer)
        }
    }
}

/// Candidates at the spots of the body, in an order of the dice.
fn in_the_body(
    scene: &Scene<'_>,
    draft: &Draft,
    kind: Drift,
    dice: &mut Dice,
    exactly: impl Fn(&(Pointer, Draft)) -> bool,
) -> Option<(Pointer, Draft)> {
    let body = draft.json()?;
    let mut spots = scene.spots(body);
    dice.shuffle(&mut spots);
    spots.iter().find_map(|spot| {
        let candidates = at(scene, draft, kind, spot, dice);
        candidates.into_iter().find(|candidate| exactly(candidate))
    })
}

fn at(
    scene: &Scene<'_>,
    draft: &Draft,
    kind: Drift,
    spot: &Spot<'_>,
    dice: &mut Dice,
) -> Vec<(Pointer, Draft)> {
    let Some(body) = draft.json() else { return Vec::new() };
    let Some(here) = body.find(&spot.pointer) else { return Vec::new() };
    let changed = |pointer: Pointer, change: &dyn Fn(&mut Value<'static>) -> Option<()>| {
        let mut body = body.clone();
        change(&mut body).map(|()| (pointer, draft.with_json(body)))
    };
    match kind {
        Drift::FieldMissing => changed(spot.pointer.clone(), &|body| {
            let (around, key) = last_key(&spot.pointer)?;
            body.find_mut(&around)?.remove(&key).map(drop)
        })
        .into_iter()
        .collect(),
        Drift::FieldAdded if here.as_object().is_none() => Vec::new(),
        Drift::FieldAdded => {
            const ADDED: &str = "addedByDrift";
            let added = changed(spot.pointer.key(ADDED), &|body| {
                body.find_mut(&spot.pointer)?
                    .set(ADDED, Value::from("drift"))
                    .is_none()
                    .then_some(())
            });
            added.into_iter().collect()
        }
        Drift::KeyCase => {
            let Some((around, key)) = last_key(&spot.pointer) else { return Vec::new() };
            let other = other_case(&key);
            let renamed =
                changed(around.key(&other), &|body| rename(body.find_mut(&around)?, &key, &other));
            renamed.into_iter().collect()
        }
        Drift::KeyTwice => changed(spot.pointer.clone(), &|body| {
            let (around, key) = last_key(&spot.pointer)?;
            let Json::Object(members) = &mut body.find_mut(&around)?.kind else { return None };
            members.push(Member::new(key, here.clone()));
            Some(())
        })
        .into_iter()
        .collect(),
        _ => {
            let values = values::of(scene, kind, spot, here, dice);
            let with = values.into_iter().filter_map(|value| {
                changed(spot.pointer.clone(), &|body| {
                    *body.find_mut(&spot.pointer)? = value.clone();
                    Some(())
                })
            });
            with.collect()
        }
    }
}

/// The object around and the key, where the pointer leads to a member of an object.
fn last_key(pointer: &Pointer) -> Option<(Pointer, String)> {
    let key = pointer.steps().last()?.into_owned();
    let mut around = pointer.clone();
    around.pop();
    Some((around, key))
}

fn other_case(key: &str) -> String {
    let swapped = key.chars().map(|c| {
        if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
    });
    swapped.collect()
}

fn rename(object: &mut Value<'static>, old: &str, new: &str) -> Option<()> {
    let Json::Object(members) = &mut object.kind else { return None };
    let member = members.iter_mut().find(|member| member.key == old && old != new)?;
    member.key = new.to_owned().into();
    Some(())
}

fn not_json(draft: &Draft) -> Option<(Pointer, Draft)> {
    let text = draft.json()?.to_compact();
    let broken = if text.contains(':') {
        text.replacen(':', "=", 1)
    } else {
        format!("drift, not JSON: {text}")
    };
    let content_type = draft.sent_type().map(str::to_owned);
    Some((Pointer::root(), Draft { body: Content::Text(broken), content_type, ..draft.clone() }))
}

fn statuses(draft: &Draft) -> impl Iterator<Item = (Pointer, Draft)> {
    let others = [200, 202, 207, 299, 400, 418, 500, 599].into_iter();
    let others = others.filter(|status| *status != draft.status);
    others.map(|status| (Pointer::root(), Draft { status, ..draft.clone() }))
}

fn content_types(draft: &Draft) -> impl Iterator<Item = (Pointer, Draft)> {
    let others = ["text/html; charset=utf-8", "application/xml", "application/octet-stream"];
    others.into_iter().map(|other| {
        let content_type = Some(other.to_owned());
        (Pointer::root(), Draft { content_type, ..draft.clone() })
    })
}
