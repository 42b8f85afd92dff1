//! From text to the tree that is laid out: every comment finds the member it stands with.
//!
//! A comment behind a value, on its line, goes with that value; one on a line of its own goes with
//! the member below it, or, at the end of a block, with the block whose members stand no deeper.

mod comments;
mod json;
mod scalar;

use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node};

use crate::Refused;
use crate::tree::{Collection, Colon, Comment, Form, Kind, Member, Tree, Value};
use comments::Found;
pub(crate) use comments::texts;

/// A text as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Read {
    /// The text, its lines ending in `\n` alone.
    pub(crate) text: String,
    /// What the YAML parser makes of it.
    pub(crate) node: Node,
    /// The whole as one member without a key.
    pub(crate) root: Member,
    /// Comments behind it.
    pub(crate) tail: Vec<Comment>,
}

/// Reads a text; `name` is what messages call it.
pub(crate) fn read(name: &str, text: &str) -> Result<Read, Refused> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut sources = Box::new(Sources::default());
    let file = sources.add(name, text);
    let mut diagnostics = Vec::new();
    let node = yaml::read(&sources, file, &mut diagnostics);
    let (Some(node), true) = (node, diagnostics.is_empty()) else {
        return Err(Refused::Unreadable { sources, diagnostics });
    };
    let text = sources.get(file).map(|it| it.text().to_owned()).unwrap_or_default();
    let comments = comments::find(&text, &node);
    let mut reader = Reader { text: &text, comments, next: 0 };
    let end = text.len();
    let root = reader.member(None, &node, start(&node), end, 0);
    let tail = reader.before(end + 1);
    Ok(Read { text, node, root, tail })
}

struct Reader<'t> {
    text: &'t str,
    comments: Vec<Found>,
    /// The first comment that has no place yet.
    next: usize,
}

