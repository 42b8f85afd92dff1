//! Puts one drift into a valid reply, at a place where it is exactly that drift and nothing else.

use bindery_model::fit::{Breach, Judged};
use bindery_model::json::{Kind as Json, Member, Pointer, Value};

use super::{Drift, DriftSpec, Injected, between, holes, undocumented, values};
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
    Some(injected(scene, spec.drift, pointer))
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
    let found = match of_the_whole(scene, draft, spec.drift) {
        Some(mut candidates) => candidates.find(exactly),
        None => in_the_body(scene, draft, spec.drift, dice, exactly)
            .or_else(|| in_the_text(scene, draft, spec.drift).into_iter().find(exactly)),
    };
    found.map(|(pointer, drifted)| (spec, pointer.to_string(), drifted))
}

/// Every drift that this reply can have, each kind at each place, and the reply that has it.
pub(crate) fn everywhere(scene: &Scene<'_>, draft: &Draft) -> Vec<(Injected, Draft)> {
    let before = scene.judge(draft);
    let spots = draft.json().map(|body| scene.spots(body)).unwrap_or_default();
    let mut all = Vec::new();
    for kind in Drift::ALL.iter().copied() {
        let exactly = |(pointer, candidate): &(Pointer, Draft)| {
            is_exactly(scene, &before, kind, pointer, candidate)
        };
        let mut found: Vec<(Pointer, Draft)> = Vec::new();
        if let Some(mut candidates) = of_the_whole(scene, draft, kind) {
            found.extend(candidates.find(exactly));
        } else {
            let words = scene.words();
            let mut dice =
                Dice::new(scene.state.seed, &[words[0], words[1], words[2], kind.name()]);
            for spot in &spots {
                found.extend(at(scene, draft, kind, spot, &mut dice).into_iter().find(exactly));
            }
            for candidate in in_the_text(scene, draft, kind) {
                let known = found.iter().any(|(pointer, _)| *pointer == candidate.0);
                if !known && exactly(&candidate) {
                    found.push(candidate);
                }
            }
        }
        let injected = |pointer: &Pointer| injected(scene, kind, pointer.to_string());
        all.extend(found.into_iter().map(|(pointer, drifted)| (injected(&pointer), drifted)));
    }
    all
}

fn injected(scene: &Scene<'_>, drift: Drift, pointer: String) -> Injected {
    Injected {
        vendor: scene.state.vendor.name.clone(),
        operation: scene.operation.name.clone(),
        outcome: scene.fault.map(|fault| fault.name.clone()),
        drift,
        pointer,
    }
}

type Candidates<'c> = Box<dyn Iterator<Item = (Pointer, Draft)> + 'c>;

/// Candidates for a kind that is about the reply as a whole; `None`: it is about parts of it.
fn of_the_whole<'c>(scene: &'c Scene<'_>, draft: &'c Draft, kind: Drift) -> Option<Candidates<'c>> {
    Some(match kind {
        Drift::UndocumentedFault => Box::new(undocumented::candidates(scene)),
        Drift::NotJson => Box::new(not_json(draft).into_iter()),
        Drift::StatusChanged => Box::new(statuses(draft)),
        Drift::ContentTypeChanged => Box::new(content_types(draft)),
        _ => return None,
    })
}

/// Candidates within the text of a message.
fn in_the_text(scene: &Scene<'_>, draft: &Draft, kind: Drift) -> Vec<(Pointer, Draft)> {
    match kind {
        Drift::ValueOutsideList => holes::candidates(scene, draft, "Elsewhere"),
        _ => Vec::new(),
    }
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
        Drift::RuleBroken | Drift::ShapeUnknown => between::of(scene, kind, spot, here)
            .into_iter()
            .filter_map(|(pointer, value)| {
                changed(pointer, &|body| {
                    *body.find_mut(&spot.pointer)? = value.clone();
                    Some(())
                })
            })
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
