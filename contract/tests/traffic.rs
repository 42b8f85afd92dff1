//! Existing traffic held to the specs: whatever form it has, however it is split.

mod support;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use bindery_contract::run::{CaseResult, Counts, Ending, Event, Report, Subject, Summary};
use bindery_contract::secret::Secrets;
use bindery_contract::shard::Shard;
use bindery_contract::traffic::{Options, Servers, judge};
use support::vendor;

#[derive(Default)]
struct Results(Vec<CaseResult>);

impl Report for Results {
    fn event(&mut self, event: Event<'_>) -> std::io::Result<()> {
        if let Event::Ended(result) = event {
            self.0.push(result.clone());
        }
        Ok(())
    }
}

fn options(files: &[&Path]) -> Options {
    Options {
        files: files.iter().map(|file| file.to_path_buf()).collect(),
        shard: Shard::default(),
        threads: 2,
        servers: Servers::Named,
        deny: vec![bindery_contract::finding::Severity::BreaksCallers],
        began: None,
    }
}

fn told(options: &Options) -> (Summary, Vec<CaseResult>) {
    static SUBJECT: LazyLock<Subject> = LazyLock::new(|| Subject::new(vendor()));
    let mut results = Results::default();
    let subjects = std::slice::from_ref(&*SUBJECT);
    let summary = judge(subjects, None, &Secrets::default(), options, &mut results)
        .expect("the files are there");
    (Summary { milliseconds: 0, ..summary }, results.0)
}

/// Each finding as `place code pointer count`.
fn findings(results: &[CaseResult]) -> Vec<String> {
    let of = |result: &CaseResult| {
        let place = result.case.detail.rsplit('/').next().unwrap_or_default().to_owned();
        let found = result.findings.iter();
        found
            .map(move |it| format!("{place} {} {} {}", it.code, it.pointer, it.count))
            .collect::<Vec<_>>()
    };
    results.iter().flat_map(of).collect()
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder of our own"))
    }

    fn write(&self, name: &str, text: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).expect("it is ours");
        path
    }
}

const URL: &str = "https://erp.example/api/s3cret-key-7/order?number=PO-1";
const GOOD: &str = r#"{"code": 0, "message": "Found.", "data": {"number": "PO-1", "state": "Open", "quantity": 1.00, "due": null}}"#;

fn line(url: &str, body: &str) -> String {
    format!(
        r#"{{"request": {{"method": "GET", "url": "{url}", "headers": {{"X-Token": "Bearer t0ken-9"}}}}, "reply": {{"status": 200, "headers": {{"Content-Type": "application/json"}}, "body": {body}}}}}"#
    )
}

fn entry(url: &str, body: &str) -> String {
    let text = serde_json::Value::from(body).to_string();
    format!(
        r#"{{"request": {{"method": "get", "url": "{url}", "headers": []}}, "response": {{"status": 200, "headers": [{{"name": "Content-Type", "value": "application/json"}}], "content": {{"mimeType": "application/json", "text": {text}}}}}, "cache": {{}}}}"#
    )
}

/// Replies of several kinds, in an order that a seed gives.
fn mixed(count: usize) -> Vec<(&'static str, String)> {
    let mut seed = 7_u64;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let one = |kind: u64, width: u64| match kind {
        0 => (URL, GOOD.replace("\"Open\"", "\"Paused\"")),
        1 => (URL, GOOD.replace("\"due\"", "\"colour\": 1, \"due\"")),
        2 => ("https://erp.example/api/k/orders/7", "{}".to_owned()),
        _ => (URL, GOOD.replace("PO-1", &"9".repeat(usize::try_from(width).expect("small")))),
    };
    (0..count).map(|_| one(next(40), 1 + next(900))).collect()
}

