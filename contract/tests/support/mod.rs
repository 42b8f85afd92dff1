//! A server on loopback for the tests of this room, and the invented vendor it plays.
#![allow(dead_code, reason = "each test binary uses its part of it")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use bindery_model::{Loaded, Valid, Vendor};

pub(crate) mod acme;
pub(crate) mod golden;
pub(crate) mod told;

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Came {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Came {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }
}

/// Answers with raw bytes: a whole HTTP reply, or whatever is to be sent instead of one.
pub(crate) type Answer = Box<dyn Fn(&Came) -> Vec<u8> + Send + Sync>;

/// A server that runs until it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) came: Arc<Mutex<Vec<Came>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
        let (stop, came) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (ended, seen) = (Arc::clone(&stop), Arc::clone(&came));
        let answer = Arc::new(answer);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                std::thread::spawn(move || {
                    if let Ok(stream) = stream {
                        serve(stream, &seen, &answer);
                    }
                });
            }
        });
        Self { address, came, stop, thread: Some(thread) }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// One request a connection: simple, and enough.
fn serve(mut stream: TcpStream, seen: &Mutex<Vec<Came>>, answer: &Answer) {
    let Some(came) = read(&stream) else { return };
    seen.lock().expect("nobody panics with it").push(came.clone());
    let _ = stream.write_all(&answer(&came));
    let _ = stream.flush();
    let _ = stream.shutdown(std::net::Shutdown::Write);
    // Whoever closes with bytes unread resets the connection, and the reply may be lost.
    let _ = stream.set_read_timeout(Some(std::time::Duration::from_millis(200)));
    let _ = stream.read(&mut [0; 64]);
}

fn read(stream: &TcpStream) -> Option<Came> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(':') {
            Some((name, value)) => headers.push((name.to_owned(), value.trim().to_owned())),
            None => break,
        }
    }
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Came { method, target, headers, body })
}

/// A whole reply.
pub(crate) fn reply(status: u16, content: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} X\r\nContent-Type: {content}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// The invented vendor.
pub(crate) fn vendor() -> Arc<Valid<Vendor>> {
    vendor_in("acme")
}

/// One of the vendors under `tests/data`. Paths are told as the user names them: relative.
pub(crate) fn vendor_in(name: &str) -> Arc<Valid<Vendor>> {
    let folder = Path::new("tests/data").join(name);
    let Loaded { vendors, diagnostics, sources } = bindery_model::load(&folder);
    let paint = bindery_model::diagnostic::Paint::Plain;
    let told = bindery_model::diagnostic::render_to_string(&sources, &diagnostics, paint);
    vendors.into_iter().next().unwrap_or_else(|| panic!("the spec is wrong:\n{told}"))
}
