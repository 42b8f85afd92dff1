//! The rule `enum`, and the reading of `such_as`: is a text one of those listed.

/// Whether letters of another case count as the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Case {
    /// The text is spelled exactly as listed.
    #[default]
    Exact,
    /// ASCII letters may be of either case.
    Any,
}

impl Case {
    /// Whether two texts are the same under this way of comparing.
    #[inline]
    pub fn same(self, left: &str, right: &str) -> bool {
        match self {
            Case::Exact => left == right,
            Case::Any => left.eq_ignore_ascii_case(right),
        }
    }
}

/// Where in the list a text stands; nothing if it does not.
///
/// An exact spelling is preferred over one that differs in case, so that two entries that differ
/// only in case are told apart.
#[inline]
pub fn position<T: AsRef<str>>(text: &str, list: &[T], case: Case) -> Option<usize> {
    let exact = list.iter().position(|entry| entry.as_ref() == text);
    match case {
        Case::Exact => exact,
        Case::Any => {
            exact.or_else(|| list.iter().position(|e| e.as_ref().eq_ignore_ascii_case(text)))
        }
    }
}

/// Whether a text is one of the list.
#[inline]
pub fn contains<T: AsRef<str>>(text: &str, list: &[T], case: Case) -> bool {
    list.iter().any(|entry| case.same(entry.as_ref(), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_wins_over_any_case() {
        let list = ["Open", "OPEN", "Closed"];
        assert_eq!(position("OPEN", &list, Case::Any), Some(1));
        assert_eq!(position("closed", &list, Case::Any), Some(2));
        assert_eq!(position("closed", &list, Case::Exact), None);
        assert!(contains("cLosed", &list, Case::Any) && !contains("Shut", &list, Case::Any));
    }
}
