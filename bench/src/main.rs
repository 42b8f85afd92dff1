//! The measurements of `cargo xtask bench`: what Bindery does beside the floor and beside what
//! people would use otherwise, in one run. Timings are printed, never judged.

mod big_vendor;
mod clock;
mod judge;
mod memory;
mod reading;

use std::io::{self, Write};

use clock::Table;

/// A measurement: its name, and what it prints.
type Measurement = (&'static str, fn(&mut Table<'_>) -> io::Result<()>);

const MEASUREMENTS: &[Measurement] = &[("reading", reading::measure), ("judge", judge::measure)];

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
