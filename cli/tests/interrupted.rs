//! A run that is interrupted at any moment: what it made is removed, its report is written, its
//! ledger is true, and no file is half written.

#![cfg(unix)]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::Ordering;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use support::Shop;

struct Place(tempfile::TempDir);

impl Place {
    fn new(shop: &Shop, more: &str) -> Self {
        let place = Self(tempfile::tempdir().expect("a folder of our own"));
        let text = format!(
            "environments:\n  test:\n    test_system: true\n    may: [read, create, change, delete]\n    \
             rate: 10000\n    concurrency: 3\n{more}    vendors: {{shop: {{server: \"http://{}\"}}}}\n",
            shop.address
        );
        std::fs::write(place.path("bindery.yaml"), text).expect("it is ours");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/specs");
        command.arg("--specs").arg(specs).args(["verify", "--env", "test"]);
        command.arg("--config").arg(self.path("bindery.yaml"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn start(&self) -> Child {
        let mut command = self.command();
        command.arg("--report").arg(self.path("reports"));
        command.arg("--record").arg(self.path("recording"));
        command.spawn().expect("it was built")
    }

    /// The things that the ledger says may be there.
    fn ledger(&self) -> Vec<String> {
        let Ok(text) = std::fs::read(self.path(".bindery/test.ledger.json")) else {
            return Vec::new();
        };
        let lines: serde_json::Value = serde_json::from_slice(&text).expect("it is whole");
        let lines = lines.as_array().expect("a list").iter();
        lines.map(|line| line["id"].as_str().unwrap_or("?").to_owned()).collect()
    }

    fn half_written(&self) -> Vec<PathBuf> {
        fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in std::fs::read_dir(folder).expect("it is ours").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    walk(&path, found);
                } else if path.to_string_lossy().ends_with(".part") {
                    found.push(path);
                }
            }
        }
        let mut found = Vec::new();
        walk(self.0.path(), &mut found);
        found
    }
}

fn signal(child: &Child, signal: Signal) {
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw).expect("it has one");
    // A child that has ended is not there to be told.
    let _ = kill_process(pid, signal);
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&*output.stdout, &*output.stderr].concat()).into_owned()
}

/// One run, interrupted after so long.
fn interrupted(after: Duration, by: Signal) -> Option<i32> {
    let shop = Shop::open(Duration::from_millis(3));
    let place = Place::new(&shop, "");
    let child = place.start();
    std::thread::sleep(after);
    signal(&child, by);
    let output = child.wait_with_output().expect("it ends");
    let code = output.status.code();
    let said = said(&output);
    let Some(number) = code else {
        // So early that the program did not heed signals yet: it had done nothing.
        assert_eq!(shop.store.asked.load(Ordering::Relaxed), 0, "{said}");
        return None;
    };
    assert!(matches!(number, 0 | 130), "{number}: {said}");
    assert_eq!(shop.things(), Vec::<String>::new(), "left in the shop, {said}");
    assert_eq!(place.ledger(), Vec::<String>::new(), "left in the ledger, {said}");
    assert_eq!(place.half_written(), Vec::<PathBuf>::new(), "{said}");
    let report = std::fs::read(place.path("reports/report.json")).expect("it was written");
    let report: serde_json::Value = serde_json::from_slice(&report).expect("it is whole");
    let ending = if number == 130 { "stopped" } else { "in_order" };
    assert_eq!(report["summary"]["ending"], ending, "{said}");
    let made = report["summary"]["made"]["made"].as_u64().expect("it was counted");
    assert_eq!(u64::try_from(shop.store.made.load(Ordering::Relaxed)).ok(), Some(made), "{said}");
    let recording = std::fs::read(place.path("recording/exchanges.har")).expect("it was written");
    let recording: serde_json::Value = serde_json::from_slice(&recording).expect("it is whole");
    assert!(recording["log"]["entries"].is_array());
    Some(number)
}

#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    const RUNS: u64 = 50;
    // How long a whole run takes here and now, so that the moments fall into it.
    let shop = Shop::open(Duration::from_millis(3));
    let place = Place::new(&shop, "");
    let begun = std::time::Instant::now();
    let output = place.start().wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(shop.store.made.load(Ordering::Relaxed) > 5);
    let whole = u64::try_from(begun.elapsed().as_millis()).expect("it is short");
    let next = std::sync::atomic::AtomicU64::new(0);
    let stopped = std::sync::atomic::AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    if turn >= RUNS {
                        return;
                    }
                    let random = (turn + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40;
                    let after = Duration::from_millis(random % (whole * 2));
                    let by = if turn.is_multiple_of(2) { Signal::INT } else { Signal::TERM };
                    if interrupted(after, by) == Some(130) {
                        stopped.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let stopped = stopped.into_inner();
    assert!(stopped >= 5, "only {stopped} of {RUNS} runs were interrupted on their way");
}

#[test]
fn what_an_aborted_run_left_is_removed_later() {
    let shop = Shop::open(Duration::from_millis(10));
    let place = Place::new(&shop, "");
    let mut child = place.start();
    while shop.store.made.load(Ordering::Relaxed) < 3 {
        assert!(child.try_wait().expect("it can be asked").is_none(), "it ended too soon");
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    // Those in flight too: the ledger knows of a request before it is sent.
    let (left, known) = (shop.things(), place.ledger());
    assert!(!left.is_empty() && known.len() >= left.len(), "{left:?} {known:?}");
    let unknown = known.iter().filter(|id| *id == "?").count();
    let output = place.command().arg("--clean").output().expect("it was built");
    let said = said(&output);
    assert!(shop.things().len() <= unknown, "{said}");
    assert_eq!(output.status.code(), Some(i32::from(unknown > 0)), "{said}");
    assert_eq!(place.ledger().len(), unknown, "{said}");
}
