//! A message taken apart into its fields, each as its own JSON text, and these as plain text.

use serde::Serialize;

use super::BuildError;
use crate::{read::Object, rules::wire::Scalar, wire::raw_scalar};

/// A message as JSON text.
pub(super) struct Message(String);

impl Message {
    pub(super) fn of<M: Serialize + ?Sized>(message: &M) -> Result<Self, BuildError> {
        serde_json::to_string(message)
            .map(Self)
            .map_err(|error| BuildError::Unwritable(error.to_string()))
    }

    pub(super) fn json(&self) -> &str {
        &self.0
    }

    /// The fields, in their order; none if the message is no object.
    pub(super) fn fields(&self) -> Vec<(String, &str)> {
        match Object::parse(&self.0) {
            Ok(object) => object.iter().map(|(key, json)| (key.to_owned(), json)).collect(),
            Err(_) => Vec::new(),
        }
    }
}

/// The texts that a field becomes where everything is text: one, or one an item of a list.
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
