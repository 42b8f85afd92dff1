//! What is to be seen on a page: calls, rows of fields, JSON, and the prose between them.

use crate::repair::{Repair, mended};
use crate::value::Value;

/// Something on a page and its lines.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// An address; the method where one stands near it.
    Call { method: Option<String>, path: String },
    /// A row of a table: a name, and what its other cells say.
    Row { name: String, kind: Option<&'static str>, must: Option<bool> },
    /// JSON, mended where it had to be.
    Json(Value, Vec<Repair>),
    /// A word that says what follows comes back.
    Reply,
    /// A word that says what follows is sent.
    Request,
    /// Anything else.
    Prose,
}

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// Everything on a page, in its order.
pub(super) fn read(text: &str) -> Vec<Found> {
    let lines: Vec<String> = text.lines().map(plain).collect();
    let number = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
    let mut out: Vec<Found> = Vec::new();
    let mut method: Option<String> = None;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let trimmed = line.trim();
        let begins = trimmed.starts_with(['{', '[']);
        if let Some((value, repairs, end)) = begins.then(|| json(&lines, at)).flatten() {
            let what = What::Json(value, repairs);
            out.push(Found { first: number(at), last: number(end), what });
            at = end + 1;
            continue;
        }
        for part in line.split('\u{1e}').map(str::trim).filter(|it| !it.is_empty()) {
            let what = one(part, &mut method, &mut out);
            let (first, last) = (number(at), number(at));
            match (what, out.last_mut()) {
                (None, _) => {}
                (Some(What::Prose), Some(before)) if before.what == What::Prose => {
                    before.last = last;
                }
                (Some(what), _) => out.push(Found { first, last, what }),
            }
        }
        at += 1;
    }
    out
}

/// What a line says; `None`: it says something of what was found before.
fn one(line: &str, method: &mut Option<String>, out: &mut [Found]) -> Option<What> {
    let named = METHODS
        .iter()
        .find(|it| line.split(|it: char| !it.is_ascii_alphanumeric()).any(|word| word == **it));
    if let Some(path) = path(line) {
        let own = named.map(|it| (*it).to_owned()).or_else(|| method.take());
        return Some(What::Call { method: own, path });
    }
    if let Some(named) = named
        && line.chars().count() < 80
    {
        // It stands before the address or behind it.
        let calls = out.iter_mut().rev().take(6);
        for found in calls {
            if let What::Call { method: own @ None, .. } = &mut found.what {
                *own = Some((*named).to_owned());
                return None;
            }
        }
        *method = Some((*named).to_owned());
        return None;
    }
    if let Some(row) = row(line) {
        return Some(row);
    }
    let small = line.to_ascii_lowercase();
    let short = line.chars().count() < 60;
    if short
        && ["response", "return", "reply", "output", "success", "result"]
            .iter()
            .any(|it| small.contains(it))
    {
        return Some(What::Reply);
    }
    if short && ["request", "parameter", "input", "body"].iter().any(|it| small.contains(it)) {
        return Some(What::Request);
    }
    Some(What::Prose)
}

/// The path in a line: behind a server, or beginning with `/`.
fn path(line: &str) -> Option<String> {
    let at = match line.find("://") {
        Some(at) => at + 3 + line[at + 3..].find('/')?,
        None => line.match_indices('/').map(|(at, _)| at).find(|at| {
            let before = line[..*at].chars().next_back();
            before.is_none_or(|it| it == ' ' || it == '}' || it == '`' || it == '"' || it == '|')
        })?,
    };
    // An address in the middle of a sentence, or of a text in JSON, is no call.
    let label = line[..at].to_ascii_lowercase();
    let words = label.split_whitespace().count();
    let told = label.contains("url") || METHODS.iter().any(|it| line.contains(it));
    if words > 6 || (words > 2 && !told) || line.contains("\":") {
        return None;
    }
    let mut out = String::new();
    let mut hole = false;
    for it in line[at..].chars() {
        match it {
            '{' => hole = true,
            '}' => hole = false,
            ' ' if hole => {
                out.push('_');
                continue;
            }
            _ if it.is_whitespace() || "?\"'`|,;<>#".contains(it) => break,
            _ => {}
        }
        out.push(it);
    }
    let path = out.trim_end_matches(['.', ')', '*']).to_owned();
    let fits = path.len() > 1 && path.matches('{').count() == path.matches('}').count();
    (fits && path.chars().any(char::is_alphabetic) && !path.starts_with("//")).then_some(path)
}

