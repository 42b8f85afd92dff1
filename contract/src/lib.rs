//! The contract run: which requests a spec asks for, how they are sent, how replies are judged,
//! and how all of it is told.

pub mod environment;
