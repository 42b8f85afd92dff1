//! Lists of values as enums that keep a value nobody documented.

use std::fmt::Write as _;

use bindery_model::vendor::{Listed, Shape};

use super::doc::{Doc, code};
use super::file::Piece;
use super::names::{Role, Wanted, names};
use super::plan::Item;

/// The enum of a list, as the macro of the runtime takes it.
pub(super) fn written(item: &Item, shape: &Shape, listed: &Listed, closed: bool) -> Piece {
    let mut out = String::from("bindery::listed! {\n");
    comment(&mut out, 1, &list_doc(item, shape, closed));
    let kind = if closed { "closed" } else { "open" };
    let case = if listed.any_case { " any_case" } else { "" };
    let _ = writeln!(out, "    pub enum {}: {kind}{case} {{", item.name);
    let wanted: Vec<Wanted<'_>> =
        listed.values.iter().map(|(value, _)| value.as_str().into()).collect();
    for ((value, meaning), name) in
        listed.values.iter().zip(names(Role::Variant, &["Other"], &wanted))
    {
        let doc = match meaning {
            Some(meaning) => Doc::new().quote(meaning),
            None => Doc::new().say(code(value)),
        };
        comment(&mut out, 2, &doc);
        let _ = writeln!(out, "        {name} = {value:?},");
    }
    out.push_str("    }\n}\n");
    Piece::Text(out)
}

fn list_doc(item: &Item, shape: &Shape, closed: bool) -> Doc {
    let what = format!("The values of {}", code(&item.said));
    let about = &shape.about;
    let doc = Doc::new().say(about.title.as_deref().map_or(what, super::doc::escaped));
    let doc = doc.say(if closed {
        "No other value is documented; one that comes all the same is kept as `Other`"
    } else {
        "The page names these and does not say that there are no others"
    });
    let rule = shape.rules.iter().find(|rule| matches!(rule.value.word(), "enum" | "such_as"));
    match rule {
        Some(rule) => doc.origin(&rule.origin),
        None => doc,
    }
}

/// Documentation as comments, indented.
fn comment(out: &mut String, depth: usize, doc: &Doc) {
    let indent = "    ".repeat(depth);
    for line in doc.lines() {
        out.push_str(format!("{indent}/// {line}").trim_end());
        out.push('\n');
    }
}
