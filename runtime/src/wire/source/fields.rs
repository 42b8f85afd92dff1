//! The fields of an object, by a table.

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

use super::{
    Entries, Field, Fits, Keys, ObjectSource, ReadError, Reading, Seed, Spelled, Spelling,
};

impl<'de, A: MapAccess<'de>> ObjectSource for Entries<'de, A> {
    fn fields(
        &mut self,
        fields: &'static [Field],
        slots: &mut [&mut dyn Spelled],
        reading: &mut Reading,
    ) -> Fits {
        let mut known = Seen::default();
        let mut next = 0;
        loop {
            let key = self.map.next_key_seed(Key { fields, next, keys: reading.keys() });
            let at = match key {
                Ok(Some(Some(at))) => at,
                Ok(Some(None)) => {
                    let passed = self.map.next_value::<IgnoredAny>();
                    passed.map_err(|error| self.fail(error))?;
                    continue;
                }
                Ok(None) => {
                    self.ended = true;
                    break;
                }
                Err(error) => return Err(self.fail(error)),
            };
            let (field, slot) = (&fields[at], &mut *slots[at]);
            if !known.first(at) {
                let passed = self.map.next_value::<IgnoredAny>();
                passed.map_err(|error| self.fail(error))?;
                return Err(ReadError::whole(&format!("duplicate field `{}`", field.key)));
            }
            next = at + 1;
            let noted = reading.noted();
            let seed = Seed { value: slot, spelling: field.spelling(), reading };
            let fits = self.map.next_value_seed(seed).map_err(|error| self.fail(error))?;
            reading.place(noted, |misfit| misfit.under(field.key));
            match fits {
                Ok(()) => {}
                Err(misfit) if slots[at].may_be_absent() => {
                    reading.forgive(misfit.under(field.key))?;
                }
                Err(misfit) => return Err(misfit.under(field.key)),
            }
        }
        known.all_required(fields, slots)
    }

    fn next_key(&mut self) -> Option<String> {
        match self.map.next_key() {
            Ok(Some(key)) => return Some(key),
            Ok(None) => self.ended = true,
            Err(error) => self.failed = Some(error),
        }
        None
    }

    fn value(
        &mut self,
        value: &mut dyn Spelled,
        spelling: &Spelling,
        reading: &mut Reading,
    ) -> Fits {
        let fits = self.map.next_value_seed(Seed { value, spelling, reading });
        fits.map_err(|error| self.fail(error))?
    }
}

/// Which fields were there.
#[derive(Default)]
struct Seen {
    first: u64,
    /// The fields behind the first 64, where a type has so many.
    more: Vec<usize>,
}

impl Seen {
    /// Whether this is the first time.
    #[inline]
    fn first(&mut self, at: usize) -> bool {
        match u32::try_from(at).ok().and_then(|at| 1_u64.checked_shl(at)) {
            Some(bit) => {
                let first = self.first & bit == 0;
                self.first |= bit;
                first
            }
            None if self.more.contains(&at) => false,
            None => {
                self.more.push(at);
                true
            }
        }
    }

    fn all_required(mut self, fields: &[Field], slots: &[&mut dyn Spelled]) -> Fits {
        let known = u32::try_from(fields.len()).ok().and_then(|count| 1_u64.checked_shl(count));
        if known.is_some_and(|known| self.first == known - 1) {
            return Ok(());
        }
        let mut absent = (0..fields.len()).filter(|at| self.first(*at));
        match absent.find(|at| !slots[*at].may_be_absent()) {
            Some(at) => Err(ReadError::whole(&format!("missing field `{}`", fields[at].key))),
            None => Ok(()),
        }
    }
}

/// Reads a key as the place of its field. Fields mostly come in their order.
struct Key {
    fields: &'static [Field],
    next: usize,
    keys: Keys,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        // As bytes, a key that is known need not be proved to be a text.
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Option<usize>, E> {
        if self.fields.get(self.next).is_some_and(|field| field.key.as_bytes() == key) {
            return Ok(Some(self.next));
        }
        Ok(self.find(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Option<usize>, E> {
        self.visit_bytes(key.as_bytes())
    }
}

impl Key {
    fn find(&self, key: &[u8]) -> Option<usize> {
        let exact = self.fields.iter().position(|field| field.is(key));
        match self.keys {
            Keys::Exact => exact,
            Keys::AnyCase => {
                exact.or_else(|| self.fields.iter().position(|field| field.is_in_any_case(key)))
            }
        }
    }
}
