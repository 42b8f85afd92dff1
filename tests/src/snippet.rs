//! Parts of a spec, as documents show them, put into the smallest spec that holds them.
//!
//! The first line of a part, a comment, says what it is: `# vendor`, `# page`, `# operation`,
//! `# request`, `# reply`, `# fields`, `# scenario`. Several parts may follow each other. What is
//! said at the outermost level of a part stands in place of what the smallest spec says there.
//! `# specs/shop/NAME.yaml` is a whole file.

use std::fmt::Write as _;

/// The keys of a block, in order, each with its text.
type Block = Vec<(String, String)>;

const VENDOR: &str = "\
vendor: shop
pages:
  orders: {file: a, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
entities: {order: {states: [Open, Closed], at: orders:8}}
every_reply: {envelope: none, at: orders:9}
";

const PAGE: &str = "page: orders\n";

const OPERATION: &str = "\
at: 9-99
call: {method: POST, path: /orders}
effect: {create: order}
request: {fields: {customer: {type: string, required: true}}}
reply:
  success:
    status: 200
    payload: {fields: {order_no: {type: string, required: true, id_of: order}}}
";

/// A request and a reply that both have the fields of a part.
const WITH_ROW: &str = "\
request: {like: row}
reply:
  success:
    status: 200
    payload: {like: row, fields: {order_no: {type: string, required: false, id_of: order}}}
";

const ROW: &str = "at: 9-99\neach: {type: string, required: false}\nfields:\n";

/// The files of the smallest spec that holds these parts: path and text.
///
/// # Panics
/// If a part does not say what it is.
pub fn files(snippet: &str) -> Vec<(String, String)> {
    let mut vendor = block(VENDOR);
    let mut page = block(PAGE);
    let mut operation = block(OPERATION);
    let mut whole = Vec::new();
    for (what, text) in parts(snippet) {
        match what {
            "vendor" => lay(&mut vendor, &text),
            "page" => lay(&mut page, &text),
            "operation" => lay(&mut operation, &text),
            "request" | "reply" => lay(&mut operation, &format!("{what}:\n{}", indented(&text, 2))),
            "fields" => {
                let row = format!("{ROW}{}", indented(&text, 2));
                let row = format!("  row:\n{}", indented(&row, 4));
                match page.iter_mut().find(|(key, _)| key == "shapes") {
                    Some((_, shapes)) => shapes.push_str(&row),
                    None => page.push(("shapes".into(), format!("shapes:\n{row}"))),
                }
                lay(&mut operation, WITH_ROW);
            }
            "scenario" => whole.push(("shop/scenarios/life.yaml".to_owned(), text)),
            other => match other.strip_prefix("specs/") {
                Some(path) => whole.push((path.to_owned(), text)),
                None => panic!("`# {other}` says nothing known:\n{snippet}"),
            },
        }
    }
    let operations = indented(&written(&operation), 4);
    let own = page.iter().position(|(key, _)| key == "operations");
    match own.map(|at| &mut page[at].1) {
        Some(text) if !text.contains("order.add:") => {
            let _ = write!(text, "  order.add:\n{operations}");
        }
        Some(_) => {}
        None => {
            let text = format!("operations:\n  order.add:\n{operations}");
            page.push(("operations".into(), text));
        }
    }
    let mut files = vec![
        ("shop/vendor.yaml".to_owned(), written(&vendor)),
        ("shop/orders.yaml".to_owned(), written(&page)),
    ];
    files.retain(|(path, _)| whole.iter().all(|(own, _)| own != path));
    files.extend(whole);
    files
}

/// What each part is, and its text.
fn parts(snippet: &str) -> Vec<(&str, String)> {
    let mut parts: Vec<(&str, String)> = Vec::new();
    for line in snippet.lines() {
        match (line.strip_prefix("# "), parts.last_mut()) {
            (Some(what), _) => parts.push((what, String::new())),
            (None, Some((_, text))) => text.extend([line, "\n"]),
            (None, None) => panic!("its first line does not say what it is:\n{snippet}"),
        }
    }
    parts
}

fn block(text: &str) -> Block {
    let mut block = Block::new();
    for line in text.lines() {
        if !line.starts_with([' ', '#', '-'])
            && let Some((key, _)) = line.split_once(':')
        {
            block.push((key.trim_matches('"').to_owned(), String::new()));
        }
        if let Some((_, text)) = block.last_mut() {
            text.extend([line, "\n"]);
        }
    }
    block
}

/// Lays a block over another.
fn lay(base: &mut Block, over: &str) {
    for (key, text) in block(over) {
        match base.iter_mut().find(|(own, _)| *own == key) {
            Some((_, own)) => *own = text,
            None => base.push((key, text)),
        }
    }
}

fn written(block: &Block) -> String {
    block.iter().map(|(_, text)| text.as_str()).collect()
}

/// Each line, further in.
pub fn indented(text: &str, by: usize) -> String {
    let margin = " ".repeat(by);
    text.lines().flat_map(|line| [margin.as_str(), line, "\n"]).collect()
}
