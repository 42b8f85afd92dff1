//! `import`: a spec made from what others wrote, and the list of what it cannot say.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bindery_import::draft::{Page, draft};
use bindery_import::openapi::{Examples, Options};
use bindery_import::traffic::{self, NotImported, Source};
use bindery_import::{Imported, left};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{Everywhere, Exit, Format, Terminal, disk};

/// Make a spec from what others wrote; list what it cannot say, with its place.
#[derive(Debug, Clone, Args)]
pub struct Import {
    #[command(subcommand)]
    from: From,
}

/// What it is made from.
#[derive(Debug, Clone, Subcommand)]
enum From {
    /// An OpenAPI document, 3.0 or 3.1, in JSON or YAML.
    Openapi(Openapi),
    /// An HTTP Archive (HAR), as browsers and proxies write it.
    Har(Traffic),
    /// Command lines of cURL: a file of them, or one in quotes.
    Curl(Traffic),
    /// A folder of requests and replies: `NAME.request.json`, `NAME.reply.json`.
    Examples(Traffic),
}

/// Make a spec from traffic. What was seen is basis `example`; no value of a secret is copied.
#[derive(Debug, Clone, Args)]
struct Traffic {
    /// The file, the folder, or the command itself.
    #[arg(value_name = "FROM")]
    from: String,
    #[command(flatten)]
    target: Target,
}

/// Make a spec from an OpenAPI document. What it states is documented and cites its lines.
#[derive(Debug, Clone, Args)]
struct Openapi {
    /// The document.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Leave out the examples of whole messages.
    #[arg(long)]
    no_examples: bool,
    #[command(flatten)]
    target: Target,
}

/// Where the spec goes, and what is told.
#[derive(Debug, Clone, Args)]
pub(crate) struct Target {
    /// The vendor's folder; a folder of its name below the folder of specs where none is given.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The vendor's name; that of the folder, or of the document.
    #[arg(long, value_name = "NAME")]
    vendor: Option<String>,
    /// Replace the vendor's files if there are some.
    #[arg(long)]
    replace: bool,
    /// Write the list of what is left out to this file as well, as JSON.
    #[arg(long, value_name = "FILE")]
    left_out: Option<PathBuf>,
    /// Print every place, not the first of each kind.
    #[arg(long)]
    all: bool,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Format,
}

/// Make a first spec of a vendor's page: text, Markdown or HTML. What it shows is documented and cites
/// its lines; the rest is assumed or unknown, and every line that was not understood is listed.
#[derive(Debug, Clone, Args)]
pub struct Draft {
    /// The pages of one vendor.
    #[arg(value_name = "PAGE", required = true)]
    pages: Vec<PathBuf>,
    #[command(flatten)]
    target: Target,
}

impl Draft {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let read = |path: &PathBuf| Ok((file_name(path)?, read(path)?));
        let texts: Vec<(String, String)> =
            self.pages.iter().map(read).collect::<anyhow::Result<_>>()?;
        let pages: Vec<Page<'_>> = texts.iter().map(|(name, text)| Page { name, text }).collect();
        let vendor = self.target.vendor()?.unwrap_or_else(|| "vendor".to_owned());
        let drafted = draft(&vendor, &pages)?;
        self.target.write(&drafted, &texts[0].0, everywhere, terminal)
    }
}

impl Import {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        match &self.from {
            From::Openapi(it) => it.run(everywhere, terminal),
            From::Har(it) => it.run(traffic::har, everywhere, terminal),
            From::Curl(it) => it.run(traffic::curl, everywhere, terminal),
            From::Examples(it) => it.examples(everywhere, terminal),
        }
    }
}

impl Openapi {
    fn run(&self, everywhere: &Everywhere, terminal: &mut Terminal<'_>) -> anyhow::Result<Exit> {
        let name = file_name(&self.file)?;
        let text = read(&self.file)?;
        let examples = if self.no_examples { Examples::None } else { Examples::Fitting };
        let options = Options { vendor: self.target.vendor()?, examples };
        let imported = bindery_import::openapi::import(&name, &text, &options)?;
        self.target.write(&imported, &name, everywhere, terminal)
    }
}

