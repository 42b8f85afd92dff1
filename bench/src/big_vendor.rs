//! A vendor as large as wanted, in the manner of the real ones.

use std::fmt::Write;

/// The spec files of a vendor with so many operations of 20 fields each: path and text.
pub(crate) fn specs(operations: usize) -> Vec<(String, String)> {
    let hash = "0".repeat(64);
    let vendor = format!(
        "vendor: big\npages:\n  p: {{file: big.txt, sha256: {hash}}}\nserver: {{assumed: \"{{root}}\"}}\n\
         secrets:\n  key: {{at: p:1}}\n\
         every_reply: {{envelope: reply, at: p:2}}\n\
         envelopes:\n  reply:\n    at: p:2-9\n    each: {{required: key}}\n    fields:\n      \
         Code: {{type: integer, wire: [number, string], is: code}}\n      \
         Message: {{type: string, is: text}}\n      \
         Data: {{is: payload, null_as: [null, \"null\"]}}\n    success: {{when: {{Code: 200}}}}\n"
    );
    let mut page = String::from("page: p\noperations:\n");
    for operation in 0..operations {
        add_operation(&mut page, operation);
    }
    vec![("big/vendor.yaml".to_owned(), vendor), ("big/p.yaml".to_owned(), page)]
}

/// The fields of each operation: a kind of row, over and over.
const ROWS: [&str; 5] = [
    "{type: string, required: true, length: {max: 40}, doc: The number of the order.}",
    "{type: decimal, wire: [number, string], required: false, above: 0, decimals: 2, unit: EUR}",
    "{type: date, format: [MM-DD-YYYY, YYYY-MM-DD], required: {when: f0}, default: today}",
    "{type: string, required: false, enum: [Open, Closed, {Hold: waits for a buyer}], case: any}",
    "{type: boolean, true_as: 1, false_as: 0, required: false, default: false, instead_of: f2}",
];

fn add_operation(page: &mut String, operation: usize) {
    let first = 10 + operation * 40;
    let last = first + 39;
    // Writing into a String does not fail.
    let _ = write!(
        page,
        "  order{operation}.add:\n    title: Add order {operation}\n    at: {first}-{last}\n    \
         call: {{method: POST, path: \"/api/order{operation}/{{key}}\"}}\n    effect: read\n    \
         request:\n      sent_as: [json, query]\n      fields:\n"
    );
    for field in 0..20 {
        let row = ROWS[field % ROWS.len()];
        let _ = writeln!(page, "        f{field}: {}", row.replace(": f2", ": f1"));
    }
    let _ = write!(
        page,
        "    reply:\n      success:\n        text: Order added successfully.\n        \
         payload:\n          each: {{required: true}}\n          fields:\n            \
         NUMBER: {{type: string}}\n            LINES: {{list: {{fields: {{QTY: {{type: decimal}}}}}}}}\n      \
         faults:\n        refused: {{code: 403, text: \"Order add failed.{{reason}}\", \
         provoked_by: {{omit: f0}}}}\n"
    );
}
