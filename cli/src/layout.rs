//! `fmt`: lay spec files out; or with `--check`, say which are not.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bindery_codegen::{Artifact, Difference};
use bindery_layout::{Document, Refused};
use bindery_model::diagnostic::{self, Annotation, Paint, annotate};
use bindery_model::source::Sources;
use clap::Args;
use serde_json::json;

use crate::{Everywhere, Exit, Format, Terminal, disk};

/// Give spec files their one layout. Comments, order and blank lines stay, and so does what is said.
///
/// A file that cannot be read is told with its place and left as it is; the others are laid out all
/// the same.
#[derive(Debug, Clone, Args)]
pub struct Layout {
    /// YAML files, and folders that hold some at any depth; the folder of specs and bindery.yaml
    /// where none is named.
    paths: Vec<PathBuf>,
    /// Write nothing; print every difference, and fail if there is one.
    #[arg(long)]
    check: bool,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Format,
}

/// What came of one file.
enum Laid {
    InOrder,
    Astray(Astray),
    /// It cannot be laid out; why was printed.
    Refused,
}

/// A file whose text is not in its layout.
struct Astray {
    path: PathBuf,
    found: String,
    laid: Artifact,
}

impl Layout {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let files = self.files(everywhere)?;
        let (mut astray, mut wrong) = (Vec::new(), 0);
        for path in &files {
            match laid(path, terminal)? {
                Laid::InOrder => {}
                Laid::Astray(it) => astray.push(it),
                Laid::Refused => wrong += 1,
            }
        }
        if !self.check {
            for it in &astray {
                // What a link names is written, not the link.
                let path = fs::canonicalize(&it.path).unwrap_or_else(|_| it.path.clone());
                disk::write_whole(&path, it.laid.text.as_bytes())
                    .with_context(|| format!("`{}` cannot be written", it.path.display()))?;
            }
        }
        self.tell(&astray, files.len() - wrong, terminal)?;
        Ok(match (wrong, astray.is_empty() || !self.check) {
            (0, true) => Exit::InOrder,
            (0, false) => Exit::Findings,
            _ => Exit::Wrong,
        })
    }

    /// The files that were asked for, each once, by folder and name.
    fn files(&self, everywhere: &Everywhere) -> anyhow::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for path in &self.paths {
            gather(path, &mut files)?;
        }
        if self.paths.is_empty() {
            gather(&everywhere.specs, &mut files)?;
            let environments = Path::new("bindery.yaml");
            if environments.is_file() {
                files.push(environments.to_owned());
            }
        }
        files.sort();
        files.dedup();
        if files.is_empty() {
            bail!("there is no YAML file to lay out");
        }
        Ok(files)
    }

    fn tell(
        &self,
        astray: &[Astray],
        read: usize,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<()> {
        let out = &mut *terminal.out;
        match self.format {
            Format::Json => {
                let entry =
                    |it: &Astray| json!({"path": it.laid.path, "diff": it.difference().unified()});
                let list: Vec<_> = astray.iter().map(entry).collect();
                let key = if self.check { "differences" } else { "changed" };
                writeln!(out, "{:#}", json!({"files": read, key: list}))?;
            }
            Format::Github if self.check => {
                for it in astray {
                    let path = Some(it.laid.path.as_str());
                    let annotation = Annotation {
                        level: "error",
                        path,
                        title: "layout",
                        ..Annotation::default()
                    };
                    annotate(out, annotation, "run `fmt`")?;
                }
            }
            Format::Text if self.check => {
                for it in astray {
                    writeln!(out, "{}", it.difference().unified())?;
                }
                match astray.len() {
                    0 => writeln!(out, "{read} files are in their layout")?,
                    count => writeln!(
                        out,
                        "{count} of {read} files differ; `fmt` without --check mends it"
                    )?,
                }
            }
            Format::Text | Format::Github => {
                for it in astray {
                    writeln!(out, "laid out {}", it.laid.path)?;
                }
                writeln!(out, "{read} files, {} were in their layout", read - astray.len())?;
            }
        }
        Ok(())
    }
}

impl Astray {
    fn difference(&self) -> Difference<'_> {
        Difference::Stale { planned: &self.laid, found: self.found.as_bytes() }
    }
}

fn laid(path: &Path, terminal: &mut Terminal<'_>) -> anyhow::Result<Laid> {
    let (mut sources, mut found) = (Sources::default(), Vec::new());
    let Some(file) = sources.read_file(path, &mut found) else {
        diagnostic::render(&sources, &found, Paint::Plain, terminal.err)?;
        return Ok(Laid::Refused);
    };
    let name = path.display().to_string();
    let text = sources.get(file).map(|it| it.text().to_owned()).unwrap_or_default();
    match Document::read(&name, &text).and_then(|document| document.canonical()) {
        Ok(laid) if laid == text => return Ok(Laid::InOrder),
        Ok(laid) => {
            let (path, laid) = (path.to_owned(), Artifact::new(name, laid));
            return Ok(Laid::Astray(Astray { path, found: text, laid }));
        }
        Err(Refused::Unreadable { sources, diagnostics }) => {
            diagnostic::render(&sources, &diagnostics, Paint::Plain, terminal.err)?;
        }
        Err(refused @ Refused::WouldChange { .. }) => writeln!(terminal.err, "error: {refused}")?,
    }
    Ok(Laid::Refused)
}

/// The YAML files of a folder at any depth, hidden ones aside; or the one file that a path names.
fn gather(path: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
        return Ok(());
    }
    let entries =
        fs::read_dir(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("`{}` cannot be read", path.display()))?.path();
        let hidden = path.file_name().is_some_and(|it| it.to_string_lossy().starts_with('.'));
        let yaml = path.extension().is_some_and(|it| it == "yaml" || it == "yml");
        if path.is_dir() && !hidden {
            gather(&path, files)?;
        } else if yaml && !hidden {
            files.push(path);
        }
    }
    Ok(())
}
