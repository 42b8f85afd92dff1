//! What networks and servers do to a run: each fault ends in its own finding or failure, within
//! the limits, and the run goes on. Alone in its process, so that its memory can be told.

mod support;

use std::io::{Read as _, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bindery_contract::environment::Environment;
use bindery_contract::judge::Verdict;
use bindery_contract::run::CaseResult;
use bindery_contract::send::{Http, Secure};
use support::acme;
use support::told::{only, run_of};
use support::vendor;

/// What a server does with a connection, the request read.
type Does = fn(&mut dyn Write) -> std::io::Result<()>;

/// What becomes of the case.
enum Ends {
    /// A finding with this code.
    Finding(&'static str),
    /// A failure that says this.
    Failure(&'static str),
}

/// A fault: its name, what the server does, what becomes of the case.
const FAULTS: &[(&str, Does, Ends)] = &[
    ("reset in the head", |out| out.write_all(b"HTTP/1.1 20"), Ends::Failure("broke before")),
    (
        "reset in the body",
        |out| out.write_all(&head("Content-Length: 500", b"{\"code\": 0,")),
        Ends::Finding("cut-short"),
    ),
    ("a byte a second", drip, Ends::Failure("timed out while reading the body")),
    ("silence", silence, Ends::Failure("timed out while waiting")),
    ("2 GB", endless, Ends::Finding("too-large")),
    ("a gzip bomb", bomb, Ends::Finding("too-large")),
    (
        "a length that is too short",
        |out| out.write_all(&head("Content-Length: 20", BODY)),
        Ends::Finding("cut-short"),
    ),
    (
        "a length that is no number",
        |out| out.write_all(&head("Content-Length: many", BODY)),
        Ends::Failure("not HTTP"),
    ),
    (
        "a redirect to itself",
        |out| {
            let location = "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n";
            out.write_all(location.as_bytes())
        },
        Ends::Finding("fault-undocumented"),
    ),
    (
        "bytes that are no UTF-8",
        |out| {
            out.write_all(&whole(b"{\"code\": 0, \"message\": \"Fo\xff\xfeund.\", \"data\": null}"))
        },
        Ends::Finding("charset"),
    ),
    (
        "100,000 levels",
        |out| out.write_all(&whole(&[b"[".repeat(100_000), b"]".repeat(100_000)].concat())),
        Ends::Finding("too-deep"),
    ),
    (
        "a header without an end",
        |out| out.write_all(&[&b"HTTP/1.1 200 OK\r\nX-Long: "[..], &[b'x'; 200_000]].concat()),
        Ends::Failure("headers"),
    ),
    (
        "another protocol",
        |out| out.write_all(b"220 mail.example ESMTP\r\n"),
        Ends::Failure("not HTTP"),
    ),
];

const SILENCE: Duration = Duration::from_secs(3);
const BODY: &[u8] = b"{\"code\": 0, \"message\": \"Found.\", \"data\": {\"number\": \"PO-1\"}}";

fn head(length: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn whole(body: &[u8]) -> Vec<u8> {
    head(&format!("Content-Length: {}", body.len()), body)
}

fn drip(out: &mut dyn Write) -> std::io::Result<()> {
    out.write_all(&head("Content-Length: 500", b""))?;
    for _ in 0..10 {
        out.write_all(b" ")?;
        out.flush()?;
        std::thread::sleep(Duration::from_secs(1));
    }
    Ok(())
}

fn silence(out: &mut dyn Write) -> std::io::Result<()> {
    std::thread::sleep(SILENCE);
    out.flush()
}

fn endless(out: &mut dyn Write) -> std::io::Result<()> {
    out.write_all(&head("Content-Length: 2147483648", b"\""))?;
    let part = vec![b'x'; 1 << 16];
    (0..1 << 15).try_for_each(|_| out.write_all(&part))
}

fn bomb(out: &mut dyn Write) -> std::io::Result<()> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(&vec![b' '; 1 << 20])?;
    // Members behind one another are one stream: a gigabyte in a few megabytes.
    let packed = packed.finish()?.repeat(1 << 10);
    let length = format!("Content-Encoding: gzip\r\nContent-Length: {}", packed.len());
    out.write_all(&head(&length, &packed))
}

/// A server that does the same with every connection.
fn serve(does: Does) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let address = listener.local_addr().expect("it is bound");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                read_request(&mut stream);
                // The client may have had enough before the end.
                let _ = does(&mut stream);
            });
        }
    });
    format!("http://{address}")
}

