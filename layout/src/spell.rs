//! How a text is spelled: without quotes where nobody can take it for anything else, in quotes
//! elsewhere, folded where it is too long for its row.

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// On a line of its own: a comma is a comma.
    Block,
    /// Inside brackets, or a key.
    Flow,
}

/// A text with quotes where it needs them, or where they may mean something.
pub(crate) fn text(text: &str, place: Place) -> String {
    if fits_plain(text, place) && only_text(text) { text.to_owned() } else { quoted(text) }
}

/// A text that its author quoted. Quotes go where nobody could want them: from prose, and from a
/// word of letters. A code with digits keeps them, so that a list of codes looks alike.
pub(crate) fn unquoted(text: &str, place: Place) -> String {
    let prose = |it: char| it.is_alphabetic() || " .,;'()-_/$".contains(it);
    let digits = |it: char| it.is_ascii_digit() && text.contains(' ');
    let goes = only_text(text) && text.chars().all(|it| prose(it) || digits(it));
    if goes && fits_plain(text, place) { text.to_owned() } else { quoted(text) }
}

/// A key that a program made. Quotes never mean anything to us at a key, `on` is one of ours.
pub(crate) fn key(text: &str) -> String {
    let word = !["null", "true", "false"].contains(&text);
    if fits_plain(text, Place::Flow) && word { text.to_owned() } else { quoted(text) }
}

/// Words that say something else in quotes than without: to the language, and to any YAML reader.
const OURS: [&str; 4] = ["unknown", "none", "today", "now"];
const YAMLS: [&str; 11] =
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"];

/// Whether nobody takes it for anything but text, with quotes or without.
pub(crate) fn only_text(text: &str) -> bool {
    if text.trim().contains(char::is_whitespace) {
        return true;
    }
    let begins = text.chars().next().is_some_and(|it| it.is_alphabetic() || "/_$".contains(it));
    begins && !OURS.contains(&text) && !YAMLS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether it can stand without quotes, with room to spare: what looks like YAML stays quoted.
fn fits_plain(text: &str, place: Place) -> bool {
    let begins = text.chars().next().is_some_and(|it| it.is_alphabetic() || "/_$".contains(it));
    let says_yaml = |it: char| "{}[]\"\\#:".contains(it) || (it == ',' && place == Place::Flow);
    begins && !text.ends_with(' ') && !text.chars().any(|it| says_yaml(it) || is_invisible(it))
}

/// Characters that no reader of a file sees, blanks aside.
fn is_invisible(it: char) -> bool {
    let spaces = it.is_whitespace() && it != ' ';
    it.is_control() || spaces || matches!(it, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A text in quotes: `"…"`, or `'…'` where that spares escapes.
pub(crate) fn quoted(text: &str) -> String {
    if text.chars().any(is_invisible) {
        return escaped(text);
    }
    if text.contains(['\\', '"']) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    format!("\"{text}\"")
}

/// A text in `"…"` with escapes that YAML and JSON both know.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for it in text.chars() {
        match it {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            it if is_invisible(it) => out.extend(['\\', 'u'].into_iter().chain(hexadecimal(it))),
            it => out.push(it),
        }
    }
    out.push('"');
    out
}

/// Four digits: all that no reader sees stands in the first plane.
fn hexadecimal(it: char) -> impl Iterator<Item = char> {
    let digit = move |at: u32| char::from_digit((u32::from(it) >> (4 * at)) & 15, 16);
    (0..4).rev().filter_map(digit)
}

/// Lines of up to `width` columns whose fold is the text; none where it has no place to fold at,
/// or where folding would change it.
pub(crate) fn folded(text: &str, width: usize) -> Option<Vec<String>> {
    let trimmed = text.trim_matches(' ').len() == text.len();
    if !trimmed || !text.contains(' ') || text.chars().any(is_invisible) {
        return None;
    }
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(at) = fold_at(rest, width) {
        lines.push(rest[..at].to_owned());
        rest = &rest[at + 1..];
    }
    lines.push(rest.to_owned());
    (lines.len() > 1).then_some(lines)
}

/// The last single blank within `width` columns, else the first behind them.
fn fold_at(text: &str, width: usize) -> Option<usize> {
    if text.chars().count() <= width {
        return None;
    }
    let bytes = text.as_bytes();
    let single = |at: usize| bytes[at] == b' ' && bytes[at - 1] != b' ' && bytes[at + 1] != b' ';
    let limit = text.char_indices().nth(width + 1).map_or(text.len(), |(at, _)| at);
    let blanks = |from: usize, to: usize| (from..to.min(text.len() - 1)).filter(|at| single(*at));
    blanks(1, limit).next_back().or_else(|| blanks(limit.max(1), text.len()).next())
}

/// Whether lines of a text can stand under `|` as they are.
pub(crate) fn fits_literal(text: &str) -> bool {
    let visible = |line: &str| !line.chars().any(|it| it != '\t' && is_invisible(it));
    !text.trim_matches('\n').is_empty()
        && text.contains('\n')
        && text.split('\n').all(|line| visible(line) && !line.ends_with([' ', '\t']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_where_they_say_something() {
        let block = |it: &str| text(it, Place::Block);
        for plain in ["The part's revision.", "Open", "MM-DD-YYYY", "a, b", "/api/po", "größe"] {
            assert_eq!(block(plain), plain);
        }
        for kept in
            ["", "5", "-1", "unknown", "No", "~", "a: b", "a #b", "[x", " a", "{id}", "HH:mm"]
        {
            assert_eq!(block(kept), format!("\"{kept}\""));
        }
        let unquote = |it: &str| unquoted(it, Place::Block);
        for plain in ["The part's revision.", "Open", "NET 30", "a, b", "/api/po"] {
            assert_eq!(unquote(plain), plain);
        }
        for kept in ["A5", "a=b&c", "f0", "50 %", "on", "none"] {
            assert_eq!(unquote(kept), format!("\"{kept}\""));
        }
        assert_eq!(text("a, b", Place::Flow), "\"a, b\"");
        assert_eq!(block(r#"say "no""#), r#"'say "no"'"#);
        assert_eq!(block("it's \\d"), r"'it''s \d'");
        assert_eq!(block("a\tb\u{85}"), "\"a\\tb\\u0085\"");
        assert_eq!(
            (key("today"), key("5"), key("$id")),
            ("today".into(), "\"5\"".into(), "$id".into())
        );
    }

    #[test]
    fn a_text_folds_at_single_blanks() {
        let fold = |it: &str, width| folded(it, width).unwrap_or_default().join("|");
        assert_eq!(fold("aa bb cc", 5), "aa bb|cc");
        assert_eq!(fold("aa bb cc", 8), "");
        assert_eq!(fold("aaaaaaaa bb", 5), "aaaaaaaa|bb");
        assert_eq!(fold("aa  bb cc", 5), "aa  bb|cc");
        assert_eq!(fold("ää öö üü", 5), "ää öö|üü");
        assert_eq!(fold("aaaaaaaaa", 5), "");
        assert_eq!(fold(" aa bb", 3), "");
    }
}
