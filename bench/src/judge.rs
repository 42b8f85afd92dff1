//! Judging existing traffic, held to a bare parse of the same bytes into a tree.

use std::io::{self, BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use bindery_contract::recording::EXCHANGES;
use bindery_contract::run::{Event, Report, Subject};
use bindery_contract::secret::Secrets;
use bindery_contract::shard::Shard;
use bindery_contract::traffic::{Options, Servers, judge};
use serde_json::Value;

use crate::clock::{Contender, Table};
use crate::memory;

/// Bytes that are raced.
const RACED: usize = 64 << 20;
/// Bytes over which memory must stay flat.
const LARGE: usize = 1 << 30;

struct Silent;

impl Report for Silent {
    fn event(&mut self, _: Event<'_>) -> io::Result<()> {
        Ok(())
    }
}

/// One line a recorded exchange: bodies as JSON, and bodies as text in an archive's entry.
struct Recorded {
    values: Vec<String>,
    texts: Vec<String>,
}

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    let folder = std::env::temp_dir().join(format!("bindery-bench-{}", std::process::id()));
    let measured = within(&folder, table);
    std::fs::remove_dir_all(&folder)?;
    measured
}

fn within(folder: &Path, table: &mut Table<'_>) -> io::Result<()> {
    let loaded = bindery_model::load(Path::new("specs"));
    let subjects: Vec<Subject> = loaded.vendors.into_iter().map(Subject::new).collect();
    let recorded = record(folder)?;
    let file = folder.join("traffic.jsonl");
    for (what, lines) in [
        ("bodies as JSON", &recorded.values),
        ("bodies as text in entries of an archive", &recorded.texts),
    ] {
        repeat(&file, lines, RACED)?;
        let mean = lines.iter().map(String::len).sum::<usize>() / lines.len().max(1);
        let megabytes = RACED >> 20;
        table.race(
            &format!("{megabytes} MiB of exchanges of {mean} bytes, {what}"),
            &mut [
                Contender::new("serde_json, each line into a Value", || bare_parse(&file)),
                Contender::new("judge on one thread", || judged(&subjects, &file, 1)),
                Contender::new("judge on two threads", || judged(&subjects, &file, 2)),
            ],
        )?;
    }
    repeat(&file, &recorded.values, LARGE)?;
    let begun = Instant::now();
    let count = judged(&subjects, &file, 2);
    let took = begun.elapsed();
    table.say(&format!("1 GiB on two threads: {count} replies in {took:.2?}"))?;
    if let Some(peak) = memory::high_water() {
        table.say(&format!("memory of this whole process at its peak: {} MiB", peak >> 20))?;
    }
    Ok(())
}

/// Records a run of every vendor against the embedded sandbox.
fn record(folder: &Path) -> io::Result<Recorded> {
    let path = folder.display().to_string();
    bindery_cli::call(&["verify", "--record", &path], &mut io::sink(), &mut io::sink());
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

fn judged(subjects: &[Subject], file: &Path, threads: usize) -> u64 {
    let options = Options {
        files: vec![file.to_owned()],
        shard: Shard::default(),
        threads,
        servers: Servers::Any,
        deny: Vec::new(),
        began: None,
    };
    let summary = judge(subjects, None, &Secrets::default(), &options, &mut Silent);
    summary.ok().and_then(|summary| summary.traffic).map_or(0, |traffic| traffic.judged)
}
