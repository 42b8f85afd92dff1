//! The run as Markdown: for merge requests and for the summary of a job.
//!
//! Whatever comes from a vendor stands in code, fenced by more backticks than it has itself, so
//! that nothing in it is markup.

use std::fmt::Write as _;

use super::cause::Cause;
use super::document::Document;
use super::{excerpt, words};
use crate::baseline::Standing;
use crate::run::{Counts, Ending};

/// The text, in at most `limit` bytes if the head of it has room there.
pub(super) fn text(document: &Document, limit: usize) -> String {
    let mut out = head(document);
    let foot = foot(document);
    let mut left_out = 0;
    for cause in &document.causes {
        let block = cause_block(cause, document);
        // What says that there are more needs room too.
        if left_out > 0 || out.len() + block.len() + foot.len() + 100 > limit {
            left_out += 1;
        } else {
            out.push_str(&block);
        }
    }
    if left_out > 0 {
        let more = words::counted(left_out, "more finding");
        let _ = writeln!(out, "\n… and {more}, for which there is no room here.");
    }
    if out.len() + foot.len() <= limit {
        out.push_str(&foot);
    }
    out
}

fn head(document: &Document) -> String {
    let (run, summary) = (&document.run, &document.summary);
    let mark = if summary.ending == Ending::InOrder { "✅" } else { "❌" };
    let mut out = format!("# {mark} Contract run: {}\n\n", words::ending(summary.ending));
    let began = run.began.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
    let _ = writeln!(
        out,
        "{} for {} against {}, seed {}{began}, {}.\n",
        words::counted(run.cases, "case"),
        run.vendors.keys().map(|it| code(it)).collect::<Vec<_>>().join(", "),
        code(&run.environment),
        run.seed,
        words::seconds(summary.milliseconds),
    );
    let failing = document.open().filter(|cause| cause.fails(&run.deny)).count();
    let (open, accepted) = (document.open().count(), document.accepted().count());
    let _ = writeln!(
        out,
        "{}, {failing} of which {} the run; {accepted} accepted.\n",
        words::counted(open, "finding"),
        if failing == 1 { "fails" } else { "fail" },
    );
    for (vendor, rows) in &summary.counts {
        let total = rows.values().fold(Counts::default(), |sum, counts| sum.plus(*counts));
        if total == Counts::default() {
            continue;
        }
        let _ = writeln!(
            out,
            "| {} | conforms | drifts | unverified | skipped | failed |\n|---|--:|--:|--:|--:|--:|",
            cell(vendor)
        );
        for (operation, counts) in rows.iter().filter(|(_, it)| **it != Counts::default()) {
            row(&mut out, &cell(operation), *counts);
        }
        row(&mut out, "in all", total);
        out.push('\n');
    }
    out
}

fn row(out: &mut String, name: &str, counts: Counts) {
    let Counts { conforms, drifts, unverified, skipped, failed } = counts;
    let drifts = if drifts > 0 { format!("**{drifts}**") } else { "0".to_owned() };
    let failed = if failed > 0 { format!("**{failed}**") } else { "0".to_owned() };
    let _ =
        writeln!(out, "| {name} | {conforms} | {drifts} | {unverified} | {skipped} | {failed} |");
}

fn cause_block(cause: &Cause, document: &Document) -> String {
    let finding = &cause.finding;
    let place = words::place(cause);
    let mut out = format!(
        "\n### {}: `{}` at {} of {}\n\n",
        finding.severity.words(),
        finding.code,
        code(&place),
        code(&format!("{}/{}", cause.vendor, cause.operation)),
    );
    if let Some(accepted) = &finding.accepted {
        let _ = writeln!(out, "Accepted until {}: {}\n", accepted.expires, plain(&accepted.reason));
    }
    let diff =
        format!("- {}\n+ {}", words::one_line(&finding.expected), words::one_line(&finding.actual));
    let _ = writeln!(out, "{}", fence("diff", &diff));
    if let Some(spec) = &finding.spec {
        let _ = writeln!(out, "- spec {}: {}", code(&spec.to_string()), code(spec.text.trim()));
    }
    if let Some(pages) = words::pages(cause) {
        let _ = writeln!(out, "- page {}", plain(&pages));
    }
    let _ = writeln!(out, "- case {}", code(&words::cases(cause)));
    if let Some(since) = cause.since.as_ref().filter(|_| document.history.is_some()) {
        let _ = writeln!(out, "- since {}", plain(since));
    }
    if let Some(repeat) = &cause.repeat {
        let _ = writeln!(out, "- repeat {}", code(repeat));
    }
    if let Some(exchange) = &cause.exchange {
        out.push_str("\n<details><summary>Request and reply</summary>\n\n");
        let request = &exchange.request;
        let mut text = format!("{} {}", request.method, words::one_line(&request.url));
        if let Some(body) = &request.body {
            let _ = write!(text, "\n\n{}", excerpt::around(body, "", excerpt::BLOCK).text);
        }
        let _ = writeln!(out, "{}", fence("http", &text));
        if let Some(reply) = &exchange.reply {
            let body = excerpt::around(&reply.body, &finding.pointer, excerpt::BLOCK).text;
            let _ = writeln!(out, "{}", fence("http", &format!("{}\n\n{body}", reply.status)));
        }
        out.push_str("</details>\n");
    }
    out
}

fn foot(document: &Document) -> String {
    let mut out = String::new();
    for ((word, why), cases) in document.unsent() {
        let count = words::counted(cases.len(), "case");
        let _ = writeln!(out, "\n<details><summary>{count} {word}</summary>\n\n{}\n", code(why));
        for case in cases.iter().take(50) {
            let _ = writeln!(out, "- {}", code(case));
        }
        if cases.len() > 50 {
            let _ = writeln!(out, "- and {} more", cases.len() - 50);
        }
        out.push_str("\n</details>\n");
    }
    for problem in document.summary.baseline.iter().flat_map(Standing::problems) {
        let _ = writeln!(out, "\nBaseline: {}.", plain(&problem));
    }
    if let Some(history) = &document.history {
        for gone in &history.gone {
            let name = format!("{}/{}", gone.vendor, gone.operation);
            let (path, name) = (code(words::path(&gone.path)), code(&name));
            let _ = writeln!(out, "\nNo longer: `{}` at {path} of {name}.", gone.code);
        }
    }
    out
}

/// As code inside a line.
fn code(text: &str) -> String {
    let text = words::one_line(text);
    let ticks = "`".repeat(longest_run(&text) + 1);
    let pad =
        if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// As code in a cell of a table, where a bar would end the cell.
fn cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// As a block of code.
fn fence(language: &str, text: &str) -> String {
    let ticks = "`".repeat(longest_run(text).max(2) + 1);
    format!("{ticks}{language}\n{}\n{ticks}", text.trim_end_matches('\n'))
}

/// As words that are no markup.
fn plain(text: &str) -> String {
    words::one_line(text).chars().fold(String::new(), |mut out, c| {
        if c.is_ascii_punctuation() && !",.:;()-/'".contains(c) {
            out.push('\\');
        }
        out.push(c);
        out
    })
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backticks_do_not_end_code() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("`a``"), "``` `a`` ```");
        assert_eq!(fence("", "x\n```\ny"), "````\nx\n```\ny\n````");
        assert_eq!(cell("a|b"), "`a\\|b`");
        assert_eq!(plain("<b> *x*"), "\\<b\\> \\*x\\*");
    }
}