impl Reader<'_> {
    /// One member. `limit` is where the next thing begins; `column` is that of the block around.
    fn member(
        &mut self,
        key: Option<&yaml::Entry>,
        node: &Node,
        at: usize,
        limit: usize,
        column: usize,
    ) -> Member {
        let mut lead = self.before(at);
        let blank = self.blank_above(at);
        let head = self.head(key, node);
        if !opens_block(self.text, node) {
            lead.extend(self.before(start(node).max(at)));
        }
        let head = head.or_else(|| self.head_in_brackets(key, node));
        let mut value = self.value(node, limit, column, head.as_ref());
        if let Some(empty) = value.as_collection_mut().filter(|it| it.members.is_empty()) {
            lead.append(&mut empty.tail);
        }
        let end = end(node).max(at);
        let trail = self.trail(node, end);
        let key = key.map(|it| scalar::key(&self.text[range(it.key_span)], &it.key));
        let lines = self.lines(at, end, node);
        Member { key, blank, lead, head, value, trail, lines }
    }

    fn value(&mut self, node: &Node, limit: usize, column: usize, head: Option<&Comment>) -> Tree {
        let kind = match &node.value {
            yaml::Value::Empty => return Tree { value: Value::Empty(self.colon(node)) },
            yaml::Value::Scalar(it) => return scalar::read(&self.text[range(node.span)], it),
            yaml::Value::List(_) => Kind::List,
            yaml::Value::Map(_) => Kind::Map,
        };
        let flow = self.is_flow(node);
        let from = self.next;
        let mut collection = Collection {
            kind,
            form: Form::Block,
            members: self.members(node, flow, limit, column),
            tail: Vec::new(),
        };
        collection.tail = self.tail(node, flow, limit, column);
        if flow {
            let bare = self.next == from && head.is_none();
            collection.form = match json::pasted(self.text, node) {
                Some(lines) => Form::Json(Some(lines)),
                None if bare || collection.members.is_empty() => Form::Row,
                None => Form::Block,
            };
        }
        Tree { value: Value::Collection(collection) }
    }

    fn members(&mut self, node: &Node, flow: bool, limit: usize, around: usize) -> Vec<Member> {
        let parts = self.parts(node, flow);
        let own = if flow { 0 } else { self.column(start(node)) };
        let limit = if flow { end(node) } else { limit };
        let column = if own == around && kind_is_list(node) { own + 1 } else { own };
        let limits: Vec<usize> =
            parts.iter().skip(1).map(|(_, _, at)| *at).chain(std::iter::once(limit)).collect();
        let read = |((key, value, at), limit): ((Option<&yaml::Entry>, &Node, usize), usize)| {
            let mut member = self.member(key, value, at, limit, column);
            if flow {
                member.lines = None;
            }
            member
        };
        parts.into_iter().zip(limits).map(read).collect()
    }

    /// Key, value and first byte of each member.
    fn parts<'n>(
        &self,
        node: &'n Node,
        flow: bool,
    ) -> Vec<(Option<&'n yaml::Entry>, &'n Node, usize)> {
        if let Some(entries) = node.as_map() {
            let at = |it: &yaml::Entry| it.key_span.start as usize;
            return entries.iter().map(|it| (Some(it), &it.value, at(it))).collect();
        }
        let mut from = start(node);
        let part = |item| {
            let dash = if flow { start(item) } else { comments::skip(self.text, from) };
            from = end(item).max(dash + 1);
            (None, item, dash)
        };
        node.as_list().unwrap_or_default().iter().map(part).collect()
    }

    /// The comments behind the last member that still belong to this collection.
    fn tail(&mut self, node: &Node, flow: bool, limit: usize, around: usize) -> Vec<Comment> {
        if flow {
            return self.before(end(node));
        }
        let own = self.column(start(node));
        let column = if own == around && kind_is_list(node) { own + 1 } else { own };
        let mut tail = Vec::new();
        while let Some(found) = self.comments.get(self.next) {
            if found.start >= limit || !found.own_line || found.column < column {
                break;
            }
            tail.push(self.take());
        }
        tail
    }

    /// The comment behind the key of a block: `fields: # why`.
    fn head(&mut self, key: Option<&yaml::Entry>, node: &Node) -> Option<Comment> {
        let key = key?;
        let found = self.comments.get(self.next)?;
        let here =
            found.start < start(node) && self.same_line(range(key.key_span).end, found.start);
        (opens_block(self.text, node) && here).then(|| self.take())
    }

    /// The comment behind the bracket that opens a collection: `fields: {  # why`.
    fn head_in_brackets(&mut self, key: Option<&yaml::Entry>, node: &Node) -> Option<Comment> {
        let first = match &node.value {
            yaml::Value::Map(entries) => entries.first()?.key_span.start as usize,
            yaml::Value::List(items) => start(items.first()?),
            _ => return None,
        };
        let found = self.comments.get(self.next)?;
        let inside = start(node) < found.start && found.start < first;
        let here = inside && self.same_line(start(node), found.start);
        (key.is_some() && self.is_flow(node) && here).then(|| self.take())
    }

    /// The comment behind a value, or behind the `|` that begins it.
    fn trail(&mut self, node: &Node, end: usize) -> Option<Comment> {
        let found = self.comments.get(self.next)?;
        let within = found.start < end && node.as_scalar().is_some();
        let between = self.text.get(end..found.start).unwrap_or("\n");
        let behind = between.chars().all(|it| matches!(it, ' ' | '\t' | ','));
        (within || (behind && !found.own_line)).then(|| self.take())
    }

    /// All comments before a byte.
    fn before(&mut self, at: usize) -> Vec<Comment> {
        let mut taken = Vec::new();
        while self.comments.get(self.next).is_some_and(|it| it.start < at) {
            taken.push(self.take());
        }
        taken
    }

    fn take(&mut self) -> Comment {
        let found = self.comments[self.next].clone();
        self.next += 1;
        Comment {
            blank: found.own_line && self.blank_above(found.start),
            column: (!found.own_line).then_some(found.column),
            text: found.text,
        }
    }

    fn colon(&self, node: &Node) -> Colon {
        let before = self.text[..start(node)].chars().next_back();
        if before == Some(':') { Colon::Written } else { Colon::LeftOut }
    }

    fn is_flow(&self, node: &Node) -> bool {
        is_flow(self.text, node)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |it| it + 1)
    }

    fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }

    fn same_line(&self, from: usize, to: usize) -> bool {
        !self.text[from..to].contains('\n')
    }

    /// Whether it is the first on its line, and the line above is blank.
    fn blank_above(&self, at: usize) -> bool {
        let line = self.line_start(at);
        let first = self.text[line..at].trim().is_empty();
        let Some(above) = self.text[..line].strip_suffix('\n') else { return false };
        first && above[above.rfind('\n').map_or(0, |it| it + 1)..].trim().is_empty()
    }

    /// The bytes of whole lines from a member's first one to its last, if it begins a line.
    fn lines(&self, at: usize, end: usize, node: &Node) -> Option<std::ops::Range<usize>> {
        let first = self.line_start(at);
        let taken = self.next.checked_sub(1).map_or(0, |it| self.comments[it].end);
        let end = end.max(taken);
        let mut last = self.line_end(end);
        // The blank lines below a `|+` are its own.
        let keeps = keeps_blank_lines(self.text, node);
        while keeps && last < self.text.len() {
            let next = self.line_end(last);
            if !self.text[last..next].trim().is_empty() {
                break;
            }
            last = next;
        }
        self.text[first..at].trim().is_empty().then_some(first..last)
    }

    /// The byte behind the end of the line that holds a byte.
    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |it| at + it + 1)
    }
}

/// Whether the last thing in a value is a block of text that ends in blank lines.
fn keeps_blank_lines(text: &str, node: &Node) -> bool {
    match &node.value {
        yaml::Value::Empty => false,
        yaml::Value::Scalar(scalar) => {
            text[start(node)..].starts_with(['|', '>']) && scalar.text.ends_with("\n\n")
        }
        yaml::Value::List(items) => items.last().is_some_and(|it| keeps_blank_lines(text, it)),
        yaml::Value::Map(entries) => {
            entries.last().is_some_and(|it| keeps_blank_lines(text, &it.value))
        }
    }
}

fn kind_is_list(node: &Node) -> bool {
    node.as_list().is_some()
}

/// Whether a collection is written in brackets.
fn is_flow(text: &str, node: &Node) -> bool {
    match &node.value {
        yaml::Value::Map(entries) => entries.first().is_none_or(|it| it.flow),
        yaml::Value::List(_) => text[start(node)..].starts_with('['),
        _ => false,
    }
}

/// Whether a value is a collection on lines of its own.
fn opens_block(text: &str, node: &Node) -> bool {
    matches!(node.value, yaml::Value::Map(_) | yaml::Value::List(_)) && !is_flow(text, node)
}

fn range(span: bindery_model::source::Span) -> std::ops::Range<usize> {
    span.start as usize..span.end as usize
}

fn start(node: &Node) -> usize {
    node.span.start as usize
}

fn end(node: &Node) -> usize {
    node.span.end as usize
}
