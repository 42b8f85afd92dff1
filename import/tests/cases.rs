//! Imports by example: the document in `cases/NAME/` becomes the files in `cases/NAME/expected/`,
//! and `left.txt` there lists what they cannot say. `BINDERY_UPDATE=1` rewrites what is expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bindery_import::openapi::{Options, import};
use bindery_import::{Imported, left};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = fs::read_dir(folder).expect("the cases are there");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    cases.sort();
    assert!(cases.len() >= 6, "the cases are there");
    cases
}

/// The document of a case: its name and its text.
fn document(case: &Path) -> Option<(String, String)> {
    let names = ["openapi.yaml", "openapi.json"];
    let name = names.into_iter().find(|name| case.join(name).is_file())?;
    Some((name.to_owned(), fs::read_to_string(case.join(name)).expect("text")))
}

fn made(imported: &Imported, document: &str) -> BTreeMap<String, String> {
    let mut told = Vec::new();
    left::text(&imported.left, document, usize::MAX, &mut told).expect("written");
    let told = String::from_utf8(told).expect("text");
    let files = imported.files.iter().map(|file| (file.name.clone(), file.text.clone()));
    files.chain([("left.txt".to_owned(), told)]).collect()
}

#[test]
fn documents_become_specs() {
    let update = std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1");
    let mut wrong = Vec::new();
    for case in cases() {
        let Some((name, text)) = document(&case) else { continue };
        let vendor = case.file_name().and_then(|it| it.to_str()).map(str::to_owned);
        let options = Options { vendor, ..Options::default() };
        let imported = import(&name, &text, &options).expect("imported");
        let made = made(&imported, &name);
        let expected = case.join("expected");
        if update {
            let _ = fs::remove_dir_all(&expected);
            fs::create_dir_all(&expected).expect("a folder");
            for (name, text) in &made {
                fs::write(expected.join(name), text).expect("written");
            }
        }
        let found: BTreeMap<String, String> = fs::read_dir(&expected)
            .expect("what is expected is there")
            .map(|entry| entry.expect("an entry").path())
            .map(|path| {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                (name, fs::read_to_string(path).expect("text"))
            })
            .collect();
        if found != made {
            wrong.push(case.display().to_string());
        }
    }
    assert!(wrong.is_empty(), "BINDERY_UPDATE=1 rewrites what is expected: {wrong:?}");
}

#[test]
fn what_is_made_is_in_order_and_in_its_layout() {
    for case in cases() {
        let Some((name, text)) = document(&case) else { continue };
        let options = Options { vendor: Some("case".to_owned()), ..Options::default() };
        let imported = import(&name, &text, &options).expect("imported");
        let files: Vec<(String, &str)> = imported
            .files
            .iter()
            .map(|file| (format!("case/{}", file.name), file.text.as_str()))
            .collect();
        let loaded =
            bindery_model::load_texts(files.iter().map(|(path, text)| (path.as_str(), *text)));
        assert!(loaded.diagnostics.is_empty(), "{}: {:#?}", case.display(), loaded.diagnostics);
        for (path, text) in &files {
            let laid = bindery_layout::canonical(path, text).expect("read");
            assert_eq!(laid, *text, "{}: {path}", case.display());
        }
        assert_eq!(imported, import(&name, &text, &options).expect("imported"));
    }
}

#[test]
fn a_large_document_is_split_by_tag() {
    let operation = |number: usize| {
        let tag = ["Orders", "Parts & tools"][number % 2];
        format!(
            "  /{number}/things:\n    get:\n      tags: [{tag}]\n      responses: \
             {{'200': {{content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/{}'}}}}}}}}}}\n",
            ["Order", "Part", "Both"][number % 3],
        )
    };
    let paths: String = (0..60).map(operation).collect();
    let schemas: String = ["Order", "Part", "Both"]
        .map(|name| format!("    {name}: {{type: object, properties: {{id: {{type: string}}}}}}\n"))
        .concat();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Large, version: '1'}}\npaths:\n{paths}components:\n  \
         schemas:\n{schemas}"
    );
    let imported = import("large.yaml", &text, &Options::default()).expect("imported");
    let names: Vec<&str> = imported.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["vendor.yaml", "orders.yaml", "parts_tools.yaml"]);
    assert_eq!(imported.operations, 60);
    let files: Vec<(String, &str)> = imported
        .files
        .iter()
        .map(|file| (format!("large/{}", file.name), file.text.as_str()))
        .collect();
    let loaded = bindery_model::load_texts(files.iter().map(|(path, text)| (path.as_str(), *text)));
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    assert_eq!(loaded.vendors[0].operations.len(), 60);
}

#[test]
fn what_is_no_document_is_refused_in_words() {
    let refused = |text: &str| {
        let error = import("a.yaml", text, &Options::default()).expect_err("refused");
        error.to_string()
    };
    assert_eq!(
        refused("swagger: '2.0'\npaths: {}\n"),
        "a.yaml: it says Swagger 2.0: convert it first; OpenAPI 3.0 and 3.1 are read"
    );
    assert_eq!(refused("openapi: 3.0.0\npaths: {}\n"), "a.yaml: it has no operations");
    assert_eq!(
        refused("title: a page\n"),
        "a.yaml: it says no version of OpenAPI; OpenAPI 3.0 and 3.1 are read"
    );
    assert!(refused("{\"openapi\": \"3.0.0\",\n \"paths\": {,}}").starts_with("a.yaml:2: "));
    assert!(refused("openapi: 3.0.0\npaths: [\n").starts_with("a.yaml:"));
}
