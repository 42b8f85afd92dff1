//! `check --watch` as a process of its own: it reads again when a file changes, until it is stopped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A process that ends with the test, whatever the test finds.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing more to do then.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn watch(specs: &Path, format: &str) -> (Watching, BufReader<ChildStdout>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bindery"))
        .args(["check", "--watch", "--format", format, "--specs"])
        .arg(specs)
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let out = BufReader::new(child.stdout.take().expect("its output"));
    (Watching(child), out)
}

/// What is printed up to the line that ends a reading.
fn up_to(out: &mut BufReader<ChildStdout>, ends: fn(&str) -> bool) -> String {
    let mut text = String::new();
    loop {
        let from = text.len();
        let read = out.read_line(&mut text).expect("text");
        assert!(read > 0, "it ended too early:\n{text}");
        if ends(&text[from..]) {
            return text;
        }
    }
}

/// The last line of a reading for people counts what is valid.
fn summary(line: &str) -> bool {
    line.contains(" valid vendor")
}

/// The last line of a list.
fn bracket(line: &str) -> bool {
    line.starts_with(']')
}

#[test]
fn a_changed_file_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let page = folder.path().join("shop/orders.yaml");
    fs::create_dir(folder.path().join("shop")).expect("made");
    let vendor = format!(
        "vendor: shop\npages: {{orders: {{file: o.html, sha256: {}}}}}\nserver: unknown\n",
        "0".repeat(64)
    );
    fs::write(folder.path().join("shop/vendor.yaml"), vendor).expect("written");
    let good = "page: orders\nat: 1-9\noperations:\n  ping: {call: {method: GET, path: /ping}, \
                reply: {success: {status: 200, envelope: none, payload: none}}}\n";
    fs::write(&page, good).expect("written");
    let (_watching, mut out) = watch(folder.path(), "text");
    let first = up_to(&mut out, summary);
    assert!(first.starts_with("nothing is wrong"), "{first}");
    fs::write(&page, good.replace("method", "methode")).expect("written");
    let second = up_to(&mut out, summary);
    assert!(second.contains("--- shop/orders.yaml\n"), "{second}");
    assert!(second.contains("did you mean `method`?"), "{second}");
    fs::write(&page, good).expect("written");
    let third = up_to(&mut out, summary);
    assert!(third.contains("\nnothing is wrong"), "{third}");
}

#[test]
fn tools_get_one_document_after_another() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let file = folder.path().join("shop/vendor.yaml");
    fs::create_dir(folder.path().join("shop")).expect("made");
    fs::write(&file, "vendor: shop\n").expect("written");
    let (_watching, mut out) = watch(folder.path(), "json");
    up_to(&mut out, bracket);
    fs::write(&file, "vendor: ship\n# longer\n").expect("written");
    let second = up_to(&mut out, bracket);
    let told: serde_json::Value = serde_json::from_str(&second).expect("JSON and nothing else");
    let codes: Vec<_> = told.as_array().expect("a list").iter().map(|it| &it["code"]).collect();
    assert!(codes.contains(&&serde_json::json!("wrong-file")), "{codes:?}");
}
