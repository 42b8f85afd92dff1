//! Vendors from `tests/data`, and a client that knows nothing of specs.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bindery_model::json::{self, Value};
use bindery_model::{Valid, Vendor};
use bindery_sandbox::{Asked, Options, VendorState};
use secrecy::ExposeSecret;

/// A vendor of `tests/data`, checked.
pub(crate) fn vendor(name: &str) -> Arc<Valid<Vendor>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    let loaded = bindery_model::load(&folder);
    let told: Vec<String> = loaded.diagnostics.iter().map(|d| format!("{d:?}")).collect();
    assert!(!loaded.has_errors(), "{}", told.join("\n"));
    Arc::clone(loaded.vendor(name).expect("the vendor of the folder"))
}

/// A vendor that is called in memory.
pub(crate) struct Called {
    pub(crate) state: VendorState,
}

/// What came back.
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Got {
    pub(crate) fn json(&self) -> Value<'static> {
        json::parse_str(&self.text).expect("JSON").into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The text at a pointer, in the spelling it has.
    pub(crate) fn at(&self, pointer: &str) -> String {
        let value = self.json();
        let found = value.find(&pointer.parse().expect("a pointer"));
        found.map_or_else(|| panic!("{pointer} in {}", self.text), Value::to_compact)
    }
}

impl Called {
    pub(crate) fn new(name: &str, options: &Options) -> Self {
        Self { state: VendorState::new(vendor(name), options) }
    }

    pub(crate) fn secret(&self, name: &str) -> String {
        self.state.secrets()[name].expose_secret().to_owned()
    }

    /// The identity of something that exists in this state.
    pub(crate) fn id(&self, entity: &str, state: Option<&str>) -> String {
        let known = self.state.known();
        let mut fitting = known
            .into_iter()
            .filter(|known| known.entity == entity && known.state.as_deref() == state);
        let found = fitting.next_back().expect("something that exists");
        found.id
    }

    /// Calls with the right token; `{key}` in the target becomes the key.
    pub(crate) fn call(&mut self, method: &str, target: &str, body: &str) -> Got {
        let token = self.secret("token");
        self.call_with(method, target, &[("x-token", &token)], body)
    }

    pub(crate) fn call_with(
        &mut self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Got {
        let asked = Asked {
            method: method.to_owned(),
            target: target.replace("{key}", &self.secret("shop_key")),
            headers: headers.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
            body: body.to_owned().into(),
        };
        let mut planned = self.state.answer(&asked);
        self.state.carry_out(&mut planned);
        Got {
            status: planned.reply.status,
            headers: planned.reply.headers.clone(),
            text: String::from_utf8_lossy(&planned.reply.body).into_owned(),
        }
    }
}

/// Sends bytes to a server and gives everything that comes back until it closes, or the error that
/// ended it, with what came before.
pub(crate) fn raw(
    address: SocketAddr,
    request: &str,
    patience: Duration,
) -> (String, Option<String>) {
    let mut stream = TcpStream::connect(address).expect("the sandbox listens");
    stream.set_read_timeout(Some(patience)).expect("a time-out");
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut all = Vec::new();
    let mut chunk = [0; 4096];
    let error = loop {
        match stream.read(&mut chunk) {
            Ok(0) => break None,
            Ok(count) => all.extend_from_slice(&chunk[..count]),
            Err(error) => break Some(error.to_string()),
        }
    };
    (String::from_utf8_lossy(&all).into_owned(), error)
}
