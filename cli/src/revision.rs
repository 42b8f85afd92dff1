//! Specs as they are at a git revision, read by the `git` that is on the path.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// The spec files below a path at a revision.
#[derive(Debug)]
pub(crate) struct Tree {
    /// Each file's path, with the revision before it, and its text.
    pub(crate) texts: Vec<(String, String)>,
    /// The page, where the path is a page's file.
    pub(crate) page: Option<String>,
}

impl Tree {
    /// Reads `path`, a folder or a page's file, at `revision`.
    pub(crate) fn read(revision: &str, path: &str) -> anyhow::Result<Self> {
        if revision.is_empty() || revision.starts_with('-') {
            bail!("`{revision}` is no git revision");
        }
        let path = path.trim_end_matches('/');
        let object = format!("{revision}:{path}");
        let (folder, page) = if git(&["cat-file", "-t", &object])?.trim() == "tree" {
            (path, None)
        } else {
            let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
            (folder, Some(file.trim_end_matches(".yaml").to_owned()))
        };
        let root = format!("{revision}:{folder}");
        let listed = git(&["ls-tree", "-r", "-z", "--name-only", &root])?;
        let names = listed.split('\0').filter(|name| is_yaml(name));
        let texts = names.map(|name| {
            let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            let object = format!("{revision}:{path}");
            Ok((object.clone(), git(&["cat-file", "blob", &object])?))
        });
        Ok(Self { texts: texts.collect::<anyhow::Result<_>>()?, page })
    }
}

fn is_yaml(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "yaml")
}

fn git(arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git").args(arguments).output();
    let output = output.context("`git` could not be started")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).context("it is not UTF-8")
}
