//! How long something keeps a processor busy: what waiting for other programs does not change.

use std::io;
use std::process::Command;
use std::time::{Duration, Instant};

/// Runs a program that ends by itself and gives the processor time that it and whatever it started
/// took. Where no kernel accounts for that as Linux does, it is the time on the clock.
///
/// # Errors
/// If it cannot be started, or fails: with what it printed.
pub(crate) fn spent_by(program: &mut Command) -> io::Result<Duration> {
    let (start, before) = (Instant::now(), spent_by_children());
    let output = program.output()?;
    let spent = spent_by_children().zip(before).map(|(after, before)| after.saturating_sub(before));
    if output.status.success() {
        return Ok(spent.unwrap_or_else(|| start.elapsed()));
    }
    let why = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(io::Error::other(format!("{program:?} failed: {why}")))
}

/// Processor time of the children that have ended, and of theirs.
fn spent_by_children() -> Option<Duration> {
    let account = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the program's name, which may hold anything: fields 3 and on.
    let mut fields = account.rsplit_once(')')?.1.split_ascii_whitespace();
    let user: u64 = fields.nth(CHILDREN_USER - 3)?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 1000 / TICKS))
}

/// The number of the field that holds the children's time in user mode; in the kernel is the next.
const CHILDREN_USER: usize = 16;

/// Linux shows times to programs in hundredths of a second.
const TICKS: u64 = 100;
