//! Accepts connections and reads requests from them until told to stop.

use std::convert::Infallible;
use std::sync::Arc;

use http::{Request, Response};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::body::PacedBody;
use super::respond;
use crate::reply::Reply;
use crate::request::Asked;
use crate::shared::Shared;

/// More than any documented request needs; a client in error is told so.
const LARGEST_REQUEST: usize = 32 << 20;

/// Serves until `stopped` turns true. Open connections end with the runtime.
pub(super) async fn accept(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stopped: watch::Receiver<bool>,
) {
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    tokio::spawn(serve(stream, Arc::clone(&shared)));
                }
                // Too many open files, mostly: wait for some to close instead of spinning.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            },
            _ = stopped.wait_for(|stop| *stop) => return,
        }
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    // Small replies must not wait for more bytes; where it cannot be set they are only slower.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(handle(request, &shared).await) }
    });
    // A client that goes away ends its own connection only.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn handle(request: Request<Incoming>, shared: &Shared) -> Response<PacedBody> {
    let (head, body) = request.into_parts();
    let target = head.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
    let Ok(body) = Limited::new(body, LARGEST_REQUEST).collect().await else {
        let reply = Reply::refusal(413, "the request could not be read, or is larger than 32 MB");
        return respond::plainly(&reply);
    };
    let headers = head.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let asked = Asked {
        method: head.method.as_str().to_owned(),
        target: target.clone(),
        headers: headers.collect(),
        body: body.to_bytes(),
    };
    let reply = shared.answer(asked);
    match shared.misbehaviour() {
        Some(misbehaviour) => respond::misbehaving(&reply, misbehaviour, &target).await,
        None => respond::plainly(&reply),
    }
}
