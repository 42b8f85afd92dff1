//! Conditions: `when = "b"`, `when("b", "c")`, `when(b = 1, c = ["x", "y"])`.

use proc_macro2::Span;
use syn::{
    Error, Ident, Lit, LitStr, Result, Token, ext::IdentExt as _, parse::ParseStream, token,
};

use super::comma;

/// The name of a field, as the attribute writes it.
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A list means any of, a mapping all of.
pub(crate) enum Condition {
    AnyGiven(Vec<Name>),
    AllEqual(Vec<(Name, Vec<Literal>)>),
}

/// A value that a field is compared with.
pub(crate) enum Literal {
    Text(LitStr),
    Integer(i128),
    /// A number with decimals: mantissa and scale.
    Decimal(i128, u32),
    Boolean(bool),
}

impl Condition {
    /// What stands behind `when`, `unless` or `needs`.
    pub(super) fn parse_after(word: &Ident, input: ParseStream<'_>) -> Result<Self> {
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            return Ok(Condition::AnyGiven(vec![input.parse()?]));
        }
        if !input.peek(token::Paren) {
            let what = format!("write the field it depends on: {word} = \"…\"");
            return Err(Error::new(word.span(), what));
        }
        let inner;
        syn::parenthesized!(inner in input);
        if inner.is_empty() {
            return Err(Error::new(word.span(), format!("`{word}` names at least one field")));
        }
        let mut names: Vec<Name> = Vec::new();
        let mut pairs: Vec<(Name, Vec<Literal>)> = Vec::new();
        while !inner.is_empty() {
            let name: Name = inner.parse()?;
            let pair = inner.peek(Token![=]);
            if pair && !names.is_empty() || !pair && !pairs.is_empty() {
                let what = "a condition is either names, any of which is given, \
                            or name = value pairs, all of which hold";
                return Err(Error::new(name.span, what));
            }
            if pair {
                inner.parse::<Token![=]>()?;
                pairs.push((name, literals(&inner)?));
            } else {
                names.push(name);
            }
            comma(&inner)?;
        }
        Ok(if pairs.is_empty() { Condition::AnyGiven(names) } else { Condition::AllEqual(pairs) })
    }

    /// The fields it speaks of.
    pub(crate) fn names(&self) -> Vec<&Name> {
        match self {
            Condition::AnyGiven(names) => names.iter().collect(),
            Condition::AllEqual(pairs) => pairs.iter().map(|(name, _)| name).collect(),
        }
    }
}

/// `= "a"`, or `("a", "b")`.
pub(super) fn names_after(word: &Ident, input: ParseStream<'_>) -> Result<Vec<Name>> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return Ok(vec![input.parse()?]);
    }
    if !input.peek(token::Paren) {
        return Err(Error::new(word.span(), format!("write the fields: {word}(\"…\")")));
    }
    let inner;
    syn::parenthesized!(inner in input);
    let mut names = Vec::new();
    while !inner.is_empty() {
        names.push(inner.parse()?);
        comma(&inner)?;
    }
    if names.is_empty() {
        return Err(Error::new(word.span(), format!("`{word}` names at least one field")));
    }
    Ok(names)
}

/// One value, or a list of them in brackets.
fn literals(input: ParseStream<'_>) -> Result<Vec<Literal>> {
    if !input.peek(token::Bracket) {
        return Ok(vec![Literal::parse(input)?]);
    }
    let inner;
    syn::bracketed!(inner in input);
    let mut values = Vec::new();
    while !inner.is_empty() {
        values.push(Literal::parse(&inner)?);
        comma(&inner)?;
    }
    if values.is_empty() {
        return Err(inner.error("here stands at least one value"));
    }
    Ok(values)
}

impl Literal {
    pub(super) fn parse(input: ParseStream<'_>) -> Result<Self> {
        let minus = input.peek(Token![-]);
        if minus {
            input.parse::<Token![-]>()?;
        }
        if input.peek(Ident::peek_any) && !input.peek(syn::LitBool) {
            return Err(
                input.error("here stands a value: a number, a text in quotes, true or false")
            );
        }
        let lit: Lit = input.parse()?;
        let sign = if minus { -1 } else { 1 };
        match lit {
            Lit::Str(text) if !minus => Ok(Literal::Text(text)),
            Lit::Bool(value) if !minus => Ok(Literal::Boolean(value.value)),
            Lit::Int(value) if value.suffix().is_empty() => {
                Ok(Literal::Integer(sign * value.base10_parse::<i128>()?))
            }
            Lit::Float(value) if value.suffix().is_empty() => {
                let (mantissa, scale) = decimal(value.base10_digits())
                    .ok_or_else(|| Error::new(value.span(), "write it in plain digits: 1.25"))?;
                Ok(Literal::Decimal(sign * mantissa, scale))
            }
            other => {
                let what = "here stands a value: a number, a text in quotes, true or false";
                Err(Error::new(other.span(), what))
            }
        }
    }
}

/// Mantissa and scale of plain digits that a decimal can hold.
fn decimal(digits: &str) -> Option<(i128, u32)> {
    let (whole, fraction) = digits.split_once('.')?;
    let mantissa: i128 = format!("{whole}{fraction}").parse().ok()?;
    let scale = u32::try_from(fraction.len()).ok()?;
    (mantissa < 1 << 96 && scale <= 28).then_some((mantissa, scale))
}
