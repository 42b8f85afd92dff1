//! How much memory something holds at its peak.

/// The peak of bytes held while `run` ran, above what was held before. Linux only: read from the
/// kernel's own account of the process, which a fresh high-water mark is asked of first.
pub(crate) fn peak<T>(run: impl FnOnce() -> T) -> Option<usize> {
    std::fs::write("/proc/self/clear_refs", "5").ok()?;
    let before = high_water()?;
    let kept = run();
    let after = high_water()?;
    drop(kept);
    after.checked_sub(before)
}

fn high_water() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}
