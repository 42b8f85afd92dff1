//! What replies settle, as a diff of the spec that keeps its comments and layout.

mod support;

use bindery_contract::learn::{Learnt, Witness, learn};
use bindery_contract::report::Document;
use serde_json::json;
use support::golden::golden;
use support::vendor_in;

/// A run in which these bodies came.
fn run(bodies: &[&str]) -> Document {
    let exchange = |body: &&str| {
        json!({
            "operation": "stock.get",
            "request": {"method": "GET", "url": "http://stock.example/stock/1", "headers": [], "body": null},
            "reply": {
                "status": 200, "headers": [["content-type", "application/json"]], "body": body,
                "whole": true, "milliseconds": 1,
            },
            "error": null,
        })
    };
    let exchanges: Vec<_> = bodies.iter().map(exchange).collect();
    let document = json!({
        "form": 1,
        "run": {
            "environment": "staging", "version": "0", "seed": 1, "deny": [], "vendors": {}, "cases": 1,
        },
        "cases": [{
            "case": "stock/stock.get/smallest", "expected": "success", "outcome": "success",
            "verdict": {"is": "conforms"}, "findings": [], "exchanges": exchanges,
        }],
        "causes": [],
        "summary": {"counts": {}, "findings": {}, "milliseconds": 0, "ending": "in_order"},
    });
    Document::read(document.to_string().as_bytes()).expect("it is a report")
}

fn learnt(bodies: &[&str]) -> Vec<Learnt> {
    let witness = Witness { on: "2026-11-22".to_owned(), environment: "staging".to_owned() };
    learn(&vendor_in("stock"), &run(bodies), &witness)
}

const ONE: &str = r#"{"quantity": 1.5, "part_num": "7", "bin": "A1", "counted": "2026-11-01", "unit": "EA", "weight": 2, "number": "5", "colour": "red"}"#;
const TWO: &str = r#"{"quantity": 2, "part_num": "8", "bin": "A2", "counted": "2026-11-02", "weight": 2.5, "number": "5", "colour": "blue"}"#;

#[test]
fn what_replies_settle_is_a_diff_that_keeps_comments() {
    let files = learnt(&[ONE, TWO]);
    let [file] = files.as_slice() else { panic!("{files:#?}") };
    let diff = similar::TextDiff::from_lines(&file.before, &file.after);
    let diff = diff.unified_diff().context_radius(1).to_string();
    let told = format!("{}\n\n{diff}", file.why.join("\n"));
    golden(std::path::Path::new("tests/data/stock.learnt.txt"), &told);
    // What was learnt is a spec, and there is nothing more to learn from the same replies.
    let folder = tempfile::tempdir().expect("a folder of our own");
    let vendor = folder.path().join("stock");
    std::fs::create_dir(&vendor).expect("made");
    std::fs::copy("tests/data/stock/vendor.yaml", vendor.join("vendor.yaml")).expect("copied");
    std::fs::write(vendor.join("stock.yaml"), &file.after).expect("written");
    let loaded = bindery_model::load(folder.path());
    let paint = bindery_model::diagnostic::Paint::Plain;
    let (sources, found) = (&loaded.sources, &loaded.diagnostics);
    let told = bindery_model::diagnostic::render_to_string(sources, found, paint);
    assert_eq!(loaded.vendors.len(), 1, "{told}");
    let witness = Witness { on: "2026-11-23".to_owned(), environment: "staging".to_owned() };
    let again = learn(&loaded.vendors[0], &run(&[ONE, TWO]), &witness);
    assert!(again.is_empty(), "{again:#?}");
}

#[test]
fn what_replies_leave_open_stays_as_it_is() {
    let mixed = r#"{"quantity": true, "part_no": "7", "bin": 5, "counted": null, "unit": "EA", "weight": "x", "number": "5"}"#;
    let files = learnt(&[ONE, mixed]);
    for file in &files {
        for part in ["quantity", "part_no", "weight", "bin"] {
            assert!(!file.why.iter().any(|why| why.contains(part)), "{part}: {:#?}", file.why);
        }
    }
    assert!(learnt(&[]).is_empty());
    assert!(learnt(&["not JSON", "[]", "{\"quantity\": "]).is_empty());
}
