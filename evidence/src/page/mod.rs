//! A vendor's page as it is saved: flattened text, Markdown, HTML, JSON as prose prints it. Read
//! into units, each of which a spec has to account for. Holds no fact; knows no vendor.

mod html;
mod pairs;
mod table;
pub(crate) mod words;

use html::Stood;
pub(crate) use pairs::Pair;

/// A page in its units.
#[derive(Debug)]
pub(crate) struct Page {
    /// How many lines it has.
    pub(crate) lines: u32,
    /// The units in the page's order.
    pub(crate) units: Vec<Unit>,
}

/// What a spec has to account for: a line, a row, an entry.
#[derive(Debug)]
pub(crate) struct Unit {
    /// First line, from 1.
    pub(crate) first: u32,
    /// Last line.
    pub(crate) last: u32,
    /// The text, quotes and blanks made alike.
    pub(crate) text: String,
    /// What it is.
    pub(crate) kind: UnitKind,
    /// Whether it has its lines for itself.
    pub(crate) alone: bool,
}

/// What a unit is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum UnitKind {
    /// Text.
    Prose,
    /// The head of a table.
    Head,
    /// Something in a table: a row, or what a row's cells say further.
    Row,
    /// A line of JSON; the keys in it.
    Json(Vec<Pair>),
    /// A query string; the names in it.
    Query(Vec<Pair>),
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let text = text.trim_start_matches('\u{FEFF}');
        let lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
        let mut units: Vec<Unit> = html::pieces(text).iter().filter_map(unit).collect();
        alone(&mut units);
        tell_json(&mut units);
        table::tell(&mut units);
        for unit in units.iter_mut().filter(|unit| unit.kind == UnitKind::Prose) {
            let names = query(&unit.text);
            if !names.is_empty() {
                unit.kind = UnitKind::Query(names);
            }
        }
        Self { lines, units }
    }

    /// The numbers of the units that lie in some lines, wholly or in part.
    pub(crate) fn within(&self, first: u32, last: u32) -> std::ops::Range<usize> {
        let start = self.units.partition_point(|unit| unit.last < first);
        let length = self.units[start..].iter().take_while(|unit| unit.first <= last).count();
        start..start + length
    }

    /// The text of some lines.
    pub(crate) fn text(&self, first: u32, last: u32) -> String {
        let texts: Vec<&str> =
            self.units[self.within(first, last)].iter().map(|unit| unit.text.as_str()).collect();
        texts.join(" ")
    }
}

impl Unit {
    /// The text without what numbers or marks a row: `1SoNo…`, `- N/A`, `| a |`.
    pub(crate) fn head(&self) -> &str {
        let marks = |c: char| {
            c.is_whitespace() || matches!(c, '|' | '-' | '*' | '#' | '\u{2022}' | '"' | '\'' | '>')
        };
        self.text.trim_start_matches(marks)
    }

    /// The pairs of JSON or of a query string.
    pub(crate) fn pairs(&self) -> &[Pair] {
        match &self.kind {
            UnitKind::Json(pairs) | UnitKind::Query(pairs) => pairs,
            _ => &[],
        }
    }

    /// Whether names stand here as keys, not as the beginning of a row.
    pub(crate) fn is_json(&self) -> bool {
        matches!(self.kind, UnitKind::Json(_))
    }
}

/// A piece as a unit; `None` where it is blank, or only a line that is drawn.
fn unit(piece: &html::Piece) -> Option<Unit> {
    let text = words::normal(&piece.text);
    if text.chars().all(|c| c == ' ' || "-|:=*_+#~".contains(c)) {
        return None;
    }
    let kind = if piece.stood == Stood::Row { UnitKind::Row } else { UnitKind::Prose };
    Some(Unit { first: piece.first, last: piece.last, text, kind, alone: true })
}

fn alone(units: &mut [Unit]) {
    for index in 1..units.len() {
        if units[index - 1].last >= units[index].first {
            units[index - 1].alone = false;
            units[index].alone = false;
        }
    }
}

/// Finds the lines between an opening bracket at a line's end and the one that closes it.
fn tell_json(units: &mut [Unit]) {
    let mut at = 0;
    while at < units.len() {
        let Some(end) = json_end(units, at) else {
            at += 1;
            continue;
        };
        for unit in &mut units[at..end] {
            unit.kind = UnitKind::Json(pairs::pairs(&unit.text));
        }
        at = end;
    }
}

/// The number behind the last unit of the JSON that begins at `at`, if any does.
fn json_end(units: &[Unit], at: usize) -> Option<usize> {
    let first = units.get(at).filter(|unit| unit.kind == UnitKind::Prose)?;
    let whole = first.text.starts_with(['{', '[']) && pairs::depth(&first.text) == 0;
    if whole && !pairs::pairs(&first.text).is_empty() {
        return Some(at + 1);
    }
    if !first.text.ends_with(['{', '[']) {
        return None;
    }
    let mut depth = 0;
    for (index, unit) in units.iter().enumerate().skip(at) {
        if unit.kind != UnitKind::Prose {
            return None;
        }
        depth += pairs::depth(&unit.text);
        if depth <= 0 {
            return (index > at).then_some(index + 1);
        }
    }
    None
}

/// The names in a query string, `?a=1&b=2`, wherever it stands in a line.
fn query(text: &str) -> Vec<Pair> {
    let Some(start) = text.find('?') else { return Vec::new() };
    let parts = text[start + 1..].split(['?', '&']);
    let pair = |part: &str| {
        let (key, value) = part.split_once('=')?;
        let fits =
            !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_-.$[]".contains(c));
        fits.then(|| Pair { key: key.to_owned(), value: value.to_owned() })
    };
    let mut found = Vec::new();
    for part in parts {
        match pair(part) {
            Some(pair) => found.push(pair),
            // A question in a sentence, not a query.
            None if found.is_empty() => return found,
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(page: &str) -> String {
        let page = Page::read(page.as_bytes());
        let word = |unit: &Unit| match unit.kind {
            UnitKind::Prose => 'p',
            UnitKind::Head => 'h',
            UnitKind::Row => 'r',
            UnitKind::Json(_) => 'j',
            UnitKind::Query(_) => 'q',
        };
        page.units.iter().map(word).collect()
    }

    #[test]
    fn units_are_told_apart() {
        let page = "About\n\nParameter Description Required\naA thingY\nY\n\nURL-?a=1&b=2\n\n{\n\n\
                    'a':'1',\n\n}\n\nWhat else?\n";
        assert_eq!(kinds(page), "phrrqjjjp");
    }

    proptest::proptest! {
        #[test]
        fn whatever_a_page_holds_it_is_read(text in "([<>/&;{}\\[\\]:,'\"?=|\n a-dA-D\u{201D}0-9-]|<t[rd]>|</tr>){0,80}") {
            let page = Page::read(text.as_bytes());
            for unit in &page.units {
                proptest::prop_assert!(unit.first <= unit.last && unit.last <= page.lines);
            }
            proptest::prop_assert_eq!(page.within(1, page.lines).len(), page.units.len());
        }
    }

    #[test]
    fn json_begins_where_a_line_opens_it() {
        assert_eq!(kinds("curl -d '{\n \"a\": 1\n}'\nURL-{Root}/x\n"), "jjjp");
        assert_eq!(kinds("{\"a\": 1}\nb\n"), "jp");
        assert_eq!(kinds("{\na: 1\n"), "pp");
        assert_eq!(kinds("x\n]\n}\n"), "ppp");
    }
}
