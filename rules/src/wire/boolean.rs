//! Booleans on the wire: bare, as text, as 1 and 0, as a vendor's own pair of spellings.

use super::{Kind, Scalar, WireError};

/// The documented spellings of yes and no; the first of each is written.
#[derive(Clone, Copy, Debug)]
pub struct Booleans<'a> {
    /// The spellings of yes.
    pub true_as: &'a [Scalar<'a>],
    /// The spellings of no.
    pub false_as: &'a [Scalar<'a>],
}

impl Booleans<'static> {
    /// `true` and `false`, bare.
    pub const BARE: Self =
        Self { true_as: &[Scalar::Boolean(true)], false_as: &[Scalar::Boolean(false)] };

    /// `"true"` and `"false"`, in a string.
    pub const TEXT: Self =
        Self { true_as: &[Scalar::Text("true")], false_as: &[Scalar::Text("false")] };

    /// The spellings where no `true_as` and `false_as` say others: bare or in a string, as
    /// `wire` lists them.
    pub fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Boolean => Some(Self::BARE),
            Kind::String => Some(Self::TEXT),
            Kind::Number => None,
        }
    }
}

impl<'a> Booleans<'a> {
    /// Reads a boolean.
    pub fn read(&self, value: Scalar<'_>) -> Result<bool, WireError> {
        if self.true_as.contains(&value) {
            return Ok(true);
        }
        if self.false_as.contains(&value) {
            return Ok(false);
        }
        let known = self.true_as.iter().chain(self.false_as).any(|s| s.kind() == value.kind());
        Err(if known { WireError::NotASpelling } else { WireError::OtherKind })
    }

    /// What to write.
    pub fn write(&self, value: bool) -> Option<Scalar<'a>> {
        let spellings = if value { self.true_as } else { self.false_as };
        spellings.first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_read_and_the_first_written() {
        let flags = Booleans {
            true_as: &[Scalar::Text("Y"), Scalar::Number("1")],
            false_as: &[Scalar::Text("N"), Scalar::Number("0"), Scalar::Text("")],
        };
        assert_eq!(flags.read(Scalar::Number("1.0")), Ok(true));
        assert_eq!(flags.read(Scalar::Text("")), Ok(false));
        assert_eq!(flags.read(Scalar::Text("y")), Err(WireError::NotASpelling));
        assert_eq!(flags.read(Scalar::Boolean(true)), Err(WireError::OtherKind));
        assert_eq!(flags.write(false), Some(Scalar::Text("N")));
        assert_eq!(Booleans::TEXT.read(Scalar::Boolean(true)), Err(WireError::OtherKind));
    }
}
