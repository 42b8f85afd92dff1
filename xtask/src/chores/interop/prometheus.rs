//! `examples/prometheus` against a real server: started on loopback with data of its own, asked
//! until it has watched itself once, called by `verify`, and ended whatever comes of it.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::workshop::home;
use crate::chores::{root, say};

/// Where the server listens; the example's own files say the same.
const ADDRESS: &str = "127.0.0.1:19090";

/// How long the server may take until it has something to tell.
const PATIENCE: Duration = Duration::from_mins(1);

const EXAMPLE: &str = "examples/prometheus";

/// What `verify` finds is what the example's README says, no more and no less.
pub(crate) fn check() -> anyhow::Result<()> {
    let found = {
        let _server = Server::start()?;
        found()?
    };
    let told = told(&std::fs::read_to_string(root().join(EXAMPLE).join("README.md"))?)?;
    let (new, gone): (Vec<_>, Vec<_>) =
        (found.difference(&told).collect(), told.difference(&found).collect());
    ensure!(
        new.is_empty() && gone.is_empty(),
        "its README does not say {new:#?} and says {gone:#?}, which is not found"
    );
    say(&format!("  {} findings, as its README says", found.len()));
    Ok(())
}

/// A server that ends with this value.
struct Server(Child);

impl Server {
    fn start() -> anyhow::Result<Self> {
        ensure!(TcpStream::connect(ADDRESS).is_err(), "somebody else listens on {ADDRESS}");
        let home = home().join("prometheus");
        if home.exists() {
            std::fs::remove_dir_all(&home)?;
        }
        std::fs::create_dir_all(&home)?;
        let log = std::fs::File::create(home.join("log.txt"))?;
        let mut command = Command::new("prometheus");
        command
            .arg("--config.file=prometheus.yml")
            .arg(format!("--storage.tsdb.path={}", home.join("data").display()))
            .arg(format!("--web.listen-address={ADDRESS}"))
            .current_dir(root().join(EXAMPLE))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log);
        let server = Self(command.spawn().context("prometheus cannot be started")?);
        let begun = Instant::now();
        while !has_watched_itself() {
            if begun.elapsed() > PATIENCE {
                bail!("the server tells nothing of itself; {} says why", home.display());
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended itself; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether the rule that records has recorded: the server has scraped itself, and evaluated.
fn has_watched_itself() -> bool {
    let asked = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(ADDRESS)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let path = "/api/v1/query?query=job:up:sum";
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {ADDRESS}\r\n\r\n")?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply)?;
        Ok(reply)
    };
    asked().is_ok_and(|reply| reply.contains("\"value\""))
}

/// What `verify` finds: operation, code and path of each cause.
fn found() -> anyhow::Result<BTreeSet<String>> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args(["verify", "--specs", &format!("{EXAMPLE}/specs"), "--env", "local"])
        .args(["--config", &format!("{EXAMPLE}/bindery.yaml"), "--format", "json"])
        .current_dir(root());
    let output = command.output().context("verify cannot be started")?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.code().is_some_and(|code| code < 2), "verify failed: {}", told.trim());
    let report: Value = serde_json::from_slice(&output.stdout).context("verify tells no JSON")?;
    let counts = |name: &str| -> u64 {
        let operations = report["summary"]["counts"]["prometheus"].as_object();
        operations.into_iter().flatten().filter_map(|(_, it)| it[name].as_u64()).sum()
    };
    ensure!(counts("failed") == 0, "{} cases failed", counts("failed"));
    ensure!(counts("conforms") > 50, "only {} cases conform", counts("conforms"));
    let causes = report["causes"].as_array().context("the report has no causes")?;
    causes.iter().map(line).collect()
}

/// A cause as the README says it: `rules field-undocumented /data/groups/*/interval`.
fn line(cause: &Value) -> anyhow::Result<String> {
    let text = |value: &Value| value.as_str().map(str::to_owned).context("a cause lacks a part");
    let finding = &cause["finding"];
    let pointer = text(&finding["pointer"])?;
    let starred = pointer.split('/').map(|step| {
        let index = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        if index { "*" } else { step }
    });
    let path = starred.collect::<Vec<_>>().join("/");
    Ok(format!("{} {} {path}", text(&cause["operation"])?, text(&finding["code"])?))
}

/// The findings that the README lists: the block that is marked as such.
fn told(readme: &str) -> anyhow::Result<BTreeSet<String>> {
    let block = readme.split("```findings\n").nth(1).and_then(|rest| rest.split("```").next());
    let block = block.context("the README has no block of findings")?;
    Ok(block.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect())
}
