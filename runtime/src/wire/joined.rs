//! Lists in one text: `a|b`.

use std::marker::PhantomData;

use super::{Scalar, ScalarSpelling, Unwritable, WireError, Written, scalar::spelled_by_scalar};
use crate::rules::wire::joined;

/// What stands between the values.
pub trait Joiner {
    /// The text between two values.
    const BETWEEN: &'static str;
}

/// A list in one text, joined by `J`, its items spelled `C`.
pub struct Joined<J, C>(PhantomData<(J, C)>);

impl<J: Joiner, C, T> ScalarSpelling<Vec<T>> for Joined<J, C>
where
    C: ScalarSpelling<T>,
{
    fn documented() -> String {
        format!("values joined by {:?}, each {}", J::BETWEEN, C::documented())
    }

    fn of_scalar(value: Scalar<'_>) -> Result<Vec<T>, WireError> {
        let Scalar::Text(text) = value else { return Err(WireError::OtherKind) };
        joined::split(text, J::BETWEEN).map(|item| C::of_scalar(Scalar::Text(item))).collect()
    }

    fn to_scalar(values: &Vec<T>) -> Result<Written, Unwritable> {
        let mut texts = Vec::with_capacity(values.len());
        for value in values {
            texts.push(C::to_scalar(value)?.into_text());
        }
        let joined = joined::join(&texts, J::BETWEEN);
        joined.map(Written::Text).map_err(|_| Unwritable { documented: Self::documented() })
    }
}

spelled_by_scalar!([J: Joiner, C] Joined<J, C>);
