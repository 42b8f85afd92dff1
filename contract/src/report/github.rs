//! Annotations in the form that GitHub reads from a job's output: one line a cause, at the spec's
//! line. GitHub shows ten of a kind, so the loudest come first, and notes and what was accepted
//! are left to the other reports.

use std::fmt::Write as _;
use std::io::{self, Write};

use bindery_model::diagnostic::{Annotation, annotate};

use super::document::Document;
use super::words;
use crate::baseline::Standing;
use crate::finding::Severity;

/// Writes the annotations.
pub(super) fn write(document: &Document, out: &mut dyn Write) -> io::Result<()> {
    let deny = &document.run.deny;
    for cause in document.open() {
        let finding = &cause.finding;
        let level = match finding.severity {
            _ if cause.fails(deny) => "error",
            Severity::Note => continue,
            _ => "warning",
        };
        let place = words::place(cause);
        let title = format!("{} {}/{} {place}", finding.code, cause.vendor, cause.operation);
        let mut message = format!("expected {}\ncame {}", finding.expected, finding.actual);
        let _ = write!(message, "\nin {}", words::cases(cause));
        if let Some(repeat) = &cause.repeat {
            let _ = write!(message, "\nrepeat: {repeat}");
        }
        let spec = finding.spec.as_ref();
        let annotation = Annotation {
            level,
            path: spec.map(|it| it.path.as_str()),
            lines: spec.map(|it| (it.line, it.line)),
            columns: spec.map(|it| (it.column, it.end_column)),
            title: &title,
        };
        annotate(out, annotation, &message)?;
    }
    for ((word, why), cases) in document.unsent() {
        if word == "failed" {
            let title = format!("{} without a reply", words::counted(cases.len(), "case"));
            let message = format!("{why}\n{}", cases.join("\n"));
            annotate(
                out,
                Annotation { level: "error", title: &title, ..Annotation::default() },
                &message,
            )?;
        }
    }
    for problem in document.summary.baseline.iter().flat_map(Standing::problems) {
        let annotation =
            Annotation { level: "warning", title: "baseline", ..Annotation::default() };
        annotate(out, annotation, &problem)?;
    }
    Ok(())
}
