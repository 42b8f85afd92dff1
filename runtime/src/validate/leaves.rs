//! Values that have no rules of their own, so that what is generic over its content takes any.

use super::{Check, Validate};
use crate::{Date, DateTime, Decimal, Json, Secret, Time, Timestamp};

macro_rules! no_rules {
    ($($ty:ty),+ $(,)?) => {$(
        impl Validate for $ty {
            fn check(&self, _: &mut Check<'_>) {}
        }
    )+};
}

no_rules!(
    (),
    bool,
    u8,
    i32,
    i64,
    i128,
    u32,
    u64,
    String,
    Decimal,
    Date,
    Time,
    DateTime,
    Timestamp,
    Json,
    Secret,
);
