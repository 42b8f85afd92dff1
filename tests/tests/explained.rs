//! The pages of mistakes are held to their word: what one calls bad gives its code and no other,
//! and what it calls good gives nothing at all.

use bindery_model::diagnostic::{Code, Paint, render_to_string};
use bindery_model::{Loaded, load_texts};
use bindery_tests::snippet;

/// What cannot be shown as YAML: more of it than a page has room for, bytes that are no text.
const ONLY_TOLD: [Code; 2] = [Code::TooDeep, Code::UnreadableFile];

/// The YAML examples of a page, in its order.
fn examples(page: &str) -> Vec<&str> {
    page.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
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
        let examples = examples(code.explanation());
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
