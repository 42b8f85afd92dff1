//! Lists and maps whose items have a spelling of their own.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

use super::Spelling;

/// A list, or a map, whose values are spelled `C`.
pub struct Each<C>(PhantomData<C>);

impl<C: Spelling<T>, T> Spelling<Vec<T>> for Each<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(Items::<C, T>(PhantomData))
    }

    fn write<S: Serializer>(values: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(values.iter().map(One::<C, T>::new))
    }
}

impl<C: Spelling<T>, T> Spelling<BTreeMap<String, T>> for Each<C> {
    fn read<'de, D: Deserializer<'de>>(d: D) -> Result<BTreeMap<String, T>, D::Error> {
        d.deserialize_map(Values::<C, T>(PhantomData))
    }

    fn write<S: Serializer>(map: &BTreeMap<String, T>, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(map.iter().map(|(key, value)| (key, One::<C, T>::new(value))))
    }
}

/// A value that serialises itself as `C` spells it.
pub(super) struct One<'a, C, T>(&'a T, PhantomData<C>);

impl<'a, C, T> One<'a, C, T> {
    pub(super) fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<C: Spelling<T>, T> Serialize for One<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::write(self.0, serializer)
    }
}

/// Reads a value as `C` spells it.
pub(super) struct Seed<C, T>(PhantomData<(C, T)>);

impl<C, T> Seed<C, T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, C: Spelling<T>, T> DeserializeSeed<'de> for Seed<C, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        C::read(deserializer)
    }
}

struct Items<C, T>(PhantomData<(C, T)>);

impl<'de, C: Spelling<T>, T> Visitor<'de> for Items<C, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(Seed::<C, T>(PhantomData))? {
            values.push(value);
        }
        Ok(values)
    }
}

struct Values<C, T>(PhantomData<(C, T)>);

impl<'de, C: Spelling<T>, T> Visitor<'de> for Values<C, T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut values = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            values.insert(key, map.next_value_seed(Seed::<C, T>(PhantomData))?);
        }
        Ok(values)
    }
}
