//! A message taken apart into its fields, each as its own JSON text, and these as plain text.

use super::BuildError;
use crate::{
    read::Object,
    rules::wire::Scalar,
    wire::{File, Output, Spelled, Spelling, Written, raw_scalar},
};

/// A message and its spelling.
pub(super) struct Message<'m>(Written<'m>);

/// What a field sends.
#[derive(Clone)]
pub(super) enum Sent {
    /// Its JSON text.
    Json(String),
    /// A file.
    File(File),
}

impl<'m> Message<'m> {
    pub(super) fn new(message: &'m dyn Spelled, spelling: &'m Spelling) -> Self {
        Self(Written::new(message, spelling))
    }

    pub(super) fn json(&self) -> Result<String, BuildError> {
        json(&self.0)
    }

    /// The fields, in their order; none if the message is no object.
    pub(super) fn fields(&self) -> Result<Vec<(String, Sent)>, BuildError> {
        let unwritable = |error: crate::wire::Unwritable| BuildError::Unwritable(error.to_string());
        match self.0.output().map_err(unwritable)? {
            Output::Object(record) => {
                let mut out = Ok(Vec::new());
                record.values(&mut |values| {
                    let given = record.fields().iter().zip(values);
                    let given = given.filter_map(|(field, view)| Some((field, view.value()?)));
                    let sent = given.map(|(field, value)| {
                        let written = Written::new(value, field.spelling());
                        Ok((field.key.to_owned(), sent(&written)?))
                    });
                    out = sent.collect();
                });
                out
            }
            Output::Map(entries) => {
                entries.iter().map(|(key, value)| Ok(((*key).to_owned(), sent(value)?))).collect()
            }
            Output::Json(raw) => Ok(Object::parse(raw.get()).map_or_else(
                |_| Vec::new(),
                |object| {
                    let fields = object.iter();
                    fields
                        .map(|(key, json)| (key.to_owned(), Sent::Json(json.to_owned())))
                        .collect()
                },
            )),
            _ => Ok(Vec::new()),
        }
    }
}

fn sent(written: &Written<'_>) -> Result<Sent, BuildError> {
    match written.output() {
        Ok(Output::File(file)) => Ok(Sent::File(file.clone())),
        _ => json(written).map(Sent::Json),
    }
}

fn json(written: &Written<'_>) -> Result<String, BuildError> {
    serde_json::to_string(written).map_err(|error| BuildError::Unwritable(error.to_string()))
}

impl Sent {
    pub(super) fn json(&self) -> Result<String, BuildError> {
        match self {
            Sent::Json(json) => Ok(json.clone()),
            Sent::File(file) => json(&Written::new(&file.bytes, &Spelling::Own)),
        }
    }

    /// The texts that it becomes where everything is text: one, or one an item of a list.
    pub(super) fn texts(&self) -> Result<Vec<String>, BuildError> {
        Ok(texts(&self.json()?))
    }
}

/// The texts that JSON becomes where everything is text: one, or one an item of a list.
pub(super) fn texts(json: &str) -> Vec<String> {
    if let Some(text) = scalar_text(json) {
        return vec![text];
    }
    match serde_json::from_str::<Vec<&serde_json::value::RawValue>>(json) {
        Ok(items) => {
            let texts = items.iter().map(|item| item.get());
            texts.map(|item| scalar_text(item).unwrap_or_else(|| item.to_owned())).collect()
        }
        Err(_) => vec![json.to_owned()],
    }
}

/// A scalar as plain text; of `null` nothing.
fn scalar_text(json: &str) -> Option<String> {
    raw_scalar(json, |scalar| match scalar {
        Scalar::Null => String::new(),
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Number(text) | Scalar::Text(text) => text.to_owned(),
    })
}
