//! The `use` lines of a file, from the names that its items use bare.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::Import;

/// Names of other crates and modules, and where they are.
const KNOWN: &[(&str, &[&str])] = &[
    (
        "bindery",
        &[
            "Date",
            "DateTime",
            "Decimal",
            "Json",
            "Nullable",
            "Secret",
            "Time",
            "Timestamp",
            "Validate",
            "operation",
            "read",
            "rules",
            "wire",
        ],
    ),
    ("bindery::rules", &["Format"]),
    ("bindery::operation", &["Answer"]),
    (
        "bindery::wire",
        &[
            "BOOLEAN_OR_TEXT",
            "Bytes",
            "Choice",
            "EMPTY_TEXT",
            "File",
            "Held",
            "INTEGER_OR_TEXT",
            "JSON_NULL",
            "JsonKind",
            "NULL_TEXT",
            "NUMBER",
            "NUMBER_OR_TEXT",
            "Scalar",
            "Spelled",
            "Spelling",
            "TEXT",
            "TEXT_OR_BOOLEAN",
            "TEXT_OR_INTEGER",
            "TEXT_OR_NUMBER",
        ],
    ),
    (
        "bindery::wire::Spelling",
        &[
            "Dated",
            "DatedAs",
            "Each",
            "Flag",
            "Joined",
            "JoinedMembers",
            "ListOrOne",
            "Members",
            "NullAs",
            "Own",
            "PackedBase64",
            "PackedJson",
            "Padded",
        ],
    ),
    ("std::collections", &["BTreeMap"]),
    ("std", &["fmt"]),
    ("std::ops", &["Deref"]),
];

/// What a file uses.
#[derive(Debug)]
pub(super) struct Imports<'a> {
    types: &'a [Import],
    used: BTreeSet<String>,
    own: BTreeSet<String>,
}

impl<'a> Imports<'a> {
    /// Nothing yet; `types` are those of the vendor's other files.
    pub(super) fn new(types: &'a [Import]) -> Self {
        Self { types, used: BTreeSet::new(), own: BTreeSet::new() }
    }

    /// Takes in the names of an item.
    pub(super) fn see(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Struct(item) => self.own.insert(item.ident.to_string()),
            syn::Item::Enum(item) => self.own.insert(item.ident.to_string()),
            syn::Item::Type(item) => self.own.insert(item.ident.to_string()),
            _ => false,
        };
        self.visit_item(item);
    }

    /// Takes in the names of an item that stands as text: a macro with its table.
    pub(super) fn see_text(&mut self, text: &str) {
        self.see_tokens(text.parse().unwrap_or_default());
    }

    /// A `use` for each place that something comes from.
    pub(super) fn written(&self) -> Vec<TokenStream> {
        let mut by_place: BTreeMap<(bool, &str), BTreeSet<&str>> = BTreeMap::new();
        for (place, names) in KNOWN {
            for name in *names {
                if self.needs(name) {
                    by_place.entry((false, place)).or_default().insert(name);
                }
            }
        }
        for (name, place) in self.types {
            if self.needs(name) {
                by_place.entry((true, place)).or_default().insert(name);
            }
        }
        let lines = by_place.into_iter().map(|((_, place), names)| {
            let names: Vec<&str> = names.into_iter().collect();
            match names.as_slice() {
                [name] => format!("use {place}::{name};"),
                names => format!("use {place}::{{{}}};", names.join(", ")),
            }
        });
        let parsed = lines.map(|line| line.parse::<TokenStream>());
        parsed.collect::<Result<_, _>>().unwrap_or_default()
    }

    fn needs(&self, name: &str) -> bool {
        self.used.contains(name) && !self.own.contains(name)
    }

    /// A name alone, or the first of a path. What a module is called a field may be called, too:
    /// alone it is no module.
    fn use_name(&mut self, name: &str, leads_on: bool) {
        if leads_on || !name.starts_with(|it: char| it.is_ascii_lowercase()) {
            self.used.insert(name.to_owned());
        }
    }

    /// Names within tokens that nothing parses.
    fn see_tokens(&mut self, tokens: TokenStream) {
        // Only the first name of a path is one of the file's.
        let mut behind_colon = false;
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match &token {
                TokenTree::Ident(ident) if !behind_colon => {
                    let leads_on = tokens.peek().is_some_and(is_path_sign);
                    self.use_name(&ident.to_string(), leads_on);
                }
                TokenTree::Group(group) => self.see_tokens(group.stream()),
                TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            behind_colon = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ':');
        }
    }
}

/// The first of the two colons in a path.
fn is_path_sign(token: &TokenTree) -> bool {
    let joint = |it: &Punct| it.as_char() == ':' && it.spacing() == Spacing::Joint;
    matches!(token, TokenTree::Punct(sign) if joint(sign))
}

impl Visit<'_> for Imports<'_> {
    fn visit_path(&mut self, path: &syn::Path) {
        if let (None, Some(first)) = (path.leading_colon, path.segments.first()) {
            self.use_name(&first.ident.to_string(), path.segments.len() > 1);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, found: &syn::Macro) {
        self.see_tokens(found.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &syn::Attribute) {
        let syn::Meta::List(list) = &attribute.meta else { return };
        if list.path.is_ident("derive") {
            self.see_tokens(list.tokens.clone());
        }
    }
}
