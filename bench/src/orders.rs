//! The order of 30 fields that every contender validates: one table of rows, and from it the same
//! struct with the same rules for each of them, and a spec.
//!
//! The build script writes the types that are timed from here; `compile` writes a hundred of them.

/// What a field is, and its rule.
#[derive(Clone, Copy)]
pub(crate) enum Row {
    /// A text that must be there, of so many characters.
    Text(usize, usize),
    /// A text that may be left out, of at most so many.
    Note(usize),
    /// A number that must be there, in a range.
    Count(i64, i64),
    /// A number that may be left out, in a range.
    Rate(i64, i64),
    /// Yes or no, without a rule.
    Flag,
}

/// The fields.
pub(crate) const ROWS: [(&str, Row); 30] = [
    ("number", Row::Text(1, 20)),
    ("customer", Row::Text(1, 40)),
    ("reference", Row::Text(1, 40)),
    ("part", Row::Text(1, 25)),
    ("revision", Row::Text(1, 8)),
    ("warehouse", Row::Text(2, 12)),
    ("buyer", Row::Text(1, 30)),
    ("currency", Row::Text(3, 3)),
    ("carrier", Row::Text(1, 30)),
    ("terms", Row::Text(1, 25)),
    ("title", Row::Note(40)),
    ("remark", Row::Note(255)),
    ("contact", Row::Note(60)),
    ("street", Row::Note(60)),
    ("city", Row::Note(40)),
    ("country", Row::Note(2)),
    ("project", Row::Note(20)),
    ("lot", Row::Note(20)),
    ("quantity", Row::Count(1, 1_000_000)),
    ("line", Row::Count(1, 999)),
    ("priority", Row::Count(0, 9)),
    ("price", Row::Count(0, 100_000_000)),
    ("weight", Row::Count(0, 100_000)),
    ("lead_time", Row::Count(0, 365)),
    ("discount", Row::Rate(0, 100)),
    ("tax", Row::Rate(0, 100)),
    ("scrap", Row::Rate(0, 100)),
    ("tolerance", Row::Rate(0, 50)),
    ("confirmed", Row::Flag),
    ("closed", Row::Flag),
];

/// Who checks the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// Nobody: serde alone.
    Nobody,
    /// Our derive.
    Ours,
    /// garde's derive.
    Garde,
    /// validator's derive.
    Validator,
}

/// The struct, under this name.
pub(crate) fn declaration(by: By, name: &str) -> String {
    let derive = match by {
        By::Nobody => "",
        By::Ours => ", bindery::Validate",
        By::Garde => ", garde::Validate",
        By::Validator => ", validator::Validate",
    };
    let fields = ROWS.map(|(field, row)| {
        let (serde, kind) = match row {
            Row::Text(..) => ("", "String"),
            Row::Note(_) => (MAY_BE_ABSENT, "Option<String>"),
            Row::Count(..) => ("", "i64"),
            Row::Rate(..) => (MAY_BE_ABSENT, "Option<i64>"),
            Row::Flag => ("", "bool"),
        };
        format!("    /// A field.\n{serde}{}    pub {field}: {kind},\n", attribute(by, row))
    });
    format!(
        "/// An order.\n\
         #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize{derive})]\n\
         pub struct {name} {{\n{}}}\n",
        fields.concat()
    )
}

const MAY_BE_ABSENT: &str = "    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n";

fn attribute(by: By, row: Row) -> String {
    match (by, row) {
        (By::Nobody, _) | (By::Ours | By::Validator, Row::Flag) => String::new(),
        (By::Ours, Row::Text(min, max)) => {
            format!("    #[bindery(length(min = {min}, max = {max}))]\n")
        }
        (By::Ours, Row::Note(max)) => format!("    #[bindery(length(max = {max}))]\n"),
        (By::Ours, Row::Count(min, max) | Row::Rate(min, max)) => {
            format!("    #[bindery(at_least = {min}, at_most = {max})]\n")
        }
        (By::Garde, Row::Text(min, max)) => {
            format!("    #[garde(length(chars, min = {min}, max = {max}))]\n")
        }
        (By::Garde, Row::Note(max)) => format!("    #[garde(length(chars, max = {max}))]\n"),
        (By::Garde, Row::Count(min, max) | Row::Rate(min, max)) => {
            format!("    #[garde(range(min = {min}, max = {max}))]\n")
        }
        (By::Garde, Row::Flag) => "    #[garde(skip)]\n".to_owned(),
        (By::Validator, Row::Text(min, max)) => {
            format!("    #[validate(length(min = {min}, max = {max}))]\n")
        }
        (By::Validator, Row::Note(max)) => format!("    #[validate(length(max = {max}))]\n"),
        (By::Validator, Row::Count(min, max) | Row::Rate(min, max)) => {
            format!("    #[validate(range(min = {min}, max = {max}))]\n")
        }
    }
}

/// The same rules as a spec: vendor file and page file, with so many named shapes, and one operation
/// that is sent a list of each.
pub(crate) fn specs(shapes: usize) -> [(String, String); 2] {
    let vendor = format!(
        "vendor: orders\npages: {{p: {{file: p.txt, sha256: {:064x}}}}}\n\
         server: {{assumed: \"{{root_url}}\"}}\nevery_reply: {{envelope: none, at: p:1}}\n",
        0
    );
    let fields = ROWS.map(|(field, row)| as_spec(field, row)).concat();
    let mut page = "page: p\nshapes:\n".to_owned();
    for shape in 0..shapes {
        page.extend([format!("  order{shape}:\n    at: 1\n    fields:\n"), fields.clone()]);
    }
    page += OPERATION;
    for shape in 0..shapes {
        page.extend([format!(
            "        list{shape}: {{list: {{like: order{shape}}}, required: true}}\n"
        )]);
    }
    page += REPLY;
    [("orders/vendor.yaml".to_owned(), vendor), ("orders/p.yaml".to_owned(), page)]
}

const OPERATION: &str = "operations:
  orders.put:
    at: 1
    call: {method: PUT, path: /orders}
    effect: read
    request:
      at: 1
      fields:
";

const REPLY: &str = "    reply: {success: {status: 200, payload: {like: order0}, at: 1}}\n";

fn as_spec(field: &str, row: Row) -> String {
    let said = match row {
        Row::Text(min, max) => {
            format!("type: string, required: true, length: {{min: {min}, max: {max}}}")
        }
        Row::Note(max) => format!("type: string, required: false, length: {{max: {max}}}"),
        Row::Count(min, max) => {
            format!("type: integer, required: true, at_least: {min}, at_most: {max}")
        }
        Row::Rate(min, max) => {
            format!("type: integer, required: false, at_least: {min}, at_most: {max}")
        }
        Row::Flag => "type: boolean, required: true".to_owned(),
    };
    format!("      {field}: {{{said}}}\n")
}
