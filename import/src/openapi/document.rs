//! The document as it was read: nodes with their pointers, references followed.

use std::cell::RefCell;

use super::form::Place;
use crate::left::{Left, What};
use crate::value::{Kind, Value};

/// A value of the document and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node<'d> {
    pub(crate) value: &'d Value,
    pub(crate) pointer: String,
    /// Whether its alternatives were taken already: then they are no more seen.
    chosen: bool,
}

/// Keywords of alternatives.
const CHOICE: [&str; 3] = ["oneOf", "anyOf", "discriminator"];

impl<'d> Node<'d> {
    fn new(value: &'d Value, pointer: String) -> Self {
        Self { value, pointer, chosen: false }
    }

    /// The node less its alternatives.
    pub(crate) fn chosen(&self) -> Self {
        Self { chosen: true, ..self.clone() }
    }

    /// What stands under a key.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'d>> {
        if self.chosen && CHOICE.contains(&key) {
            return None;
        }
        Some(Node::new(self.value.get(key)?, join(&self.pointer, key)))
    }

    /// Each member with its key.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
        let (pointer, chosen) = (self.pointer.clone(), self.chosen);
        let members = self.value.as_map().into_iter().flatten();
        members
            .filter(move |(key, _)| !(chosen && CHOICE.contains(&key.as_str())))
            .map(move |(key, value)| (key.as_str(), Node::new(value, join(&pointer, key))))
    }

    /// Each item.
    pub(crate) fn items(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        let pointer = self.pointer.clone();
        let items = self.value.as_list().unwrap_or_default().iter().enumerate();
        items.map(move |(index, value)| Node::new(value, format!("{pointer}/{index}")))
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.value.text(key)
    }

    pub(crate) fn says(&self, key: &str) -> bool {
        self.value.says(key)
    }

    pub(crate) fn place(&self) -> Place {
        Place { pointer: self.pointer.clone(), first: self.value.first, last: self.value.last }
    }

    /// The last step of its pointer, as it is written in the document.
    pub(crate) fn name(&self) -> String {
        unescaped(self.pointer.rsplit('/').next().unwrap_or_default())
    }
}

/// A pointer with one more step.
fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// A step of a pointer as it is written in the document.
pub(crate) fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The document, and what was left out of it so far.
pub(crate) struct Document<'d> {
    pub(crate) root: &'d Value,
    pub(crate) left: RefCell<Vec<Left>>,
    /// Whether keys beside `$ref` count: since 3.1 they do.
    pub(crate) siblings: bool,
}

impl<'d> Document<'d> {
    pub(crate) fn new(root: &'d Value) -> Self {
        let version = root.text("openapi").unwrap_or_default();
        let siblings = version.starts_with("3.1") || version.starts_with("3.2");
        Self { root, left: RefCell::default(), siblings }
    }

    pub(crate) fn root(&self) -> Node<'d> {
        Node::new(self.root, String::new())
    }

    /// Tells that something is not taken over.
    pub(crate) fn leave(&self, what: What, node: &Node<'_>, why: impl Into<String>) {
        self.leave_at(what, &node.place(), why);
    }

    /// The same, with a place.
    pub(crate) fn leave_at(&self, what: What, place: &Place, why: impl Into<String>) {
        let pointer = if place.pointer.is_empty() { "/".to_owned() } else { place.pointer.clone() };
        self.left.borrow_mut().push(Left { what, line: place.first, pointer, why: why.into() });
    }

    /// What a reference leads to; `None` (and told) where it leads nowhere.
    pub(crate) fn target(&self, node: &Node<'_>, reference: &str) -> Option<Node<'d>> {
        let found = reference.strip_prefix('#').and_then(|fragment| self.find(fragment));
        if found.is_none() {
            let other = if reference.starts_with('#') { "is not there" } else { "is elsewhere" };
            self.leave(What::DanglingRef, node, format!("`{reference}` {other}"));
        }
        found
    }

    fn find(&self, fragment: &str) -> Option<Node<'d>> {
        let fragment = percent_decoded(fragment);
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return None;
        }
        let mut at = self.root;
        for step in fragment.split('/').skip(1) {
            let step = unescaped(step);
            at = match &at.kind {
                Kind::Map(map) => map.get(&step)?,
                Kind::List(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(Node::new(at, fragment))
    }

    /// The node itself, or what its references lead to; for everything but schemas, which keep
    /// the names of what they refer to.
    pub(crate) fn followed(&self, node: &Node<'d>) -> Option<Node<'d>> {
        let mut at = node.clone();
        for _ in 0..32 {
            let Some(reference) = at.text("$ref") else { return Some(at) };
            at = self.target(&at, reference)?;
        }
        self.leave(What::DanglingRef, node, "references that lead to each other");
        None
    }
}

fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let code = behind.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|it| std::str::from_utf8(it).ok());
        if let Some(byte) = code.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            bytes.push(byte);
            rest = &behind[2..];
        } else {
            bytes.push(*first);
            rest = behind;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
