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
        let from = if vendor.is_empty() { String::new() } else { format!("{vendor}/") };
        let header =
            format!("// Written by `gen` from specs/{from}. Change the spec, not this file.\n");
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
        let parsed: Vec<Parsed> = self.pieces.into_iter().flat_map(parsed).collect();
        let mut imports = Imports::new(types);
        for piece in &parsed {
            match piece {
                Parsed::Item(item) => imports.see(item),
                // Lists hold the page's words, not names.
                Parsed::Text(text) if text.starts_with("bindery::listed!") => {}
                Parsed::Text(text) => imports.see_text(text),
            }
        }
        let uses = imports.written();
        if !uses.is_empty() {
            out.push('\n');
            out.push_str(&printed(file(&quote!(#(#uses)*)).items));
        }
        let mut before = Kind::Other;
        for piece in parsed {
            let kind = piece.kind();
            if kind == Kind::Other || kind != before {
                out.push('\n');
            }
            out.push_str(&piece.printed());
            before = kind;
        }
        Artifact::new(self.path, out)
    }
}

/// A part of a file, parsed as far as it is Rust.
enum Parsed {
    Item(Box<syn::Item>),
    Text(String),
}

/// Items that stand in a block with others of their kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    Export,
    Other,
}

impl Parsed {
    fn kind(&self) -> Kind {
        match self {
            Self::Item(item) => match &**item {
                syn::Item::Mod(item) if item.attrs.is_empty() => Kind::Module,
                syn::Item::Use(_) => Kind::Export,
                _ => Kind::Other,
            },
            Self::Text(_) => Kind::Other,
        }
    }

    fn printed(self) -> String {
        match self {
            Self::Item(item) => {
                let spaced = matches!(*item, syn::Item::Impl(_));
                let text = printed(vec![*item]);
                if spaced { members_apart(&text) } else { text }
            }
            Self::Text(text) => text,
        }
    }
}

/// A blank line between the members of an `impl`.
fn members_apart(text: &str) -> String {
    let mut out = String::new();
    let mut ended = false;
    for line in text.lines() {
        let member = line.starts_with("    ") && !line.starts_with("     ");
        let begins = member && !line.starts_with("    }") && !line.starts_with("    )");
        if ended && begins {
            out.push('\n');
        }
        ended = member && (line.ends_with('}') || line.ends_with(';'));
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn parsed(piece: Piece) -> Vec<Parsed> {
    match piece {
        Piece::Tokens(tokens) => {
            let items = file(&tokens).items.into_iter();
            items.map(|item| Parsed::Item(Box::new(item))).collect()
        }
        Piece::Text(text) => vec![Parsed::Text(text)],
    }
}

fn file(tokens: &TokenStream) -> syn::File {
    match syn::parse2(tokens.clone()) {
        Ok(file) => file,
        Err(error) => unreachable!("what an emitter quotes is Rust: {error}: {tokens}"),
    }
}

fn printed(items: Vec<syn::Item>) -> String {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items };
    prettyplease::unparse(&file)
}
