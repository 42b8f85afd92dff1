//! JSON that does not fit in a row: a key a line, plain values of a list as many as fit.

use super::STEP;
use super::lines::fill;
use super::row::{self, Mode};
use crate::WIDTH;
use crate::tree::{Collection, Form, Kind, Member, Value};

/// The lines of a collection; those behind the first are indented from column `base`.
pub(super) fn lines(collection: &Collection, base: usize) -> Vec<String> {
    let brackets = row::empty(collection.kind);
    if collection.members.is_empty() {
        return vec![brackets.to_owned()];
    }
    if let Some(lines) = as_pasted(collection, base).or_else(|| filled(collection, base)) {
        return lines;
    }
    let (open, close) = brackets.split_at(1);
    let mut lines = vec![open.to_owned()];
    let inner = base + STEP;
    let count = collection.members.len();
    for (at, member) in collection.members.iter().enumerate() {
        let name = match &member.key {
            Some(key) => row::key_in_row(key, &member.value, Mode::Json) + " ",
            None => String::new(),
        };
        let start = format!("{}{name}", " ".repeat(inner));
        let taken = start.chars().count();
        let comma = if at + 1 == count { "" } else { "," };
        let mut value = self::value(member, taken, inner);
        if let Some(first) = value.first_mut() {
            first.insert_str(0, &start);
        }
        if let Some(last) = value.last_mut() {
            last.push_str(comma);
        }
        lines.append(&mut value);
    }
    lines.push(format!("{}{close}", " ".repeat(base)));
    lines
}

/// The lines that were pasted, if there are several, moved to column `base`.
pub(super) fn as_pasted(collection: &Collection, base: usize) -> Option<Vec<String>> {
    let Form::Json(Some(pasted)) = &collection.form else { return None };
    let moved = pasted.iter().enumerate().map(|(at, line)| match (at, line.as_str()) {
        (0, _) | (_, "") => line.clone(),
        _ => format!("{}{line}", " ".repeat(base)),
    });
    (pasted.len() > 1).then(|| moved.collect())
}

fn value(member: &Member, room: usize, base: usize) -> Vec<String> {
    let width = WIDTH.saturating_sub(room + 1);
    match (row::value(&member.value, Mode::Json, width), &member.value.value) {
        (Some(row), _) => vec![row],
        (None, Value::Collection(it)) => lines(it, base),
        (None, Value::Scalar(_)) => {
            vec![row::value(&member.value, Mode::Json, usize::MAX).unwrap_or_default()]
        }
        (None, Value::Empty(_)) => vec!["null".to_owned()],
    }
}

/// A list of plain values: brackets on lines of their own, the values between.
fn filled(collection: &Collection, base: usize) -> Option<Vec<String>> {
    let plain = |it: &Member| matches!(it.value.value, Value::Scalar(_));
    if collection.kind == Kind::Map || !collection.members.iter().all(plain) {
        return None;
    }
    let items = collection.members.iter().map(|it| row::value(&it.value, Mode::Json, WIDTH));
    let items: Vec<String> = items.collect::<Option<_>>()?;
    let inner = base + STEP;
    let mut lines = fill("", &items, "", inner, inner)?;
    lines[0].insert_str(0, &" ".repeat(inner));
    lines.insert(0, "[".to_owned());
    lines.push(format!("{}]", " ".repeat(base)));
    Some(lines)
}
