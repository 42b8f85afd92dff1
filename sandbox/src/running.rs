//! A sandbox that is running.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use bindery_model::vendor::{Secret, SecretSource};
use bindery_model::{Valid, Vendor};
use indexmap::IndexMap;
use secrecy::SecretString;
use tokio::sync::watch;

use crate::SandboxError;
use crate::drift::Injected;
use crate::http::Server;
use crate::options::Options;
use crate::shared::Shared;
use crate::state::{Known, VendorState};

/// Starts sandboxes.
#[derive(Debug, Clone, Copy)]
pub struct Sandbox;

impl Sandbox {
    /// Plays these vendors on loopback, each under its own name, in a thread of its own. When this
    /// returns, the port is open.
    pub fn start(
        vendors: Vec<Arc<Valid<Vendor>>>,
        options: &Options,
    ) -> Result<Running, SandboxError> {
        let (listener, address) = Server::bind(options.port)?;
        let mut states = IndexMap::new();
        let mut issued = IndexMap::new();
        for vendor in vendors {
            let name = vendor.name.clone();
            let state = VendorState::new(vendor, options);
            let told = Issued {
                secrets: state.secrets().clone(),
                called_for: called_for(&state.vendor),
                known: state.known(),
            };
            issued.insert(name.clone(), told);
            if states.insert(name.clone(), state).is_some() {
                return Err(SandboxError::Twice(name));
            }
        }
        let shared = Arc::new(Shared::new(states, options.misbehaviour));
        let server = Server::serve(listener, address, Arc::clone(&shared))?;
        Ok(Running { server, shared, issued })
    }
}

/// What a run needs to know of one vendor.
struct Issued {
    secrets: IndexMap<String, SecretString>,
    /// Those of them that a call hands out.
    called_for: Vec<String>,
    known: Vec<Known>,
}

/// A sandbox that is running; it stops when this is dropped.
pub struct Running {
    server: Server,
    shared: Arc<Shared>,
    issued: IndexMap<String, Issued>,
}

impl Running {
    /// Where it listens: a port of loopback.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// The base URL of a vendor; the path of a call goes right behind it.
    pub fn base_url(&self, vendor: &str) -> Option<String> {
        let name = self.issued.get_key_value(vendor)?.0;
        Some(format!("http://{}/{name}", self.address()))
    }

    /// The secrets that a vendor accepts, by name.
    pub fn secrets(&self, vendor: &str) -> Option<&IndexMap<String, SecretString>> {
        self.issued.get(vendor).map(|issued| &issued.secrets)
    }

    /// The secrets that a caller has to know beforehand: all but those that a call hands out.
    pub fn known_secrets(&self, vendor: &str) -> impl Iterator<Item = (&str, &SecretString)> {
        let issued = self.issued.get(vendor).into_iter();
        issued.flat_map(|issued| {
            let secrets = issued.secrets.iter();
            let secrets = secrets.filter(|(name, _)| !issued.called_for.contains(name));
            secrets.map(|(name, secret)| (name.as_str(), secret))
        })
    }

    /// What exists in a vendor's system at the start.
    pub fn known(&self, vendor: &str) -> Option<&[Known]> {
        self.issued.get(vendor).map(|issued| issued.known.as_slice())
    }

    /// The vendors, in the order given.
    pub fn vendors(&self) -> impl Iterator<Item = &str> {
        self.issued.keys().map(String::as_str)
    }

    /// The drifts that were injected so far.
    pub fn injected(&self) -> Vec<Injected> {
        self.shared.injected()
    }

    /// What ends it from another thread: from a signal, say.
    pub fn stopper(&self) -> Stopper {
        Stopper(self.server.stop_sender())
    }

    /// Serves until somebody stops it.
    pub fn wait(mut self) {
        self.server.join();
    }

    /// Stops it and waits until it has stopped.
    pub fn stop(mut self) {
        self.server.stop();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.server.stop();
    }
}

impl fmt::Debug for Running {
    /// Says where it listens, and nothing that is secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("address", &self.address()).finish_non_exhaustive()
    }
}

/// Ends a running sandbox.
#[derive(Debug, Clone)]
pub struct Stopper(Arc<watch::Sender<bool>>);

impl Stopper {
    /// Ends it; a sandbox that has ended stays so.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

/// The secrets that come from a reply of this vendor's own.
fn called_for(vendor: &Vendor) -> Vec<String> {
    let from_call = |secret: &&Secret| {
        let source = secret.from.as_ref().map(|from| &from.value);
        matches!(source, Some(SecretSource::Operation { .. }))
    };
    vendor.secrets.values().filter(from_call).map(|secret| secret.name.clone()).collect()
}
