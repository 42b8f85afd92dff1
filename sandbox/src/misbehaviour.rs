//! How the server itself can go wrong, whatever the reply says. The reply is made as ever; the
//! way it is sent is not.

use std::fmt;
use std::str::FromStr;

/// A way for the server to misbehave (`--fault`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Misbehaviour {
    /// The reply comes late.
    Slow,
    /// The connection ends in the middle of the body.
    CutOff,
    /// The body comes one byte a second.
    Dripping,
    /// An HTML page comes instead of the reply.
    Html,
    /// The body does not end before 2 GB.
    TooLarge,
    /// `Content-Length` promises more than is sent.
    WrongLength,
    /// Each call is redirected to itself.
    Redirect,
    /// The body is not UTF-8.
    NotUtf8,
    /// The body is JSON, nested 100,000 deep.
    TooDeep,
}

impl Misbehaviour {
    /// All of them, in the order they are told to people.
    pub const ALL: &[Self] = &[
        Self::Slow,
        Self::CutOff,
        Self::Dripping,
        Self::Html,
        Self::TooLarge,
        Self::WrongLength,
        Self::Redirect,
        Self::NotUtf8,
        Self::TooDeep,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::CutOff => "cut-off",
            Self::Dripping => "dripping",
            Self::Html => "html",
            Self::TooLarge => "too-large",
            Self::WrongLength => "wrong-length",
            Self::Redirect => "redirect",
            Self::NotUtf8 => "not-utf8",
            Self::TooDeep => "too-deep",
        }
    }

    /// What it does, for `--help`.
    pub fn help(self) -> &'static str {
        match self {
            Self::Slow => "answers after 30 seconds",
            Self::CutOff => "ends the connection in the middle of the body",
            Self::Dripping => "sends one byte of the body a second",
            Self::Html => "sends an HTML page instead of the reply",
            Self::TooLarge => "sends a body of 2 GB",
            Self::WrongLength => "promises more bytes in Content-Length than it sends",
            Self::Redirect => "redirects every call to itself",
            Self::NotUtf8 => "sends bytes that are not UTF-8",
            Self::TooDeep => "sends JSON that is nested 100,000 deep",
        }
    }
}

impl fmt::Display for Misbehaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no misbehaviour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no misbehaviour is called `{name}`; there are {}", names(Misbehaviour::ALL.iter().map(|one| one.name())))]
pub struct UnknownMisbehaviour {
    /// What was written.
    pub name: String,
}

impl FromStr for Misbehaviour {
    type Err = UnknownMisbehaviour;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().find(|one| one.name() == text);
        found.copied().ok_or_else(|| UnknownMisbehaviour { name: text.to_owned() })
    }
}

/// Names in a row, for a message.
pub(crate) fn names<'a>(all: impl Iterator<Item = &'a str>) -> String {
    all.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::Misbehaviour;

    #[test]
    fn every_name_is_read_back() {
        for one in Misbehaviour::ALL {
            assert_eq!(one.name().parse(), Ok(*one));
            assert!(!one.help().is_empty());
        }
        let error = "slo".parse::<Misbehaviour>().expect_err("no such name");
        assert!(error.to_string().contains("slow, cut-off"), "{error}");
    }
}
