//! The fields of an object, by a table.

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

use super::{
    Entries, Fits, Keys, ObjectSource, ReadError, Reading, Seed, Slot, Spelled, Spelling, Table,
};
use crate::wire::Field;

impl<'de, A: MapAccess<'de>> ObjectSource for Entries<'de, A> {
    fn fields(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'_>],
        reading: &mut Reading,
    ) -> Fits {
        let fields = table.fields();
        let mut known = Seen::default();
        let mut next = 0;
        loop {
            let key = self.map.next_key_seed(Key { table, next, keys: reading.keys() });
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
            let (field, slot) = (&fields[at], &mut slots[at]);
            if !known.first(at) {
                let passed = self.map.next_value::<IgnoredAny>();
                passed.map_err(|error| self.fail(error))?;
                return Err(ReadError::whole(&format!("duplicate field `{}`", field.key)));
            }
            next = at + 1;
            let noted = reading.noted();
            let seed = Seed { slot, spelling: field.spelling(), reading };
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
        let slot = &mut Slot::Value(value);
        let fits = self.map.next_value_seed(Seed { slot, spelling, reading });
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

    fn all_required(mut self, fields: &[Field], slots: &[Slot<'_>]) -> Fits {
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
    table: &'static Table,
    next: usize,
    keys: Keys,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Option<usize>, E> {
        Ok(self.table.find(key, self.next, self.keys))
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Option<usize>, E> {
        self.visit_bytes(key.as_bytes())
    }
}
