//! Layouts by example: `cases/NAME/written.yaml` becomes `cases/NAME/laid.yaml`.
//! `BINDERY_UPDATE=1` rewrites what is expected.

use std::path::Path;

use bindery_layout::canonical;

#[test]
fn what_is_written_becomes_what_is_laid() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let update = std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1");
    let mut cases: Vec<_> = std::fs::read_dir(folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    cases.sort();
    assert!(cases.len() > 5, "the cases are there");
    for case in cases {
        let name = case.display().to_string();
        let written = std::fs::read_to_string(case.join("written.yaml")).expect("text");
        let laid = canonical(&name, &written).unwrap_or_else(|refused| panic!("{refused}"));
        if update {
            std::fs::write(case.join("laid.yaml"), &laid).expect("written");
        }
        let expected = std::fs::read_to_string(case.join("laid.yaml")).expect("text");
        assert_eq!(laid, expected, "{name}");
        assert_eq!(canonical(&name, &laid).expect("read"), laid, "{name} comes to rest");
    }
}
