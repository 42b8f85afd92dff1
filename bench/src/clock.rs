//! Times several things in turn, A B C A B C …, so that a drifting machine is as unfair to one as
//! to the other, and prints medians with the ratio to the first.

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

/// One thing to be timed.
pub(crate) struct Contender<'c> {
    name: &'static str,
    run: Box<dyn FnMut() + 'c>,
}

impl<'c> Contender<'c> {
    /// Something to be timed; what it gives is kept from being optimised away.
    pub(crate) fn new<T>(name: &'static str, mut run: impl FnMut() -> T + 'c) -> Self {
        Self { name, run: Box::new(move || drop(black_box(run()))) }
    }
}

/// Where a measurement's rows go.
pub(crate) struct Table<'w> {
    name: &'static str,
    out: &'w mut dyn Write,
}

const ROUNDS: usize = 9;

impl<'w> Table<'w> {
    pub(crate) fn new(name: &'static str, out: &'w mut dyn Write) -> Self {
        Self { name, out }
    }

    /// A line of text.
    pub(crate) fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}: {line}", self.name)
    }

    /// A measured thing, and how many times the thing it is held to.
    pub(crate) fn row(&mut self, name: &str, value: &str, ratio: f64) -> io::Result<()> {
        writeln!(self.out, "  {name:44} {value:>12} {ratio:>8.2} x")
    }

    /// Times the contenders over the same work and gives their medians; the first is the floor the
    /// others are held to.
    pub(crate) fn race(
        &mut self,
        what: &str,
        contenders: &mut [Contender<'_>],
    ) -> io::Result<Vec<Duration>> {
        let mut times = vec![Vec::with_capacity(ROUNDS); contenders.len()];
        for round in 0..=ROUNDS {
            for (contender, times) in contenders.iter_mut().zip(&mut times) {
                let start = Instant::now();
                (contender.run)();
                // The first round warms caches and is not counted.
                if round > 0 {
                    times.push(start.elapsed());
                }
            }
        }
        let medians: Vec<Duration> = times.into_iter().map(median).collect();
        self.say(what)?;
        for (contender, time) in contenders.iter().zip(&medians) {
            let ratio = time.as_secs_f64() / medians[0].as_secs_f64();
            self.row(contender.name, &format!("{time:.2?}"), ratio)?;
        }
        Ok(medians)
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
