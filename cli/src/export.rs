//! `export`: one kind of artifact, wherever it is wanted; or what a template of the user's makes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use bindery_codegen::template::{self, BUILT_IN, Template};
use bindery_codegen::{Artifact, Export as Kind, Exported};
use bindery_model::{Valid, Vendor, diagnostic};
use clap::{Args, ValueEnum};

use crate::{Everywhere, Exit, Terminal, disk, specs};

/// Write one kind of artifact, or what a template makes, wherever it is wanted.
///
/// Without --out, what is one file is printed. What a format cannot say of a vendor is told, and
/// lies in a file beside what is written. Nothing is written before all of it is made, and each
/// file whole or not at all; what else lies in the folder is left alone.
#[derive(Debug, Clone, Args)]
#[command(after_help = formats())]
pub struct Export {
    /// The format (they are listed below), then the vendors; with --template, vendors only. All
    /// vendors, if none is named.
    #[arg(
        value_name = "FORMAT|VENDOR",
        required_unless_present_any = ["template", "print_template"]
    )]
    words: Vec<String>,
    /// Render this template; `docs/templates.md` in Bindery's repository tells what it sees.
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// Of what the template makes one file each.
    #[arg(long, value_name = "WHAT", default_value = "vendor", requires = "template")]
    each: Each,
    /// The folder to write into.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Print a template that comes with the program, to start from.
    #[arg(long, value_name = "NAME", exclusive = true)]
    print_template: Option<String>,
}

/// Of what a template makes one file each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Each {
    /// A vendor.
    Vendor,
    /// An operation.
    Operation,
}

/// The formats as the help tells them.
fn formats() -> String {
    let lines = Kind::ALL.iter().map(|kind| format!("  {:20} {}", kind.word(), kind.about()));
    let templates: Vec<&str> = BUILT_IN.iter().map(|built_in| built_in.name).collect();
    let lines = lines.collect::<Vec<_>>().join("\n");
    format!("Formats:\n{lines}\n\nTemplates to start from: {}", templates.join(", "))
}

impl Export {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        if let Some(name) = &self.print_template {
            let known = || BUILT_IN.iter().map(|built_in| built_in.name);
            let found = BUILT_IN.iter().find(|built_in| built_in.name == name);
            let found = found.with_context(|| unknown("template", name, known()))?;
            write!(terminal.out, "{}", found.text)?;
            return Ok(Exit::InOrder);
        }
        let exported = match &self.template {
            Some(path) => self.templated(path, everywhere, terminal)?,
            None => self.formatted(everywhere, terminal)?,
        };
        write(&exported, self.out.as_deref(), terminal)?;
        Ok(Exit::InOrder)
    }

    fn formatted(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exported> {
        let (word, names) = self.words.split_first().context("name a format")?;
        let kind = kind(word)?;
        Ok(kind.emit(&vendors(names, everywhere, terminal)?))
    }

    fn templated(
        &self,
        path: &Path,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exported> {
        // A mistake in the template is told before the specs are read.
        let template = read(path)?;
        let vendors = vendors(&self.words, everywhere, terminal)?;
        let each = match self.each {
            Each::Vendor => template::Each::Vendor,
            Each::Operation => template::Each::Operation,
        };
        let files = template::files(&template, each, &vendors)?;
        Ok(Exported { files, beside: Vec::new() })
    }
}

fn vendors(
    names: &[String],
    everywhere: &Everywhere,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<Vec<Arc<Valid<Vendor>>>> {
    let loaded = specs::valid(everywhere, terminal)?;
    specs::chosen(&loaded, names)
}

fn read(path: &Path) -> anyhow::Result<Template> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("`{}` cannot be read", path.display()))?;
    Ok(Template::parse(&path.display().to_string(), &text)?)
}

fn kind(word: &str) -> anyhow::Result<Kind> {
    let found = Kind::ALL.into_iter().find(|kind| kind.word() == word);
    found.with_context(|| unknown("format", word, Kind::ALL.map(Kind::word)))
}

fn unknown<'w>(what: &str, word: &str, known: impl IntoIterator<Item = &'w str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    match diagnostic::suggest(word, known.iter().copied()) {
        Some(close) => format!("there is no {what} `{word}`; did you mean `{close}`?"),
        None => format!("there is no {what} `{word}`; there is {}", known.join(", ")),
    }
}

/// Writes into the folder, or prints what is one file.
fn write(
    exported: &Exported,
    out: Option<&Path>,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<()> {
    match (out, &exported.files[..]) {
        (Some(folder), files) => {
            for artifact in files.iter().chain(&exported.beside) {
                written(folder, artifact)?;
                writeln!(terminal.out, "wrote {}", folder.join(&artifact.path).display())?;
            }
        }
        (None, [only]) => write!(terminal.out, "{}", only.text)?,
        (None, files) => bail!("that is {} files; name a folder with --out", files.len()),
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
