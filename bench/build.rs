//! Writes the types that the measurements time: the same order for each contender, and what `gen`
//! makes of a spec of it.

#[path = "src/one_file.rs"]
mod one_file;
#[path = "src/orders.rs"]
mod orders;

use std::path::Path;

use orders::{By, ROWS, Row};

fn main() {
    println!("cargo::rerun-if-changed=src/orders.rs");
    println!("cargo::rerun-if-changed=src/one_file.rs");
    let text = [
        contender("bare", By::Nobody, &by_hand()),
        contender("ours", By::Ours, ""),
        contender("with_garde", By::Garde, ""),
        contender("with_validator", By::Validator, ""),
        one_file::generated(&orders::specs(1)),
    ];
    let out = std::env::var_os("OUT_DIR").expect("cargo says where to write");
    std::fs::write(Path::new(&out).join("orders.rs"), text.concat()).expect("cargo gives a folder");
}

fn contender(module: &str, by: By, checks: &str) -> String {
    let order = orders::declaration(by, "Order");
    format!("/// One contender.\npub mod {module} {{\n{order}{checks}}}\n")
}

/// The checks as one would write them by hand: each fault with its path and a message.
fn by_hand() -> String {
    format!(
        "/// What is wrong with an order.\n\
         #[expect(clippy::too_many_lines, reason = \"a check a field\")]\n\
         pub fn check(order: &Order) -> Vec<(String, String)> {{\n    \
             let mut wrong = Vec::new();\n    \
             let mut fault = |path: &str, message: String| wrong.push((path.to_owned(), message));\n\
         {}    wrong\n}}\n",
        ROWS.map(|(field, row)| checked(field, row)).concat()
    )
}

fn checked(field: &str, row: Row) -> String {
    let (value, holds, told) = match row {
        Row::Text(min, max) => (
            format!("let it = order.{field}.chars().count();"),
            format!("!({min}..={max}).contains(&it)"),
            format!("{min} to {max} characters, not {{it}}"),
        ),
        Row::Note(max) => (
            String::new(),
            format!(
                "let Some(it) = order.{field}.as_ref().map(|it| it.chars().count()) && it > {max}"
            ),
            format!("at most {max} characters, not {{it}}"),
        ),
        Row::Count(min, max) => (
            format!("let it = order.{field};"),
            format!("!({min}..={max}).contains(&it)"),
            format!("{min} to {max}, not {{it}}"),
        ),
        Row::Rate(min, max) => (
            String::new(),
            format!("let Some(it) = order.{field} && !({min}..={max}).contains(&it)"),
            format!("{min} to {max}, not {{it}}"),
        ),
        Row::Flag => return String::new(),
    };
    format!(
        "    {value}\n    if {holds} {{\n        fault({field:?}, format!({told:?}));\n    }}\n"
    )
}
