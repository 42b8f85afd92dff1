//! Lists of a fixed length, and items that may stand alone.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer, Serializer,
    de::{Error as _, SeqAccess, Visitor},
    ser::SerializeTuple,
};

use super::{
    As, Each, Joiner, Scalar, ScalarSpelling, Spelling, Unwritable, WireError, Written,
    scalar::{raw, spelled_by_scalar},
};
use crate::{read, rules::wire::joined};

/// A list of items spelled `C`, or one such item alone. A list is written.
pub struct ListOrOne<C>(PhantomData<C>);

impl<C: Spelling<T>, T> Spelling<Vec<T>> for ListOrOne<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let (json, keys) = raw(deserializer, |raw, keys| Ok((raw.into_json()?, keys)))?;
        let is_list = json.starts_with('[');
        let read = |inner: read::Inner<'_, '_, '_>| {
            if is_list { Each::<C>::read(inner) } else { C::read(inner).map(|item| vec![item]) }
        };
        read::within(&json, keys, read).map_err(D::Error::custom)
    }

    fn write<S: Serializer>(values: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        Each::<C>::write(values, serializer)
    }
}

/// A list of a fixed length, each member in its own spelling.
pub struct Members<C>(PhantomData<C>);

/// A list of a fixed length in one text, joined by `J`.
pub struct JoinedMembers<J, C>(PhantomData<(J, C)>);

macro_rules! members {
    ($count:literal: $($C:ident $T:ident $value:ident),+) => {
        impl<$($C: Spelling<$T>, $T),+> Spelling<($($T,)+)> for Members<($($C,)+)> {
            fn read<'de, De: Deserializer<'de>>(deserializer: De) -> Result<($($T,)+), De::Error> {
                struct Row<C>(PhantomData<C>);

                impl<'de, $($C: Spelling<$T>, $T),+> Visitor<'de> for Row<($(($C, $T),)+)> {
                    type Value = ($($T,)+);

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(f, "a list of {}", $count)
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                        let mut count = 0;
                        $(
                            let $value = seq.next_element_seed(super::each::Seed::<$C, $T>::new())?;
                            let $value = $value.ok_or_else(|| A::Error::invalid_length(count, &self))?;
                            count += 1;
                        )+
                        if seq.next_element::<serde::de::IgnoredAny>()?.is_some() {
                            return Err(A::Error::invalid_length(count + 1, &self));
                        }
                        Ok(($($value,)+))
                    }
                }

                deserializer.deserialize_tuple($count, Row::<($(($C, $T),)+)>(PhantomData))
            }

            fn write<Se: Serializer>(($($value,)+): &($($T,)+), serializer: Se) -> Result<Se::Ok, Se::Error> {
                let mut tuple = serializer.serialize_tuple($count)?;
                $(tuple.serialize_element(&As::<$C>::of($value))?;)+
                tuple.end()
            }
        }

        impl<J: Joiner, $($C: ScalarSpelling<$T>, $T),+> ScalarSpelling<($($T,)+)>
            for JoinedMembers<J, ($($C,)+)>
        {
            fn documented() -> String {
                format!("{} values joined by {:?}", $count, J::BETWEEN)
            }

            fn of_scalar(value: Scalar<'_>) -> Result<($($T,)+), WireError> {
                let Scalar::Text(text) = value else { return Err(WireError::OtherKind) };
                let mut items = joined::split(text, J::BETWEEN);
                $(
                    let $value = items.next().ok_or(WireError::NotASpelling)?;
                    let $value = $C::of_scalar(Scalar::Text($value))?;
                )+
                match items.next() {
                    None => Ok(($($value,)+)),
                    Some(_) => Err(WireError::NotASpelling),
                }
            }

            fn to_scalar(($($value,)+): &($($T,)+)) -> Result<Written, Unwritable> {
                let texts = [$($C::to_scalar($value)?.into_text()),+];
                let joined = joined::join(&texts, J::BETWEEN);
                joined.map(Written::Text).map_err(|_| Unwritable { documented: Self::documented() })
            }
        }
    };
}

members!(1: C1 T1 v1);
members!(2: C1 T1 v1, C2 T2 v2);
members!(3: C1 T1 v1, C2 T2 v2, C3 T3 v3);
members!(4: C1 T1 v1, C2 T2 v2, C3 T3 v3, C4 T4 v4);
members!(5: C1 T1 v1, C2 T2 v2, C3 T3 v3, C4 T4 v4, C5 T5 v5);
members!(6: C1 T1 v1, C2 T2 v2, C3 T3 v3, C4 T4 v4, C5 T5 v5, C6 T6 v6);
members!(7: C1 T1 v1, C2 T2 v2, C3 T3 v3, C4 T4 v4, C5 T5 v5, C6 T6 v6, C7 T7 v7);
members!(8: C1 T1 v1, C2 T2 v2, C3 T3 v3, C4 T4 v4, C5 T5 v5, C6 T6 v6, C7 T7 v7, C8 T8 v8);

spelled_by_scalar!([J, C] JoinedMembers<J, C>);

/// A value of a [`listed!`](crate::listed) type by its text, inside other spellings.
pub struct Words;

impl<T: for<'a> From<&'a str> + fmt::Display> ScalarSpelling<T> for Words {
    fn documented() -> String {
        "a text".to_owned()
    }

    fn of_scalar(value: Scalar<'_>) -> Result<T, WireError> {
        match value {
            Scalar::Text(text) => Ok(T::from(text)),
            _ => Err(WireError::OtherKind),
        }
    }

    fn to_scalar(value: &T) -> Result<Written, Unwritable> {
        Ok(Written::Text(value.to_string()))
    }
}

spelled_by_scalar!([] Words);