#[test]
fn the_forms_of_a_log_say_the_same() {
    let folder = Folder::new();
    let replies = mixed(300);
    let lines: Vec<String> = replies.iter().map(|(url, body)| line(url, body)).collect();
    let texts: Vec<String> = replies
        .iter()
        .map(|(url, body)| line(url, &serde_json::Value::from(body.as_str()).to_string()))
        .collect();
    let entries: Vec<String> = replies.iter().map(|(url, body)| entry(url, body)).collect();
    let archive = format!(
        "{{ \"log\": {{\"version\": \"1.2\", \"pages\": [{{}}], \"entries\": [{}], \"comment\": \"\"}}}}",
        entries.join(",\n  ")
    );
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(lines.join("\n").as_bytes()).expect("memory");
    let files = [
        folder.write("values.jsonl", lines.join("\n").as_bytes()),
        folder.write("texts.jsonl", (texts.join("\r\n") + "\n").as_bytes()),
        folder.write("traffic.har", archive.as_bytes()),
        folder.write("entries.jsonl", entries.join("\n\n").as_bytes()),
        folder.write("values.jsonl.gz", &packed.finish().expect("memory")),
    ];
    let plain = |path: &PathBuf| {
        let (summary, results) = told(&options(&[path]));
        let without_place = |finding: String| finding.split_once(' ').map(|it| it.1.to_owned());
        let found: Vec<_> = findings(&results).into_iter().map(without_place).collect();
        let traffic = summary.traffic.expect("it was traffic");
        (summary.counts, traffic.judged, traffic.unmatched, found, summary.ending)
    };
    let first = plain(&files[0]);
    assert_eq!(first.4, Ending::Findings);
    assert!(first.2 > 0 && first.1 > 250, "{first:?}");
    assert_eq!(first.3.len(), 2, "{first:?}");
    for file in &files[1..] {
        assert_eq!(plain(file), first, "{}", file.display());
    }
}

#[test]
fn a_finding_says_where_it_stands_and_how_often() {
    let folder = Folder::new();
    let bad = GOOD.replace("\"Open\"", "\"Paused\"");
    let text = [
        line(URL, GOOD),
        line(URL, &bad),
        "{\"request\": {}".to_owned(),
        String::new(),
        line(URL, &bad),
        "{\"reply\": {\"status\": 200}}".to_owned(),
        line("https://elsewhere.example/api/k/order", GOOD),
        line("https://erp.example/other/9182-abc", GOOD),
        line("https://erp.example/other/7711-abc", GOOD),
    ];
    let file = folder.write("log.jsonl", text.join("\n").as_bytes());
    let (summary, results) = told(&options(&[&file]));
    assert_eq!(findings(&results), ["log.jsonl:2 enum /data/state 2"]);
    let counts = summary.counts["acme"]["order.get"];
    assert_eq!(counts, Counts { conforms: 2, drifts: 2, ..Counts::default() });
    let traffic = summary.traffic.expect("it was traffic");
    let malformed: Vec<_> = traffic
        .malformed_first
        .iter()
        .map(|it| (it.place.rsplit('/').next().unwrap_or_default(), it.why.as_str()))
        .collect();
    assert_eq!(malformed[0].0, "log.jsonl:3");
    assert_eq!(malformed[1], ("log.jsonl:6", "it has no `request`"));
    assert_eq!(malformed.len(), 2);
    let kinds: Vec<_> =
        traffic.unmatched_kinds.iter().map(|it| (it.what.as_str(), it.count)).collect();
    assert_eq!(kinds, [("GET erp.example/other/*", 2)]);
    assert_eq!((traffic.exchanges, traffic.judged, traffic.unmatched), (6, 4, 2));
}

