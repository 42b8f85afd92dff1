//! The items of a file: a struct for each object, an enum for each list of values, for each
//! object with variants, for each choice of shapes.

use bindery_model::vendor::{Object, Parts, Shape};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::doc::{Doc, code};
use super::fields::{Presence, Written, compact};
use super::file::Piece;
use super::form::{Leaf, ident};
use super::plan::{Item, listed};
use super::spelling::doc_attributes;
use super::{choices, limits, lists};

/// The most arguments that a constructor may have before it hides more than it says.
const MOST_ARGUMENTS: usize = 4;

/// From so many fields on, a message that is sent has a method for each that may be left out.
const LARGE: usize = 8;

impl Context<'_> {
    /// Everything a file needs for one type.
    pub(super) fn item(&self, item: &Item) -> Vec<Piece> {
        let shape = self.plan.vendor.shape(item.shape);
        if let Some((values, closed)) = listed(shape) {
            return vec![lists::written(item, shape, values, closed)];
        }
        match &shape.parts {
            Parts::Object(Object { variants: Some(variants), .. }) => {
                choices::variants(self, item, shape, variants)
            }
            Parts::Object(object) => self.structure(item, shape, object),
            Parts::Either(members) => choices::either(self, item, shape, members),
            _ if self.plan.is_wrapped(item.shape) => self.wrapper(item, shape),
            _ => Vec::new(),
        }
    }

    /// A struct around a whole message that is no object, for its rules.
    fn wrapper(&self, item: &Item, shape: &Shape) -> Vec<Piece> {
        let form = self.bare(shape);
        let (name, ty) = (ident(&item.name), &form.ty);
        let doc = doc_attributes(&type_doc(item, shape).together(&limits::of(shape)));
        let mut rules = self.value_rules(item.shape, &form, None);
        if form.nested {
            rules.insert(0, quote!(nested));
        }
        let structure = quote! {
            #(#doc)*
            #[derive(Debug, Clone, PartialEq, Validate)]
            pub struct #name(#[bindery(#(#rules),*)] pub #ty);
        };
        let reached = quote! {
            impl Deref for #name {
                type Target = #ty;
                fn deref(&self) -> &#ty {
                    &self.0
                }
            }
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self(value)
                }
            }
        };
        let spelling = form.spelling.as_ref().map(|it| format!(" as {}", compact(it)));
        let spelling = spelling.unwrap_or_default();
        let table = format!("bindery::transparent!({}{spelling});\n", item.name);
        vec![Piece::Tokens(structure), Piece::Tokens(reached), Piece::Text(table)]
    }

    fn structure(&self, item: &Item, shape: &Shape, object: &Object) -> Vec<Piece> {
        let fields = self.fields(item.shape, object);
        let name = ident(&item.name);
        let doc = doc_attributes(&type_doc(item, shape));
        let parameter = self.is_generic(item.shape).then(|| quote!(<P>));
        let generic = self.is_generic(item.shape);
        let optional = fields.iter().all(|field| field.presence == Presence::May);
        let default = (optional && !generic).then(|| quote!(Default,));
        let lints = lints(&fields, &item.name);
        let written = fields.iter().map(|field| &field.tokens);
        let structure = quote! {
            #(#doc)*
            #[derive(Debug, Clone, PartialEq, #default Validate)]
            #(#lints)*
            pub struct #name #parameter { #(#written,)* }
        };
        let mut out = vec![Piece::Tokens(structure)];
        if !generic {
            out.extend(constructor(&item.name, &fields).into_iter().map(Piece::Tokens));
            if !self.plan.is_read(item.shape) {
                out.extend(setters(&item.name, &fields).map(Piece::Tokens));
            }
        }
        let rows: Vec<String> = fields.iter().map(|field| field.row.clone()).collect();
        out.push(Piece::Text(table(&item.name, generic, &rows)));
        out
    }
}

/// The table by which a type is read and written.
pub(super) fn table(name: &str, generic: bool, rows: &[String]) -> String {
    let parameter = if generic { "<P>" } else { "" };
    let rows = rows.join(",\n        ");
    format!("bindery::fields! {{\n    {name}{parameter} {{\n        {rows},\n    }}\n}}\n")
}

/// What a type's documentation says.
pub(super) fn type_doc(item: &Item, shape: &Shape) -> Doc {
    let otherwise = match (&item.entry_of, item.said.as_str()) {
        (Some(list), _) if list == "Payload" => "One entry of what comes back".to_owned(),
        (Some(list), _) => format!("One entry of {}", code(list)),
        (None, "Request") => "What is sent".to_owned(),
        (None, "Payload") => "What comes back on success".to_owned(),
        (None, said) => format!("What {} holds", code(said)),
    };
    Doc::new().about(&shape.about, &otherwise).notes(&shape.about).origin(&shape.about.origin)
}

