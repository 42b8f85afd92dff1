//! Specs held to pages: cases with invented pages, and the real ones where they are there.
//!
//! `tests/evidence/<case>/` holds `specs/`, `pages/` and what is expected: `expected.txt`, and the
//! questions to the vendor in `gaps.md` and `gaps.json`. `BINDERY_UPDATE=1` rewrites them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bindery_evidence::{Code, Finding, Pages, gaps, hold, markdown, report, unlisted};
use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::{Valid, Vendor};
use bindery_tests::project;

fn cases() -> Vec<PathBuf> {
    let folder = project::root().join("tests/evidence");
    let entries = fs::read_dir(folder).expect("the cases can be listed");
    let mut cases: Vec<_> = entries.map(|it| it.expect("a case can be listed").path()).collect();
    cases.sort();
    cases
}

/// The files of a folder and of the folders in it, by their paths in it.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for path in entries.map(|it| it.expect("a file can be listed").path()) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let within = path.strip_prefix(folder).expect("the listing stays in the folder");
            let parts: Vec<_> = within.iter().map(|part| part.to_string_lossy()).collect();
            found.push((parts.join("/"), fs::read(&path).expect("a file can be read")));
        }
    }
    found.sort();
    found
}

/// The specs of a folder, their places named by paths in it.
fn specs(texts: &[(String, String)]) -> Vec<Arc<Valid<Vendor>>> {
    let texts = texts.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let loaded = bindery_model::load_texts(texts);
    let told = render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain);
    assert!(!loaded.has_errors(), "{told}");
    loaded.vendors
}

fn texts(folder: &Path) -> Vec<(String, String)> {
    let yaml = files(folder)
        .into_iter()
        .filter(|(path, _)| Path::new(path).extension().is_some_and(|it| it == "yaml"));
    yaml.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("specs are UTF-8"))).collect()
}

fn expect(path: &Path, text: &str, wrong: &mut Vec<String>) {
    if std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1") {
        fs::write(path, text).expect("what is expected can be written");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected != text {
        wrong.push(format!("{}\nexpected:\n{expected}\nis:\n{text}", path.display()));
    }
}

#[test]
fn each_case_is_told_as_expected_and_every_code_has_one() {
    let (mut wrong, mut codes) = (Vec::new(), BTreeSet::new());
    for case in cases() {
        let vendors = specs(&texts(&case.join("specs")));
        let pages: Pages = files(&case.join("pages")).into_iter().collect();
        let mut told = Vec::new();
        let mut findings: Vec<Finding> = Vec::new();
        for vendor in &vendors {
            let evidence = hold(vendor, &pages);
            report::text(vendor, &evidence, &mut told).expect("a vector takes all");
            report::github(vendor, &evidence, &mut told).expect("a vector takes all");
            findings.extend(evidence.findings);
        }
        let plain: Vec<&Vendor> = vendors.iter().map(|vendor| &***vendor).collect();
        for finding in unlisted(&plain, &pages) {
            told.extend(format!("{}: {}\n", finding.place(), finding.code).bytes());
            findings.push(finding);
        }
        codes.extend(findings.iter().map(|finding| finding.code));
        let told = String::from_utf8(told).expect("reports are UTF-8");
        expect(&case.join("expected.txt"), &told, &mut wrong);
    }
    assert!(wrong.is_empty(), "BINDERY_UPDATE=1 rewrites what is expected\n{}", wrong.join("\n"));
    assert_eq!(codes, Code::ALL.into_iter().collect(), "each code has a case");
}

#[test]
fn what_is_open_is_asked() {
    let mut wrong = Vec::new();
    for case in ["in-order", "html", "doubts"] {
        let case = project::root().join("tests/evidence").join(case);
        let (mut told, mut ids) = (Vec::new(), BTreeSet::new());
        let vendors = specs(&texts(&case.join("specs")));
        let all: Vec<_> = vendors.iter().map(|vendor| gaps(vendor)).collect();
        for (vendor, gaps) in vendors.iter().zip(&all) {
            markdown(vendor, gaps, &mut told).expect("a vector takes all");
            for question in &gaps.questions {
                assert!(ids.insert(question.id.clone()), "{} is asked twice", question.id);
            }
        }
        let told = String::from_utf8(told).expect("questions are UTF-8");
        expect(&case.join("gaps.md"), &told, &mut wrong);
        expect(&case.join("gaps.json"), &format!("{:#}\n", serde_json::json!(all)), &mut wrong);
    }
    assert!(wrong.is_empty(), "BINDERY_UPDATE=1 rewrites what is expected\n{}", wrong.join("\n"));
}

