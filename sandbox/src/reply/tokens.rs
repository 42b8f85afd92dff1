//! Secrets that come from a reply: the sandbox hands out the ones it accepts.

use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{Role, SecretCarrier, SecretSource};
use secrecy::{ExposeSecret, SecretString};

use super::draft::{Content, Draft};
use super::scene::Scene;

/// Puts every secret that comes from this outcome where the spec says it is found.
pub(super) fn hand_out(scene: &Scene<'_>, draft: &mut Draft) {
    for (name, secret) in &scene.state.vendor.secrets {
        let Some(SecretSource::Operation { operation, fault, carrier }) =
            secret.from.as_ref().map(|from| &from.value)
        else {
            continue;
        };
        let from_here = *operation == scene.operation.name
            && fault.as_deref() == scene.fault.map(|fault| fault.name.as_str());
        if let (true, Some(secret)) = (from_here, scene.state.secrets.get(name)) {
            put(scene, draft, carrier, secret);
        }
    }
}

fn put(scene: &Scene<'_>, draft: &mut Draft, carrier: &SecretCarrier, secret: &SecretString) {
    match carrier {
        SecretCarrier::Header(name) => {
            draft.headers.retain(|(header, _)| !header.eq_ignore_ascii_case(name));
            draft.headers.push((name.clone(), secret.expose_secret().to_owned()));
        }
        SecretCarrier::Value(path) => {
            let Content::Json(body) = &mut draft.body else { return };
            let spots = scene.spots(body);
            let payload = spots
                .iter()
                .find(|spot| spot.field.is_some_and(|field| field.role == Some(Role::Payload)));
            let mut pointer = payload.map_or_else(Pointer::root, |spot| spot.pointer.clone());
            for step in path.split(['.', '[', ']']).filter(|step| !step.is_empty()) {
                pointer.push_key(step);
            }
            if let Some(here) = body.find_mut(&pointer) {
                *here = Value::from(secret.expose_secret().to_owned());
            }
        }
    }
}
