//! A contract run against a sandbox in the same process: no sockets, so that thousands of replies
//! are judged by the run itself and not by something like it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, Mutex, RwLock};

use bindery_contract::case::Work;
use bindery_contract::environment::Environment;
use bindery_contract::finding::Finding;
use bindery_contract::run::{self, CaseResult, Event, Report, Run, Subject};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Reply, Request, SendError, Transport};
use bindery_model::{Valid, Vendor};
use bindery_rules::Date;
use bindery_sandbox::{Asked, Injected, Options, Planned, Replies, VendorState};
use bindery_tests::embedded::in_memory;
use indexmap::IndexMap;

use crate::replies::{Came, skeleton};
use crate::shown::arrived;

const BASE: &str = "http://sandbox.invalid/";

/// What a run over every drift came to.
#[derive(Default)]
pub(crate) struct Score {
    /// Each drift that was sent, with the case it was sent to and what the run made of it.
    pub drifts: Vec<(Injected, CaseResult)>,
    /// The distinct replies as the pages promise them, and the drifts that each can have.
    pub replies: Vec<(Came, Vec<Injected>)>,
}

/// The replies that were seen already, by what they are made of.
pub(crate) type Seen = Arc<Mutex<BTreeSet<String>>>;

/// Sends each drift that any reply of a vendor can have which was not seen yet, and judges it.
pub(crate) fn every_drift(vendor: &Arc<Valid<Vendor>>, options: &Options, seen: &Seen) -> Score {
    let play = Play::new(vendor, options, seen);
    let mut score = Score::default();
    let drifts = &mut score.drifts;
    let mut turn = |run: &Run<'_>, steps: &Steps, transport: &InMemory, turn: usize| {
        let wave = Wave { transport, steps, turn };
        let mut kept = Kept::default();
        run.go(&wave, &mut kept).expect("nothing to write to fails");
        let sent = transport.sent(turn);
        for result in kept.0 {
            let injected = sent.get(&result.case.to_string());
            drifts.extend(injected.map(|it| (it.clone(), result)));
        }
        sent.into_keys().collect::<Vec<_>>()
    };
    // The first turn shows in which cases anything can drift: the others are not sent again.
    let mut only = Vec::new();
    play.run(Vec::new(), |run, steps, transport| only = turn(run, steps, transport, 0));
    play.run(only, |run, steps, transport| {
        for number in 1.. {
            if turn(run, steps, transport, number).is_empty() {
                break;
            }
        }
    });
    score.replies = play.replies();
    score
}

/// Sends so many replies that the page allows: as its examples show them, with everything, and in
/// other ways. How many there were, and every finding.
pub(crate) fn plain(vendor: &Arc<Valid<Vendor>>, least: usize) -> (usize, Vec<String>) {
    let (mut count, mut told) = (0, Vec::new());
    for replies in [Replies::AsDocumented, Replies::Fullest, Replies::Shuffled] {
        let play = Play::new(vendor, &Options { replies, ..Options::default() }, &Seen::default());
        play.run(Vec::new(), |run, steps, transport| {
            let again = Again { transport, steps };
            loop {
                let mut kept = Kept::default();
                run.go(&again, &mut kept).expect("nothing to write to fails");
                told.extend(kept.0.iter().flat_map(findings));
                if replies != Replies::Shuffled || count + transport.count() >= least {
                    break;
                }
            }
            count += transport.count();
        });
    }
    (count, told)
}

fn findings(result: &CaseResult) -> impl Iterator<Item = String> {
    result.findings.iter().map(|found| {
        let Finding { code, pointer, expected, actual, .. } = found;
        format!("{}: {code} {pointer}: expected {expected}, actual {actual}", result.case)
    })
}

/// How many calls each case makes before its own.
type Steps = BTreeMap<String, usize>;

/// One vendor, played in memory.
struct Play {
    vendor: Arc<Valid<Vendor>>,
    seed: u64,
    transport: InMemory,
    environment: Environment,
}

impl Play {
    fn new(vendor: &Arc<Valid<Vendor>>, options: &Options, seen: &Seen) -> Self {
        let state = VendorState::new(Arc::clone(vendor), options);
        let site = in_memory(&state, &format!("{BASE}{}", vendor.name));
        let sites = IndexMap::from([(vendor.name.clone(), site)]);
        let transport = InMemory::new(vendor, state, seen);
        let environment = Environment::embedded(sites);
        Self { vendor: Arc::clone(vendor), seed: options.seed, transport, environment }
    }

