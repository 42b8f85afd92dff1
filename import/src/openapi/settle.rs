//! Decisions that need every shape: which alternatives can be told apart, and named shapes that
//! may be null where they are used and not by themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::form::{Field, Form, FormKind, Shapes, fields_of, settled};
use crate::left::What;

/// Settles every form: the named ones and `roots`.
pub(crate) fn settle(doc: &Document<'_>, shapes: &mut Shapes, roots: &mut [&mut Form]) {
    let known = shapes.clone();
    let mut settler = Settler { doc, known, or_null: BTreeMap::new() };
    // A choice may hold others: twice, so that the outer one is held against what became of those.
    for _ in 0..2 {
        for form in shapes.values_mut() {
            settler.choices(form);
        }
        settler.known.clone_from(shapes);
    }
    for root in roots.iter_mut() {
        settler.choices(root);
    }
    for form in shapes.values_mut() {
        form.inner_mut().into_iter().for_each(|it| settler.nullable(it));
    }
    for root in roots.iter_mut() {
        settler.nullable(root);
    }
    shapes.append(&mut settler.or_null);
}

struct Settler<'s, 'd> {
    doc: &'s Document<'d>,
    known: Shapes,
    /// Shapes that are another one, or null.
    or_null: Shapes,
}

impl Settler<'_, '_> {
    /// Makes one of alternatives that nothing tells apart.
    fn choices(&mut self, form: &mut Form) {
        form.inner_mut().into_iter().for_each(|it| self.choices(it));
        let FormKind::Either(members) = &mut form.kind else { return };
        for member in members.iter_mut() {
            // Nothing is told by null: it is said once, around them.
            form.nullable |= member.nullable || settled(member, &self.known).1;
            member.nullable = false;
        }
        let apart = |members: &[Form], known: &Shapes| {
            members.iter().enumerate().all(|(index, one)| {
                members[index + 1..].iter().all(|it| differ(one, it, known, &mut BTreeSet::new()))
            })
        };
        if apart(members, &self.known) {
            return;
        }
        let place = form.place.clone();
        let before = members.len();
        let mut merged: Vec<Form> = Vec::new();
        for member in std::mem::take(members) {
            let alike = merged
                .iter()
                .position(|it| !differ(it, &member, &self.known, &mut BTreeSet::new()));
            match alike {
                Some(at) => {
                    let first = merged.remove(at);
                    merged.insert(at, one_of(first, member, &self.known));
                }
                None => merged.push(member),
            }
        }
        if !apart(&merged, &self.known) {
            merged = vec![Form::any(place.clone())];
        }
        let why = format!("{before} alternatives became {}", said(&merged));
        self.doc.leave_at(What::Alternatives, &place, why);
        if merged.len() == 1 {
            let only = merged.remove(0);
            form.kind = only.kind;
            form.rules.extend(only.rules);
            form.listed = only.listed;
            form.nullable |= only.nullable;
        } else {
            form.kind = FormKind::Either(merged);
        }
    }

    /// `like: NAME` beside `null_as` would copy the shape; a shape of its own is written once.
    fn nullable(&mut self, form: &mut Form) {
        form.inner_mut().into_iter().for_each(|it| self.nullable(it));
        let FormKind::Like { name, .. } = &form.kind else { return };
        if !form.nullable || form.only_name().is_none() {
            return;
        }
        if self.known.get(name).is_some_and(|target| settled(target, &self.known).1) {
            form.nullable = false;
            return;
        }
        let alias = format!("{name}_or_null");
        if self.known.contains_key(&alias) {
            return;
        }
        let kind = FormKind::Like { name: name.clone(), drop: Vec::new(), fields: Vec::new() };
        let place = self.known.get(name).map_or_else(|| form.place.clone(), |it| it.place.clone());
        let whole = Form { nullable: true, ..Form::new(kind, place) };
        self.or_null.insert(alias.clone(), whole);
        form.kind = FormKind::Like { name: alias, drop: Vec::new(), fields: Vec::new() };
        form.nullable = false;
    }
}

