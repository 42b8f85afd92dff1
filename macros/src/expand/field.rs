//! The rules of one field.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Scope, check_ident, condition, value_ident, words};
use crate::{
    ast::Field,
    attr::{Bound, Comparison, Item, Length, OneOf, Required, Rule},
    types::Presence,
};

/// Every statement that a field's rules need.
pub(super) fn statements(scope: &Scope<'_, '_>, field: &Field<'_>) -> TokenStream {
    let secret = field.said(|rule| matches!(rule, Rule::Secret).then_some(())).is_some();
    let presence: TokenStream =
        field.rules.iter().filter_map(|item| presence_rule(scope, field, item)).collect();
    let value: TokenStream = field
        .rules
        .iter()
        .filter_map(|item| value_rule(scope, &field.key, Some(field.inner), item))
        .collect();
    let value = hidden(secret, given_only(scope, field, &value));
    quote!(#presence #value)
}

/// The statements, where no value may be shown.
fn hidden(secret: bool, statements: TokenStream) -> TokenStream {
    if !secret || statements.is_empty() {
        return statements;
    }
    let check = check_ident();
    quote! {{
        let #check = &mut #check.secret();
        #statements
    }}
}

/// The statements, for a value that is given.
fn given_only(scope: &Scope<'_, '_>, field: &Field<'_>, statements: &TokenStream) -> TokenStream {
    if statements.is_empty() {
        return TokenStream::new();
    }
    let value = value_ident();
    let reference = scope.reference(field);
    let pattern = match field.presence {
        Presence::Always => return quote!({ let #value = #reference; #statements }),
        presence => given_pattern(presence, &quote!(#value)),
    };
    quote! {
        if let #pattern = #reference {
            #statements
        }
    }
}

/// The pattern of a given value.
pub(super) fn given_pattern(presence: Presence, value: &TokenStream) -> TokenStream {
    match presence {
        Presence::Always => value.clone(),
        Presence::Nullable => quote!(::bindery::Nullable::Value(#value)),
        Presence::Optional => quote!(::core::option::Option::Some(#value)),
        Presence::OptionalNullable => {
            quote!(::core::option::Option::Some(::bindery::Nullable::Value(#value)))
        }
    }
}

/// The rules on whether a field is given at all.
fn presence_rule(
    scope: &Scope<'_, '_>,
    field: &Field<'_>,
    item: &Item<Rule>,
) -> Option<TokenStream> {
    let key = &field.key;
    let check = check_ident();
    let given = condition::given(scope, field);
    let rules = quote!(::bindery::rules::condition);
    let (holds, rule, words) = match &item.said {
        Rule::Required(Required::Key) => {
            let present = match field.presence {
                Presence::Always | Presence::Nullable => return None,
                _ => scope.reference(field),
            };
            let holds = quote!((#present).is_some());
            (holds, quote!(RequiredKey), "must be there, with or without a value".to_owned())
        }
        Rule::Required(_) if field.presence == Presence::Always => return None,
        Rule::Required(Required::Always) => {
            let excused = condition::excused(scope, field);
            let holds = quote!(#rules::required(#given, #excused));
            (holds, quote!(Required), words::required(scope, field))
        }
        Rule::Required(Required::When(when)) => {
            let excused = condition::excused(scope, field);
            let condition = condition::holds(scope, when);
            let holds = quote!(#rules::required_when(#given, #excused, #condition));
            (holds, quote!(RequiredWhen), words::when(scope, field, when))
        }
        Rule::Required(Required::Unless(unless)) => {
            let excused = condition::excused(scope, field);
            let condition = condition::holds(scope, unless);
            let holds = quote!(#rules::required_unless(#given, #excused, #condition));
            (holds, quote!(RequiredUnless), words::unless(scope, field, unless))
        }
        Rule::Needs(needed) => {
            let condition = condition::holds(scope, needed);
            let holds = quote!(#rules::needs(#given, #condition));
            (holds, quote!(Needs), words::needs(scope, needed))
        }
        Rule::Excludes(names) => {
            let others = condition::any_given(scope, names);
            let holds = quote!(#rules::excludes(#given, #others));
            (holds, quote!(Excludes), words::excludes(scope, names))
        }
        _ => return None,
    };
    Some(quote! {
        if !#holds {
            #check.missing(#key, ::bindery::Rule::#rule, #words);
        }
    })
}

/// The rules on a value that is given; the value stands in a variable.
fn value_rule(
    scope: &Scope<'_, '_>,
    key: &str,
    ty: Option<&syn::Type>,
    item: &Item<Rule>,
) -> Option<TokenStream> {
    let span = item.span;
    let check = check_ident();
    let value = value_at(span);
    Some(match &item.said {
        Rule::Length(Length { min, max }) => {
            let min = option(*min);
            let max = option(*max);
            quote_spanned! {span=>
                #check.length(#key, #value, ::bindery::rules::length::Length { min: #min, max: #max });
            }
        }
        Rule::Pattern(pattern) => {
            // The literal keeps its place, so that a wrong one is underlined.
            let place = pattern.span();
            let lazy = quote_spanned!(place=> ::bindery::validate::LazyPattern::new(#pattern));
            quote_spanned! {span=> {
                static PATTERN: ::bindery::validate::LazyPattern = #lazy;
                #check.pattern(#key, #value, &PATTERN);
            }}
        }
        Rule::OneOf(OneOf::Texts { list, any_case }) => {
            let case = if *any_case { quote!(Any) } else { quote!(Exact) };
            quote_spanned! {span=>
                #check.one_of(#key, #value, &[#(#list),*], ::bindery::rules::listed::Case::#case);
            }
        }
        Rule::OneOf(OneOf::Integers(list)) => {
            quote_spanned!(span=> #check.one_of_numbers(#key, #value, &[#(#list),*]);)
        }
        Rule::OneOf(OneOf::Only(truth)) => {
            quote_spanned!(span=> #check.only(#key, #value, #truth);)
        }
        Rule::Compare(comparison, bound) => compare(scope, key, span, *comparison, bound)?,
        Rule::Decimals(most) => quote_spanned!(span=> #check.decimals(#key, #value, #most);),
        Rule::Format(formats) => {
            // Each literal keeps its place, so that a wrong one is underlined.
            let known = formats.iter().map(|format| {
                let span = format.span();
                quote_spanned!(span=> ::bindery::rules::Format::known(#format))
            });
            quote_spanned! {span=> {
                const FORMATS: &[::bindery::rules::Format] = &[#(#known),*];
                #check.format(#key, #value, FORMATS, &[#(#formats),*]);
            }}
        }
        Rule::Echoes(field) => {
            let ty = typed(ty);
            quote_spanned!(span=> #check.echoes::<#ty>(#key, #value, #field);)
        }
        Rule::Nested => {
            let around = scope.around();
            let ty = typed(ty);
            quote_spanned!(span=> #check.nested::<#ty>(#key, #value, #around);)
        }
        Rule::Each(items) => each(scope, key, span, items)?,
        _ => return None,
    })
}

/// The type, in its own place: one that a rule cannot speak of is underlined there.
fn typed(ty: Option<&syn::Type>) -> TokenStream {
    ty.map_or_else(|| quote!(_), |ty| quote!(#ty))
}

/// The value, as if it stood at the rule: what the compiler says of it is then told there.
fn value_at(span: Span) -> proc_macro2::Ident {
    let mut value = value_ident();
    value.set_span(value.span().located_at(span));
    value
}

fn each(scope: &Scope<'_, '_>, key: &str, span: Span, items: &[Item<Rule>]) -> Option<TokenStream> {
    let check = check_ident();
    let value = value_ident();
    let rules: TokenStream =
        items.iter().filter_map(|item| value_rule(scope, "", None, item)).collect();
    if rules.is_empty() {
        return None;
    }
    let secret = items.iter().any(|item| matches!(item.said, Rule::Secret));
    let rules = hidden(secret, rules);
    let around = scope.around();
    // Items of items stand where their list does.
    let place = if key.is_empty() {
        quote!(&mut *#check)
    } else {
        quote!(&mut #check.field(#key, #around))
    };
    Some(quote_spanned! {span=>
        ::bindery::validate::Entries::each(
            #value,
            #place,
            |#value, #check| { #rules },
        );
    })
}

fn compare(
    scope: &Scope<'_, '_>,
    key: &str,
    span: Span,
    comparison: Comparison,
    bound: &Bound,
) -> Option<TokenStream> {
    let check = check_ident();
    let value = value_at(span);
    let comparison = match comparison {
        Comparison::Above => quote!(::bindery::rules::Comparison::Above),
        Comparison::Below => quote!(::bindery::rules::Comparison::Below),
        Comparison::AtLeast => quote!(::bindery::rules::Comparison::AtLeast),
        Comparison::AtMost => quote!(::bindery::rules::Comparison::AtMost),
    };
    let mut field = quote!(::core::option::Option::None);
    let bound = match bound {
        Bound::Outer(outer) => {
            return Some(quote_spanned! {span=>
                #check.compare_outer(#key, #value, #comparison, #outer);
            });
        }
        Bound::Field(name) => {
            let other = scope.find(&name.text)?;
            let key = &other.key;
            field = quote!(::core::option::Option::Some(#key));
            scope.reference(other)
        }
        Bound::Integer(integer) => {
            let number = condition::integer(*integer);
            quote!(&#number)
        }
        Bound::Decimal(mantissa, scale) => {
            let number = condition::decimal(*mantissa, *scale);
            quote!(&#number)
        }
        Bound::Date(day) => {
            let day = date(*day);
            quote!(&const { ::bindery::Date::#day })
        }
        Bound::Time(hour) => {
            let hour = time(*hour);
            quote!(&const { ::bindery::Time::#hour })
        }
        Bound::DateTime(day, hour) => {
            let (day, hour) = (date(*day), time(*hour));
            quote!(&const {
                ::bindery::DateTime::from_parts(::bindery::Date::#day, ::bindery::Time::#hour)
            })
        }
    };
    Some(quote_spanned!(span=> #check.compare(#key, #value, #comparison, #bound, #field);))
}

fn date([year, month, day]: [u16; 3]) -> TokenStream {
    let numbers = [year, month, day].map(proc_macro2::Literal::u16_unsuffixed);
    let [year, month, day] = &numbers;
    quote!(constant(#year, #month, #day))
}

fn time([hour, minute, second]: [u16; 3]) -> TokenStream {
    let numbers = [hour, minute, second].map(proc_macro2::Literal::u16_unsuffixed);
    let [hour, minute, second] = &numbers;
    quote!(constant(#hour, #minute, #second, 0))
}

fn option(value: Option<usize>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}
