//! Replies that the page allows and its example does not show: fields that may be absent sometimes
//! are, lists show their other values.

use bindery_model::fit::BreachKind;
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::Field;

use super::draft::Draft;
use super::scene::Scene;
use crate::options::Replies;
use crate::seed::Dice;
use crate::walk::{Spot, member, object};

/// Varies the draft, if the sandbox was told to. What tells outcomes apart stays; each step is
/// taken only if the reply still fits.
pub(super) fn shuffle(scene: &Scene<'_>, draft: &mut Draft) {
    if scene.state.replies != Replies::Shuffled {
        return;
    }
    let Some(body) = draft.json() else { return };
    let calls = scene.state.calls.to_string();
    let words = scene.words();
    let mut dice = Dice::new(scene.state.seed, &[words[0], words[1], words[2], &calls, "shuffle"]);
    let mut spots = scene.spots(body);
    // Inner ones first, so that what is taken out does not hold what is still to be varied.
    spots.reverse();
    let turns: Vec<(&Spot<'_>, u64)> = spots.iter().map(|spot| (spot, dice.next())).collect();
    let against = against(scene, draft);
    vary(scene, draft, &turns, &against);
}

/// Varies all of these spots, as far as nothing is against the reply that was not before: together,
/// and where that goes wrong, one half after the other.
fn vary(scene: &Scene<'_>, draft: &mut Draft, turns: &[(&Spot<'_>, u64)], before: &[Against]) {
    let mut varied = draft.clone();
    let mut any = false;
    for (spot, seed) in turns {
        if let Some(next) = varied_at(scene, &varied, spot, *seed) {
            (varied, any) = (next, true);
        }
    }
    // One thing that is wrong may not take the place of another, which is mended later.
    if any && against(scene, &varied).iter().all(|it| before.contains(it)) {
        *draft = varied;
    } else if any && turns.len() > 1 {
        let (first, second) = turns.split_at(turns.len() / 2);
        vary(scene, draft, first, before);
        vary(scene, draft, second, before);
    }
}

/// The draft with one spot varied, if there is anything to vary.
fn varied_at(scene: &Scene<'_>, draft: &Draft, spot: &Spot<'_>, seed: u64) -> Option<Draft> {
    let mut dice = Dice::new(seed, &[]);
    match dice.below(3) {
        _ if !is_free(spot) => with_more(scene, &mut dice, draft, spot),
        0 => without(draft, spot),
        1 => with_more(scene, &mut dice, draft, spot),
        _ => other(scene, &mut dice, draft, spot),
    }
}

/// All that is against a draft; nothing is worse than being another outcome than was meant.
fn against(scene: &Scene<'_>, draft: &Draft) -> Vec<Against> {
    let judged = scene.judge(draft);
    let other = (!scene.is_meant(&judged)).then_some(None);
    let fitted = judged.fitted;
    let breaches = fitted.breaches.into_iter().chain(fitted.notes);
    breaches.map(|it| Some((it.kind, it.pointer))).chain(other).collect()
}

type Against = Option<(BreachKind, Pointer)>;

/// Envelopes' own fields, identities and secrets stay as they are: others rely on them.
fn is_free(spot: &Spot<'_>) -> bool {
    spot.field.is_some_and(|field| {
        field.role.is_none() && field.id_of.is_none() && field.secret.is_none()
    })
}

fn without(draft: &Draft, spot: &Spot<'_>) -> Option<Draft> {
    let mut body = draft.json()?.clone();
    let mut around = spot.pointer.clone();
    around.pop();
    let key = spot.pointer.steps().last()?.into_owned();
    body.find_mut(&around)?.remove(&key)?;
    Some(draft.with_json(body))
}

fn other(scene: &Scene<'_>, dice: &mut Dice, draft: &Draft, spot: &Spot<'_>) -> Option<Draft> {
    let mut body = draft.json()?.clone();
    let value: Value<'static> = scene.state.samples().seeded(spot.shape, dice.next());
    *body.find_mut(&spot.pointer)? = value;
    Some(draft.with_json(body))
}

/// An object with a documented field that the example does not show.
fn with_more(scene: &Scene<'_>, dice: &mut Dice, draft: &Draft, spot: &Spot<'_>) -> Option<Draft> {
    let mut body = draft.json()?.clone();
    let here = body.find_mut(&spot.pointer)?;
    let object = object(scene.state.fit(), spot.shape, here)?;
    let absent = |field: &&Field| {
        field.role.is_none() && field.id_of.is_none() && member(object, field, here).is_none()
    };
    let absent: Vec<&Field> = object.fields.iter().filter(absent).collect();
    let field = absent.get(dice.below(absent.len()))?;
    here.set(field.key.value.clone(), scene.state.samples().seeded(field.shape, dice.next()));
    Some(draft.with_json(body))
}
