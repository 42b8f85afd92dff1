//! Shapes and their fields: the rows and keys of a page.

use std::sync::Arc;

use bindery_model::vendor::{
    Basis, Cites, Claim, DefaultValue, Field, FieldRule, KeyCase, Object, Parts, Required, Shape,
    ShapeId, WireText,
};

use super::{Fact, FactKind, Lines, Mark, Name, Of, Row, Walk, default_marks};
use crate::page::words::Case;

impl Walk<'_> {
    /// The lines of named shapes: a shape that is `like` one has its fields without its lines.
    pub(super) fn named_blocks(&mut self) {
        for (_, shape) in self.vendor.shapes.iter() {
            let (Some(name), Parts::Object(object)) = (&shape.name, &shape.parts) else { continue };
            self.block(&name.name, shape);
            let at = &shape.about.origin.at;
            let shares = object.fields.iter().filter(|field| field.about.origin.at == *at);
            self.sharing.extend(shares.map(|field| field.about.origin.span));
        }
    }

    /// A shape that is no field's, with all in it; `around` is what it inherits its lines from.
    pub(super) fn shape(&mut self, subject: &str, id: ShapeId, around: &Cites) {
        if !self.shapes.insert(id) {
            return;
        }
        let shape = self.vendor.shape(id);
        self.about(subject, &shape.about);
        self.values(subject, shape, None);
        self.parts(subject, shape, around);
    }

    fn parts(&mut self, subject: &str, shape: &Shape, around: &Cites) {
        let own = &shape.about.origin.at;
        let at = if own.is_empty() { around } else { own };
        match &shape.parts {
            Parts::Scalar => {}
            Parts::Object(object) => {
                if own != around {
                    self.block(subject, shape);
                }
                self.object(subject, object, at);
            }
            Parts::List(id) | Parts::Map(id) => self.shape(subject, *id, at),
            Parts::Tuple(ids) | Parts::Either(ids) => {
                for id in ids {
                    self.shape(subject, *id, at);
                }
            }
        }
    }

    fn block(&mut self, subject: &str, shape: &Shape) {
        let of = Of { subject, key: "fields", kind: FactKind::Block, row: None };
        self.add(&of, &shape.about.origin, Vec::new());
    }

    fn object(&mut self, subject: &str, object: &Object, around: &Cites) {
        let case = match object.keys.as_ref().map(|keys| keys.value) {
            Some(KeyCase::Any) => Case::Any,
            _ => Case::Exact,
        };
        for field in &object.fields {
            self.field(subject, field, case, around);
        }
        for variant in object.variants.iter().flat_map(|variants| &variants.cases) {
            let subject = format!("{subject}, {}", variant.value);
            self.shape(&subject, variant.shape, around);
        }
    }

    pub(super) fn field(&mut self, subject: &str, field: &Field, case: Case, around: &Cites) {
        let subject = &format!("{subject}, {}", field.name);
        let shape = self.vendor.shape(field.shape);
        let names = names(field, case);
        let at = &field.about.origin.at;
        let holds = !matches!(shape.parts, Parts::Scalar);
        let shares = at == around || self.sharing.contains(&field.about.origin.span);
        let lines = if shares || holds { Lines::Shared } else { Lines::Own };
        let kind = FactKind::Field(lines);
        let of = Of { subject, key: "fields", kind, row: None };
        self.add_named(&of, &field.about.origin, names.clone(), Vec::new());
        if holds && at != around {
            let of = Of { subject, key: "fields", kind: FactKind::Block, row: None };
            self.add(&of, &field.about.origin, Vec::new());
        }
        let told_in = if shares { at.clone() } else { Cites::default() };
        let row = Row { names: names.clone(), at: told_in };
        self.at(&names[0].text.clone(), &field.about, |it| {
            it.about(subject, &field.about);
            it.keys(subject, field, case);
            it.field_facts(subject, field, &row);
            it.values(subject, shape, Some(&row));
            it.not_in(subject, field, &names);
            if it.shapes.insert(field.shape) {
                it.parts(subject, shape, at);
            }
        });
    }

    /// Keys that are cited where the field itself is not.
    fn keys(&mut self, subject: &str, field: &Field, case: Case) {
        let kind = FactKind::Field(Lines::Own);
        let of = Of { subject, key: "key", kind, row: None };
        let key = &field.key;
        self.doubt("key", key);
        if key.origin.at != field.about.origin.at {
            let names = Arc::from([Name::new(&key.value, case)]);
            self.add_named(&of, &key.origin, names, Vec::new());
        }
        for dispute in key.doubt.iter().flat_map(|doubt| &doubt.disputes) {
            let names = dispute.value.iter().map(|key| Name::new(key, case)).collect();
            self.add_named(&of, &dispute.origin, names, Vec::new());
        }
    }

    fn field_facts(&mut self, subject: &str, field: &Field, row: &Row) {
        let of = |key| Of { subject, key, kind: FactKind::Value, row: Some(row.clone()) };
        // Likewise where nobody says whether it must be there.
        if field.required.value == Required::Unknown && !field.required.is_disputed() {
            self.add(&of("required"), &field.required.origin, Vec::new());
        } else {
            self.claim(&of("required"), &field.required, |_| Vec::new());
        }
        for rule in &field.rules {
            let key = match &rule.value {
                FieldRule::InsteadOf(_) => "instead_of",
                FieldRule::Needs(_) => "needs",
                FieldRule::Excludes(_) => "excludes",
                FieldRule::AtLeastOne(_) => "at_least_one",
                FieldRule::Echoes(_) => "echoes",
            };
            self.claim(&of(key), rule, |_| Vec::new());
        }
        if let Some(id_of) = &field.id_of {
            self.claim(&of("id_of"), id_of, |_| Vec::new());
        }
        if let Some(secret) = &field.secret {
            let marks = |it: &bindery_model::vendor::SecretUse| {
                it.written.iter().map(Mark::template).collect()
            };
            self.claim(&of("as"), secret, marks);
        }
        if let Some(default) = &field.default {
            let wire = &self.vendor.shape(field.shape).wire;
            let spelled = match &default.value {
                DefaultValue::Value(WireText::Boolean(true)) => wire.true_as.as_ref(),
                DefaultValue::Value(WireText::Boolean(false)) => wire.false_as.as_ref(),
                _ => None,
            };
            let spellings: Vec<&WireText> = spelled.iter().flat_map(|it| &it.value).collect();
            self.claim(&of("default"), default, |it| default_marks(it, &spellings));
        }
    }

    /// Lines in which the field should stand; that it does not is looked at.
    fn not_in(&mut self, subject: &str, field: &Field, names: &Arc<[Name]>) {
        if field.not_in.is_empty() {
            return;
        }
        self.facts.push(Fact {
            subject: subject.to_owned(),
            key: "not_in",
            span: field.about.origin.span,
            at: field.not_in.clone(),
            kind: FactKind::NotIn,
            names: names.clone(),
            marks: Vec::new(),
            row: None,
        });
    }
}

/// The names a page may print for a field: its keys, and its name where the key is a guess.
fn names(field: &Field, case: Case) -> Arc<[Name]> {
    let shown = |claim: &Claim<String>| {
        matches!(claim.basis(), Basis::Documented | Basis::Example)
            || claim.origin.basis == field.about.origin.basis && claim.value == field.name
    };
    let mut names = Vec::new();
    if shown(&field.key) {
        names.push(Name::new(&field.key.value, case));
    } else {
        names.push(Name::new(&field.name, case));
    }
    for dispute in field.key.doubt.iter().flat_map(|doubt| &doubt.disputes) {
        if matches!(dispute.origin.basis, Basis::Documented | Basis::Example) {
            names.extend(dispute.value.iter().map(|key| Name::new(key, case)));
        }
    }
    names.into()
}
