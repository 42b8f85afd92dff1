//! Why a request got no reply that can be judged. Holds no address: it may hold a key.

/// Why there is no reply.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Nobody answers at that address and port.
    #[error("the connection was refused")]
    Refused,
    /// The name of the host is unknown.
    #[error("the host was not found")]
    HostNotFound,
    /// The connection could not be made for another reason.
    #[error("no connection: {0}")]
    NoConnection(String),
    /// The certificate is not trusted, or the handshake failed otherwise.
    #[error("TLS: {0}")]
    Tls(String),
    /// The connection broke before the reply's head was complete.
    #[error("the connection broke before a reply came")]
    Broken,
    /// It took too long.
    #[error("timed out while {0}")]
    TimedOut(&'static str),
    /// What came back is not HTTP.
    #[error("the reply is not HTTP/1.1: {0}")]
    NotHttp(&'static str),
    /// The reply's head is larger than the limit.
    #[error("the reply's headers are larger than the limit")]
    HeadTooLarge,
    /// The reply asks for a longer pause than the environment allows.
    #[error("the reply asks to wait {0} s, longer than the environment allows")]
    AskedToWait(u64),
    /// The request itself cannot be sent: an address, method or header that HTTP does not have.
    #[error("the request cannot be sent: {0}")]
    Unsendable(&'static str),
    /// No recording answers this request.
    #[error("no recording answers this request")]
    NotRecorded,
    /// The run was stopped before it was sent.
    #[error("the run was stopped")]
    Stopped,
}

impl SendError {
    /// Whether no byte of the request can have reached the server.
    pub fn before_sending(&self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::HostNotFound
                | Self::NoConnection(_)
                | Self::Tls(_)
                | Self::TimedOut("connecting")
                | Self::Unsendable(_)
        )
    }

    /// Whether it says that the environment is not there, rather than that this request failed.
    pub fn unreachable(&self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::HostNotFound
                | Self::NoConnection(_)
                | Self::Tls(_)
                | Self::TimedOut("connecting")
        )
    }

    /// Whether the same request may fare better a moment later.
    pub fn passing(&self) -> bool {
        matches!(self, Self::Refused | Self::NoConnection(_) | Self::Broken | Self::TimedOut(_))
    }
}
