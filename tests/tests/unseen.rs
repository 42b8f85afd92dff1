//! A page that nobody had seen when the language was made: from nothing to a spec that is in order
//! everywhere, by what the language's own reference says.

use std::fs;

use bindery_codegen::{Emitter, Input};
use bindery_contract::plan::Probes;
use bindery_contract::run::Ending;
use bindery_evidence::{Pages, hold};
use bindery_sandbox::{Options, Replies};
use bindery_tests::embedded::{Order, run};
use bindery_tests::project;

#[test]
fn a_page_never_seen_before_ends_in_order() {
    let folder = project::root().join("tests/unseen");
    let loaded = bindery_model::load(&folder.join("specs"));
    assert_eq!(loaded.diagnostics.len(), 0, "check tells nothing");
    let vendors = loaded.vendors;
    let mut pages = Pages::default();
    for entry in fs::read_dir(folder.join("pages")).expect("the pages can be listed") {
        let path = entry.expect("a page can be listed").path();
        let name = path.file_name().expect("a page has a name").to_string_lossy().into_owned();
        pages.insert(name, fs::read(&path).expect("a page can be read"));
    }
    for vendor in &vendors {
        let held = hold(vendor, &pages);
        let told: Vec<&str> = held.findings.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(told, [""; 0], "every row of the page is transcribed or left out in words");
    }
    let input = Input { vendors: &vendors, language_schema: None };
    for emitter in [Emitter::Rust, Emitter::JsonSchema, Emitter::OpenApi] {
        assert!(!emitter.emit(input).is_empty(), "{}", emitter.word());
    }
    for replies in [Replies::AsDocumented, Replies::Shuffled] {
        let options = Options { replies, ..Options::default() };
        let ran = run(&vendors, &options, Probes::Leave, Order::Together);
        assert_eq!(ran.summary.ending, Ending::InOrder);
        assert_eq!(ran.findings().count(), 0);
        let total = ran.summary.total();
        assert_eq!((total.skipped, total.unverified), (0, 0), "every promise is put to the test");
    }
}
