//! Keys that may be left out, and keys that hold nothing.

use super::{
    Asks, Input, Output, Reading, Scalar, Slot, Spelled, Spelling, Unwritable, View, spelled,
    spelled::{fit, give},
};
use crate::{Nullable, read::ReadError, rules::wire::null};

/// A field that may be left out. An undocumented `null` is refused: absent and null are two things.
impl<T: Spelled> Spelled for Option<T> {
    fn blank() -> Self {
        None
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        self.as_ref().map_or_else(|| T::blank().asks(spelling), |value| value.asks(spelling))
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        let mut value = T::blank();
        value.take(spelling, input, reading)?;
        *self = Some(value);
        Ok(())
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        match self {
            Some(value) => value.give(spelling),
            None => Ok(Output::Null),
        }
    }

    fn may_be_absent(&self) -> bool {
        true
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        T::slot_of(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<T: Spelled> Spelled for Nullable<T> {
    fn blank() -> Self {
        Nullable::Null
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        let (nulls, inner) = nothing(spelling);
        if nulls.iter().any(|text| matches!(text, Scalar::Number(_))) {
            return Asks::Digits;
        }
        spelled::asks(&T::blank(), inner)
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        let (nulls, inner) = nothing(spelling);
        if input.scalar(|scalar| null::is_null(scalar, nulls)) == Some(true) {
            *self = Nullable::Null;
            return Ok(());
        }
        let mut value = T::blank();
        match input {
            // The digits of a spelling of nothing were asked for; the value may ask for less.
            Input::Json(json) => super::read(json, &mut value, inner, reading)?,
            input => fit(&mut value, inner, input, reading)?,
        }
        *self = Nullable::Value(value);
        Ok(())
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        let (nulls, inner) = nothing(spelling);
        match self {
            Nullable::Value(value) => give(value, inner),
            Nullable::Null => Ok(nulls.first().map_or(Output::Null, |first| (*first).into())),
        }
    }
}

fn nothing(spelling: &Spelling) -> (&'static [Scalar<'static>], &'static Spelling) {
    match spelling {
        Spelling::NullAs(nulls, inner) => (nulls, inner),
        _ => (super::JSON_NULL, &Spelling::Own),
    }
}

impl<T: Spelled> Spelled for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        (**self).asks(spelling)
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        (**self).take(spelling, input, reading)
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        (**self).give(spelling)
    }

    fn may_be_absent(&self) -> bool {
        (**self).may_be_absent()
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

/// Nothing is sent, and nothing is looked at.
impl Spelled for () {
    fn blank() -> Self {}

    fn asks(&self, _: &Spelling) -> Asks {
        Asks::Values
    }

    fn take(&mut self, _: &Spelling, input: Input<'_>, _: &mut Reading) -> Result<(), ReadError> {
        match input {
            Input::Scalar(Scalar::Null) => Ok(()),
            other => Err(other.refused("null")),
        }
    }

    fn give<'o>(&'o self, _: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        Ok(Output::Null)
    }
}
