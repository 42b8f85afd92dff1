//! How far a run is, on one line of a terminal that is written over.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::words;
use crate::run::{Event, Report};

/// Nobody reads faster.
const BETWEEN: Duration = Duration::from_millis(50);

/// Shows which case ended last, and how many are left; at the end the line is empty again.
#[derive(Debug)]
pub struct Progress<W> {
    out: W,
    cases: usize,
    ended: usize,
    shown: Option<Instant>,
}

impl<W: Write> Progress<W> {
    /// Shows it there, which should be a terminal.
    pub fn new(out: W) -> Self {
        Self { out, cases: 0, ended: 0, shown: None }
    }
}

impl<W: Write> Report for Progress<W> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Started(start) => self.cases = start.cases,
            Event::Sending(_) => {}
            Event::Ended(result) => {
                self.ended += 1;
                if self.shown.is_none_or(|shown| shown.elapsed() >= BETWEEN) {
                    self.shown = Some(Instant::now());
                    let Self { ended, cases, .. } = self;
                    let name = words::one_line(&result.case.to_string());
                    write!(self.out, "\r\x1b[K{ended}/{cases} {name}")?;
                    self.out.flush()?;
                }
            }
            Event::Finished(_) => {
                write!(self.out, "\r\x1b[K")?;
                self.out.flush()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::Summary;

    #[test]
    fn the_line_is_empty_in_the_end() {
        let mut out = Vec::new();
        let mut progress = Progress::new(&mut out);
        progress.event(Event::Finished(&Summary::default())).expect("memory can be written");
        assert_eq!(out, b"\r\x1b[K");
    }
}