fn read_request(stream: &mut impl std::io::Read) {
    let (mut request, mut byte) = (Vec::new(), [0]);
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
        request.push(byte[0]);
    }
}

fn environment(url: &str) -> Environment {
    let mut environment = acme::environment(url.to_owned());
    let limits = &mut environment.limits;
    (limits.reply, limits.whole) = (Duration::from_millis(500), Duration::from_millis(1500));
    (limits.body, limits.headers) = (1 << 20, 16 << 10);
    environment
}

/// One case against the server, and the next one, which must be sent too.
fn case(environment: &Environment, secure: Secure) -> CaseResult {
    let http = Http::new(&environment.limits, &environment.route, None, secure)
        .expect("the route is right");
    let mut options = only("acme/order.get/smallest");
    options.selection.only.push("acme/order.get/fullest".to_owned());
    let told = run_of(vendor(), environment, &options, &http);
    let next = &told.results["acme/order.get/fullest"];
    assert!(!matches!(next.verdict, Verdict::Skipped(_)), "the run goes on\n{}", told.terminal);
    told.results["acme/order.get/smallest"].clone()
}

fn check(name: &str, result: &CaseResult, ends: &Ends) {
    match (ends, &result.verdict) {
        (Ends::Finding(code), Verdict::Drifts) => {
            let found: Vec<&str> = result.findings.iter().map(|it| it.code.name()).collect();
            assert!(found.contains(code), "{name}: {found:?}");
        }
        (Ends::Failure(words), Verdict::Failed(why)) => {
            assert!(why.contains(words), "{name}: {why}");
        }
        (_, verdict) => panic!("{name}: {verdict:?} {:?}", result.findings),
    }
}

#[test]
fn every_fault_ends_in_its_own_words_and_within_the_limits() {
    let before = Instant::now();
    std::thread::scope(|scope| {
        for (name, does, ends) in FAULTS {
            scope.spawn(move || check(name, &case(&environment(&serve(*does)), Secure::No), ends));
        }
        scope.spawn(|| {
            // Nobody listens there: the port was free a moment ago.
            let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
            let url = format!("http://{}", free.expect("loopback has a free port"));
            check("refused", &case(&environment(&url), Secure::No), &Ends::Failure("refused"));
        });
        scope.spawn(certificates);
    });
    assert!(before.elapsed() < Duration::from_mins(1), "nothing waits for ever");
    if let Some(peak) = peak() {
        assert!(peak < 100 << 20, "{} MB at the peak, server and all", peak >> 20);
    }
}

/// A server whose certificate nobody knows is refused; named in the environment, it is trusted.
fn certificates() {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()])
        .expect("a certificate can be made");
    let (certificate, key) = (made.cert.der().clone(), made.signing_key.serialize_der());
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .expect("there are some")
    .with_no_client_auth()
    .with_single_cert(vec![certificate], rustls::pki_types::PrivatePkcs8KeyDer::from(key).into())
    .expect("they belong together");
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let config = Arc::new(config);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let config = Arc::clone(&config);
            std::thread::spawn(move || encrypted(stream, config));
        }
    });
    let mut environment = environment(&format!("https://localhost:{port}"));
    let unknown = case(&environment, Secure::Yes);
    check("an unknown certificate", &unknown, &Ends::Failure("TLS: "));
    let folder = tempfile::tempdir().expect("a folder of our own");
    let path = folder.path().join("own.pem");
    std::fs::write(&path, made.cert.pem()).expect("it is ours");
    environment.route.certificates = vec![path.display().to_string()];
    let known = case(&environment, Secure::Yes);
    assert!(known.exchanges.iter().any(|it| it.reply.is_some()), "{known:?}");
}

fn encrypted(mut stream: TcpStream, config: Arc<rustls::ServerConfig>) {
    let Ok(mut connection) = rustls::ServerConnection::new(config) else { return };
    let mut secure = rustls::Stream::new(&mut connection, &mut stream);
    read_request(&mut secure);
    let _ = secure.write_all(&whole(BODY));
    let _ = secure.flush();
    // Waits until the client has read it.
    let _ = secure.read(&mut [0]);
}

/// The most memory that this process ever had, where the system tells.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}