/// A row of a table: cells between bars or tabs, or a name with a lone Y or N behind it.
fn row(line: &str) -> Option<What> {
    let bars = line.contains(['|', '\t']);
    let cells: Vec<&str> = if bars {
        line.split(['|', '\t']).map(str::trim).filter(|it| !it.is_empty()).collect()
    } else {
        line.split_whitespace().collect()
    };
    // Without borders only a lone letter tells a row from a sentence.
    if !bars && !cells.iter().skip(1).any(|it| matches!(*it, "Y" | "N")) {
        return None;
    }
    let name = cells.first()?.trim_matches(['`', '*', '"']);
    let begins = name.starts_with(|it: char| it.is_alphabetic() || it == '_' || it == '$');
    let fits = name.chars().all(|it| it.is_alphanumeric() || "_-.$[]".contains(it));
    if cells.len() < 2 || !begins || !fits || is_heading(&cells) {
        return None;
    }
    let rest = &cells[1..];
    let letter = |it: &&&str| bars || matches!(**it, "Y" | "N");
    let must = rest.iter().filter(letter).find_map(|it| must(it));
    let kind = rest.iter().filter(|_| bars).find_map(|it| kind(it));
    Some(What::Row { name: name.to_owned(), kind, must })
}

fn is_heading(cells: &[&str]) -> bool {
    const WORDS: [&str; 9] = [
        "required",
        "description",
        "type",
        "comment",
        "comments",
        "mandatory",
        "value",
        "action",
        "meaning",
    ];
    const NAMES: [&str; 6] = ["name", "parameter", "parameters", "field", "key", "property"];
    let small = |it: &str| it.to_ascii_lowercase();
    let words = cells[1..].iter().filter(|it| WORDS.contains(&small(it).as_str())).count();
    words > 1 || NAMES.contains(&small(cells[0]).as_str())
}

fn must(cell: &str) -> Option<bool> {
    match cell.to_ascii_lowercase().as_str() {
        "y" | "yes" | "required" | "mandatory" | "true" => Some(true),
        "n" | "no" | "optional" | "false" => Some(false),
        _ => None,
    }
}

fn kind(cell: &str) -> Option<&'static str> {
    match cell.to_ascii_lowercase().trim_matches('`') {
        "string" | "text" | "varchar" | "char" => Some("string"),
        "int" | "integer" | "long" => Some("integer"),
        "decimal" | "number" | "numeric" | "float" | "double" => Some("decimal"),
        "bool" | "boolean" => Some("boolean"),
        "date" => Some("date"),
        _ => None,
    }
}

/// JSON that begins on a line, and the line it ends on.
fn json(lines: &[String], from: usize) -> Option<(Value, Vec<Repair>, usize)> {
    let (mut depth, mut text) = (0_i32, String::new());
    for (at, line) in lines.iter().enumerate().skip(from).take(2000) {
        let quoted = line.split('"').step_by(2).flat_map(str::chars);
        for it in quoted {
            depth += i32::from("{[".contains(it)) - i32::from("}]".contains(it));
        }
        text.push_str(line);
        text.push('\n');
        if depth <= 0 {
            let (value, repairs) = mended(&text)?;
            return Some((value, repairs, at));
        }
    }
    None
}

/// A line without the marks of HTML; where rows and blocks end stands a separator.
fn plain(line: &str) -> String {
    if !line.contains('<') {
        return line.to_owned();
    }
    let mut out = String::new();
    let mut rest = line;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('>').map(|it| open + it) else {
            out.push_str(&rest[open..]);
            rest = "";
            break;
        };
        let tag = rest[open + 1..close].trim_start_matches('/').to_ascii_lowercase();
        let tag = tag.split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or_default();
        match tag {
            "td" | "th" => out.push('|'),
            "tr" | "p" | "br" | "li" | "ol" | "ul" | "div" | "table" | "h1" | "h2" | "h3"
            | "pre" => {
                // Paragraphs inside a cell do not end its row.
                let in_cell =
                    tag == "p" && out.rsplit('\u{1e}').next().is_some_and(|it| it.contains('|'));
                out.push(if in_cell { ' ' } else { '\u{1e}' });
            }
            "" => out.push_str(&rest[open..=close]),
            _ => {}
        }
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    let out = out.replace("&nbsp;", " ").replace("&quot;", "\"").replace("&lt;", "<");
    out.replace("&gt;", ">").replace("&amp;", "&")
}
