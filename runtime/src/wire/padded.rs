//! Values filled up to a width.

use std::marker::PhantomData;

use super::{Scalar, ScalarSpelling, Unwritable, WireError, Written, scalar::spelled_by_scalar};
use crate::rules::wire::padded;

/// How values are filled up.
pub trait Padding {
    /// The side, the character and the width.
    const PADDED: padded::Padded;
}

/// A value filled up as `P` says, within it spelled `C`.
pub struct Padded<P, C>(PhantomData<(P, C)>);

impl<P: Padding, C, T> ScalarSpelling<T> for Padded<P, C>
where
    C: ScalarSpelling<T>,
{
    fn documented() -> String {
        format!("{}, filled up with {:?}", C::documented(), P::PADDED.with)
    }

    fn of_scalar(value: Scalar<'_>) -> Result<T, WireError> {
        let Scalar::Text(text) = value else { return Err(WireError::OtherKind) };
        C::of_scalar(Scalar::Text(P::PADDED.read(text)?))
    }

    fn to_scalar(value: &T) -> Result<Written, Unwritable> {
        Ok(Written::Text(P::PADDED.write(&C::to_scalar(value)?.into_text())))
    }
}

spelled_by_scalar!([P: Padding, C] Padded<P, C>);
