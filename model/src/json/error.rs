//! Why bytes are not taken for JSON, and at which of them.

/// What is wrong; `at` counts bytes from 0, a byte-order mark included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Something stands where JSON wants something else.
    #[error("not JSON: {expected} is expected at byte {at}")]
    NotJson {
        /// Where.
        at: usize,
        /// What could stand there.
        expected: &'static str,
    },
    /// Right so far, and then the bytes end.
    #[error("cut short: at byte {at}, where the bytes end, {expected} is expected")]
    CutShort {
        /// How many bytes there are.
        at: usize,
        /// What should have followed.
        expected: &'static str,
    },
    /// More levels than are followed.
    #[error("more than {limit} levels stand in one another at byte {at}")]
    TooDeep {
        /// Where the level too many begins.
        at: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// More bytes than are read.
    #[error("more than {limit} bytes")]
    TooLarge {
        /// How many are allowed.
        limit: usize,
    },
    /// More values than are kept.
    #[error("more than {limit} values, at byte {at}")]
    TooMany {
        /// Where the value too many begins.
        at: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// Not text in UTF-8, as JSON must be.
    #[error("not UTF-8 at byte {at}")]
    InvalidUtf8 {
        /// The first byte that is none.
        at: usize,
    },
    /// A whole value, and something behind it.
    #[error("something follows the end of the JSON, at byte {at}")]
    TrailingText {
        /// Where it begins.
        at: usize,
    },
}

impl Error {
    /// The byte at which it shows.
    pub fn at(&self) -> usize {
        match *self {
            Error::NotJson { at, .. }
            | Error::CutShort { at, .. }
            | Error::TooDeep { at, .. }
            | Error::TooMany { at, .. }
            | Error::InvalidUtf8 { at }
            | Error::TrailingText { at } => at,
            Error::TooLarge { limit } => limit,
        }
    }
}
