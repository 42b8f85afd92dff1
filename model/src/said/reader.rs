//! What every node's reader shares: the list of diagnostics, and the scopes of `at` and `basis`.

use std::sync::Arc;

use super::CitesSaid;
use crate::diagnostic::{Code, Diagnostic, suggest};
use crate::source::Span;
use crate::vendor::{Basis, Cite, Cites, Origin};
use crate::yaml::Piece;
use crate::yaml::tree::{Entry, Node, Scalar, Value};

/// A piece of the language that can be read from a node. `None` means: reported, go on without.
pub(crate) trait Read: Sized {
    /// Reads it; every problem goes to the reader's diagnostics.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self>;
}

/// The state of reading one file.
pub(crate) struct Reader<'a> {
    /// Every problem.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The text of the file.
    whole: &'a Arc<str>,
    /// The page that a bare `at: 23` speaks of; `None` in a vendor file.
    page: Option<Arc<str>>,
    /// Every page the vendor has.
    pages: &'a [Arc<str>],
    /// `at` and `basis` of the nodes around, innermost last.
    scopes: Vec<Scope>,
    /// Those of the node that was closed last.
    closed: Scope,
    telling: Telling,
    /// Documented facts with no lines, by the outermost block that could give them.
    uncited: Vec<Uncited>,
    /// Every citation, and where it is written.
    pub(crate) cited: Vec<(Cite, Span)>,
}

/// Whether problems are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Telling {
    /// They are.
    All,
    /// What is read is a guess.
    Nothing,
}

#[derive(Clone, Default)]
struct Scope {
    basis: Option<Basis>,
    at: Cites,
    /// An `at` stands here that could not be read: that was told, and is no reason to ask for one.
    misread: bool,
    /// The innermost named block: an operation, a shape, a field.
    block: Option<Span>,
    /// The outermost one.
    outermost: Option<Span>,
}

struct Uncited {
    outermost: Option<Span>,
    /// The innermost block of all the facts, where they have one in common.
    block: Option<Span>,
    facts: Vec<Span>,
}

impl<'a> Reader<'a> {
    /// A reader for one file. `page` is the page that bare citations speak of.
    pub(crate) fn new(whole: &'a Arc<str>, page: Option<Arc<str>>, pages: &'a [Arc<str>]) -> Self {
        Self {
            diagnostics: Vec::new(),
            whole,
            page,
            pages,
            scopes: vec![Scope::default()],
            closed: Scope::default(),
            telling: Telling::All,
            uncited: Vec::new(),
            cited: Vec::new(),
        }
    }

    /// Reports an error and gives `None`, so that a reader can end with it.
    pub(crate) fn fail<T>(&mut self, diagnostic: Diagnostic) -> Option<T> {
        self.diagnostics.push(diagnostic);
        None
    }

    /// Reports that a node is of another kind than the language has here.
    pub(crate) fn wrong_kind<T>(&mut self, node: &Node<'_>, wanted: &str) -> Option<T> {
        let message = format!("{wanted} is wanted here, this is {}", node.kind_name());
        self.fail(Diagnostic::error(Code::WrongKind, node.span, message))
    }

