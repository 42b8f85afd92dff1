//! The secrets a sandbox hands out and accepts. Made from the seed, so that a run can be repeated;
//! never printed.

use bindery_model::Vendor;
use bindery_model::vendor::{Field, Place, Required, SecretFailing, Template};
use indexmap::IndexMap;
use secrecy::{ExposeSecret, SecretString};

use crate::request::{Found, Given};
use crate::seed::Dice;
use crate::texts::extract;

/// How long each secret is. What has another length, or holds anything but letters and digits,
/// has not the form of one.
const LENGTH: usize = 32;

/// The secrets of one vendor, by name.
pub(crate) fn issue(vendor: &Vendor, seed: u64) -> IndexMap<String, SecretString> {
    let issued = vendor.secrets.keys().map(|name| {
        let word = Dice::new(seed, &["secret", &vendor.name, name]).word(LENGTH);
        (name.clone(), SecretString::from(word))
    });
    issued.collect()
}

/// A secret that a request should carry and does not, or not rightly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failing {
    pub(crate) name: String,
    pub(crate) how: SecretFailing,
    /// The fields that could have carried it.
    pub(crate) carriers: Vec<String>,
}

/// Where in a request a secret may stand.
struct Carrier<'v> {
    field: &'v Field,
    written: Option<&'v Template>,
}

/// The secrets of this operation that the request does not carry rightly. Of several carriers of
/// one secret any will do, and each that is there has to be right. A hole of the path is a field, if
/// there is one of its name, and a secret else.
pub(crate) fn failing(
    issued: &IndexMap<String, SecretString>,
    found: &Found<'_>,
    fields: &[&Field],
    given: &[Given<'_>],
    body_is_readable: bool,
) -> Vec<Failing> {
    let mut all = Vec::new();
    for (name, secret) in issued {
        let carriers: Vec<Carrier<'_>> =
            fields.iter().filter_map(|field| carrier(field, name)).collect();
        let mut values: Vec<(Option<&Template>, String)> = found
            .holes
            .iter()
            .filter(|(hole, _)| hole == name && !fields.iter().any(|field| field.name == *hole))
            .map(|(_, value)| (None, value.clone()))
            .collect();
        for carrier in &carriers {
            let given = given.iter().find(|given| given.field.name == carrier.field.name);
            if let Some(text) = given.and_then(Given::text).filter(|text| !text.is_empty()) {
                values.push((carrier.written, text));
            }
        }
        let how = if values.is_empty() {
            let needed = carriers.iter().any(|carrier| is_needed(carrier, body_is_readable));
            needed.then_some(SecretFailing::Missing)
        } else {
            values.iter().find_map(|(written, value)| judge(secret, name, *written, value))
        };
        let carriers = carriers.iter().map(|carrier| carrier.field.name.clone()).collect();
        all.extend(how.map(|how| Failing { name: name.clone(), how, carriers }));
    }
    all
}

fn carrier<'v>(field: &'v Field, secret: &str) -> Option<Carrier<'v>> {
    let used = &field.secret.as_ref()?.value;
    let written = used.written.as_ref();
    (used.name == secret).then_some(Carrier { field, written })
}

/// A secret in a body that cannot be read is neither there nor missing.
fn is_needed(carrier: &Carrier<'_>, body_is_readable: bool) -> bool {
    let elsewhere = matches!(
        carrier.field.place.as_ref().map(|place| place.value),
        Some(Place::Header | Place::Cookie | Place::Query | Place::Path)
    );
    let required = matches!(carrier.field.required.value, Required::Always | Required::Key);
    required && (elsewhere || body_is_readable)
}

fn judge(
    secret: &SecretString,
    name: &str,
    written: Option<&Template>,
    value: &str,
) -> Option<SecretFailing> {
    let bare = match written {
        None => Some(value.to_owned()),
        Some(template) => extract(template, value, &[]).and_then(|holes| {
            let mut holes = holes.into_iter();
            holes.find(|(hole, _)| hole == name).map(|(_, value)| value)
        }),
    };
    match bare {
        Some(bare) if bare == secret.expose_secret() => None,
        Some(bare) if has_the_form(&bare) => Some(SecretFailing::Wrong),
        _ => Some(SecretFailing::Malformed),
    }
}

fn has_the_form(value: &str) -> bool {
    value.len() == LENGTH && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
