//! `check`: read the specs, print every diagnostic.

use std::path::{Path, PathBuf};

use bindery_model::diagnostic::{self, Level};
use clap::Args;

use crate::specs;
use crate::watch::{Changes, Polled};
use crate::{Everywhere, Exit, Format, Terminal};

/// Read the specs and print everything that is wrong with them.
#[derive(Debug, Clone, Args)]
pub struct Check {
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Format,
    /// Read them again whenever one of their files changes, until stopped.
    #[arg(long)]
    watch: bool,
}

impl Check {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        if !self.watch {
            return self.once(everywhere, terminal);
        }
        // What changes while the specs are read for the first time is a change already.
        let mut changes = Polled::of(&everywhere.specs);
        let first = self.once(everywhere, terminal)?;
        self.again(first, everywhere, &mut changes, terminal)
    }

    /// Reads once more after each change; ends as the last reading did.
    fn again(
        &self,
        first: Exit,
        everywhere: &Everywhere,
        changes: &mut dyn Changes,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let mut ended = first;
        loop {
            terminal.out.flush()?;
            let Some(files) = changes.next() else { return Ok(ended) };
            if self.format == Format::Text {
                writeln!(terminal.out, "\n--- {}", named(&files, &everywhere.specs))?;
            }
            ended = match self.once(everywhere, terminal) {
                // A folder that is gone may come back: somebody moves between versions.
                Err(error) if !everywhere.specs.is_dir() => {
                    writeln!(terminal.err, "error: {error:#}")?;
                    Exit::Wrong
                }
                ended => ended?,
            };
        }
    }

    fn once(&self, everywhere: &Everywhere, terminal: &mut Terminal<'_>) -> anyhow::Result<Exit> {
        let loaded = specs::read(everywhere)?;
        let (sources, found) = (&loaded.sources, &loaded.diagnostics);
        match self.format {
            Format::Text => {
                diagnostic::render(sources, found, terminal.paint, terminal.out)?;
                let operations: usize =
                    loaded.vendors.iter().map(|vendor| vendor.operations.len()).sum();
                let vendors = loaded.vendors.len();
                writeln!(
                    terminal.out,
                    "{}; {}, {}",
                    diagnostic::summary(found),
                    counted(vendors, "valid vendor"),
                    counted(operations, "operation")
                )?;
            }
            Format::Json => {
                writeln!(terminal.out, "{:#}", diagnostic::to_json(sources, found))?;
            }
            Format::Github => diagnostic::github(sources, found, terminal.out)?,
        }
        let wrong = found.iter().any(|diagnostic| diagnostic.level == Level::Error);
        Ok(if wrong { Exit::Wrong } else { Exit::InOrder })
    }
}

/// The files that changed, as seen from the folder of specs; of many the first ones.
fn named(files: &[PathBuf], folder: &Path) -> String {
    const SHOWN: usize = 3;
    let name = |path: &PathBuf| path.strip_prefix(folder).unwrap_or(path).display().to_string();
    let mut names: Vec<_> = files.iter().take(SHOWN).map(name).collect();
    if files.len() > SHOWN {
        names.push(format!("{} more", files.len() - SHOWN));
    }
    names.join(", ")
}

fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::fs;

    use bindery_model::diagnostic::Paint;

    use super::*;
    use crate::Colour;

    /// Changes that happen when they are waited for.
    struct Script<'s>(VecDeque<Box<dyn FnMut() -> PathBuf + 's>>);

    impl Changes for Script<'_> {
        fn next(&mut self) -> Option<Vec<PathBuf>> {
            self.0.pop_front().map(|mut change| vec![change()])
        }
    }

    #[test]
    fn each_change_is_followed_by_a_reading_and_a_folder_may_be_gone_for_a_while() {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let (specs, away) = (folder.path().join("specs"), folder.path().join("away"));
        let file = specs.join("shop/vendor.yaml");
        fs::create_dir_all(specs.join("shop")).expect("made");
        fs::write(&file, "vendor: shop\n").expect("written");
        let mut script = Script(VecDeque::from([
            Box::new(|| {
                fs::rename(&specs, &away).expect("moved");
                file.clone()
            }) as Box<dyn FnMut() -> PathBuf>,
            Box::new(|| {
                fs::rename(&away, &specs).expect("moved back");
                fs::write(&file, "vendor: ship\n").expect("written");
                file.clone()
            }),
        ]));
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let (out_to, err_to) = (&mut out, &mut err);
        let mut terminal = Terminal {
            out: out_to,
            err: err_to,
            paint: Paint::Plain,
            watched: false,
            interrupts: crate::Interrupts::LeftAlone,
        };
        let everywhere = Everywhere { specs: specs.clone(), color: Colour::Never };
        let check = Check { format: Format::Text, watch: true };
        let ended = check.again(Exit::InOrder, &everywhere, &mut script, &mut terminal);
        assert_eq!(ended.expect("it ends"), Exit::Wrong);
        let (out, err) = (String::from_utf8_lossy(&out), String::from_utf8_lossy(&err));
        assert!(err.contains("there is no folder"), "{err}");
        assert_eq!(out.matches("\n--- shop/vendor.yaml\n").count(), 2, "{out}");
        assert!(out.contains("wrong-file"), "{out}");
    }
}
