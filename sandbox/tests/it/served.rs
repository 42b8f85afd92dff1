//! Over real HTTP on loopback.

use std::time::{Duration, Instant};

use crate::common::{raw, vendor};
use bindery_sandbox::{Misbehaviour, Options, Sandbox, SandboxError};
use secrecy::ExposeSecret;

const PATIENCE: Duration = Duration::from_secs(5);

fn options(misbehaviour: Option<Misbehaviour>) -> Options {
    Options { misbehaviour, ..Options::default() }
}

/// One request that logs in, and everything that comes back.
fn log_in(running: &bindery_sandbox::Running, patience: Duration) -> (String, Option<String>) {
    let request = "POST /shop/login HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\
                   content-type: application/x-www-form-urlencoded\r\ncontent-length: 6\r\n\r\nuser=a";
    raw(running.address(), request, patience)
}

fn body(reply: &str) -> &str {
    reply.split_once("\r\n\r\n").expect("head and body").1
}

#[test]
fn a_vendor_is_served_below_its_name() {
    let running = Sandbox::start(vec![vendor("shop")], &Options::default()).expect("a port");
    assert!(running.address().ip().is_loopback());
    let base = running.base_url("shop").expect("a base");
    assert_eq!(base, format!("http://{}/shop", running.address()));
    assert_eq!(running.base_url("nobody"), None);
    let (reply, error) = log_in(&running, PATIENCE);
    assert_eq!(error, None);
    assert!(reply.starts_with("HTTP/1.1 200 OK\r\n"), "{reply}");
    let token = &running.secrets("shop").expect("secrets")["token"];
    assert!(body(&reply).contains(token.expose_secret()), "{reply}");
    assert!(!format!("{token:?}").contains(token.expose_secret()));
    assert!(running.known("shop").is_some_and(|known| !known.is_empty()));

    let elsewhere = "GET /nobody/x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let (reply, _) = raw(running.address(), elsewhere, PATIENCE);
    assert!(reply.starts_with("HTTP/1.1 404"), "{reply}");
    assert!(reply.contains("x-bindery-sandbox: refused") && reply.contains("shop"), "{reply}");
}

#[test]
fn it_stops_when_told_and_when_dropped() {
    let running = Sandbox::start(vec![vendor("shop")], &Options::default()).expect("a port");
    let address = running.address();
    let port = address.port();
    let stopper = running.stopper();
    let waiting = std::thread::spawn(move || running.wait());
    stopper.stop();
    waiting.join().expect("it ends");
    let again = Sandbox::start(vec![vendor("shop")], &Options { port, ..Options::default() });
    let again = again.expect("the port is free again");
    let taken = Sandbox::start(vec![vendor("shop")], &Options { port, ..Options::default() });
    assert!(matches!(taken, Err(SandboxError::Bind { .. })));
    drop(again);
    assert!(std::net::TcpStream::connect(address).is_err());
    let twice = Sandbox::start(vec![vendor("shop"), vendor("shop")], &Options::default());
    assert!(matches!(twice, Err(SandboxError::Twice(name)) if name == "shop"));
}

#[test]
fn many_requests_on_one_connection() {
    let running = Sandbox::start(vec![vendor("shop")], &Options::default()).expect("a port");
    let one = "POST /shop/login HTTP/1.1\r\nhost: x\r\n\
               content-type: application/x-www-form-urlencoded\r\ncontent-length: 6\r\n\r\nuser=a";
    let last = one.replacen("host: x", "host: x\r\nconnection: close", 1);
    let all = one.repeat(50) + &last;
    let (replies, error) = raw(running.address(), &all, PATIENCE);
    assert_eq!(error, None);
    assert_eq!(replies.matches("HTTP/1.1 200 OK").count(), 51);
}

#[test]
fn a_body_is_cut_off_or_promised_too_long() {
    for misbehaviour in [Misbehaviour::CutOff, Misbehaviour::WrongLength] {
        let running = Sandbox::start(vec![vendor("shop")], &options(Some(misbehaviour)));
        let running = running.expect("a port");
        let (reply, _) = log_in(&running, PATIENCE);
        let head = reply.to_ascii_lowercase();
        let promised = head
            .split_once("content-length: ")
            .unwrap_or_else(|| panic!("{misbehaviour}: {reply}"))
            .1;
        let promised: usize = promised.split("\r\n").next().expect("it").parse().expect("a number");
        assert!(body(&reply).len() < promised, "{misbehaviour}: {reply}");
    }
}

#[test]
fn a_body_drips() {
    let running = Sandbox::start(vec![vendor("shop")], &options(Some(Misbehaviour::Dripping)));
    let running = running.expect("a port");
    let start = Instant::now();
    let (reply, error) = log_in(&running, Duration::from_millis(700));
    assert!(error.is_some() && start.elapsed() < PATIENCE);
    assert!(body(&reply).len() < 3, "{reply}");
}

#[test]
fn a_slow_reply_does_not_hold_up_the_end() {
    let running = Sandbox::start(vec![vendor("shop")], &options(Some(Misbehaviour::Slow)));
    let running = running.expect("a port");
    let start = Instant::now();
    let (reply, error) = log_in(&running, Duration::from_millis(300));
    assert!(reply.is_empty() && error.is_some());
    running.stop();
    assert!(start.elapsed() < PATIENCE);
}

#[test]
fn other_ways_to_go_wrong() {
    let reply = |misbehaviour| {
        let running = Sandbox::start(vec![vendor("shop")], &options(Some(misbehaviour)));
        log_in(&running.expect("a port"), PATIENCE).0
    };
    assert!(reply(Misbehaviour::Html).contains("content-type: text/html"));
    let redirect = reply(Misbehaviour::Redirect);
    assert!(redirect.starts_with("HTTP/1.1 302"), "{redirect}");
    assert!(redirect.contains("location: /shop/login"), "{redirect}");
    assert!(body(&reply(Misbehaviour::NotUtf8)).contains('\u{fffd}'));
    assert_eq!(body(&reply(Misbehaviour::TooDeep)).matches('[').count(), 100_000);
}

#[test]
fn a_body_that_is_too_large_comes_as_long_as_anybody_reads() {
    use std::io::{Read, Write};
    let running = Sandbox::start(vec![vendor("shop")], &options(Some(Misbehaviour::TooLarge)));
    let running = running.expect("a port");
    let mut stream = std::net::TcpStream::connect(running.address()).expect("it listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    stream.write_all(b"GET /shop/x HTTP/1.1\r\nhost: x\r\n\r\n").expect("it reads");
    let mut read = 0;
    let mut chunk = vec![0; 1 << 16];
    while read < 8 << 20 {
        read += stream.read(&mut chunk).expect("more");
    }
}
