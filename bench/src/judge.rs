//! Judging existing traffic, held to a bare parse of the same bytes into a tree.

use std::io::{self, BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::clock::{Contender, Table};
use crate::program;

/// Bytes that are raced.
const RACED: usize = 64 << 20;
/// Bytes over which memory must stay flat.
const LARGE: usize = 1 << 30;

/// The file of a recording that holds what was sent and what came.
const EXCHANGES: &str = "exchanges.har";

/// One line a recorded exchange: bodies as JSON, and bodies as text in an archive's entry.
struct Recorded {
    values: Vec<String>,
    texts: Vec<String>,
}

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    let program = program::built()?;
    let folder = std::env::temp_dir().join(format!("bindery-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = within(&folder, &program, table);
    std::fs::remove_dir_all(&folder)?;
    measured
}

fn within(folder: &Path, program: &Path, table: &mut Table<'_>) -> io::Result<()> {
    let recorded = record(folder, program)?;
    let file = folder.join("traffic.jsonl");
    for (what, lines) in [
        ("bodies as JSON", &recorded.values),
        ("bodies as text in entries of an archive", &recorded.texts),
    ] {
        repeat(&file, lines, RACED)?;
        let mean = lines.iter().map(String::len).sum::<usize>() / lines.len().max(1);
        let megabytes = RACED >> 20;
        let judge = |threads| program::run(&mut judge(program, &file, threads)).expect("it ends");
        table.race(
            &format!("{megabytes} MiB of exchanges of {mean} bytes, {what}"),
            &mut [
                Contender::new("serde_json, each line into a Value", || bare_parse(&file)),
                Contender::new("judge on one thread", || judge(1)),
                Contender::new("judge on two threads", || judge(2)),
            ],
        )?;
    }
    for bytes in [RACED, LARGE] {
        repeat(&file, &recorded.values, bytes)?;
        let (report, peak) = program::run_watched(&mut judge(program, &file, 2))?;
        let report: Value = serde_json::from_slice(&report)?;
        let count = report["summary"]["traffic"]["judged"].as_u64().unwrap_or_default();
        let peak = peak.map_or("unknown".to_owned(), |peak| format!("{} MiB", peak >> 20));
        table.say(&format!(
            "{} MiB on two threads: {count} replies judged, memory at its peak {peak}",
            bytes >> 20
        ))?;
    }
    Ok(())
}

/// Records a run of every vendor against the embedded sandbox.
fn record(folder: &Path, program: &Path) -> io::Result<Recorded> {
    program::run(program::bindery(program).args(["verify", "--record"]).arg(folder))?;
    let archive = std::fs::read_to_string(folder.join(EXCHANGES))?;
    let mut recorded = Recorded { values: Vec::new(), texts: Vec::new() };
    for line in archive.lines().filter(|line| line.starts_with("{\"started")) {
        let Ok(mut entry) = serde_json::from_str::<Value>(line.trim_end_matches(',')) else {
            continue;
        };
        // As others record: without the names that only we know.
        if let Some(members) = entry.as_object_mut() {
            members.retain(|key, _| !key.starts_with('_'));
        }
        let text = entry["response"]["content"]["text"].as_str().unwrap_or_default();
        let Ok(body) = serde_json::from_str::<Value>(text) else { continue };
        recorded.texts.push(entry.to_string());
        entry["response"]["body"] = body;
        entry["response"]["content"]["text"] = Value::Null;
        recorded.values.push(entry.to_string());
    }
    if recorded.texts.is_empty() {
        return Err(io::Error::other("nothing was recorded"));
    }
    Ok(recorded)
}

/// The lines again and again, until there are so many bytes.
fn repeat(path: &PathBuf, lines: &[String], bytes: usize) -> io::Result<()> {
    let mut out = io::BufWriter::new(std::fs::File::create(path)?);
    let mut written = 0;
    for line in lines.iter().cycle() {
        if written >= bytes {
            break;
        }
        writeln!(out, "{line}")?;
        written += line.len() + 1;
    }
    out.flush()
}

fn bare_parse(path: &Path) -> usize {
    let Ok(file) = std::fs::File::open(path) else { return 0 };
    let mut from = io::BufReader::with_capacity(1 << 20, file);
    let (mut line, mut count) = (Vec::new(), 0);
    while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        count += usize::from(serde_json::from_slice::<Value>(&line).is_ok());
        line.clear();
    }
    count
}

fn judge(program: &Path, file: &Path, threads: u32) -> Command {
    let mut command = program::bindery(program);
    command.args(["judge", "--any-server", "--format", "json", "--threads"]);
    command.arg(threads.to_string()).arg(file);
    command
}
