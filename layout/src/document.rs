//! A spec's text that can be laid out and edited.

use bindery_model::source::Span;
use bindery_model::yaml::{Node, Value};

use crate::edit::Step;
use crate::read::{self, Read};
use crate::{Refused, Tree, print, same};

/// A text with what it says, and every comment in its place.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) name: String,
    pub(crate) read: Read,
}

impl Document {
    /// Reads a text; `name` is what messages call it. A text that is not the YAML of specs (a
    /// syntax error, a key twice, an anchor) is refused with the place.
    pub fn read(name: &str, text: &str) -> Result<Self, Refused> {
        Ok(Self { name: name.to_owned(), read: read::read(name, text)? })
    }

    /// The text as it stands now.
    pub fn text(&self) -> &str {
        &self.read.text
    }

    /// The text in its canonical layout, which says the same and has the same comments.
    pub fn canonical(&self) -> Result<String, Refused> {
        let text = print::whole(&self.read.root, &self.read.tail);
        // A key beyond what the parser takes for one on a line of its own, for one.
        let laid = self.reread(&text).map_err(|_| self.would_change("a key or a text"))?;
        if let Some(place) = same::differs(&self.read.node, &laid.node) {
            return Err(self.would_change(&place));
        }
        let comments = read::texts(&self.read.text, &self.read.node);
        if comments != read::texts(&laid.text, &laid.node) {
            return Err(self.would_change("a comment"));
        }
        Ok(text)
    }

    /// The keys and positions that lead to the innermost value (or key) at a line and a column, both
    /// from 1, as places of diagnostics, findings and facts have them.
    pub fn path_at_place(&self, line: u32, column: u32) -> Vec<Step> {
        let before = self.text().split_inclusive('\n').take((line as usize).saturating_sub(1));
        let start: usize = before.map(str::len).sum();
        let on_line = self.text()[start..].chars().take((column as usize).saturating_sub(1));
        self.path_at(start + on_line.map(char::len_utf8).sum::<usize>())
    }

    /// The same for a byte of [`Document::text`], in which every line ends in `\n` alone.
    pub fn path_at(&self, byte: usize) -> Vec<Step> {
        let mut path = Vec::new();
        let mut node = &self.read.node;
        while let Some((step, inner)) = inner(node, byte) {
            path.push(step);
            node = inner;
        }
        path
    }

    /// The value at a path, if there is one.
    pub fn get(&self, path: &[Step]) -> Option<&Tree> {
        path.iter().try_fold(&self.read.root.value, |tree, step| {
            let collection = tree.as_collection()?;
            Some(&collection.members.get(step.position(collection)?)?.value)
        })
    }

    pub(crate) fn reread(&self, text: &str) -> Result<Read, Refused> {
        read::read(&self.name, text)
    }

    pub(crate) fn would_change(&self, place: &str) -> Refused {
        let place = if place.is_empty() { "its root" } else { place };
        Refused::WouldChange { name: self.name.clone(), place: place.to_owned() }
    }
}

/// The member of a collection that holds a byte.
fn inner(node: &Node, byte: usize) -> Option<(Step, &Node)> {
    let holds = |span: Span| span.start as usize <= byte && byte < span.end as usize;
    match &node.value {
        Value::Map(entries) => {
            let entry = entries.iter().find(|it| holds(it.key_span) || holds(it.value.span))?;
            Some((Step::Key(entry.key.owned()), &entry.value))
        }
        Value::List(items) => {
            let at = items.iter().position(|it| holds(it.span))?;
            Some((Step::Item(at), &items[at]))
        }
        _ => None,
    }
}
