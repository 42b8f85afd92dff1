//! From text to the tree: the only module that knows the YAML parser.
//!
//! It must never call itself for a nested value (depth is capped instead), and never follow an
//! alias: what a file says is what stands in it.

use std::borrow::Cow;

use bumpalo::Bump;
use granit_parser::{Event, Parser, ScalarStyle, ScanError, StructureStyle};

use super::duplicates::drop_duplicates;
use super::tree::{Entry, Node, Scalar, Value};
use super::{Style, syntax};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Sources, Span};

/// How many collections may stand in one another. No spec needs a tenth of it.
pub const MAX_DEPTH: usize = 128;

/// How many problems of one file's YAML are told before the rest is left unread.
const MAX_TOLD: usize = 100;

/// Reads one file into a tree, adding everything that is wrong with its YAML to `diagnostics`.
///
/// `None` where no tree can be had: a syntax error, nesting beyond [`MAX_DEPTH`], an empty file,
/// a file number that `sources` does not have. What is wrong but leaves a tree (a key written
/// twice, an alias) is told, and the tree is given without it so that the rest can be checked.
pub fn read(
    sources: &Sources,
    file: FileId,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<super::Node> {
    let node =
        read_into(&Bump::new(), sources, file, diagnostics)?.owned(sources.get(file)?.shared());
    Some(node)
}

/// The same, for a tree that is read and let go.
pub(crate) fn read_into<'t>(
    arena: &'t Bump,
    sources: &'t Sources,
    file: FileId,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node<'t>> {
    let mut reader = Reader {
        arena,
        text: sources.get(file)?.text(),
        file,
        open: Vec::new(),
        items: Vec::new(),
        entries: Vec::new(),
        root: None,
        told: 0,
        diagnostics,
    };
    match reader.events() {
        End::Whole | End::SecondDocument if reader.root.is_none() => {
            let nothing = Span::new(file, 0, 0);
            reader.tell(
                Diagnostic::error(Code::WrongKind, nothing, "the file says nothing")
                    .help("a spec begins with `vendor:`, `page:` or `scenario:`"),
            );
            None
        }
        End::Whole | End::SecondDocument => reader.root,
        End::GaveUp => None,
    }
}

/// How the events ran out.
enum End {
    Whole,
    SecondDocument,
    GaveUp,
}

struct Reader<'t, 'd> {
    arena: &'t Bump,
    text: &'t str,
    file: FileId,
    open: Vec<Open<'t>>,
    /// Items and entries of all that is open; a collection takes its own from the end when it
    /// closes, so that it is allocated once and in its size.
    items: Vec<Node<'t>>,
    entries: Vec<Entry<'t>>,
    root: Option<Node<'t>>,
    told: usize,
    diagnostics: &'d mut Vec<Diagnostic>,
}

/// A collection whose end has not come yet.
struct Open<'t> {
    span: Span,
    style: StructureStyle,
    holds: Holds<'t>,
}

enum Holds<'t> {
    /// From which of the items on.
    List(usize),
    /// From which of the entries on, and the key that waits for its value.
    Map(usize, Option<Key<'t>>),
}

/// A key that waits for its value.
enum Key<'t> {
    Text(&'t str, Span),
    /// Told already; its value is read and dropped.
    Refused,
}

