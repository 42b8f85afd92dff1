//! A shop on loopback that remembers what it has, and takes its time.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What the shop has, and how often it was asked.
#[derive(Default)]
pub(crate) struct Store {
    things: Mutex<BTreeMap<String, String>>,
    pub(crate) made: AtomicUsize,
    pub(crate) asked: AtomicUsize,
    closed: AtomicBool,
}

/// A shop that is open until it is dropped.
pub(crate) struct Shop {
    pub(crate) address: SocketAddr,
    pub(crate) store: Arc<Store>,
}

impl Shop {
    pub(crate) fn open(slowness: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
        let store = Arc::new(Store::default());
        let kept = Arc::clone(&store);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if kept.closed.load(Ordering::Relaxed) {
                    return;
                }
                let store = Arc::clone(&kept);
                std::thread::spawn(move || serve(stream, &store, slowness));
            }
        });
        Self { address, store }
    }

    /// What it has now.
    pub(crate) fn things(&self) -> Vec<String> {
        self.store.things.lock().expect("nobody panics with it").keys().cloned().collect()
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.store.closed.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for somebody.
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(stream: TcpStream, store: &Store, slowness: Duration) -> Option<()> {
    let mut writer = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let mut words = line.split(' ');
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            if header.trim().is_empty() {
                break;
            }
            if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        store.asked.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(slowness);
        let (status, body) = answer(store, &method, &path, &body);
        std::thread::sleep(slowness);
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        // A body behind 204 would be read as the next reply.
        let head = if status == 204 { "HTTP/1.1 204 X\r\n\r\n".to_owned() } else { head };
        writer.write_all((head + &body).as_bytes()).ok()?;
    }
}

fn answer(store: &Store, method: &str, path: &str, body: &[u8]) -> (u16, String) {
    let mut things = store.things.lock().expect("nobody panics with it");
    let thing = |id: &str, name: &str| format!("{{\"id\": \"{id}\", \"name\": {name}}}");
    let id = path.strip_prefix("/things/").unwrap_or_default();
    match (method, things.get(id).cloned()) {
        ("POST", _) => {
            let request: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
            let Some(name) = request.get("name") else { return (400, String::new()) };
            let id = format!("T-{}", store.made.fetch_add(1, Ordering::Relaxed));
            things.insert(id.clone(), name.to_string());
            (201, thing(&id, &name.to_string()))
        }
        ("GET", Some(name)) => (200, thing(id, &name)),
        ("DELETE", Some(_)) => {
            things.remove(id);
            (204, String::new())
        }
        _ => (404, String::new()),
    }
}
