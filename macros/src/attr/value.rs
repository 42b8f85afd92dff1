//! Rules on one value: `length(max = 255)`, `decimals = 2`, `one_of("A", "B")`, `format("…")`.

use proc_macro2::Span;
use syn::{Error, Ident, LitInt, LitStr, Result, Token, ext::IdentExt as _, parse::ParseStream};

use super::{comma, condition::Literal, needs_parentheses};
use crate::near::suggestion;

/// How many characters or items.
#[derive(Default)]
pub(crate) struct Length {
    pub(crate) min: Option<usize>,
    pub(crate) max: Option<usize>,
}

/// A closed list in place.
pub(crate) enum OneOf {
    Texts {
        list: Vec<LitStr>,
        any_case: bool,
    },
    Integers(Vec<i64>),
    /// One truth: it is never the other.
    Only(bool),
}

impl Length {
    pub(super) fn parse_after(word: &Ident, input: ParseStream<'_>) -> Result<Self> {
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let exactly = count(input)?;
            return Ok(Length { min: Some(exactly), max: Some(exactly) });
        }
        needs_parentheses(
            word,
            input,
            "length(max = 255), length(min = 1, max = 9) or length = 10",
        )?;
        let inner;
        syn::parenthesized!(inner in input);
        let mut length = Length::default();
        let mut last = word.span();
        while !inner.is_empty() {
            let side = inner.call(Ident::parse_any)?;
            let name = side.to_string();
            let slot = match name.as_str() {
                "min" => &mut length.min,
                "max" => &mut length.max,
                other => {
                    let near = suggestion(other, ["min", "max"]);
                    let what = format!("`length` takes `min` and `max`{near}");
                    return Err(Error::new(side.span(), what));
                }
            };
            if slot.is_some() {
                return Err(Error::new(side.span(), format!("`{name}` is said twice")));
            }
            inner.parse::<Token![=]>()?;
            last = inner.span();
            *slot = Some(count(&inner)?);
            comma(&inner)?;
        }
        length.checked(word.span(), last)
    }

    fn checked(self, word: Span, last: Span) -> Result<Self> {
        match (self.min, self.max) {
            (None, None) => Err(Error::new(word, "say `min`, `max` or both")),
            (Some(min), Some(max)) if min > max => {
                let what = format!("nothing has at least {min} and at most {max}");
                Err(Error::new(last, what))
            }
            _ => Ok(self),
        }
    }
}

fn count(input: ParseStream<'_>) -> Result<usize> {
    if !input.peek(LitInt) {
        return Err(input.error("here stands a number, such as 255"));
    }
    input.parse::<LitInt>()?.base10_parse()
}

/// `decimals = 2`
pub(super) fn decimals_after(word: &Ident, input: ParseStream<'_>) -> Result<u32> {
    if !input.peek(Token![=]) {
        return Err(Error::new(word.span(), "write how many at most: decimals = 2"));
    }
    input.parse::<Token![=]>()?;
    if !input.peek(LitInt) {
        return Err(input.error("here stands a number, such as 2"));
    }
    let literal: LitInt = input.parse()?;
    match literal.base10_parse::<u32>()? {
        most @ 0..=28 => Ok(most),
        _ => Err(Error::new(literal.span(), "a decimal has at most 28 decimals")),
    }
}

/// `= "…"`, or `("…", "…")`.
pub(super) fn texts_after(word: &Ident, input: ParseStream<'_>) -> Result<Vec<LitStr>> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return Ok(vec![input.parse()?]);
    }
    needs_parentheses(word, input, "format(\"MM-DD-YYYY\")")?;
    let inner;
    syn::parenthesized!(inner in input);
    let mut texts = Vec::new();
    while !inner.is_empty() {
        texts.push(inner.parse()?);
        comma(&inner)?;
    }
    if texts.is_empty() {
        return Err(Error::new(word.span(), "here stands at least one text"));
    }
    Ok(texts)
}

impl OneOf {
    pub(super) fn parse_after(word: &Ident, input: ParseStream<'_>) -> Result<Self> {
        needs_parentheses(word, input, "one_of(\"A\", \"B\") or one_of(1, 2)")?;
        let inner;
        syn::parenthesized!(inner in input);
        let mut texts: Vec<LitStr> = Vec::new();
        let mut integers = Vec::new();
        let mut any_case = false;
        while !inner.is_empty() {
            let at = inner.span();
            if inner.peek(Ident::peek_any) && !inner.peek(syn::LitBool) {
                let flag = inner.call(Ident::parse_any)?;
                if flag != "any_case" {
                    return Err(Error::new(
                        at,
                        "write texts in quotes; besides them only `any_case` stands here",
                    ));
                }
                any_case = true;
                comma(&inner)?;
                continue;
            }
            match Literal::parse(&inner)? {
                Literal::Text(text) if integers.is_empty() => {
                    if texts.iter().any(|known| known.value() == text.value()) {
                        return Err(Error::new(at, "this stands in the list already"));
                    }
                    texts.push(text);
                }
                Literal::Integer(value) if texts.is_empty() => {
                    let value = i64::try_from(value);
                    integers.push(
                        value.map_err(|_| Error::new(at, "this number is too large for a list"))?,
                    );
                }
                Literal::Boolean(value)
                    if inner.is_empty() && texts.is_empty() && integers.is_empty() =>
                {
                    return Ok(OneOf::Only(value));
                }
                _ => {
                    return Err(Error::new(at, "a list is of texts, of integers, or of one truth"));
                }
            }
            comma(&inner)?;
        }
        match (texts.is_empty(), integers.is_empty()) {
            (true, true) => Err(Error::new(word.span(), "the list is empty")),
            (false, _) => Ok(OneOf::Texts { list: texts, any_case }),
            (_, false) if any_case => Err(Error::new(word.span(), "numbers have no case")),
            (_, false) => Ok(OneOf::Integers(integers)),
        }
    }
}
