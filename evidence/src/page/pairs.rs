//! Keys and their values in JSON as pages print it: keys without quotes, curly quotes, a minus
//! before a key, commas and quotes that are missing.

/// A key and the value behind it, as far as it stands on the same line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The key without quotes.
    pub(crate) key: String,
    /// The value without quotes; empty where an object or list begins.
    pub(crate) value: String,
}

/// How much deeper a line leads into brackets, its quoted texts left out of account.
pub(crate) fn depth(line: &str) -> i32 {
    let mut quoted = None;
    let mut depth = 0;
    for (at, letter) in line.char_indices() {
        match (quoted, letter) {
            (Some(quote), _)
                if same_quote(quote, letter) && ends_text(&line[at + letter.len_utf8()..]) =>
            {
                quoted = None;
            }
            (None, letter) if is_quote(letter) && closes_later(&line[at..]) => {
                quoted = Some(letter);
            }
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') => depth -= 1,
            _ => {}
        }
    }
    depth
}

/// The pairs of one line of such JSON.
pub(crate) fn pairs(line: &str) -> Vec<Pair> {
    let mut found = Vec::new();
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches(|c: char| {
            c.is_whitespace() || matches!(c, '{' | '[' | '}' | ']' | ',' | '-')
        });
        if rest.is_empty() {
            return found;
        }
        let Some((key, behind)) = key(rest) else {
            // A value of a list, or what is left of a broken line: on behind the next comma.
            rest = text(rest).map_or_else(|| bare(rest).1, |(_, behind)| behind);
            continue;
        };
        let (value, behind) = value(behind.trim_start());
        found.push(Pair { key: key.to_owned(), value: value.to_owned() });
        rest = behind;
    }
}

/// A key up to its colon: `"a":`, `a:`, `a”:`.
fn key(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim_start_matches(is_quote);
    let end =
        inner.find(|c: char| is_quote(c) || matches!(c, ':' | ',' | '{' | '}' | '[' | ']'))?;
    let behind = inner[end..].trim_start_matches(is_quote).trim_start().strip_prefix(':')?;
    let key = inner[..end].trim();
    // `http://` is no key, nor is a sentence.
    let fits = !key.is_empty() && key.split_whitespace().count() <= 4 && !behind.starts_with("//");
    fits.then_some((key, behind))
}

fn value(text: &str) -> (&str, &str) {
    if text.starts_with(['{', '[']) {
        return ("", text);
    }
    self::text(text).unwrap_or_else(|| bare(text))
}

/// A quoted text, up to the quote that a comma, a bracket or the end follows.
fn text(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|letter| is_quote(*letter))?;
    let inner = &text[quote.len_utf8()..];
    for (at, letter) in inner.char_indices() {
        let behind = &inner[at + letter.len_utf8()..];
        if same_quote(quote, letter) && ends_text(behind) {
            return Some((&inner[..at], behind));
        }
    }
    Some((inner, ""))
}

fn bare(text: &str) -> (&str, &str) {
    let end = text.find([',', '}', ']']).unwrap_or(text.len());
    (text[..end].trim().trim_matches(is_quote), text.get(end + 1..).unwrap_or(""))
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' | '\u{201E}')
}

fn same_quote(left: char, right: char) -> bool {
    let single = |letter| matches!(letter, '\'' | '\u{2018}' | '\u{2019}');
    is_quote(right) && single(left) == single(right)
}

fn ends_text(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.is_empty() || behind.starts_with([',', '}', ']', ':'])
}

fn closes_later(text: &str) -> bool {
    let mut letters = text.chars();
    let Some(quote) = letters.next() else { return false };
    letters.any(|letter| same_quote(quote, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> Vec<(String, String)> {
        pairs(line).into_iter().map(|pair| (pair.key, pair.value)).collect()
    }

    fn one(key: &str, value: &str) -> Vec<(String, String)> {
        vec![(key.to_owned(), value.to_owned())]
    }

    #[test]
    fn keys_are_read_as_pages_print_them() {
        assert_eq!(told("\"Code\": 403,"), one("Code", "403"));
        assert_eq!(told("-ResponseObject: {"), one("ResponseObject", ""));
        assert_eq!(
            told("line_no\u{201D}:\u{201D}1=LINENUMBER\u{201D},"),
            one("line_no", "1=LINENUMBER")
        );
        assert_eq!(told("\"supName\":supName\","), one("supName", "supName"));
        assert_eq!(told("uofmeas\u{201D}:\u{201D}EACH"), one("uofmeas", "EACH"));
        assert_eq!(told("'poNum':'PONUMBER'"), one("poNum", "PONUMBER"));
        assert_eq!(told("\"4YSr5oYFKHwP\","), []);
        assert_eq!(told("}]"), []);
    }

    #[test]
    fn a_text_may_hold_quotes_commas_and_addresses() {
        let line = "\"Message\": \"No HTTP resource, 'http://localhost/api', was found.\",";
        assert_eq!(
            told(line),
            one("Message", "No HTTP resource, 'http://localhost/api', was found.")
        );
        assert_eq!(told("http://localhost/api"), []);
    }

    #[test]
    fn several_pairs_may_share_a_line() {
        let found = told("{ \"a\": 1, \"b\": [ {\"c\": \"x, y\"}, 2 ], d: null }");
        let keys: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["a", "b", "c", "d"]);
        assert_eq!(found[2].1, "x, y");
    }

    #[test]
    fn brackets_in_texts_do_not_count() {
        assert_eq!(depth("\"a\": \"{x\", \"b\": ["), 1);
        assert_eq!(depth("[{"), 2);
        assert_eq!(depth("'it's': {"), 1);
        assert_eq!(depth("URL-{Root URL}/api/{Key}"), 0);
    }
}
