//! Reading the specs for a command that needs valid ones.

use std::sync::Arc;

use anyhow::bail;
use bindery_model::diagnostic::{self, Level, Paint};
use bindery_model::{Loaded, Valid, Vendor};

use crate::exit::Told;
use crate::{Everywhere, Exit, Terminal};

/// Reads the specs of a command that needs valid ones. Where they are not, what is wrong is printed
/// here and the error ends the command.
pub(crate) fn valid(
    everywhere: &Everywhere,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<Loaded> {
    let loaded = read(everywhere)?;
    let errors: Vec<_> = loaded
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level == Level::Error)
        .cloned()
        .collect();
    if errors.is_empty() {
        return Ok(loaded);
    }
    diagnostic::render(&loaded.sources, &errors, Paint::Plain, terminal.err)?;
    writeln!(terminal.err, "{}", diagnostic::summary(&errors))?;
    Err(Told(Exit::Wrong).into())
}

/// Reads the specs, whatever is wrong with them.
pub(crate) fn read(everywhere: &Everywhere) -> anyhow::Result<Loaded> {
    let folder = &everywhere.specs;
    if !folder.is_dir() {
        bail!("there is no folder `{}`; name the folder of specs with --specs", folder.display());
    }
    let loaded = bindery_model::load(folder);
    if loaded.vendors.is_empty() && loaded.diagnostics.is_empty() {
        bail!(
            "`{}` holds no specs: a vendor's folder in it has a file `vendor.yaml`",
            folder.display()
        );
    }
    Ok(loaded)
}

/// The vendors a command was asked for: all of them where none is named.
pub(crate) fn chosen(loaded: &Loaded, names: &[String]) -> anyhow::Result<Vec<Arc<Valid<Vendor>>>> {
    if names.is_empty() {
        return Ok(loaded.vendors.clone());
    }
    let mut chosen = Vec::new();
    for name in names {
        let Some(vendor) = loaded.vendor(name) else {
            let known: Vec<&str> =
                loaded.vendors.iter().map(|vendor| vendor.name.as_str()).collect();
            let help = match diagnostic::suggest(name, known.iter().copied()) {
                Some(close) => format!("did you mean `{close}`?"),
                None => format!("there is {}", known.join(", ")),
            };
            bail!("there is no vendor `{name}`; {help}");
        };
        chosen.push(vendor.clone());
    }
    Ok(chosen)
}
