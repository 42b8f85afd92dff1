//! Numbers, exactly as the wire's own digits say them, and the rule `decimals`.
//!
//! The grammar is that of a JSON number, in a string as well as bare: no plus sign, no leading
//! zeros, no lone point. Scientific notation is worked out exactly. What does not fit is an error;
//! nothing is ever rounded and nothing passes through binary floating point.

#[cfg(feature = "decimals")]
use rust_decimal::Decimal;

/// Why a text is not a number that can be held exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// The text is not written as a number.
    #[error("not a number")]
    Malformed,
    /// The number has a fraction where an integer is asked for.
    #[error("not an integer")]
    Fraction,
    /// The number has more digits than can be held exactly.
    #[error("a number of more digits than can be held exactly")]
    TooLong,
}

/// Reads a decimal. The scale is kept: `1.10` has two decimals.
#[cfg(feature = "decimals")]
#[inline]
pub fn read(text: &str) -> Result<Decimal, NumberError> {
    match short(text) {
        Some((mantissa, scale)) => Ok(Decimal::new(mantissa, scale)),
        None => read_any(text),
    }
}

#[cfg(feature = "decimals")]
fn read_any(text: &str) -> Result<Decimal, NumberError> {
    let parts = Parts::of(text)?;
    let (mantissa, scale) = parts.mantissa_and_scale()?;
    let scale = u32::try_from(scale).map_err(|_| NumberError::TooLong)?;
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| NumberError::TooLong)
}

/// Reads an integer of up to 38 digits. `1.0` and `1e2` are integers, as in JSON Schema.
#[inline]
pub fn read_integer(text: &str) -> Result<i128, NumberError> {
    match short(text) {
        Some((integer, 0)) => Ok(i128::from(integer)),
        _ => read_any_integer(text),
    }
}

fn read_any_integer(text: &str) -> Result<i128, NumberError> {
    let parts = Parts::of(text)?;
    let (mantissa, scale) = parts.mantissa_and_scale()?;
    let mut value = mantissa;
    for _ in 0..scale {
        if value % 10 != 0 {
            return Err(NumberError::Fraction);
        }
        value /= 10;
    }
    Ok(value)
}

/// Mantissa and scale of what nearly every number is: up to eighteen digits, no exponent. What is
/// not so, or not a number, is for [`Parts`].
fn short(text: &str) -> Option<(i64, u32)> {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut mantissa: i64 = 0;
    let mut point = None;
    for (index, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => mantissa = mantissa * 10 + i64::from(byte - b'0'),
            b'.' if point.is_none() && index > 0 => point = Some(index),
            _ => return None,
        }
    }
    let whole = point.unwrap_or(digits.len());
    let behind = point.map_or(0, |point| digits.len() - point - 1);
    if point.is_some() && behind == 0 || whole > 1 && digits[0] == b'0' {
        return None;
    }
    let negative = digits.len() < text.len();
    Some((if negative { -mantissa } else { mantissa }, u32::try_from(behind).ok()?))
}

/// Whether a text is written as a number, of whatever size.
pub fn is_number(text: &str) -> bool {
    Parts::of(text).is_ok()
}

/// Whether a text is written as a number without a fraction, of whatever size.
pub fn is_integer(text: &str) -> bool {
    Parts::of(text).is_ok_and(|parts| parts.significant_decimals() == 0)
}

/// How many decimals a number written so has; zeros at the end do not count.
pub fn count(text: &str) -> Result<usize, NumberError> {
    Ok(Parts::of(text)?.significant_decimals())
}

/// The rule `decimals`: the value has at most so many decimals; zeros at the end do not count.
#[cfg(feature = "decimals")]
#[inline]
pub fn fits(value: &Decimal, decimals: u32) -> bool {
    value.scale() <= decimals || value.normalize().scale() <= decimals
}

/// Whether two numbers, each as the wire writes it, are the same number.
pub fn same(left: &str, right: &str) -> bool {
    left == right || matches!((value(left), value(right)), (Ok(left), Ok(right)) if left == right)
}

/// The value of a number, however it is written: mantissa and scale, the latter as small as it can be.
fn value(text: &str) -> Result<(i128, u64), NumberError> {
    let (mut mantissa, mut scale) = match short(text) {
        Some((mantissa, scale)) => (i128::from(mantissa), u64::from(scale)),
        None => Parts::of(text)?.mantissa_and_scale()?,
    };
    if mantissa == 0 {
        return Ok((0, 0));
    }
    while scale > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        scale -= 1;
    }
    Ok((mantissa, scale))
}

/// The most decimals that can be held.
const MOST_DECIMALS: usize = 28;

/// A number taken apart, nothing computed yet.
struct Parts<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: i64,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Result<Self, NumberError> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (digits, exponent) = match rest.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, read_exponent(exponent)?),
            None => (rest, 0),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) if all_digits(fraction) => (whole, fraction),
            Some(_) => return Err(NumberError::Malformed),
            None => (digits, ""),
        };
        if !all_digits(whole) || (whole.len() > 1 && whole.starts_with('0')) {
            return Err(NumberError::Malformed);
        }
        Ok(Self { negative, whole, fraction, exponent })
    }

    fn digits(&self) -> impl DoubleEndedIterator<Item = u8> {
        self.whole.bytes().chain(self.fraction.bytes()).map(|byte| byte - b'0')
    }

    fn is_zero(&self) -> bool {
        self.digits().all(|digit| digit == 0)
    }

    /// Digits behind the point when written out, without the zeros at the end.
    fn significant_decimals(&self) -> usize {
        if self.is_zero() {
            return 0;
        }
        let zeros = self.digits().rev().take_while(|digit| *digit == 0).count();
        let behind = i64::try_from(self.fraction.len()).unwrap_or(i64::MAX);
        let zeros = i64::try_from(zeros).unwrap_or(i64::MAX);
        let decimals = behind.saturating_sub(zeros).saturating_sub(self.exponent);
        usize::try_from(decimals.max(0)).unwrap_or(usize::MAX)
    }

    /// The number as `mantissa × 10^-scale`, the scale never negative.
    fn mantissa_and_scale(&self) -> Result<(i128, u64), NumberError> {
        if self.is_zero() {
            let scale = self.fraction.len().min(MOST_DECIMALS);
            return Ok((0, scale as u64));
        }
        let mut mantissa: i128 = 0;
        for digit in self.digits() {
            mantissa = push_digit(mantissa, digit)?;
        }
        let behind = i64::try_from(self.fraction.len()).map_err(|_| NumberError::TooLong)?;
        let mut scale = behind.saturating_sub(self.exponent);
        while scale < 0 {
            mantissa = push_digit(mantissa, 0)?;
            scale += 1;
        }
        let sign = if self.negative { -1 } else { 1 };
        Ok((sign * mantissa, scale.unsigned_abs()))
    }
}

fn push_digit(mantissa: i128, digit: u8) -> Result<i128, NumberError> {
    let tenfold = mantissa.checked_mul(10).ok_or(NumberError::TooLong)?;
    tenfold.checked_add(i128::from(digit)).ok_or(NumberError::TooLong)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn read_exponent(text: &str) -> Result<i64, NumberError> {
    let (negative, digits) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    if !all_digits(digits) {
        return Err(NumberError::Malformed);
    }
    // An exponent that does not fit makes a number that does not fit either; zero times it is zero.
    let exponent = digits.parse::<i32>().map_or(i64::from(i32::MAX), i64::from);
    Ok(if negative { -exponent } else { exponent })
}
