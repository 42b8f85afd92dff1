//! What is planned against what a disk holds, as a pure function over a listing.
//!
//! Staleness is decided here alone: `gen` applies the differences, `gen --check` prints them.

use std::collections::BTreeMap;

use similar::TextDiff;

use crate::{Artifact, GENERATED};

/// One file that is not as planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference<'a> {
    /// Planned, and not there.
    Missing(&'a Artifact),
    /// There with other bytes.
    Stale {
        /// What it should be.
        planned: &'a Artifact,
        /// What it is.
        found: &'a [u8],
    },
    /// Under [`GENERATED`], and nothing plans it.
    Stray {
        /// Where it is.
        path: &'a str,
        /// What it is.
        found: &'a [u8],
    },
}

/// Every difference between the plan and the files found, by path.
///
/// `found` is the listing of the project: all files under [`GENERATED`], and whichever of the
/// planned files elsewhere exist; build products and what version control ignores are not in it.
pub fn compare<'a>(
    planned: &'a [Artifact],
    found: &'a BTreeMap<String, Vec<u8>>,
) -> Vec<Difference<'a>> {
    let by_path: BTreeMap<&str, &Artifact> =
        planned.iter().map(|artifact| (artifact.path.as_str(), artifact)).collect();
    let differing = by_path.values().filter_map(|&artifact| match found.get(&artifact.path) {
        None => Some(Difference::Missing(artifact)),
        Some(bytes) if bytes != artifact.text.as_bytes() => {
            Some(Difference::Stale { planned: artifact, found: bytes })
        }
        Some(_) => None,
    });
    let stray = found
        .iter()
        .filter(|(path, _)| is_ours(path) && !by_path.contains_key(path.as_str()))
        .map(|(path, bytes)| Difference::Stray { path, found: bytes });
    let mut differences: Vec<_> = differing.chain(stray).collect();
    differences.sort_by(|a, b| a.path().cmp(b.path()));
    differences
}

impl<'a> Difference<'a> {
    /// The file it is about.
    pub fn path(&self) -> &'a str {
        match self {
            Self::Missing(planned) | Self::Stale { planned, .. } => &planned.path,
            Self::Stray { path, .. } => path,
        }
    }

    /// One word for it: `missing`, `stale`, `stray`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Stale { .. } => "stale",
            Self::Stray { .. } => "stray",
        }
    }

    /// What would change, as a unified diff with three lines of context; `/dev/null` stands for a
    /// file that is not there.
    pub fn unified(&self) -> String {
        let path = self.path();
        let (old, new) = (format!("a/{path}"), format!("b/{path}"));
        match self {
            Self::Missing(planned) => diff("", &planned.text, "/dev/null", &new),
            Self::Stale { planned, found } => {
                diff(&String::from_utf8_lossy(found), &planned.text, &old, &new)
            }
            Self::Stray { found, .. } => {
                diff(&String::from_utf8_lossy(found), "", &old, "/dev/null")
            }
        }
    }
}

fn is_ours(path: &str) -> bool {
    path.strip_prefix(GENERATED).is_some_and(|rest| rest.starts_with('/'))
}

fn diff(found: &str, planned: &str, old: &str, new: &str) -> String {
    TextDiff::from_lines(found, planned)
        .unified_diff()
        .context_radius(3)
        .header(old, new)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn nothing_differs_when_all_is_as_planned() {
        let planned = [Artifact::new("generated/a", "1\n"), Artifact::new("specs/s.json", "{}\n")];
        let found = listing(&[("generated/a", "1\n"), ("specs/s.json", "{}\n")]);
        assert_eq!(compare(&planned, &found), []);
    }

    #[test]
    fn each_kind_of_difference_is_told_in_order_of_path() {
        let planned = [Artifact::new("generated/b", "1\n2\n"), Artifact::new("generated/a", "1\n")];
        let found = listing(&[
            ("generated/b", "1\n3\n"),
            ("generated/c", "x\n"),
            ("generated-by-hand/d", "not ours\n"),
            ("specs/e.yaml", "not ours\n"),
        ]);
        let differences = compare(&planned, &found);
        let told: Vec<_> = differences.iter().map(|d| (d.word(), d.path())).collect();
        assert_eq!(
            told,
            [("missing", "generated/a"), ("stale", "generated/b"), ("stray", "generated/c")]
        );
        assert_eq!(
            differences[1].unified(),
            "--- a/generated/b\n+++ b/generated/b\n@@ -1,2 +1,2 @@\n 1\n-3\n+2\n"
        );
        assert!(differences[0].unified().starts_with("--- /dev/null\n+++ b/generated/a\n"));
        assert!(differences[2].unified().contains("-x\n"));
    }

    #[test]
    fn bytes_that_are_no_text_are_stale_and_still_shown() {
        let planned = [Artifact::new("generated/a", "1\n")];
        let found = BTreeMap::from([("generated/a".to_owned(), vec![0xff, 0xfe])]);
        let differences = compare(&planned, &found);
        assert_eq!(differences[0].word(), "stale");
        assert!(differences[0].unified().contains("+1\n"));
    }
}
