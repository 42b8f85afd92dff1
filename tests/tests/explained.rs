//! The pages of mistakes and of findings are held to their word: what one calls bad gives its code
//! and no other, and what it calls good gives nothing at all.

use bindery_contract::finding;

use bindery_model::diagnostic::{Code, Paint, render_to_string};
use bindery_model::{Loaded, load_texts};
use bindery_tests::replies::{json, judge};
use bindery_tests::snippet::{self, indented};

/// What cannot be shown as YAML: more of it than a page has room for, bytes that are no text.
const ONLY_TOLD: [Code; 2] = [Code::TooDeep, Code::UnreadableFile];

/// The examples of a page in this language, in its order.
fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let fence = format!("```{language}\n");
    page.split(&fence).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

fn read(example: &str) -> Loaded {
    let files = snippet::files(example);
    load_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

fn told(loaded: &Loaded) -> String {
    render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain)
}

#[test]
fn what_a_page_calls_bad_gives_its_code_and_what_it_calls_good_gives_nothing() {
    let mut wrong = Vec::new();
    for &code in Code::ALL {
        let examples = blocks(code.explanation(), "yaml");
        let (good, bad) = match examples.as_slice() {
            [bad, good] => (good, Some(bad)),
            [good] if ONLY_TOLD.contains(&code) => (good, None),
            _ => {
                wrong.push(format!("{code}: {} examples", examples.len()));
                continue;
            }
        };
        if let Some(bad) = bad {
            let loaded = read(bad);
            let found = &loaded.diagnostics;
            if found.is_empty() || found.iter().any(|it| it.code != code) {
                wrong.push(format!("{code}, bad:\n{bad}{}", told(&loaded)));
            }
        }
        let loaded = read(good);
        if !loaded.diagnostics.is_empty() {
            wrong.push(format!("{code}, good:\n{good}{}", told(&loaded)));
        }
    }
    assert!(wrong.is_empty(), "{} pages:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is found in a reply with this payload, by code.
fn found(shape: &str, payload: &str) -> Result<Vec<String>, String> {
    let reply = format!("# reply\nsuccess:\n  status: 200\n  payload:\n{}", indented(shape, 4));
    let loaded = read(&reply);
    let vendor = loaded.vendor("shop").ok_or_else(|| told(&loaded))?;
    let operation = vendor.operations.values().next().ok_or("there is one")?;
    let asked = json(r#"{"customer": "ACME"}"#)?;
    let judgement = judge(vendor, operation, asked, 200, payload.trim())?;
    Ok(judgement.findings.iter().map(|it| it.code.to_string()).collect())
}

#[test]
fn what_a_page_calls_a_finding_is_found() {
    let (mut wrong, mut held) = (Vec::new(), 0);
    for code in finding::Code::all() {
        let page = code.explanation();
        // Pages that show a payload; the others speak of status, headers or bytes.
        let (shapes, payloads) = (blocks(page, "yaml"), blocks(page, "json"));
        let ([shape], [bad, good]) = (shapes.as_slice(), payloads.as_slice()) else { continue };
        if ["success:", "faults:", "steps:"].iter().any(|key| shape.starts_with(key)) {
            continue;
        }
        held += 1;
        for (payload, expected) in [(bad, vec![code.to_string()]), (good, Vec::new())] {
            let found = found(shape, payload);
            if found.as_ref() != Ok(&expected) {
                wrong.push(format!("{code}: {payload}{found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(held >= 20, "{held} pages show a payload");
}
