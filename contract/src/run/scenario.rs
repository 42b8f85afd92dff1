//! Scenarios: steps in order, values carried on, and clean-up whatever happened.

use bindery_model::json::Value;
use bindery_model::vendor::{self, Expected, Operation, Step};

use super::call::Caller;
use super::value::{self, Kept};
use super::workers::unsent;
use super::{CaseResult, Exchange};
use crate::case::{Case, Draft, Expect, Scenario};
use crate::finding::{Finding, ReplyCode};
use crate::judge::{Promise, Verdict};
use crate::send::Urgency;

/// A scenario on its way.
struct Walk {
    kept: Kept,
    findings: Vec<Finding>,
    exchanges: Vec<Exchange>,
    /// The quietest verdict that still says what happened.
    verdict: Verdict,
}

impl Caller<'_> {
    /// A case of many calls.
    pub(super) fn scenario(&self, case: &Case, drafts: &Scenario) -> CaseResult {
        let Some(scenario) = self.vendor.scenarios.get(&drafts.name) else {
            return unsent(case, Verdict::Skipped("the scenario is gone".to_owned()));
        };
        let mut walk = Walk {
            kept: Kept::new(),
            findings: Vec::new(),
            exchanges: Vec::new(),
            verdict: Verdict::Conforms,
        };
        for (step, draft) in scenario.steps.iter().zip(&drafts.steps) {
            if !self.step(step, draft, &mut walk, Urgency::CanStop) {
                break;
            }
        }
        self.clean_up(scenario, drafts, &mut walk);
        let Walk { findings, exchanges, verdict, .. } = walk;
        CaseResult { verdict, findings, exchanges, ..unsent(case, Verdict::Conforms) }
    }

    fn clean_up(&self, scenario: &vendor::Scenario, drafts: &Scenario, walk: &mut Walk) {
        for (step, draft) in scenario.clean_up.iter().zip(&drafts.clean_up) {
            let Some(operation) = self.vendor.operations.get(&step.operation) else { continue };
            // What no step kept was not made, so there is nothing to remove.
            if value::filled(self.vendor, operation, draft, &walk.kept).is_ok() {
                self.step(step, draft, walk, Urgency::CleansUp);
            }
        }
    }

    /// One step; whether the next ones make sense.
    fn step(&self, step: &Step, draft: &Draft, walk: &mut Walk, urgency: Urgency) -> bool {
        let Some(operation) = self.vendor.operations.get(&step.operation) else { return false };
        let draft = match value::filled(self.vendor, operation, draft, &walk.kept) {
            Ok(draft) => draft,
            Err(hole) => {
                walk.worse(Verdict::Failed(format!(
                    "step `{}`: nothing fills `{hole}`",
                    step.operation
                )));
                return false;
            }
        };
        let expect = match &step.expect {
            Expected::Success => Expect::Success,
            Expected::Fault(name) => Expect::Fault(name.clone()),
        };
        let origin = &step.about.origin;
        let promise = Promise { expect: &expect, origin: Some(origin) };
        let called = match self.send(operation, &draft, promise, urgency) {
            Ok(called) => called,
            Err(error) => {
                walk.worse(Verdict::Failed(format!("step `{}`: {error}", step.operation)));
                return false;
            }
        };
        walk.exchanges.push(called.exchange);
        let (judgement, reply) = match called.result {
            Ok(result) => result,
            Err(why) => {
                walk.worse(Verdict::Failed(format!("step `{}`: {why}", step.operation)));
                return false;
            }
        };
        let unexpected = |finding: &Finding| finding.code == ReplyCode::OutcomeUnexpected.into();
        let as_expected = judgement.outcome.is_some() && !judgement.findings.iter().any(unexpected);
        walk.worse(judgement.verdict);
        judgement.findings.into_iter().for_each(|finding| walk.find(finding));
        if as_expected && let Some(payload) = self.payload(operation, &reply) {
            self.holds(operation, step, &payload, walk);
            return walk.keep(step, &payload);
        }
        as_expected
    }

    fn holds(&self, operation: &Operation, step: &Step, payload: &Value<'static>, walk: &mut Walk) {
        for (path, expected) in &step.holds {
            let found = value::at_path(payload, path);
            let actual = found.map_or_else(|| "nothing".to_owned(), Value::to_compact);
            let wrong = match found {
                Some(found) => value::holds(found, expected, &walk.kept).err(),
                None => Some("a value".to_owned()),
            };
            let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
            // What is wrong about the value as such was found already.
            let latest = walk.exchanges.len().saturating_sub(1);
            let mut known = walk.findings.iter().filter(|it| it.exchange == latest);
            if known.any(|finding| finding.pointer.ends_with(&pointer)) {
                continue;
            }
            if let Some(wanted) = wrong {
                let expected = format!("{wanted} at `{path}` after `{}`", operation.name);
                let redactor = self.redactor();
                let origin = &step.about.origin;
                let mut finding =
                    Finding::new(self.vendor, ReplyCode::Holds, origin, expected, actual)
                        .at(pointer);
                finding.redact(redactor);
                walk.find(finding);
                walk.worse(Verdict::Drifts);
            }
        }
    }
}

impl Walk {
    /// Keeps what later steps need; whether all of it was there.
    fn keep(&mut self, step: &Step, payload: &Value<'static>) -> bool {
        for (name, path) in &step.keep {
            let found = value::at_path(payload, path).map(crate::encode::fields::text_of);
            let Some(text) = found.filter(|text| !text.is_empty()) else {
                self.worse(Verdict::Failed(format!(
                    "step `{}`: the payload has nothing at `{path}` to be `{name}` from here on",
                    step.operation
                )));
                return false;
            };
            self.kept.insert(name.clone(), text);
        }
        true
    }

    /// Takes in what the latest exchange shows.
    fn find(&mut self, finding: Finding) {
        let exchange = self.exchanges.len().saturating_sub(1);
        self.findings.push(Finding { exchange, ..finding });
    }

    /// The worst of all steps is the scenario's.
    fn worse(&mut self, verdict: Verdict) {
        let rank = |verdict: &Verdict| match verdict {
            Verdict::Conforms => 0,
            Verdict::Skipped(_) => 1,
            Verdict::Unverified => 2,
            Verdict::Failed(_) => 3,
            Verdict::Drifts => 4,
        };
        if rank(&verdict) > rank(&self.verdict) {
            self.verdict = verdict;
        }
    }
}
