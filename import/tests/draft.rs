//! Drafts by example: the page in `drafts/NAME/` becomes the files in `drafts/NAME/expected/`.
//! `BINDERY_UPDATE=1` rewrites what is expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bindery_import::draft::{Page, draft};
use bindery_import::left;

#[test]
fn pages_become_first_specs() {
    for (case, name) in [("marked", "stock.md"), ("table", "orders.txt")] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts").join(case);
        let text = fs::read_to_string(folder.join(name)).expect("text");
        let drafted = draft(case, &[Page { name, text: &text }]).expect("a draft");
        let files: Vec<(String, &str)> = drafted
            .files
            .iter()
            .map(|file| (format!("{case}/{}", file.name), file.text.as_str()))
            .collect();
        let texts = files.iter().map(|(path, text)| (path.as_str(), *text));
        let loaded = bindery_model::load_texts(texts);
        assert!(!loaded.has_errors(), "{case}: {:#?}", loaded.diagnostics);
        assert_eq!(drafted.operations, 2, "{case}");
        let mut told = Vec::new();
        left::text(&drafted.left, name, usize::MAX, &mut told).expect("written");
        let mut made: BTreeMap<String, String> =
            drafted.files.iter().map(|file| (file.name.clone(), file.text.clone())).collect();
        made.insert("left.txt".to_owned(), String::from_utf8(told).expect("text"));
        let expected = folder.join("expected");
        if std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1") {
            let _ = fs::remove_dir_all(&expected);
            fs::create_dir_all(&expected).expect("a folder");
            for (file, text) in &made {
                fs::write(expected.join(file), text).expect("written");
            }
        }
        for (file, text) in &made {
            let found = fs::read_to_string(expected.join(file)).expect("text");
            assert_eq!(found, *text, "{case}/{file}");
        }
    }
}

#[test]
fn a_page_without_a_call_is_refused_in_words() {
    let refused = |name: &str, text: &str| {
        draft("a", &[Page { name, text }]).expect_err("refused").to_string()
    };
    assert_eq!(
        refused("a.txt", "Nothing to call here.\n"),
        "a.txt: no address of a call is to be seen: a method and a path, or a line `URL`"
    );
}
