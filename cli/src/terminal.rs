//! Where text goes, and whether it may be coloured. Commands write here and nowhere else.

use std::io::{self, IsTerminal, Write};

use bindery_model::diagnostic::Paint;
use clap::ValueEnum;

use crate::interrupt::Interrupts;

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The form of what a command prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For tools.
    Json,
    /// Annotations that GitHub shows beside a change.
    Github,
}

/// Where text goes.
pub struct Terminal<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Everything about how the command fares.
    pub err: &'a mut dyn Write,
    /// Whether `out` may be coloured.
    pub paint: Paint,
    /// Whether somebody looks at `err` while the command runs.
    pub watched: bool,
    /// What signals mean to the command.
    pub interrupts: Interrupts,
}

impl std::fmt::Debug for Terminal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terminal").field("paint", &self.paint).finish_non_exhaustive()
    }
}

impl Colour {
    /// Whether text on standard output may be coloured.
    pub fn paint(self) -> Paint {
        let wanted = match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let no_colour = std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty());
                !no_colour && io::stdout().is_terminal()
            }
        };
        if wanted { Paint::Colour } else { Paint::Plain }
    }
}
