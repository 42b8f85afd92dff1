//! `verify --replay`: the same judge over a recording. There is no network in this mode: nothing
//! that could send exists here, only what was recorded.

use std::path::Path;

use anyhow::bail;
use bindery_contract::recording::{Manifest, Replay};
use bindery_contract::run::{Run, Subject};
use bindery_contract::secret::Secrets;
use bindery_model::Loaded;

use crate::verify::{Known, Verify};
use crate::{Exit, Terminal, specs};

/// Plans as the recording was planned, and judges what it holds.
pub(crate) fn run(
    command: &Verify,
    (folder, known): (&Path, Known<'_>),
    loaded: &Loaded,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<Exit> {
    let manifest = Manifest::read(folder)?;
    let recorded: Vec<String> = manifest.vendors().map(str::to_owned).collect();
    let named = command.vendors();
    let wanted = recorded.into_iter().filter(|name| named.is_empty() || named.contains(name));
    let wanted: Vec<String> = wanted.collect();
    if wanted.is_empty() {
        bail!("`{}` holds nothing of {}", folder.display(), named.join(", "));
    }
    let vendors = specs::chosen(loaded, &wanted)?;
    let environment = manifest.environment();
    let secrets = Secrets::of(&environment, |_| None);
    let replay = Replay::read(folder, secrets.redactor())?;
    let subjects: Vec<Subject> = vendors.into_iter().map(Subject::new).collect();
    let everywhere = known.specs;
    let mut options = command.options(known);
    options.plan = manifest.plan();
    let also = std::mem::replace(&mut options.selection, manifest.selection().clone());
    options.selection.narrow(also);
    let run = Run::new(&subjects, &environment, &secrets, &options);
    command.conduct(&run, &replay, everywhere, terminal)
}
