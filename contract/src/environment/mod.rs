//! A place to call: base URL, secrets by name, limits, what may be done there.
//!
//! Environments stand in `bindery.yaml`, one under each name that `--env` takes:
//!
//! ```yaml
//! environments:
//!   staging:
//!     test_system: true                 # without it nothing but `read` is ever allowed
//!     may: [read, create, change]       # of read, create, change, delete; default: read
//!     rate: 5                           # requests a second, all threads together; default: 5
//!     concurrency: 4                    # requests at the same time; default: 2
//!     retries: 2                        # of what may be repeated; default: 2
//!     timeouts: {connect: 5s, reply: 30s, whole: 60s, wait: 60s}
//!     limits: {body: 8 MiB, headers: 64 KiB}
//!     proxy: http://proxy.example:3128
//!     proxy_login: PROXY_LOGIN          # environment variable that holds `user:password`
//!     certificates: [certs/own-ca.pem]  # trusted beside the system's
//!     headers: {X-Client: bindery}      # added to every request
//!     vendors:
//!       acme:
//!         server: https://staging.acme.example/{tenant}    # instead of the spec's
//!         variables: {tenant: north}    # fill the holes of the server
//!         secrets: {api_key: ACME_API_KEY}                 # secret: environment variable
//!         headers: {X-Site: "2"}
//!         ids:                          # things that exist there, by entity and state
//!           order: {Open: [PO-7, PO-8], Done: PO-3}
//!           order_line: {Open: [{id: "17", in: {order: PO-7}}]}
//!           part: [WIDGET-1]            # whatever its state
//! ```
//!
//! `wait` in `timeouts` caps what the run waits because a `Retry-After` asks it to. An environment
//! never holds a secret, only the names of the variables that do.

mod read;
mod scalar;

use std::collections::BTreeSet;
use std::time::Duration;

use bindery_model::vendor::EffectKind;
use indexmap::IndexMap;

pub use read::{names, read};

/// A place to call.
#[derive(Debug, Clone)]
pub struct Environment {
    /// Its name.
    pub name: String,
    /// Kinds of effect that are allowed there.
    pub may: BTreeSet<EffectKind>,
    /// How requests are paced and bounded.
    pub limits: Limits,
    /// The way there.
    pub route: Route,
    /// Headers added to every request, whoever the vendor.
    pub headers: IndexMap<String, String>,
    /// The vendors that are found there.
    pub vendors: IndexMap<String, Site>,
}

/// What one vendor is like in an environment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// The base URL, perhaps with holes; `None`: the one the spec documents.
    pub server: Option<String>,
    /// What fills the holes of the base URL.
    pub variables: IndexMap<String, String>,
    /// Secrets, by name, and where their values come from.
    pub secrets: IndexMap<String, SecretFrom>,
    /// Headers added to every request to this vendor.
    pub headers: IndexMap<String, String>,
    /// Things that exist there, by entity.
    pub ids: IndexMap<String, Vec<KnownId>>,
}

/// Where the value of a secret comes from. Its `Debug` shows no value.
#[derive(Clone, PartialEq, Eq)]
pub enum SecretFrom {
    /// From this environment variable.
    Variable(String),
    /// It is this one: made up for the embedded sandbox, worth nothing elsewhere. It is redacted
    /// all the same.
    MadeUp(String),
}

impl std::fmt::Debug for SecretFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Variable(name) => f.debug_tuple("Variable").field(name).finish(),
            Self::MadeUp(_) => f.write_str("MadeUp(..)"),
        }
    }
}

/// A thing that exists in an environment.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct KnownId {
    /// Its identity, as text.
    pub id: String,
    /// The state it is in; `None`: whatever.
    pub state: Option<String>,
    /// The identities of the entities around it, by entity.
    pub within: IndexMap<String, String>,
}

/// How requests are paced and bounded. Every number has a limit; there is no "for ever".
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// Requests a second, all threads together; `None` only for the embedded sandbox.
    pub rate: Option<f64>,
    /// Requests at the same time.
    pub concurrency: usize,
    /// How often a request that may be repeated is.
    pub retries: u32,
    /// To find the host and connect, TLS included.
    pub connect: Duration,
    /// From the request's last byte to the reply's head.
    pub reply: Duration,
    /// The whole call, its body included.
    pub whole: Duration,
    /// The longest pause that a `Retry-After` may ask for.
    pub wait: Duration,
    /// The largest body that is read, in bytes, after decoding.
    pub body: usize,
    /// The largest head of a reply, in bytes.
    pub headers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rate: Some(5.0),
            concurrency: 2,
            retries: 2,
            connect: Duration::from_secs(5),
            reply: Duration::from_secs(30),
            whole: Duration::from_mins(1),
            wait: Duration::from_mins(1),
            body: 8 << 20,
            headers: 64 << 10,
        }
    }
}

/// The way to an environment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// A proxy, without its login.
    pub proxy: Option<String>,
    /// The environment variable that holds the proxy's `user:password`.
    pub proxy_login: Option<String>,
    /// PEM files of certificates that are trusted beside the system's.
    pub certificates: Vec<String>,
}

impl Environment {
    /// The environment of a server on loopback that this program started: everything is allowed,
    /// nothing is paced, and nothing takes long.
    pub fn embedded(vendors: IndexMap<String, Site>) -> Self {
        let everything =
            [EffectKind::Read, EffectKind::Create, EffectKind::Change, EffectKind::Delete];
        Self {
            name: "embedded".to_owned(),
            may: everything.into(),
            limits: Limits {
                rate: None,
                retries: 0,
                connect: Duration::from_secs(2),
                reply: Duration::from_secs(5),
                whole: Duration::from_secs(10),
                ..Limits::default()
            },
            route: Route::default(),
            headers: IndexMap::new(),
            vendors,
        }
    }

    /// Whether an operation with this effect may be called. One whose effect nobody says needs
    /// every permission.
    pub fn allows(&self, effect: Option<EffectKind>) -> bool {
        match effect {
            Some(kind) => self.may.contains(&kind),
            None => self.may.len() == 4,
        }
    }

    /// What is known of a vendor there.
    pub fn site(&self, vendor: &str) -> Option<&Site> {
        self.vendors.get(vendor)
    }
}
