//! The rules `above`, `below`, `at_least` and `at_most`: a value against a bound.
//!
//! Only values of one kind compare: numbers with numbers, dates with dates. What is not given is
//! not compared; that is the caller's to see to.

use crate::Rule;

/// Which way a value is compared with its bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// Greater than the bound.
    Above,
    /// Less than the bound.
    Below,
    /// Not less than the bound.
    AtLeast,
    /// Not greater than the bound.
    AtMost,
}

impl Comparison {
    /// All four, in the order in which the language lists them.
    pub const ALL: [Comparison; 4] =
        [Comparison::Above, Comparison::Below, Comparison::AtLeast, Comparison::AtMost];

    /// Whether the value stands to the bound as the rule asks.
    #[inline]
    pub fn holds<T: PartialOrd + ?Sized>(self, value: &T, bound: &T) -> bool {
        match self {
            Comparison::Above => value > bound,
            Comparison::Below => value < bound,
            Comparison::AtLeast => value >= bound,
            Comparison::AtMost => value <= bound,
        }
    }

    /// The rule that a value breaks when the comparison does not hold.
    pub const fn rule(self) -> Rule {
        match self {
            Comparison::Above => Rule::Above,
            Comparison::Below => Rule::Below,
            Comparison::AtLeast => Rule::AtLeast,
            Comparison::AtMost => Rule::AtMost,
        }
    }

    /// How a message says it: `above`, `below`, `at least`, `at most`.
    pub const fn words(self) -> &'static str {
        match self {
            Comparison::Above => "above",
            Comparison::Below => "below",
            Comparison::AtLeast => "at least",
            Comparison::AtMost => "at most",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_comparison_below_at_and_above_its_bound() {
        let expected = [
            (Comparison::Above, [false, false, true]),
            (Comparison::Below, [true, false, false]),
            (Comparison::AtLeast, [false, true, true]),
            (Comparison::AtMost, [true, true, false]),
        ];
        for (comparison, verdicts) in expected {
            for (value, verdict) in [1, 2, 3].into_iter().zip(verdicts) {
                assert_eq!(comparison.holds(&value, &2), verdict, "{comparison:?} {value}");
            }
        }
    }
}
