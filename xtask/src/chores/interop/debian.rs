//! Packages of Debian: `interop/debian.txt`, a name and the oldest version that does on each line.

use std::process::Command;

use anyhow::{Context, bail};

use super::workshop::{asked, run, text};
use crate::chores::say;

/// Makes sure that a package is installed and new enough; gives its version.
pub(crate) fn install(name: &str) -> anyhow::Result<String> {
    let oldest = oldest(&text("debian.txt")?, name)?;
    if let Some(version) = installed(name).filter(|it| is_at_least(it, &oldest)) {
        return Ok(version);
    }
    say(&format!("  installing {name}, which needs the rights to do so"));
    apt(&["update", "-qq"])?;
    apt(&["install", "-qq", "--yes", "--no-install-recommends", name])?;
    let version = installed(name).with_context(|| format!("{name} is still not installed"))?;
    if !is_at_least(&version, &oldest) {
        bail!("{name} {version} is older than {oldest}");
    }
    Ok(version)
}

fn oldest(list: &str, name: &str) -> anyhow::Result<String> {
    let mut lines = list.lines().filter_map(|line| line.split_once(' '));
    let found = lines.find(|(known, _)| *known == name);
    let (_, oldest) = found.with_context(|| format!("`{name}` is not in interop/debian.txt"))?;
    Ok(oldest.trim().to_owned())
}

fn installed(name: &str) -> Option<String> {
    let format = "--showformat=${db:Status-Status} ${Version}";
    let told = asked(Command::new("dpkg-query").args(["--show", format, name])).ok()?;
    told.strip_prefix("installed ").map(str::to_owned)
}

fn is_at_least(version: &str, oldest: &str) -> bool {
    asked(Command::new("dpkg").args(["--compare-versions", version, "ge", oldest])).is_ok()
}

fn apt(arguments: &[&str]) -> anyhow::Result<()> {
    let root = asked(Command::new("id").arg("-u"))? == "0";
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        command.args(["--non-interactive", "apt-get"]);
    }
    run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
