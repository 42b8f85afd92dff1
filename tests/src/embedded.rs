//! A contract run against the embedded sandbox, over real HTTP on loopback.

use std::io;
use std::sync::Arc;

use bindery_contract::environment::{Environment, KnownId, SecretFrom, Site};
use bindery_contract::finding::Finding;
use bindery_contract::plan::Probes;
use bindery_contract::run::{self, CaseResult, Event, Report, Run, Subject, Summary};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Http, Secure};
use bindery_model::{Valid, Vendor};
use bindery_rules::Date;
use bindery_sandbox::{Injected, Known, Options, Running, Sandbox, VendorState};
use indexmap::IndexMap;
use secrecy::ExposeSecret;

/// What a run came to, and what the sandbox did meanwhile.
pub struct Ran {
    /// Every case.
    pub results: Vec<CaseResult>,
    /// The counts.
    pub summary: Summary,
    /// The drifts that the sandbox sent.
    pub injected: Vec<Injected>,
}

impl Ran {
    /// Every finding with the case it belongs to.
    pub fn findings(&self) -> impl Iterator<Item = (&CaseResult, &Finding)> {
        self.results.iter().flat_map(|result| result.findings.iter().map(move |it| (result, it)))
    }
}

/// In which order the cases of a round are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Several at a time.
    Together,
    /// One after the other, so that two runs of one seed are the same.
    OneByOne,
}

/// Runs every case against a sandbox with these options.
///
/// # Panics
/// If there is no port of loopback, or no way to it.
pub fn run(vendors: &[Arc<Valid<Vendor>>], options: &Options, probes: Probes, order: Order) -> Ran {
    let running = Sandbox::start(vendors.to_vec(), options).expect("a port of loopback");
    let sites = vendors.iter().map(|vendor| (vendor.name.clone(), site(&running, &vendor.name)));
    let mut environment = Environment::embedded(sites.collect());
    if order == Order::OneByOne {
        environment.limits.concurrency = 1;
    }
    let secrets = Secrets::of(&environment, |_| None);
    let subjects: Vec<Subject> = vendors.iter().cloned().map(Subject::new).collect();
    let mut how = run::Options::new(options.seed, Date::constant(2026, 1, 15));
    how.plan.probes = probes;
    // What goes through combinations has a test of its own.
    how.plan.budget = 0;
    let run = Run::new(&subjects, &environment, &secrets, &how);
    let http = Http::new(&environment.limits, &environment.route, None, Secure::No);
    let mut kept = Kept::default();
    let summary = run.go(&http.expect("a route"), &mut kept).expect("nothing to write to fails");
    Ran { results: kept.0, summary, injected: running.injected() }
}

/// What a sandbox tells of one vendor, as an environment.
fn site(running: &Running, vendor: &str) -> Site {
    let secrets = running.known_secrets(vendor).map(|(name, secret)| {
        (name.to_owned(), SecretFrom::MadeUp(secret.expose_secret().to_owned()))
    });
    let ids = ids(running.known(vendor).unwrap_or_default());
    Site { server: running.base_url(vendor), secrets: secrets.collect(), ids, ..Site::default() }
}

/// What a vendor that is played in memory tells, as an environment.
pub fn in_memory(state: &VendorState, server: &str) -> Site {
    let secrets = state.secrets().iter().map(|(name, secret)| {
        (name.clone(), SecretFrom::MadeUp(secret.expose_secret().to_owned()))
    });
    let (secrets, server) = (secrets.collect(), Some(server.to_owned()));
    Site { server, secrets, ids: ids(&state.known()), ..Site::default() }
}

fn ids(known: &[Known]) -> IndexMap<String, Vec<KnownId>> {
    let mut ids: IndexMap<String, Vec<KnownId>> = IndexMap::new();
    for known in known {
        let (id, state, within) = (known.id.clone(), known.state.clone(), known.within.clone());
        ids.entry(known.entity.clone()).or_default().push(KnownId { id, state, within });
    }
    ids
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
