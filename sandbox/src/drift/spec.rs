//! Which drift, and where: `field-missing`, `field-missing:po.get`, `field-missing:po.get:/Code`.

use std::fmt;
use std::str::FromStr;

use bindery_model::json::Pointer;

use super::{Drift, UnknownDrift};

/// A drift to inject, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriftSpec {
    /// The kind.
    pub drift: Drift,
    /// The only operation whose replies drift; `None`: every one.
    pub operation: Option<String>,
    /// The only place; `None`: one of those where it applies, by the seed.
    pub pointer: Option<Pointer>,
}

impl From<Drift> for DriftSpec {
    fn from(drift: Drift) -> Self {
        Self { drift, operation: None, pointer: None }
    }
}

/// Why a text says no drift.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadDrift {
    /// No kind has this name.
    #[error(transparent)]
    Unknown(#[from] UnknownDrift),
    /// Nothing stands behind a colon.
    #[error("an operation or a JSON pointer is missing behind the `:` of `{0}`")]
    Empty(String),
    /// What begins with a slash is no JSON pointer.
    #[error("`{0}` is no JSON pointer: in it `~` is written ~0 and `/` within a key ~1")]
    Pointer(String),
}

impl FromStr for DriftSpec {
    type Err = BadDrift;

    fn from_str(text: &str) -> Result<Self, BadDrift> {
        let (name, place) = match text.split_once(':') {
            Some((name, place)) => (name, Some(place)),
            None => (text, None),
        };
        let mut spec = Self::from(name.parse::<Drift>()?);
        let Some(place) = place else { return Ok(spec) };
        if place.is_empty() {
            return Err(BadDrift::Empty(text.to_owned()));
        }
        let (operation, pointer) = if place.starts_with('/') {
            ("", Some(place))
        } else {
            match place.find(":/") {
                Some(colon) => (&place[..colon], Some(&place[colon + 1..])),
                None => (place, None),
            }
        };
        spec.operation = Some(operation.to_owned()).filter(|operation| !operation.is_empty());
        if let Some(pointer) = pointer {
            let bad = |_| BadDrift::Pointer(pointer.to_owned());
            spec.pointer = Some(pointer.parse().map_err(bad)?);
        }
        Ok(spec)
    }
}

impl fmt::Display for DriftSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.drift)?;
        if let Some(operation) = &self.operation {
            write!(f, ":{operation}")?;
        }
        if let Some(pointer) = &self.pointer {
            write!(f, ":{pointer}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{BadDrift, DriftSpec};
    use crate::drift::Drift;

    #[test]
    fn what_is_written_is_read() {
        for text in [
            "field-missing",
            "field-missing:po.get",
            "not-json:order:x",
            "type-changed:/a/0/b:c",
            "null:po.get:/ResponseObject/0/PONUM",
        ] {
            assert_eq!(text.parse::<DriftSpec>().expect(text).to_string(), text);
        }
        for drift in Drift::ALL {
            assert_eq!(drift.name().parse(), Ok(*drift));
            assert!(!drift.help().is_empty() && !drift.breaches().is_empty());
        }
    }

    #[test]
    fn what_is_no_drift_says_why() {
        let error = |text: &str| text.parse::<DriftSpec>().expect_err(text);
        assert!(error("field-gone").to_string().contains("field-missing, field-added"));
        assert_eq!(error("null:"), BadDrift::Empty("null:".to_owned()));
        assert_eq!(error("null:/a~2"), BadDrift::Pointer("/a~2".to_owned()));
    }
}
