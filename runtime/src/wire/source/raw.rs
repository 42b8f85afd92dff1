//! Values by their JSON text, for those whose digits count and those that are kept.

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use super::{Fits, Input, Scalar, Seed, fit};
use crate::wire::text::raw_scalar;

/// The name by which `serde_json` hands out a value's own text. It is part of how `RawValue` works
/// and has been since that exists; a test holds it.
pub(in crate::wire) const RAW: &str = "$serde_json::private::RawValue";

/// Shows scalars with their digits, objects and lists as they come.
pub(super) fn digits<'de, D: Deserializer<'de>>(
    d: D,
    seed: Seed<'_, '_>,
) -> Result<Fits, D::Error> {
    d.deserialize_newtype_struct(RAW, Text { seed, whole: Whole::Nested })
}

/// Shows the JSON text of whatever it is.
pub(super) fn json<'de, D: Deserializer<'de>>(d: D, seed: Seed<'_, '_>) -> Result<Fits, D::Error> {
    d.deserialize_newtype_struct(RAW, Text { seed, whole: Whole::All })
}

/// Of what the whole text is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    All,
    Nested,
}

/// Takes the text where there is one, and else what the deserializer has.
struct Text<'s, 't> {
    seed: Seed<'s, 't>,
    whole: Whole,
}

impl Text<'_, '_> {
    fn text(self, json: &str) -> Fits {
        let Seed { slot, spelling, reading } = self.seed;
        let value = slot.value();
        if self.whole == Whole::All {
            return fit(value, spelling, Input::Json(json), reading);
        }
        let mut fits = None;
        raw_scalar(json, |scalar| {
            fits = Some(fit(&mut *value, spelling, Input::Scalar(scalar), &mut *reading));
        });
        fits.unwrap_or_else(|| fit(value, spelling, Input::Json(json), reading))
    }
}

impl<'de> Visitor<'de> for Text<'_, '_> {
    type Value = Fits;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Fits, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fits, A::Error> {
        match map.next_key_seed(IsRaw)? {
            Some(true) => map.next_value_seed(self),
            _ => Err(A::Error::custom("an object can be read here from JSON text only")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Fits, A::Error> {
        Err(A::Error::custom("a list can be read here from JSON text only"))
    }

    fn visit_unit<E: Error>(self) -> Result<Fits, E> {
        Ok(self.seed.fit(Input::Scalar(Scalar::Null)))
    }

    fn visit_none<E: Error>(self) -> Result<Fits, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Fits, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fits, E> {
        Ok(self.seed.fit(Input::Scalar(Scalar::Boolean(value))))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Fits, E> {
        Ok(self.seed.fit(Input::Integer(value.into())))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Fits, E> {
        Ok(self.seed.fit(Input::Integer(value.into())))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Fits, E> {
        Ok(self.seed.fit(Input::Integer(value)))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Fits, E> {
        Err(E::custom("a number that went through binary floating point is not exact any more"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Fits, E> {
        Ok(self.seed.fit(Input::Scalar(Scalar::Text(text))))
    }
}

/// Whether a key is [`RAW`].
struct IsRaw;

impl<'de> DeserializeSeed<'de> for IsRaw {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for IsRaw {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        Ok(key == RAW)
    }
}

/// Reads the text that stands under [`RAW`].
impl<'de> DeserializeSeed<'de> for Text<'_, '_> {
    type Value = Fits;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fits, D::Error> {
        deserializer.deserialize_str(Under(self))
    }
}

struct Under<'s, 't>(Text<'s, 't>);

impl Visitor<'_> for Under<'_, '_> {
    type Value = Fits;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<Fits, E> {
        Ok(self.0.text(json))
    }
}