type Reading = fn(&Source<'_>) -> Result<Imported, NotImported>;

impl Traffic {
    fn run(
        &self,
        reading: Reading,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let command = self.from.trim_start().starts_with("curl ");
        let (name, text) = if command {
            ("curl.txt".to_owned(), self.from.clone())
        } else {
            let path = Path::new(&self.from);
            (file_name(path)?, read(path)?)
        };
        let source = Source { name: &name, text: &text, vendor: self.target.vendor()? };
        self.target.write(&reading(&source)?, &name, everywhere, terminal)
    }

    /// The page of a folder is the list of its files with their hashes.
    fn examples(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let folder = Path::new(&self.from);
        let entries = fs::read_dir(folder)
            .with_context(|| format!("`{}` cannot be listed", folder.display()))?;
        let mut paths: Vec<PathBuf> =
            entries.map(|it| Ok(it?.path())).collect::<std::io::Result<_>>()?;
        paths.retain(|path| path.is_file());
        paths.sort();
        let mut files = Vec::new();
        for path in paths {
            files.push(traffic::File { name: file_name(&path)?, text: read(&path)? });
        }
        let list = traffic::list(&files);
        let name = format!("{}.examples", file_name(folder)?);
        let source = Source { name: &name, text: &list, vendor: self.target.vendor()? };
        let imported = traffic::examples(&source, &files)?;
        self.target.write(&imported, &name, everywhere, terminal)
    }
}

/// The name of a document, as its spec says it.
pub(crate) fn file_name(path: &Path) -> anyhow::Result<String> {
    let name = path.file_name().and_then(|it| it.to_str());
    name.map(str::to_owned).with_context(|| format!("`{}` is no file", path.display()))
}

pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    let bytes = fs::read(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
    String::from_utf8(bytes).with_context(|| format!("`{}` is not UTF-8", path.display()))
}

impl Target {
    /// The vendor's name, where the command line says it.
    pub(crate) fn vendor(&self) -> anyhow::Result<Option<String>> {
        let folder = self.out.as_ref().and_then(|it| it.file_name()).and_then(|it| it.to_str());
        match (&self.vendor, folder) {
            (Some(name), Some(folder)) if name != folder => {
                bail!("a vendor's folder has its name: `{folder}` is not `{name}`")
            }
            (name, folder) => Ok(name.clone().or_else(|| folder.map(str::to_owned))),
        }
    }

    /// Writes the files, and tells what they cannot say.
    pub(crate) fn write(
        &self,
        imported: &Imported,
        document: &str,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let folder = self.out.clone().unwrap_or_else(|| everywhere.specs.join(&imported.vendor));
        self.make_room(&folder)?;
        for file in &imported.files {
            let path = folder.join(&file.name);
            disk::write_whole(&path, file.text.as_bytes())
                .with_context(|| format!("`{}` cannot be written", path.display()))?;
        }
        let list = left::json(&imported.left, document);
        if let Some(path) = &self.left_out {
            disk::write_whole(path, format!("{list:#}\n").as_bytes())
                .with_context(|| format!("`{}` cannot be written", path.display()))?;
        }
        let files: Vec<&str> = imported.files.iter().map(|it| it.name.as_str()).collect();
        if self.format == Format::Json {
            let told = json!({
                "vendor": imported.vendor,
                "folder": folder.display().to_string(),
                "files": files,
                "operations": imported.operations,
                "left_out": list["left_out"],
            });
            writeln!(terminal.out, "{told:#}")?;
            return Ok(Exit::InOrder);
        }
        let most = if self.all { usize::MAX } else { 3 };
        left::text(&imported.left, document, most, terminal.out)?;
        writeln!(
            terminal.out,
            "{}: {} operations in {} files; {} things left out",
            folder.display(),
            imported.operations,
            files.len(),
            imported.left.len(),
        )?;
        Ok(Exit::InOrder)
    }

    /// What people may have written is never overwritten unasked.
    fn make_room(&self, folder: &Path) -> anyhow::Result<()> {
        let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
        let specs: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|it| it == "yaml"))
            .collect();
        if !specs.is_empty() && !self.replace {
            bail!("`{}` holds a spec already; `--replace` overwrites it", folder.display());
        }
        for path in specs {
            fs::remove_file(&path)
                .with_context(|| format!("`{}` cannot be replaced", path.display()))?;
        }
        Ok(())
    }
}
