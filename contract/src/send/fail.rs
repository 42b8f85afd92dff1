//! Why a request got no reply that can be judged. Holds no address: it may hold a key.

/// During what a call may time out.
const TIMED_OUT: [&str; 4] = ["connecting", "sending", "reading the body", "waiting for the reply"];
/// Why a reply may not be HTTP.
const NOT_HTTP: [&str; 1] = ["its head cannot be read"];
/// Why a request may be unsendable.
const UNSENDABLE: [&str; 3] = [
    "an address, method or header is malformed",
    "the address is malformed",
    "the proxy's address is malformed",
];

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

    /// The error that says this about itself, as far as it can be told from its words.
    pub(crate) fn told(words: &str) -> Self {
        const PLAIN: [SendError; 6] = [
            SendError::Refused,
            SendError::HostNotFound,
            SendError::Broken,
            SendError::HeadTooLarge,
            SendError::NotRecorded,
            SendError::Stopped,
        ];
        if let Some(plain) = PLAIN.into_iter().find(|it| it.to_string() == words) {
            return plain;
        }
        let after = |before: &str| words.strip_prefix(before);
        let known = |known: &[&'static str], word: &str| {
            known.iter().find(|it| **it == word).copied().unwrap_or("something")
        };
        if let Some(why) = after("TLS: ") {
            Self::Tls(why.to_owned())
        } else if let Some(what) = after("timed out while ") {
            Self::TimedOut(known(&TIMED_OUT, what))
        } else if let Some(why) = after("the reply is not HTTP/1.1: ") {
            Self::NotHttp(known(&NOT_HTTP, why))
        } else if let Some(why) = after("the request cannot be sent: ") {
            Self::Unsendable(known(&UNSENDABLE, why))
        } else if let Some(seconds) = after("the reply asks to wait ") {
            let seconds = seconds.split(' ').next().and_then(|it| it.parse().ok());
            Self::AskedToWait(seconds.unwrap_or(u64::MAX))
        } else {
            Self::NoConnection(after("no connection: ").unwrap_or(words).to_owned())
        }
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