    /// Plans a run, and hands it over with the number of calls that each case makes first.
    fn run(&self, only: Vec<String>, go: impl FnOnce(&Run<'_>, &Steps, &InMemory)) {
        let secrets = Secrets::of(&self.environment, |_| None);
        let subjects = [Subject::new(Arc::clone(&self.vendor))];
        let mut how = run::Options::new(self.seed, Date::constant(2026, 1, 15));
        how.selection.only = only;
        how.plan.budget = 0;
        let run = Run::new(&subjects, &self.environment, &secrets, &how);
        let steps = run.cases().filter_map(|case| match &case.work {
            Work::Call(call) => Some((case.name.to_string(), call.setup.len())),
            Work::Scenario(_) => None,
        });
        let steps = steps.collect();
        go(&run, &steps, &self.transport);
    }

    fn replies(self) -> Vec<(Came, Vec<Injected>)> {
        let drifts = self.transport.drifts.into_inner().expect("no panic");
        let replies = drifts.into_values().filter_map(|drifts| {
            let injected = drifts.all.iter().filter_map(|it| it.injected.clone());
            Some((drifts.came?, injected.collect()))
        });
        replies.collect()
    }
}

/// What one case was answered, and every drift of that.
struct Drifts {
    came: Option<Came>,
    all: Vec<Planned>,
}

/// Answers from a vendor's state.
struct InMemory {
    vendor: Arc<Valid<Vendor>>,
    state: RwLock<VendorState>,
    drifts: Mutex<BTreeMap<String, Drifts>>,
    seen: Seen,
    count: Mutex<usize>,
}

impl InMemory {
    fn new(vendor: &Arc<Valid<Vendor>>, state: VendorState, seen: &Seen) -> Self {
        Self {
            vendor: Arc::clone(vendor),
            state: RwLock::new(state),
            drifts: Mutex::default(),
            seen: Arc::clone(seen),
            count: Mutex::default(),
        }
    }

    fn counted(&self) {
        *self.count.lock().expect("no panic") += 1;
    }

    /// How many replies were sent.
    fn count(&self) -> usize {
        *self.count.lock().expect("no panic")
    }

    /// The drifts that were sent in this turn, by case.
    fn sent(&self, turn: usize) -> BTreeMap<String, Injected> {
        let drifts = self.drifts.lock().expect("no panic");
        let sent = drifts.iter().filter_map(|(case, drifts)| {
            Some((case.clone(), drifts.all.get(turn)?.injected.clone()?))
        });
        sent.collect()
    }

    fn asked(&self, request: &Request) -> Asked {
        let target = request.url.strip_prefix(BASE).expect("it is our base");
        let target = target.strip_prefix(&self.vendor.name).expect("and our vendor");
        let body = request.body.clone().unwrap_or_default().into();
        let (method, headers) = (request.method.clone(), request.headers.clone());
        Asked { method, target: target.to_owned(), headers, body }
    }

    /// All that can drift in the reply to this request; nothing where a reply like it was seen.
    fn drifting(&self, operation: &str, asked: &Asked) -> Drifts {
        let state = self.state.read().expect("no panic");
        let plain = state.answer(asked);
        let came = Came::of(&self.vendor, operation, &plain.reply);
        let known = came
            .as_ref()
            .is_none_or(|came| !self.seen.lock().expect("no panic").insert(skeleton(came)));
        if known {
            return Drifts { came: None, all: Vec::new() };
        }
        Drifts { came, all: state.drifting(asked) }
    }
}

impl Transport for InMemory {
    fn send(&self, request: &Request) -> Result<Reply, SendError> {
        let asked = self.asked(request);
        let mut state = self.state.write().expect("no panic");
        let mut planned = state.answer(&asked);
        state.carry_out(&mut planned);
        self.counted();
        Ok(arrived(&planned.reply))
    }
}

/// Answers as ever, and forgets what the cases do to what exists: the next round finds it again.
struct Again<'a> {
    transport: &'a InMemory,
    steps: &'a Steps,
}

impl Transport for Again<'_> {
    fn send(&self, request: &Request) -> Result<Reply, SendError> {
        let Some(steps) = self.steps.get(&request.label.case) else {
            return Err(SendError::Stopped);
        };
        if request.label.turn < *steps {
            return self.transport.send(request);
        }
        let asked = self.transport.asked(request);
        let mut state = self.transport.state.write().expect("no panic");
        let planned = state.answer(&asked);
        // A call to nowhere changes nothing, and the next reply is another one.
        let nowhere = Asked { target: "/nowhere-at-all".to_owned(), ..asked };
        let mut refused = state.answer(&nowhere);
        state.carry_out(&mut refused);
        self.transport.counted();
        Ok(arrived(&planned.reply))
    }
}

/// One turn: each case gets the drift of this number; those that have no more get nothing.
struct Wave<'w> {
    transport: &'w InMemory,
    steps: &'w Steps,
    turn: usize,
}

impl Transport for Wave<'_> {
    fn send(&self, request: &Request) -> Result<Reply, SendError> {
        let (case, turn) = (&request.label.case, request.label.turn);
        let Some(steps) = self.steps.get(case) else { return Err(SendError::Stopped) };
        let left = |drifts: &Drifts| drifts.all.len() > self.turn;
        let known = self.transport.drifts.lock().expect("no panic").get(case).map(left);
        if known == Some(false) {
            return Err(SendError::Stopped);
        }
        if turn < *steps {
            return self.transport.send(request);
        }
        if known.is_none() {
            let asked = self.transport.asked(request);
            let drifts = self.transport.drifting(&request.label.operation, &asked);
            self.transport.drifts.lock().expect("no panic").insert(case.clone(), drifts);
        }
        let drifts = self.transport.drifts.lock().expect("no panic");
        let planned = drifts[case].all.get(self.turn);
        planned.map(|planned| arrived(&planned.reply)).ok_or(SendError::Stopped)
    }
}

#[derive(Default)]
struct Kept(Vec<CaseResult>);

impl Report for Kept {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        if let Event::Ended(result) = event {
            self.0.push(result.clone());
        }
        Ok(())
    }
}
