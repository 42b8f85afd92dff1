//! Diagnostics for tools: JSON, and the annotations that GitHub reads from a job's output.

use std::io::{self, Write};

use serde::Serialize;

use super::{Diagnostic, Level};
use crate::source::{Sources, Span};

/// A diagnostic with its places worked out; what `--format json` prints, one object each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report<'a> {
    /// The stable name of the mistake.
    pub code: &'static str,
    /// Error or warning.
    pub level: Level,
    /// What is wrong, in one sentence.
    pub message: &'a str,
    /// The underlined place.
    #[serde(flatten)]
    pub place: Range<'a>,
    /// A few words on the underlined place.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub label: &'a str,
    /// What to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<&'a str>,
    /// Other places the message speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Also<'a>>,
}

/// A second place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Also<'a> {
    /// Where.
    #[serde(flatten)]
    pub place: Range<'a>,
    /// What is to be seen there.
    pub text: &'a str,
}

/// A span with its file. Lines and columns count from 1, columns in characters; the end is the
/// place behind the last character. Bytes count from 0, in the text without a byte-order mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Range<'a> {
    /// The file's path as the user named it.
    pub path: &'a str,
    /// The line it begins in.
    pub line: u32,
    /// The column it begins at.
    pub column: u32,
    /// The line it ends in.
    pub end_line: u32,
    /// The column it ends before.
    pub end_column: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// The diagnostics for a JSON writer.
pub fn reports<'a>(sources: &'a Sources, diagnostics: &'a [Diagnostic]) -> Vec<Report<'a>> {
    diagnostics.iter().map(|it| report(sources, it)).collect()
}

/// The diagnostics as a JSON array.
pub fn to_json(sources: &Sources, diagnostics: &[Diagnostic]) -> serde_json::Value {
    serde_json::json!(reports(sources, diagnostics))
}

/// Writes one annotation a line, in the form that GitHub shows beside a change.
pub fn github(
    sources: &Sources,
    diagnostics: &[Diagnostic],
    out: &mut dyn Write,
) -> io::Result<()> {
    for it in reports(sources, diagnostics) {
        let level = match it.level {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        let Range { path, line, column, end_line, end_column, .. } = it.place;
        let message = match it.help {
            Some(help) => format!("{}\n{help}", it.message),
            None => it.message.to_owned(),
        };
        let annotation = Annotation {
            level,
            path: Some(path),
            lines: Some((line, end_line)),
            // Columns are only understood where the place does not leave its line.
            columns: (line == end_line).then_some((column, end_column)),
            title: it.code,
        };
        annotate(out, annotation, &message)?;
    }
    Ok(())
}

/// What stands before the message of an annotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Annotation<'a> {
    /// `error`, `warning` or `notice`.
    pub level: &'a str,
    /// The file; without one the annotation speaks of the whole job.
    pub path: Option<&'a str>,
    /// The first and the last line, from 1.
    pub lines: Option<(u32, u32)>,
    /// The first column and one past the last, from 1.
    pub columns: Option<(u32, u32)>,
    /// A few words.
    pub title: &'a str,
}

/// Writes one annotation in the form that GitHub reads from a job's output: on one line, with
/// everything in the message escaped that would end it.
pub fn annotate(out: &mut dyn Write, it: Annotation<'_>, message: &str) -> io::Result<()> {
    write!(out, "::{} ", it.level)?;
    if let Some(path) = it.path {
        write!(out, "file={},", property(path))?;
    }
    if let Some((line, end)) = it.lines {
        write!(out, "line={line},endLine={end},")?;
    }
    if let Some((column, end)) = it.columns {
        write!(out, "col={column},endColumn={end},")?;
    }
    writeln!(out, "title={}::{}", property(it.title), data(message))
}

fn report<'a>(sources: &'a Sources, it: &'a Diagnostic) -> Report<'a> {
    let also = it.also.iter();
    Report {
        code: it.code.name(),
        level: it.level,
        message: &it.message,
        place: range(sources, it.span),
        label: &it.label,
        help: it.help.as_deref(),
        also: also.map(|it| Also { place: range(sources, it.span), text: &it.text }).collect(),
    }
}

fn range(sources: &Sources, span: Span) -> Range<'_> {
    let source = sources.get(span.file);
    let at = |offset| source.map_or((1, 1), |source| source.line_column(offset));
    let (line, column) = at(span.start);
    let (end_line, end_column) = at(span.end);
    let path = source.map_or("", crate::source::Source::path);
    Range { path, line, column, end_line, end_column, start: span.start, end: span.end }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
