//! A value in one row.

use crate::spell::{self, Place};
use crate::tree::{Collection, Colon, Form, Key, Kind, Scalar, Spelling, Tree, Value};

/// In which of the two languages a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Yaml,
    Json,
}

/// How many mappings may stand in one another in a row that a program made.
const SIMPLE: usize = 2;

/// A collection in brackets of up to `width` columns; none where it does not fit, where a comment
/// stands in it, or where its author wrote it on lines of its own.
pub(super) fn collection(collection: &Collection, width: usize) -> Option<String> {
    if collection.form == Form::Auto && !is_simple(collection, SIMPLE) {
        return None;
    }
    let mode = mode(collection, Mode::Yaml);
    in_brackets(collection, mode, width)
}

/// Any value.
pub(super) fn value(tree: &Tree, mode: Mode, width: usize) -> Option<String> {
    let row = match &tree.value {
        Value::Empty(_) => return None,
        Value::Scalar(it) if mode == Mode::Json => json_scalar(it),
        Value::Scalar(it) => scalar(it, Place::Flow),
        Value::Collection(it) => return in_brackets(it, self::mode(it, mode), width),
    };
    (row.chars().count() <= width).then_some(row)
}

/// A scalar on one line.
pub(super) fn scalar(scalar: &Scalar, place: Place) -> String {
    match &scalar.spelling {
        Spelling::Plain => scalar.text.clone(),
        Spelling::Raw(raw) => raw.clone(),
        Spelling::Quoted => spell::unquoted(&scalar.text, place),
        Spelling::Text | Spelling::Literal | Spelling::Folded(_) => {
            spell::text(&scalar.text, place)
        }
    }
}

/// The brackets of a collection that holds nothing.
pub(super) fn empty(kind: Kind) -> &'static str {
    match kind {
        Kind::Map => "{}",
        Kind::List => "[]",
    }
}

fn mode(collection: &Collection, around: Mode) -> Mode {
    if matches!(collection.form, Form::Json(_)) { Mode::Json } else { around }
}

fn json_scalar(scalar: &Scalar) -> String {
    match &scalar.spelling {
        Spelling::Plain => scalar.text.clone(),
        Spelling::Raw(raw) if raw.starts_with('"') => raw.clone(),
        _ => spell::escaped(&scalar.text),
    }
}

fn in_brackets(collection: &Collection, mode: Mode, width: usize) -> Option<String> {
    if let Form::Json(Some(pasted)) = &collection.form {
        let [only] = pasted.as_slice() else { return None };
        return (only.chars().count() <= width).then(|| only.clone());
    }
    let block = collection.form == Form::Block && !collection.members.is_empty();
    if block || collection.has_comments() {
        return None;
    }
    let (open, close) = empty(collection.kind).split_at(1);
    let mut row = open.to_owned();
    let mut left = width.checked_sub(2)?;
    for (at, member) in collection.members.iter().enumerate() {
        let before = if at == 0 { "" } else { ", " };
        let name = match &member.key {
            Some(key) => key_in_row(key, &member.value, mode),
            None => String::new(),
        };
        let value = match &member.value.value {
            Value::Empty(_) if member.key.is_none() => return None,
            Value::Empty(_) => String::new(),
            _ => value(&member.value, mode, left)?,
        };
        let blank = if name.is_empty() || value.is_empty() { "" } else { " " };
        let part = format!("{before}{name}{blank}{value}");
        left = left.checked_sub(part.chars().count())?;
        row.push_str(&part);
    }
    row.push_str(close);
    Some(row)
}

/// A key and its colon, inside brackets.
pub(super) fn key_in_row(key: &Key, value: &Tree, mode: Mode) -> String {
    let name = match (mode, &key.spelling) {
        (Mode::Yaml, _) => self::key(key),
        (Mode::Json, Spelling::Raw(raw)) => raw.clone(),
        (Mode::Json, _) => spell::escaped(&key.text),
    };
    let colon = if value.value == Value::Empty(Colon::LeftOut) { "" } else { ":" };
    format!("{name}{colon}")
}

/// A key.
pub(super) fn key(key: &Key) -> String {
    match &key.spelling {
        Spelling::Plain => key.text.clone(),
        Spelling::Text => spell::key(&key.text),
        Spelling::Raw(raw) if raw.contains('\\') => raw.clone(),
        _ => spell::unquoted(&key.text, Place::Flow),
    }
}

/// Whether no more than `depth` mappings stand in one another, and no text has several lines.
fn is_simple(collection: &Collection, depth: usize) -> bool {
    let depth = match (collection.kind, depth) {
        (Kind::Map, 0) => return collection.members.is_empty(),
        (Kind::Map, depth) => depth - 1,
        (Kind::List, depth) => depth,
    };
    collection.members.iter().all(|member| match &member.value.value {
        Value::Empty(_) => member.key.is_some(),
        Value::Scalar(scalar) => !scalar.text.contains('\n'),
        // JSON may be deep, but it is one mapping more.
        Value::Collection(it) if matches!(it.form, Form::Json(_)) => depth > 0,
        Value::Collection(it) => is_simple(it, depth),
    })
}
