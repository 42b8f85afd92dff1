//! `bindery`: what people install in a repository of their own.

use std::process::ExitCode;

use bindery_cli::{Command, Everywhere};
use clap::Parser;

/// Turns vendor APIs that are documented only in prose into contracts that machines enforce.
#[derive(Debug, Parser)]
#[command(name = "bindery", version, max_term_width = 100)]
struct Bindery {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let Bindery { everywhere, command } = Bindery::parse();
    bindery_cli::main::<Bindery>(&command, &everywhere)
}
