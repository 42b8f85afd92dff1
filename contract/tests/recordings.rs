//! Recordings: nothing secret reaches the disk, and a replay judges as the run did, with nobody
//! there to ask.

mod support;

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bindery_contract::judge::Verdict;
use bindery_contract::plan::Selection;
use bindery_contract::recording::{EXCHANGES, MANIFEST, Manifest, Recorder, Replay};
use bindery_contract::run::{Options, Run, Subject};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Http, Secure, Transport};
use support::acme::{self, KEY, TOKEN};
use support::told::{Told, only, options, run_with};
use support::{Came, Server, reply, vendor};

/// A run against the server, recorded.
fn record(folder: &Path, bend: fn(&Came, u16, &str) -> Vec<u8>, options: &Options) -> Told {
    let server = Server::start(acme::server(bend));
    let environment = acme::environment(server.url());
    let secrets = Secrets::of(&environment, |_| None);
    let http = Http::new(&environment.limits, &environment.route, None, Secure::No)
        .expect("there is nothing to go wrong");
    let recorder = Recorder::begin(folder, || "2026-11-22T10:00:00Z".to_owned()).expect("a folder");
    let subjects = [Subject::new(vendor())];
    let run = Run::new(&subjects, &environment, &secrets, options).recording(&recorder);
    let told = run_with(&run, &http);
    let manifest =
        Manifest::of(&["acme"], &environment, &secrets, &options.plan, &options.selection);
    recorder.finish(&manifest, secrets.redactor()).expect("the folder can be written");
    told
}

/// The recording, judged again; the server is gone.
fn replay(folder: &Path, change: impl FnOnce(&mut Options)) -> Told {
    let manifest = Manifest::read(folder).expect("it was recorded");
    let environment = manifest.environment();
    let secrets = Secrets::of(&environment, |_| None);
    let replay = Replay::read(folder, secrets.redactor()).expect("it was recorded");
    let mut options = Options { plan: manifest.plan(), ..options() };
    options.selection = manifest.selection().clone();
    change(&mut options);
    let subjects = [Subject::new(vendor())];
    let run = Run::new(&subjects, &environment, &secrets, &options);
    run_with(&run, &replay as &dyn Transport)
}

#[test]
fn a_replay_judges_as_the_run_did() {
    fn drift(came: &Came, status: u16, body: &str) -> Vec<u8> {
        let body = body.replace("\"due\"", "\"colour\": 1, \"due\"");
        let bytes = reply(status, "application/json", &body);
        match came.method.as_str() {
            // Cut off, and bytes that are no text.
            "PUT" => bytes[..bytes.len() - 3].to_vec(),
            "POST" if status == 400 => [&bytes[..bytes.len() - 1], b"\xff"].concat(),
            _ => bytes,
        }
    }
    for bend in [acme::plainly, drift] {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let live = record(folder.path(), bend, &options());
        let again = replay(folder.path(), |_| {});
        for (name, result) in &live.results {
            let other = &again.results[name];
            assert_eq!(other.verdict, result.verdict, "{name}\n{}", again.terminal);
            assert_eq!(other.findings, result.findings, "{name}");
        }
    }
}

/// Every letter as JSON can also write it.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |out, c| format!("{out}\\u{:04x}", u32::from(c)))
}

/// A reply that repeats both secrets in every way that servers are known to.
fn echo(came: &Came, status: u16, body: &str) -> Vec<u8> {
    let token = came.header("x-token").unwrap_or_default();
    let bare = token.strip_prefix("Bearer ").unwrap_or(token);
    let echo = [
        format!("sent {} with {token}", came.target),
        format!("basic {}", STANDARD.encode(format!("user:{bare}"))),
        format!("packed {}", URL_SAFE_NO_PAD.encode(format!("{{\"key\":\"{KEY}\"}}"))),
        format!("lower {}", came.target.to_lowercase().replace("k3y%2fwith", "k3y%2Fwith")),
        format!(
            "json {}",
            serde_json::json!({"k": KEY}).to_string().replace('\\', "\\\\").replace('"', "\\\"")
        ),
        format!("slashes {}", KEY.replace('/', "\\/")),
        if status == 200 { escaped(bare) } else { String::new() },
    ];
    let body = body.replace("\"data\"", &format!("\"echo\": \"{}\", \"data\"", echo.join(" ")));
    let bytes = reply(status, "application/json", &body);
    let text = String::from_utf8(bytes).expect("it is text");
    let headers = format!("\r\nX-Echo: {token}\r\nSet-Cookie: sid=opens-the-session; Path=/\r\n");
    text.replacen("\r\n", &headers, 1).into_bytes()
}

#[test]
fn no_secret_reaches_the_disk() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    record(folder.path(), echo, &options());
    let files: Vec<_> = std::fs::read_dir(folder.path()).expect("it is there").flatten().collect();
    let names: Vec<_> = files.iter().map(std::fs::DirEntry::file_name).collect();
    assert!(names.iter().all(|name| name == EXCHANGES || name == MANIFEST), "{names:?}");
    let escaped = escaped(TOKEN);
    for file in files {
        let text = std::fs::read_to_string(file.path()).expect("it is text");
        for (what, secret) in [
            ("the key", KEY.to_owned()),
            ("the token", TOKEN.to_owned()),
            ("the key, percent-encoded", "k3y%2Fwith%20odd".to_owned()),
            ("the key, percent-encoded in lower case", "k3y%2fwith".to_owned()),
            ("the key, its slash escaped", "k3y\\/with".to_owned()),
            ("the key, its slash escaped twice", "k3y\\\\/with".to_owned()),
            ("the token in base64", STANDARD.encode(format!("user:{TOKEN}"))),
            (
                "the token in base64, from its middle",
                STANDARD.encode(&TOKEN[1..13])[..12].to_owned(),
            ),
            ("the token, every letter escaped", escaped[..24].to_owned()),
            ("a session", "opens-the-session".to_owned()),
        ] {
            assert!(!text.contains(&secret), "{what} is in {:?}", file.file_name());
        }
    }
}

#[test]
fn what_was_not_recorded_is_not_made_up() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    record(folder.path(), acme::plainly, &only("acme/order.get"));
    let told = replay(folder.path(), |options| options.selection = Selection::default());
    let result = &told.results["acme/order.add/smallest"];
    let why = Verdict::Failed("no recording answers this request".to_owned());
    assert_eq!(result.verdict, why, "{}", told.terminal);
    assert_eq!(told.results["acme/order.get/smallest"].verdict, Verdict::Conforms);
}

#[test]
fn a_recording_that_cannot_be_read_says_where() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let error = Manifest::read(folder.path()).expect_err("it is empty");
    assert!(error.to_string().contains(MANIFEST), "{error}");
    record(folder.path(), acme::plainly, &only("acme/order.get/smallest"));
    let path = folder.path().join(EXCHANGES);
    let text = std::fs::read_to_string(&path).expect("it was recorded");
    std::fs::write(&path, text.replace("\"method\":", "\"methods\":")).expect("it is ours");
    let manifest = Manifest::read(folder.path()).expect("it was recorded");
    let secrets = Secrets::of(&manifest.environment(), |_| None);
    let error = Replay::read(folder.path(), secrets.redactor()).expect_err("it was broken");
    let told = error.to_string();
    assert!(told.contains("line 2") && told.contains("method"), "{told}");
}
