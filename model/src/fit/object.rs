//! Objects: which key is which field, what stands twice, and what no row speaks of.

use super::BreachKind;
use super::input::{Cover, Here, Input, Path, Scope, Slot};
use super::keep::shown;
use super::keys::{CaseOfKeys, KeyIs, ObjectPlan};
use super::request::is_whole_body;
use super::value::Judge;
use crate::json::Member;
use crate::vendor::{Field, Object, Parts, Place, Shape, ShapeId, Variants};

/// The members of an object, or what stands for one in other encodings.
#[derive(Debug, Clone, Copy)]
pub(super) enum Members<'v> {
    Json(&'v [Member<'v>]),
    /// Keys and values of a form or a query string.
    Pairs(&'v [(String, String)]),
}

impl<'v> Members<'v> {
    fn len(self) -> usize {
        match self {
            Self::Json(members) => members.len(),
            Self::Pairs(pairs) => pairs.len(),
        }
    }

    pub(super) fn iter(self) -> impl Iterator<Item = (&'v str, Input<'v>)> {
        let (members, pairs): (&'v [Member<'v>], &'v [(String, String)]) = match self {
            Self::Json(members) => (members, &[]),
            Self::Pairs(pairs) => (&[], pairs),
        };
        let members = members.iter().map(|it| (it.key.as_ref(), Input::Json(&it.value)));
        members.chain(pairs.iter().map(|(key, value)| (key.as_str(), Input::Text(value))))
    }
}

/// Finds the value of a field of a request that does not travel in its body; nothing where the
/// field travels there.
pub(super) type Elsewhere<'s> = &'s dyn Fn(&Field) -> Option<Slot<'s>>;

/// A key of the message, as one of the fields.
struct Known {
    index: usize,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Plainly,
    InAnotherCase,
    ByAnotherKey,
    InACaseInDoubt,
}

/// What an object is held to.
#[derive(Clone, Copy)]
struct Form<'a> {
    shape: &'a Shape,
    object: &'a Object,
    keys: &'a ObjectPlan,
    /// Variants of which none is told: their keys are known, and nothing else is.
    untold: Option<&'a Variants>,
}

impl Judge<'_> {
    /// Holds the members of an object to its shape.
    pub(super) fn object(
        &mut self,
        id: ShapeId,
        members: Members<'_>,
        elsewhere: Option<Elsewhere<'_>>,
        here: Here<'_>,
    ) {
        let (shape, plan) = self.shape(id);
        let (Parts::Object(object), Some(keys)) = (&shape.parts, &plan.object) else { return };
        let untold = match object.variants.as_deref() {
            Some(variants) => match self.choice(object, variants, (members, elsewhere), here) {
                Some(variant) if variant != id => {
                    return self.object(variant, members, elsewhere, here);
                }
                Some(_) => None,
                None => Some(variants),
            },
            None => None,
        };
        self.fields(Form { shape, object, keys, untold }, members, elsewhere, here);
    }

    fn fields(
        &mut self,
        form: Form<'_>,
        members: Members<'_>,
        elsewhere: Option<Elsewhere<'_>>,
        here: Here<'_>,
    ) {
        let Form { object, keys, .. } = form;
        let mut slots = empty_slots(object, elsewhere);
        let mut found = Vec::with_capacity(members.len());
        for (at, (key, input)) in members.iter().enumerate() {
            let Some(known) = known(object, keys, key, at) else {
                self.undocumented(form, key, input, here);
                continue;
            };
            let input = match members {
                Members::Pairs(pairs) => {
                    self.fit.of_key(&object.fields[known.index], pairs, key).unwrap_or(input)
                }
                Members::Json(_) => input,
            };
            // One list, met again at each of its members.
            if let (Slot::Value(Input::Repeated(_, seen)), Input::Repeated(_, key)) =
                (slots[known.index], input)
                && seen == key
            {
                continue;
            }
            self.key(object, &known, key, &slots, here);
            let cover = self.cover(&object.fields[known.index], key, here.cover);
            slots[known.index] = match cover {
                Cover::Placeholder => Slot::Placeholder,
                _ => Slot::Value(input),
            };
            found.push((known.index, cover, key, input));
        }
        let scope = Scope { fields: &object.fields, plan: keys, slots: &slots, up: here.scope };
        self.between(&scope, here);
        for (index, cover, key, input) in found {
            let field = &object.fields[index];
            let path = Path::Key(here.path, key);
            let at = Here { scope: Some(&scope), field: Some(field), cover, ..here.step(&path) };
            self.value(field.shape, input, at);
        }
        if let Some(elsewhere) = elsewhere {
            self.elsewhere(&scope, elsewhere, here);
        }
    }

    /// Judges what travels elsewhere, each value spelled as text.
    fn elsewhere(&mut self, scope: &Scope<'_>, elsewhere: Elsewhere<'_>, here: Here<'_>) {
        for field in scope.fields {
            let Some(Slot::Value(input)) = elsewhere(field) else { continue };
            let place = field.place.as_ref().map_or(Place::Query, |claim| claim.value);
            let root = Path::Root;
            let key = Path::Key(&root, &field.key.value);
            let path = if is_whole_body(field) { root } else { key };
            let cover = self.cover(field, &field.key.value, here.cover);
            let here =
                Here { place, path: &path, scope: Some(scope), field: Some(field), cover, ..here };
            self.written(field, input, here);
        }
    }

    /// A secret stands in the text that the spec writes around it.
    fn written(&mut self, field: &Field, input: Input<'_>, here: Here<'_>) {
        let around = field.secret.as_ref().and_then(|claim| {
            claim.value.written.as_ref().map(|template| (template, &claim.origin))
        });
        let (Some((template, origin)), Input::Text(text)) = (around, input) else {
            return self.value(field.shape, input, here);
        };
        if super::plan::template(template).matches(text).is_none() {
            let expected = format!("a text as {template}");
            self.breach(BreachKind::Pattern, here, origin, expected, "another, a secret".into());
        }
    }

    /// What there is to say about a key itself.
    fn key(
        &mut self,
        object: &Object,
        known: &Known,
        key: &str,
        slots: &[Slot<'_>],
        here: Here<'_>,
    ) {
        let field = &object.fields[known.index];
        let path = Path::Key(here.path, key);
        let at = Here { field: Some(field), ..here.step(&path) };
        let actual = || key.to_owned();
        let expected = || field.key.value.clone();
        if !matches!(slots[known.index], Slot::Absent) {
            let origin = &field.about.origin;
            self.breach(BreachKind::KeyDuplicate, at, origin, "the key once".into(), actual());
        }
        match known.how {
            How::Plainly => {}
            How::InAnotherCase => {
                self.breach(BreachKind::KeyCase, at, &field.key.origin, expected(), actual());
            }
            How::ByAnotherKey => {
                self.breach(BreachKind::KeyDisputed, at, &field.key.origin, expected(), actual());
                self.last_is_doubtful();
            }
            How::InACaseInDoubt => {
                let origin = object.keys.as_ref().map_or(&field.key.origin, |claim| &claim.origin);
                self.breach(BreachKind::KeyCase, at, origin, expected(), actual());
                self.last_is_doubtful();
            }
        }
    }

    fn undocumented(&mut self, form: Form<'_>, key: &str, input: Input<'_>, here: Here<'_>) {
        if form.untold.is_some_and(|variants| self.in_a_variant(variants, key)) {
            return;
        }
        let path = Path::Key(here.path, key);
        let known = |field: &&Field| field.key.accepted().any(|it| it == key);
        let elsewhere = form.object.fields.iter().find(known);
        let place = elsewhere.and_then(|field| field.place.as_ref());
        let expected = match near(key, &form.object.fields) {
            _ if place.is_some() => {
                let place = place.map_or("", |place| place.value.word());
                format!("no such key here: it travels in the {place}")
            }
            Some(key) => format!("no such key; documented is {key}"),
            None => "no such key".to_owned(),
        };
        let at = Here { field: None, ..here.step(&path) };
        let origin = &form.shape.about.origin;
        self.breach(BreachKind::FieldUndocumented, at, origin, expected, shown(input, at));
        if let Some(breach) = self.out.breaches.last_mut() {
            breach.field = Some(key.to_owned());
        }
    }

    fn in_a_variant(&self, variants: &Variants, key: &str) -> bool {
        let cases = variants.cases.iter();
        let mut plans = cases.filter_map(|case| self.shape(case.shape).1.object.as_ref());
        plans.any(|keys| keys.keys.get(key).is_some())
    }
}

