//! A spec as it is laid out: values, how their author wrote them, and the comments around them.
//!
//! Between reading and printing there is only this. What a scalar means is not asked.

use std::ops::Range;

/// A value, and how it is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    pub(crate) value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Nothing: `key:` and the line ends.
    Empty(Colon),
    Scalar(Scalar),
    Collection(Collection),
}

/// Whether a key without a value has its colon: `b` in `{a: 1, b}` has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colon {
    Written,
    LeftOut,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scalar {
    pub(crate) text: String,
    pub(crate) spelling: Spelling,
}

/// How a scalar is spelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// Without quotes, as its author wrote it.
    Plain,
    /// Text that a program made: quoted where it has to be.
    Text,
    /// Text that its author quoted: without quotes where nobody could want them.
    Quoted,
    /// In quotes, on one line, exactly so.
    Raw(String),
    /// `|`: each line as it is.
    Literal,
    /// `>`: these lines, without their indentation.
    Folded(Vec<String>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Collection {
    pub(crate) kind: Kind,
    pub(crate) form: Form,
    pub(crate) members: Vec<Member>,
    /// Comments behind the last member, before the collection ends.
    pub(crate) tail: Vec<Comment>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Map,
    List,
}

/// How a collection is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    /// On lines of its own.
    Block,
    /// In brackets, as long as it fits.
    Row,
    /// In brackets if it fits and is simple; made by a program.
    Auto,
    /// JSON. Where its lines are given it was pasted and not touched since.
    Json(Option<Vec<String>>),
}

/// One entry of a mapping, or one item of a list, with the comments around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// None in a list.
    pub(crate) key: Option<Key>,
    /// Whether a blank line stands before the key (comments come before that).
    pub(crate) blank: bool,
    /// Comments on lines of their own before it.
    pub(crate) lead: Vec<Comment>,
    /// The comment behind the key of a block.
    pub(crate) head: Option<Comment>,
    pub(crate) value: Tree,
    /// The comment behind the value.
    pub(crate) trail: Option<Comment>,
    /// The bytes of its lines, if it begins one: without its lead, with the last line's end.
    pub(crate) lines: Option<Range<usize>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) spelling: Spelling,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Comment {
    /// With its `#`.
    pub(crate) text: String,
    /// Whether a blank line stands before it.
    pub(crate) blank: bool,
    /// The column it stood in.
    pub(crate) column: Option<usize>,
}

impl Tree {
    pub(crate) fn scalar(text: impl Into<String>, spelling: Spelling) -> Self {
        Self { value: Value::Scalar(Scalar { text: text.into(), spelling }) }
    }

    pub(crate) fn collection(kind: Kind, form: Form) -> Self {
        let (members, tail) = (Vec::new(), Vec::new());
        Self { value: Value::Collection(Collection { kind, form, members, tail }) }
    }

    pub(crate) fn as_collection(&self) -> Option<&Collection> {
        match &self.value {
            Value::Collection(collection) => Some(collection),
            _ => None,
        }
    }

    pub(crate) fn as_collection_mut(&mut self) -> Option<&mut Collection> {
        match &mut self.value {
            Value::Collection(collection) => Some(collection),
            _ => None,
        }
    }

    /// Whether a comment stands anywhere inside.
    pub(crate) fn has_comments(&self) -> bool {
        self.as_collection().is_some_and(Collection::has_comments)
    }
}

impl Collection {
    pub(crate) fn has_comments(&self) -> bool {
        let around = |it: &Member| !it.lead.is_empty() || it.head.is_some() || it.trail.is_some();
        !self.tail.is_empty() || self.members.iter().any(|it| around(it) || it.value.has_comments())
    }

    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        self.members.iter().position(|it| it.key.as_ref().is_some_and(|it| it.text == key))
    }
}

impl Comment {
    pub(crate) fn new(text: &str) -> Self {
        let text = if text.starts_with('#') { text.to_owned() } else { format!("# {text}") };
        Self { text: text.trim_end().to_owned(), blank: false, column: None }
    }
}