#[test]
fn explanations_are_headed_by_their_codes() {
    for code in Code::ALL {
        let first = code.explanation().lines().next();
        assert_eq!(first, Some(format!("# {code}").as_str()));
    }
}

/// Where the vendors' pages lie, if they are there: they are the vendors' text, not ours.
fn real_pages() -> Option<Pages> {
    let folder = project::root().join("../shared/seeds");
    folder.is_dir().then(|| files(&folder).into_iter().collect())
}

#[test]
fn the_real_pages_are_covered_and_a_row_or_key_that_is_another_is_found() {
    // `cargo xtask test` says so where they are not here.
    let Some(pages) = real_pages() else { return };
    let texts = texts(&project::root().join("specs"));
    for vendor in specs(&texts) {
        let evidence = hold(&vendor, &pages);
        assert_eq!(evidence.findings, [], "{}", vendor.name);
        for covered in &evidence.pages {
            let bytes = &pages[&covered.file];
            let text = String::from_utf8_lossy(bytes);
            let counts = [covered.rows, covered.keys, covered.texts, covered.lines];
            assert!(counts.iter().all(|count| count.missing == 0), "{covered:?}");
            // Every eleventh, so that the test ends soon; none is easier than the others.
            for (index, line) in text.lines().enumerate().skip(20).step_by(11) {
                if let Some(other) = altered(line) {
                    assert_found(&vendor, &texts, &pages, (&covered.file, index), &other);
                }
            }
        }
    }
}

/// A line with another name in it, if it is a key of an example.
fn altered(line: &str) -> Option<String> {
    let start = line.find(|c: char| c.is_alphanumeric() || c == '_' || c == '$')?;
    let name = &line[start..];
    let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))?;
    let rest = &name[end..];
    let key = line[..start].chars().all(|c| "\"'- ".contains(c))
        && rest.trim_start_matches(['"', '\'', '\u{201D}']).starts_with(':')
        // An address and what stands behind `URL:` are no keys.
        && !rest.contains("//")
        && !name.starts_with("URL");
    key.then(|| format!("{}another_{name}", &line[..start]))
}

fn assert_found(
    vendor: &Valid<Vendor>,
    texts: &[(String, String)],
    pages: &Pages,
    (file, index): (&str, usize),
    other: &str,
) {
    let text = String::from_utf8_lossy(&pages[file]).into_owned();
    let mut lines: Vec<&str> = text.split('\n').collect();
    lines[index] = other;
    let mut pages = pages.clone();
    pages.insert(file.to_owned(), lines.join("\n").into_bytes());
    // The page's hash goes with it: this is about a page that was transcribed so.
    let hash = |pages: &Pages| {
        let listed = vendor.pages.values().find(|page| page.file == file).expect("it is listed");
        let told = hold(vendor, pages).findings;
        let message = &told.first().expect("the hash is another").message;
        let new = message.rsplit(' ').next().expect("a message has words").to_owned();
        (listed.sha256.clone(), new)
    };
    let (old, new) = hash(&pages);
    let texts = texts.iter().map(|(path, text)| (path.clone(), text.replace(&old, &new)));
    let vendors = specs(&texts.collect::<Vec<_>>());
    let vendor = vendors.iter().find(|it| it.name == vendor.name).expect("it is there");
    let line = u32::try_from(index + 1).expect("pages are short");
    let told = hold(vendor, &pages).findings;
    assert!(
        told.iter().any(|it| it.code == Code::KeyNotCited && it.lines == Some((line, line))),
        "{file}:{line} `{other}`: {told:#?}"
    );
}
