//! Objects: fields from several places, and variants.

use super::{Around, Resolver, Scope};
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{Named, ShapeKeys, ShapeSaid};
use crate::source::Span;
use crate::vendor::{
    Claim, DefaultValue, Field, FieldRule, Kind, Object, Origin, Parts, Required, Shape, Variant,
    Variants, WireText,
};

const NOTHING_OVERRIDES: &str =
    "nothing overrides: drop the other with `drop:`, or leave this one out";

impl<'a> Resolver<'a> {
    /// The fields it starts from and those of the copied shape, minus `drop`, plus its own.
    pub(super) fn object(
        &mut self,
        keys: &ShapeKeys,
        copied: Option<&Object>,
        mut fields: Vec<Field>,
        scope: Scope<'a>,
        around: &Around,
    ) -> Object {
        let own = keys.fields.as_ref().map_or(0, |fields| fields.0.len());
        fields.reserve_exact(own + copied.map_or(0, |copied| copied.fields.len()));
        for field in copied.into_iter().flat_map(|copied| &copied.fields) {
            match fields.iter().find(|other| other.name == field.name) {
                Some(first) if !keys.drops(&field.name) => {
                    let what = format!("field `{}`", field.name);
                    let spans = (keys.origin.span, first.about.origin.span);
                    self.twice(&what, spans.0, spans.1, NOTHING_OVERRIDES);
                }
                _ => fields.push(field.clone()),
            }
        }
        let choices = self.drop_fields(keys, &mut fields);
        for entry in keys.fields.iter().flat_map(|fields| fields.iter()) {
            if let Some(first) = fields.iter().find(|field| field.name == entry.name) {
                let what = format!("field `{}`", entry.name);
                let first = first.about.origin.span;
                self.twice(&what, entry.name_span, first, NOTHING_OVERRIDES);
                continue;
            }
            let field = self.within(&entry.name, |it| it.field(entry, scope, around));
            fields.push(field);
        }
        for rule in choices {
            self.choice_left(keys, rule, &mut fields);
        }
        self.at_least_one(keys, &mut fields);
        let variants = copied.and_then(|copied| copied.variants.clone());
        let case = around.keys.as_ref().map(|it| (*it.block).clone());
        let mut object = Object { fields, keys: case, variants };
        if let Some(said) = &keys.variants {
            let variants = self.variants(keys, said, &object, scope, around);
            object.variants = variants.map(Box::new);
        } else if let Some(by) = &keys.by {
            let help = "add `variants:` with a shape for each value, or leave `by` out";
            self.missing(by.span, "variants", "a shape with `by`", help);
        }
        object
    }

    /// Gives the rule that speaks of several fields to the first of them that its own row leaves
    /// free: where none is given, that one is missed.
    fn at_least_one(&mut self, keys: &ShapeKeys, fields: &mut [Field]) {
        let fact = keys.at_least_one.as_ref();
        let rule = self.fact("at_least_one", fact, |it| FieldRule::AtLeastOne(it.texts()));
        let Some(rule) = rule else { return };
        let names = match &rule.value {
            FieldRule::AtLeastOne(names) => names.clone(),
            _ => return,
        };
        let span = rule.origin.span;
        for name in names.iter().filter(|name| !fields.iter().any(|field| field.name == **name)) {
            let known: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
            self.dangling(span, "field", name, known.iter().map(String::as_str));
        }
        let asked = |field: &&Field| {
            matches!(field.required.value, Required::Always) && names.contains(&field.name)
        };
        if names.len() < 2 || fields.iter().any(|field| asked(&field)) {
            let message = "this asks for nothing more than the fields do themselves";
            let help = "name the fields, two or more, of which none is required but one must be \
                        given; a field that must always be given is `required: true`";
            self.report(Diagnostic::error(Code::NothingToChoose, span, message).help(help));
        } else if let Some(first) = first_free(&names, fields) {
            first.rules.push(rule);
        }
    }

    /// What is left of a choice between fields of which some were dropped.
    fn choice_left(&mut self, keys: &ShapeKeys, rule: Claim<FieldRule>, fields: &mut [Field]) {
        let FieldRule::AtLeastOne(names) = &rule.value else { return };
        let there = |name: &&String| fields.iter().any(|field| field.name == **name);
        let left: Vec<String> = names.iter().filter(there).cloned().collect();
        match left.as_slice() {
            [] => {}
            [only] => {
                let span = keys.drop.iter().flat_map(|drop| &drop.0).map(|name| name.span).next();
                let message = format!("of the fields one of which must be given, `{only}` is left");
                let help = "drop it too and write it anew with `required: true`, or keep another";
                let span = span.unwrap_or(keys.origin.span);
                let diagnostic = Diagnostic::error(Code::NothingToChoose, span, message);
                self.report(diagnostic.help(help).also(rule.origin.span, "the choice"));
            }
            _ => {
                let value = FieldRule::AtLeastOne(left.clone());
                if let Some(first) = first_free(&left, fields) {
                    first.rules.push(Claim { value, ..rule });
                }
            }
        }
    }

