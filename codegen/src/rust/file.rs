//! One Rust file: header, documentation, imports, items with blank lines between them.

mod imports;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::Doc;
use crate::Artifact;
use imports::Imports;

/// A part of a file.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// An item.
    Tokens(TokenStream),
    /// Text as it is to stand there.
    Text(String),
}

/// A Rust file in the making.
#[derive(Debug)]
pub(super) struct File {
    path: String,
    header: String,
    doc: Doc,
    pieces: Vec<Piece>,
}

/// A type of another file of the vendor: its name, and the path that leads to it from here.
pub(super) type Import = (String, String);

impl File {
    /// An empty file of what the spec of `vendor` says.
    pub(super) fn new(path: impl Into<String>, vendor: &str) -> Self {
        let header =
            format!("// Written by `gen` from specs/{vendor}/. Change the spec, not this file.\n");
        Self { path: path.into(), header, doc: Doc::new(), pieces: Vec::new() }
    }

    /// With this at its top.
    pub(super) fn doc(mut self, doc: Doc) -> Self {
        self.doc = doc;
        self
    }

    /// With another item.
    pub(super) fn push(&mut self, tokens: TokenStream) {
        self.pieces.push(Piece::Tokens(tokens));
    }

    /// With other items.
    pub(super) fn extend(&mut self, pieces: impl IntoIterator<Item = Piece>) {
        self.pieces.extend(pieces);
    }

    /// Its text.
    pub(super) fn written(self, types: &[Import]) -> Artifact {
        let mut out = self.header;
        if !self.doc.is_empty() {
            out.push('\n');
            for line in self.doc.lines() {
                out.push_str(format!("//! {line}").trim_end());
                out.push('\n');
            }
        }
        let parsed: Vec<Parsed> = self.pieces.into_iter().map(parsed).collect();
        let mut imports = Imports::new(types);
        for piece in &parsed {
            match piece {
                Parsed::Items(file) => imports.see(file),
                Parsed::Text(_) => {}
            }
        }
        let uses = imports.written();
        if !uses.is_empty() {
            out.push('\n');
            out.push_str(&printed(&quote!(#(#uses)*)));
        }
        for piece in parsed {
            match piece {
                Parsed::Items(file) => {
                    for item in file.items {
                        out.push('\n');
                        let file = syn::File {
                            shebang: None,
                            frontmatter: None,
                            attrs: Vec::new(),
                            items: vec![item],
                        };
                        out.push_str(&prettyplease::unparse(&file));
                    }
                }
                Parsed::Text(text) => {
                    out.push('\n');
                    out.push_str(&text);
                }
            }
        }
        Artifact::new(self.path, out)
    }
}

enum Parsed {
    Items(syn::File),
    Text(String),
}

fn parsed(piece: Piece) -> Parsed {
    match piece {
        Piece::Tokens(tokens) => Parsed::Items(file(&tokens)),
        Piece::Text(text) => Parsed::Text(text),
    }
}

fn file(tokens: &TokenStream) -> syn::File {
    match syn::parse2(tokens.clone()) {
        Ok(file) => file,
        Err(error) => unreachable!("what an emitter quotes is Rust: {error}: {tokens}"),
    }
}

fn printed(tokens: &TokenStream) -> String {
    prettyplease::unparse(&file(tokens))
}
