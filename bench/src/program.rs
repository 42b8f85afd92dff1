//! The program `bindery`, as people run it: the release build that lies beside this one.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::memory;

/// Builds the program and gives the place it lies at.
///
/// # Errors
/// If it cannot be built, with what cargo printed.
pub(crate) fn built() -> io::Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--release", "--package", "bindery-cli"]).current_dir(root());
    let output = cargo.output()?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(io::Error::other(format!("`bindery` cannot be built: {why}")));
    }
    Ok(std::env::current_exe()?
        .with_file_name("bindery")
        .with_extension(std::env::consts::EXE_EXTENSION))
}

/// The program at the root of the repository, ready for its arguments.
pub(crate) fn bindery(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// Runs it to its end: what it printed.
///
/// # Errors
/// If it cannot be started, or says that it could not do what was asked.
pub(crate) fn run(command: &mut Command) -> io::Result<Vec<u8>> {
    let output = command.output()?;
    done(command, output)
}

/// The same, and the most memory that it held (Linux only). Its end is seen a moment late.
///
/// # Errors
/// As [`run`].
pub(crate) fn run_watched(command: &mut Command) -> io::Result<(Vec<u8>, Option<usize>)> {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let id = child.id();
    let (output, peak) = std::thread::scope(|scope| {
        let watched = scope.spawn(move || {
            let mut peak = None;
            // Its account is gone with it.
            while let Some(now) = memory::high_water_of(id) {
                peak = Some(now);
                std::thread::sleep(LOOK);
            }
            peak
        });
        let output = child.wait_with_output();
        (output, watched.join().unwrap_or_default())
    });
    Ok((done(command, output?)?, peak))
}

fn done(command: &Command, output: Output) -> io::Result<Vec<u8>> {
    // 1 is what a run says that found something.
    if matches!(output.status.code(), Some(0 | 1)) {
        return Ok(output.stdout);
    }
    let why = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(io::Error::other(format!("{command:?} failed: {why}")))
}

/// How often its memory is looked at: its peak is the kernel's, so the last look says it.
const LOOK: Duration = Duration::from_millis(10);

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}
