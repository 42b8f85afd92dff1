//! The contract run: which requests a spec asks for, how they are sent, how replies are judged,
//! and how all of it is told.
//!
//! The way through is [`plan`] → [`send`] → [`judge`] → [`report`], driven by [`run`]. Planning and
//! judging are pure; only [`send`] touches the network. Secrets never leave [`secret`] but into a
//! request.

pub mod baseline;
pub mod case;
pub mod encode;
pub mod environment;
pub mod finding;
pub mod judge;
pub mod learn;
pub mod ledger;
pub mod plan;
mod reader;
pub mod recording;
pub mod report;
pub mod run;
pub mod secret;
pub mod send;
pub mod shard;
pub mod traffic;
