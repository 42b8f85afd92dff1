//! A vendor as large as wanted, in the manner of the real ones: each operation has the 20 rows of
//! `data/operation.yaml`, an envelope around its reply, faults and examples.

use std::fmt::Write;

const VENDOR: &str = include_str!("../data/vendor.yaml");
const OPERATION: &str = include_str!("../data/operation.yaml");

/// How many operations stand on one page.
const ON_A_PAGE: usize = 100;

/// How many lines of its page one operation takes.
const LINES: usize = 90;

/// The spec files of a vendor with so many operations of 20 fields each: path and text.
pub(crate) fn specs(operations: usize) -> Vec<(String, String)> {
    let mut vendor = format!("{VENDOR}pages:\n");
    let mut files = Vec::new();
    for (page, first) in (0..operations).step_by(ON_A_PAGE).enumerate() {
        // Writing into a String does not fail.
        let _ = writeln!(vendor, "  p{page}: {{file: p{page}.txt, sha256: {page:064x}}}");
        let mut text = format!("page: p{page}\noperations:\n");
        for number in first..operations.min(first + ON_A_PAGE) {
            add_operation(&mut text, number, (number - first) * LINES);
        }
        files.push((format!("big/p{page}.yaml"), text));
    }
    files.insert(0, ("big/vendor.yaml".to_owned(), vendor));
    files
}

/// The operation, where `<n>` stands for its number and `<20-41>` for lines of its own part of the
/// page.
fn add_operation(text: &mut String, number: usize, before: usize) {
    let mut rest = OPERATION;
    while let Some((plain, marked)) = rest.split_once('<') {
        let (mark, behind) = marked.split_once('>').expect("every mark of the template ends");
        text.push_str(plain);
        match mark {
            "n" => text.push_str(&number.to_string()),
            lines => {
                let lines = lines.split('-').map(|line| {
                    let line: usize = line.parse().expect("the template's lines are numbers");
                    (before + line).to_string()
                });
                text.push_str(&lines.collect::<Vec<_>>().join("-"));
            }
        }
        rest = behind;
    }
    text.push_str(rest);
}
