//! serde's names: what a field is called on the wire when nothing else says so.

use proc_macro2::TokenTree;
use syn::{Attribute, LitStr, Meta, Result, Token, parse::ParseStream};

/// What serde's attributes on an item say about names.
#[derive(Default)]
pub(crate) struct Serde {
    pub(crate) rename: Option<String>,
    pub(crate) rename_all: Option<String>,
    pub(crate) rename_all_fields: Option<String>,
    pub(crate) flatten: bool,
}

impl Serde {
    /// Reads serde's attributes. What is wrong in them is serde's to say.
    pub(crate) fn of(attrs: &[Attribute]) -> Self {
        let mut found = Serde::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
            if let Meta::List(_) = &attr.meta {
                // A mistake here is reported once, by serde's own derive.
                let _ = attr.parse_args_with(|input: ParseStream<'_>| found.read(input));
            }
        }
        found
    }

    fn read(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            let path = input.call(syn::Path::parse_mod_style)?;
            let name = path.get_ident().map(ToString::to_string).unwrap_or_default();
            let value = if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                if input.peek(LitStr) { Some(input.parse::<LitStr>()?.value()) } else { None }
            } else {
                None
            };
            match (name.as_str(), value) {
                ("rename", Some(value)) => self.rename = Some(value),
                ("rename_all", Some(value)) => self.rename_all = Some(value),
                ("rename_all_fields", Some(value)) => self.rename_all_fields = Some(value),
                ("rename", None) if input.peek(syn::token::Paren) => {
                    let inner;
                    syn::parenthesized!(inner in input);
                    let mut both = Serde::default();
                    both.read_sides(&inner)?;
                    self.rename = both.rename;
                }
                ("flatten", None) => self.flatten = true,
                _ => {}
            }
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    /// `rename(serialize = "…", deserialize = "…")`: what is written is the wire's name.
    fn read_sides(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            let side = input.parse::<syn::Ident>()?;
            input.parse::<Token![=]>()?;
            let name = input.parse::<LitStr>()?.value();
            if side == "serialize" || self.rename.is_none() {
                self.rename = Some(name);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }
}

/// A field's name under one of serde's conventions.
pub(crate) fn field_name(name: &str, convention: Option<&str>) -> String {
    let words = || name.split('_').filter(|word| !word.is_empty());
    match convention {
        Some("UPPERCASE" | "SCREAMING_SNAKE_CASE") => name.to_ascii_uppercase(),
        Some("kebab-case") => name.replace('_', "-"),
        Some("SCREAMING-KEBAB-CASE") => name.to_ascii_uppercase().replace('_', "-"),
        Some("PascalCase") => words().map(capital).collect(),
        Some("camelCase") => {
            let pascal: String = words().map(capital).collect();
            let mut letters = pascal.chars();
            let first = letters.next().map(|letter| letter.to_ascii_lowercase());
            first.into_iter().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::field_name;

    #[test]
    fn serdes_conventions() {
        let cases = [
            (None, "due_date"),
            (Some("camelCase"), "dueDate"),
            (Some("PascalCase"), "DueDate"),
            (Some("SCREAMING_SNAKE_CASE"), "DUE_DATE"),
            (Some("kebab-case"), "due-date"),
        ];
        for (convention, name) in cases {
            assert_eq!(field_name("due_date", convention), name);
        }
    }
}
