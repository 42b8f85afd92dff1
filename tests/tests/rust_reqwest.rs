//! The call with a client that does not block, made as the documentation of the generated crate
//! shows it.

use std::error::Error;

use bindery::Secret;
use bindery_generated::manex::po::Get;
use bindery_generated::manex::po::get::Request;
use bindery_sandbox::{Options, Sandbox};
use bindery_tests::{documented, project};
use secrecy::ExposeSecret;

#[test]
fn the_documented_call_gets_its_answer() -> Result<(), Box<dyn Error>> {
    let running = Sandbox::start(project::vendors(), &Options::default())?;
    let server = running.base_url("manex").expect("the sandbox plays it");
    let mut secrets = running.known_secrets("manex");
    let (_, api_key) = secrets.find(|(name, _)| *name == "api_key").expect("the sandbox's key");
    let api_key = Secret::new(api_key.expose_secret());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(called(&server, api_key))
}

async fn called(server: &str, api_key: Secret) -> Result<(), Box<dyn Error>> {
    let message = Request::default().with_po_status("Open");

    let request = Get::request(&message, &api_key)?.into_http(server)?;
    let reply = reqwest::Client::new().execute(request.try_into()?).await?;
    let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
    let body = reply.bytes().await?;
    let headers = headers.iter();
    let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let headers: Vec<(&str, &str)> = headers.collect();
    let answer = Get::read(status, &headers, &body)?;

    assert!(!answer.is_empty(), "the sandbox has orders");
    assert_eq!(answer.misfits, []);
    Ok(())
}

#[test]
fn the_call_is_the_documented_one() {
    documented::is_made_in("# A call with reqwest", include_str!("rust_reqwest.rs"));
}
