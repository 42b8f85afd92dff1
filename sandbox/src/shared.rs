//! What the server's thread and its owner share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use indexmap::IndexMap;

use crate::drift::Injected;
use crate::misbehaviour::Misbehaviour;
use crate::reply::Reply;
use crate::request::Asked;
use crate::state::VendorState;

/// All vendors, by name.
pub(crate) struct Shared {
    vendors: IndexMap<String, Mutex<VendorState>>,
    misbehaviour: Option<Misbehaviour>,
}

impl Shared {
    pub(crate) fn new(
        vendors: IndexMap<String, VendorState>,
        misbehaviour: Option<Misbehaviour>,
    ) -> Self {
        let vendors = vendors.into_iter().map(|(name, state)| (name, Mutex::new(state)));
        Self { vendors: vendors.collect(), misbehaviour }
    }

    pub(crate) fn misbehaviour(&self) -> Option<Misbehaviour> {
        self.misbehaviour
    }

    /// Answers a request whose target still begins with the vendor's name.
    pub(crate) fn answer(&self, mut asked: Asked) -> Reply {
        let rest = asked.target.strip_prefix('/').unwrap_or(&asked.target);
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let Some(vendor) = self.vendors.get(&rest[..end]) else {
            let names: Vec<&str> = self.vendors.keys().map(String::as_str).collect();
            return Reply::refusal(
                404,
                &format!("a path begins with one of: {}", names.join(", ")),
            );
        };
        asked.target = rest[end..].to_owned();
        let mut state = lock(vendor);
        let mut planned = state.answer(&asked);
        state.carry_out(&mut planned);
        planned.reply
    }

    /// The drifts that were injected so far.
    pub(crate) fn injected(&self) -> Vec<Injected> {
        self.vendors.values().flat_map(|state| lock(state).injected().to_vec()).collect()
    }
}

/// A panic in another thread leaves nothing half done: changes are applied after the answer.
fn lock(state: &Mutex<VendorState>) -> MutexGuard<'_, VendorState> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
