//! How much memory something holds at its peak.

use std::process::{Command, Stdio};

/// The argument that turns this program into the child that [`peak_of`] starts.
pub(crate) const CHILD: &str = "--peak-of";

/// The peak of bytes held by a process of its own that does nothing but `job`, above what it held
/// before; in this one, what earlier work left with the allocator would be counted or reused.
/// Linux only: read from the kernel's own account of the process.
pub(crate) fn peak_of(job: &str) -> Option<usize> {
    let mut child = Command::new(std::env::current_exe().ok()?);
    child.args([CHILD, job]).stdin(Stdio::null()).stderr(Stdio::inherit());
    let said = child.output().ok()?.stdout;
    String::from_utf8(said).ok()?.trim().parse().ok()
}

/// In the child: the peak of bytes held while `run` ran, above what was held before.
pub(crate) fn peak<T>(run: impl FnOnce() -> T) -> Option<usize> {
    let before = account("self", "VmRSS:")?;
    let kept = run();
    let after = account("self", "VmHWM:")?;
    drop(kept);
    after.checked_sub(before)
}

/// The most that a running process has held so far; nothing once it has ended.
pub(crate) fn high_water_of(process: u32) -> Option<usize> {
    account(&process.to_string(), "VmHWM:")
}

fn account(process: &str, key: &str) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    let kilobytes: usize = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}
