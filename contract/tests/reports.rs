//! Every form of report from a fixed list of events: one folder a case under `tests/reports`.
//!
//! `events.json` holds the events and, where a case has some, those of earlier runs; beside it
//! stands what each form makes of them. With `BINDERY_UPDATE=1` these files are written anew.

mod support;

use std::path::{Path, PathBuf};

use bindery_contract::report::{self, Document, Form, Gather, Keep, Notes};
use bindery_contract::run::{CaseResult, Event, Report, Start, Summary};
use bindery_model::diagnostic::Paint;
use serde::Deserialize;
use support::golden::golden;

/// What a run tells, as data.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Events {
    run: Start,
    cases: Vec<CaseResult>,
    summary: Summary,
    #[serde(default)]
    earlier: Vec<Events>,
}

impl Events {
    fn document(&self) -> Document {
        let mut gather = Gather::new(Keep::Cases, None);
        let told = std::iter::once(Event::Started(&self.run))
            .chain(self.cases.iter().map(Event::Ended))
            .chain([Event::Finished(&self.summary)]);
        for event in told {
            gather.event(event).expect("memory can be written");
        }
        let mut document = gather.document().expect("it is over");
        if !self.earlier.is_empty() {
            let earlier: Vec<Document> = self.earlier.iter().map(Events::document).collect();
            document.remember(&earlier);
        }
        document
    }
}

fn cases() -> Vec<(PathBuf, Document)> {
    let folders = std::fs::read_dir("tests/reports").expect("it is there");
    let mut folders: Vec<PathBuf> = folders.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    let read = |folder: &Path| {
        let text = std::fs::read(folder.join("events.json")).expect("each case has events");
        serde_json::from_slice::<Events>(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    };
    folders.into_iter().map(|folder| (folder.clone(), read(&folder).document())).collect()
}

fn text(document: &Document, form: Form) -> String {
    let mut out = Vec::new();
    report::write(document, form, &mut out).expect("memory can be written");
    String::from_utf8(out).expect("every report is text")
}

#[test]
fn each_form_of_each_case_is_as_expected() {
    for (folder, document) in cases() {
        let terminal = Form::Text(Paint::Plain, Notes::Show);
        golden(&folder.join("terminal.txt"), &text(&document, terminal));
        golden(&folder.join("annotations.txt"), &text(&document, Form::Github));
        for (form, name) in Form::FILES {
            golden(&folder.join(name), &text(&document, form));
        }
    }
}

#[test]
fn the_json_report_has_its_published_schema_and_is_read_back() {
    let schema = serde_json::to_value(report::schema()).expect("a schema is JSON");
    let published = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    golden(Path::new("report.schema.json"), &published);
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    for (folder, document) in cases() {
        let json = text(&document, Form::Json);
        let value = serde_json::from_str(&json).expect("it is JSON");
        if let Err(error) = validator.validate(&value) {
            panic!("{}: {error} at {}", folder.display(), error.instance_path());
        }
        let again = Document::read(json.as_bytes()).expect("it is a report");
        assert_eq!(again, document, "{}", folder.display());
        let mut gather = Gather::new(Keep::Cases, None);
        again.tell(&mut gather).expect("memory can be written");
        let told = gather.document().expect("it is over");
        assert_eq!(told.causes.len(), document.causes.len(), "{}", folder.display());
    }
}

#[test]
fn what_is_no_report_says_why() {
    let error = |text: &str| Document::read(text.as_bytes()).expect_err("no report").to_string();
    assert!(error("{").starts_with("it is no report"));
    assert!(error("{}").contains("missing field `form`"));
    assert!(error(r#"{"form": 99}"#).contains("form 99"));
}

#[test]
fn a_summary_keeps_to_its_limit() {
    for (folder, document) in cases() {
        for limit in [1000, 3000, 10_000] {
            let text = report::markdown_within(&document, limit);
            let head = text.find("\n### ").unwrap_or(text.len());
            assert!(text.len() <= limit.max(head + 200), "{}: {}", folder.display(), text.len());
        }
    }
}

#[test]
fn nothing_a_vendor_sends_is_markup() {
    for (folder, document) in cases() {
        let page = text(&document, Form::Html);
        for (tag, count) in [("<script", 1), ("</script", 1), ("<style", 1), ("<b>", 0), ("<i>", 0)]
        {
            assert_eq!(page.matches(tag).count(), count, "{tag} in {}", folder.display());
        }
        for form in [Form::Html, Form::Markdown, Form::Text(Paint::Plain, Notes::Show)] {
            let told = text(&document, form);
            let moves = |c: char| c != '\n' && c != '\t' && (c.is_control() || c == '\u{202e}');
            assert!(!told.contains(moves), "{form:?} of {}", folder.display());
        }
        for line in text(&document, Form::Github).lines() {
            assert!(line.starts_with("::error ") || line.starts_with("::warning "), "{line}");
        }
    }
}
