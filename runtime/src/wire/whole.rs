//! Messages that are one value, in a struct that holds its rules.

use super::{Asks, Input, Output, Reading, Spelled, Spelling, Unwritable, spelled};
use crate::read::ReadError;

/// What must be shown of the value; what [`transparent!`](crate::transparent) calls.
#[doc(hidden)]
pub fn asks(value: &dyn Spelled, spelling: &Spelling) -> Asks {
    spelled::asks(value, spelling)
}

/// Takes the value; what [`transparent!`](crate::transparent) calls.
#[doc(hidden)]
pub fn take(
    value: &mut dyn Spelled,
    spelling: &Spelling,
    input: Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    spelled::fit(value, spelling, input, reading)
}

/// Writes the value; what [`transparent!`](crate::transparent) calls.
#[doc(hidden)]
pub fn give<'o>(value: &'o dyn Spelled, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
    spelled::give(value, spelling)
}

/// Makes a struct around one value readable and writable as that value: its name, and behind `as`
/// the spelling where it is not the value's own.
///
/// ```
/// use bindery::{Validate, read};
///
/// #[derive(Validate)]
/// struct Rows(#[bindery(length(max = 2))] Vec<i64>);
///
/// bindery::transparent!(Rows);
///
/// let rows: Rows = read::json(b"[1, 2, 3]", read::Keys::Exact)?;
/// assert_eq!(
///     rows.validate().unwrap_err().to_string(),
///     "must have at most 2 items, not 3",
/// );
/// # Ok::<(), read::ReadError>(())
/// ```
#[macro_export]
macro_rules! transparent {
    ($name:ident $(as $spelling:expr)?) => {
        const _: () = {
            const SPELLING: &$crate::wire::Spelling =
                &$crate::__first!($($spelling,)? $crate::wire::Spelling::Own);

            impl $crate::wire::Spelled for $name {
                fn blank() -> Self {
                    Self($crate::wire::Spelled::blank())
                }

                fn asks(&self, _: &$crate::wire::Spelling) -> $crate::wire::Asks {
                    $crate::wire::asks_within(&self.0, SPELLING)
                }

                fn take(
                    &mut self,
                    _: &$crate::wire::Spelling,
                    input: $crate::wire::Input<'_>,
                    reading: &mut $crate::wire::Reading,
                ) -> ::core::result::Result<(), $crate::read::ReadError> {
                    $crate::wire::take_within(&mut self.0, SPELLING, input, reading)
                }

                fn give<'o>(
                    &'o self,
                    _: &'o $crate::wire::Spelling,
                ) -> ::core::result::Result<$crate::wire::Output<'o>, $crate::wire::Unwritable> {
                    $crate::wire::give_within(&self.0, SPELLING)
                }
            }

            $crate::__serde_by_table!($name);
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __first {
    ($first:expr $(, $more:expr)*) => {
        $first
    };
}