fn said(forms: &[Form]) -> String {
    let word = |form: &Form| match &form.kind {
        FormKind::Scalar(word) => (*word).to_owned(),
        FormKind::Object(_) | FormKind::Variants { .. } => "an object".to_owned(),
        FormKind::List(_) => "a list".to_owned(),
        FormKind::Tuple(_) => "a tuple".to_owned(),
        FormKind::Map(_) => "a map".to_owned(),
        FormKind::Either(_) => "alternatives".to_owned(),
        FormKind::Like { name, .. } => format!("`{name}`"),
    };
    forms.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// One form for what nothing tells apart.
fn one_of(one: Form, other: Form, known: &Shapes) -> Form {
    let place = one.place.clone();
    let nullable = one.nullable || other.nullable;
    let (left, right) = (settled(&one, known).0, settled(&other, known).0);
    let mut form = match (&left.kind, &right.kind) {
        (FormKind::Scalar(word), FormKind::Scalar(its)) if word == its => wider(left, right, word),
        (FormKind::List(left), FormKind::List(right)) => {
            let item = either((**left).clone(), (**right).clone(), known);
            Form::new(FormKind::List(Box::new(item)), place.clone())
        }
        (FormKind::Map(left), FormKind::Map(right)) => {
            let item = either((**left).clone(), (**right).clone(), known);
            Form::new(FormKind::Map(Box::new(item)), place.clone())
        }
        _ => one_object(left, right, known),
    };
    form.nullable = nullable;
    form.doc = one.doc.or(other.doc);
    form.place = place;
    form
}

/// One object for two, or a map; anything where one is no object.
fn one_object(left: &Form, right: &Form, known: &Shapes) -> Form {
    let place = left.place.clone();
    let (one, other) = (fields_of(left, known), fields_of(right, known));
    let object = |it: &Form, fields: &Option<Vec<Field>>| {
        fields.is_some() || matches!(it.kind, FormKind::Map(_))
    };
    let objects = object(left, &one) && object(right, &other);
    if let (Some(one), Some(other)) = (one, other) {
        return Form::new(FormKind::Object(union(one, &other, known)), place);
    }
    let any = Form::any(place.clone());
    if objects { Form::new(FormKind::Map(Box::new(any)), place) } else { any }
}

/// Two single values of one type: both lists together, or no list at all.
fn wider(left: &Form, right: &Form, word: &'static str) -> Form {
    let mut form = Form::scalar(word, left.place.clone());
    if !left.listed.is_empty() && !right.listed.is_empty() && word == "string" {
        form.listed.clone_from(&left.listed);
        let more = right.listed.iter().filter(|it| !left.listed.contains(it));
        form.listed.extend(more.cloned());
        form.rule("enum", form.listed.clone());
    } else {
        let both = left.rules.iter().filter(|rule| right.rules.contains(rule));
        form.rules.extend(both.cloned());
    }
    form
}

fn either(one: Form, other: Form, known: &Shapes) -> Form {
    if one.same_value(&other) {
        return one;
    }
    if differ(&one, &other, known, &mut BTreeSet::new()) {
        let place = one.place.clone();
        return Form::new(FormKind::Either(vec![one, other]), place);
    }
    one_of(one, other, known)
}

/// The fields of either object; required where both require it.
fn union(left: Vec<Field>, right: &[Field], known: &Shapes) -> Vec<Field> {
    let mut out = left;
    for field in &mut out {
        match right.iter().find(|it| it.name == field.name) {
            None => field.must = false,
            Some(other) => {
                field.must &= other.must;
                if field.default != other.default {
                    field.default = None;
                }
                if !field.form.same_value(&other.form) {
                    let any = Form::any(field.form.place.clone());
                    let own = std::mem::replace(&mut field.form, any);
                    let words = (own.doc.clone(), own.title.clone());
                    field.form = either(own, other.form.clone(), known);
                    (field.form.doc, field.form.title) = words;
                    field.default = None;
                }
            }
        }
    }
    for field in right {
        if !out.iter().any(|it| it.name == field.name) {
            out.push(Field { must: false, ..field.clone() });
        }
    }
    out
}

/// Whether two forms have no value in common as far as their structure tells: what the check of
/// specs asks of alternatives.
pub(crate) fn differ<'f>(
    one: &'f Form,
    other: &'f Form,
    known: &'f Shapes,
    met: &mut BTreeSet<(String, String)>,
) -> bool {
    let (left, right) = (settled(one, known).0, settled(other, known).0);
    let names = (one.only_name(), other.only_name());
    if let (Some(one), Some(other)) = names
        && (one == other || !met.insert((one.to_owned(), other.to_owned())))
    {
        return false;
    }
    if let (Some(left), Some(right)) = (object(left, known), object(right, known)) {
        return lacks(&left, &right)
            || lacks(&right, &left)
            || left.iter().filter(|it| it.must).any(|field| {
                let its = right.iter().find(|it| it.name == field.name);
                its.is_some_and(|its| differ(&field.form, &its.form, known, &mut met.clone()))
            });
    }
    match (&left.kind, &right.kind) {
        (FormKind::List(left), FormKind::List(right)) => differ(left, right, known, met),
        (FormKind::Either(members), _) => {
            members.iter().all(|it| differ(it, right, known, &mut met.clone()))
        }
        (_, FormKind::Either(members)) => {
            members.iter().all(|it| differ(left, it, known, &mut met.clone()))
        }
        _ => {
            json_kind(left) != json_kind(right)
                || match (&left.kind, &right.kind) {
                    (FormKind::Scalar(word), FormKind::Scalar(its)) => {
                        let listed = !left.listed.is_empty() && !right.listed.is_empty();
                        if listed {
                            !left.listed.iter().any(|it| right.listed.contains(it))
                        } else {
                            word != its && *word != "any" && *its != "any"
                        }
                    }
                    _ => false,
                }
        }
    }
}

/// The fields that an object has in every case; `None` where it is none.
fn object(form: &Form, known: &Shapes) -> Option<Vec<Field>> {
    match &form.kind {
        FormKind::Variants { by, .. } => Some(vec![(**by).clone()]),
        _ => fields_of(form, known),
    }
}

fn lacks(has: &[Field], other: &[Field]) -> bool {
    has.iter().any(|field| field.must && !other.iter().any(|it| it.name == field.name))
}

fn json_kind(form: &Form) -> u8 {
    match &form.kind {
        FormKind::Scalar("integer" | "decimal") => 0,
        FormKind::Scalar("boolean") => 1,
        FormKind::Object(_)
        | FormKind::Map(_)
        | FormKind::Like { .. }
        | FormKind::Variants { .. } => 2,
        FormKind::List(_) | FormKind::Tuple(_) => 3,
        FormKind::Scalar("any") => 5,
        FormKind::Either(_) | FormKind::Scalar(_) => 6,
    }
}
