//! Plays every vendor on loopback from its spec: documented examples as replies, documented faults
//! for what provokes them, and a memory of what was made. It can be told to drift from the spec,
//! and to misbehave, which is how a contract run is proved.
//!
//! What is answered is a pure function of the vendor's state and the request ([`VendorState`]);
//! the server only carries bytes. It never listens anywhere but on loopback, knows no vendor by
//! name, and prints nothing.

mod answer;
mod drift;
mod http;
mod memory;
mod misbehaviour;
mod options;
mod reply;
mod request;
mod running;
mod secrets;
mod seed;
mod shared;
mod state;
mod texts;
mod walk;

use std::net::SocketAddr;

pub use answer::Planned;
pub use drift::{BadDrift, Drift, DriftSpec, Injected, UnknownDrift};
pub use misbehaviour::{Misbehaviour, UnknownMisbehaviour};
pub use options::{Options, Replies};
pub use reply::Reply;
pub use request::Asked;
pub use running::{Running, Sandbox, Stopper};
pub use state::{Known, VendorState};

/// Why a sandbox does not start.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// The port cannot be had.
    #[error("cannot listen on {address}: {error}")]
    Bind {
        /// What was asked for.
        address: SocketAddr,
        /// What the system says.
        error: std::io::Error,
    },
    /// The thread or its timers cannot be had.
    #[error("cannot start the sandbox's thread: {0}")]
    Start(#[source] std::io::Error),
    /// Two vendors have one name.
    #[error("the vendor `{0}` was given twice")]
    Twice(String),
}
