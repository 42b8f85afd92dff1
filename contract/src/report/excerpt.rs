//! A long body cut around the place that a finding is about.

use bindery_model::json::{self, Pointer};

use super::words::misleads;

/// How much of a body is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// How many characters before and behind the place.
    around: usize,
    lines: Lines,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// Line ends and blanks become one blank each.
    One,
    /// As they came.
    AsTheyCame,
}

/// One line.
pub(super) const LINE: Room = Room { around: 70, lines: Lines::One };
/// A block of lines.
pub(super) const BLOCK: Room = Room { around: 600, lines: Lines::AsTheyCame };
/// Nearly all of what people send: only what is very long is cut.
pub(super) const PAGE: Room = Room { around: 3000, lines: Lines::AsTheyCame };

/// A body cut around a place, and where in it the place is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    /// The marked characters: from, up to.
    pub(super) marked: Option<(usize, usize)>,
}

/// Cuts a body around what a pointer leads to; where it leads nowhere, around the nearest that is
/// there, unmarked.
pub(super) fn around(body: &str, pointer: &str, room: Room) -> Excerpt {
    let Room { around, lines } = room;
    let shown = |text: &str| match lines {
        Lines::One => one_line(text),
        Lines::AsTheyCame => lines_of(text),
    };
    let place = place(body, pointer);
    let (start, end, marked) = place.unwrap_or((0, 0, false));
    let shown_end = if marked { end } else { start };
    let from = back(body, start, around);
    // Of a long value its beginning says enough.
    let value_end = forth(body, start, around).min(shown_end.max(start));
    let upto = forth(body, value_end.max(start), around);
    let before = shown(&body[from..start]);
    let value = shown(&body[start..value_end]);
    let behind = shown(&body[value_end..upto]);
    let lead = if from > 0 { "… " } else { "" };
    let tail = if upto < body.len() { " …" } else { "" };
    let begin = lead.chars().count() + before.chars().count();
    let marked = marked.then(|| (begin, begin + value.chars().count().max(1)));
    Excerpt { text: format!("{lead}{before}{value}{behind}{tail}"), marked }
}

/// The bytes of the value; of one that is not there, of the nearest around it.
fn place(body: &str, pointer: &str) -> Option<(usize, usize, bool)> {
    let value = json::parse_str(body).ok()?;
    let mut at: Pointer = pointer.parse().ok()?;
    let mut exact = true;
    loop {
        if let Some(found) = value.find(&at) {
            let (start, end) = (found.extent.start as usize, found.extent.end as usize);
            let inside = body.is_char_boundary(start) && body.is_char_boundary(end);
            return inside.then_some((start, end, exact && !pointer.is_empty()));
        }
        exact = false;
        if at.is_root() {
            return None;
        }
        at.pop();
    }
}

fn back(text: &str, from: usize, count: usize) -> usize {
    text[..from].char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(at, _)| at)
}

fn forth(text: &str, from: usize, count: usize) -> usize {
    text[from..].char_indices().nth(count).map_or(text.len(), |(at, _)| from + at)
}

/// Line ends and blanks become one blank each; what would move the cursor becomes `U+FFFD`.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' | ' ' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c if misleads(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

/// As it came, but for what would move the cursor.
fn lines_of(text: &str) -> String {
    let moves = |c: &char| misleads(*c) && !matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").chars().map(|c| if moves(&c) { '\u{FFFD}' } else { c }).collect()
}

impl Excerpt {
    /// What stands before the marked place, the place, and what is behind it. Nothing marked: all
    /// of it stands before.
    pub(super) fn parts(&self) -> (&str, &str, &str) {
        let Some((from, to)) = self.marked else { return (&self.text, "", "") };
        let at = |count: usize| {
            self.text.char_indices().nth(count).map_or(self.text.len(), |(at, _)| at)
        };
        let (from, to) = (at(from), at(to));
        (&self.text[..from], &self.text[from..to], &self.text[to..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(body: &str, pointer: &str) -> (String, Option<String>) {
        let Excerpt { text, marked } = around(body, pointer, LINE);
        let value = marked.map(|(from, to)| text.chars().skip(from).take(to - from).collect());
        (text, value)
    }

    #[test]
    fn the_value_is_marked_and_the_rest_cut() {
        let filler = "x".repeat(300);
        let body =
            format!("{{\"a\": \"{filler}\",\n\n  \"b\": [1, \"zwei ü\"], \"c\": \"{filler}\"}}");
        let (text, value) = marked(&body, "/b/1");
        assert_eq!(value.as_deref(), Some("\"zwei ü\""));
        assert!(text.starts_with("… ") && text.ends_with(" …"), "{text}");
        assert!(text.chars().count() < 170, "{text}");
        assert!(!text.contains('\n'));
    }

    #[test]
    fn what_is_missing_shows_what_is_around_it() {
        let (text, value) = marked(r#"{"a": {"b": 1}}"#, "/a/c");
        assert_eq!((text.as_str(), value), (r#"{"a": {"b": 1}}"#, None));
        assert_eq!(marked("not JSON \u{1b}[31m", "/a").0, "not JSON \u{FFFD}[31m");
        assert_eq!(marked("", "").0, "");
    }
}
