//! The outcomes that no case of a run brings about, because no page says what provokes them: the
//! sandbox answers with them all the same, and the judge of the run holds them to what they are.

use std::sync::Arc;
use std::time::Duration;

use bindery_contract::case::{Draft, Expect};
use bindery_contract::encode::{Parts, encode};
use bindery_contract::finding::Finding;
use bindery_contract::judge::Promise;
use bindery_contract::run::Subject;
use bindery_contract::send::{Ended, Reply};
use bindery_model::fit::Plan;
use bindery_model::vendor::Operation;
use bindery_model::{Valid, Vendor};
use bindery_samples::{Samples, Size};
use bindery_sandbox::{Injected, Options, VendorState};
use bindery_tests::replies::{Named, nowhere};

use crate::replies::Came;

/// An outcome: its reply, and every drift of that with what was found.
pub(crate) struct Shown {
    /// Its name: `success`, or that of a fault.
    pub(crate) outcome: String,
    /// As the pages promise it.
    pub came: Came,
    /// What was found in it, where nothing drifts.
    pub plain: Vec<Finding>,
    /// Each drift, and what was found in it.
    pub drifts: Vec<(Injected, Vec<Finding>)>,
}

/// Every outcome of a vendor that is not among those that came already.
pub(crate) fn unprovoked(
    vendor: &Arc<Valid<Vendor>>,
    options: &Options,
    came: &dyn Fn(&str, &str) -> bool,
) -> Vec<Shown> {
    let state = VendorState::new(Arc::clone(vendor), options);
    let subject = Subject::new(Arc::clone(vendor));
    let mut all = Vec::new();
    for operation in vendor.operations.values() {
        let success = operation.reply.success.iter().map(|_| None);
        let faults = operation.reply.faults.keys().map(|name| Some(name.as_str()));
        for fault in success.chain(faults) {
            let outcome = fault.unwrap_or("success");
            if came(&operation.name, outcome) {
                continue;
            }
            let sent = asked(vendor, operation);
            let expect = fault.map_or(Expect::Success, |name| Expect::Fault(name.to_owned()));
            let judge = |reply: &bindery_sandbox::Reply| {
                let promise = Promise { expect: &expect, origin: None };
                subject.judge().reply(operation, promise, &sent.sent(), &arrived(reply)).findings
            };
            let told = state.shown(&operation.name, fault);
            let (reply, drifting) = told.expect("the operation has the outcome");
            let reply_of = Came::of(vendor, &operation.name, &reply);
            let drifts = drifting
                .into_iter()
                .filter_map(|planned| Some((planned.injected?, judge(&planned.reply))));
            all.push(Shown {
                outcome: outcome.to_owned(),
                came: reply_of.expect("it is no refusal"),
                plain: judge(&reply),
                drifts: drifts.collect(),
            });
        }
    }
    all
}

/// The smallest request of an operation: replies are judged beside the request they answer.
fn asked(vendor: &Valid<Vendor>, operation: &Operation) -> Parts {
    let plan = Plan::new(vendor);
    let request = Samples::new(vendor, &plan).request(operation, Size::Smallest, 0);
    let mut draft = Draft::new(request.whole);
    if operation.call.method.is_none() {
        draft.twist.method = Some("GET".to_owned());
    }
    let encoded = encode(vendor, operation, &draft, &nowhere(), &Named);
    encoded.expect("the smallest request can be encoded").1
}

/// A reply as it comes from the network.
pub(crate) fn arrived(reply: &bindery_sandbox::Reply) -> Reply {
    let headers = reply.headers.iter();
    Reply {
        status: reply.status,
        headers: headers.map(|(name, value)| (name.to_lowercase(), value.clone())).collect(),
        body: reply.body.clone(),
        ended: Ended::Whole,
        took: Duration::ZERO,
    }
}
