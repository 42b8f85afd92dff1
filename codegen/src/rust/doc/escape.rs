//! Makes prose harmless for rustdoc and for clippy's lints on documentation.

/// Text of a spec as Markdown that says just that text.
pub(in super::super) fn escaped(text: &str) -> String {
    let text: String =
        text.chars().map(|c| if c.is_control() || c == '\u{a0}' { ' ' } else { c }).collect();
    let out: Vec<String> = words(&text).iter().map(|word| escaped_word(word)).collect();
    out.join(" ")
}

/// The words of a paragraph; a code span is one word, whatever is in it.
pub(super) fn words(text: &str) -> Vec<String> {
    let balanced = text.matches('`').count().is_multiple_of(2);
    let mut out = Vec::new();
    let mut word = String::new();
    let mut fence = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '`' && balanced {
            let mut run = 1;
            word.push('`');
            while letters.next_if_eq(&'`').is_some() {
                word.push('`');
                run += 1;
            }
            fence = if fence == 0 {
                run
            } else if fence == run {
                0
            } else {
                fence
            };
            continue;
        }
        if letter.is_whitespace() && fence == 0 {
            if !word.is_empty() {
                out.push(std::mem::take(&mut word));
            }
            continue;
        }
        word.push(letter);
    }
    if !word.is_empty() {
        out.push(word);
    }
    out
}

/// A text as a code span, with as many backticks around it as it takes.
pub(super) fn code_span(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.trim().is_empty() {
        return if text.is_empty() { "nothing".to_owned() } else { "a blank".to_owned() };
    }
    let mut longest = 0;
    let mut run = 0;
    for letter in text.chars() {
        run = if letter == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let edge = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let blank = if edge { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// Whether a line must not begin with this word: Markdown would take it for a list or heading.
pub(super) fn begins_a_block(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    let counted = number.len() < word.len()
        && !number.is_empty()
        && number.chars().all(|c| c.is_ascii_digit());
    let sign =
        matches!(word, "-" | "+" | "*" | "=") || word.chars().all(|c| matches!(c, '-' | '='));
    counted || sign || word.starts_with(['#', '>', '|', '~'])
}

fn escaped_word(word: &str) -> String {
    let whole_code = word.contains('`')
        && word.trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '`').ends_with('`')
        && word.trim_start_matches(['(', '"', '\'']).starts_with('`')
        && word.matches('`').count().is_multiple_of(2);
    if whole_code {
        return word.to_owned();
    }
    let start = word.find(|c: char| !matches!(c, '(' | '"' | '\'' | '“' | '‘')).unwrap_or(0);
    let end = word
        .rfind(|c: char| {
            !matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"' | '\'' | '”' | '’')
        })
        .map_or(word.len(), |at| at + word[at..].chars().next().map_or(0, char::len_utf8));
    let (before, core, after) =
        match (start < end).then(|| (&word[..start], &word[start..end], &word[end..])) {
            Some(parts) => parts,
            None => ("", word, ""),
        };
    if needs_code(core) { format!("{before}{}{after}", code_span(core)) } else { word.to_owned() }
}

/// Whether Markdown, rustdoc or clippy would see more in a word than its letters.
fn needs_code(word: &str) -> bool {
    let signs = |c: char| {
        matches!(
            c,
            '<' | '>'
                | '['
                | ']'
                | '{'
                | '}'
                | '*'
                | '_'
                | '`'
                | '\\'
                | '|'
                | '#'
                | '~'
                | '$'
                | '&'
        )
    };
    word.contains(signs) || word.contains("::") || word.contains("://") || is_camel(word)
}

/// `LastName`, `eMail`: clippy takes them for names of code.
fn is_camel(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(2).any(|pair| pair[0].is_lowercase() && pair[1].is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_says_itself() {
        for (text, expected) in [
            ("Plain words.", "Plain words."),
            ("Order <order_id> is [new]", "Order `<order_id>` is `[new]`"),
            ("as LastName, FirstName.", "as `LastName`, `FirstName`."),
            ("ends */ here", "ends `*/` here"),
            ("see http://a.b/c?d", "see `http://a.b/c?d`"),
            ("a `code span` stays", "a `code span` stays"),
            ("one ` alone", "one `` ` `` alone"),
            ("two\nlines\u{7}", "two lines"),
            ("(SOESN)", "(SOESN)"),
            ("snake_case, {hole}", "`snake_case`, `{hole}`"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn code_takes_enough_backticks() {
        assert_eq!(code_span("a"), "`a`");
        assert_eq!(code_span("a`b"), "``a`b``");
        assert_eq!(code_span("`"), "`` ` ``");
        assert_eq!(code_span(""), "nothing");
    }
}
