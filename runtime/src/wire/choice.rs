//! Values that are read as one of several types: a variant that one of their own fields chooses,
//! or one of several shapes.

use super::{
    Input, JsonKind, Reading, Spelled, Spelling,
    json::{self, Json},
    spelled,
};
use crate::{
    read::{Keys, Object, ReadError},
    rules::listed::Case,
};

/// An enum of types, which the value itself tells apart. Generated code implements it;
/// [`choice!`](crate::choice) makes a [`Spelled`] of it.
pub trait Choice: Sized {
    /// Reads the value as what it is.
    fn choose(held: Held<'_>) -> Result<Self, ReadError>;

    /// The chosen value and its spelling.
    fn chosen(&self) -> (&dyn Spelled, &'static Spelling);

    /// What a value is before it is read.
    fn other(json: Json) -> Self;
}

/// A value held back until it is known as what to read it.
pub struct Held<'h> {
    json: &'h str,
    reading: &'h mut Reading,
}

impl Held<'_> {
    /// The value of a field that tells what the object is, as text: of a string its text, of a
    /// number its digits. Nothing if there is no such field.
    pub fn tag(&self, key: &str) -> Option<String> {
        Object::parse(self.json).ok()?.scalar_text(key, self.case())
    }

    /// What kind of JSON value it is.
    pub fn kind(&self) -> JsonKind {
        JsonKind::of(self.json)
    }

    /// Whether it is an object that has this key.
    pub fn has(&self, key: &str) -> bool {
        let object = Object::parse(self.json);
        object.is_ok_and(|object| object.get(key, self.case()).is_some())
    }

    /// Reads the value.
    pub fn to<T: Spelled>(self) -> Result<T, ReadError> {
        self.to_as(&Spelling::Own)
    }

    /// Reads the value in a spelling.
    pub fn to_as<T: Spelled>(self, spelling: &Spelling) -> Result<T, ReadError> {
        json::read_as(self.json, spelling, self.reading)
    }

    fn case(&self) -> Case {
        match self.reading.keys() {
            Keys::Exact => Case::Exact,
            Keys::AnyCase => Case::Any,
        }
    }
}

/// Reads an enum of types; what [`choice!`](crate::choice) calls.
#[doc(hidden)]
pub fn take<C: Choice>(input: &Input<'_>, reading: &mut Reading) -> Result<C, ReadError> {
    match input {
        Input::Json(json) => C::choose(Held { json, reading }),
        other => match other.scalar(super::text::json_of) {
            Some(json) => C::choose(Held { json: &json, reading }),
            None => Err(other.refused("JSON text")),
        },
    }
}

/// Writes an enum of types; what [`choice!`](crate::choice) calls.
#[doc(hidden)]
pub fn give<C: Choice>(choice: &C) -> Result<super::Output<'_>, super::Unwritable> {
    let (value, spelling) = choice.chosen();
    spelled::give(value, spelling)
}

/// Makes an enum of types, which implements [`Choice`], readable and writable, by serde too.
#[macro_export]
macro_rules! choice {
    ($name:ident) => {
        impl $crate::wire::Spelled for $name {
            fn blank() -> Self {
                <Self as $crate::wire::Choice>::other($crate::wire::Spelled::blank())
            }

            fn asks(&self, _: &$crate::wire::Spelling) -> $crate::wire::Asks {
                $crate::wire::Asks::Json
            }

            fn take(
                &mut self,
                _: &$crate::wire::Spelling,
                input: $crate::wire::Input<'_>,
                reading: &mut $crate::wire::Reading,
            ) -> ::core::result::Result<(), $crate::read::ReadError> {
                *self = $crate::wire::take_choice(&input, reading)?;
                ::core::result::Result::Ok(())
            }

            fn give<'o>(
                &'o self,
                _: &'o $crate::wire::Spelling,
            ) -> ::core::result::Result<$crate::wire::Output<'o>, $crate::wire::Unwritable> {
                $crate::wire::give_choice(self)
            }
        }

        $crate::__serde_by_table!($name);
    };
}
