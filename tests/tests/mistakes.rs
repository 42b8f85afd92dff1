//! One folder a mistake: `tests/mistakes/CODE/` or `CODE.VARIANT/` holds the files in which it
//! differs from `base/`, with `#! CODE` behind the line that is wrong, and `expected.txt`: the
//! diagnostics as people see them. `BINDERY_UPDATE=1` rewrites what is expected.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use bindery_model::diagnostic::{Code, Diagnostic, Level, Paint, render_to_string};
use bindery_model::{Loaded, load};

/// A mistake's folder, laid over the base and read.
struct Case {
    name: String,
    folder: PathBuf,
    /// The wrong lines: file, line, code.
    marks: Vec<(String, u32, String)>,
    loaded: Loaded,
    specs: tempfile::TempDir,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("mistakes")
}

fn files(folder: &Path, under: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            files(&path, under, into);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.strip_prefix(under).expect("it lies below").to_owned();
            into.insert(name, std::fs::read(&path).expect("it can be read"));
        }
    }
}

fn marks(files: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<(String, u32, String)> {
    let mut marks = Vec::new();
    for (path, bytes) in files {
        for (line, text) in (1..).zip(String::from_utf8_lossy(bytes).lines()) {
            if let Some((_, code)) = text.split_once("#! ") {
                marks.push((path.display().to_string(), line, code.trim().to_owned()));
            }
        }
    }
    marks
}

fn cases() -> Vec<Case> {
    let mut base = BTreeMap::new();
    files(&root().join("base"), &root().join("base"), &mut base);
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(root()).expect("the mistakes are there") {
        let folder = entry.expect("it can be listed").path();
        let name = folder.file_name().expect("it has a name").to_string_lossy().into_owned();
        if name == "base" || !folder.is_dir() {
            continue;
        }
        let mut own = BTreeMap::new();
        files(&folder, &folder, &mut own);
        let marks = marks(&own);
        let specs = tempfile::tempdir().expect("there is room");
        for (path, bytes) in base.iter().chain(&own) {
            let path = specs.path().join("shop").join(path);
            std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("room");
            std::fs::write(path, bytes).expect("it can be written");
        }
        let loaded = load(specs.path());
        cases.push(Case { name, folder, marks, loaded, specs });
    }
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

impl Case {
    fn code(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// File, line and code of a diagnostic.
    fn place(&self, diagnostic: &Diagnostic) -> (String, u32, String) {
        let place = self.loaded.sources.place(diagnostic.span);
        let specs = self.specs.path().join("shop").display().to_string();
        let path = place.path.trim_start_matches(&specs).trim_start_matches('/').to_owned();
        (path, place.line, diagnostic.code.name().to_owned())
    }

    fn rendered(&self) -> String {
        let text = render_to_string(&self.loaded.sources, &self.loaded.diagnostics, Paint::Plain);
        let text = text.replace(&format!("{}/", self.specs.path().display()), "");
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        lines.join("\n") + "\n"
    }
}

#[test]
fn the_base_holds_no_mistake() {
    let specs = tempfile::tempdir().expect("there is room");
    let mut base = BTreeMap::new();
    files(&root().join("base"), &root().join("base"), &mut base);
    std::fs::create_dir_all(specs.path().join("shop")).expect("there is room");
    for (path, bytes) in base {
        std::fs::write(specs.path().join("shop").join(path), bytes).expect("it can be written");
    }
    let loaded = load(specs.path());
    assert_eq!(render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain), "");
    assert_eq!(loaded.vendors.len(), 1);
}

#[test]
fn each_mistake_is_told_where_it_is() {
    let mut wrong = Vec::new();
    for case in cases() {
        let told: Vec<_> = case.loaded.diagnostics.iter().map(|it| case.place(it)).collect();
        if case.marks.is_empty() || !case.marks.iter().any(|(_, _, code)| code == case.code()) {
            wrong.push(format!("{}: no line is marked with `#! {}`", case.name, case.code()));
        }
        for mark in case.marks.iter().filter(|mark| !told.contains(mark)) {
            wrong.push(format!("{}: {mark:?} is not told; told is {told:?}", case.name));
        }
        if told.len() > 3 {
            wrong.push(format!("{}: one mistake, {} diagnostics", case.name, told.len()));
        }
        let errors = case.loaded.diagnostics.iter().any(|it| it.level == Level::Error);
        if errors == case.loaded.vendor("shop").is_some() {
            wrong.push(format!("{}: a vendor is valid exactly if there is no error", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_code_has_a_case() {
    let cases = cases();
    let have: BTreeSet<&str> = cases.iter().map(Case::code).collect();
    let all: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    let missing: Vec<_> = all.difference(&have).collect();
    let stray: Vec<_> = have.difference(&all).collect();
    assert!(missing.is_empty() && stray.is_empty(), "no case: {missing:?}; no code: {stray:?}");
    assert!(all.len() >= 50, "{} codes", all.len());
}

#[test]
fn diagnostics_read_as_expected() {
    let update = std::env::var_os("BINDERY_UPDATE").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let path = case.folder.join("expected.txt");
        let rendered = case.rendered();
        if update {
            std::fs::write(&path, &rendered).expect("it can be written");
        } else if std::fs::read_to_string(&path).unwrap_or_default() != rendered {
            wrong.push(format!("{}:\n{rendered}", case.name));
        }
    }
    assert!(wrong.is_empty(), "BINDERY_UPDATE=1 accepts what changed:\n{}", wrong.join("\n"));
}
