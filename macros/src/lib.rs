//! `#[derive(Validate)]`, as the crate `bindery` re-exports and documents it.
//!
//! The way through is `ast` (what was written) → `valid` (what it means, every mistake at its
//! token) → `expand` (calls into `bindery`, nothing that could be a function there). After a
//! mistake `fallback` still emits an impl, so that one mistake gives one message.

mod ast;
mod attr;
mod expand;
mod fallback;
mod near;
mod rename;
mod types;
mod valid;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Derives `bindery::Validate`; the front page of `bindery` lists the attributes.
#[proc_macro_derive(Validate, attributes(bindery, serde))]
pub fn derive_validate(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let expanded = ast::Input::of(&input).and_then(|read| {
        valid::check(&read)?;
        Ok(expand::expand(&read))
    });
    expanded.unwrap_or_else(|error| fallback::expand(&input, &error)).into()
}
