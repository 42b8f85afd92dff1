//! Packages of Node: `interop/npm/`, installed by its lock file.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::workshop::{asked, home, run, text, unless_done};

const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Installs the locked packages; gives the folder they lie in.
pub(crate) fn install() -> anyhow::Result<PathBuf> {
    let folder = home().join("npm");
    let texts = FILES.map(|file| text(&format!("npm/{file}")));
    let texts = texts.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
    let node = asked(Command::new("node").arg("--version")).context("Node is needed")?;
    unless_done(&folder, &format!("{node}\n{}", texts.concat()), || {
        for (file, text) in FILES.iter().zip(&texts) {
            std::fs::write(folder.join(file), text)?;
        }
        let mut npm = Command::new("npm");
        run(npm.args(["ci", "--loglevel=error", "--prefix"]).arg(&folder))
    })?;
    Ok(folder.join("node_modules"))
}

/// Which version of a package is installed.
pub(crate) fn version(modules: &Path, name: &str) -> anyhow::Result<String> {
    let manifest = modules.join(name).join("package.json");
    let print = "process.stdout.write(require(process.argv[1]).version)";
    asked(Command::new("node").args(["-e", print]).arg(&manifest))
        .with_context(|| format!("`{name}` is not in interop/npm/package.json"))
}

/// Without a word to anybody outside, and without looking for newer versions.
pub(crate) fn quiet(command: &mut Command) -> &mut Command {
    command
        .env("REDOCLY_TELEMETRY", "off")
        .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
        .env("NO_UPDATE_NOTIFIER", "1")
}
