//! JSON that was pasted: kept as it stands, moved to where it belongs.

use bindery_model::yaml::{Node, Value};

/// The lines of a collection in brackets that is JSON and holds an object, comments aside; the
/// first begins with the bracket, the others are indented from where the last one begins.
pub(super) fn pasted(text: &str, node: &Node) -> Option<Vec<String>> {
    if !(is_json(text, node) && holds_object(node)) {
        return None;
    }
    let raw = &text[node.span.start as usize..node.span.end as usize];
    let mut lines = raw.lines().map(str::trim_end);
    let first = lines.next()?.to_owned();
    let rest: Vec<String> = lines.map(without_tabs).collect();
    let blanks = |line: &String| line.len() - line.trim_start_matches(' ').len();
    let written = || rest.iter().filter(|line| !line.is_empty());
    let least = written().map(blanks).min().unwrap_or(0);
    let closes =
        written().filter(|it| blanks(it) == least).all(|it| it.trim().starts_with(['}', ']']));
    let deeper = if closes { "" } else { "  " };
    let moved = rest.iter().enumerate().filter(|(at, line)| {
        // One blank line says as much as several.
        !line.is_empty() || at.checked_sub(1).is_some_and(|above| !rest[above].is_empty())
    });
    let moved = moved.map(|(_, line)| match line.get(least..) {
        Some(line) if !line.is_empty() => format!("{deeper}{line}"),
        _ => String::new(),
    });
    Some(std::iter::once(first).chain(moved).collect())
}

/// The line indented with blanks alone.
fn without_tabs(line: &str) -> String {
    let rest = line.trim_start_matches([' ', '\t']);
    line[..line.len() - rest.len()].replace('\t', "  ") + rest
}

fn is_json(text: &str, node: &Node) -> bool {
    let begins = |with: char| text[node.span.start as usize..].starts_with(with);
    let quoted = |raw: &str| raw.starts_with('"') && !raw.contains('\n');
    match &node.value {
        Value::Empty => false,
        Value::Scalar(scalar) => {
            let raw = &text[node.span.start as usize..node.span.end as usize];
            quoted(raw) || (scalar.is_plain() && is_json_word(&scalar.text))
        }
        Value::List(items) => begins('[') && items.iter().all(|item| is_json(text, item)),
        Value::Map(entries) => {
            let key = |span: bindery_model::source::Span| {
                quoted(&text[span.start as usize..span.end as usize])
            };
            begins('{') && entries.iter().all(|it| key(it.key_span) && is_json(text, &it.value))
        }
    }
}

fn holds_object(node: &Node) -> bool {
    match &node.value {
        Value::Map(entries) => !entries.is_empty(),
        Value::List(items) => items.iter().any(holds_object),
        _ => false,
    }
}

fn is_json_word(text: &str) -> bool {
    matches!(text, "null" | "true" | "false") || bindery_model::json::parse_str(text).is_ok()
}