#[test]
fn threads_and_shards_change_nothing() {
    let folder = Folder::new();
    let mut text = String::new();
    // Several blocks, the last line without its end.
    for (url, body) in mixed(9_000) {
        let _ = writeln!(text, "{}", line(url, &body));
    }
    text.truncate(text.len() - 1);
    assert!(text.len() > 4 << 20);
    let file = folder.write("log.jsonl", text.as_bytes());
    let whole = told(&options(&[&file]));
    for threads in [1, 3, 8] {
        let again = told(&Options { threads, ..options(&[&file]) });
        assert_eq!(again, whole, "{threads} threads");
    }
    for of in [2, 3, 16] {
        let (mut judged, mut bytes, mut found) = (0, 0, 0);
        for index in 1..=of {
            let shard = format!("{index}/{of}").parse().expect("a shard");
            let (summary, results) = told(&Options { shard, ..options(&[&file]) });
            let traffic = summary.traffic.expect("it was traffic");
            judged += traffic.judged + traffic.unmatched;
            bytes += traffic.bytes;
            found += results.iter().flat_map(|it| &it.findings).map(|it| it.count).sum::<usize>();
            // A line has the same number in whatever shard it is.
            for place in results.iter().map(|it| &it.case.detail) {
                let number: usize =
                    place.rsplit(':').next().and_then(|it| it.parse().ok()).expect("a number");
                let line = text.lines().nth(number - 1).expect("it is there");
                assert!(line.contains("Paused") || line.contains("colour"), "{place}: {line}");
            }
        }
        let traffic = whole.0.traffic.as_ref().expect("it was traffic");
        assert_eq!((judged, bytes), (9_000, traffic.bytes), "{of} shards");
        let all: usize = whole.1.iter().flat_map(|it| &it.findings).map(|it| it.count).sum();
        assert_eq!(found, all, "{of} shards");
    }
}

#[test]
fn shards_cut_anywhere_lose_no_line() {
    let folder = Folder::new();
    for ends in ["", "\n", "\n\n"] {
        let lines = [line(URL, GOOD), line(URL, GOOD), String::new(), line(URL, GOOD)];
        let file = folder.write("log.jsonl", (lines.join("\n") + ends).as_bytes());
        for of in 1..40 {
            let judged: u64 = (1..=of)
                .map(|index| {
                    let shard = format!("{index}/{of}").parse().expect("a shard");
                    let (summary, _) = told(&Options { shard, ..options(&[&file]) });
                    summary.traffic.expect("it was traffic").judged
                })
                .sum();
            assert_eq!(judged, 3, "{of} shards, ends {ends:?}");
        }
    }
}

#[test]
fn secrets_in_a_log_are_shown_by_nobody() {
    let folder = Folder::new();
    let bad = GOOD.replace("\"Open\"", "\"s3cret-key-7 t0ken-9\"");
    let file = folder.write("log.jsonl", line(URL, &bad).as_bytes());
    let (summary, results) = told(&options(&[&file]));
    let shown = format!("{summary:?} {results:?}");
    assert!(results[0].findings.len() == 1 && shown.contains("{key}"), "{shown}");
    assert!(!shown.contains("s3cret-key-7") && !shown.contains("t0ken-9"), "{shown}");
    let lost = line("https://erp.example/api/v9/s3cretkey7isnoword/list", GOOD);
    let file = folder.write("lost.jsonl", lost.as_bytes());
    let (summary, _) = told(&options(&[&file]));
    assert!(!format!("{summary:?}").contains("s3cretkey7"), "{summary:?}");
    assert_eq!(summary.ending, Ending::Findings, "nothing was judged");
}

#[test]
fn any_server_will_do_where_one_says_so() {
    let folder = Folder::new();
    let at = |url: &str| folder.write("log.jsonl", line(url, GOOD).as_bytes());
    let file = at("http://127.0.0.1:8080/k/order?number=1");
    let judged = |servers| {
        let (summary, _) = told(&Options { servers, ..options(&[&file]) });
        let traffic = summary.traffic.expect("it was traffic");
        (traffic.judged, traffic.unmatched_kinds.first().map(|it| it.what.clone()))
    };
    let other = "GET 127.0.0.1:8080/*/order: `acme/order.get` is at another server";
    assert_eq!(judged(Servers::Named), (0, Some(other.to_owned())));
    assert_eq!(judged(Servers::Any), (1, None));
}

#[test]
fn a_file_that_is_not_there_is_told() {
    let subjects = [Subject::new(vendor())];
    let options = options(&[Path::new("no/such.jsonl")]);
    let error = judge(&subjects, None, &Secrets::default(), &options, &mut Results::default())
        .expect_err("it is not there");
    assert!(error.to_string().starts_with("`no/such.jsonl` cannot be read"), "{error}");
}
