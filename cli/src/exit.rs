//! How a command ends; scripts rely on the numbers.

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: all in order.
    InOrder,
    /// 1: findings, or stale files.
    Findings,
    /// 2: a spec, a flag or a file is wrong.
    Wrong,
    /// 3: the environment could not be reached.
    Unreachable,
    /// 130: a signal stopped it; what it made was removed and what it found was told.
    Stopped,
}

impl Exit {
    /// The process's exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::InOrder => 0,
            Self::Findings => 1,
            Self::Wrong => 2,
            Self::Unreachable => 3,
            Self::Stopped => 130,
        }
    }
}

/// Ends a command that cannot go on with this exit: what is wrong was printed already.
#[derive(Debug)]
pub(crate) struct Told(pub(crate) Exit);

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "what is wrong was printed already")
    }
}

impl std::error::Error for Told {}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
