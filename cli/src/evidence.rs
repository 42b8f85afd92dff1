//! `evidence`: hold the specs to the vendors' pages.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bindery_evidence::{Evidence as Held, Finding, Pages, State, hold, report, unlisted};
use bindery_model::diagnostic::{Annotation, annotate};
use clap::Args;
use serde_json::json;

use crate::{Everywhere, Exit, Format, Terminal, specs};

/// Hold the specs to the vendors' pages: what is cited is there, and all that is there is cited.
#[derive(Debug, Clone, Args)]
pub struct Evidence {
    /// The folder that holds the pages under the names that `pages:` gives them.
    #[arg(value_name = "PAGES-DIR")]
    folder: PathBuf,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Format,
}

impl Evidence {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let loaded = specs::valid(everywhere, terminal)?;
        let pages = read(&self.folder)?;
        let held: Vec<Held> = loaded.vendors.iter().map(|vendor| hold(vendor, &pages)).collect();
        let vendors: Vec<&bindery_model::Vendor> =
            loaded.vendors.iter().map(|vendor| &***vendor).collect();
        let unlisted = unlisted(&vendors, &pages);
        self.tell(&vendors, &held, &unlisted, terminal)?;
        let found = held.iter().map(|it| it.findings.len()).sum::<usize>() + unlisted.len();
        Ok(if found == 0 { Exit::InOrder } else { Exit::Findings })
    }

    fn tell(
        &self,
        vendors: &[&bindery_model::Vendor],
        held: &[Held],
        unlisted: &[Finding],
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<()> {
        let both = || vendors.iter().zip(held);
        match self.format {
            Format::Text => {
                for (vendor, held) in both() {
                    report::text(vendor, held, terminal.out)?;
                }
                for finding in unlisted {
                    writeln!(
                        terminal.out,
                        "{}: [{}] {}",
                        finding.place(),
                        finding.code,
                        finding.message
                    )?;
                }
                writeln!(terminal.out, "{}", summary(held, unlisted))?;
            }
            Format::Json => {
                let vendors: Vec<_> = both().map(|(it, held)| report::json(it, held)).collect();
                let others: Vec<_> =
                    unlisted.iter().map(|it| report::finding_json(None, it)).collect();
                let all = json!({"vendors": vendors, "unlisted": others});
                writeln!(terminal.out, "{all:#}")?;
            }
            Format::Github => {
                for (vendor, held) in both() {
                    report::github(vendor, held, terminal.out)?;
                }
                for finding in unlisted {
                    let title = finding.code.name();
                    let annotation = Annotation { level: "error", title, ..Annotation::default() };
                    let message = format!("{}: {}", finding.place(), finding.message);
                    annotate(terminal.out, annotation, &message)?;
                }
            }
        }
        Ok(())
    }
}

fn summary(held: &[Held], unlisted: &[Finding]) -> String {
    let pages = held.iter().flat_map(|it| &it.pages);
    let (mut there, mut missing) = (0, 0);
    for page in pages {
        match page.state {
            State::Missing => missing += 1,
            State::Transcribed | State::Changed => there += 1,
        }
    }
    let found = held.iter().map(|it| it.findings.len()).sum::<usize>() + unlisted.len();
    let findings = match found {
        0 => "nothing is missing, and all that is cited is there".to_owned(),
        1 => "1 finding".to_owned(),
        found => format!("{found} findings"),
    };
    let read = if there == 1 { "1 page".to_owned() } else { format!("{there} pages") };
    match missing {
        0 => format!("{read} read: {findings}"),
        missing => format!("{read} read, {missing} missing: {findings}"),
    }
}

/// The largest page that is read. The largest of real ones has some hundred kilobytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Every file of a folder; those whose names begin with a dot are nobody's pages.
fn read(folder: &Path) -> anyhow::Result<Pages> {
    if !folder.is_dir() {
        bail!("there is no folder `{}`", folder.display());
    }
    let cannot = || format!("`{}` cannot be read", folder.display());
    let mut pages = Pages::new();
    for entry in fs::read_dir(folder).with_context(cannot)? {
        let path = entry.with_context(cannot)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || !path.is_file() {
            continue;
        }
        let mut bytes = Vec::new();
        let file = fs::File::open(&path);
        let read = file.and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
        read.with_context(|| format!("`{}` cannot be read", path.display()))?;
        if bytes.len() as u64 > MAX_BYTES {
            bail!("`{}` is larger than the {} MiB that are read", path.display(), MAX_BYTES >> 20);
        }
        pages.insert(name, bytes);
    }
    Ok(pages)
}
