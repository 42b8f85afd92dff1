//! Whether what was written can be meant. Every mistake is told at its own token.

use proc_macro2::Span;
use syn::{Error, Result, Type};

use crate::{
    ast::{Body, Content, Field, Input, Record, all},
    attr::{Bound, Condition, Item, Literal, Name, OneOf, Required, Rule},
    near::suggestion,
    types::{self, Kind, Presence},
};

pub(crate) fn check(input: &Input<'_>) -> Result<()> {
    match &input.body {
        Body::Struct(record) => check_record(record, Lending::Allowed),
        Body::Enum(variants) => {
            let checked = variants.iter().map(|variant| match &variant.content {
                Content::Record(record) => check_record(record, Lending::Refused),
                Content::Newtype(record) => all(record.fields.iter().map(check_content)).map(drop),
                Content::Nothing | Content::Tuple => Ok(()),
            });
            all(checked).map(drop)
        }
    }
}

/// Whether fields may be lent to inner objects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lending {
    Allowed,
    Refused,
}

fn check_record(record: &Record<'_>, lending: Lending) -> Result<()> {
    let checked = record.fields.iter().map(|field| check_field(record, field, lending));
    all(checked).map(drop)
}

fn check_field(record: &Record<'_>, field: &Field<'_>, lending: Lending) -> Result<()> {
    said_once(&field.rules)?;
    let checked = field.rules.iter().map(|item| {
        fits_type(item, field.inner)?;
        match &item.said {
            Rule::Required(required) => check_required(record, field, item.span, required),
            Rule::InsteadOf(names) | Rule::Excludes(names) => {
                names.iter().try_for_each(|name| known(record, field, name).map(drop))
            }
            Rule::Needs(condition) => check_condition(record, field, condition),
            Rule::Compare(_, Bound::Field(name)) => check_sides(record, field, name),
            Rule::Each(items) => check_each(items, field.inner),
            Rule::Lends if lending == Lending::Refused => {
                let what = "the fields of a variant cannot be lent; make its content a struct";
                Err(Error::new(item.span, what))
            }
            Rule::Unlisted => {
                Err(Error::new(item.span, "`unlisted` speaks of a variant, not of a field"))
            }
            _ => Ok(()),
        }
    });
    all(checked).map(drop)
}

fn said_once(rules: &[Item<Rule>]) -> Result<()> {
    for (index, item) in rules.iter().enumerate() {
        // There may be several conditions, and a bound on either side of several fields.
        let several = matches!(
            item.said,
            Rule::Required(Required::When(_) | Required::Unless(_)) | Rule::Compare(..)
        );
        let name = item.said.name();
        if !several && rules[..index].iter().any(|before| before.said.name() == name) {
            return Err(Error::new(item.span, format!("`{name}` is said twice")));
        }
    }
    Ok(())
}

fn check_required(
    record: &Record<'_>,
    field: &Field<'_>,
    span: Span,
    required: &Required,
) -> Result<()> {
    match required {
        Required::When(condition) | Required::Unless(condition) => {
            if field.presence == Presence::Always {
                let what = "this field is always there; make it an Option to have it depend";
                return Err(Error::new(span, what));
            }
            check_condition(record, field, condition)
        }
        Required::Key if field.presence == Presence::Optional => {
            let what = "a key without a value needs Option<Nullable<…>>; \
                        for a value write `required`";
            Err(Error::new(span, what))
        }
        Required::Always | Required::Key => Ok(()),
    }
}

fn check_condition(record: &Record<'_>, field: &Field<'_>, condition: &Condition) -> Result<()> {
    for name in condition.names() {
        known(record, field, name)?;
    }
    let Condition::AllEqual(pairs) = condition else { return Ok(()) };
    for (name, values) in pairs {
        let other = known(record, field, name)?;
        let kind = types::kind(other.inner);
        for value in values {
            let fits = match value {
                Literal::Text(_) => matches!(kind, Kind::Text | Kind::Other),
                Literal::Boolean(_) => kind == Kind::Boolean,
                Literal::Integer(_) | Literal::Decimal(..) => {
                    matches!(kind, Kind::Integer | Kind::Decimal | Kind::Other)
                }
            };
            if !fits {
                let what =
                    format!("`{}` is {} and cannot have this value", name.text, kind.words());
                return Err(Error::new(name.span, what));
            }
        }
    }
    Ok(())
}

