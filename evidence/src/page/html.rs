//! HTML in a page: its tags taken out, each row and list entry a piece of its own, each with the
//! lines it covers. Whatever is not a tag of HTML (`<token>`) is text.

/// A piece of text and the lines it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// First line, from 1.
    pub(crate) first: u32,
    /// Last line.
    pub(crate) last: u32,
    /// The text, entities resolved.
    pub(crate) text: String,
    /// Where it stood.
    pub(crate) stood: Stood,
}

/// Where a piece stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stood {
    /// A line of text, whatever it holds.
    Line,
    /// A row of an HTML table, or an entry of a list in one.
    Row,
    /// A block of HTML that is no row: a paragraph, an entry of a list, a heading.
    Block,
}

const BLOCKS: [&str; 17] = [
    "p", "div", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "h1", "h2", "h3",
    "h4", "h5", "h6",
];
const INLINE: [&str; 18] = [
    "a", "b", "i", "u", "br", "em", "strong", "span", "code", "pre", "col", "colgroup", "font",
    "sup", "sub", "small", "img", "hr",
];

/// The pieces of a page, in its order; blank ones are left out.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut reading = Reading { line: 1, ..Reading::default() };
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some((tag, length)) = tag(rest) {
            reading.line += count_lines(&rest[..length]);
            reading.tag(&tag);
            rest = &rest[length..];
            continue;
        }
        if let Some((decoded, length)) = entity(rest) {
            reading.text(decoded);
            rest = &rest[length..];
            continue;
        }
        reading.text(letter);
        rest = &rest[letter.len_utf8()..];
    }
    reading.flush();
    reading.pieces
}

fn count_lines(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

#[derive(Default)]
struct Reading {
    line: u32,
    /// The tables that are open, and whether a row of each is.
    tables: Vec<bool>,
    blocks: u32,
    buffer: String,
    first: u32,
    last: u32,
    pieces: Vec<Piece>,
}

struct Tag {
    name: String,
    closes: bool,
}

impl Reading {
    fn text(&mut self, letter: char) {
        if letter == '\n' {
            if self.in_row() {
                self.buffer.push(' ');
            } else {
                self.flush();
            }
            self.line += 1;
            return;
        }
        if !letter.is_whitespace() {
            if self.buffer.trim().is_empty() {
                self.first = self.line;
            }
            self.last = self.line;
        }
        self.buffer.push(letter);
    }

    fn in_row(&self) -> bool {
        self.tables.contains(&true)
    }

    fn tag(&mut self, tag: &Tag) {
        match (tag.name.as_str(), self.in_row()) {
            ("br" | "td" | "th", _) | ("p" | "div", true) => self.buffer.push(' '),
            ("table", _) => {
                self.flush();
                if tag.closes {
                    self.tables.pop();
                } else {
                    self.tables.push(false);
                }
            }
            ("tr", _) => {
                self.flush();
                if self.tables.is_empty() {
                    self.tables.push(false);
                }
                if let Some(open) = self.tables.last_mut() {
                    *open = !tag.closes;
                }
            }
            ("p" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) => {
                self.flush();
                let depth = self.blocks;
                self.blocks = if tag.closes { depth.saturating_sub(1) } else { depth + 1 };
            }
            (name, _) if BLOCKS.contains(&name) => self.flush(),
            _ => {}
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.buffer);
        if text.trim().is_empty() {
            return;
        }
        let stood = match (self.in_row(), self.blocks) {
            (true, _) => Stood::Row,
            (false, 1..) => Stood::Block,
            (false, 0) => Stood::Line,
        };
        self.pieces.push(Piece { first: self.first, last: self.last, text, stood });
    }
}

/// The tag at the beginning of `text` and its length; comments are tags without a name.
fn tag(text: &str) -> Option<(Tag, usize)> {
    let inner = text.strip_prefix('<')?;
    if inner.starts_with("!--") {
        let end = inner.find("-->").map_or(text.len(), |end| end + 1 + "-->".len());
        return Some((Tag { name: String::new(), closes: false }, end));
    }
    let closes = inner.starts_with('/');
    let word = inner.trim_start_matches('/');
    let length = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(word.len());
    let name = word[..length].to_ascii_lowercase();
    let known = BLOCKS.contains(&name.as_str()) || INLINE.contains(&name.as_str());
    let ends_well = word[length..].starts_with(['>', ' ', '/', '\n', '\t', '\r']);
    if !known || !ends_well {
        return None;
    }
    let end = text.find('>')?;
    Some((Tag { name, closes }, end + 1))
}

/// The entity at the beginning of `text` as a letter, and its length.
fn entity(text: &str) -> Option<(char, usize)> {
    let inner = text.strip_prefix('&')?;
    let end = inner.bytes().take(10).position(|byte| byte == b';')?;
    let name = &inner[..end];
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '\u{2013}',
        "mdash" => '\u{2014}',
        "lsquo" => '\u{2018}',
        "rsquo" => '\u{2019}',
        "ldquo" => '\u{201C}',
        "rdquo" => '\u{201D}',
        "hellip" => '\u{2026}',
        "bull" => '\u{2022}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((letter, end + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(u32, u32, String, Stood)> {
        let pieces = pieces(text).into_iter();
        pieces
            .map(|it| (it.first, it.last, super::super::words::normal(&it.text), it.stood))
            .collect()
    }

    #[test]
    fn lines_stay_lines_where_there_are_no_tags() {
        assert_eq!(
            told("a <token>\n\n b &lt;\n"),
            [(1, 1, "a <token>".into(), Stood::Line), (3, 3, "b <".into(), Stood::Line)]
        );
    }

    #[test]
    fn rows_and_entries_are_pieces() {
        let page = "x\n<table><tr><td>URL</td><td><p>/a</p></td></tr>\n<tr><td>Back</td>\
                    <td><ol><li>One<ol><li>Two</li></ol></li></ol></td></tr></table>y";
        let row = |line, text: &str| (line, line, text.to_owned(), Stood::Row);
        assert_eq!(
            told(page),
            [
                (1, 1, "x".into(), Stood::Line),
                row(2, "URL /a"),
                row(3, "Back"),
                row(3, "One"),
                row(3, "Two"),
                (3, 3, "y".into(), Stood::Line),
            ]
        );
    }

    #[test]
    fn a_row_may_cover_several_lines() {
        let page = "<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>";
        assert_eq!(told(page), [(3, 4, "a b".into(), Stood::Row)]);
    }
}