    /// The text of the file.
    pub(crate) fn whole(&self) -> &'a Arc<str> {
        self.whole
    }

    /// A text of the file, to be kept.
    pub(crate) fn piece(&self, text: &str) -> Piece {
        Piece::of(self.whole, text)
    }

    /// The page that bare citations speak of.
    pub(crate) fn page(&self) -> Option<&Arc<str>> {
        self.page.as_ref()
    }

    /// Every page the vendor has.
    pub(crate) fn pages(&self) -> &'a [Arc<str>] {
        self.pages
    }

    /// The entries of a mapping; nothing written is an empty one.
    pub(crate) fn mapping<'n>(
        &mut self,
        node: &'n Node<'n>,
        what: &str,
    ) -> Option<&'n [Entry<'n>]> {
        match node.value {
            Value::Map(entries) => Some(entries),
            Value::Empty => Some(&[]),
            _ => self.wrong_kind(node, &format!("a mapping ({what})")),
        }
    }

    /// Opens a node: its `at` and `basis` speak for all in it that says nothing else.
    pub(crate) fn enter(&mut self, entries: &[Entry<'_>], span: Span, named: bool) {
        let mut scope = self.scopes.last().cloned().unwrap_or_default();
        for entry in entries {
            match entry.key {
                "at" => {
                    let at = CitesSaid::read(&entry.value, self).unwrap_or_default();
                    scope.misread = at.0.is_empty();
                    scope.at = at.0;
                }
                "basis" => scope.basis = Basis::read(&entry.value, self).or(scope.basis),
                _ => {}
            }
        }
        if named {
            scope.block = Some(span);
            scope.outermost = scope.outermost.or(Some(span));
        }
        self.scopes.push(scope);
    }

    /// Closes the node opened last.
    pub(crate) fn leave(&mut self) {
        self.closed = self.scopes.pop().unwrap_or_default();
    }

    /// Opens the node again that was closed last.
    pub(crate) fn enter_again(&mut self) {
        self.scopes.push(self.closed.clone());
    }

    /// Whether what is read now is told.
    pub(crate) fn telling(&self) -> Telling {
        self.telling
    }

    fn scope(&self) -> &Scope {
        self.scopes.last().expect("the outermost scope is never closed")
    }

    /// Lines in force here.
    pub(crate) fn at(&self) -> &Cites {
        &self.scope().at
    }

    /// Basis and lines in force here, for a node that is no fact of its own.
    pub(crate) fn origin(&self, span: Span) -> Origin {
        Origin { basis: self.scope().basis.unwrap_or_default(), at: self.at().clone(), span }
    }

    /// Basis and lines of a fact; a documented one without lines is remembered.
    pub(crate) fn fact(&mut self, span: Span, basis: Option<Basis>, at: Option<Cites>) -> Origin {
        let basis = basis.or(self.scope().basis).unwrap_or_default();
        let at = at.unwrap_or_else(|| self.at().clone());
        if basis == Basis::Documented && at.is_empty() && !self.scope().misread {
            let Scope { block, outermost, .. } = *self.scope();
            match self.uncited.iter_mut().find(|uncited| uncited.outermost == outermost) {
                Some(uncited) => {
                    uncited.facts.push(span);
                    if uncited.block != block {
                        uncited.block = outermost;
                    }
                }
                None => self.uncited.push(Uncited { outermost, block, facts: vec![span] }),
            }
        }
        Origin { basis, at, span }
    }

    /// Warns of a plain word that other readers of YAML take for a boolean.
    pub(crate) fn text_for_everybody(&mut self, span: Span, scalar: Scalar<'_>) {
        if scalar.looks_like_boolean() {
            let text = scalar.text;
            let message = format!("a plain `{text}` is a boolean for many readers of YAML");
            let help = format!("write it in quotes: \"{text}\"");
            let diagnostic = Diagnostic::warning(Code::PlainBoolean, span, message);
            self.diagnostics.push(diagnostic.help(help).cause(format!("{} {text}", span.file.0)));
        }
    }

    /// Reports a key that the node does not have, and gives the one that was most likely meant.
    pub(crate) fn unknown_key<'k>(
        &mut self,
        entry: &Entry<'_>,
        what: &str,
        keys: &[&'k str],
    ) -> Option<&'k str> {
        let key = &entry.key;
        if entry.flow && matches!(entry.value.value, Value::Empty) {
            let message = format!("the comma before `{key}` made a key of it");
            let help = "inside {} a comma ends a value: put the whole text in quotes";
            let diagnostic = Diagnostic::error(Code::CommaMadeKey, entry.key_span, message);
            self.diagnostics.push(diagnostic.label("read as a key").help(help));
            return None;
        }
        let message = format!("`{key}` is no key of {what}");
        let meant = suggest(key, keys.iter().copied());
        let help = match meant {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("it has {}", keys.join(", ")),
        };
        let diagnostic = Diagnostic::error(Code::UnknownKey, entry.key_span, message);
        self.diagnostics.push(diagnostic.help(help));
        meant
    }

    /// Reads an entry as if it had another key, which is a guess: what is wrong then is not told.
    pub(crate) fn silently(
        &mut self,
        entry: &Entry<'_>,
        (key, node): (&str, Span),
        read: impl FnOnce(&Entry<'_>, &mut Self) -> bool,
    ) {
        self.untold(|it| read(&Entry { key, ..*entry }, it));
        if key == "at" {
            // It speaks for the facts around it, read before and after.
            if let Some(scope) = self.scopes.last_mut() {
                scope.misread = true;
            }
            let elsewhere = |fact: &Span| !node.contains(*fact);
            self.uncited.iter_mut().for_each(|it| it.facts.retain(elsewhere));
            self.uncited.retain(|it| !it.facts.is_empty());
        }
    }

    /// Reads something that is a guess: what is wrong then is not told.
    pub(crate) fn untold<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let told = self.diagnostics.len();
        let before = std::mem::replace(&mut self.telling, Telling::Nothing);
        let value = read(self);
        self.telling = before;
        self.diagnostics.truncate(told);
        value
    }

    /// Reports a word that is none of those the key takes.
    pub(crate) fn unknown_word<T>(
        &mut self,
        node: &Node<'_>,
        word: &str,
        words: &[&str],
    ) -> Option<T> {
        let message = format!("`{word}` is none of the words that stand here");
        let ours = words_of_pages(word).filter(|(_, ours)| words.contains(ours));
        let help = match (ours, suggest(word, words.iter().copied())) {
            (Some((help, _)), _) => help.to_owned(),
            (None, Some(close)) => format!("did you mean `{close}`?"),
            (None, None) => format!("write one of {}", words.join(", ")),
        };
        self.fail(Diagnostic::error(Code::UnknownWord, node.span, message).help(help))
    }

    /// Ends the file: what was remembered becomes diagnostics, one a block. Gives every citation.
    pub(crate) fn finish(mut self, diagnostics: &mut Vec<Diagnostic>) -> Vec<(Cite, Span)> {
        for Uncited { block, facts, .. } in self.uncited {
            let first = facts[0];
            let message = match facts.len() {
                1 => "a documented fact says no lines of the page".to_owned(),
                count => format!("{count} documented facts say no lines of the page"),
            };
            let mut diagnostic = Diagnostic::error(Code::MissingAt, first, message).help(
                "add `at:` with its lines here or on a block around it; \
                 where no page says it, write `{assumed: …}`",
            );
            if let Some(block) = block {
                diagnostic = diagnostic.also(block, "`at` here would speak for all of them");
            }
            let cause = format!("{}", first.file.0);
            self.diagnostics.push(diagnostic.cause(cause));
        }
        diagnostics.append(&mut self.diagnostics);
        self.cited
    }
}

/// What pages say where the language has a word of its own: what to write, and one such word.
fn words_of_pages(word: &str) -> Option<(&'static str, &'static str)> {
    Some(match word.to_lowercase().as_str() {
        "text" | "str" | "char" | "varchar" | "guid" | "uuid" => ("write `string`", "string"),
        "number" | "numeric" => {
            ("write `integer` if it is counted, `decimal` if it has a fraction", "integer")
        }
        "int" | "long" | "bigint" | "int32" | "int64" => ("write `integer`", "integer"),
        "float" | "double" | "money" => ("write `decimal`: it is exact", "decimal"),
        "bool" | "bit" | "flag" => (
            "write `boolean`, with `true_as` and `false_as` where it is spelled `Y` or `1`",
            "boolean",
        ),
        "array" | "collection" => ("write `list: …` with the shape of its members", "list"),
        "timestamp" => ("write `datetime`, with its `format`", "datetime"),
        "base64" | "binary" => ("write `bytes`", "bytes"),
        "y" | "yes" | "mandatory" => ("write `true`", "key"),
        "n" | "no" | "optional" => ("write `false`", "key"),
        _ => return None,
    })
}
