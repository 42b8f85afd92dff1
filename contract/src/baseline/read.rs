//! Reads a baseline. Everything that is wrong is told at once, each with its place.

use bindery_model::diagnostic::{Code as Mistake, Diagnostic, any_error, suggest};
use bindery_model::source::{FileId, Sources};
use bindery_model::yaml::{self, Node};
use bindery_rules::Date;

use super::{Baseline, Entry};
use crate::case::CaseName;
use crate::finding::Code;
use crate::reader::Reader;

pub(super) const KEYS: [&str; 9] =
    ["finding", "vendor", "operation", "path", "environment", "case", "reason", "on", "expires"];

/// Reads a baseline, or says what is wrong with it.
pub fn read(sources: &Sources, file: FileId) -> Result<Baseline, Vec<Diagnostic>> {
    let text = sources.get(file).map_or("", bindery_model::source::Source::text);
    // Comments alone accept nothing, and are no mistake.
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return Ok(Baseline::default());
    }
    let mut reader = Reader::default();
    let root = yaml::read(sources, file, &mut reader.out);
    let entries = root.map(|root| entries(&mut reader, &root)).unwrap_or_default();
    if any_error(&reader.out) { Err(reader.out) } else { Ok(Baseline { entries }) }
}

fn entries(reader: &mut Reader, root: &Node) -> Vec<Entry> {
    reader.keys(root, &["accepted"]);
    let Some(accepted) = root.get("accepted") else {
        if !root.is_empty() {
            reader.error(Mistake::MissingKey, root, "a baseline lists what is `accepted`");
        }
        return Vec::new();
    };
    let Some(items) = accepted.as_list() else {
        if !accepted.is_empty() {
            reader.error(Mistake::WrongKind, accepted, "what is accepted is a list");
        }
        return Vec::new();
    };
    items.iter().filter_map(|item| entry(reader, item)).collect()
}

fn entry(reader: &mut Reader, node: &Node) -> Option<Entry> {
    reader.entries(node);
    reader.keys(node, &KEYS);
    let entry = Entry {
        finding: code(reader, node)?,
        vendor: text(reader, node, "vendor")?,
        operation: text(reader, node, "operation")?,
        path: text(reader, node, "path")?,
        environment: text(reader, node, "environment")?,
        case: CaseName::from(text(reader, node, "case")?),
        reason: text(reader, node, "reason")?,
        on: day(reader, node, "on")?,
        expires: day(reader, node, "expires")?,
    };
    if entry.reason.trim().is_empty() {
        reader.error(Mistake::MissingKey, node, "nothing is accepted without a reason");
    }
    Some(entry)
}

fn text(reader: &mut Reader, node: &Node, key: &str) -> Option<String> {
    let value = node.get(key);
    if value.is_none() {
        reader.error(Mistake::MissingKey, node, format!("an entry needs its `{key}`"));
    }
    reader.text(value?)
}

fn code(reader: &mut Reader, node: &Node) -> Option<Code> {
    let name = text(reader, node, "finding")?;
    let code = name.parse().ok();
    if code.is_none() {
        let at = node.get("finding").unwrap_or(node);
        let message = format!("there is no kind of finding `{name}`");
        let diagnostic = Diagnostic::error(Mistake::UnknownWord, at.span, message);
        reader.out.push(match suggest(&name, Code::all().map(Code::name)) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help("`explain` alone lists all"),
        });
    }
    code
}

fn day(reader: &mut Reader, node: &Node, key: &str) -> Option<String> {
    let day = text(reader, node, key)?;
    if day.parse::<Date>().is_err() {
        let at = node.get(key).unwrap_or(node);
        let message = format!("`{day}` is no day");
        let diagnostic = Diagnostic::error(Mistake::WrongKind, at.span, message);
        reader.out.push(diagnostic.help("write it as `2027-01-31`"));
        return None;
    }
    Some(day)
}
