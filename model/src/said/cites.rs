//! `at`: lines of the hashed page, never its text.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Read, Reader};
use crate::diagnostic::{Code, Diagnostic, suggest};
use crate::vendor::{Cite, Cites};
use crate::yaml::tree::{Node, Value};

/// `23`, `95-107`, `[23, 50]`, `po:139`.
#[derive(Debug, Clone, Default)]
pub(crate) struct CitesSaid(pub(crate) Cites);

impl Read for CitesSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let mut cites = Vec::new();
        match node.value {
            Value::List(nodes) => {
                for node in nodes {
                    cites.extend(cite(node, reader));
                }
            }
            _ => cites.extend(cite(node, reader)),
        }
        Some(Self(cites.into()))
    }
}

fn cite(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Cite> {
    let Some(scalar) = node.as_scalar() else {
        return reader.wrong_kind(node, "a line or range of lines");
    };
    let text: &str = scalar.text;
    let (page, lines) = match text.split_once(':') {
        Some((page, lines)) => (known_page(node, page, reader), lines),
        None => (own_page(node, text, reader)?, text),
    };
    let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), Ok(last)) if 0 < first && first <= last => {
            let cite = Cite { page, first, last };
            reader.cited.push((cite.clone(), node.span));
            Some(cite)
        }
        _ => {
            let message = format!("`{text}` names no lines");
            let help = "write a line `23`, a range `95-107`, or a list of them `[23, 50]`";
            reader.fail(Diagnostic::error(Code::BadCitation, node.span, message).help(help))
        }
    }
}

/// The page that lines without one speak of.
fn own_page(node: &Node<'_>, lines: &str, reader: &mut Reader<'_>) -> Option<Arc<str>> {
    let page = reader.page().cloned();
    if page.is_none() {
        let message = "a vendor file has no page of its own: the lines need one";
        let help = format!("write the page before them: `{}:{lines}`", example(reader));
        let diagnostic = Diagnostic::error(Code::BadCitation, node.span, message);
        reader.diagnostics.push(diagnostic.help(help));
    }
    page
}

/// The page of this name; reported where there is none, and taken as it stands.
fn known_page(node: &Node<'_>, page: &str, reader: &mut Reader<'_>) -> Arc<str> {
    let pages = reader.pages();
    if let Some(page) = pages.iter().find(|known| &***known == page) {
        return page.clone();
    }
    let message = format!("`{page}` is none of the vendor's pages");
    let help = match suggest(page, pages.iter().map(|page| &**page)) {
        Some(close) => format!("did you mean `{close}`?"),
        None => "the pages are those under `pages:` in vendor.yaml".to_owned(),
    };
    let cause = "none of the pages";
    let diagnostic = Diagnostic::error(Code::DanglingReference, node.span, message).help(help);
    reader.diagnostics.push(diagnostic.cause(cause));
    Arc::from(page)
}

fn example(reader: &Reader<'_>) -> String {
    reader.pages().first().map_or_else(|| "page".to_owned(), ToString::to_string)
}

impl JsonSchema for CitesSaid {
    fn schema_name() -> Cow<'static, str> {
        "At".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let one = r"^([^:]+:)?[0-9]+(-[0-9]+)?$";
        let cite = json_schema!({
            "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": one}],
        });
        json_schema!({ "anyOf": [cite, {"type": "array", "items": cite}] })
    }
}
