//! The run: plan, send, judge; told as a stream of events.

mod call;
mod clean;
mod event;
mod learn;
mod scenario;
mod value;
mod workers;

use std::io;
use std::sync::Arc;
use std::time::Instant;

use bindery_model::{Valid, Vendor, fit};
use bindery_rules::Date;
use indexmap::IndexMap;

pub use clean::Made;
pub use event::{
    CameReply, CaseResult, Counts, Ending, Event, Exchange, Report, SentRequest, Start, Summary,
};

use crate::baseline::{Baseline, Marker};
use crate::case::{Case, Round};
use crate::encode::Target;
use crate::environment::{Environment, Site};
use crate::finding::Severity;
use crate::judge::Judge;
use crate::ledger::{Ledger, Which};
use crate::plan::{self, Selection};
use crate::recording::Recorder;
use crate::secret::{Redactor, Secrets};
#[cfg(feature = "http")]
use crate::send::Secure;
use crate::send::{Pace, Polite, Transport};
use crate::shard::Shard;
pub(crate) use learn::hide as hide_secrets;
use workers::Reach;

/// A vendor, ready to be judged by.
#[derive(Debug, Clone)]
pub struct Subject {
    vendor: Arc<Valid<Vendor>>,
    plan: Arc<fit::Plan>,
}

impl Subject {
    /// Compiles what judging needs, once.
    pub fn new(vendor: Arc<Valid<Vendor>>) -> Self {
        let plan = Arc::new(fit::Plan::new(&vendor));
        Self { vendor, plan }
    }

    /// The vendor.
    pub fn vendor(&self) -> &Valid<Vendor> {
        &self.vendor
    }

    /// What judges its replies.
    pub fn judge(&self) -> Judge<'_> {
        Judge::new(&self.vendor, &self.plan)
    }

    /// Whether a reply can be judged only beside its request.
    pub(crate) fn echoes(&self) -> bool {
        self.plan.echoes()
    }
}

/// What a run does beside what the specs say.
#[derive(Debug, Clone)]
pub struct Options {
    /// How cases are planned.
    pub plan: plan::Options,
    /// Which of them are run.
    pub selection: Selection,
    /// Which part of those.
    pub shard: Shard,
    /// The severities that fail the run.
    pub deny: Vec<Severity>,
    /// What is accepted.
    pub baseline: Option<Baseline>,
    /// When the run begins, as RFC 3339 says it: for reports, which look at no clock.
    pub began: Option<String>,
    /// The command that makes the same run again, for whoever reads a report.
    pub command: Option<String>,
}

impl Options {
    /// All cases and no probes; what breaks or surprises callers fails the run.
    pub fn new(seed: u64, today: Date) -> Self {
        let (probes, budget) = (plan::Probes::Leave, plan::BUDGET);
        let plan = plan::Options { probes, budget, seed, today };
        let deny = vec![Severity::BreaksCallers, Severity::SurprisesCallers];
        let selection = Selection::default();
        let shard = Shard::default();
        Self { plan, selection, shard, deny, baseline: None, began: None, command: None }
    }
}

impl Options {
    /// What gets a secret is in every part: each may need it.
    fn takes(&self, case: &Case) -> bool {
        let part = case.round == Round::Tokens || self.shard.takes_name(&case.name.to_string());
        part && self.selection.takes(&case.name)
    }
}

/// A run against one environment.
#[derive(Debug)]
pub struct Run<'r> {
    subjects: &'r [Subject],
    environment: &'r Environment,
    secrets: &'r Secrets,
    options: &'r Options,
    cases: Vec<(usize, Case)>,
    pace: Pace,
    recorder: Option<&'r Recorder>,
    ledger: Option<&'r Ledger>,
}

impl<'r> Run<'r> {
    /// Plans a run.
    pub fn new(
        subjects: &'r [Subject],
        environment: &'r Environment,
        secrets: &'r Secrets,
        options: &'r Options,
    ) -> Self {
        let mut cases = Vec::new();
        for (index, subject) in subjects.iter().enumerate() {
            let vendor = subject.vendor();
            let has = |name: &str| secrets.has(&vendor.name, name);
            let planned = plan::cases(vendor, &subject.plan, environment, &options.plan, &has);
            let chosen = planned.into_iter().filter(|case| options.takes(case));
            cases.extend(chosen.map(|case| (index, case)));
        }
        let pace = Pace::new(environment.limits.rate);
        Self { subjects, environment, secrets, options, cases, pace, recorder: None, ledger: None }
    }

    /// Keeps what is sent and what comes, too.
    #[must_use]
    pub fn recording(self, recorder: &'r Recorder) -> Self {
        Self { recorder: Some(recorder), ..self }
    }

