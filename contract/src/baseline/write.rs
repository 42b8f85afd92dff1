//! Adds to a baseline's text; what people wrote around the entries stays.

use bindery_layout::{Document, EditError, Refused, Step, Tree, path as keys};

use super::{Baseline, Entry, Terms, path};
use crate::finding::Severity;
use crate::report;

/// What a new file begins with.
const HEAD: &str = "\
# Differences that somebody accepted, each with a reason and its last day.
# `verify --accept` adds to it. An entry is known by finding, operation, path and environment.
";

/// Why nothing was accepted.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The text is no YAML that can be edited.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// An entry has no place in it.
    #[error(transparent)]
    Edit(#[from] EditError),
}

/// Accepts what of a run would fail one that denies `deny`. `text` is the file's text, empty for a
/// new one, and `baseline` what it says. Gives the new text and how many entries it has more or
/// anew.
pub fn accept(
    (text, baseline): (&str, &Baseline),
    run: &report::Document,
    deny: &[Severity],
    terms: &Terms,
) -> Result<(String, usize), WriteError> {
    let begun = if text.trim().is_empty() { HEAD.to_owned() + "accepted:\n" } else { text.into() };
    let mut file = Document::read("the baseline", &begun)?;
    let mut count = baseline.entries.len();
    let mut changed = 0;
    for cause in run.causes.iter().filter(|cause| cause.fails(deny)) {
        let Some(case) = cause.cases.first() else { continue };
        let known = baseline.entries.iter().position(|entry| {
            entry.covers(&run.run.environment, &cause.operation, case, &cause.finding)
        });
        let entry = Entry {
            finding: cause.finding.code,
            vendor: cause.vendor.clone(),
            operation: cause.operation.clone(),
            path: path(&cause.finding),
            environment: run.run.environment.clone(),
            case: case.clone(),
            reason: terms.reason.clone(),
            on: terms.on.to_string(),
            expires: terms.expires.to_string(),
        };
        if let Some(at) = known {
            // Its day was over: the same difference is accepted anew.
            renew(&mut file, at, &entry)?;
        } else {
            file.set(&item(count), tree(&entry))?;
            count += 1;
        }
        changed += 1;
    }
    Ok((file.text().to_owned(), changed))
}

fn item(at: usize) -> Vec<Step> {
    let mut path = keys(&["accepted"]);
    path.push(Step::Item(at));
    path
}

fn renew(file: &mut Document, at: usize, entry: &Entry) -> Result<(), EditError> {
    let said = [("reason", &entry.reason), ("on", &entry.on), ("expires", &entry.expires)];
    for (key, value) in said {
        let mut path = item(at);
        path.push(Step::Key(key.to_owned()));
        let value = if key == "reason" { Tree::text(value) } else { Tree::word(value) };
        file.set(&path, value)?;
    }
    Ok(())
}

fn tree(entry: &Entry) -> Tree {
    Tree::map()
        .with("finding", Tree::text(entry.finding.name()))
        .with("vendor", Tree::text(&entry.vendor))
        .with("operation", Tree::text(&entry.operation))
        .with("path", Tree::text(&entry.path))
        .with("environment", Tree::text(&entry.environment))
        .with("case", Tree::text(entry.case.to_string()))
        .with("reason", Tree::text(&entry.reason))
        .with("on", Tree::word(&entry.on))
        .with("expires", Tree::word(&entry.expires))
        .on_lines()
}