    /// Takes out what is dropped, and the choices between fields in which one of them stood.
    fn drop_fields(&mut self, keys: &ShapeKeys, fields: &mut Vec<Field>) -> Vec<Claim<FieldRule>> {
        let mut choices = Vec::new();
        for name in keys.drop.iter().flat_map(|drop| &drop.0) {
            let speaks = |rule: &mut Claim<FieldRule>| match &rule.value {
                FieldRule::AtLeastOne(names) => names.iter().any(|it| *it == name.text),
                _ => false,
            };
            for field in fields.iter_mut() {
                choices.extend(field.rules.extract_if(.., speaks));
            }
            let before = fields.len();
            fields.retain(|field| field.name != name.text);
            if fields.len() == before {
                let known: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
                let known = known.iter().map(String::as_str);
                self.dangling(name.span, "field to drop", &name.text, known);
            }
        }
        choices
    }

    fn variants(
        &mut self,
        keys: &ShapeKeys,
        said: &Named<ShapeSaid>,
        common: &Object,
        scope: Scope<'a>,
        around: &Around,
    ) -> Option<Variants> {
        let Some(by) = &keys.by else {
            let help = "add `by: FIELD`, the field whose value chooses";
            self.missing(keys.origin.span, "by", "a shape with variants", help);
            return None;
        };
        let mut cases = Vec::new();
        for entry in said.iter() {
            let shape = self.within(&entry.name, |it| {
                let mut shape = it.variant(&entry.value.0, scope, around);
                it.add_common(&mut shape, common, entry.name_span);
                shape
            });
            let about = shape.about.clone();
            let shape = self.shapes.add(shape);
            cases.push(Variant { value: entry.name.owned(), shape, about });
        }
        let unsaid = self.unsaid_case(&by.text, common, &cases);
        Some(Variants { by: by.text.owned(), cases, unsaid })
    }

    /// A variant's own shape; one that says nothing has just the common fields.
    fn variant(&mut self, keys: &ShapeKeys, scope: Scope<'a>, around: &Around) -> Shape {
        let mut keys = keys.clone();
        if !keys.is_object() && keys.like.is_none() {
            keys.fields = Some(std::rc::Rc::default());
        }
        self.build(&keys, scope, around)
    }

    /// Puts the common fields before a variant's own.
    fn add_common(&mut self, shape: &mut Shape, common: &Object, span: Span) {
        let Parts::Object(object) = &mut shape.parts else {
            let message = "a variant has fields: it is an object";
            self.report(Diagnostic::error(Code::SeveralShapes, span, message));
            return;
        };
        for field in &object.fields {
            if let Some(first) = common.field(&field.name) {
                let what = format!("field `{}`", field.name);
                let first = first.about.origin.span;
                self.twice(&what, field.about.origin.span, first, NOTHING_OVERRIDES);
            }
        }
        object.fields.splice(0..0, common.fields.iter().cloned());
        shape.kind.value = Kind::Object;
    }

    /// Which case is meant where the choosing field is not given: that of its default.
    fn unsaid_case(&self, by: &str, common: &Object, cases: &[Variant]) -> Option<usize> {
        let default_of = |field: &Field| match field.default.as_ref().map(|claim| &claim.value) {
            Some(DefaultValue::Value(value)) => Some(plain(value)),
            _ => None,
        };
        let own = |variant: &Variant| match &self.shapes.get(variant.shape).parts {
            Parts::Object(object) => object.field(by).and_then(default_of),
            _ => None,
        };
        let default = common.field(by).and_then(default_of);
        cases.iter().position(|case| {
            default.clone().or_else(|| own(case)).is_some_and(|value| value == case.value)
        })
    }

    /// The shape of the payload field of an outcome that carries nothing, as `origin` says.
    pub(super) fn nothing(like: &Shape, origin: &Origin) -> Shape {
        Shape {
            kind: Claim::new(Kind::Nothing, origin.clone()),
            parts: Parts::Scalar,
            rules: Vec::new(),
            ..like.clone()
        }
    }
}

/// The first of some fields that its own row leaves free.
fn first_free<'f>(names: &[String], fields: &'f mut [Field]) -> Option<&'f mut Field> {
    let free = |field: &&mut Field| {
        let free = [Required::Never, Required::Unknown].contains(&field.required.value)
            || matches!(field.required.value, Required::Outside(_));
        free && names.contains(&field.name)
    };
    fields.iter_mut().find(free)
}

/// A value as a spec writes it, without quotes.
pub(super) fn plain(value: &WireText) -> String {
    match value {
        WireText::Null => "null".to_owned(),
        WireText::Boolean(value) => value.to_string(),
        WireText::Number(text) | WireText::Text(text) => text.clone(),
    }
}
