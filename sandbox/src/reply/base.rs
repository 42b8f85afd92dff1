//! What a reply starts from: the documented example, where there is one, else a sample.

use std::collections::HashMap;
use std::sync::OnceLock;

use bindery_model::Vendor;
use bindery_model::json::Value;
use bindery_model::vendor::{Example, ExampleBody};
use bindery_samples::{BodyOut, Size};

use super::draft::{Content, Draft};
use super::mend;
use super::scene::Scene;
use crate::answer::Facts;
use crate::options::Replies;
use crate::seed::Dice;
use crate::walk::text;

/// A reply to start from, and the example that it shows.
struct Base {
    example: Option<String>,
    draft: Draft,
}

/// What the replies of one vendor start from, made when they are first asked for.
pub(crate) struct Bases(HashMap<(String, Option<String>), OnceLock<Vec<Base>>>);

impl Bases {
    /// A place for every outcome of every operation.
    pub(crate) fn of(vendor: &Vendor) -> Self {
        let outcomes = vendor.operations.values().flat_map(|operation| {
            let faults = operation.reply.faults.values().map(|fault| Some(fault.name.clone()));
            std::iter::once(None).chain(faults).map(|fault| (operation.name.clone(), fault))
        });
        Self(outcomes.map(|outcome| (outcome, OnceLock::new())).collect())
    }
}

/// What a reply starts from.
pub(crate) fn draft(scene: &Scene<'_>, facts: Option<&Facts<'_>>) -> Draft {
    let fault = scene.fault.map(|fault| fault.name.clone());
    // A base is the same for every request: what it repeats of one is told later.
    let bare = Scene { sent: None, ..*scene };
    let Some(place) = scene.state.bases.0.get(&(scene.operation.name.clone(), fault)) else {
        return sampled(&bare);
    };
    let bases = place.get_or_init(|| made(&bare));
    if let (Replies::Fullest, Some(fullest)) = (scene.state.replies, bases.last()) {
        return fullest.draft.clone();
    }
    let examples = &scene.operation.examples;
    let likeness = |base: &&Base| {
        let example = base.example.as_ref().and_then(|name| examples.get(name));
        (example.is_some(), example.map_or(0, |example| likeness(example, facts)))
    };
    // Of those that resemble the request equally, the first on the page.
    bases
        .iter()
        .rev()
        .max_by_key(likeness)
        .map_or_else(|| sampled(&bare), |base| base.draft.clone())
}

/// One for each example that shows the outcome, and one made from the shapes.
fn made(scene: &Scene<'_>) -> Vec<Base> {
    let sampled = sampled(scene);
    let shown = examples(scene).filter_map(|example| {
        let draft = shown(scene, &sampled, example, example.reply.as_ref()?)?;
        Some(Base { example: Some(example.name.clone()), draft })
    });
    let mut bases: Vec<Base> = shown.collect();
    bases.push(Base { example: None, draft: sampled });
    bases
}

/// The examples that show this outcome.
fn examples<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Example> {
    let meant = scene.fault.map(|fault| fault.name.as_str());
    let examples = scene.operation.examples.values();
    examples.filter(move |example| example.fault.as_deref() == meant)
}

/// How many fields of the request have the value that the example's request shows.
fn likeness(example: &Example, facts: Option<&Facts<'_>>) -> usize {
    let (Some(request), Some(facts)) = (&example.request, facts) else { return 0 };
    let request = Value::from_yaml(&request.value);
    let same = facts.given.iter().filter(|given| {
        let mut keys = given.field.key.accepted();
        let shown = keys.find_map(|key| request.get(key)).and_then(text);
        shown.is_some() && shown == given.text()
    });
    same.count()
}

/// A reply made from the shapes alone.
fn sampled(scene: &Scene<'_>) -> Draft {
    let seed = Dice::new(scene.state.seed, &scene.words()).next();
    let sample = scene.state.samples().reply(scene.operation, scene.which(), Size::Fullest, seed);
    // Where nobody documents success, a bare status is all that can be promised.
    let Some(sample) = sample else { return Draft::empty(200) };
    let is_json = sample.content_type.as_deref().is_none_or(|kind| kind.contains("json"));
    let body = match sample.body {
        BodyOut::None | BodyOut::Pairs(_) => Content::None,
        BodyOut::Text(text) => Content::Text(text),
        BodyOut::Json(value) => match value.as_str() {
            Some(text) if !is_json => Content::Text(text.to_owned()),
            _ => Content::Json(value),
        },
    };
    let (content_type, headers) = (sample.content_type, sample.headers);
    let draft = Draft { status: sample.status.unwrap_or(200), content_type, headers, body };
    if sample.status.is_some() { draft } else { with_telling_status(scene, draft) }
}

/// 200 where the page gives no status, unless the reply would be taken for another outcome so.
fn with_telling_status(scene: &Scene<'_>, draft: Draft) -> Draft {
    let is_meant = |draft: &Draft| scene.is_meant(&scene.judge(draft));
    if is_meant(&draft) {
        return draft;
    }
    let others = [400, 500, 422].map(|status| Draft { status, ..draft.clone() });
    let [bad_request, ..] = others.clone();
    others.into_iter().find(is_meant).unwrap_or(bad_request)
}

/// The example, with real values where it has placeholders, if the spec lets it be so.
fn shown(
    scene: &Scene<'_>,
    sampled: &Draft,
    example: &Example,
    reply: &ExampleBody,
) -> Option<Draft> {
    let value = Value::from_yaml(&reply.value).into_owned();
    let mended = mend::mended(scene, sampled, example, value);
    let shown = sampled.with_json(mended);
    (scene.faults_of(&shown) <= scene.faults_of(sampled)).then_some(shown)
}
