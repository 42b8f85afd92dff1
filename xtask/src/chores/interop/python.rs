//! Packages of Python: `interop/python/requirements.txt`, which names every one of them, in a
//! virtual environment of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::workshop::{asked, home, run, text, unless_done};

/// Installs what is listed, and nothing that is not; gives the folder of the programs.
pub(crate) fn install() -> anyhow::Result<PathBuf> {
    let folder = home().join("python");
    let programs = folder.join("bin");
    let list = text("python/requirements.txt")?;
    let python = asked(Command::new("python3").arg("--version")).context("Python is needed")?;
    unless_done(&folder, &format!("{python}\n{list}"), || {
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        let mut pip = Command::new(programs.join("python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]);
        run(pip.args(["--only-binary", ":all:", "-r", "interop/python/requirements.txt"]))?;
        // Everything that is needed is listed, or this says what is not.
        let mut check = Command::new(programs.join("python"));
        run(check.args(["-m", "pip", "--disable-pip-version-check", "check"]))
    })?;
    Ok(programs)
}

/// Which version of a package is installed.
pub(crate) fn version(programs: &Path, name: &str) -> anyhow::Result<String> {
    let print = "import sys, importlib.metadata as m; print(m.version(sys.argv[1]))";
    asked(Command::new(programs.join("python")).args(["-c", print, name]))
        .with_context(|| format!("`{name}` is not in interop/python/requirements.txt"))
}
