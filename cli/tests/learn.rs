//! `verify --learn` as one types it, against a server of our own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};

const BODY: &str = r#"{"quantity": 1.5, "part_no": "7", "bin": "A1", "counted": "2026-11-01", "unit": "EA", "weight": 2, "number": "5"}"#;

/// Answers whatever is asked, as long as the test lasts.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let address = listener.local_addr().expect("it is bound");
    std::thread::spawn(move || listener.incoming().flatten().for_each(answer));
    format!("http://{address}")
}

fn answer(mut stream: TcpStream) {
    let mut reader = BufReader::new(stream.try_clone().expect("it is open"));
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
        line.clear();
    }
    let length = BODY.len();
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    let _ = write!(stream, "{head}Content-Length: {length}\r\n\r\n{BODY}");
}

fn verify(folder: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bindery"))
        .args(["verify", "--only", "stock/stock.get/smallest"])
        .args(more)
        .current_dir(folder)
        .env_remove("GITHUB_STEP_SUMMARY")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_replies_settle_is_shown_and_then_made() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let specs = folder.path().join("specs/stock");
    std::fs::create_dir_all(&specs).expect("made");
    for name in ["vendor.yaml", "stock.yaml"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract/tests/data/stock");
        std::fs::copy(from.join(name), specs.join(name)).expect("copied");
    }
    let config = format!(
        "environments:\n  staging:\n    vendors:\n      stock:\n        server: {}\n        \
         ids: {{item: [I-1]}}\n",
        serve()
    );
    std::fs::write(folder.path().join("bindery.yaml"), config).expect("written");
    let spec = || std::fs::read_to_string(specs.join("stock.yaml")).expect("it is there");
    let before = spec();

    let refused = verify(folder.path(), &["--learn"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("--learn needs --env or --replay"), "{}", err(&refused));

    let shown = verify(folder.path(), &["--env", "staging", "--learn"]);
    assert!(
        err(&shown).contains("+            weight: {type: {observed: integer"),
        "{}",
        err(&shown)
    );
    assert_eq!(spec(), before, "showing changes nothing");

    let made = verify(folder.path(), &["--env", "staging", "--learn", "--apply"]);
    assert!(err(&made).contains("the specs say so now"), "{}", err(&made));
    let after = spec();
    assert!(after.contains("in: staging}}  # a number, surely"), "{after}");

    let again = verify(folder.path(), &["--env", "staging", "--learn", "--apply"]);
    assert!(err(&again).contains("nothing was learnt"), "{}", err(&again));
    assert_eq!(spec(), after);
}
