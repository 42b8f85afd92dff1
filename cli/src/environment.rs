//! The environments of `bindery.yaml`, and the sandbox as one.

use std::path::Path;
use std::sync::Arc;

use anyhow::bail;
use bindery_contract::environment::{self, Environment, KnownId, SecretFrom, Site};
use bindery_contract::send::Secure;
use bindery_model::diagnostic::{self, Paint};
use bindery_model::source::Sources;
use bindery_model::{Valid, Vendor};
use bindery_sandbox::Running;
use secrecy::ExposeSecret;

use crate::exit::Told;
use crate::{Exit, Terminal};

/// The named environment. Where the file is wrong, that is printed and the error ends the command.
pub(crate) fn named(
    config: &Path,
    name: &str,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<Environment> {
    if !config.is_file() {
        bail!("there is no `{}`, in which `{name}` would be", config.display());
    }
    let mut sources = Sources::default();
    let mut found = Vec::new();
    let read = match sources.read_file(config, &mut found) {
        Some(file) => environment::read(&sources, file, name),
        None => Err(found),
    };
    match read {
        Ok(environment) => Ok(environment),
        Err(found) => {
            diagnostic::render(&sources, &found, Paint::Plain, terminal.err)?;
            Err(Told(Exit::Wrong).into())
        }
    }
}

/// The sandbox as an environment in which everything may be done.
pub(crate) fn embedded(running: &Running, vendors: &[Arc<Valid<Vendor>>]) -> Environment {
    let site = |vendor: &Arc<Valid<Vendor>>| {
        let mut site = Site { server: running.base_url(&vendor.name), ..Site::default() };
        for (name, value) in running.known_secrets(&vendor.name) {
            let made_up = SecretFrom::MadeUp(value.expose_secret().to_owned());
            site.secrets.insert(name.to_owned(), made_up);
        }
        for known in running.known(&vendor.name).unwrap_or_default() {
            let within = known.within.clone();
            let id = KnownId { id: known.id.clone(), state: known.state.clone(), within };
            site.ids.entry(known.entity.clone()).or_default().push(id);
        }
        (vendor.name.clone(), site)
    };
    Environment::embedded(vendors.iter().map(site).collect())
}

/// TLS is set up only where an address needs it.
pub(crate) fn secure(environment: &Environment) -> Secure {
    let servers = environment.vendors.values().filter_map(|site| site.server.as_ref());
    let mut addresses = servers.chain(environment.route.proxy.as_ref());
    let is_secure = addresses.any(|address| !address.starts_with("http://"));
    if is_secure { Secure::Yes } else { Secure::No }
}
