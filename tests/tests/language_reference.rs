//! Every example of the language's reference is read without a complaint.

use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::{Loaded, language_reference, load_texts};
use bindery_tests::snippet;

/// The YAML examples of the page, each with its first line: what it is.
fn examples(page: &str) -> Vec<(&str, &str)> {
    let blocks = page.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.filter_map(|block| block.split_once('\n')).collect()
}

fn complaints(loaded: &Loaded) -> String {
    render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain)
}

#[test]
fn the_whole_spec_in_it_is_valid() {
    let page = language_reference();
    let files: Vec<(&str, &str)> = examples(&page)
        .into_iter()
        .filter_map(|(first, text)| Some((first.strip_prefix("# specs/")?, text)))
        .collect();
    assert_eq!(files.len(), 3);
    let loaded = load_texts(files);
    assert_eq!(complaints(&loaded), "");
    assert_eq!(loaded.vendors.len(), 1);
}

#[test]
fn every_other_example_is_read() {
    let page = language_reference();
    let mut read = 0;
    for (first, text) in examples(&page) {
        if first.starts_with("# specs/") {
            continue;
        }
        let files = snippet::files(&format!("{first}\n{text}"));
        let loaded = load_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        assert_eq!(complaints(&loaded), "", "{first}\n{text}");
        read += 1;
    }
    assert!(read >= 100, "{read} examples");
}
