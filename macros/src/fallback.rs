//! What is emitted after a mistake: the messages, and an impl without rules.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

pub(crate) fn expand(input: &DeriveInput, error: &syn::Error) -> TokenStream {
    let name = &input.ident;
    let generics = crate::expand::bounded(&input.generics);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let error = error.to_compile_error();
    quote! {
        #error

        #[automatically_derived]
        impl #impl_generics ::bindery::Validate for #name #type_generics #where_clause {
            fn check(&self, _: &mut ::bindery::validate::Check<'_>) {}
        }
    }
}
