//! A body that comes at a pace of its own, or not to its end.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

/// Long enough for what was written to reach a client on this machine.
const FLUSHED: Duration = Duration::from_millis(20);
const CHUNK: usize = 64 << 10;
static BLANKS: [u8; CHUNK] = [b' '; CHUNK];

/// How a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// All at once.
    Whole,
    /// A byte at a time.
    Drip(Duration),
    /// Half of it, then the connection breaks.
    CutOff,
    /// All of it, then the end, though more was promised.
    TooShort,
    /// All of it, then blanks.
    Padded {
        /// How many blanks are still to come.
        left: u64,
    },
}

/// A body and its pace. No `Debug`: a reply may carry a secret.
pub(super) struct PacedBody {
    bytes: Bytes,
    pace: Pace,
    length_shown: bool,
    sleep: Option<Pin<Box<Sleep>>>,
    broken: bool,
}

impl PacedBody {
    pub(super) fn new(bytes: Bytes, pace: Pace) -> Self {
        let length_shown = matches!(pace, Pace::Whole);
        Self { bytes, pace, length_shown, sleep: None, broken: false }
    }

    /// Leaves `Content-Length` to whoever sets the header, true or not.
    pub(super) fn hide_length(&mut self) {
        self.length_shown = false;
    }

    /// Waits as long as the pace asks before each piece.
    fn wait(&mut self, context: &mut Context<'_>, pause: Duration) -> Poll<()> {
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
        ready!(sleep.as_mut().poll(context));
        self.sleep = None;
        Poll::Ready(())
    }

    fn whole(&mut self) -> Option<Bytes> {
        (!self.bytes.is_empty()).then(|| std::mem::take(&mut self.bytes))
    }
}

impl Body for PacedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let piece = match self.pace {
            Pace::Drip(pause) => {
                if self.bytes.is_empty() {
                    return Poll::Ready(None);
                }
                ready!(self.wait(context, pause));
                Some(self.bytes.split_to(1))
            }
            Pace::CutOff if self.broken => {
                ready!(self.wait(context, FLUSHED));
                return Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())));
            }
            Pace::CutOff => {
                self.broken = true;
                let half = self.bytes.len() / 2;
                match half {
                    0 => Some(Bytes::from_static(b" ")),
                    half => Some(self.bytes.split_to(half)),
                }
            }
            Pace::TooShort if self.bytes.is_empty() => {
                // What was written must reach the client before the connection ends.
                ready!(self.wait(context, FLUSHED));
                None
            }
            Pace::Whole | Pace::TooShort => self.whole(),
            Pace::Padded { left } => match self.whole() {
                Some(bytes) => Some(bytes),
                None if left == 0 => None,
                None => {
                    let length = usize::try_from(left).map_or(CHUNK, |left| left.min(CHUNK));
                    self.pace = Pace::Padded { left: left - length as u64 };
                    Some(Bytes::from_static(&BLANKS[..length]))
                }
            },
        };
        Poll::Ready(piece.map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.length_shown && self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        if self.length_shown {
            SizeHint::with_exact(self.bytes.len() as u64)
        } else {
            SizeHint::default()
        }
    }
}
