//! What a recording was planned from: with it a replay plans the same requests again.

use std::path::Path;

use bindery_rules::Date;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::{MANIFEST, RecordingError};
use crate::environment::{Environment, KnownId, Limits, SecretFrom, Site};
use crate::plan::{self, Probes, Selection};
use crate::secret::Secrets;

/// The version of the file's form.
const FORM: u32 = 1;

/// What a recording was planned from. It holds no secret, only the names of those at hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    form: u32,
    environment: String,
    may: Vec<String>,
    headers: IndexMap<String, String>,
    vendors: IndexMap<String, Place>,
    largest_body: usize,
    seed: u64,
    /// As `YYYY-MM-DD`.
    today: String,
    probes: Probes,
    #[serde(default)]
    budget: usize,
    #[serde(default)]
    selection: Selection,
}

/// One vendor in the environment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Place {
    server: Option<String>,
    variables: IndexMap<String, String>,
    secrets: Vec<String>,
    headers: IndexMap<String, String>,
    ids: IndexMap<String, Vec<KnownId>>,
}

impl Manifest {
    /// What a run is planned from.
    pub fn of(
        vendors: &[&str],
        environment: &Environment,
        secrets: &Secrets,
        options: &plan::Options,
        selection: &Selection,
    ) -> Self {
        let place = |name: &str| {
            let site = environment.site(name).cloned().unwrap_or_default();
            let at_hand = site.secrets.keys().filter(|it| secrets.has(name, it));
            Place {
                secrets: at_hand.cloned().collect(),
                server: site.server,
                variables: site.variables,
                headers: site.headers,
                ids: site.ids,
            }
        };
        let places = vendors.iter().map(|name| ((*name).to_owned(), place(name)));
        Self {
            form: FORM,
            environment: environment.name.clone(),
            may: environment.may.iter().map(|kind| kind.word().to_owned()).collect(),
            headers: environment.headers.clone(),
            vendors: places.collect(),
            largest_body: environment.limits.body,
            seed: options.seed,
            today: options.today.to_string(),
            probes: options.probes,
            budget: options.budget,
            selection: selection.clone(),
        }
    }

    /// Reads it from the folder of a recording.
    pub fn read(folder: &Path) -> Result<Self, RecordingError> {
        let file = folder.join(MANIFEST);
        let path = file.display().to_string();
        let text = std::fs::read(&file)
            .map_err(|error| RecordingError::Unreadable { path: path.clone(), error })?;
        let malformed = |why: String| RecordingError::Malformed { path: path.clone(), why };
        let manifest: Self =
            serde_json::from_slice(&text).map_err(|error| malformed(error.to_string()))?;
        if manifest.today.parse::<Date>().is_err() {
            return Err(malformed(format!("`{}` is no day", manifest.today)));
        }
        if manifest.form != FORM {
            return Err(malformed(format!("its form is {}, not {FORM}", manifest.form)));
        }
        Ok(manifest)
    }

    /// The vendors that were asked.
    pub fn vendors(&self) -> impl Iterator<Item = &str> {
        self.vendors.keys().map(String::as_str)
    }

    /// The environment as it was, with placeholders for the secrets that were at hand.
    pub fn environment(&self) -> Environment {
        let site = |place: &Place| Site {
            server: place.server.clone(),
            variables: place.variables.clone(),
            secrets: place
                .secrets
                .iter()
                .map(|name| (name.clone(), SecretFrom::MadeUp(format!("{{{name}}}"))))
                .collect(),
            headers: place.headers.clone(),
            ids: place.ids.clone(),
        };
        let sites = self.vendors.iter().map(|(name, place)| (name.clone(), site(place)));
        let embedded = Environment::embedded(sites.collect());
        let may = embedded.may.clone();
        let limits = Limits { body: self.largest_body, ..embedded.limits.clone() };
        Environment {
            name: self.environment.clone(),
            may: may
                .into_iter()
                .filter(|kind| self.may.iter().any(|it| it == kind.word()))
                .collect(),
            headers: self.headers.clone(),
            limits,
            ..embedded
        }
    }

    /// How the cases were planned.
    pub fn plan(&self) -> plan::Options {
        plan::Options {
            probes: self.probes,
            budget: self.budget,
            seed: self.seed,
            // It was one when the manifest was read.
            today: self.today.parse().unwrap_or_default(),
        }
    }

    /// Which cases were chosen.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }
}
