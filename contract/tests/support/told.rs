//! Runs, and everything that they say.

use std::collections::BTreeMap;
use std::sync::Arc;

use bindery_contract::environment::Environment;
use bindery_contract::plan::Selection;
use bindery_contract::report::{self, Form, Gather, Keep, Notes};
use bindery_contract::run::{CaseResult, Options, Run, Subject, Summary};
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
    /// What every other form makes of it.
    pub(crate) forms: Vec<String>,
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
    let mut gather = Gather::new(Keep::Cases, Some(run.redactor()));
    let summary = run.go(transport, &mut gather).expect("memory can be written");
    let document = gather.document().expect("the run is over");
    let results = document.cases.iter().map(|it| (it.case.to_string(), it.clone())).collect();
    let text = |form| {
        let mut out = Vec::new();
        report::write(&document, form, &mut out).expect("memory can be written");
        String::from_utf8(out).expect("reports are text")
    };
    let mut forms = vec![text(Form::Github)];
    forms.extend(Form::FILES.map(|(form, _)| text(form)));
    let terminal = text(Form::Text(Paint::Plain, Notes::Show));
    Told { summary, results, terminal, forms }
}

pub(crate) fn against(answer: Answer, options: &Options) -> Told {
    let server = Server::start(answer);
    run(&acme::environment(server.url()), options)
}

pub(crate) fn only(name: &str) -> Options {
    let selection = Selection::new(vec![name.to_owned()], Vec::new());
    Options { selection, ..options() }
}
