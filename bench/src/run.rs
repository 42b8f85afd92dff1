//! The contract run: how long until its first request, and the whole of it against the embedded
//! sandbox.

use std::io::{self, Read as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::clock::{Contender, Table};
use crate::program;

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    let program = program::built()?;
    let folder = std::env::temp_dir().join(format!("bindery-bench-run-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = first_request(&folder, &program, table);
    std::fs::remove_dir_all(&folder)?;
    measured?;
    embedded(&program, table)
}

/// From the start of the process to the first byte of a request, all specs read; beside a start
/// that does nothing.
fn first_request(folder: &Path, program: &Path, table: &mut Table<'_>) -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let config = folder.join("bindery.yaml");
    std::fs::write(&config, environment(&listener)?)?;
    let call = || {
        let mut command = program::bindery(program);
        command.args(["verify", "--env", "bench", "--config"]).arg(&config);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        // Stopping it is timed, too; that takes a moment.
        let _running = Running(child.expect("the program starts"));
        let (mut caller, _) = listener.accept().expect("it calls");
        caller.read_exact(&mut [0]).expect("it sends a request");
    };
    table.race(
        "from the start of the process to its first request",
        &mut [
            Contender::new("a start that only tells the version", || {
                program::run(program::bindery(program).arg("--version")).expect("it starts")
            }),
            Contender::new("verify, to the first byte it sends", call),
        ],
    )?;
    Ok(())
}

/// Every vendor at the listener's address.
fn environment(listener: &TcpListener) -> io::Result<String> {
    let address = listener.local_addr()?;
    let mut text = "environments:\n  bench:\n    test_system: true\n    \
                    may: [read, create, change, delete]\n    concurrency: 1\n    vendors:\n"
        .to_owned();
    for folder in std::fs::read_dir(program::root().join("specs"))? {
        let folder = folder?;
        if folder.file_type()?.is_dir() {
            let vendor = folder.file_name();
            text.extend([format!(
                "      {}: {{server: \"http://{address}\"}}\n",
                vendor.display()
            )]);
        }
    }
    Ok(text)
}

/// A run that is stopped once nobody looks at it any more.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended by itself cannot be stopped.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// All cases of all vendors, the embedded sandbox started and stopped.
fn embedded(program: &Path, table: &mut Table<'_>) -> io::Result<()> {
    let run = || {
        let mut command = program::bindery(program);
        program::run(command.args(["verify", "--format", "json"])).expect("the run ends")
    };
    let report: Value = serde_json::from_slice(&run())?;
    let vendors = report["summary"]["counts"].as_object().cloned().unwrap_or_default();
    let operations = vendors.values().filter_map(Value::as_object).flat_map(|it| it.values());
    let judged: u64 = operations
        .flat_map(|counts| ["conforms", "drifts", "unverified"].map(|ended| counts[ended].as_u64()))
        .flatten()
        .sum();
    let what = format!("the whole embedded run of {} vendors, {judged} replies", vendors.len());
    let all = table.race(&what, &mut [Contender::new("verify", run)])?;
    let replies = u32::try_from(judged).map_or(f64::NAN, f64::from);
    let each_second = replies / all[0].time.as_secs_f64();
    table.say(&format!("{each_second:.0} replies a second, start and end included"))
}