/// `new` with everything that must be given, so that nothing of it is forgotten: as arguments
/// while these are few, else in a struct that names them.
fn constructor(name: &str, fields: &[Written]) -> Vec<TokenStream> {
    let (may, required): (Vec<&Written>, Vec<&Written>) =
        fields.iter().partition(|field| field.presence == Presence::May);
    if required.is_empty() {
        return Vec::new();
    }
    let ty = ident(name);
    let by_name = required.len() > MOST_ARGUMENTS;
    let given = format_ident!("{name}Required");
    let arguments = if by_name {
        quote!(required: #given)
    } else {
        let arguments = required.iter().map(|field| argument(field));
        quote!(#(#arguments),*)
    };
    let values = fields.iter().map(|field| {
        let rust = ident(&field.name);
        match field.presence {
            Presence::May => quote!(#rust: None),
            _ if by_name => quote!(#rust: required.#rust),
            _ if takes_into(field) => quote!(#rust: #rust.into()),
            _ => quote!(#rust),
        }
    });
    let all = if may.is_empty() {
        " With all its fields."
    } else {
        " With what must always be given; nothing else is."
    };
    let many_flags = required.iter().filter(|field| field.ty.to_string() == "bool").count() > 3;
    let flags = (many_flags && !by_name).then(
        || quote!(#[expect(clippy::fn_params_excessive_bools, reason = "as the page has them")]),
    );
    let mut out = vec![quote! {
        impl #ty {
            #[doc = #all]
            #flags
            pub fn new(#arguments) -> Self {
                Self { #(#values),* }
            }
        }
    }];
    if by_name {
        let says = format!(" What a {} cannot do without.", code(name));
        let lint = many_flags.then(
            || quote!(#[expect(clippy::struct_excessive_bools, reason = "as the page has them")]),
        );
        let fields = required.iter().map(|field| {
            let (rust, ty, says) = (ident(&field.name), &field.ty, field_says(name, &field.name));
            quote!(#[doc = #says] pub #rust: #ty)
        });
        out.push(quote! {
            #[doc = #says]
            #[derive(Debug, Clone, PartialEq)]
            #lint
            pub struct #given { #(#fields,)* }
        });
    }
    out
}

fn field_says(name: &str, field: &str) -> String {
    format!(" See [`{name}::{}`].", field.trim_start_matches("r#"))
}

fn argument(field: &Written) -> TokenStream {
    let (rust, ty) = (ident(&field.name), &field.ty);
    if takes_into(field) { quote!(#rust: impl Into<#ty>) } else { quote!(#rust: #ty) }
}

/// A method for each field that may be left out: `Request::new(…).with_note("…")`.
fn setters(name: &str, fields: &[Written]) -> Option<TokenStream> {
    let may: Vec<&Written> =
        fields.iter().filter(|field| field.presence == Presence::May).collect();
    if may.is_empty() || fields.len() < LARGE {
        return None;
    }
    let ty = ident(name);
    let methods = may.into_iter().map(|field| {
        let rust = ident(&field.name);
        let method = format_ident!("with_{}", field.name.trim_start_matches("r#"));
        let says = format!(" The same with {}.", code(&field.name.replace("r#", "")));
        let inner = &field.bare.ty;
        let (argument, value) = if takes_into(field) {
            (quote!(impl Into<#inner>), quote!(value.into()))
        } else {
            (quote!(#inner), quote!(value))
        };
        let value = if field.ty.to_string().starts_with("Option < Nullable <") {
            quote!(Nullable::Value(#value))
        } else {
            value
        };
        quote! {
            #[doc = #says]
            #[must_use]
            pub fn #method(mut self, value: #argument) -> Self {
                self.#rust = Some(#value);
                self
            }
        }
    });
    Some(quote!(impl #ty { #(#methods)* }))
}

fn takes_into(field: &Written) -> bool {
    matches!(field.bare.leaf, Leaf::Text | Leaf::Listed) || field.bare.ty.to_string() == "Secret"
}

/// Lints that the vendor's own names and types would set off.
fn lints(fields: &[Written], name: &str) -> Vec<TokenStream> {
    let mut out = Vec::new();
    if fields.iter().filter(|field| field.ty.to_string() == "bool").count() > 3 {
        out.push(quote!(
            #[expect(clippy::struct_excessive_bools, reason = "as the page has them")]
        ));
    }
    if names_repeat(fields, name) {
        out.push(quote!(
            #[allow(clippy::struct_field_names, reason = "the vendor's own names")]
        ));
    }
    out
}

/// Whether field names could be taken for ones that repeat the struct's or each other's words.
fn names_repeat(fields: &[Written], name: &str) -> bool {
    let words: Vec<Vec<&str>> =
        fields.iter().map(|field| field.name.split('_').collect()).collect();
    let shared = |pick: fn(&Vec<&str>) -> Option<String>| {
        let mut picked = words.iter().map(pick);
        let first = picked.next().flatten();
        first.is_some() && picked.all(|word| word == first)
    };
    let first = |words: &Vec<&str>| words.first().map(|word| (*word).to_owned());
    let last = |words: &Vec<&str>| words.last().map(|word| (*word).to_owned());
    let own = name.to_lowercase();
    let repeats = fields.iter().any(|field| {
        let flat = field.name.replace('_', "");
        flat.starts_with(&own) || flat.ends_with(&own)
    });
    fields.len() > 2 && (shared(first) || shared(last) || repeats)
}
