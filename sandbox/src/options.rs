//! How a sandbox is told to play.

use bindery_rules::Date;

use crate::drift::DriftSpec;
use crate::misbehaviour::Misbehaviour;

/// How a sandbox plays. The default plays by the page, on a free port.
#[derive(Debug, Clone)]
pub struct Options {
    /// The port on loopback; 0: any that is free.
    pub port: u16,
    /// What everything that looks random comes from.
    pub seed: u64,
    /// The day of the vendors' systems; no clock is read.
    pub today: Date,
    /// How far replies keep to the documented examples.
    pub replies: Replies,
    /// The drifts to inject, one into each reply that it applies to, in turn.
    pub drifts: Vec<DriftSpec>,
    /// How the server itself goes wrong.
    pub misbehaviour: Option<Misbehaviour>,
    /// How many entities exist at the start in each of their states.
    pub per_state: usize,
}

/// How far replies keep to the documented examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Replies {
    /// As the example shows them, where there is one.
    #[default]
    AsDocumented,
    /// As the page allows them: fields that may be absent sometimes are, lists show their other values.
    Shuffled,
    /// With everything that the page knows of, whatever its example shows.
    Fullest,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            seed: 0,
            today: Date::constant(2026, 1, 15),
            replies: Replies::default(),
            drifts: Vec::new(),
            misbehaviour: None,
            per_state: 16,
        }
    }
}
