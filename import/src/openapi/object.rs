//! Objects: named fields, maps, and what of a closed object cannot be said.

use super::document::Node;
use super::form::{Field, Form, FormKind};
use super::merged::{Merged, Part, parts};
use super::schema::Schemas;
use crate::left::What;
use crate::value::Kind;

impl<'d> Schemas<'d> {
    /// An object with named fields, or a map.
    pub(crate) fn object(&self, merged: &Merged<'d>) -> Form {
        let place = merged.at.place();
        let required = merged.required();
        let mut fields: Vec<Field> = merged
            .properties()
            .into_iter()
            .map(|(key, schemas)| self.field(key, &schemas, required.iter().any(|it| it == key)))
            .collect();
        for key in &required {
            if !fields.iter().any(|field| field.name == *key) {
                fields.push(Field::new(key.clone(), true, Form::any(place.clone())));
            }
        }
        if fields.is_empty() {
            return self.map(merged);
        }
        if let Some(other) = merged.get("additionalProperties") {
            match other.value.kind {
                Kind::Bool(false) => {
                    self.doc.leave(What::ClosedObject, &other, "other keys are accepted");
                }
                Kind::Map(ref map) if !map.is_empty() => {
                    self.doc.leave(What::OtherKeys, &other, "keys without a name have any value");
                }
                _ => {}
            }
        }
        if let Some(other) = merged.get("patternProperties") {
            self.doc.leave(What::OtherKeys, &other, "keys without a name have any value");
        }
        for key in ["minProperties", "maxProperties"] {
            if let Some(count) = merged.get(key) {
                self.doc.leave(What::KeyCount, &count, "any number of keys is accepted");
            }
        }
        Form::new(FormKind::Object(fields), place)
    }

    fn map(&self, merged: &Merged<'d>) -> Form {
        let place = merged.at.place();
        let mut value = Form::any(place.clone());
        if let Some(patterns) = merged.get("patternProperties") {
            let mut schemas = patterns.members().map(|(_, schema)| schema);
            if let Some(schema) = schemas.next() {
                value = self.form(&schema);
            }
            self.doc.leave(What::OtherKeys, &patterns, "patterns of keys are not held");
        } else if let Some(other) = merged.get("additionalProperties") {
            match other.value.kind {
                Kind::Map(_) => value = self.form(&other),
                Kind::Bool(false) => {
                    self.doc.leave(What::ClosedObject, &other, "an object without any key");
                }
                _ => {}
            }
        }
        let mut form = Form::new(FormKind::Map(Box::new(value)), place);
        self.length(merged, &mut form, ("minProperties", "maxProperties"));
        form
    }

    /// A property; where several parts speak of it, what they say together.
    pub(crate) fn field(&self, key: &str, schemas: &[Node<'d>], must: bool) -> Field {
        let [.., last] = schemas else {
            return Field::new(key, must, Form::any(super::form::Place::default()));
        };
        let form = if schemas.len() == 1 || schemas.iter().all(|it| it.value == last.value) {
            self.form(last)
        } else {
            self.doc.leave(What::AllOf, last, format!("`{key}` is described by several parts"));
            let all: Vec<Part<'d>> = schemas.iter().flat_map(|it| parts(self.doc, it)).collect();
            let mut form = self.merged(&Merged::of(self.doc, &all, last));
            form.doc = super::schema::words(last, "description").or(form.doc);
            form
        };
        let mut field = Field::new(key, must, form);
        let default = last.get("default").or_else(|| {
            let target = self.doc.followed(last)?;
            target.get("default")
        });
        if let Some(default) = default {
            self.default(&mut field, &default);
        }
        field
    }

    /// Alternatives that say nothing but which fields are required: at least one of them.
    pub(crate) fn only_required(alternatives: &[Node<'d>]) -> Option<Vec<Vec<String>>> {
        let names = |node: &Node<'d>| {
            let only = node.members().all(|(key, _)| key == "required" || key == "type");
            let required = node.get("required").filter(|_| only)?;
            let texts = required.items().filter_map(|it| it.value.as_text().map(str::to_owned));
            Some(texts.collect::<Vec<_>>())
        };
        alternatives.iter().map(names).collect()
    }
}
