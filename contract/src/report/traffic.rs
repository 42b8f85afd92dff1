//! What there is to say of traffic beside its findings, a line each.

use crate::traffic::Traffic;

use super::words;

/// Heads, each with its lines; the first line of all says how much there was.
pub(super) fn lines(traffic: &Traffic) -> (String, Vec<(String, Vec<String>)>) {
    let Traffic { bytes, exchanges, judged, .. } = traffic;
    let read = format!(
        "{bytes} bytes, {}, of which {judged} were judged",
        words::counted(usize::try_from(*exchanges).unwrap_or(usize::MAX), "exchange"),
    );
    let mut sections = Vec::new();
    if traffic.unmatched > 0 {
        let kinds = traffic.unmatched_kinds.iter();
        let lines = kinds.map(|it| format!("{} x {}, first in {}", it.count, it.what, it.first));
        let head = format!("{} asked for no operation of the specs", traffic.unmatched);
        sections.push((head, lines.collect()));
    }
    if traffic.malformed > 0 {
        let first = traffic.malformed_first.iter().take(20);
        let lines = first.map(|it| format!("{}: {}", it.place, it.why));
        sections.push((format!("{} could not be read", traffic.malformed), lines.collect()));
    }
    if traffic.not_kept > 0 {
        let head = format!("{} differences of further kinds were only counted", traffic.not_kept);
        sections.push((head, Vec::new()));
    }
    (read, sections)
}
