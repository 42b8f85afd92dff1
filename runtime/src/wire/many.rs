//! Lists and maps, their items in one spelling.

use std::collections::BTreeMap;

use super::{
    Asks, Input, Output, Reading, Scalar, Spelled, Spelling, Unwritable, Written,
    spelled::{fit, give},
};
use crate::{read::ReadError, rules::wire::joined};

impl<T: Spelled> Spelled for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        // One item alone is told from a list by its text.
        if matches!(spelling, Spelling::ListOrOne(_)) { Asks::Json } else { Asks::Values }
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        let item = spelling.item();
        *self = match (spelling, input) {
            (Spelling::Joined(between, _), input) => split(between, item, &input, reading)?,
            (_, Input::List(list)) => {
                let mut items = Vec::new();
                for at in 0.. {
                    let noted = reading.noted();
                    let mut value = T::blank();
                    let Some(fits) = list.next(&mut value, item, reading) else { break };
                    reading.place(noted, |misfit| misfit.at(at));
                    match fits {
                        Ok(()) => items.push(value),
                        Err(misfit) => reading.forgive(misfit.at(at))?,
                    }
                }
                items
            }
            (Spelling::ListOrOne(_), Input::Json(json)) if !json.starts_with('[') => {
                let mut value = T::blank();
                super::read(json, &mut value, item, reading)?;
                vec![value]
            }
            (_, Input::Json(json)) => {
                let mut items = Vec::new();
                super::read(json, &mut items, &Spelling::Each(item), reading)?;
                items
            }
            (_, other) => return Err(other.refused("a list")),
        };
        Ok(())
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        let item = spelling.item();
        if let Spelling::Joined(between, _) = spelling {
            let texts = self.iter().map(|value| text_of(value, item));
            return join(texts, between);
        }
        Ok(Output::List(self.iter().map(|value| Written::new(value, item)).collect()))
    }
}

/// The items of a list in one text.
fn split<T: Spelled>(
    between: &str,
    item: &Spelling,
    input: &Input<'_>,
    reading: &mut Reading,
) -> Result<Vec<T>, ReadError> {
    let documented = || format!("values joined by {between:?}");
    let items = input.scalar(|scalar| {
        let Scalar::Text(text) = scalar else { return None };
        let items = joined::split(text, between).map(|text| {
            let mut value = T::blank();
            fit(&mut value, item, Input::Scalar(Scalar::Text(text)), reading).map(|()| value)
        });
        Some(items.collect::<Result<Vec<T>, ReadError>>())
    });
    match items.flatten() {
        Some(Ok(items)) => Ok(items),
        Some(Err(why)) => Err(input.refused(&documented()).because(&why.what())),
        None => Err(input.refused(&documented())),
    }
}

pub(super) fn text_of(value: &dyn Spelled, spelling: &Spelling) -> Result<String, Unwritable> {
    give(value, spelling)?.into_text("a text within a text")
}

pub(super) fn join<'o>(
    texts: impl Iterator<Item = Result<String, Unwritable>>,
    between: &str,
) -> Result<Output<'o>, Unwritable> {
    let texts = texts.collect::<Result<Vec<_>, _>>()?;
    let joined = joined::join(&texts, between);
    let unwritable = |_| Unwritable { documented: format!("values joined by {between:?}") };
    joined.map(|text| Output::Text(text.into())).map_err(unwritable)
}

impl<T: Spelled> Spelled for BTreeMap<String, T> {
    fn blank() -> Self {
        BTreeMap::new()
    }

    fn asks(&self, _: &Spelling) -> Asks {
        Asks::Values
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        let item = spelling.item();
        let object = match input {
            Input::Object(object) => object,
            Input::Json(json) if json.starts_with('{') => {
                return super::read(json, self, spelling, reading);
            }
            other => return Err(other.refused("an object")),
        };
        self.clear();
        while let Some(key) = object.next_key() {
            let noted = reading.noted();
            let mut value = T::blank();
            let fits = object.value(&mut value, item, reading);
            reading.place(noted, |misfit| misfit.under(&key));
            match fits {
                Ok(()) => drop(self.insert(key, value)),
                Err(misfit) => reading.forgive(misfit.under(&key))?,
            }
        }
        Ok(())
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        let item = spelling.item();
        let entries = self.iter().map(|(key, value)| (key.as_str(), Written::new(value, item)));
        Ok(Output::Map(entries.collect()))
    }
}
