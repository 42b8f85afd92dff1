//! `bindery`: what people install in a repository of their own.

use std::process::ExitCode;

use bindery_cli::Bindery;
use clap::Parser;

fn main() -> ExitCode {
    let Bindery { everywhere, command } = Bindery::parse();
    bindery_cli::main::<Bindery>(&command, &everywhere)
}
