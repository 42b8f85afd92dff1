//! A scalar, and what of its spelling is its author's to choose.

use bindery_model::yaml;

use crate::tree::{Key, Spelling, Tree};

/// `raw` is the scalar as it is written.
pub(super) fn read(raw: &str, scalar: &yaml::Scalar) -> Tree {
    let text = scalar.text.as_str();
    Tree::scalar(text, spelling(raw, text, scalar.is_plain()))
}

/// A key; in JSON its quotes are its own.
pub(super) fn key(raw: &str, text: &str) -> Key {
    let quoted = raw.starts_with(['"', '\'']);
    let spelling = match raw {
        _ if raw.contains('\n') => Spelling::Text,
        _ if raw.starts_with('"') => Spelling::Raw(raw.to_owned()),
        _ if quoted => Spelling::Quoted,
        _ => Spelling::Plain,
    };
    Key { text: text.to_owned(), spelling }
}

fn spelling(raw: &str, text: &str, plain: bool) -> Spelling {
    let blank = text.trim_matches('\n').is_empty();
    match raw.as_bytes().first() {
        _ if plain && text.contains('\n') => Spelling::Text,
        _ if plain => Spelling::Plain,
        Some(b'|') if !blank => Spelling::Literal,
        Some(b'>') if !blank && !text.trim_end_matches('\n').ends_with([' ', '\t']) => {
            content(raw).map_or(Spelling::Text, Spelling::Folded)
        }
        Some(b'"') if raw.contains('\\') && !raw.contains('\n') => Spelling::Raw(raw.to_owned()),
        _ => Spelling::Quoted,
    }
}

/// The lines below a `>` without the indentation they share; none where the `>` says how deep it
/// is, counted from a block that is not known here.
fn content(raw: &str) -> Option<Vec<String>> {
    let mut lines = raw.lines();
    let header = lines.next()?.split('#').next()?;
    if header.contains(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let lines: Vec<&str> = lines.collect();
    let first = lines.iter().find(|line| !line.trim_matches(' ').is_empty())?;
    let indent = first.len() - first.trim_start_matches(' ').len();
    Some(lines.iter().map(|line| line.get(indent..).unwrap_or_default().to_owned()).collect())
}
