//! Objects by a table of their fields.

use super::{Field, Input, Reading, Slot, Table, View};
use crate::read::ReadError;

/// An object that knows its table.
pub trait Record {
    /// Its fields, in their order.
    fn fields(&self) -> &'static [Field];

    /// Shows the values of all fields, in the same order.
    fn values(&self, see: &mut dyn FnMut(&[View<'_>]));
}

/// Takes an object: a value for each slot, in the order of the fields.
pub fn take(
    table: &'static Table,
    slots: &mut [Slot<'_>],
    input: Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    match input {
        Input::Object(object) => object.fields(table, slots, reading),
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
            static TABLE: $crate::wire::Table =
                $crate::wire::Table::new(&[$($crate::wire::Field {
                    key: $key,
                    also: &[$($also),*],
                    spelling: &[$($spelling)?],
                }),*]);

            impl $(<$parameter: $crate::wire::Spelled>)? $crate::wire::Record
                for $name $(<$parameter>)?
            {
                fn fields(&self) -> &'static [$crate::wire::Field] {
                    TABLE.fields()
                }

                fn values(&self, see: &mut dyn FnMut(&[$crate::wire::View<'_>])) {
                    see(&[$($crate::wire::Spelled::view(&self.$field)),*])
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
                    let slots = &mut [$($crate::wire::Spelled::slot(&mut self.$field)),*];
                    $crate::wire::take_record(&TABLE, slots, input, reading)
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