/// Two fields compare if both are numbers, or both dates, as far as their types tell.
fn check_sides(record: &Record<'_>, field: &Field<'_>, name: &Name) -> Result<()> {
    let (left, right) = (types::kind(field.inner), types::kind(known(record, field, name)?.inner));
    let number = |kind| matches!(kind, Kind::Integer | Kind::Decimal);
    let alike = number(left) && number(right) || left == Kind::Date && right == Kind::Date;
    if alike || left == Kind::Other || right == Kind::Other {
        return Ok(());
    }
    let (left, right) = (left.words(), right.words());
    let what = format!("`{}` is {right} and this is {left}: they do not compare", name.text);
    Err(Error::new(name.span, what))
}

/// The field that a rule names, which must be another one.
fn known<'r, 'a>(record: &'r Record<'a>, field: &Field<'a>, name: &Name) -> Result<&'r Field<'a>> {
    let Some(found) = record.find(&name.text) else {
        let near = suggestion(&name.text, record.names());
        let what = format!("there is no field `{}` beside this one{near}", name.text);
        return Err(Error::new(name.span, what));
    };
    if found.name == field.name {
        return Err(Error::new(name.span, "this is the field itself; name another one"));
    }
    Ok(found)
}

/// The one content of a variant: rules on a value, without a key.
fn check_content(field: &Field<'_>) -> Result<()> {
    said_once(&field.rules)?;
    for item in &field.rules {
        if !of_one_value(&item.said) {
            let what = format!("`{}` speaks of a field, not of a variant", item.said.name());
            return Err(Error::new(item.span, what));
        }
        fits_type(item, field.inner)?;
        if let Rule::Each(items) = &item.said {
            check_each(items, field.inner)?;
        }
    }
    Ok(())
}

/// Whether a rule speaks of a value, wherever it stands.
fn of_one_value(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::Length(_)
            | Rule::Pattern(_)
            | Rule::OneOf(_)
            | Rule::Decimals(_)
            | Rule::Format(_)
            | Rule::Nested
            | Rule::Each(_)
            | Rule::Secret
            | Rule::Compare(
                _,
                Bound::Integer(_)
                    | Bound::Decimal(..)
                    | Bound::Outer(_)
                    | Bound::Date(_)
                    | Bound::Time(_)
                    | Bound::DateTime(..)
            )
    )
}

fn check_each(items: &[Item<Rule>], ty: &Type) -> Result<()> {
    said_once(items)?;
    for item in items {
        if !of_one_value(&item.said) {
            let what = format!("`{}` speaks of a field, not of each item", item.said.name());
            return Err(Error::new(item.span, what));
        }
        if let Some(entry) = types::entry(ty) {
            fits_type(item, entry)?;
            if let Rule::Each(inner) = &item.said {
                check_each(inner, entry)?;
            }
        }
    }
    Ok(())
}

/// Whether a rule can speak of values of a type whose name tells.
fn fits_type(item: &Item<Rule>, ty: &Type) -> Result<()> {
    let kind = types::kind(ty);
    let (fits, instead): (&[Kind], &str) = match &item.said {
        Rule::Length(_) => (
            &[Kind::Text, Kind::List, Kind::Map],
            "it speaks of texts and lists; for numbers write `at_least` and `at_most`",
        ),
        Rule::Pattern(_) => {
            (&[Kind::Text], "it speaks of texts; for items write each(pattern = …)")
        }
        Rule::OneOf(OneOf::Texts { .. }) => (&[Kind::Text], "its texts are not of that type"),
        Rule::OneOf(OneOf::Only(_)) => (&[Kind::Boolean], "it speaks of `bool`"),
        Rule::OneOf(OneOf::Integers(_)) => {
            (&[Kind::Integer, Kind::Decimal], "its numbers are not of that type")
        }
        Rule::Decimals(_) => (&[Kind::Decimal], "it speaks of `Decimal`"),
        Rule::Format(_) => {
            (&[Kind::Text], "it speaks of texts that hold dates; a date has its format on the wire")
        }
        Rule::Compare(_, Bound::Integer(_) | Bound::Decimal(..)) => {
            (&[Kind::Integer, Kind::Decimal], "a number compares with numbers")
        }
        Rule::Compare(_, Bound::Date(_) | Bound::Time(_) | Bound::DateTime(..)) => {
            (&[Kind::Date], "a date compares with dates")
        }
        Rule::Compare(..) => {
            (&[Kind::Integer, Kind::Decimal, Kind::Date], "only numbers, dates and times compare")
        }
        Rule::Each(_) => (&[Kind::List, Kind::Map], "it speaks of lists and maps"),
        _ => return Ok(()),
    };
    if kind == Kind::Other || fits.contains(&kind) {
        return Ok(());
    }
    let what = format!("`{}` cannot speak of {}: {instead}", item.said.name(), kind.words());
    Err(Error::new(item.span, what))
}