/// The slots before the members are looked at: those of fields that travel elsewhere filled.
fn empty_slots<'s>(object: &Object, elsewhere: Option<Elsewhere<'s>>) -> Vec<Slot<'s>> {
    let slot = |field: &Field| match elsewhere {
        Some(elsewhere) => elsewhere(field).unwrap_or(Slot::Absent),
        None if in_body(field) => Slot::Absent,
        None => Slot::Unseen,
    };
    object.fields.iter().map(slot).collect()
}

/// Which field a key is, if any; `at` is where it stands among its siblings.
fn known(object: &Object, keys: &ObjectPlan, key: &str, at: usize) -> Option<Known> {
    // Most senders keep the page's order: look there before asking the table.
    if object.fields.get(at).is_some_and(|field| field.key.value == key && in_body(field)) {
        return Some(Known { index: at, how: How::Plainly });
    }
    let known = match keys.keys.get(key) {
        Some((index, KeyIs::Taken)) => Known { index: *index, how: How::Plainly },
        Some((index, KeyIs::Other)) => Known { index: *index, how: How::ByAnotherKey },
        None => {
            let index = keys.in_any_case(key)?;
            let how = match keys.case {
                CaseOfKeys::Any => How::Plainly,
                CaseOfKeys::AnyWithNote => How::InACaseInDoubt,
                CaseOfKeys::Exact => How::InAnotherCase,
            };
            Known { index, how }
        }
    };
    in_body(&object.fields[known.index]).then_some(known)
}

/// The field of a key, spelled in whatever case.
pub(super) fn known_index(keys: &ObjectPlan, key: &str) -> Option<usize> {
    let known = keys.keys.get(key).map(|(index, _)| *index);
    known.or_else(|| keys.in_any_case(key))
}

/// Whether a field travels in the body as far as its own row says.
pub(super) fn in_body(field: &Field) -> bool {
    field.place.as_ref().is_none_or(|place| place.value == Place::Body)
}

/// A documented key that looks like the same, for the message.
fn near<'f>(key: &str, fields: &'f [Field]) -> Option<&'f str> {
    let folded = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let wanted = folded(key);
    fields.iter().map(|field| field.key.value.as_str()).find(|known| folded(known) == wanted)
}
