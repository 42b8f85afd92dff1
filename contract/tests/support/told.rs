//! Runs, and everything that they say.

use std::collections::BTreeMap;
use std::sync::Arc;

use bindery_contract::environment::Environment;
use bindery_contract::plan::Selection;
use bindery_contract::report::{Json, Notes, Progress, Terminal};
use bindery_contract::run::{CaseResult, Event, Options, Report, Run, Subject, Summary};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Http, Secure, Transport};
use bindery_model::diagnostic::Paint;
use bindery_model::{Valid, Vendor};

use super::{Answer, Server, acme, vendor};

/// Everything that a run says.
pub(crate) struct Told {
    pub(crate) summary: Summary,
    pub(crate) results: BTreeMap<String, CaseResult>,
    pub(crate) terminal: String,
    pub(crate) json: String,
}

#[derive(Default)]
struct Results(Vec<CaseResult>);

impl Report for Results {
    fn event(&mut self, event: Event<'_>) -> std::io::Result<()> {
        if let Event::Ended(result) = event {
            self.0.push(result.clone());
        }
        Ok(())
    }
}

struct All<'a>(Results, Terminal<&'a mut Vec<u8>>, Json<&'a mut Vec<u8>>);

impl Report for All<'_> {
    fn event(&mut self, event: Event<'_>) -> std::io::Result<()> {
        self.0.event(event)?;
        self.1.event(event)?;
        self.2.event(event)
    }
}

pub(crate) fn options() -> Options {
    Options::new(7, "2026-11-22".parse().expect("it is a day"))
}

pub(crate) fn run(environment: &Environment, options: &Options) -> Told {
    let http = Http::new(&environment.limits, &environment.route, None, Secure::No)
        .expect("there is nothing to go wrong");
    run_of(vendor(), environment, options, &http)
}

pub(crate) fn run_of(
    vendor: Arc<Valid<Vendor>>,
    environment: &Environment,
    options: &Options,
    transport: &dyn Transport,
) -> Told {
    let subjects = [Subject::new(vendor)];
    let secrets = Secrets::of(environment, |_| None);
    run_with(&Run::new(&subjects, environment, &secrets, options), transport)
}

pub(crate) fn run_with(run: &Run<'_>, transport: &dyn Transport) -> Told {
    let (mut terminal, mut json) = (Vec::new(), Vec::new());
    let mut all = All(
        Results::default(),
        Terminal::new(&mut terminal, Paint::Plain, Progress::None, Notes::Show),
        Json::new(&mut json),
    );
    let summary = run.go(transport, &mut all).expect("memory can be written");
    let results = all.0.0.into_iter().map(|it| (it.case.to_string(), it)).collect();
    let text = |bytes| String::from_utf8(bytes).expect("reports are text");
    Told { summary, results, terminal: text(terminal), json: text(json) }
}

pub(crate) fn against(answer: Answer, options: &Options) -> Told {
    let server = Server::start(answer);
    run(&acme::environment(server.url()), options)
}

pub(crate) fn only(name: &str) -> Options {
    let selection = Selection::new(vec![name.to_owned()], Vec::new());
    Options { selection, ..options() }
}
