//! A deserializer around another that knows where it stands, and that can read keys in any case:
//! the known fields of a struct come with the call that asks for it, so nothing is generated.

use std::{
    cell::RefCell,
    fmt::{self, Write as _},
};

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use serde_json::value::RawValue;

use super::Keys;
use crate::validate::push_key;

/// The name by which our own types ask for a value's own text. Other deserializers take it for a
/// newtype; this one answers, where keys are of any case, with the text as bytes.
pub(crate) const RAW_IN_ANY_CASE: &str = "bindery::Raw";

/// Where the first error was.
pub(super) struct Track {
    failed: RefCell<Option<String>>,
    keys: Keys,
}

impl Track {
    pub(super) fn new(keys: Keys) -> Self {
        Self { failed: RefCell::new(None), keys }
    }

    /// The way to the value that could not be read.
    pub(super) fn path(&self) -> String {
        self.failed.borrow().clone().unwrap_or_default()
    }

    fn fail(&self, place: &Place<'_>) {
        self.failed.borrow_mut().get_or_insert_with(|| {
            let mut path = String::new();
            place.write(&mut path);
            path
        });
    }
}

/// One level of the way to a value.
enum Place<'a> {
    Root,
    Key(&'a Place<'a>, &'a str),
    Index(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn write(&self, out: &mut String) {
        match self {
            Place::Root => {}
            Place::Key(parent, key) => {
                parent.write(out);
                push_key(out, key);
            }
            Place::Index(parent, index) => {
                parent.write(out);
                // Writing to a String cannot fail.
                let _ = write!(out, "[{index}]");
            }
        }
    }
}

/// A deserializer that knows where it stands.
pub(crate) struct Tracked<'t, D> {
    inner: D,
    at: &'t Place<'t>,
    track: &'t Track,
}

impl<'t, D> Tracked<'t, D> {
    pub(super) fn new(inner: D, track: &'t Track) -> Self {
        Self { inner, at: &Place::Root, track }
    }
}

macro_rules! forward {
    ($($method:ident($($arg:ident: $ty:ty),*);)+) => {$(
        fn $method<V: Visitor<'de>>(self, $($arg: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            let visitor = Watch { inner: visitor, at: self.at, track: self.track, fields: &[] };
            self.inner.$method($($arg,)* visitor)
        }
    )+};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tracked<'_, D> {
    type Error = D::Error;

    forward! {
        deserialize_any();
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_i128();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_u128();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_option();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier();
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = Watch { inner: visitor, at: self.at, track: self.track, fields };
        self.inner.deserialize_struct(name, fields, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        if name == RAW_IN_ANY_CASE && self.track.keys == Keys::AnyCase {
            let json = Box::<RawValue>::deserialize(self.inner)?;
            return visitor.visit_bytes(json.get().as_bytes());
        }
        // A name with a sign in front is serde_json's own way to hand out a value's text.
        if name.starts_with('$') {
            return self.inner.deserialize_newtype_struct(name, visitor);
        }
        let visitor = Watch { inner: visitor, at: self.at, track: self.track, fields: &[] };
        self.inner.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_ignored_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// A visitor whose nested values are read by a [`Tracked`].
struct Watch<'t, V> {
    inner: V,
    at: &'t Place<'t>,
    track: &'t Track,
    fields: &'static [&'static str],
}

macro_rules! pass {
    ($($method:ident($ty:ty);)+) => {$(
        fn $method<E: de::Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )+};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Watch<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    pass! {
        visit_bool(bool);
        visit_i8(i8);
        visit_i16(i16);
        visit_i32(i32);
        visit_i64(i64);
        visit_i128(i128);
        visit_u8(u8);
        visit_u16(u16);
        visit_u32(u32);
        visit_u64(u64);
        visit_u128(u128);
        visit_f32(f32);
        visit_f64(f64);
        visit_char(char);
        visit_str(&str);
        visit_borrowed_str(&'de str);
        visit_string(String);
        visit_bytes(&[u8]);
        visit_borrowed_bytes(&'de [u8]);
        visit_byte_buf(Vec<u8>);
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Tracked { inner: d, at: self.at, track: self.track })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(Tracked { inner: d, at: self.at, track: self.track })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        let items = Items { inner: seq, at: self.at, track: self.track, index: 0 };
        self.inner.visit_seq(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let Watch { inner, at, track, fields } = self;
        inner.visit_map(Fields { inner: map, at, track, known: fields, key: String::new() })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(data)
    }
}

/// A seed whose value is read by a [`Tracked`], and that remembers the place if it fails.
struct Seed<'t, S> {
    inner: S,
    at: &'t Place<'t>,
    track: &'t Track,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let tracked = Tracked { inner: deserializer, at: self.at, track: self.track };
        let value = self.inner.deserialize(tracked);
        if value.is_err() {
            self.track.fail(self.at);
        }
        value
    }
}

struct Items<'t, A> {
    inner: A,
    at: &'t Place<'t>,
    track: &'t Track,
    index: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let at = Place::Index(self.at, self.index);
        self.index += 1;
        self.inner.next_element_seed(Seed { inner: seed, at: &at, track: self.track })
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

struct Fields<'t, A> {
    inner: A,
    at: &'t Place<'t>,
    track: &'t Track,
    known: &'static [&'static str],
    key: String,
}

impl<A> Fields<'_, A> {
    /// The key as the type knows it.
    fn known(&self) -> &str {
        let known = || self.known.iter().find(|field| field.eq_ignore_ascii_case(&self.key));
        match self.track.keys {
            Keys::AnyCase if !self.known.contains(&self.key.as_str()) => {
                known().map_or(self.key.as_str(), |field| *field)
            }
            _ => &self.key,
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let Some(key) = self.inner.next_key::<String>()? else { return Ok(None) };
        self.key = key;
        seed.deserialize(KeyText(self.known(), std::marker::PhantomData)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let at = Place::Key(self.at, &self.key);
        self.inner.next_value_seed(Seed { inner: seed, at: &at, track: self.track })
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// A key that was already read. A number that is a key of a map is read out of its text.
struct KeyText<'a, E>(&'a str, std::marker::PhantomData<E>);

impl<'de, E: de::Error> Deserializer<'de> for KeyText<'_, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_str(self.0)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0.parse() {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => visitor.visit_str(self.0),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0.parse() {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => visitor.visit_str(self.0),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i128 u8 u16 u32 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
