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

/// How often what takes long is timed.
const ROUNDS: usize = 9;
/// How often what takes a moment is timed: each time anew it may be disturbed.
const MANY_ROUNDS: usize = 61;

/// What a contender took, and how it stood to the first in the same round: medians of each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timed {
    pub(crate) time: Duration,
    pub(crate) ratio: f64,
    /// How much more than the first, in nanoseconds.
    pub(crate) more: f64,
}

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

    /// The same with what it is more than the thing it is held to.
    pub(crate) fn row_more(
        &mut self,
        name: &str,
        value: &str,
        ratio: f64,
        more: &str,
    ) -> io::Result<()> {
        writeln!(self.out, "  {name:44} {value:>12} {ratio:>8.2} x {more:>12}")
    }

    /// Times the contenders over the same work and gives what they took; the first is the floor
    /// the others are held to.
    pub(crate) fn race(
        &mut self,
        what: &str,
        contenders: &mut [Contender<'_>],
    ) -> io::Result<Vec<Timed>> {
        let all = timed(ROUNDS, contenders);
        self.say(what)?;
        for (contender, timed) in contenders.iter().zip(&all) {
            self.row(contender.name, &format!("{:.2?}", timed.time), timed.ratio)?;
        }
        Ok(all)
    }

    /// The same of contenders each of which does a small thing many times: what is shown is the
    /// time of one, and how much more it is than the first.
    pub(crate) fn race_of(
        &mut self,
        what: &str,
        times: u32,
        contenders: &mut [Contender<'_>],
    ) -> io::Result<()> {
        let all = timed(MANY_ROUNDS, contenders);
        self.say(what)?;
        for (contender, timed) in contenders.iter().zip(&all) {
            let one = format!("{:.0} ns", timed.time.as_secs_f64() * 1e9 / f64::from(times));
            let more = format!("{:+.0} ns", timed.more / f64::from(times));
            self.row_more(contender.name, &one, timed.ratio, &more)?;
        }
        Ok(())
    }
}

/// What each contender took, all of them run in turn.
fn timed(rounds: usize, contenders: &mut [Contender<'_>]) -> Vec<Timed> {
    let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
    for round in 0..=rounds {
        for (contender, times) in contenders.iter_mut().zip(&mut times) {
            let start = Instant::now();
            (contender.run)();
            // The first round warms caches and is not counted.
            if round > 0 {
                times.push(start.elapsed());
            }
        }
    }
    held_to_the_first(&times)
}

/// What was measured of several, a time a round, held to the first of the same round.
pub(crate) fn held_to_the_first(times: &[Vec<Duration>]) -> Vec<Timed> {
    let floor = times.first().map_or(&[][..], Vec::as_slice);
    let seconds = |time: &Duration| time.as_secs_f64();
    let held = |own: &Vec<Duration>| Timed {
        time: Duration::from_secs_f64(median(own.iter().map(seconds))),
        ratio: median(own.iter().zip(floor).map(|(own, floor)| seconds(own) / seconds(floor))),
        more: median(own.iter().zip(floor).map(|(own, floor)| seconds(own) - seconds(floor))) * 1e9,
    };
    times.iter().map(held).collect()
}

/// The one in the middle; nothing of nothing.
fn median(all: impl Iterator<Item = f64>) -> f64 {
    let mut all: Vec<f64> = all.collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}
