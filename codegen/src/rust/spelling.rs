//! The spellings that are a vendor's own: formats, texts for nothing, separators, padding.
//!
//! Each distinct one becomes a marker type in the vendor's `spelling.rs`, once.

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
    markers: IndexMap<String, Marker>,
}

#[derive(Debug)]
struct Marker {
    name: String,
    doc: Doc,
    implements: TokenStream,
}

impl Spellings {
    /// The types of `spelling.rs`, in the order of their first use.
    pub(super) fn items(&self) -> Vec<TokenStream> {
        let mut sorted: Vec<&Marker> = self.markers.values().collect();
        sorted.sort_by(|a, b| a.name.cmp(&b.name));
        sorted
            .into_iter()
            .flat_map(|marker| {
                let name = ident(&marker.name);
                let doc = doc_attributes(&marker.doc);
                let implements = &marker.implements;
                [
                    quote!(#(#doc)* #[derive(Debug, Clone, Copy)] pub(super) struct #name;),
                    implements.clone(),
                ]
            })
            .collect()
    }

    /// Whether no type needs one.
    pub(super) fn is_empty(&self) -> bool {
        self.markers.is_empty()
    }

    /// The marker for dates and times in these formats.
    pub(super) fn formats(&mut self, formats: &[&str]) -> TokenStream {
        let said: Vec<String> = formats.iter().map(|format| code(format)).collect();
        let doc = match said.split_first() {
            Some((first, [])) => format!("Written and read as {first}"),
            Some((first, rest)) => format!("Written as {first}, read as {} too", rest.join(", ")),
            None => String::new(),
        };
        let name = formats.join(" or ");
        self.marker(&name, Doc::new().say(doc), "formats", &|name| {
            quote! {
                impl wire::Formats for #name {
                    const FORMATS: &'static [Format] = &[#(Format::known(#formats)),*];
                }
            }
        })
    }

    /// The marker for these spellings of nothing.
    pub(super) fn nulls(&mut self, texts: &[WireText]) -> TokenStream {
        match texts {
            [WireText::Null] => return quote!(JsonNull),
            [WireText::Text(text)] if text.is_empty() => return quote!(EmptyText),
            [WireText::Text(text)] if text == "null" => return quote!(NullText),
            _ => {}
        }
        let name: Vec<String> = texts.iter().map(word).collect();
        let said: Vec<String> = texts.iter().map(|text| code(&spelled(text))).collect();
        let doc = Doc::new().say(format!("Nothing is {}", said.join(" or ")));
        let scalars: Vec<TokenStream> = texts.iter().map(scalar).collect();
        self.marker(&name.join(" or "), doc, "nulls", &|name| {
            quote! {
                impl wire::Nulls for #name {
                    const NULL_AS: &'static [Scalar<'static>] = &[#(#scalars),*];
                }
            }
        })
    }

    /// The marker for a boolean with spellings of its own.
    pub(super) fn flag(&mut self, yes: &[WireText], no: &[WireText]) -> TokenStream {
        let bare = |value: bool| WireText::Boolean(value);
        let text = |value: bool| WireText::Text(value.to_string());
        if yes == [bare(true), text(true)] && no == [bare(false), text(false)] {
            return quote!(BooleanOrText);
        }
        if yes == [text(true), bare(true)] && no == [text(false), bare(false)] {
            return quote!(TextOrBoolean);
        }
        if yes == [text(true)] && no == [text(false)] {
            return quote!(BooleanText);
        }
        let of = |texts: &[WireText]| texts.iter().map(word).collect::<Vec<_>>().join(" or ");
        let said = |texts: &[WireText]| {
            texts.iter().map(|text| code(&spelled(text))).collect::<Vec<_>>().join(" or ")
        };
        let doc = Doc::new().say(format!("True is {}, false {}", said(yes), said(no)));
        let (true_as, false_as): (Vec<_>, Vec<_>) =
            (yes.iter().map(scalar).collect(), no.iter().map(scalar).collect());
        let marker = self.marker(&format!("{} not {}", of(yes), of(no)), doc, "flag", &|name| {
            quote! {
                impl wire::Booleans for #name {
                    const TRUE_AS: &'static [Scalar<'static>] = &[#(#true_as),*];
                    const FALSE_AS: &'static [Scalar<'static>] = &[#(#false_as),*];
                }
            }
        });
        quote!(Flag<#marker>)
    }

    /// The marker for what stands between joined values.
    pub(super) fn joiner(&mut self, between: &str) -> TokenStream {
        let doc = Doc::new().say(format!("Values with {} between them", code(between)));
        self.marker(
            &format!("joined by {}", said_sign(between)),
            doc,
            "joiner",
            &|name| quote!(impl wire::Joiner for #name { const BETWEEN: &'static str = #between; }),
        )
    }

    /// The marker for padding.
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
        self.marker(&name, doc, "padding", &|name| {
            quote! {
                impl wire::Padding for #name {
                    const PADDED: rules::wire::Padded = rules::wire::Padded {
                        side: rules::wire::padded::Side::#side,
                        with: #filling,
                        to: #to,
                    };
                }
            }
        })
    }

    fn marker(
        &mut self,
        wanted: &str,
        doc: Doc,
        kind: &str,
        implements: &dyn Fn(proc_macro2::Ident) -> TokenStream,
    ) -> TokenStream {
        let key = format!("{kind} {}", implements(ident("Marker")));
        if !self.markers.contains_key(&key) {
            let taken: Vec<&str> = self.markers.values().map(|one| one.name.as_str()).collect();
            let name = names(Role::Type, &taken, &[wanted.into()]).remove(0);
            let implements = implements(ident(&name));
            self.markers.insert(key.clone(), Marker { name, doc, implements });
        }
        let name = ident(&self.markers[&key].name);
        quote!(spelling::#name)
    }
}

/// A separator as a word: signs by their names.
fn said_sign(between: &str) -> String {
    names(Role::Field, &[], &[between.trim().into()]).remove(0).replace("r#", "")
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
