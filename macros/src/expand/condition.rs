//! Conditions as expressions that are true or false.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, field::given_pattern, value_ident};
use crate::{
    ast::Field,
    attr::{Condition, Literal, Name, Rule},
    types::Presence,
};

/// Whether a field is given.
pub(super) fn given(scope: &Scope<'_, '_>, field: &Field<'_>) -> TokenStream {
    if field.presence == Presence::Always {
        return quote!(true);
    }
    let reference = scope.reference(field);
    let pattern = given_pattern(field.presence, &quote!(_));
    quote!(::core::matches!(#reference, #pattern))
}

/// Whether any of the fields is given.
pub(super) fn any_given(scope: &Scope<'_, '_>, names: &[Name]) -> TokenStream {
    let given = names.iter().filter_map(|name| scope.find(&name.text)).map(|f| given(scope, f));
    any(given)
}

/// Whether a field that may be used instead of this one is given.
pub(super) fn excused(scope: &Scope<'_, '_>, field: &Field<'_>) -> TokenStream {
    any(instead_of(scope, field).map(|other| given(scope, other)))
}

/// The fields that may be used instead of this one.
pub(super) fn instead_of<'s, 'a>(
    scope: &'s Scope<'_, 'a>,
    field: &'s Field<'a>,
) -> impl Iterator<Item = &'s Field<'a>> {
    scope.record.fields.iter().filter(move |other| {
        let excuses = |rule: &Rule| match rule {
            Rule::InsteadOf(names) => {
                let mut found = names.iter().filter_map(|name| scope.find(&name.text));
                found.any(|found| found.name == field.name).then_some(())
            }
            _ => None,
        };
        other.said(excuses).is_some()
    })
}

/// Whether a condition holds.
pub(super) fn holds(scope: &Scope<'_, '_>, condition: &Condition) -> TokenStream {
    match condition {
        Condition::AnyGiven(names) => any_given(scope, names),
        Condition::AllEqual(pairs) => {
            let equal = pairs.iter().filter_map(|(name, values)| {
                let field = scope.find(&name.text)?;
                Some(equals(scope, field, values))
            });
            quote!((#(#equal)&&*))
        }
    }
}

/// Whether a field is given and has one of these values.
fn equals(scope: &Scope<'_, '_>, field: &Field<'_>, values: &[Literal]) -> TokenStream {
    let value = value_ident();
    let reference = scope.reference(field);
    let pattern = given_pattern(field.presence, &quote!(#value));
    let same = any(values.iter().map(|literal| match literal {
        Literal::Text(text) => quote!(::bindery::validate::same_text(#value, #text)),
        Literal::Boolean(boolean) => quote!(*#value == #boolean),
        Literal::Integer(integer) => {
            let number = self::integer(*integer);
            quote!(::bindery::validate::same_number(#value, #number))
        }
        Literal::Decimal(mantissa, scale) => {
            let number = decimal(*mantissa, *scale);
            quote!(::bindery::validate::same_number(#value, #number))
        }
    }));
    quote!(::core::matches!(#reference, #pattern if #same))
}

pub(super) fn integer(integer: i128) -> TokenStream {
    quote!(::bindery::validate::Number::Integer(#integer))
}

#[expect(clippy::cast_possible_truncation, reason = "the three parts of 96 bits")]
pub(super) fn decimal(mantissa: i128, scale: u32) -> TokenStream {
    let size = mantissa.unsigned_abs();
    let (low, middle, high) = (size as u32, (size >> 32) as u32, (size >> 64) as u32);
    let negative = mantissa < 0;
    quote! {
        ::bindery::validate::Number::Decimal(
            ::bindery::Decimal::from_parts(#low, #middle, #high, #negative, #scale),
        )
    }
}

fn any(expressions: impl Iterator<Item = TokenStream>) -> TokenStream {
    let expressions: Vec<_> = expressions.collect();
    match expressions.as_slice() {
        [] => quote!(false),
        [one] => one.clone(),
        several => quote!((#(#several)||*)),
    }
}
