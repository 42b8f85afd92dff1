//! Requests and replies kept on disk, secrets taken out before they are written, and a transport
//! that answers from them.
//!
//! A recording is a folder: `exchanges.har` (HTTP Archive 1.2, which browsers and other tools read)
//! and `recording.json`, which says what the run was planned from. Nothing here opens a
//! connection: [`Replay`] holds what was recorded and nothing else.

mod entry;
mod har;
mod manifest;
mod record;
mod replay;
mod scrub;
mod wrong;

pub use entry::{Body, Entry, Message};
pub use har::{BadEntry, Har};
pub use manifest::Manifest;
pub use record::{Clock, Recorder};
pub use replay::Replay;
pub(crate) use scrub::scrubbed;

/// The file of a recording that holds its exchanges.
pub const EXCHANGES: &str = "exchanges.har";
/// The file of a recording that says what it was planned from; written last.
pub const MANIFEST: &str = "recording.json";

/// Why a recording cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// A file of it cannot be read.
    #[error("`{path}` cannot be read: {error}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// A file of it holds something else.
    #[error("`{path}` is no file of a recording: {why}")]
    Malformed {
        /// The file.
        path: String,
        /// Why not.
        why: String,
    },
}