impl<'t> Reader<'t, '_> {
    fn events(&mut self) -> End {
        let options = granit_parser::options! {
            disallow_directives: true,
            emit_unresolved_aliases: true,
            emit_anchor_events: true,
            emit_comments: false,
            simple_key_max_lookahead: 1024,
        };
        let mut parser = Parser::new_from_str_with_options(self.text, options);
        while let Some(next) = parser.next_event() {
            let (event, at) = match next {
                Ok(event) => event,
                Err(error) => return self.refuse_syntax(&error),
            };
            let span = self.span(&at);
            if let Some(tag) = at.tag_span() {
                self.refuse_feature(self.span(&tag), "a tag");
            }
            match event {
                Event::DocumentStart(..) if self.root.is_some() => {
                    self.refuse_feature(span, "a second document");
                    return End::SecondDocument;
                }
                Event::Scalar(text, style, ..) => self.scalar(text, style, span),
                Event::SequenceStart(style, ..) => {
                    let span = self.list_span(style, span);
                    let holds = Holds::List(self.items.len());
                    self.open.push(Open { span, style, holds });
                }
                Event::MappingStart(style, ..) => {
                    let holds = Holds::Map(self.entries.len(), None);
                    self.open.push(Open { span, style, holds });
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(span),
                Event::Alias(_) | Event::UnresolvedAlias(_) => self.alias(span),
                Event::Anchor(..) => self.refuse_feature(span, "an anchor"),
                _ => {}
            }
            if self.open.len() > MAX_DEPTH {
                return self.refuse_depth(span);
            }
            if self.told > MAX_TOLD {
                return End::GaveUp;
            }
        }
        End::Whole
    }

    fn scalar(&mut self, read: Cow<'t, str>, style: ScalarStyle, span: Span) {
        let text = |text: Cow<'t, str>| match text {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => &*self.arena.alloc_str(&text),
        };
        let node = match style {
            ScalarStyle::Plain if span.start == span.end => Node { span, value: Value::Empty },
            ScalarStyle::Plain => scalar_node(span, text(read), Style::Plain),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                scalar_node(span, text(read), Style::Quoted)
            }
            _ => scalar_node(self.block_span(span), text(read), Style::Quoted),
        };
        self.place(node);
    }

    fn alias(&mut self, span: Span) {
        self.refuse_feature(span, "an alias");
        match self.open.last() {
            Some(Open { holds: Holds::Map(_, None), .. }) => self.expect_value(Key::Refused),
            _ => self.place(Node { span, value: Value::Empty }),
        }
    }

    fn close(&mut self, end: Span) {
        let Some(Open { mut span, style, holds }) = self.open.pop() else { return };
        if style == StructureStyle::Flow {
            span.end = span.end.max(end.end);
        }
        let value = match holds {
            Holds::List(first) => {
                let items = self.arena.alloc_slice_copy(&self.items[first..]);
                self.items.truncate(first);
                Value::List(items)
            }
            Holds::Map(first, _) => {
                for problem in drop_duplicates(&mut self.entries, first, MAX_TOLD + 1) {
                    self.tell(problem);
                }
                let entries = self.arena.alloc_slice_copy(&self.entries[first..]);
                self.entries.truncate(first);
                Value::Map(entries)
            }
        };
        self.place(Node { span, value });
    }

    /// Hands a finished node to whatever is open around it.
    fn place(&mut self, mut node: Node<'t>) {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        open.span.end = open.span.end.max(node.span.end);
        let flow = open.style == StructureStyle::Flow;
        let waiting = match &mut open.holds {
            Holds::List(_) => return self.items.push(node),
            Holds::Map(_, waiting) => waiting,
        };
        match waiting.take() {
            Some(Key::Text(key, key_span)) => {
                if matches!(node.value, Value::Empty) && node.span.start == node.span.end {
                    node.span = after_colon(self.text, key_span);
                    open.span.end = open.span.end.max(node.span.end);
                }
                self.entries.push(Entry { key, key_span, value: node, flow });
            }
            Some(Key::Refused) => {}
            None => {
                let key = self.key(node);
                self.expect_value(key);
            }
        }
    }

    fn expect_value(&mut self, key: Key<'t>) {
        if let Some(Open { holds: Holds::Map(_, waiting), .. }) = self.open.last_mut() {
            *waiting = Some(key);
        }
    }

    fn key(&mut self, node: Node<'t>) -> Key<'t> {
        let span = node.span;
        let refusal = match node.value {
            Value::Scalar(Scalar { text: "<<", style: Style::Plain }) => {
                self.refuse_feature(span, "a merge key");
                return Key::Refused;
            }
            Value::Scalar(Scalar { text, .. }) => return Key::Text(text, span),
            Value::Empty => "a key is missing before the colon",
            Value::List(_) => "a key must be text, and this is a list",
            Value::Map(_) => "a key must be text, and this is a mapping",
        };
        let mut problem = Diagnostic::error(Code::WrongKind, span, refusal);
        if self.text[span.start as usize..].starts_with('{') {
            problem = problem.help("text that begins with `{` must stand in quotes");
        }
        self.tell(problem);
        Key::Refused
    }

    /// A list that stands no deeper than its key begins, for the parser, behind its first dash.
    fn list_span(&self, style: StructureStyle, given: Span) -> Span {
        let key = self.open.last().and_then(|open| match &open.holds {
            Holds::Map(_, Some(Key::Text(_, key))) if style == StructureStyle::Block => Some(key),
            _ => None,
        });
        let dash = key.and_then(|key| skip(self.text.as_bytes(), key.end as usize, b" \t\r\n:"));
        match dash {
            Some((dash, b'-')) => Span { start: dash, ..given },
            _ => given,
        }
    }

    /// A block scalar with its `|` or `>`, without the line ends behind it.
    fn block_span(&self, content: Span) -> Span {
        let before = self.open.last().map_or(0, |open| match &open.holds {
            Holds::Map(_, Some(Key::Text(_, key))) => key.end,
            _ => open.span.end,
        });
        let body = &self.text[..content.end as usize];
        let start = match skip(body.as_bytes(), before as usize, b" \t\r\n:-?") {
            Some((start, b'|' | b'>')) => start,
            _ => content.start,
        };
        let end = to_u32(body.trim_end_matches(['\n', '\r', ' ', '\t']).len());
        Span::new(self.file, start, end.max(start))
    }

    fn span(&self, at: &granit_parser::Span) -> Span {
        let bytes = at.byte_range().unwrap_or_default();
        Span::new(self.file, to_u32(bytes.start), to_u32(bytes.end))
    }

    fn refuse_syntax(&mut self, error: &ScanError) -> End {
        let at = error.marker().byte_offset().unwrap_or(0).min(self.text.len());
        let inside = self.open.iter().rev().find(|open| open.style == StructureStyle::Flow);
        let inside = inside.map(|open| Span { end: open.span.start + 1, ..open.span });
        let problem = syntax::diagnostic(error.kind(), self.text, self.file, at, inside);
        self.tell(problem);
        End::GaveUp
    }

    fn refuse_depth(&mut self, span: Span) -> End {
        let span = Span { end: span.end.max(span.start), ..span };
        let message = format!("more than {MAX_DEPTH} levels stand in one another here");
        self.tell(Diagnostic::error(Code::TooDeep, span, message));
        End::GaveUp
    }

    fn refuse_feature(&mut self, span: Span, what: &str) {
        let problem = Diagnostic::error(
            Code::YamlFeature,
            span,
            format!("{what} is YAML that specs do without"),
        );
        self.tell(problem.help(match what {
            "a tag" => "say it with `type`, or put the text in quotes if it begins with `!`",
            "a second document" => "put it in a file of its own",
            _ => "write shared rows once under `shapes` and name them with `like`; text that begins with `&` or `*` must stand in quotes",
        }));
    }

    /// Tells a problem; the last one before giving up says so.
    fn tell(&mut self, mut problem: Diagnostic) {
        self.told += 1;
        if self.told > MAX_TOLD + 1 {
            return;
        }
        if self.told == MAX_TOLD + 1 {
            problem.message.push_str("; the rest of the file is not read");
        }
        self.diagnostics.push(problem);
    }
}

fn scalar_node(span: Span, text: &str, style: Style) -> Node<'_> {
    Node { span, value: Value::Scalar(Scalar { text, style }) }
}

/// The empty place right after a key's colon; after the key itself where there is no colon.
fn after_colon(text: &str, key: Span) -> Span {
    let rest = &text[key.end as usize..];
    let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let at = match rest.as_bytes().get(blanks) {
        Some(b':') => key.end + to_u32(blanks) + 1,
        _ => key.end,
    };
    Span::new(key.file, at, at)
}

/// The first byte from `at` on that is none of `over` and in no comment, and where it stands.
fn skip(text: &[u8], mut at: usize, over: &[u8]) -> Option<(u32, u8)> {
    loop {
        match *text.get(at)? {
            b'#' => at += text[at..].iter().position(|byte| *byte == b'\n')?,
            byte if over.contains(&byte) => at += 1,
            byte => return Some((to_u32(at), byte)),
        }
    }
}

/// Files are far below 4 GiB; [`Sources`] sees to it.
fn to_u32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
