//! One vendor as the sandbox plays it: the spec, the secrets it accepts, what exists.

use std::sync::Arc;

use bindery_model::fit::{Fit, Plan};
use bindery_model::{Valid, Vendor};
use bindery_rules::Date;
use bindery_samples::{Samples, Seen};
use indexmap::IndexMap;
use secrecy::SecretString;

use crate::answer::{Planned, answer, drifting, shown};
use crate::drift::{DriftSpec, Injected};
use crate::memory::{Identities, Memory, Thing, outermost_first, seeded};
use crate::options::{Options, Replies};
use crate::reply::Reply;
use crate::reply::base::Bases;
use crate::request::Asked;
use crate::secrets;

/// Something that exists in a vendor's system at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Which entity it is one of.
    pub entity: String,
    /// The state it is in; `None` where the entity has no documented states.
    pub state: Option<String>,
    /// Its identity.
    pub id: String,
    /// The identities of what it lies in, by entity: of its order, of its order's customer.
    pub within: IndexMap<String, String>,
}

/// One vendor as the sandbox plays it. Calls change it only through [`Self::carry_out`].
pub struct VendorState {
    pub(crate) vendor: Arc<Valid<Vendor>>,
    pub(crate) plan: Plan,
    pub(crate) today: Date,
    pub(crate) seed: u64,
    pub(crate) replies: Replies,
    pub(crate) drifts: Vec<DriftSpec>,
    pub(crate) secrets: IndexMap<String, SecretString>,
    pub(crate) identities: Identities,
    pub(crate) bases: Bases,
    /// The values of the examples, read once.
    seen: Arc<Seen>,
    /// The names of the entities, each after the one it lies in.
    pub(crate) outermost_first: Vec<String>,
    pub(crate) memory: Memory,
    /// How many calls were answered.
    pub(crate) calls: u64,
    injected: Vec<Injected>,
}

impl VendorState {
    /// The vendor before the first call.
    pub fn new(vendor: Arc<Valid<Vendor>>, options: &Options) -> Self {
        let plan = Plan::new(&vendor);
        let shown = Samples::new(&vendor, &plan).seen();
        let mut state = Self {
            plan,
            seen: shown,
            today: options.today,
            seed: options.seed,
            replies: options.replies,
            drifts: options.drifts.clone(),
            secrets: secrets::issue(&vendor, options.seed),
            identities: Identities::of(&vendor),
            bases: Bases::of(&vendor),
            outermost_first: outermost_first(&vendor).iter().map(|e| e.name.clone()).collect(),
            memory: Memory::default(),
            calls: 0,
            injected: Vec::new(),
            vendor,
        };
        let seed = (options.seed, options.per_state);
        let (fit, samples) = (state.fit(), state.samples());
        state.memory = seeded(&state.vendor, fit, &samples, &state.identities, seed);
        state
    }

    /// The secrets it accepts.
    pub fn secrets(&self) -> &IndexMap<String, SecretString> {
        &self.secrets
    }

    /// Everything that exists now.
    pub fn known(&self) -> Vec<Known> {
        let things = self.memory.existing().map(|(number, thing)| Known {
            entity: thing.entity.clone(),
            state: thing.state.clone(),
            id: thing.name().to_owned(),
            within: self.memory.around(number).map(Thing::told).collect(),
        });
        things.collect()
    }

    /// The drifts that were injected so far.
    pub fn injected(&self) -> &[Injected] {
        &self.injected
    }

    /// What it answers to a request. Changes nothing.
    pub fn answer(&self, asked: &Asked) -> Planned {
        answer(self, asked)
    }

    /// What it could answer to a request with one drift in it: each kind of drift at each place
    /// where it applies. None of them changes anything when it is carried out.
    pub fn drifting(&self, asked: &Asked) -> Vec<Planned> {
        drifting(self, asked)
    }

    /// The reply of an operation with this outcome (`None`: success), as if somebody had provoked
    /// it; and with each drift that it can have.
    pub fn shown(&self, operation: &str, fault: Option<&str>) -> Option<(Reply, Vec<Planned>)> {
        shown(self, self.vendor.operations.get(operation)?, fault)
    }

    /// Does what an answer changes.
    pub fn carry_out(&mut self, planned: &mut Planned) {
        for change in planned.changes.drain(..) {
            self.memory.apply(change);
        }
        self.injected.extend(planned.injected.clone());
        self.calls += 1;
    }

    /// What judges values.
    pub(crate) fn fit(&self) -> Fit<'_> {
        self.plan.of(&self.vendor)
    }

    /// What makes values.
    pub(crate) fn samples(&self) -> Samples<'_> {
        Samples::having(&self.vendor, &self.plan, Arc::clone(&self.seen)).today(self.today)
    }
}
