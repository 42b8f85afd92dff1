//! Booleans by a vendor's own spellings: 1 and 0, `Y` and `N`.

use std::marker::PhantomData;

use super::{Scalar, ScalarSpelling, Unwritable, WireError, Written, scalar::spelled_by_scalar};
use crate::rules::wire;

/// The spellings of yes and no; the first of each is written.
pub trait Booleans {
    /// The spellings of yes.
    const TRUE_AS: &'static [Scalar<'static>];
    /// The spellings of no.
    const FALSE_AS: &'static [Scalar<'static>];
}

/// A boolean by the spellings `B`.
pub struct Flag<B>(PhantomData<B>);

impl<B: Booleans> Flag<B> {
    const SPELLINGS: wire::Booleans<'static> =
        wire::Booleans { true_as: B::TRUE_AS, false_as: B::FALSE_AS };
}

impl<B: Booleans> ScalarSpelling<bool> for Flag<B> {
    fn documented() -> String {
        let spellings = B::TRUE_AS.iter().chain(B::FALSE_AS);
        let texts: Vec<_> = spellings
            .map(|spelling| match spelling {
                Scalar::Text(text) => format!("{text:?}"),
                other => Written::from(*other).into_text(),
            })
            .collect();
        format!("a boolean as {}", texts.join(" or "))
    }

    fn of_scalar(value: Scalar<'_>) -> Result<bool, WireError> {
        Self::SPELLINGS.read(value)
    }

    fn to_scalar(value: &bool) -> Result<Written, Unwritable> {
        let written = Self::SPELLINGS.write(*value).map(Written::from);
        written.ok_or_else(|| Unwritable { documented: Self::documented() })
    }
}

spelled_by_scalar!([B: Booleans] Flag<B>);
