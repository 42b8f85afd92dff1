//! The transport over HTTP/1.1. The only module that knows the client's name.

use std::time::Instant;

use ureq::tls::TlsConfig;
use ureq::{Agent, Body, Timeout};

use super::decode::{ACCEPTED, decode, limited};
use super::{Ended, Reply, Request, SendError, Transport};
use crate::environment::{Limits, Route};

/// Sends over HTTP/1.1. Connections are kept and shared by all threads.
pub struct Http {
    agent: Agent,
    body: usize,
}

impl std::fmt::Debug for Http {
    /// Without the client's own: it shows the proxy, login and all.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http").field("body", &self.body).finish_non_exhaustive()
    }
}

/// Why there can be no transport.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RouteError {
    /// The proxy's address cannot be read.
    #[error("the proxy's address cannot be read")]
    Proxy,
    /// A certificate file cannot be read, or holds none.
    #[error("{path}: {why}")]
    Certificate {
        /// The file.
        path: String,
        /// Why not.
        why: String,
    },
    /// Certificates are named, and this program was built without TLS.
    #[error("this program was built without TLS")]
    NoTls,
}

impl Http {
    /// A transport within these limits, along this route. `login` is the proxy's
    /// `user:password`; `secure` says whether any address begins with `https`.
    pub fn new(
        limits: &Limits,
        route: &Route,
        login: Option<&str>,
        secure: Secure,
    ) -> Result<Self, RouteError> {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .allow_non_standard_methods(true)
            .user_agent(concat!("bindery/", env!("CARGO_PKG_VERSION")))
            .accept_encoding(ACCEPTED)
            .max_response_header_size(limits.headers)
            .max_idle_connections_per_host(limits.concurrency)
            .timeout_resolve(Some(limits.connect))
            .timeout_connect(Some(limits.connect))
            .timeout_send_request(Some(limits.reply))
            .timeout_send_body(Some(limits.whole))
            .timeout_recv_response(Some(limits.reply))
            .timeout_recv_body(Some(limits.whole))
            .timeout_global(Some(limits.whole))
            .proxy(proxy(route, login)?);
        if secure == Secure::Yes {
            config = config.tls_config(tls(route)?);
        }
        Ok(Self { agent: config.build().new_agent(), body: limits.body })
    }

    fn call(&self, request: &Request) -> Result<ureq::http::Response<Body>, ureq::Error> {
        let build = |mut builder: ureq::http::request::Builder| {
            for (name, value) in &request.headers {
                builder = builder.header(name, value);
            }
            builder
        };
        let builder = ureq::http::Request::builder()
            .method(request.method.as_str())
            .uri(request.url.as_str());
        match (&request.body, request.method.as_str()) {
            // These two have bodies at some vendors, against custom, and the client must be told.
            (Some(body), "GET" | "DELETE") => {
                let mut builder = match request.method.as_str() {
                    "GET" => self.agent.get(request.url.as_str()),
                    _ => self.agent.delete(request.url.as_str()),
                };
                for (name, value) in &request.headers {
                    builder = builder.header(name, value);
                }
                builder.force_send_body().send(body.as_slice())
            }
            (Some(body), _) => self.agent.run(build(builder).body(body.as_slice())?),
            (None, "POST" | "PUT" | "PATCH") => {
                self.agent.run(build(builder).body([0_u8; 0].as_slice())?)
            }
            (None, _) => self.agent.run(build(builder).body(())?),
        }
    }

    fn read(&self, answer: ureq::http::Response<Body>, start: Instant) -> Result<Reply, SendError> {
        let (head, body) = answer.into_parts();
        let text = |value: &ureq::http::HeaderValue| {
            String::from_utf8_lossy(value.as_bytes()).into_owned()
        };
        let headers: Vec<(String, String)> = head
            .headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), text(value)))
            .collect();
        let (raw, ended) = raw_body(body, self.body)?;
        let encoding = headers.iter().find(|(name, _)| name == "content-encoding");
        let (body, decoded) = match ended {
            Ended::Whole => decode(encoding.map(|(_, it)| it.as_str()), raw, self.body),
            _ => (raw, ended),
        };
        let ended = if ended == Ended::Whole { decoded } else { ended };
        Ok(Reply { status: head.status.as_u16(), headers, body, ended, took: start.elapsed() })
    }
}

/// Whether any request goes to an `https` address. Reading the system's certificates takes a
/// while, so it is done only then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secure {
    /// At least one does.
    Yes,
    /// None does.
    No,
}

impl Transport for Http {
    fn send(&self, request: &Request) -> Result<Reply, SendError> {
        let start = Instant::now();
        let answer = self.call(request).map_err(|error| told(&error))?;
        self.read(answer, start)
    }
}

