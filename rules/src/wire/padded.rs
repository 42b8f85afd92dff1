//! Values filled up to a width: blanks behind, zeros before.

use super::WireError;

/// How a value is filled up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Padded {
    /// On which side.
    pub side: Side,
    /// With what.
    pub with: char,
    /// To how many characters; where it is not said, any number is read and none is written.
    pub to: Option<usize>,
}

/// The side that is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Before the value.
    Left,
    /// Behind the value.
    Right,
}

impl Padded {
    /// The value without its filling. Of nothing but filling, a zero leaves one: `000` is `0`.
    pub fn read<'a>(&self, text: &'a str) -> Result<&'a str, WireError> {
        if self.to.is_some_and(|to| text.chars().count() < to) {
            return Err(WireError::NotPadded);
        }
        let bare = match self.side {
            Side::Left => text.trim_start_matches(self.with),
            Side::Right => text.trim_end_matches(self.with),
        };
        if bare.is_empty() && self.with == '0' && !text.is_empty() {
            return Ok(&text[..1]);
        }
        Ok(bare)
    }

    /// The value filled up. One that is already wider stays as it is.
    pub fn write(&self, bare: &str) -> String {
        let missing = self.to.map_or(0, |to| to.saturating_sub(bare.chars().count()));
        let filling = std::iter::repeat_n(self.with, missing);
        match self.side {
            Side::Left => filling.chain(bare.chars()).collect(),
            Side::Right => bare.chars().chain(filling).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_before() {
        let zeros = Padded { side: Side::Left, with: '0', to: Some(10) };
        assert_eq!(zeros.write("1745"), "0000001745");
        assert_eq!(zeros.read("0000001745"), Ok("1745"));
        assert_eq!(zeros.read("1745"), Err(WireError::NotPadded));
        assert_eq!(zeros.read("0000000000"), Ok("0"));
        assert_eq!(zeros.write("12345678901"), "12345678901");
    }

    #[test]
    fn blanks_behind() {
        let blanks = Padded { side: Side::Right, with: ' ', to: None };
        assert_eq!(blanks.read("ab  "), Ok("ab"));
        assert_eq!(blanks.read("   "), Ok(""));
        assert_eq!(blanks.write("ab"), "ab");
        let wide = Padded { to: Some(4), ..blanks };
        assert_eq!(wide.write("é"), "é   ");
    }
}
