//! Parts of one run, merged, are the run; and the examples that split one do what they say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bindery_tests::project::root;
use serde_json::Value;

fn call(arguments: &[&str]) -> (u8, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let specs = root().join("specs").display().to_string();
    let line: Vec<&str> = arguments.iter().copied().chain(["--specs", &specs]).collect();
    let exit = bindery_cli::call(&line, &mut out, &mut err);
    (exit.code(), String::from_utf8_lossy(&[out, err].concat()).into_owned())
}

fn report(folder: &Path) -> Value {
    let text = std::fs::read(folder.join("report.json")).expect("it was written");
    serde_json::from_slice(&text).expect("it is JSON")
}

/// How each case ended, by name.
fn verdicts(report: &Value) -> BTreeMap<String, String> {
    let cases = report["cases"].as_array().expect("a list").iter();
    cases.map(|case| (case["case"].to_string(), case["verdict"]["is"].to_string())).collect()
}

/// Each cause and its count.
fn causes(report: &Value) -> BTreeMap<String, u64> {
    let mut causes = BTreeMap::new();
    for cause in report["causes"].as_array().expect("a list") {
        let finding = &cause["finding"];
        // A cause of several places of a list is shown at one of them: which, the parts decide.
        let pointer = finding["pointer"].as_str().expect("a pointer");
        let places = pointer.split('/').map(|key| key.parse::<u32>().map_or(key, |_| "*"));
        let places: Vec<&str> = places.collect();
        let key = format!("{}{}{places:?}", cause["operation"], finding["code"]);
        *causes.entry(key).or_default() += cause["count"].as_u64().expect("a count");
    }
    causes
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder of our own"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }
}

#[test]
fn shards_of_a_run_are_the_run() {
    let folder = Folder::new();
    let vendor = ["verify", "expandable", "--drift", "field-added"];
    let at = |name: &str| folder.text(name);
    let whole = call(&[&vendor[..], &["--report", &at("whole")]].concat());
    for index in 1..=3 {
        let (shard, report) = (format!("{index}/3"), at(&format!("parts/{index}")));
        call(&[&vendor[..], &["--shard", &shard, "--report", &report]].concat());
    }
    let merged = call(&["report", "merge", &at("parts"), "--report", &at("merged")]);
    assert_eq!(merged.0, whole.0, "{}\n{}", whole.1, merged.1);
    let (whole, merged) = (report(&folder.path("whole")), report(&folder.path("merged")));
    assert_eq!(
        verdicts(&whole).keys().collect::<Vec<_>>(),
        verdicts(&merged).keys().collect::<Vec<_>>()
    );
    assert_eq!(whole["run"]["cases"], merged["run"]["cases"]);
}

#[test]
fn shards_of_traffic_are_the_traffic() {
    let folder = Folder::new();
    let at = |name: &str| folder.text(name);
    call(&["verify", "manex", "--drift", "field-added", "--record", &at("recording")]);
    let judge = ["judge", &at("recording")];
    let whole = call(&[&judge[..], &["--report", &at("whole")]].concat());
    assert_eq!(whole.0, 1, "{}", whole.1);
    for index in 1..=4 {
        let (shard, report) = (format!("{index}/4"), at(&format!("parts/{index}")));
        call(&[&judge[..], &["--shard", &shard, "--report", &report]].concat());
    }
    let merged = call(&["report", "merge", &at("parts"), "--report", &at("merged")]);
    assert_eq!(merged.0, 1, "{}", merged.1);
    let (whole, merged) = (report(&folder.path("whole")), report(&folder.path("merged")));
    assert_eq!(causes(&whole), causes(&merged));
    assert_eq!(whole["summary"]["counts"], merged["summary"]["counts"]);
    for key in ["exchanges", "judged", "unmatched", "malformed"] {
        assert_eq!(whole["summary"]["traffic"][key], merged["summary"]["traffic"][key], "{key}");
    }
}

#[test]
fn parts_of_different_runs_do_not_merge() {
    let folder = Folder::new();
    for seed in ["1", "2"] {
        let report = folder.text(seed);
        call(&[
            "verify",
            "movilitas",
            "--seed",
            seed,
            "--report",
            &report,
            "--only",
            "movilitas/*/smallest",
        ]);
    }
    let (exit, said) = call(&["report", "merge", &folder.text("1"), &folder.text("2")]);
    assert!(exit == 2 && said.contains("seed 1") && said.contains("seed 2"), "{said}");
}