/// Reads the body as it comes, up to the limit. A break is an end of its own kind, a time-out is
/// a failure.
fn raw_body(body: Body, limit: usize) -> Result<(Vec<u8>, Ended), SendError> {
    struct Keep<R>(R, Option<SendError>);
    impl<R: std::io::Read> std::io::Read for Keep<R> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(buffer).map_err(|error| {
                let error = ureq::Error::from(error);
                if let SendError::TimedOut(_) = told(&error) {
                    self.1 = Some(SendError::TimedOut("reading the body"));
                }
                // Whatever broke it, the body ended before its end.
                std::io::ErrorKind::UnexpectedEof.into()
            })
        }
    }
    let mut reader = Keep(body.into_reader(), None);
    let read = limited(&mut reader, limit);
    match reader.1 {
        Some(error) => Err(error),
        None => Ok(read),
    }
}

/// The client's error without anything that may quote the request.
fn told(error: &ureq::Error) -> SendError {
    use std::io::ErrorKind;
    match error {
        ureq::Error::Http(_) => SendError::Unsendable("an address, method or header is malformed"),
        ureq::Error::BadUri(_) => SendError::Unsendable("the address is malformed"),
        ureq::Error::Protocol(_) => SendError::NotHttp("its head cannot be read"),
        ureq::Error::HostNotFound => SendError::HostNotFound,
        ureq::Error::LargeResponseHeader(..) => SendError::HeadTooLarge,
        ureq::Error::ConnectionFailed => SendError::NoConnection("it failed".to_owned()),
        ureq::Error::ConnectProxyFailed(_) => {
            SendError::NoConnection("the proxy refused it".to_owned())
        }
        ureq::Error::InvalidProxyUrl => SendError::Unsendable("the proxy's address is malformed"),
        ureq::Error::Tls(why) => SendError::Tls((*why).to_owned()),
        ureq::Error::TlsRequired => SendError::Tls("this program was built without it".to_owned()),
        #[cfg(feature = "tls")]
        ureq::Error::Rustls(why) => SendError::Tls(why.to_string()),
        ureq::Error::Timeout(what) => SendError::TimedOut(match what {
            Timeout::Resolve | Timeout::Connect => "connecting",
            Timeout::SendRequest | Timeout::SendBody => "sending",
            Timeout::RecvBody => "reading the body",
            _ => "waiting for the reply",
        }),
        ureq::Error::Io(io) => match io.kind() {
            ErrorKind::ConnectionRefused => SendError::Refused,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => {
                SendError::TimedOut("waiting for the reply")
            }
            ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable => {
                SendError::NoConnection(io.kind().to_string())
            }
            ErrorKind::InvalidData => SendError::Tls(tls_reason(io)),
            _ => SendError::Broken,
        },
        _ => SendError::Broken,
    }
}

/// rustls wraps its reasons in I/O errors; they name certificates, never requests.
#[cfg(feature = "tls")]
fn tls_reason(io: &std::io::Error) -> String {
    io.get_ref().map_or_else(|| "the handshake failed".to_owned(), ToString::to_string)
}

#[cfg(not(feature = "tls"))]
fn tls_reason(_: &std::io::Error) -> String {
    "the handshake failed".to_owned()
}

fn proxy(route: &Route, login: Option<&str>) -> Result<Option<ureq::Proxy>, RouteError> {
    let Some(address) = &route.proxy else { return Ok(None) };
    let (scheme, rest) = address.split_once("://").unwrap_or(("http", address));
    let address = match login {
        Some(login) => {
            let (user, password) = login.split_once(':').unwrap_or((login, ""));
            let encode = crate::encode::percent::all;
            format!("{scheme}://{}:{}@{rest}", encode(user), encode(password))
        }
        None => format!("{scheme}://{rest}"),
    };
    ureq::Proxy::new(&address).map(Some).map_err(|_| RouteError::Proxy)
}

#[cfg(feature = "tls")]
fn tls(route: &Route) -> Result<TlsConfig, RouteError> {
    use ureq::tls::{Certificate, PemItem, RootCerts, parse_pem};
    let mut roots: Vec<Certificate<'static>> = rustls_native_certs::load_native_certs()
        .certs
        .iter()
        .map(|certificate| Certificate::from_der(certificate).to_owned())
        .collect();
    let system = !roots.is_empty();
    for path in &route.certificates {
        let failed =
            |why: &str| RouteError::Certificate { path: path.clone(), why: why.to_owned() };
        let pem = std::fs::read(path).map_err(|error| failed(&error.to_string()))?;
        let before = roots.len();
        for item in parse_pem(&pem) {
            if let PemItem::Certificate(it) = item.map_err(|_| failed("it is not PEM"))? {
                roots.push(it);
            }
        }
        if roots.len() == before {
            return Err(failed("it holds no certificate"));
        }
    }
    // A system without a store of its own still gets the roots that browsers trust.
    let roots = if system || !route.certificates.is_empty() {
        RootCerts::new_with_certs(&roots)
    } else {
        RootCerts::WebPki
    };
    Ok(TlsConfig::builder().root_certs(roots).build())
}

#[cfg(not(feature = "tls"))]
fn tls(_: &Route) -> Result<TlsConfig, RouteError> {
    Err(RouteError::NoTls)
}
