//! Every example of the language's reference is read without a complaint.

use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::{Loaded, language_reference, load_texts};

/// The YAML examples of the page, each with its first line: what it is.
fn examples(page: &str) -> Vec<(&str, &str)> {
    let blocks = page.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.filter_map(|block| block.split_once('\n')).collect()
}

fn complaints(loaded: &Loaded) -> String {
    render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain)
}

fn indented(text: &str, by: usize) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("{}{line}", " ".repeat(by))).collect();
    lines.join("\n") + "\n"
}

const VENDOR: &str = "\
vendor: shop
pages:
  orders: {file: a, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
entities: {order: {states: [Open, Closed], at: orders:1}}
every_reply: {envelope: unknown}
";

#[test]
fn the_whole_spec_in_it_is_valid() {
    let page = language_reference();
    let files: Vec<(&str, &str)> = examples(&page)
        .into_iter()
        .filter_map(|(first, text)| Some((first.strip_prefix("# specs/")?, text)))
        .collect();
    assert_eq!(files.len(), 3);
    let loaded = load_texts(files);
    assert_eq!(complaints(&loaded), "");
    assert_eq!(loaded.vendors.len(), 1);
}

#[test]
fn every_other_example_is_read() {
    let page = language_reference();
    let mut read = 0;
    for (first, text) in examples(&page) {
        let orders = match first {
            "# fields" => format!(
                "page: orders\noperations:\n  order.add:\n    at: 9-99\n    \
                 call: {{method: POST, path: /orders}}\n    request:\n      \
                 each: {{type: string, required: false}}\n      fields:\n        \
                 order_no: {{id_of: order}}\n{}    reply: {{success: {{payload: none}}}}\n",
                indented(text, 8)
            ),
            "# reply" => format!(
                "page: orders\noperations:\n  order.add:\n    at: 9-99\n    \
                 call: {{method: POST, path: /orders}}\n    request:\n      \
                 fields: {{number: {{type: string, required: true, id_of: order}}}}\n    reply:\n{}",
                indented(text, 6)
            ),
            other => {
                assert!(other.starts_with("# specs/"), "`{other}` says nothing known");
                continue;
            }
        };
        let loaded = load_texts([("shop/vendor.yaml", VENDOR), ("shop/orders.yaml", &orders)]);
        assert_eq!(complaints(&loaded), "");
        read += 1;
    }
    assert!(read >= 8, "{read} examples");
}
