//! Values that compare: numbers with numbers, dates with dates. Two of different kinds do not
//! compile.

use std::{cmp::Ordering, fmt};

#[cfg(feature = "decimals")]
use crate::Decimal;
use crate::Nullable;
#[cfg(feature = "dates")]
use crate::{Date, DateTime, Time, Timestamp};

/// A value that may stand on either side of a comparison.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not compare",
    label = "this rule speaks of numbers, dates and times"
)]
pub trait Comparable {
    /// What it compares as: [`Number`], a date, a time.
    type As: Canonical;

    /// The value; nothing if it is not given.
    fn comparable(&self) -> Option<Self::As>;
}

/// The kinds in which values compare.
pub trait Canonical: PartialOrd + Copy + Into<Operand> {
    /// The value out of an operand, if it is of this kind.
    fn from_operand(operand: Operand) -> Option<Self>;
}

/// An object whose fields inner objects compare with. Derived where a field says `lends`.
pub trait Lends {
    /// The field of this name on the wire: nothing if it is not lent, and within, nothing if it
    /// has no value.
    fn lend(&self, key: &str) -> Option<Option<Operand>>;
}

/// A value in a comparison, whatever its kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operand {
    /// An integer or a decimal.
    Number(Number),
    /// A day.
    #[cfg(feature = "dates")]
    Date(Date),
    /// A time of day.
    #[cfg(feature = "dates")]
    Time(Time),
    /// A day and time.
    #[cfg(feature = "dates")]
    DateTime(DateTime),
    /// A point in time.
    #[cfg(feature = "dates")]
    Timestamp(Timestamp),
}

/// An integer or a decimal; the two compare by value.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// An integer of any size.
    Integer(i128),
    /// A decimal.
    #[cfg(feature = "decimals")]
    Decimal(Decimal),
}

impl PartialEq for Number {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(match (self, other) {
            (Number::Integer(a), Number::Integer(b)) => a.cmp(b),
            #[cfg(feature = "decimals")]
            (Number::Decimal(a), Number::Decimal(b)) => a.cmp(b),
            #[cfg(feature = "decimals")]
            (Number::Decimal(a), Number::Integer(b)) => decimal_with_integer(a, *b),
            #[cfg(feature = "decimals")]
            (Number::Integer(a), Number::Decimal(b)) => decimal_with_integer(b, *a).reverse(),
        })
    }
}

#[cfg(feature = "decimals")]
#[inline]
fn decimal_with_integer(decimal: &Decimal, integer: i128) -> Ordering {
    if integer == 0 {
        return if decimal.is_zero() {
            Ordering::Equal
        } else if decimal.is_sign_negative() {
            Ordering::Less
        } else {
            Ordering::Greater
        };
    }
    match Decimal::try_from_i128_with_scale(integer, 0) {
        Ok(integer) => decimal.cmp(&integer),
        // Beyond what a decimal holds, the sign decides.
        Err(_) if integer > 0 => Ordering::Less,
        Err(_) => Ordering::Greater,
    }
}

/// Whether a given number is this one.
#[inline]
pub fn same_number<C: Comparable<As = Number> + ?Sized>(value: &C, number: Number) -> bool {
    value.comparable() == Some(number)
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Integer(integer) => integer.fmt(f),
            #[cfg(feature = "decimals")]
            Number::Decimal(decimal) => decimal.fmt(f),
        }
    }
}

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Operand::Number(number) => number.fmt(f),
            #[cfg(feature = "dates")]
            Operand::Date(date) => date.fmt(f),
            #[cfg(feature = "dates")]
            Operand::Time(time) => time.fmt(f),
            #[cfg(feature = "dates")]
            Operand::DateTime(value) => value.fmt(f),
            #[cfg(feature = "dates")]
            Operand::Timestamp(value) => value.fmt(f),
        }
    }
}

macro_rules! canonical {
    ($($ty:ident),+) => {$(
        impl From<$ty> for Operand {
            fn from(value: $ty) -> Self {
                Operand::$ty(value)
            }
        }

        impl Canonical for $ty {
            #[cfg_attr(
                not(feature = "dates"),
                expect(unreachable_patterns, reason = "without dates there are numbers alone")
            )]
            fn from_operand(operand: Operand) -> Option<Self> {
                match operand {
                    Operand::$ty(value) => Some(value),
                    _ => None,
                }
            }
        }
    )+};
}

canonical!(Number);

#[cfg(feature = "dates")]
canonical!(Date, Time, DateTime, Timestamp);

macro_rules! comparable {
    ($($ty:ty => $kind:ty: $value:ident => $out:expr;)+) => {$(
        impl Comparable for $ty {
            type As = $kind;

            #[inline]
            fn comparable(&self) -> Option<$kind> {
                let $value = *self;
                Some($out)
            }
        }
    )+};
}

comparable! {
    i8 => Number: value => Number::Integer(i128::from(value));
    i16 => Number: value => Number::Integer(i128::from(value));
    i32 => Number: value => Number::Integer(i128::from(value));
    i64 => Number: value => Number::Integer(i128::from(value));
    i128 => Number: value => Number::Integer(value);
    u8 => Number: value => Number::Integer(i128::from(value));
    u16 => Number: value => Number::Integer(i128::from(value));
    u32 => Number: value => Number::Integer(i128::from(value));
    u64 => Number: value => Number::Integer(i128::from(value));
    Number => Number: value => value;
}

#[cfg(feature = "decimals")]
comparable! {
    Decimal => Number: value => Number::Decimal(value);
}

#[cfg(feature = "dates")]
comparable! {
    Date => Date: value => value;
    Time => Time: value => value;
    DateTime => DateTime: value => value;
    Timestamp => Timestamp: value => value;
}

impl<T: Comparable + ?Sized> Comparable for &T {
    type As = T::As;

    #[inline]
    fn comparable(&self) -> Option<T::As> {
        (**self).comparable()
    }
}

impl<T: Comparable> Comparable for Option<T> {
    type As = T::As;

    #[inline]
    fn comparable(&self) -> Option<T::As> {
        self.as_ref().and_then(T::comparable)
    }
}

impl<T: Comparable> Comparable for Nullable<T> {
    type As = T::As;

    #[inline]
    fn comparable(&self) -> Option<T::As> {
        self.value().and_then(T::comparable)
    }
}
