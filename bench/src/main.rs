//! The measurements of `cargo xtask bench`: what Bindery does beside the floor and beside what
//! people would use otherwise, in one run. Timings are printed, never judged.
//!
//! What is a program's is measured on the program: the release build of `bindery`.

mod big_vendor;
mod clock;
mod compile;
mod judge;
mod memory;
mod one_file;
mod orders;
mod processor;
mod program;
mod reading;
mod run;
mod validate;
mod wire;
mod written;

use std::io::{self, Write};

use clock::Table;
use mimalloc::MiMalloc;

/// That of `bindery`, for the floor and for us.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// A measurement: its name, and what it prints.
type Measurement = (&'static str, fn(&mut Table<'_>) -> io::Result<()>);

const MEASUREMENTS: &[Measurement] = &[
    ("reading", reading::measure),
    ("validate", validate::measure),
    ("wire", wire::measure),
    ("compile", compile::measure),
    ("run", run::measure),
    ("judge", judge::measure),
];

fn main() -> io::Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut out = io::stdout().lock();
    if let [memory::CHILD, job] = wanted.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        let peak = reading::peak(job);
        return peak.map_or(Ok(()), |peak| writeln!(out, "{peak}"));
    }
    if let Some(name) = wanted.iter().find(|name| MEASUREMENTS.iter().all(|(it, _)| it != name)) {
        let known: Vec<&str> = MEASUREMENTS.iter().map(|(name, _)| *name).collect();
        writeln!(out, "there is no measurement `{name}`; there is {}", known.join(", "))?;
        std::process::exit(2);
    }
    for (name, measure) in MEASUREMENTS {
        if wanted.is_empty() || wanted.iter().any(|it| it == name) {
            measure(&mut Table::new(name, &mut out))?;
        }
    }
    Ok(())
}
