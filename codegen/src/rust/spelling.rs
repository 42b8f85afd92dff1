//! The spellings that are a vendor's own: formats, texts for nothing, separators, padding.
//!
//! Each distinct one becomes a constant in the vendor's `spelling.rs`, once.

use bindery_model::vendor::WireText;
use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{Doc, code};
use super::form::ident;
use super::names::{Role, names};

/// The markers that one vendor's types use.
#[derive(Debug, Default)]
pub(super) struct Spellings {
    /// By their definition: what tells one from another.
    constants: IndexMap<String, Constant>,
}

#[derive(Debug)]
struct Constant {
    name: String,
    doc: Doc,
    /// Type and value.
    is: (TokenStream, TokenStream),
}

impl Spellings {
    /// The constants of `spelling.rs`, by name.
    pub(super) fn items(&self) -> Vec<TokenStream> {
        let mut sorted: Vec<&Constant> = self.constants.values().collect();
        sorted.sort_by(|a, b| a.name.cmp(&b.name));
        let written = sorted.into_iter().map(|constant| {
            let name = ident(&constant.name);
            let doc = doc_attributes(&constant.doc);
            let (ty, value) = &constant.is;
            quote!(#(#doc)* pub(super) const #name: #ty = #value;)
        });
        written.collect()
    }

    /// Whether no type needs one.
    pub(super) fn is_empty(&self) -> bool {
        self.constants.is_empty()
    }

    /// The formats of dates and times.
    pub(super) fn formats(&mut self, formats: &[&str]) -> TokenStream {
        let said: Vec<String> = formats.iter().map(|format| code(format)).collect();
        let doc = match said.split_first() {
            Some((first, [])) => format!("Written and read as {first}"),
            Some((first, rest)) => format!("Written as {first}, read as {} too", rest.join(", ")),
            None => String::new(),
        };
        let is = (quote!(&[Format]), quote!(&[#(Format::known(#formats)),*]));
        self.constant(&formats.join(" or "), Doc::new().say(doc), is)
    }

    /// The spellings of nothing.
    pub(super) fn nulls(&mut self, texts: &[WireText]) -> TokenStream {
        match texts {
            [WireText::Null] => return quote!(JSON_NULL),
            [WireText::Text(text)] if text.is_empty() => return quote!(EMPTY_TEXT),
            [WireText::Text(text)] if text == "null" => return quote!(NULL_TEXT),
            _ => {}
        }
        let name: Vec<String> = texts.iter().map(word).collect();
        let said: Vec<String> = texts.iter().map(|text| code(&spelled(text))).collect();
        let doc = Doc::new().say(format!("Nothing is {}", said.join(" or ")));
        let scalars: Vec<TokenStream> = texts.iter().map(scalar).collect();
        self.constant(&name.join(" or "), doc, (quote!(wire::Nulls), quote!(&[#(#scalars),*])))
    }

    /// A boolean with spellings of its own.
    pub(super) fn flag(&mut self, yes: &[WireText], no: &[WireText]) -> TokenStream {
        let bare = |value: bool| WireText::Boolean(value);
        let text = |value: bool| WireText::Text(value.to_string());
        if yes == [bare(true), text(true)] && no == [bare(false), text(false)] {
            return quote!(BOOLEAN_OR_TEXT);
        }
        if yes == [text(true), bare(true)] && no == [text(false), bare(false)] {
            return quote!(TEXT_OR_BOOLEAN);
        }
        if yes == [text(true)] && no == [text(false)] {
            return quote!(TEXT);
        }
        let of = |texts: &[WireText]| texts.iter().map(word).collect::<Vec<_>>().join(" or ");
        let said = |texts: &[WireText]| {
            texts.iter().map(|text| code(&spelled(text))).collect::<Vec<_>>().join(" or ")
        };
        let doc = Doc::new().say(format!("True is {}, false {}", said(yes), said(no)));
        let (true_as, false_as): (Vec<_>, Vec<_>) =
            (yes.iter().map(scalar).collect(), no.iter().map(scalar).collect());
        let value = quote! {
            wire::Booleans { true_as: &[#(#true_as),*], false_as: &[#(#false_as),*] }
        };
        let is = (quote!(wire::Booleans<'static>), value);
        let constant = self.constant(&format!("{} not {}", of(yes), of(no)), doc, is);
        quote!(Flag(#constant))
    }

    /// What fills a text up.
    pub(super) fn padding(&mut self, side: &str, filling: char, to: Option<u32>) -> TokenStream {
        let width = to.map_or_else(String::new, |to| format!(" to {to} characters"));
        let said = if filling == ' ' { "blanks".to_owned() } else { code(&filling.to_string()) };
        let place = if side == "Left" { "before it" } else { "behind it" };
        let doc = Doc::new().say(format!("Filled up with {said} {place}{width}"));
        let sign = if filling == ' ' { "blank".to_owned() } else { filling.to_string() };
        let width = to.map_or_else(String::new, |to| to.to_string());
        let name = format!("padded {side} {sign} {width}");
        let to = to.map_or_else(
            || quote!(None),
            |to| {
                let to = proc_macro2::Literal::u32_unsuffixed(to);
                quote!(Some(#to))
            },
        );
        let side = ident(side);
        let value = quote! {
            wire::Padding { side: rules::wire::padded::Side::#side, with: #filling, to: #to }
        };
        self.constant(&name, doc, (quote!(wire::Padding), value))
    }

    fn constant(&mut self, wanted: &str, doc: Doc, is: (TokenStream, TokenStream)) -> TokenStream {
        let key = format!("{} {}", is.0, is.1);
        if !self.constants.contains_key(&key) {
            let taken: Vec<String> =
                self.constants.values().map(|one| one.name.to_lowercase()).collect();
            let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
            let name = names(Role::Field, &taken, &[wanted.into()]).remove(0);
            let name = name.trim_start_matches("r#").to_uppercase();
            self.constants.insert(key.clone(), Constant { name, doc, is });
        }
        let name = ident(&self.constants[&key].name);
        quote!(spelling::#name)
    }
}

/// Documentation as attributes.
pub(super) fn doc_attributes(doc: &Doc) -> Vec<TokenStream> {
    let line = |line: &String| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#[doc = #line])
    };
    doc.lines().iter().map(line).collect()
}

/// A spelling as a constant of `bindery::rules::wire`.
pub(super) fn scalar(text: &WireText) -> TokenStream {
    match text {
        WireText::Null => quote!(Scalar::Null),
        WireText::Boolean(value) => quote!(Scalar::Boolean(#value)),
        WireText::Number(digits) => quote!(Scalar::Number(#digits)),
        WireText::Text(text) => quote!(Scalar::Text(#text)),
    }
}

/// A spelling as JSON.
pub(super) fn spelled(text: &WireText) -> String {
    match text {
        WireText::Null => "null".to_owned(),
        WireText::Boolean(value) => value.to_string(),
        WireText::Number(digits) => digits.clone(),
        WireText::Text(text) => format!("{text:?}"),
    }
}

fn word(text: &WireText) -> String {
    match text {
        WireText::Null => "null".to_owned(),
        WireText::Boolean(value) => value.to_string(),
        WireText::Number(digits) => format!("number {digits}"),
        WireText::Text(text) if text.is_empty() => "empty".to_owned(),
        WireText::Text(text) => format!("text {text}"),
    }
}
