//! When the next request may go out: a rate for all threads together, and pauses that a
//! `Retry-After` asks for.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Lets requests through one by one, evenly spaced.
#[derive(Debug)]
pub struct Pace {
    gap: Duration,
    state: Mutex<State>,
    stopped: Condvar,
}

/// Whether a stop holds a request back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// It does.
    CanStop,
    /// It does not: it removes what the run made.
    CleansUp,
}

#[derive(Debug)]
struct State {
    next: Instant,
    stop: bool,
}

impl Pace {
    /// So many requests a second; `None`: as fast as they come.
    pub fn new(rate: Option<f64>) -> Self {
        let gap = rate.map_or(Duration::ZERO, |rate| Duration::from_secs_f64(1.0 / rate));
        let state = State { next: Instant::now(), stop: false };
        Self { gap, state: Mutex::new(state), stopped: Condvar::new() }
    }

    /// Waits for the caller's turn. `false`: the run was stopped meanwhile.
    pub fn turn(&self, urgency: Urgency) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mine = state.next.max(Instant::now());
        state.next = mine + self.gap;
        loop {
            if state.stop && urgency == Urgency::CanStop {
                return false;
            }
            // A pause that was asked for meanwhile holds for those who wait, too.
            let until = mine.saturating_duration_since(Instant::now());
            if until.is_zero() {
                return true;
            }
            let woken = self.stopped.wait_timeout(state, until);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Nobody sends for so long.
    pub fn pause(&self, pause: Duration) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.next = state.next.max(Instant::now() + pause);
    }

    /// Whoever waits, or comes to wait, is turned away.
    pub fn stop(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).stop = true;
        self.stopped.notify_all();
    }

    /// Whether [`Pace::stop`] was called.
    pub fn is_stopped(&self) -> bool {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).stop
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_are_spaced() {
        let pace = Pace::new(Some(200.0));
        let start = Instant::now();
        assert!((0..5).all(|_| pace.turn(Urgency::CanStop)));
        assert!(start.elapsed() >= Duration::from_millis(20));
    }

    #[test]
    fn a_pause_holds_and_a_stop_ends_it() {
        let pace = Pace::new(None);
        pace.pause(Duration::from_mins(10));
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| pace.turn(Urgency::CanStop));
            pace.stop();
            assert!(!waiting.join().expect("it does not panic"));
        });
    }
}
