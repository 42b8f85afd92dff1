//! Words on a page: text with its quotes and blanks made alike, and whether it mentions something.
//!
//! A flattened table keeps no cell borders (`3part_noPart numberYThe part`), so a word ends where
//! the kind of letter changes, not only at a blank.

use std::borrow::Cow;

/// Whether upper and lower case are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Case {
    /// They are.
    Exact,
    /// They are not.
    Any,
}

/// The text with straight quotes, single blanks and no Markdown emphasis.
pub(crate) fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = true;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{2032}' | '\u{B4}' => '\'',
            '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{2033}' | '\u{AB}' | '\u{BB}' => '"',
            '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{FEFF}' | '`' => continue,
            '*' if letters.peek() == Some(&'*') => {
                while letters.next_if_eq(&'*').is_some() {}
                continue;
            }
            '\\' if letters.peek() == Some(&'_') => continue,
            letter => letter,
        };
        if letter.is_whitespace() {
            if !blank {
                out.push(' ');
            }
            blank = true;
        } else {
            out.push(letter);
            blank = false;
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Letters and digits alone, in lower case: `API Key` and `api_key` are the same.
pub(crate) fn squashed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether `text` holds `word` with a border on either side.
pub(crate) fn holds_word(text: &str, word: &str, case: Case) -> bool {
    if word.is_empty() {
        return false;
    }
    let (text_cased, word_cased) = (cased(text, case), cased(word, case));
    let mut from = 0;
    while let Some(found) = text_cased[from..].find(&*word_cased) {
        let at = from + found;
        if border_before(text, at, word) && border_after(text, at + word.len(), word) {
            return true;
        }
        from = at + text_cased[at..].chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// How many bytes of `text` the word takes at its beginning, if it stands there.
pub(crate) fn begins(text: &str, word: &str, case: Case) -> Option<usize> {
    let head = text.get(..word.len())?;
    let same = match case {
        Case::Exact => head == word,
        Case::Any => head.eq_ignore_ascii_case(word),
    };
    (same && !word.is_empty() && border_after(text, word.len(), word)).then_some(word.len())
}

/// Whether `text` holds the number: `32765` is in `up to 32,765 letters`, `40` is not in `403`.
pub(crate) fn holds_number(text: &str, number: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let length = rest[start..]
            .find(|c: char| !is_digit(c) && !matches!(c, '.' | ','))
            .unwrap_or(rest.len() - start);
        let run = rest[start..start + length].trim_end_matches(['.', ',']);
        let grouped: String = run.chars().filter(|c| *c != ',').collect();
        let negative = rest[..start].ends_with('-');
        let wanted = number.strip_prefix('-').filter(|_| negative).unwrap_or(number);
        if grouped == wanted || run.split(',').any(|part| part == wanted) {
            return true;
        }
        rest = &rest[start + length..];
    }
    false
}

fn cased(text: &str, case: Case) -> Cow<'_, str> {
    match case {
        Case::Exact => Cow::Borrowed(text),
        Case::Any => Cow::Owned(text.to_ascii_lowercase()),
    }
}

fn border_before(text: &str, at: usize, word: &str) -> bool {
    let (before, first) = (text[..at].chars().next_back(), word.chars().next());
    match (before, first) {
        // Flattened rows are numbered: `4uniq_key`.
        (Some(before), Some(first)) if before.is_ascii_digit() && first.is_alphabetic() => true,
        // A cell that ends with a capital, `Y`, before a word: `YCan be`.
        (Some(before), Some(first)) if before.is_uppercase() && first.is_uppercase() => {
            word.chars().nth(1).is_some_and(char::is_lowercase)
        }
        (Some(before), Some(first)) => is_border(before, first),
        _ => true,
    }
}

fn border_after(text: &str, end: usize, word: &str) -> bool {
    let mut behind = text[end..].chars();
    match (word.chars().next_back(), behind.next()) {
        (Some(last), Some(next)) if last.is_uppercase() && next.is_uppercase() => {
            behind.next().is_some_and(char::is_lowercase)
        }
        (Some(last), Some(next)) if last.is_alphabetic() && next.is_ascii_digit() => false,
        (Some(last), Some(next)) => is_border(last, next),
        _ => true,
    }
}

/// Whether a word can end between two letters.
fn is_border(left: char, right: char) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    if !part(left) || !part(right) {
        return true;
    }
    (left.is_lowercase() || left.is_ascii_digit()) && right.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_flattened_cells_do() {
        let row = "3part_noPart numberYThe part. You can use a uniq_key; status YCan be \"Open,\"";
        for word in ["part_no", "uniq_key", "Open", "Can", "Part number"] {
            assert!(holds_word(row, word, Case::Exact), "{word}");
        }
        for word in ["part_n", "uniq", "pen", "PART_NO", "key"] {
            assert!(!holds_word(row, word, Case::Exact), "{word}");
        }
        assert!(holds_word(row, "PART_NO", Case::Any));
        assert!(holds_word("No token providedERR0001No authentication", "ERR0001", Case::Exact));
    }

    #[test]
    fn a_row_begins_with_a_name_not_with_half_of_one() {
        assert_eq!(begins("noteSO item note", "note", Case::Exact), Some(4));
        assert_eq!(begins("notes of the item", "note", Case::Exact), None);
        assert_eq!(begins("SOFSN_USER_10", "SOFSN_USER_1", Case::Exact), None);
        assert_eq!(begins("Errors - the property", "Errors", Case::Exact), Some(6));
    }

    #[test]
    fn numbers_are_whole_and_may_be_grouped() {
        assert!(holds_number("up to 32,765 letters", "32765"));
        assert!(holds_number("one of 1,2,3.", "2"));
        assert!(holds_number("is -99,", "-99"));
        assert!(holds_number("Default 0.00.", "0.00"));
        assert!(!holds_number("code 403", "40"));
    }

    #[test]
    fn quotes_blanks_and_emphasis_are_made_alike() {
        assert_eq!(normal("\u{201C}a\u{A0}\u{A0}b\u{201D} **c** `d\\_e`"), "\"a b\" c d_e");
    }
}
