// Written by `gen` from specs/. Change the spec, not this file.

//! Types and operations of the vendors under `specs/`, a module and a feature each.
//!
//! An operation builds a request and reads a reply; it does no I/O, so any HTTP client can
//! carry it.
//!
//! # A call with ureq
//!
//! `into_http` comes with the feature `http`; without it, the request's parts are plain texts.
//!
//! ```ignore
//! use bindery_generated::versions::order::Get;
//!
//! let request = Get::request(&message)?.into_http(server)?;
//! let config = ureq::Agent::config_builder().http_status_as_error(false);
//! let agent = ureq::Agent::new_with_config(config.allow_non_standard_methods(true).build());
//! let mut reply = agent.run(request)?;
//! let body = reply.body_mut().read_to_vec()?;
//! let headers = reply.headers().iter();
//! let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
//! let headers: Vec<(&str, &str)> = headers.collect();
//! let answer = Get::read(reply.status().as_u16(), &headers, &body)?;
//! for misfit in &answer.misfits {
//!     eprintln!("not as documented: {misfit}");
//! }
//! ```
//!
//! # A call with reqwest
//!
//! ```ignore
//! use bindery_generated::versions::order::Get;
//!
//! let request = Get::request(&message)?.into_http(server)?;
//! let reply = reqwest::Client::new().execute(request.try_into()?).await?;
//! let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
//! let body = reply.bytes().await?;
//! let headers = headers.iter();
//! let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
//! let headers: Vec<(&str, &str)> = headers.collect();
//! let answer = Get::read(status, &headers, &body)?;
//! ```

/// Versions.
#[cfg(feature = "versions")]
#[rustfmt::skip]
pub mod versions;
