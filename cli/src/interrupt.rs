//! Signals that ask the program to end: the run stops, removes what it made, and tells.

use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::Exit;

/// What signals mean to a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interrupts {
    /// They stop its work in order.
    Heeded,
    /// They are somebody else's: this program is a part of another one.
    LeftAlone,
}

/// Works; the first signal meanwhile calls `stop`, the second ends the program at once.
pub(crate) fn during<T>(
    interrupts: Interrupts,
    stop: impl Fn() + Sync,
    work: impl FnOnce() -> T,
) -> anyhow::Result<T> {
    if interrupts == Interrupts::LeftAlone {
        return Ok(work());
    }
    let mut signals = Signals::new([SIGINT, SIGTERM]).context("signals cannot be heeded")?;
    let handle = signals.handle();
    let stopped = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in signals.forever() {
                if stopped.swap(true, Ordering::Relaxed) {
                    // Whoever asks twice does not want to wait; the ledger on disk is true.
                    std::process::exit(Exit::Stopped.code().into());
                }
                stop();
            }
        });
        let done = work();
        handle.close();
        Ok(done)
    })
}
