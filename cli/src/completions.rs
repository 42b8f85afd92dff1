//! `completions`: a script that completes commands and flags in a shell.

use clap::Args;
use clap_complete::Shell;

use crate::{Exit, Terminal};

/// Print a completion script for a shell.
#[derive(Debug, Clone, Args)]
pub struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    #[expect(clippy::unnecessary_wraps, reason = "every command ends in the same way")]
    pub(crate) fn run(
        &self,
        mut program: clap::Command,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let name = program.get_name().to_owned();
        clap_complete::generate(self.shell, &mut program, name, &mut terminal.out);
        Ok(Exit::InOrder)
    }
}
