//! `cargo xtask`: every command of `bindery`, and this repository's own chores.

mod chores;

use std::process::ExitCode;

use bindery_cli::Everywhere;
use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// That of `bindery`.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// Every command of `bindery`, and this repository's own chores.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Xtask {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[command(flatten)]
    Bindery(bindery_cli::Command),
    /// Everything that CI runs: formatting, lints, stale files, every test.
    Test(chores::test::Test),
    /// What is generated, held to tools of other houses: npm, pip and Debian packages, pinned.
    Interop(chores::interop::Interop),
    /// The measurements: ratios side by side, in one run.
    Bench(chores::bench::Bench),
}

fn main() -> ExitCode {
    let Xtask { everywhere, command } = Xtask::parse();
    match command {
        Command::Bindery(command) => bindery_cli::main::<Xtask>(&command, &everywhere),
        Command::Test(chore) => chores::ended(chore.run()),
        Command::Interop(chore) => chores::ended(chore.run()),
        Command::Bench(chore) => chores::ended(chore.run()),
    }
}
