//! The call that the documentation of the generated crate shows, made as it stands there.

use std::error::Error;

use bindery::Secret;
use bindery_generated::manex::po::Get;
use bindery_generated::manex::po::get::Request;
use bindery_sandbox::{Options, Sandbox};
use bindery_tests::{documented, project};
use secrecy::ExposeSecret;

#[test]
fn the_documented_call_gets_its_answer() -> Result<(), Box<dyn Error>> {
    let vendors = project::vendors();
    let running = Sandbox::start(vendors, &Options::default())?;
    let server = &running.base_url("manex").expect("the sandbox plays it");
    let mut secrets = running.known_secrets("manex");
    let (_, api_key) = secrets.find(|(name, _)| *name == "api_key").expect("the sandbox's key");
    let api_key = Secret::new(api_key.expose_secret());
    let message = Request::default().with_po_status("Open");

    let request = Get::request(&message, &api_key)?.into_http(server)?;
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let agent = ureq::Agent::new_with_config(config.allow_non_standard_methods(true).build());
    let mut reply = agent.run(request)?;
    let body = reply.body_mut().read_to_vec()?;
    let headers = reply.headers().iter();
    let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let headers: Vec<(&str, &str)> = headers.collect();
    let answer = Get::read(reply.status().as_u16(), &headers, &body)?;

    assert!(!answer.is_empty(), "the sandbox has orders");
    assert_eq!(answer.misfits, []);
    Ok(())
}

#[test]
fn the_call_is_the_documented_one() {
    documented::is_made_in("# A call with ureq", include_str!("rust_ureq.rs"));
}
