//! From serde's deserializers to what values take.
//!
//! All of it is generic over where JSON comes from and over nothing else: a type's own code stays
//! small, and is compiled once. What does not fit is a value here, not an error of the
//! deserializer, so that the rest of the message can still be read.

mod fields;
mod raw;

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

pub(super) use raw::RAW;

use super::{
    Asks, Input, Reading, Scalar, Slot, Spelled, Spelling, Table,
    context::Manner,
    spelled::{asks, fit},
};
use crate::read::{Keys, ReadError, not_json};

/// Where the fields of an object come from.
pub trait ObjectSource {
    /// Reads the values of all fields into their slots, and passes over other keys.
    fn fields(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'_>],
        reading: &mut Reading,
    ) -> Result<(), ReadError>;

    /// The next key, for an object whose keys are data.
    fn next_key(&mut self) -> Option<String>;

    /// The value of that key.
    fn value(
        &mut self,
        value: &mut dyn Spelled,
        spelling: &Spelling,
        reading: &mut Reading,
    ) -> Result<(), ReadError>;
}

/// Where the items of a list come from.
pub trait ListSource {
    /// Reads the next item; nothing if there is none.
    fn next(
        &mut self,
        value: &mut dyn Spelled,
        spelling: &Spelling,
        reading: &mut Reading,
    ) -> Option<Result<(), ReadError>>;

    /// Whether there is no further item.
    fn ends(&mut self) -> bool;
}

/// Reads a value by its table; what [`fields!`](crate::fields) calls.
///
/// Keys are as documented, and nothing is forgiven: [`crate::read`] has the other ways.
pub fn deserialize<'de, T: Spelled, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    let mut reading = Reading::new(Keys::Exact, Manner::Strict);
    let slot = &mut Slot::Value(&mut value);
    let seed = Seed { slot, spelling: &Spelling::Own, reading: &mut reading };
    seed.deserialize(deserializer)?.map_err(D::Error::custom)?;
    Ok(value)
}

/// Reads JSON text, all of it.
pub(crate) fn read(
    json: &str,
    value: &mut dyn Spelled,
    spelling: &Spelling,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let slot = &mut Slot::Value(value);
    let fits = Seed { slot, spelling, reading }.deserialize(&mut deserializer);
    let fits = fits.and_then(|fits| deserializer.end().map(|()| fits));
    fits.map_err(|error| not_json(&error))?
}

/// A place to read into. What it comes to is whether the value fits; an error is the
/// deserializer's own.
pub(super) struct Seed<'s, 't> {
    slot: &'s mut Slot<'t>,
    spelling: &'s Spelling,
    reading: &'s mut Reading,
}

/// Whether a value fits.
type Fits = Result<(), ReadError>;

impl Seed<'_, '_> {
    #[inline]
    fn fit(self, input: Input<'_>) -> Fits {
        fit(self.slot.value(), self.spelling, input, self.reading)
    }

    /// Whether the value is one that takes what is spelled as its type is, without being asked.
    #[inline]
    fn is_plain(&self) -> bool {
        self.slot.is_plain() && matches!(self.spelling, Spelling::Own)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Fits;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fits, D::Error> {
        if self.is_plain() {
            return deserializer.deserialize_any(self);
        }
        match asks(self.slot.value(), self.spelling) {
            Asks::Values => deserializer.deserialize_any(self),
            Asks::Digits => raw::digits(deserializer, self),
            Asks::Json => raw::json(deserializer, self),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Fits;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fits, E> {
        if self.is_plain() && self.slot.flag(value) {
            return Ok(Ok(()));
        }
        Ok(self.fit(Input::Scalar(Scalar::Boolean(value))))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Fits, E> {
        if self.is_plain() && self.slot.integer(value) {
            return Ok(Ok(()));
        }
        Ok(self.fit(Input::Integer(value.into())))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Fits, E> {
        if let Ok(value) = i64::try_from(value) {
            return self.visit_i64(value);
        }
        Ok(self.fit(Input::Integer(value.into())))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Fits, E> {
        Ok(self.fit(Input::Integer(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Fits, E> {
        Ok(self.fit(Input::Float(value)))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Fits, E> {
        if self.is_plain() && self.slot.text(text) {
            return Ok(Ok(()));
        }
        Ok(self.fit(Input::Scalar(Scalar::Text(text))))
    }

    fn visit_unit<E: Error>(self) -> Result<Fits, E> {
        Ok(self.fit(Input::Scalar(Scalar::Null)))
    }

    fn visit_none<E: Error>(self) -> Result<Fits, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fits, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Fits, D::Error> {
        self.deserialize(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Fits, A::Error> {
        let mut items = Items { seq, ended: false, failed: None };
        let fits = fit(self.slot.value(), self.spelling, Input::List(&mut items), self.reading);
        items.finish().map(|()| fits)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Fits, A::Error> {
        let mut entries = Entries { map, ended: false, failed: None };
        let fits = fit(self.slot.value(), self.spelling, Input::Object(&mut entries), self.reading);
        entries.finish().map(|()| fits)
    }
}

/// The items of a list as serde hands them out.
struct Items<'de, A: SeqAccess<'de>> {
    seq: A,
    ended: bool,
    failed: Option<A::Error>,
}

impl<'de, A: SeqAccess<'de>> Items<'de, A> {
    /// Passes over what nobody asked for, so that the rest of the message can be read.
    fn finish(mut self) -> Result<(), A::Error> {
        while !self.ended && self.failed.is_none() {
            self.ended = self.seq.next_element::<IgnoredAny>()?.is_none();
        }
        self.failed.map_or(Ok(()), Err)
    }
}

impl<'de, A: SeqAccess<'de>> ListSource for Items<'de, A> {
    fn next(
        &mut self,
        value: &mut dyn Spelled,
        spelling: &Spelling,
        reading: &mut Reading,
    ) -> Option<Fits> {
        let slot = &mut Slot::Value(value);
        match self.seq.next_element_seed(Seed { slot, spelling, reading }) {
            Ok(Some(fits)) => return Some(fits),
            Ok(None) => self.ended = true,
            Err(error) => self.failed = Some(error),
        }
        None
    }

    fn ends(&mut self) -> bool {
        if !self.ended && self.failed.is_none() {
            match self.seq.next_element::<IgnoredAny>() {
                Ok(Some(_)) => return false,
                Ok(None) => self.ended = true,
                Err(error) => self.failed = Some(error),
            }
        }
        self.ended
    }
}

/// The entries of an object as serde hands them out.
struct Entries<'de, A: MapAccess<'de>> {
    map: A,
    ended: bool,
    failed: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Entries<'de, A> {
    /// Passes over what nobody asked for, so that the rest of the message can be read.
    fn finish(mut self) -> Result<(), A::Error> {
        while !self.ended && self.failed.is_none() {
            self.ended = self.map.next_entry::<IgnoredAny, IgnoredAny>()?.is_none();
        }
        self.failed.map_or(Ok(()), Err)
    }

    /// Keeps the deserializer's error; what is returned instead is never seen.
    fn fail(&mut self, error: A::Error) -> ReadError {
        self.failed = Some(error);
        ReadError::whole("")
    }
}
