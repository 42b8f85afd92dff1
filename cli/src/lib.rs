//! The `bindery` program: flags, disk, exit codes. Every command that `cargo xtask` has too is
//! here; what a command means is in the rooms it calls.

mod accepting;
mod check;
mod clock;
mod completions;
mod diff;
mod disk;
mod environment;
mod evidence;
mod exit;
mod explain;
mod export;
mod gaps;
mod generate;
mod import;
mod interrupt;
mod judge;
mod layout;
mod learning;
mod replay;
mod report;
mod revision;
mod sandbox;
mod specs;
mod telling;
mod terminal;
mod verify;
mod watch;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use bindery_model::diagnostic::Paint;
use clap::{Args, CommandFactory, Parser, Subcommand};

use exit::Told;

pub use exit::Exit;
pub use interrupt::Interrupts;
pub use terminal::{Colour, Format, Terminal};

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Everywhere {
    /// The folder of specs: one folder a vendor.
    #[arg(long, global = true, value_name = "DIR", default_value = "specs")]
    pub specs: PathBuf,
    /// When to use colours. `NO_COLOR` and a redirected output are respected.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Colour,
}

/// Turns vendor APIs that are documented only in prose into contracts that machines enforce.
#[derive(Debug, Clone, Parser)]
#[command(name = "bindery", version, max_term_width = 100)]
pub struct Bindery {
    /// What every command takes.
    #[command(flatten)]
    pub everywhere: Everywhere,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Read the specs and print everything that is wrong with them.
    Check(check::Check),
    /// Write the generated files, or say what is stale.
    Gen(generate::Generate),
    /// Give spec files their one layout, or say which lack it.
    Fmt(layout::Layout),
    /// Hold the specs to the vendors' pages.
    Evidence(evidence::Evidence),
    /// Print what the pages leave open, as questions to the vendors.
    Gaps(gaps::Gaps),
    /// Call each vendor as its spec says; report where the replies part from it.
    Verify(Box<verify::Verify>),
    /// Hold existing traffic to the specs: archives, recordings, lines of JSON.
    Judge(judge::Judge),
    /// Work with the reports of runs that are over.
    Report(report::Report),
    /// Serve the sandbox, which plays the vendors, until it is stopped.
    Sandbox(sandbox::Serve),
    /// Say what changed between two versions of a spec, and whom it breaks.
    Diff(diff::Diff),
    /// Write one kind of artifact: schemas, OpenAPI, types of other languages, documentation.
    Export(export::Export),
    /// Make a spec from what others wrote: OpenAPI documents, traffic, examples.
    Import(Box<import::Import>),
    /// Make a first spec of a vendor's pages, to be read and completed.
    Draft(Box<import::Draft>),
    /// Explain a code that a message named.
    Explain(explain::Explain),
    /// Print a completion script for a shell.
    Completions(completions::Completions),
}

/// Runs a command line (without the program's name) and writes to `out` and `err` instead of the
/// process's own streams, without colours: for tests, and for programs that embed this one.
pub fn call(arguments: &[&str], out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let line = std::iter::once("bindery").chain(arguments.iter().copied());
    let interrupts = Interrupts::LeftAlone;
    let mut terminal = Terminal { out, err, paint: Paint::Plain, watched: false, interrupts };
    let ended = match Bindery::try_parse_from(line) {
        Ok(Bindery { everywhere, command }) => {
            run(&command, &everywhere, Bindery::command(), &mut terminal)
        }
        Err(error) => Err(error.into()),
    };
    told(ended, &mut terminal)
}

/// Runs one command of the program `P` on standard output and error.
pub fn main<P: CommandFactory>(
    command: &Command,
    everywhere: &Everywhere,
) -> std::process::ExitCode {
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    let paint = everywhere.color.paint();
    let watched = err.is_terminal();
    let interrupts = Interrupts::Heeded;
    let mut terminal = Terminal { out: &mut out, err: &mut err, paint, watched, interrupts };
    let ended = run(command, everywhere, P::command(), &mut terminal);
    told(ended, &mut terminal).into()
}

/// How a command ended, with the error printed where one kept it from running.
fn told(ended: anyhow::Result<Exit>, terminal: &mut Terminal<'_>) -> Exit {
    let ended = ended.and_then(|exit| terminal.out.flush().map(|()| exit).map_err(Into::into));
    match ended {
        Ok(exit) => exit,
        // Whoever reads along has seen enough: `bindery check | head`.
        Err(error) if is_broken_pipe(&error) => Exit::InOrder,
        Err(error) if error.is::<Told>() => error.downcast::<Told>().map_or(Exit::Wrong, |it| it.0),
        Err(error) => {
            // Where standard error is gone too, the exit code still tells.
            let _ = writeln!(terminal.err, "error: {error:#}");
            Exit::Wrong
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Runs one command. What it finds is printed; an error is something that kept it from running.
pub fn run(
    command: &Command,
    everywhere: &Everywhere,
    program: clap::Command,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<Exit> {
    match command {
        Command::Check(command) => command.run(everywhere, terminal),
        Command::Gen(command) => command.run(everywhere, terminal),
        Command::Fmt(command) => command.run(everywhere, terminal),
        Command::Evidence(command) => command.run(everywhere, terminal),
        Command::Gaps(command) => command.run(everywhere, terminal),
        Command::Verify(command) => command.run(everywhere, &program, terminal),
        Command::Judge(command) => command.run(everywhere, terminal),
        Command::Report(command) => command.run(terminal),
        Command::Sandbox(command) => command.run(everywhere, terminal),
        Command::Diff(command) => command.run(terminal),
        Command::Export(command) => command.run(everywhere, terminal),
        Command::Import(command) => command.run(everywhere, terminal),
        Command::Draft(command) => command.run(everywhere, terminal),
        Command::Explain(command) => command.run(terminal),
        Command::Completions(command) => command.run(program, terminal),
    }
}
