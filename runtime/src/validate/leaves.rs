//! Values that have no rules of their own, so that what is generic over its content takes any.

use super::{Check, Validate};
#[cfg(feature = "decimals")]
use crate::Decimal;
#[cfg(feature = "dates")]
use crate::{Date, DateTime, Time, Timestamp};
use crate::{Json, Secret};

macro_rules! no_rules {
    ($($ty:ty),+ $(,)?) => {$(
        impl Validate for $ty {
            fn check(&self, _: &mut Check<'_>) {}
        }
    )+};
}

no_rules!((), bool, u8, i32, i64, i128, u32, u64, String, Json, Secret,);

#[cfg(feature = "decimals")]
no_rules!(Decimal);

#[cfg(feature = "dates")]
no_rules!(Date, Time, DateTime, Timestamp);
