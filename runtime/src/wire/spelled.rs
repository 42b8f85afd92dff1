//! What a type must know to stand in a message.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::{
    File, ListSource, ObjectSource, Padding, Reading, Record, Scalar, Slot, Spelling, View,
    Written, text,
};
#[cfg(feature = "decimals")]
use crate::Decimal;
use crate::{read::ReadError, rules::wire::packed::Packed};

/// A value that is read from the wire and written to it.
///
/// [`fields!`](crate::fields) and [`listed!`](crate::listed) implement it; texts, numbers,
/// booleans, dates, lists, maps and what may be missing do already.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known on the wire",
    label = "`{Self}` has no table of fields",
    note = "write one: bindery::fields! {{ … }}"
)]
pub trait Spelled {
    /// A value to read into.
    fn blank() -> Self
    where
        Self: Sized;

    /// What must be shown of the wire to read it.
    fn asks(&self, spelling: &Spelling) -> Asks;

    /// Takes what stands on the wire.
    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadError>;

    /// What to write.
    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable>;

    /// Whether a field of this type may be left out.
    fn may_be_absent(&self) -> bool {
        false
    }

    /// The value as a place to read into.
    #[inline]
    fn slot(&mut self) -> Slot<'_>
    where
        Self: Sized,
    {
        Slot::Value(self)
    }

    /// The same of a value that may be left out.
    #[inline]
    fn slot_of(option: &mut Option<Self>) -> Slot<'_>
    where
        Self: Sized,
    {
        Slot::Value(option)
    }

    /// The value as it is to be written.
    #[inline]
    fn view(&self) -> View<'_>
    where
        Self: Sized,
    {
        View::Value(self)
    }
}

/// What must be shown of the wire to read a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Values as they come.
    Values,
    /// Numbers by their digits.
    Digits,
    /// The JSON text of all of it.
    Json,
}

