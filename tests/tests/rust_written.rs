//! The Rust that golden cases expect is compiled, every case of it.

use bindery_tests::{golden, project};

#[test]
fn every_golden_case_is_compiled() {
    let listed = project::root().join("tests/examples/written.rs");
    let listed = std::fs::read_to_string(listed).expect("the list of cases can be read");
    let missing: Vec<String> = golden::cases()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !listed.contains(&format!("golden/{name}/expected/rust/")))
        .collect();
    assert!(missing.is_empty(), "add to tests/examples/written.rs: {missing:?}");
}
