//! Pacing and repeating around any transport.

use std::time::{Duration, SystemTime};

use super::{Pace, Reply, Request, SendError, Transport, Urgency};
use crate::environment::Limits;

/// Whether sending the same request twice does no harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// It reads: as often as needed.
    Harmless,
    /// It may write: only when nothing of it can have arrived.
    OnlyUnsent,
}

/// Paces a transport, honours `Retry-After`, repeats what may be repeated.
pub struct Polite<'t> {
    transport: &'t dyn Transport,
    pace: &'t Pace,
    retries: u32,
    longest: Duration,
}

impl<'t> Polite<'t> {
    /// Around this transport, within these limits.
    pub fn new(transport: &'t dyn Transport, pace: &'t Pace, limits: &Limits) -> Self {
        Self { transport, pace, retries: limits.retries, longest: limits.wait }
    }

    /// Sends; `expected` are statuses that the case is about and that are not asked for again.
    pub fn send(
        &self,
        request: &Request,
        repeat: Repeat,
        expected: &[u16],
        urgency: Urgency,
    ) -> Result<Reply, SendError> {
        let mut tries = 0;
        loop {
            if !self.pace.turn(urgency) {
                return Err(SendError::Stopped);
            }
            let result = self.transport.send(request);
            let again = self.again(&result, repeat, expected)?;
            tries += 1;
            match again {
                Some(pause) if tries <= self.retries => {
                    self.pause(pause.max(backoff(tries)));
                }
                _ => return result,
            }
        }
    }

    /// Whether replies come from memory: from a recording.
    pub fn is_instant(&self) -> bool {
        self.transport.is_instant()
    }

    /// Whether the run was stopped.
    pub fn is_stopped(&self) -> bool {
        self.pace.is_stopped()
    }

    fn pause(&self, pause: Duration) {
        if !self.transport.is_instant() {
            self.pace.pause(pause);
        }
    }

    /// How long to wait before trying again; `None`: the result stands.
    fn again(
        &self,
        result: &Result<Reply, SendError>,
        repeat: Repeat,
        expected: &[u16],
    ) -> Result<Option<Duration>, SendError> {
        match result {
            Ok(reply) => {
                let busy = matches!(reply.status, 429 | 503) && !expected.contains(&reply.status);
                if !busy {
                    return Ok(None);
                }
                let asked = reply.header("retry-after").and_then(retry_after);
                if let Some(pause) = asked {
                    if pause > self.longest {
                        return Err(SendError::AskedToWait(pause.as_secs()));
                    }
                    // Also when this request is not repeated: the next ones wait.
                    self.pause(pause);
                }
                Ok((repeat == Repeat::Harmless).then_some(asked.unwrap_or_default()))
            }
            Err(error) => {
                let may = repeat == Repeat::Harmless || error.before_sending();
                Ok((may && error.passing()).then_some(Duration::ZERO))
            }
        }
    }
}

/// 100 ms, 200 ms, 400 ms …
fn backoff(tries: u32) -> Duration {
    Duration::from_millis(50 << tries.min(6))
}

/// Seconds, or a date.
fn retry_after(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let then = httpdate::parse_http_date(text).ok()?;
    Some(then.duration_since(SystemTime::now()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::send::{Ended, Label};

    /// Gives these results one after the other, the last one for ever.
    struct Script(Mutex<Vec<Result<Reply, SendError>>>, Mutex<usize>);

    impl Transport for Script {
        fn send(&self, _: &Request) -> Result<Reply, SendError> {
            *self.1.lock().expect("not poisoned") += 1;
            let mut left = self.0.lock().expect("not poisoned");
            if left.len() > 1 { left.remove(0) } else { left[0].clone() }
        }
    }

    fn reply(status: u16, retry_after: Option<&str>) -> Reply {
        let headers =
            retry_after.map(|it| ("retry-after".to_owned(), it.to_owned())).into_iter().collect();
        let took = Duration::ZERO;
        Reply { status, headers, body: Vec::new(), ended: Ended::Whole, took }
    }

    fn run(
        results: Vec<Result<Reply, SendError>>,
        repeat: Repeat,
        expected: &[u16],
    ) -> (Result<u16, SendError>, usize) {
        let script = Script(Mutex::new(results), Mutex::new(0));
        let limits = Limits { rate: None, ..Limits::default() };
        let pace = Pace::new(limits.rate);
        let polite = Polite::new(&script, &pace, &limits);
        let request = Request {
            method: "GET".into(),
            url: "/".into(),
            headers: Vec::new(),
            body: None,
            label: Label::default(),
        };
        let result =
            polite.send(&request, repeat, expected, Urgency::CanStop).map(|reply| reply.status);
        (result, *script.1.lock().expect("not poisoned"))
    }

    #[test]
    fn reads_are_repeated_and_writes_only_if_unsent() {
        let broken = || vec![Err(SendError::Broken), Ok(reply(200, None))];
        assert_eq!(run(broken(), Repeat::Harmless, &[]), (Ok(200), 2));
        assert_eq!(run(broken(), Repeat::OnlyUnsent, &[]), (Err(SendError::Broken), 1));
        let refused = vec![Err(SendError::Refused), Ok(reply(200, None))];
        assert_eq!(run(refused, Repeat::OnlyUnsent, &[]), (Ok(200), 2));
    }

    #[test]
    fn busy_is_asked_again_unless_the_case_is_about_it() {
        let busy = || vec![Ok(reply(429, Some("0"))), Ok(reply(200, None))];
        assert_eq!(run(busy(), Repeat::Harmless, &[]), (Ok(200), 2));
        assert_eq!(run(busy(), Repeat::Harmless, &[429]), (Ok(429), 1));
        assert_eq!(run(busy(), Repeat::OnlyUnsent, &[]), (Ok(429), 1));
        let never = vec![Ok(reply(503, Some("86400")))];
        assert_eq!(run(never, Repeat::Harmless, &[]), (Err(SendError::AskedToWait(86_400)), 1));
    }
}
