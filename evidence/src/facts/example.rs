//! Examples: each key and each value of theirs stands in the lines they cite.

use std::sync::Arc;

use bindery_model::vendor::Example;
use bindery_model::yaml::{Node, Value};

use super::{FactKind, Mark, Name, Of, Walk};
use crate::page::words::Case;

impl Walk<'_> {
    pub(super) fn example(&mut self, operation: &str, example: &Example) {
        let subject = &format!("{operation}, example {}", example.name);
        self.about(subject, &example.about);
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        for body in [&example.request, &example.reply].into_iter().flatten() {
            collect(&body.value, &mut keys, &mut values);
        }
        let mut names: Vec<Name> = keys.iter().map(|key| Name::new(key, Case::Exact)).collect();
        names.dedup();
        // Every key is looked for, not one of them.
        let mut marks: Vec<Mark> = keys.into_iter().map(Mark::word).collect();
        marks.append(&mut values);
        let of = Of { subject, key: "examples", kind: FactKind::Example, row: None };
        self.add_named(&of, &example.about.origin, Arc::from(names), marks);
    }
}

fn collect<'n>(node: &'n Node, keys: &mut Vec<&'n str>, values: &mut Vec<Mark>) {
    match &node.value {
        Value::Empty => {}
        Value::Map(entries) => {
            for entry in entries {
                keys.push(&entry.key);
                collect(&entry.value, keys, values);
            }
        }
        Value::List(items) => items.iter().for_each(|item| collect(item, keys, values)),
        Value::Scalar(scalar) if scalar.is_plain() => {
            values.push(Mark::number_or_word(&scalar.text, Case::Exact));
        }
        Value::Scalar(scalar) => {
            let text = scalar.text.trim();
            let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
            let forms = vec![Mark::text(text), Mark::text(&escaped)];
            if !text.is_empty() {
                values.push(Mark::Any(forms));
            }
        }
    }
}
