//! `bindery`: what people install in a repository of their own.

use std::process::ExitCode;

use bindery_cli::Bindery;
use clap::Parser;
use mimalloc::MiMalloc;

/// Specs and replies are many small pieces of memory; the system's allocator takes its time.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let Bindery { everywhere, command } = Bindery::parse();
    bindery_cli::main::<Bindery>(&command, &everywhere)
}
