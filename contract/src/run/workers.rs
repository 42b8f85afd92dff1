//! Threads that take the cases of a round one by one, and a channel back.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;

use super::call::Caller;
use super::{CaseResult, Run};
use crate::case::{Case, Round, Work};
use crate::judge::Verdict;
use crate::send::{Polite, SendError};

/// What a thread tells; the number is the case's.
pub(super) enum Message {
    Sending(usize),
    Ended(usize, Box<CaseResult>),
}

/// Which vendors answer. One that never did, several times in a row, is not asked again.
#[derive(Debug, Default)]
pub(super) struct Reach {
    vendors: std::sync::Mutex<std::collections::BTreeMap<usize, Seen>>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Seen {
    answered: bool,
    missed: u32,
}

/// After so many vain attempts, and no answer ever, the rest is not tried.
const ENOUGH: u32 = 3;

impl Reach {
    pub(super) fn answered(&self, vendor: usize) {
        self.with(vendor, |seen| seen.answered = true);
    }

    pub(super) fn missed(&self, vendor: usize, error: &SendError) {
        if error.unreachable() {
            self.with(vendor, |seen| seen.missed += 1);
        }
    }

    pub(super) fn is_given_up(&self, vendor: usize) -> bool {
        self.with(vendor, |seen| !seen.answered && seen.missed >= ENOUGH)
    }

    pub(super) fn any_unreached(&self) -> bool {
        let vendors = self.vendors.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        vendors.values().any(|seen| !seen.answered && seen.missed > 0)
    }

    fn with<T>(&self, vendor: usize, change: impl FnOnce(&mut Seen) -> T) -> T {
        let mut vendors = self.vendors.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        change(vendors.entry(vendor).or_default())
    }
}

/// Runs the cases of one round; `told` is called on the caller's thread.
pub(super) fn round(
    run: &Run<'_>,
    polite: &Polite<'_>,
    reach: &Reach,
    round: Round,
    told: &mut dyn FnMut(Message) -> io::Result<()>,
) -> io::Result<()> {
    let mine: Vec<usize> =
        (0..run.cases.len()).filter(|index| run.cases[*index].1.round == round).collect();
    let next = AtomicUsize::new(0);
    let over = AtomicBool::new(false);
    let threads = run.environment.limits.concurrency.min(mine.len());
    std::thread::scope(|scope| {
        let (send, receive) = mpsc::channel();
        for _ in 0..threads {
            let (send, next, over, mine) = (send.clone(), &next, &over, &mine);
            scope.spawn(move || {
                while let Some(index) = mine.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let quiet = over.load(Ordering::Relaxed);
                    let _ = send.send(Message::Sending(*index));
                    let result = if quiet { None } else { Some(one(run, polite, reach, *index)) };
                    let Some(result) = result else { return };
                    if send.send(Message::Ended(*index, Box::new(result))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(send);
        let result = receive.iter().try_for_each(told);
        // A report that cannot be written ends the run; threads finish the case they have.
        over.store(true, Ordering::Relaxed);
        result
    })
}

fn one(run: &Run<'_>, polite: &Polite<'_>, reach: &Reach, index: usize) -> CaseResult {
    let (subject, case) = &run.cases[index];
    if let Some(why) = &case.lacks {
        return unsent(case, Verdict::Skipped(why.clone()));
    }
    if polite.is_stopped() {
        return unsent(case, Verdict::Skipped("the run was stopped".to_owned()));
    }
    if reach.is_given_up(*subject) {
        let why = "the environment does not answer; the rest was not tried";
        return unsent(case, Verdict::Failed(why.to_owned()));
    }
    let caller = match Caller::new(run, polite, reach, *subject, &case.name) {
        Ok(caller) => caller,
        Err(why) => return unsent(case, Verdict::Skipped(why)),
    };
    match &case.work {
        Work::Call(call) => caller.call(case, call),
        Work::Scenario(scenario) => caller.scenario(case, scenario),
    }
}

/// The result of a case that was not sent.
pub(super) fn unsent(case: &Case, verdict: Verdict) -> CaseResult {
    let expected = match &case.work {
        Work::Call(call) => call.expect.to_string(),
        Work::Scenario(_) => "every step as it says".to_owned(),
    };
    CaseResult {
        case: case.name.clone(),
        expected,
        outcome: None,
        verdict,
        findings: Vec::new(),
        exchanges: Vec::new(),
    }
}
