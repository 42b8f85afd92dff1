//! How the crate's documentation shows a call, with a client that blocks and with one that does not.

use bindery_model::Vendor;
use bindery_model::vendor::EffectKind;

use super::super::Context;
use super::super::doc::Doc;

/// Adds both, for the first operation that only reads.
pub(super) fn shown(doc: Doc, vendors: &[(&Vendor, &str)]) -> Doc {
    let reading = vendors.iter().find_map(|(vendor, module)| {
        let context = Context::new(vendor, module);
        let mut operations = context.plan.operations.iter().enumerate();
        let (index, _) = operations.find(|(_, (operation, _))| {
            operation.effect.as_ref().is_some_and(|it| it.value.kind == EffectKind::Read)
        })?;
        let seat = &context.plan.operations[index].1;
        Some((
            format!("bindery_generated::{module}::{}::{}", seat.group, seat.name),
            seat.name.clone(),
            context.arguments(index),
        ))
    });
    let Some((path, name, arguments)) = reading else { return doc };
    let fill = |text: &str| {
        let text = text.replace("{path}", &path).replace("{name}", &name);
        text.replace("{arguments}", &arguments.join(", "))
    };
    let doc = doc.verbatim("# A call with ureq").say(
        "`into_http` comes with the feature `http`; without it, the request's parts are plain texts",
    );
    let doc = doc.verbatim(fill(UREQ)).verbatim("# A call with reqwest");
    doc.verbatim(fill(REQWEST))
}

const UREQ: &str = r#"```ignore
use {path};

let request = {name}::request({arguments})?.into_http(server)?;
let config = ureq::Agent::config_builder().http_status_as_error(false);
let agent = ureq::Agent::new_with_config(config.allow_non_standard_methods(true).build());
let mut reply = agent.run(request)?;
let body = reply.body_mut().read_to_vec()?;
let headers = reply.headers().iter();
let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
let headers: Vec<(&str, &str)> = headers.collect();
let answer = {name}::read(reply.status().as_u16(), &headers, &body)?;
for misfit in &answer.misfits {
    eprintln!("not as documented: {misfit}");
}
```"#;

const REQWEST: &str = r"```ignore
use {path};

let request = {name}::request({arguments})?.into_http(server)?;
let reply = reqwest::Client::new().execute(request.try_into()?).await?;
let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
let body = reply.bytes().await?;
let headers = headers.iter();
let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
let headers: Vec<(&str, &str)> = headers.collect();
let answer = {name}::read(status, &headers, &body)?;
```";
