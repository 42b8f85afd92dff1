//! The server: carries bytes between a socket on loopback and [`crate::answer`]. It knows nothing
//! of specs, and never listens anywhere but on loopback.

mod body;
mod connection;
mod respond;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::watch;

use crate::SandboxError;
use crate::shared::Shared;

/// A server in a thread of its own.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Arc<watch::Sender<bool>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Binds the port (0: any that is free). Connections wait until [`Self::serve`].
    pub(crate) fn bind(port: u16) -> Result<(TcpListener, SocketAddr), SandboxError> {
        let asked = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let failed = |error| SandboxError::Bind { address: asked, error };
        let listener = TcpListener::bind(asked).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok((listener, address))
    }

    /// Starts the thread.
    pub(crate) fn serve(
        listener: TcpListener,
        address: SocketAddr,
        shared: Arc<Shared>,
    ) -> Result<Self, SandboxError> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(SandboxError::Start)?;
        let listener = {
            let _entered = runtime.enter();
            tokio::net::TcpListener::from_std(listener).map_err(SandboxError::Start)?
        };
        let (stop, stopped) = watch::channel(false);
        let thread = std::thread::Builder::new()
            .name("bindery-sandbox".to_owned())
            .spawn(move || runtime.block_on(connection::accept(listener, shared, stopped)))
            .map_err(SandboxError::Start)?;
        Ok(Self { address, stop: Arc::new(stop), thread: Some(thread) })
    }

    /// What ends the server from another thread.
    pub(crate) fn stop_sender(&self) -> Arc<watch::Sender<bool>> {
        Arc::clone(&self.stop)
    }

    /// Ends the server and waits until it has ended.
    pub(crate) fn stop(&mut self) {
        self.stop.send_replace(true);
        self.join();
    }

    /// Waits until somebody ends the server.
    pub(crate) fn join(&mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was printed where it happened; there is nothing to add.
            let _ = thread.join();
        }
    }
}
