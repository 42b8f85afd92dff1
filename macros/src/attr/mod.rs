//! The attributes: `#[bindery(required, length(max = 255))]`.

mod bound;
mod condition;
mod value;

use proc_macro2::Span;
use syn::{
    Attribute, Error, Ident, LitStr, Meta, Result, Token,
    ext::IdentExt as _,
    parse::{Parse, ParseStream},
    spanned::Spanned,
    token,
};

pub(crate) use bound::{Bound, Comparison};
pub(crate) use condition::{Condition, Literal, Name};
pub(crate) use value::{Length, OneOf};

use crate::near::suggestion;

/// Something said, and where.
pub(crate) struct Item<T> {
    pub(crate) span: Span,
    pub(crate) said: T,
}

/// One rule, or what else can be said of a field.
pub(crate) enum Rule {
    Key(LitStr),
    Required(Required),
    InsteadOf(Vec<Name>),
    Needs(Condition),
    Excludes(Vec<Name>),
    Echoes(LitStr),
    Length(Length),
    Pattern(LitStr),
    OneOf(OneOf),
    Compare(Comparison, Bound),
    Decimals(u32),
    Format(Vec<LitStr>),
    Nested,
    Each(Vec<Item<Rule>>),
    Secret,
    Lends,
    Unlisted,
}

/// When a field is required.
pub(crate) enum Required {
    Always,
    Key,
    When(Condition),
    Unless(Condition),
}

const NAMES: [&str; 20] = [
    "key",
    "required",
    "instead_of",
    "needs",
    "excludes",
    "echoes",
    "length",
    "pattern",
    "one_of",
    "above",
    "below",
    "at_least",
    "at_most",
    "decimals",
    "format",
    "nested",
    "each",
    "secret",
    "lends",
    "unlisted",
];

impl Rule {
    /// Everything that the attributes of one item say.
    pub(crate) fn of(attrs: &[Attribute]) -> Result<Vec<Item<Rule>>> {
        let mut items = Vec::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("bindery")) {
            let span = match &attr.meta {
                Meta::List(_) => {
                    items.extend(attr.parse_args_with(items_of)?);
                    continue;
                }
                Meta::NameValue(meta) => meta.eq_token.span(),
                Meta::Path(path) => path.span(),
            };
            return Err(Error::new(span, "write the rules in parentheses: #[bindery(required)]"));
        }
        Ok(items)
    }

    fn parse_after(name: &Ident, input: ParseStream<'_>) -> Result<Self> {
        Ok(match name.to_string().as_str() {
            "key" => Rule::Key(text_after(name, input, "key = \"ORD_QTY\"")?),
            "required" => Rule::Required(Required::parse(input)?),
            "instead_of" => Rule::InsteadOf(condition::names_after(name, input)?),
            "needs" => Rule::Needs(Condition::parse_after(name, input)?),
            "excludes" => Rule::Excludes(condition::names_after(name, input)?),
            "echoes" => Rule::Echoes(text_after(name, input, "echoes = \"order_id\"")?),
            "length" => Rule::Length(Length::parse_after(name, input)?),
            "pattern" => Rule::Pattern(text_after(name, input, r#"pattern = r"\d{10}""#)?),
            "one_of" => Rule::OneOf(OneOf::parse_after(name, input)?),
            "above" => Rule::Compare(Comparison::Above, Bound::parse_after(name, input)?),
            "below" => Rule::Compare(Comparison::Below, Bound::parse_after(name, input)?),
            "at_least" => Rule::Compare(Comparison::AtLeast, Bound::parse_after(name, input)?),
            "at_most" => Rule::Compare(Comparison::AtMost, Bound::parse_after(name, input)?),
            "decimals" => Rule::Decimals(value::decimals_after(name, input)?),
            "format" => Rule::Format(value::texts_after(name, input)?),
            "nested" => alone(name, input, Rule::Nested)?,
            "secret" => alone(name, input, Rule::Secret)?,
            "lends" => alone(name, input, Rule::Lends)?,
            "unlisted" => alone(name, input, Rule::Unlisted)?,
            "each" => {
                needs_parentheses(name, input, "each(length(max = 3))")?;
                let inner;
                syn::parenthesized!(inner in input);
                Rule::Each(inner.call(items_of)?)
            }
            other => {
                let near = suggestion(other, NAMES);
                return Err(Error::new(name.span(), format!("there is no rule `{other}`{near}")));
            }
        })
    }

    /// The name under which the rule is written.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Rule::Key(_) => "key",
            Rule::Required(_) => "required",
            Rule::InsteadOf(_) => "instead_of",
            Rule::Needs(_) => "needs",
            Rule::Excludes(_) => "excludes",
            Rule::Echoes(_) => "echoes",
            Rule::Length(_) => "length",
            Rule::Pattern(_) => "pattern",
            Rule::OneOf(_) => "one_of",
            Rule::Compare(comparison, _) => comparison.name(),
            Rule::Decimals(_) => "decimals",
            Rule::Format(_) => "format",
            Rule::Nested => "nested",
            Rule::Each(_) => "each",
            Rule::Secret => "secret",
            Rule::Lends => "lends",
            Rule::Unlisted => "unlisted",
        }
    }
}

