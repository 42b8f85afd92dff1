//! Tables without borders: a line of column names, and the lines that follow it without a blank
//! one between. Also tables of Markdown.

use super::{Unit, UnitKind};

/// What vendors write above the columns of a table.
const COLUMNS: [&str; 24] = [
    "Parameter",
    "Field",
    "Key",
    "Name",
    "Property",
    "Attribute",
    "Element",
    "Header",
    "Column",
    "Description",
    "Meaning",
    "Required",
    "Optional",
    "Mandatory",
    "Type",
    "Comment",
    "Notes",
    "Value",
    "Action",
    "Default",
    "Code",
    "Message",
    "Error",
    "Example",
];

/// Marks heads and rows.
pub(super) fn tell(units: &mut [Unit]) {
    let mut at = 0;
    while at < units.len() {
        if units[at].kind != UnitKind::Prose || !is_head(units, at) {
            at += 1;
            continue;
        }
        units[at].kind = UnitKind::Head;
        at += 1;
        while at < units.len() && follows(units, at) {
            units[at].kind = UnitKind::Row;
            at += 1;
        }
    }
}

fn follows(units: &[Unit], at: usize) -> bool {
    let (before, unit) = (&units[at - 1], &units[at]);
    // The line of dashes under a head of Markdown holds no letter and is no unit.
    let gap = if before.text.starts_with('|') && unit.text.starts_with('|') { 2 } else { 1 };
    unit.kind == UnitKind::Prose && unit.first <= before.last + gap
}

fn is_head(units: &[Unit], at: usize) -> bool {
    let text = &units[at].text;
    let followed = units.get(at + 1).is_some_and(|_| follows(units, at + 1));
    if !followed || text.len() > 120 || text.ends_with(['.', ':', ',']) {
        return false;
    }
    if text.starts_with('|') {
        return true;
    }
    let (mut columns, mut taken) = (0, 0);
    for column in COLUMNS {
        for (found, _) in text.match_indices(column) {
            // `Fields` heads a list, not a column.
            if !text[found + column.len()..].starts_with(char::is_lowercase) {
                columns += 1;
                taken += column.len();
            }
        }
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    columns >= 2 && taken * 3 >= letters * 2
}

#[cfg(test)]
mod tests {
    use super::super::{Page, UnitKind};

    fn heads(page: &str) -> Vec<String> {
        let page = Page::read(page.as_bytes());
        let heads = page.units.into_iter().filter(|unit| unit.kind == UnitKind::Head);
        heads.map(|unit| unit.text).collect()
    }

    #[test]
    fn heads_are_lines_of_column_names_with_rows_below() {
        for head in [
            "Parameter Description RequiredComment",
            "KeyAction",
            "FieldRequired or Optional?TypeDescription",
            "Error Message or Error TypeError CodeDescription",
            "| Name | Kind |",
        ] {
            assert_eq!(heads(&format!("{head}\n| a row\n")), [head]);
        }
    }

    #[test]
    fn sentences_and_lines_without_rows_are_none() {
        assert!(heads("API Version Auth Token Data Sources\nAP Check\n").is_empty());
        assert!(heads("Parameter Description\n\nText\n").is_empty());
        assert!(heads("Required Fields\nPART_ID\n").is_empty());
        assert!(heads("The Error Message and Code.\nText\n").is_empty());
    }
}
