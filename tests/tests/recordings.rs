//! Recordings of every vendor: a run, its recording and its replay, through the command line.

use std::path::Path;

use bindery_sandbox::{Options, Sandbox};
use secrecy::ExposeSecret;

fn call(arguments: &[&str]) -> (u8, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
    let line: Vec<&str> = arguments.iter().copied().chain(["--specs", specs]).collect();
    let exit = bindery_cli::call(&line, &mut out, &mut err);
    let text = String::from_utf8_lossy(&[out, err].concat()).into_owned();
    (exit.code(), text)
}

/// How each case ended, by name.
fn verdicts(folder: &Path) -> Vec<(String, String)> {
    let text = std::fs::read(folder.join("report.json")).expect("it was written");
    let report: serde_json::Value = serde_json::from_slice(&text).expect("it is JSON");
    let cases = report["cases"].as_array().expect("a list").iter();
    cases.map(|case| (case["case"].to_string(), case["verdict"].to_string())).collect()
}

/// The secrets that the embedded sandbox makes up for this seed.
fn secrets(seed: u64) -> Vec<String> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let vendors = bindery_model::load(&specs).vendors;
    let names: Vec<String> = vendors.iter().map(|vendor| vendor.name.clone()).collect();
    let running =
        Sandbox::start(vendors, &Options { seed, ..Options::default() }).expect("loopback");
    let of = |name: &String| {
        let secrets = running.secrets(name).into_iter().flatten();
        secrets.map(|(_, value)| value.expose_secret().to_owned()).collect::<Vec<_>>()
    };
    names.iter().flat_map(of).collect()
}

#[test]
fn every_vendor_is_replayed_as_it_was_recorded() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let path = |name: &str| folder.path().join(name);
    let text = |name: &str| path(name).display().to_string();
    let (recording, live, again) = (text("recording"), text("live"), text("again"));
    let (exit, said) = call(&["verify", "--record", &recording, "--report", &live]);
    let (replayed, told) = call(&["verify", "--replay", &recording, "--report", &again]);
    assert_eq!(exit, replayed, "{said}\n{told}");
    assert_eq!(verdicts(&path("live")), verdicts(&path("again")), "{told}");
    for secret in secrets(1) {
        for (file, text) in written(folder.path()) {
            assert!(!text.contains(&secret), "a secret is in {file}");
        }
        assert!(!said.contains(&secret) && !told.contains(&secret), "a secret was printed");
    }
}

/// Every file below a folder.
fn written(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("it is there").flatten() {
        if entry.path().is_dir() {
            files.extend(written(&entry.path()));
        } else {
            let text = std::fs::read(entry.path()).expect("it can be read");
            let name = entry.path().display().to_string();
            files.push((name, String::from_utf8_lossy(&text).into_owned()));
        }
    }
    files
}

#[test]
fn a_replay_cannot_call_out() {
    let source = |path: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        std::fs::read_to_string(path).expect("it is there")
    };
    let files = ["cli/src/replay.rs", "contract/src/recording/replay.rs"];
    for file in files {
        let text = source(file);
        for word in ["Http", "ureq", "TcpStream", "Sandbox", "std::net"] {
            assert!(!text.contains(word), "{file} speaks of {word}");
        }
    }
}
