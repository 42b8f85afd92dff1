//! The tools: where they lie, how they are installed, how they are started.

use std::cell::OnceCell;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::{debian, npm, python};
use crate::chores::{root, say};

/// A tool of another house, by the name its packages have.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tool {
    /// Listed in `interop/npm/package.json`, locked in the file beside it.
    Npm(&'static str),
    /// Listed in `interop/python/requirements.txt`.
    Python(&'static str),
    /// Listed in `interop/debian.txt`.
    Debian(&'static str),
    /// Rust's own library for another machine; rustup installs it into the toolchain.
    Target(&'static str),
}

/// Everything that is installed, below `target/interop/`.
pub(crate) struct Workshop {
    npm: OnceCell<PathBuf>,
    python: OnceCell<PathBuf>,
}

impl Workshop {
    pub(crate) fn open() -> anyhow::Result<Self> {
        let home = home();
        std::fs::create_dir_all(&home)
            .with_context(|| format!("{} cannot be made", home.display()))?;
        Ok(Self { npm: OnceCell::new(), python: OnceCell::new() })
    }

    /// Makes sure that a tool is there; gives its name and version.
    pub(crate) fn install(&self, tool: Tool) -> anyhow::Result<String> {
        match tool {
            Tool::Npm(name) => {
                let modules = once(&self.npm, npm::install)?;
                Ok(format!("{name} {}", npm::version(modules, name)?))
            }
            Tool::Python(name) => {
                let programs = once(&self.python, python::install)?;
                Ok(format!("{name} {}", python::version(programs, name)?))
            }
            Tool::Debian(name) => Ok(format!("{name} {}", debian::install(name)?)),
            Tool::Target(name) => {
                asked(Command::new("rustup").args(["target", "add", name]))
                    .context("rustup is needed")?;
                Ok(format!("{name} of {}", asked(Command::new("rustc").arg("--version"))?))
            }
        }
    }

    /// Node on a script of `interop/checks/`, which finds the npm packages.
    pub(crate) fn node(&self, script: &str, arguments: &[impl AsRef<OsStr>]) -> anyhow::Result<()> {
        run(self.node_on(script)?.args(arguments))
    }

    /// The same, not started.
    pub(crate) fn node_on(&self, script: &str) -> anyhow::Result<Command> {
        let modules = once(&self.npm, npm::install)?;
        let mut command = Command::new("node");
        command.arg(script_at(script)).env("NODE_PATH", modules);
        Ok(command)
    }

    /// The folder of an npm package.
    pub(crate) fn npm_package(&self, name: &str) -> anyhow::Result<PathBuf> {
        Ok(once(&self.npm, npm::install)?.join(name))
    }

    /// A program that an npm package brings.
    pub(crate) fn npm_program(
        &self,
        name: &str,
        arguments: &[impl AsRef<OsStr>],
    ) -> anyhow::Result<()> {
        let modules = once(&self.npm, npm::install)?;
        run(npm::quiet(Command::new(modules.join(".bin").join(name)).args(arguments)))
    }

    /// Python on a script of `interop/checks/`, which finds the pip packages.
    pub(crate) fn python(
        &self,
        script: &str,
        arguments: &[impl AsRef<OsStr>],
    ) -> anyhow::Result<()> {
        run(self.python_on(script)?.args(arguments))
    }

    /// The same, not started.
    pub(crate) fn python_on(&self, script: &str) -> anyhow::Result<Command> {
        let programs = once(&self.python, python::install)?;
        let mut command = Command::new(programs.join("python"));
        command.arg(script_at(script));
        Ok(command)
    }

    /// A file that a pip package brings.
    pub(crate) fn python_file(&self, package: &str, file: &str) -> anyhow::Result<PathBuf> {
        let programs = once(&self.python, python::install)?;
        let print = "import importlib.util as u, sys; print(u.find_spec(sys.argv[1]).origin)";
        let origin = asked(Command::new(programs.join("python")).args(["-c", print, package]))?;
        Ok(Path::new(&origin).with_file_name(file))
    }

    /// A program that a pip package brings.
    pub(crate) fn python_program(
        &self,
        name: &str,
        arguments: &[impl AsRef<OsStr>],
    ) -> anyhow::Result<()> {
        let programs = once(&self.python, python::install)?;
        run(Command::new(programs.join(name)).args(arguments))
    }
}

/// Below which everything lies that is installed or written here.
pub(crate) fn home() -> PathBuf {
    root().join("target/interop")
}

/// Starts a program at the root and waits for it.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let line = told(command);
    let status = command.current_dir(root()).status();
    let status = status.with_context(|| format!("`{line}` cannot be started"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Starts a program at the root; what it prints, without the blanks around.
pub(crate) fn asked(command: &mut Command) -> anyhow::Result<String> {
    let line = told(command);
    let output = command.current_dir(root()).output();
    let output = output.with_context(|| format!("`{line}` cannot be started"))?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        bail!("`{line}` failed ({}): {}", output.status, why.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Installs what a list names, unless exactly that list was installed before. A marker that holds
/// the list is written last, so an installation that broke off is begun again.
pub(crate) fn unless_done(
    folder: &Path,
    list: &str,
    install: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let marker = folder.join("installed.txt");
    if std::fs::read_to_string(&marker).is_ok_and(|done| done == list) {
        return Ok(());
    }
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    std::fs::create_dir_all(folder)
        .with_context(|| format!("{} cannot be made", folder.display()))?;
    say(&format!("  installing below {}", folder.strip_prefix(root()).unwrap_or(folder).display()));
    install()?;
    std::fs::write(&marker, list).with_context(|| format!("{} cannot be written", marker.display()))
}

/// A file of `interop/`.
pub(crate) fn text(path: &str) -> anyhow::Result<String> {
    let path = root().join("interop").join(path);
    std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}

fn once(
    cell: &OnceCell<PathBuf>,
    install: impl FnOnce() -> anyhow::Result<PathBuf>,
) -> anyhow::Result<&PathBuf> {
    if let Some(done) = cell.get() {
        return Ok(done);
    }
    let path = install()?;
    Ok(cell.get_or_init(|| path))
}

fn script_at(name: &str) -> PathBuf {
    root().join("interop/checks").join(name)
}

/// So many characters of a command line are enough to know it by.
const LONGEST: usize = 300;

fn told(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let mut line = words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}