/// What stands on the wire.
pub enum Input<'i> {
    /// Neither object nor list.
    Scalar(Scalar<'i>),
    /// An integer, where digits were not asked for.
    Integer(i128),
    /// Another number, where digits were not asked for.
    Float(f64),
    /// An object.
    Object(&'i mut dyn ObjectSource),
    /// A list.
    List(&'i mut dyn ListSource),
    /// JSON text: of anything where that was asked for, else of an object or a list.
    Json(&'i str),
}

/// What is written.
pub enum Output<'o> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number, by its digits.
    Number(Cow<'o, str>),
    /// A decimal.
    #[cfg(feature = "decimals")]
    Decimal(Decimal),
    /// A string.
    Text(Cow<'o, str>),
    /// An object by its table.
    Object(&'o dyn Record),
    /// A list.
    List(Vec<Written<'o>>),
    /// An object whose keys are data.
    Map(Vec<(&'o str, Written<'o>)>),
    /// JSON as it stands.
    Json(&'o RawValue),
    /// A file: a part of a form, elsewhere its bytes in base64.
    File(&'o File),
}

/// A value that the documented spelling cannot write.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot be written as {documented}")]
pub struct Unwritable {
    /// What is documented.
    pub documented: String,
}

impl Input<'_> {
    /// Has `take` look at the value, if it is a scalar.
    pub(crate) fn scalar<T>(&self, take: impl FnOnce(Scalar<'_>) -> T) -> Option<T> {
        match self {
            Input::Scalar(scalar) => Some(take(*scalar)),
            Input::Integer(integer) => Some(take(Scalar::Number(&integer.to_string()))),
            Input::Float(float) => Some(take(Scalar::Number(&float.to_string()))),
            Input::Json(json) => text::raw_scalar(json, take),
            Input::Object(_) | Input::List(_) => None,
        }
    }

    /// What it is, for messages: long texts cut short.
    pub(crate) fn words(&self) -> String {
        let of_scalar = |scalar: Scalar<'_>| match scalar {
            Scalar::Null => "null".to_owned(),
            Scalar::Boolean(value) => value.to_string(),
            Scalar::Number(digits) => shortened(digits),
            Scalar::Text(text) => format!("the string {:?}", shortened(text)),
        };
        self.scalar(of_scalar).unwrap_or_else(|| match self {
            Input::Json(json) if json.starts_with('[') => "a list".to_owned(),
            Input::List(_) => "a list".to_owned(),
            _ => "an object".to_owned(),
        })
    }

    /// Says that something else is documented here.
    pub(crate) fn refused(&self, documented: &str) -> ReadError {
        ReadError::whole(&format!("expected {documented}, found {}", self.words()))
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Output<'_> {
    /// The text that stands on the wire where everything is text.
    pub(crate) fn into_text(self, documented: &str) -> Result<String, Unwritable> {
        Ok(match self {
            Output::Null => "null".to_owned(),
            Output::Boolean(value) => value.to_string(),
            Output::Integer(value) => value.to_string(),
            #[cfg(feature = "decimals")]
            Output::Decimal(value) => value.to_string(),
            Output::Number(text) | Output::Text(text) => text.into_owned(),
            _ => return Err(Unwritable { documented: documented.to_owned() }),
        })
    }
}

/// What must be shown of a value in this spelling.
#[inline]
pub(crate) fn asks(value: &dyn Spelled, spelling: &Spelling) -> Asks {
    match spelling {
        Spelling::Padded(..) | Spelling::PackedJson(_) | Spelling::PackedBase64(_) => Asks::Values,
        _ => value.asks(spelling),
    }
}

/// Takes what stands on the wire, what is around it first: padding, packing.
#[inline]
pub(crate) fn fit(
    value: &mut dyn Spelled,
    spelling: &Spelling,
    input: Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    match spelling {
        Spelling::Padded(..) | Spelling::PackedJson(_) | Spelling::PackedBase64(_) => {
            around(value, spelling, &input, reading)
        }
        _ => value.take(spelling, input, reading),
    }
}

#[cold]
fn around(
    value: &mut dyn Spelled,
    spelling: &Spelling,
    input: &Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    match spelling {
        Spelling::Padded(padding, inner) => {
            let bare = bare(*padding, input)?;
            fit(value, inner, Input::Scalar(Scalar::Text(&bare)), reading)
        }
        Spelling::PackedJson(inner) => {
            let json = packed(input, "a JSON document in a string")?;
            super::read(&json, value, inner, reading)
        }
        Spelling::PackedBase64(inner) => unpack(value, inner, input, reading),
        _ => Err(input.refused("a text around a value")),
    }
}

/// Base64 of a text, or of JSON.
fn unpack(
    value: &mut dyn Spelled,
    inner: &Spelling,
    input: &Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    let base64 = packed(input, "base64 in a string")?;
    let text = Packed::Base64.read(&base64);
    let text = text.map_err(|error| ReadError::whole(&error.to_string()))?;
    let noted = reading.noted();
    let as_text = fit(value, inner, Input::Scalar(Scalar::Text(&text)), reading);
    if as_text.is_ok() && reading.noted() == noted {
        return Ok(());
    }
    super::read(&text, value, inner, reading)
}

fn bare(padding: Padding, input: &Input<'_>) -> Result<String, ReadError> {
    let read = input.scalar(|scalar| match scalar {
        Scalar::Text(text) => Some(padding.read(text).map(str::to_owned)),
        _ => None,
    });
    let documented = || format!("a text filled up with {:?}", padding.with);
    match read.flatten() {
        Some(Ok(bare)) => Ok(bare),
        Some(Err(why)) => Err(input.refused(&documented()).because(&why)),
        None => Err(input.refused(&documented())),
    }
}

fn packed(input: &Input<'_>, documented: &str) -> Result<String, ReadError> {
    let text = input.scalar(|scalar| match scalar {
        Scalar::Text(text) => Some(text.to_owned()),
        _ => None,
    });
    text.flatten().ok_or_else(|| input.refused(documented))
}

/// What to write, what is around it last.
pub(crate) fn give<'o>(
    value: &'o dyn Spelled,
    spelling: &'o Spelling,
) -> Result<Output<'o>, Unwritable> {
    let json = |inner: &'o Spelling| {
        let written = serde_json::to_string(&Written::new(value, inner));
        written.map_err(|error| Unwritable { documented: error.to_string() })
    };
    match spelling {
        Spelling::Padded(padding, inner) => {
            let bare = give(value, inner)?.into_text("a text that is filled up")?;
            Ok(Output::Text(padding.write(&bare).into()))
        }
        Spelling::PackedJson(inner) => Ok(Output::Text(json(inner)?.into())),
        Spelling::PackedBase64(inner) => {
            let text = match give(value, inner)? {
                Output::Text(text) => text.into_owned(),
                _ => json(inner)?,
            };
            Ok(Output::Text(Packed::Base64.write(&text).into()))
        }
        _ => value.give(spelling),
    }
}
