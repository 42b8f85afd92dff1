//! The documented spellings of nothing: `null`, `"null"`, `""`, `0`.

use super::Scalar;

/// Whether what stands on the wire is one of the documented spellings of nothing.
#[inline]
pub fn is_null(value: Scalar<'_>, null_as: &[Scalar<'_>]) -> bool {
    null_as.contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_its_name_are_two_spellings() {
        assert!(is_null(Scalar::Null, &[Scalar::Null]));
        assert!(!is_null(Scalar::Text("null"), &[Scalar::Null]));
        assert!(is_null(Scalar::Text(""), &[Scalar::Null, Scalar::Text("")]));
        assert!(!is_null(Scalar::Null, &[]));
    }
}
