//! What types cost when they are compiled: `cargo check` of a hundred structs of 30 fields, by
//! everybody whose derive checks them, and as `gen` writes them; everything they depend on being
//! there already, nothing incremental.
//!
//! The packages lie in a workspace of their own below `target/`, with this workspace's lock file.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::clock::{Table, held_to_the_first};
use crate::one_file;
use crate::orders::{self, By};
use crate::processor;

/// So many structs each package has.
const STRUCTS: usize = 100;

/// How often each package is checked.
const ROUNDS: usize = 5;

/// A package: its name, what it is called in the table, and its text.
struct Package {
    name: &'static str,
    shown: &'static str,
    text: String,
}

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    let packages = packages();
    let folder = write(&packages)?;
    // What they depend on is built first, and not counted.
    check(&folder, None)?;
    let mut times = vec![Vec::new(); packages.len()];
    for _ in 0..ROUNDS {
        let empty = check(&folder, Some(&packages[0]))?;
        for (package, times) in packages.iter().zip(&mut times).skip(1) {
            times.push(check(&folder, Some(package))?.saturating_sub(empty));
        }
    }
    let all = held_to_the_first(&times[1..]);
    table.say(&format!(
        "`cargo check` of {STRUCTS} structs of 30 fields: processor time a struct, an empty \
         package taken off"
    ))?;
    let structs = u32::try_from(STRUCTS).expect("they are few");
    for (package, timed) in packages.iter().skip(1).zip(&all) {
        let one = format!("{:.1?}", timed.time / structs);
        let more = format!("{:+.1} ms", timed.more / 1e6 / f64::from(structs));
        table.row_more(package.shown, &one, timed.ratio, &more)?;
    }
    Ok(())
}

fn packages() -> Vec<Package> {
    let of = |name, shown, by| {
        let text = (0..STRUCTS).map(|number| orders::declaration(by, &format!("Order{number}")));
        Package { name, shown, text: text.collect() }
    };
    vec![
        Package { name: "empty", shown: "nothing", text: String::new() },
        of("bare", "serde's two derives alone", By::Nobody),
        of("ours", "… and our derive", By::Ours),
        of("with-garde", "… and garde's", By::Garde),
        of("with-validator", "… and validator's", By::Validator),
        Package {
            name: "written",
            shown: "as `gen` writes it: read, write, validate",
            text: one_file::generated(&orders::specs(STRUCTS)),
        },
    ]
}

fn write(packages: &[Package]) -> io::Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let folder = root.join("target/bench-compile");
    let names: Vec<String> = packages.iter().map(|it| format!("\"{}\"", it.name)).collect();
    std::fs::create_dir_all(&folder)?;
    let manifest = std::fs::read_to_string(root.join("Cargo.toml"))?;
    let pinned = ["serde", "garde", "validator"].map(|name| {
        let line = manifest.lines().find(|line| line.starts_with(&format!("{name} = ")));
        line.expect("the workspace pins what is measured")
    });
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[workspace.dependencies]\n{}\n\
         bindery = {{ path = '{}' }}\n",
        names.join(", "),
        pinned.join("\n"),
        root.join("runtime").display()
    );
    std::fs::write(folder.join("Cargo.toml"), workspace)?;
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    for package in packages {
        let inside = folder.join(package.name);
        std::fs::create_dir_all(inside.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\n\
             bindery.workspace = true\ngarde.workspace = true\nserde.workspace = true\n\
             validator.workspace = true\n",
            package.name
        );
        std::fs::write(inside.join("Cargo.toml"), manifest)?;
        std::fs::write(inside.join("src/lib.rs"), &package.text)?;
    }
    Ok(folder)
}

/// Checks a package anew, or all of them; what that took.
fn check(folder: &Path, package: Option<&Package>) -> io::Result<Duration> {
    let mut cargo = Command::new("cargo");
    cargo.args(["check", "--quiet", "--offline"]).current_dir(folder);
    cargo.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", folder.join("target"));
    cargo.env_remove("RUSTFLAGS").env_remove("RUSTC_WRAPPER");
    if let Some(package) = package {
        cargo.args(["--package", package.name]);
        // A new time of change is what makes cargo check it again.
        std::fs::write(folder.join(package.name).join("src/lib.rs"), &package.text)?;
    }
    processor::spent_by(&mut cargo)
}
