//! Validators of other houses: programs that say whether an exported schema accepts a value.
//!
//! `cargo xtask interop one-meaning` names them; where nobody does, none is asked. Such a program
//! reads lines of JSON, each with the file of a schema, the definition in it that is meant, and
//! values; it answers with a line for each, which has a `1` for a value that is accepted and a `0`
//! for one that is not.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use bindery_model::json;
use serde_json::Value;

use super::subject::Subject;
use super::verdict::{Types, Verdicts};

/// The variable that names them: a line each, with name, program and arguments between tabs.
const VALIDATORS: &str = "BINDERY_VALIDATORS";

/// A validator's name, and whether it accepts a value.
pub type Verdict = (String, bool);

/// Every validator that is asked. Each is a program of its own and ends with this.
#[derive(Debug, Default)]
pub struct Outside(Vec<Program>);

#[derive(Debug)]
struct Program {
    name: String,
    child: Child,
    /// Nothing once it has been told that no more comes.
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl Outside {
    /// Starts those that the variable `BINDERY_VALIDATORS` names.
    ///
    /// # Panics
    /// If one cannot be started.
    pub fn start() -> Self {
        let named = std::env::var(VALIDATORS).unwrap_or_default();
        Self(named.lines().map(Program::start).collect())
    }

    /// Everybody's verdict on one value: see [`Subject::hold`].
    pub fn hold(
        &mut self,
        subject: &Subject<'_>,
        value: &json::Value<'static>,
        way: usize,
        types: &dyn Types,
    ) -> Verdicts {
        let asked = self.ask(subject, std::iter::once(value));
        Verdicts { outside: asked.concat(), ..subject.hold(value, way, types) }
    }

    /// What each of them says of each value.
    ///
    /// # Panics
    /// If one does not answer.
    pub fn ask<'v>(
        &mut self,
        subject: &Subject<'_>,
        values: impl Iterator<Item = &'v json::Value<'static>>,
    ) -> Vec<Vec<Verdict>> {
        if self.0.is_empty() {
            return values.map(|_| Vec::new()).collect();
        }
        let values: Vec<Value> = values.map(|value| subject.for_schema(value)).collect();
        let mut verdicts = vec![Vec::new(); values.len()];
        let (schema, definition) = subject.exported();
        let asked =
            serde_json::json!({ "schema": schema, "definition": definition, "values": values });
        let line = format!("{asked}\n");
        for program in &mut self.0 {
            let to = program.to.as_mut().expect("it is open while anybody can ask");
            let sent = to.write_all(line.as_bytes()).and_then(|()| to.flush());
            sent.unwrap_or_else(|error| panic!("{} takes no more: {error}", program.name));
        }
        // All of them work on it by now.
        for program in &mut self.0 {
            let answers = program.answers();
            assert_eq!(answers.len(), values.len(), "{} answers each value", program.name);
            for (verdicts, answer) in verdicts.iter_mut().zip(answers) {
                verdicts.push((program.name.clone(), answer));
            }
        }
        verdicts
    }
}

impl Program {
    fn start(line: &str) -> Self {
        let mut words = line.split('\t');
        let (name, program) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut command = Command::new(program);
        command.args(words).current_dir(crate::project::root());
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.unwrap_or_else(|error| panic!("{line}: {error}"));
        let from = BufReader::new(child.stdout.take().expect("it is piped"));
        Self { name: name.to_owned(), to: child.stdin.take(), from, child }
    }

    fn answers(&mut self) -> Vec<bool> {
        let mut line = String::new();
        let read = self.from.read_line(&mut line).unwrap_or_default();
        assert!(read > 0, "{} ended before it answered", self.name);
        line.trim_end().bytes().map(|it| it == b'1').collect()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The end of what it reads is its end.
        self.to = None;
        drop(self.child.wait());
    }
}
