//! Bounds: `above = 0`, `below = "ord_qty"`, `at_most(outer = "ORD_QTY")`,
//! `at_least(date = "2020-01-31")`.

use syn::{Error, Ident, LitStr, Result, Token, ext::IdentExt as _, parse::ParseStream, token};

use super::condition::{Literal, Name};
use crate::near::suggestion;

/// Which way a value is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Above,
    Below,
    AtLeast,
    AtMost,
}

impl Comparison {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Comparison::Above => "above",
            Comparison::Below => "below",
            Comparison::AtLeast => "at_least",
            Comparison::AtMost => "at_most",
        }
    }
}

/// What a value is compared with.
pub(crate) enum Bound {
    Integer(i128),
    Decimal(i128, u32),
    /// Another field of the same object.
    Field(Name),
    /// A field of an object around, by its name on the wire.
    Outer(LitStr),
    /// A day: year, month, day.
    Date([u16; 3]),
    /// A time: hour, minute, second.
    Time([u16; 3]),
    /// Both.
    DateTime([u16; 3], [u16; 3]),
}

impl Bound {
    pub(super) fn parse_after(word: &Ident, input: ParseStream<'_>) -> Result<Self> {
        let help = format!(
            "write what it is compared with: {word} = 0, {word} = \"field\", \
             {word}(outer = \"FIELD\")"
        );
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            if input.peek(LitStr) || input.peek(Ident::peek_any) && !input.peek(syn::LitBool) {
                return Ok(Bound::Field(input.parse()?));
            }
            let at = input.span();
            return match Literal::parse(input)? {
                Literal::Integer(value) => Ok(Bound::Integer(value)),
                Literal::Decimal(mantissa, scale) => Ok(Bound::Decimal(mantissa, scale)),
                Literal::Text(_) | Literal::Boolean(_) => Err(Error::new(at, help)),
            };
        }
        if !input.peek(token::Paren) {
            return Err(Error::new(word.span(), help));
        }
        let inner;
        syn::parenthesized!(inner in input);
        if !inner.peek(Ident::peek_any) {
            return Err(Error::new(inner.span(), help));
        }
        let kind = inner.call(Ident::parse_any)?;
        let name = kind.to_string();
        if !["outer", "date", "time", "datetime"].contains(&name.as_str()) {
            let near = suggestion(&name, ["outer", "date", "time", "datetime"]);
            let what = format!("a bound is `outer`, `date`, `time` or `datetime`{near}");
            return Err(Error::new(kind.span(), what));
        }
        inner.parse::<Token![=]>()?;
        let text: LitStr = inner.parse()?;
        if !inner.is_empty() {
            return Err(inner.error("a comparison has one bound"));
        }
        of_text(&name, &text)
    }
}

fn of_text(kind: &str, text: &LitStr) -> Result<Bound> {
    let value = text.value();
    let (bound, form) = match kind {
        "outer" => return Ok(Bound::Outer(text.clone())),
        "date" => (date(&value).map(Bound::Date), "2020-01-31"),
        "time" => (time(&value).map(Bound::Time), "13:00:00"),
        _ => {
            let both = value.split_once('T');
            let both = both.and_then(|(day, hour)| Some((date(day)?, time(hour)?)));
            (both.map(|(day, hour)| Bound::DateTime(day, hour)), "2020-01-31T13:00:00")
        }
    };
    bound.ok_or_else(|| Error::new(text.span(), format!("this is no {kind}; write it as {form}")))
}

fn date(text: &str) -> Option<[u16; 3]> {
    let [year, month, day] = parts(text, '-', [4, 2, 2])?;
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=days).contains(&day).then_some([year, month, day])
}

fn time(text: &str) -> Option<[u16; 3]> {
    let [hour, minute, second] = parts(text, ':', [2, 2, 2])?;
    (hour < 24 && minute < 60 && second < 60).then_some([hour, minute, second])
}

/// Three numbers of so many digits.
fn parts(text: &str, between: char, digits: [usize; 3]) -> Option<[u16; 3]> {
    let mut out = [0; 3];
    let mut parts = text.split(between);
    for (slot, digits) in out.iter_mut().zip(digits) {
        let part = parts.next().filter(|part| part.len() == digits)?;
        *slot = part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(out)
}
