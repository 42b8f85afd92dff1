//! Each report of one list of changes is what `tests/reports/` holds; `BINDERY_UPDATE=1` rewrites it.

use std::io::Write;
use std::path::Path;

use bindery_diff::{Breaks, Changes, compare_all, github, json, markdown, text};
use bindery_model::{Loaded, load_texts};

type Report = fn(&Changes, &mut dyn Write) -> std::io::Result<()>;

const REPORTS: [(&str, Report); 4] = [
    ("changes.txt", text),
    ("changes.json", json),
    ("changes.md", markdown),
    ("changes.github", github),
];

const VENDOR: &str = "vendor: acme
at: p:1-9
pages: {p: {file: p.txt, sha256: SHA}}
entities: {part: {states: [Open]}}
faults: {missing: {status: 404, envelope: none, payload: none}}
";

const OLD: &str = "page: p
at: 1-99
operations:
  part.get:
    call: {method: GET, path: \"/parts/{part}\"}
    request:
      fields:
        part: {type: string, required: true}
        view: {at: 12, type: string, required: false, enum: [short, full]}
    reply:
      success:
        status: 200
        envelope: none
        payload: {fields: {name: {at: 20-21, type: string, required: true}, size: {type: {assumed: decimal}, required: true}}}
  part.drop:
    call: {method: DELETE, path: \"/parts/{part}\"}
    request: {fields: {part: {type: string, required: true}}}
    reply: {success: {status: 204, envelope: none, payload: none}}
";

const NEW: &str = "page: p
at: 1-99
operations:
  part.get:
    call: {method: GET, path: \"/parts/{part}\"}
    request:
      fields:
        part: {type: string, required: true}
        view: {at: 14, type: string, required: true, enum: [short, \"a|b <i>\"]}
        note: {type: string, required: {when: {view: short}}}
    reply:
      success:
        status: 200
        envelope: none
        payload: {list: {fields: {name: {at: 20-21, type: string, required: true}, size: {type: decimal, required: true}}}}
";

fn specs(page: &str, digit: char) -> Loaded {
    let vendor = VENDOR.replace("SHA", &format!("{:?}", digit.to_string().repeat(64)));
    let loaded = load_texts([("acme/vendor.yaml", vendor.as_str()), ("acme/p.yaml", page)]);
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
    loaded
}

fn changes() -> Changes {
    let (old, new) = (specs(OLD, '0'), specs(NEW, '1'));
    compare_all(&[&old.vendors[0]], &[&new.vendors[0]])
}

#[test]
fn each_report_is_as_kept() {
    let changes = changes();
    let update = std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1");
    for (name, report) in REPORTS {
        let mut out = Vec::new();
        report(&changes, &mut out).expect("memory takes all");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports").join(name);
        if update {
            std::fs::write(&path, &out).expect("the report can be written");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(String::from_utf8(out).expect("reports are UTF-8"), kept, "{name}");
    }
}

#[test]
fn what_the_report_counts_is_what_changed() {
    let changes = changes();
    let kinds = [Breaks::Sends, Breaks::Reads, Breaks::Depends, Breaks::Nobody];
    let counted: usize = kinds.into_iter().map(|breaks| changes.count(breaks)).sum();
    assert_eq!(counted, changes.changes.len());
    assert!(changes.count(Breaks::Sends) > 0 && changes.count(Breaks::Reads) > 0);
}

#[test]
fn a_fault_that_operations_share_is_one_change() {
    let old = specs(OLD, '0');
    let without = VENDOR.replace("SHA", &format!("{:?}", "0".repeat(64)));
    let without =
        without.replace("faults: {missing: {status: 404, envelope: none, payload: none}}\n", "");
    let new = load_texts([("acme/vendor.yaml", without.as_str()), ("acme/p.yaml", OLD)]);
    let changes = compare_all(&[&old.vendors[0]], &[&new.vendors[0]]).changes;
    assert_eq!(changes.len(), 1, "{changes:#?}");
    assert_eq!(changes[0].code.to_string(), "fault-removed");
    assert_eq!(changes[0].operations.len(), 2);
}
