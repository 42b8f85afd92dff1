//! Objects by a table of their fields.

use super::{Input, Reading, Spelled, Spelling};
use crate::read::ReadError;

/// The row of a field.
#[derive(Debug)]
pub struct Field {
    /// The key on the wire.
    pub key: &'static str,
    /// Other keys that are read too.
    pub also: &'static [&'static str],
    /// Its spelling, where that is not the type's own: one, or none.
    pub spelling: &'static [Spelling],
}

impl Field {
    /// How its value is spelled.
    #[inline]
    pub fn spelling(&self) -> &'static Spelling {
        self.spelling.first().unwrap_or(&Spelling::Own)
    }

    pub(super) fn is(&self, key: &[u8]) -> bool {
        self.key.as_bytes() == key || self.also.iter().any(|also| also.as_bytes() == key)
    }

    pub(crate) fn is_in_any_case(&self, key: &[u8]) -> bool {
        let mut keys = std::iter::once(&self.key).chain(self.also);
        keys.any(|known| known.as_bytes().eq_ignore_ascii_case(key))
    }
}

/// An object that knows its table.
pub trait Record {
    /// Its fields, in their order.
    fn fields(&self) -> &'static [Field];

    /// Shows the values of all fields, in the same order.
    fn values(&self, see: &mut dyn FnMut(&[&dyn Spelled]));
}

/// Takes an object: a value for each slot, in the order of the fields.
pub fn take(
    fields: &'static [Field],
    slots: &mut [&mut dyn Spelled],
    input: Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    match input {
        Input::Object(object) => object.fields(fields, slots, reading),
        other => Err(other.refused("an object")),
    }
}

/// Makes a struct readable and writable by a table of its fields, by [`read`](crate::read) and by
/// serde: `field = "KEY"`, more keys that are read behind `|`, the spelling behind `as` where it is
/// not the type's own.
///
/// An `Option` may be left out, anything else is required; see the crate's front page for what
/// null is. A key that the table does not have is passed over; a key that comes twice is refused.
///
/// ```
/// use bindery::{Decimal, read, wire::NUMBER_OR_TEXT};
///
/// struct Delivery {
///     quantity: Decimal,
///     note: Option<String>,
/// }
///
/// bindery::fields! {
///     Delivery {
///         quantity = "SCHD_QTY" | "QTY" as NUMBER_OR_TEXT,
///         note = "NOTE",
///     }
/// }
///
/// let delivery: Delivery = read::json(br#"{"QTY": "1.10"}"#, read::Keys::Exact)?;
/// let written = bindery::serde_json::to_string(&delivery).unwrap();
/// assert_eq!(written, r#"{"SCHD_QTY":1.10}"#);
/// # Ok::<(), read::ReadError>(())
/// ```
#[macro_export]
macro_rules! fields {
    (
        $name:ident $(<$parameter:ident>)? {
            $($field:ident = $key:literal $(| $also:literal)* $(as $spelling:expr)?),* $(,)?
        }
    ) => {
        const _: () = {
            const FIELDS: &[$crate::wire::Field] = &[$($crate::wire::Field {
                key: $key,
                also: &[$($also),*],
                spelling: &[$($spelling)?],
            }),*];

            impl $(<$parameter: $crate::wire::Spelled>)? $crate::wire::Record
                for $name $(<$parameter>)?
            {
                fn fields(&self) -> &'static [$crate::wire::Field] {
                    FIELDS
                }

                fn values(&self, see: &mut dyn FnMut(&[&dyn $crate::wire::Spelled])) {
                    see(&[$(&self.$field),*])
                }
            }

            impl $(<$parameter: $crate::wire::Spelled>)? $crate::wire::Spelled
                for $name $(<$parameter>)?
            {
                fn blank() -> Self {
                    Self { $($field: $crate::wire::Spelled::blank()),* }
                }

                fn asks(&self, _: &$crate::wire::Spelling) -> $crate::wire::Asks {
                    $crate::wire::Asks::Values
                }

                fn take(
                    &mut self,
                    _: &$crate::wire::Spelling,
                    input: $crate::wire::Input<'_>,
                    reading: &mut $crate::wire::Reading,
                ) -> ::core::result::Result<(), $crate::read::ReadError> {
                    $crate::wire::take_record(FIELDS, &mut [$(&mut self.$field),*], input, reading)
                }

                fn give<'o>(
                    &'o self,
                    _: &'o $crate::wire::Spelling,
                ) -> ::core::result::Result<$crate::wire::Output<'o>, $crate::wire::Unwritable> {
                    ::core::result::Result::Ok($crate::wire::Output::Object(self))
                }
            }

            $crate::__serde_by_table!($name $(<$parameter>)?);
        };
    };
}

/// serde's two traits, by what [`Spelled`] says.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_by_table {
    ($name:ident $(<$parameter:ident>)?) => {
        impl $(<$parameter: $crate::wire::Spelled>)? $crate::serde::Serialize
            for $name $(<$parameter>)?
        {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, serializer)
            }
        }

        impl<'de $(, $parameter: $crate::wire::Spelled)?> $crate::serde::Deserialize<'de>
            for $name $(<$parameter>)?
        {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }
    };
}
