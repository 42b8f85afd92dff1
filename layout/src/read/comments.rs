//! Comments: whatever begins with `#` between two pieces of text. Inside a piece `#` is text.

use bindery_model::yaml::{Node, Value};

/// A comment and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
    /// Whether nothing stands before it on its line.
    pub(super) own_line: bool,
    pub(super) column: usize,
}

/// Every comment of a text, in order; `node` is what the parser made of it.
pub(super) fn find(text: &str, node: &Node) -> Vec<Found> {
    let mut pieces = Vec::new();
    gather(text, node, &mut pieces);
    pieces.push((text.len(), text.len()));
    let mut found = Vec::new();
    let mut from = 0;
    for (start, end) in pieces {
        let mut at = from;
        while let Some(hash) = text.get(at..start).and_then(|gap| gap.find('#')) {
            let start = at + hash;
            at = text[start..].find('\n').map_or(text.len(), |it| start + it);
            found.push(one(text, start, at));
        }
        from = end.max(from);
    }
    found
}

/// The comments of a text as they are written, in order.
pub(crate) fn texts(text: &str, node: &Node) -> Vec<String> {
    find(text, node).into_iter().map(|it| it.text).collect()
}

fn one(text: &str, start: usize, end: usize) -> Found {
    let line = &text[text[..start].rfind('\n').map_or(0, |it| it + 1)..start];
    Found {
        start,
        end,
        text: text[start..end].trim_end().to_owned(),
        own_line: line.trim().is_empty(),
        column: line.chars().count(),
    }
}

/// First and last byte of every key and scalar; of a block of text from its first line on.
fn gather(text: &str, node: &Node, pieces: &mut Vec<(usize, usize)>) {
    match &node.value {
        Value::Empty => {}
        Value::Scalar(_) => {
            let (start, end) = (node.span.start as usize, node.span.end as usize);
            let block = text[start..].starts_with(['|', '>']);
            let header = text[start..end].find('\n').map_or(end, |it| start + it);
            pieces.push(if block { (header, end) } else { (start, end) });
        }
        Value::List(items) => items.iter().for_each(|item| gather(text, item, pieces)),
        Value::Map(entries) => {
            for entry in entries {
                pieces.push((entry.key_span.start as usize, entry.key_span.end as usize));
                gather(text, &entry.value, pieces);
            }
        }
    }
}

/// The first byte from `at` on that is no blank and in no comment.
pub(super) fn skip(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start().len();
        match text[at..].strip_prefix('#') {
            Some(comment) => at += 1 + comment.find('\n').unwrap_or(comment.len()),
            None => return at,
        }
    }
}
