//! The sandbox from outside: what it answers, how it drifts, how it serves.

mod answers;
mod common;
mod drifts;
mod served;
