//! The impl: one call into `bindery` a rule.

mod condition;
mod field;
mod words;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Generics, Member, parse_quote};

use crate::{
    ast::{Body, Content, Field, Input, Record, Variant},
    attr::Rule,
};

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let name = input.name;
    let generics = bounded(input.generics);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let body = match &input.body {
        Body::Struct(record) => Scope { record, binding: Binding::OfSelf }.statements(),
        Body::Enum(variants) if variants.is_empty() => quote!(match *self {}),
        Body::Enum(variants) => {
            let arms = variants.iter().map(arm);
            quote!(match self { #(#arms)* })
        }
    };
    let lends = match &input.body {
        Body::Struct(record) if lends(record) => {
            let arms = record.fields.iter().filter(|field| is_lent(field)).map(|field| {
                let Field { key, member, .. } = field;
                quote! {
                    #key => ::core::option::Option::Some(
                        ::bindery::validate::Comparable::comparable(&self.#member)
                            .map(::core::convert::Into::into),
                    ),
                }
            });
            quote! {
                #[automatically_derived]
                impl #impl_generics ::bindery::validate::Lends for #name #type_generics #where_clause {
                    fn lend(
                        &self,
                        key: &str,
                    ) -> ::core::option::Option<::core::option::Option<::bindery::validate::Operand>> {
                        match key {
                            #(#arms)*
                            _ => ::core::option::Option::None,
                        }
                    }
                }
            }
        }
        _ => TokenStream::new(),
    };
    let check = check_ident();
    quote! {
        #[automatically_derived]
        impl #impl_generics ::bindery::Validate for #name #type_generics #where_clause {
            fn check(&self, #check: &mut ::bindery::validate::Check<'_>) {
                let _ = &#check;
                #body
            }
        }

        #lends
    }
}

/// Every type parameter validates itself too: an envelope is generic over what it carries.
pub(crate) fn bounded(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::bindery::Validate));
    }
    generics
}

/// The name of what breaches are reported to; no field can be mistaken for it.
fn check_ident() -> Ident {
    Ident::new("check", Span::mixed_site())
}

/// The name of the value that rules are asked about.
fn value_ident() -> Ident {
    Ident::new("value", Span::mixed_site())
}

fn is_lent(field: &Field<'_>) -> bool {
    field.said(|rule| matches!(rule, Rule::Lends).then_some(())).is_some()
}

fn lends(record: &Record<'_>) -> bool {
    record.fields.iter().any(is_lent)
}

/// How the fields of an object are reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Binding {
    /// `self.field`
    OfSelf,
    /// A name that the pattern of a variant binds.
    OfPattern,
}

/// An object whose rules are written out.
struct Scope<'s, 'a> {
    record: &'s Record<'a>,
    binding: Binding,
}

impl<'a> Scope<'_, 'a> {
    fn statements(&self) -> TokenStream {
        self.record.fields.iter().map(|field| field::statements(self, field)).collect()
    }

    /// A place expression of the field, of reference type.
    fn reference(&self, field: &Field<'_>) -> TokenStream {
        let member = &field.member;
        match self.binding {
            Binding::OfSelf => quote!(&self.#member),
            Binding::OfPattern => {
                let bound = bound(field);
                quote!(#bound)
            }
        }
    }

    /// The object, for inner ones to compare with.
    fn around(&self) -> TokenStream {
        if self.binding == Binding::OfSelf && lends(self.record) {
            quote!(::core::option::Option::Some(self))
        } else {
            quote!(::core::option::Option::None)
        }
    }

    fn find(&self, name: &str) -> Option<&Field<'a>> {
        self.record.find(name)
    }
}

/// The name that a variant's field is bound to.
fn bound(field: &Field<'_>) -> Ident {
    format_ident!("field_{}", field.name, span = Span::mixed_site())
}

fn arm(variant: &Variant<'_>) -> TokenStream {
    let name = variant.name;
    let check = check_ident();
    if variant.unlisted {
        return quote!(Self::#name { .. } => #check.no_variant(),);
    }
    match &variant.content {
        Content::Nothing => quote!(Self::#name => {}),
        Content::Tuple => quote!(Self::#name(..) => {}),
        Content::Newtype(record) => {
            let bound = record.fields.iter().map(bound).next();
            let statements = Scope { record, binding: Binding::OfPattern }.statements();
            if statements.is_empty() {
                quote!(Self::#name(#bound) => ::bindery::Validate::check(#bound, #check),)
            } else {
                quote!(Self::#name(#bound) => {
                    ::bindery::Validate::check(#bound, #check);
                    #statements
                })
            }
        }
        Content::Record(record) => {
            let bindings = record.fields.iter().filter_map(|field| match &field.member {
                Member::Named(ident) => {
                    let bound = bound(field);
                    Some(quote!(#ident: #bound))
                }
                Member::Unnamed(_) => None,
            });
            let bound = record.fields.iter().map(bound);
            let statements = Scope { record, binding: Binding::OfPattern }.statements();
            quote! {
                Self::#name { #(#bindings),* } => {
                    #(let _ = #bound;)*
                    #statements
                }
            }
        }
    }
}
