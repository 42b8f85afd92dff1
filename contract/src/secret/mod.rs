//! Secrets while a run lasts: their values, and the one thing that takes them out of whatever is
//! stored or printed.
//!
//! Values live in [`Secrets`] only. Everything that leaves the run goes through [`Redactor`].

mod forms;
mod redactor;

use std::sync::{Mutex, PoisonError};

use indexmap::IndexMap;
use secrecy::{ExposeSecret, SecretString};

use crate::environment::{Environment, SecretFrom};

pub use redactor::Redactor;

/// The values of the secrets of every vendor, by name. Its `Debug` shows names only.
#[derive(Default)]
pub struct Secrets {
    values: Mutex<IndexMap<(String, String), SecretString>>,
    redactor: Redactor,
}

impl Secrets {
    /// Takes the secrets of an environment; `variable` looks one up by the name of its
    /// environment variable. What is not found stays missing: cases that need it are skipped.
    pub fn of(environment: &Environment, variable: impl Fn(&str) -> Option<String>) -> Self {
        let secrets = Self::default();
        for (vendor, site) in &environment.vendors {
            for (name, from) in &site.secrets {
                let value = match from {
                    SecretFrom::Variable(key) => variable(key),
                    SecretFrom::MadeUp(value) => Some(value.clone()),
                };
                if let Some(value) = value.filter(|value| !value.is_empty()) {
                    secrets.learn(vendor, name, &value);
                }
            }
        }
        if let Some(login) = environment.route.proxy_login.as_deref().and_then(variable) {
            secrets.redactor.hide("proxy_login", &login);
        }
        secrets
    }

    /// Takes in a secret that a reply carried. From here on it is redacted.
    pub fn learn(&self, vendor: &str, name: &str, value: &str) {
        self.redactor.hide(name, value);
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.insert((vendor.to_owned(), name.to_owned()), SecretString::from(value));
    }

    /// Whether the secret is known.
    pub fn has(&self, vendor: &str, name: &str) -> bool {
        self.with(vendor, name, |_| ()).is_some()
    }

    /// Lends the value to `take`, which puts it into a request and nowhere else.
    pub fn with<T>(&self, vendor: &str, name: &str, take: impl FnOnce(&str) -> T) -> Option<T> {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        let value = values.get(&(vendor.to_owned(), name.to_owned()))?;
        Some(take(value.expose_secret()))
    }

    /// What takes these secrets out.
    pub fn redactor(&self) -> &Redactor {
        &self.redactor
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_set()
            .entries(values.keys().map(|(vendor, name)| format!("{vendor}/{name}")))
            .finish()
    }
}
