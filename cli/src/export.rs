//! `export`: one kind of artifact, wherever it is wanted.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bindery_codegen::{Artifact, Export as Kind, Exported};
use bindery_model::diagnostic;
use clap::Args;

use crate::{Everywhere, Exit, Terminal, disk, specs};

/// Write one kind of artifact, wherever it is wanted.
///
/// Without --out, what is one file is printed. What a format cannot say of a vendor is told, and
/// lies in a file beside what is written.
#[derive(Debug, Clone, Args)]
#[command(after_help = formats())]
pub struct Export {
    /// The format (they are listed below), then the vendors; all, if none is named.
    #[arg(value_name = "FORMAT [VENDOR]", required = true)]
    words: Vec<String>,
    /// The folder to write into; what else lies there is left alone.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// The formats as the help tells them.
fn formats() -> String {
    let lines = Kind::ALL.iter().map(|kind| format!("  {:20} {}", kind.word(), kind.about()));
    format!("Formats:\n{}", lines.collect::<Vec<_>>().join("\n"))
}

impl Export {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let (word, vendors) = self.words.split_first().context("name a format")?;
        let kind = kind(word)?;
        let loaded = specs::valid(everywhere, terminal)?;
        let chosen = specs::chosen(&loaded, vendors)?;
        write(&kind.emit(&chosen), self.out.as_deref(), terminal)?;
        Ok(Exit::InOrder)
    }
}

fn kind(word: &str) -> anyhow::Result<Kind> {
    if let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.word() == word) {
        return Ok(kind);
    }
    let words = Kind::ALL.map(Kind::word);
    match diagnostic::suggest(word, words) {
        Some(close) => bail!("there is no format `{word}`; did you mean `{close}`?"),
        None => bail!("there is no format `{word}`; there is {}", words.join(", ")),
    }
}

/// Writes into the folder, or prints what is one file.
fn write(
    exported: &Exported,
    out: Option<&Path>,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<()> {
    let Some(folder) = out else {
        let [only] = &exported.files[..] else {
            bail!("that is {} files; name a folder with --out", exported.files.len());
        };
        write!(terminal.out, "{}", only.text)?;
        for artifact in &exported.beside {
            write!(terminal.err, "{}", artifact.text)?;
        }
        return Ok(());
    };
    for artifact in exported.files.iter().chain(&exported.beside) {
        written(folder, artifact)?;
        writeln!(terminal.out, "wrote {}", folder.join(&artifact.path).display())?;
    }
    for artifact in &exported.beside {
        write!(terminal.err, "{}", artifact.text)?;
    }
    Ok(())
}

fn written(folder: &Path, artifact: &Artifact) -> anyhow::Result<()> {
    let path = folder.join(&artifact.path);
    disk::write_whole(&path, artifact.text.as_bytes())
        .with_context(|| format!("`{}` cannot be written", path.display()))
}