impl Required {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(Token![=]) {
            return Err(input.error("write `required` alone, or `required(when = \"…\")`"));
        }
        if !input.peek(token::Paren) {
            return Ok(Required::Always);
        }
        let inner;
        syn::parenthesized!(inner in input);
        if inner.is_empty() {
            return Err(inner.error("write `required` alone, or what it depends on"));
        }
        let how = inner.call(Ident::parse_any)?;
        let required = match how.to_string().as_str() {
            "key" => Required::Key,
            "when" => Required::When(Condition::parse_after(&how, &inner)?),
            "unless" => Required::Unless(Condition::parse_after(&how, &inner)?),
            other => {
                let near = suggestion(other, ["key", "when", "unless"]);
                let what = format!("`required` takes `key`, `when` or `unless`{near}");
                return Err(Error::new(how.span(), what));
            }
        };
        if !inner.is_empty() {
            return Err(inner.error("one condition a `required`; write another `required(…)`"));
        }
        Ok(required)
    }
}

fn items_of(input: ParseStream<'_>) -> Result<Vec<Item<Rule>>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        if !input.peek(Ident::peek_any) {
            return Err(input.error("here stands the name of a rule, such as `required`"));
        }
        let name = input.call(Ident::parse_any)?;
        let said = Rule::parse_after(&name, input)?;
        items.push(Item { span: name.span(), said });
        if !input.is_empty() {
            if !input.peek(Token![,]) {
                return Err(input.error("rules are set apart by commas"));
            }
            input.parse::<Token![,]>()?;
        }
    }
    Ok(items)
}

fn alone(name: &Ident, input: ParseStream<'_>, rule: Rule) -> Result<Rule> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(rule);
    }
    Err(input.error(format!("`{name}` stands alone")))
}

/// `name = "text"`
fn text_after(name: &Ident, input: ParseStream<'_>, example: &str) -> Result<LitStr> {
    if !input.peek(Token![=]) {
        return Err(Error::new(name.span(), format!("write a text: {example}")));
    }
    input.parse::<Token![=]>()?;
    if !input.peek(LitStr) {
        return Err(input.error(format!("write a text: {example}")));
    }
    input.parse()
}

/// That parentheses follow.
fn needs_parentheses(name: &Ident, input: ParseStream<'_>, example: &str) -> Result<()> {
    if input.peek(token::Paren) {
        return Ok(());
    }
    Err(Error::new(name.span(), format!("write it as {example}")))
}

/// A comma between entries, or the end.
fn comma(input: ParseStream<'_>) -> Result<()> {
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(())
}

/// Texts and names share one form: a text.
impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return Ok(Name { text: text.value(), span: text.span() });
        }
        if input.peek(Ident::peek_any) {
            let ident = input.call(Ident::parse_any)?;
            let text = ident.unraw().to_string();
            return Ok(Name { text, span: ident.span() });
        }
        Err(input.error("here stands the name of a field, in quotes"))
    }
}