    /// What takes the secrets of this run out of whatever is told of it.
    pub fn redactor(&self) -> &'r Redactor {
        self.secrets.redactor()
    }

    /// The vendors.
    pub fn vendors(&self) -> impl Iterator<Item = &'r Valid<Vendor>> {
        self.subjects.iter().map(Subject::vendor)
    }

    /// Keeps account of what is made, and removes it in the end.
    #[must_use]
    pub fn accounting(self, ledger: &'r Ledger) -> Self {
        Self { ledger: Some(ledger), ..self }
    }

    /// Sends no case: goes through what earlier runs left and removes it.
    pub fn clean_only(&self, transport: &dyn Transport) -> io::Result<Made> {
        let polite = Polite::new(transport, &self.pace, &self.environment.limits);
        let made = self.clean(&polite, &Reach::default(), Which::All).unwrap_or_default();
        self.ledger.map_or(Ok(()), Ledger::checked)?;
        Ok(made)
    }

    /// The cases, in the order of their results.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.cases.iter().map(|(_, case)| case)
    }

    /// Whether any address begins with `https`, so that certificates are needed.
    #[cfg(feature = "http")]
    pub fn secure(&self) -> Secure {
        let https = |subject: &Subject| {
            let target = self.target(subject.vendor());
            target.is_ok_and(|target| target.base.to_lowercase().starts_with("https:"))
        };
        if self.subjects.iter().any(https) { Secure::Yes } else { Secure::No }
    }

    /// Ends the run early: what is not yet sent is skipped, what was made is still cleaned up.
    pub fn stop(&self) {
        self.pace.stop();
    }

    /// Sends and judges all cases and tells `report` of it.
    pub fn go(&self, transport: &dyn Transport, report: &mut dyn Report) -> io::Result<Summary> {
        let begun = Instant::now();
        report.event(Event::Started(&self.start()))?;
        let polite = Polite::new(transport, &self.pace, &self.environment.limits);
        let reach = Reach::default();
        let mut results: Vec<Option<CaseResult>> = vec![None; self.cases.len()];
        let mut told = 0;
        let mut marker = self.marker();
        let mut tell = |event| match event {
            workers::Message::Sending(index) => {
                report.event(Event::Sending(&self.cases[index].1.name))
            }
            workers::Message::Ended(index, result) => {
                let mut result = *result;
                if let Some(marker) = &mut marker {
                    marker.mark(&mut result);
                }
                results[index] = Some(result);
                while let Some(Some(result)) = results.get(told) {
                    report.event(Event::Ended(result))?;
                    told += 1;
                }
                Ok(())
            }
        };
        let mut rounds = [Round::Tokens, Round::First, Round::Second, Round::Third].into_iter();
        let ran = rounds.try_for_each(|it| workers::round(self, &polite, &reach, it, &mut tell));
        // Also where a report cannot be written, what was made is removed.
        let made = self.clean(&polite, &reach, Which::Mine);
        ran?;
        self.ledger.map_or(Ok(()), Ledger::checked)?;
        let mut summary = self.summary(&results, &reach);
        summary.made = made;
        summary.settle(marker.map(Marker::standing));
        summary.milliseconds = event::milliseconds(begun.elapsed());
        report.event(Event::Finished(&summary))?;
        Ok(summary)
    }

    fn marker(&self) -> Option<Marker<'_>> {
        let baseline = self.options.baseline.as_ref()?;
        Some(Marker::new(baseline, &self.environment.name, self.options.plan.today))
    }

    fn start(&self) -> Start {
        let chosen =
            |subject: &&Subject| self.cases().any(|case| case.name.vendor == subject.vendor().name);
        let vendors = self.subjects.iter().filter(chosen).map(|subject| {
            let vendor = subject.vendor();
            (vendor.name.clone(), vendor.operations.keys().cloned().collect())
        });
        Start {
            environment: self.environment.name.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            began: self.options.began.clone(),
            command: self.options.command.clone(),
            deny: self.options.deny.clone(),
            seed: self.options.plan.seed,
            vendors: vendors.collect(),
            cases: self.cases.len(),
        }
    }

    fn summary(&self, results: &[Option<CaseResult>], reach: &Reach) -> Summary {
        let mut summary = Summary::default();
        for subject in self.subjects {
            let vendor = subject.vendor();
            let rows = vendor.operations.keys().map(|name| (name.clone(), Counts::default()));
            summary.counts.insert(vendor.name.clone(), rows.collect::<IndexMap<_, _>>());
        }
        let results = results.iter().flatten();
        results.clone().for_each(|result| summary.count(result));
        let denied = |result: &CaseResult| {
            result.findings.iter().any(|finding| finding.fails(&self.options.deny))
        };
        summary.ending = if self.pace.is_stopped() {
            Ending::Stopped
        } else if reach.any_unreached() {
            Ending::Unreachable
        } else if results.clone().any(denied) || summary.total().failed > 0 {
            Ending::Findings
        } else {
            Ending::InOrder
        };
        summary
    }

    /// What is known of a vendor in the environment, and where its requests go.
    fn target(&self, vendor: &Vendor) -> Result<Target, String> {
        let unknown = Site::default();
        let site = self.environment.site(&vendor.name).unwrap_or(&unknown);
        let headers = site.headers.iter().chain(&self.environment.headers);
        Ok(Target {
            base: plan::base_url(vendor, site)?,
            headers: headers.map(|(name, value)| (name.clone(), value.clone())).collect(),
        })
    }
}
