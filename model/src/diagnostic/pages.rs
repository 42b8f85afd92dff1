//! Holds the pages of mistakes to their word: what they call bad is bad, what they call good reads.

use super::{Code, Diagnostic};
use crate::source::Sources;

/// The YAML examples of a page, in its order.
fn examples(page: &str) -> Vec<&str> {
    page.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

fn told(text: &str) -> Vec<Diagnostic> {
    let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
    let file = sources.add("page.yaml", text);
    crate::yaml::read(&sources, file, &mut diagnostics);
    diagnostics
}

#[test]
fn each_page_is_headed_by_its_code_and_its_last_example_is_yaml() {
    for code in Code::ALL {
        let page = code.explanation();
        assert_eq!(page.lines().next(), Some(format!("# {code}").as_str()));
        // What cannot be shown as YAML, bytes that are no text, is shown as text.
        assert_eq!(page.matches("\n```").count(), 4, "{code}: a bad example and a good one");
        let good = examples(page).pop().expect("the good one is YAML");
        assert_eq!(told(good), [], "{code}");
    }
}

#[test]
fn the_yaml_codes_come_from_their_pages_bad_example() {
    for code in [Code::YamlSyntax, Code::DuplicateKey, Code::YamlFeature] {
        let bad = examples(code.explanation())[0];
        assert!(told(bad).iter().any(|it| it.code == code), "{code}: {:?}", told(bad));
    }
}