/// The YAML of an example, as data.
fn example(name: &str) -> Value {
    let path = root().join("examples/shards").join(name);
    let mut sources = bindery_model::source::Sources::default();
    let mut found = Vec::new();
    let file = sources.read_file(&path, &mut found).expect("it is there");
    let node = bindery_model::yaml::read(&sources, file, &mut found).expect("it is YAML");
    assert!(found.is_empty(), "{found:?}");
    let text = bindery_model::json::Value::from_yaml(&node).to_compact();
    serde_json::from_str(&text).expect("it is JSON")
}

/// What a shell makes of a command line, run here. Understands what the examples use: a variable,
/// one added to it, and `||` with what findings mean.
fn run(line: &str, places: &[(&str, &str)], variable: Option<(&str, u64)>) -> u8 {
    let mut line = line.to_owned();
    if let Some((name, value)) = variable {
        line = line
            .replace(&format!("$(({name} + 1))"), &(value + 1).to_string())
            .replace(&format!("${name}"), &value.to_string());
    }
    for (from, to) in places {
        line = line.replace(from, to);
    }
    let (command, findings) = line.split_once("||").unwrap_or((&line, ""));
    assert!(!command.contains('$'), "nothing fills the variable in {command}");
    let words: Vec<&str> = command.split_whitespace().collect();
    assert_eq!(words[0], "bindery");
    let (exit, said) = call(&words[1..]);
    assert!(exit <= 1, "{line}: {said}");
    if findings.trim() == "test $? -eq 1" { 0 } else { exit }
}

#[test]
fn the_job_does_what_it_says() {
    let folder = Folder::new();
    let at = |name: &str| folder.text(name);
    call(&["verify", "--drift", "type-changed", "--record", &at("recording")]);
    std::fs::copy(folder.path("recording/exchanges.har"), folder.path("log.jsonl")).expect("ours");
    let (traffic, reports, merged) = (at("log.jsonl"), at("reports"), at("merged"));
    let places =
        [("/traffic/log.jsonl", &*traffic), ("/reports", &*reports), ("/merged", &*merged)];
    let job = example("job.yaml");
    let spec = &job["spec"];
    let number =
        |value: &Value| -> u64 { value.to_string().trim_matches('"').parse().expect("a number") };
    assert_eq!(spec["completionMode"], "Indexed");
    let parts = number(&spec["completions"]);
    let container = &spec["template"]["spec"]["containers"][0];
    let line = container["args"][0].as_str().expect("a command line");
    assert!(
        line.contains(&format!("/{parts}\n")) || line.contains(&format!("/{parts} ")),
        "{line}"
    );
    for index in 0..parts {
        assert_eq!(run(line, &places, Some(("JOB_COMPLETION_INDEX", index))), 0, "{index}");
    }
    let merge = example("merge.yaml");
    let line = merge["spec"]["template"]["spec"]["containers"][0]["args"][0].as_str();
    assert_eq!(run(line.expect("a command line"), &places, None), 1, "there are findings");
    let merged = report(&folder.path("merged"));
    let whole = at("whole");
    call(&["judge", &traffic, "--report", &whole]);
    assert_eq!(causes(&report(&folder.path("whole"))), causes(&merged));
}

#[test]
fn the_matrix_does_what_it_says() {
    let folder = Folder::new();
    let (reports, merged) = (folder.text("reports"), folder.text("merged"));
    let workflow = example("workflow.yaml");
    let jobs = &workflow["jobs"];
    let command = |job: &str| -> String {
        let steps = jobs[job]["steps"].as_array().expect("a list");
        let mut runs = steps.iter().filter_map(|step| step["run"].as_str());
        runs.find(|run| run.starts_with("bindery ")).expect("it runs the program").to_owned()
    };
    let shards = jobs["verify"]["strategy"]["matrix"]["shard"].as_array().expect("a list");
    let line = command("verify");
    assert!(line.contains(&format!("/{} ", shards.len())), "{line}");
    for shard in shards {
        let shard = shard.to_string().trim_matches('"').to_owned();
        let line = line.replace("${{ matrix.shard }}", &shard);
        assert_eq!(run(&line, &[(" reports/", &format!(" {reports}/"))], None), 0);
    }
    let places = [
        ("merge reports", &*format!("merge {reports}")),
        ("--report merged", &*format!("--report {merged}")),
    ];
    assert_eq!(run(&command("merge"), &places, None), 0);
    let cases = report(&folder.path("merged"))["run"]["cases"].as_u64().expect("a count");
    let (_, list) = call(&["verify", "--list"]);
    assert!(cases >= list.lines().count() as u64, "{cases}");
}
