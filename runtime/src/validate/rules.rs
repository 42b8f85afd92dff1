//! The methods of [`Check`] that hold a value against a rule.
//!
//! Each asks [`crate::rules`] and returns at once when the rule holds; what is needed to tell a
//! breach is out of line, so that it costs valid values nothing.

use std::fmt;

use super::{
    Canonical, Check, Comparable, Expected, LazyPattern, Measured, Operand, Text, scope::Lent,
};
#[cfg(feature = "dates")]
use crate::rules::Format;
#[cfg(feature = "decimals")]
use crate::{Decimal, rules::decimal};
use crate::{
    Rule,
    rules::{
        Comparison,
        length::Length,
        listed::{self, Case},
    },
};

impl Check<'_> {
    /// Reports a field that is not given where it must be.
    #[cold]
    pub fn missing(&mut self, key: &'static str, rule: Rule, words: &'static str) {
        self.report(key, rule, Expected::Words(words), &|| None);
    }

    /// `length`: a text or a list with so many characters or items.
    #[inline]
    pub fn length<M: Measured + ?Sized>(&mut self, key: &str, value: &M, length: Length) {
        if !value.fits(&length) {
            let expected = Expected::Length { length, found: value.count(), of: M::OF };
            self.report(key, Rule::Length, expected, &|| value.shown());
        }
    }

    /// `pattern`: the whole text. A pattern that is itself wrong is reported as one that nothing
    /// has.
    #[inline]
    pub fn pattern<T: Text + ?Sized>(&mut self, key: &str, value: &T, pattern: &LazyPattern) {
        match pattern.matches(value.text()) {
            Some(true) => {}
            Some(false) => {
                let expected = Expected::Pattern(pattern.source());
                self.report(key, Rule::Pattern, expected, &|| shown(value));
            }
            None => {
                let expected = Expected::BadPattern(pattern.source());
                self.report(key, Rule::Pattern, expected, &|| None);
            }
        }
    }

    /// `enum` on a text.
    #[inline]
    pub fn one_of<T: Text + ?Sized>(
        &mut self,
        key: &str,
        value: &T,
        list: &'static [&'static str],
        case: Case,
    ) {
        if !listed::contains(value.text(), list, case) {
            self.report(key, Rule::Enum, Expected::OneOf(list), &|| shown(value));
        }
    }

    /// `enum` on an integer.
    #[inline]
    pub fn one_of_numbers<C>(&mut self, key: &str, value: &C, list: &'static [i64])
    where
        C: Comparable<As = super::Number> + fmt::Display,
    {
        let listed = |number| list.iter().any(|entry| entry.comparable() == Some(number));
        if !value.comparable().is_none_or(listed) {
            let expected = Expected::OneOfNumbers(list);
            self.report(key, Rule::Enum, expected, &|| Some(value.to_string()));
        }
    }

    /// `enum` on a boolean that is always the same.
    #[inline]
    pub fn only(&mut self, key: &str, value: &bool, truth: bool) {
        if *value != truth {
            let list = if truth { &["true"] } else { &["false"] };
            self.report(key, Rule::Enum, Expected::OneOf(list), &|| Some(value.to_string()));
        }
    }

    /// `decimals`: no more than so many.
    #[cfg(feature = "decimals")]
    #[inline]
    pub fn decimals(&mut self, key: &str, value: &Decimal, most: u32) {
        if !decimal::fits(value, most) {
            let expected = Expected::Decimals(most);
            self.report(key, Rule::Decimals, expected, &|| Some(value.to_string()));
        }
    }

    /// `format`, on a text that holds a date or time.
    #[cfg(feature = "dates")]
    #[inline]
    pub fn format<T: Text + ?Sized>(
        &mut self,
        key: &str,
        value: &T,
        formats: &[Format],
        sources: &'static [&'static str],
    ) {
        if !formats.iter().any(|format| format.reads(value.text()).is_ok()) {
            self.report(key, Rule::Format, Expected::Formats(sources), &|| shown(value));
        }
    }

    /// `above`, `below`, `at_least`, `at_most`: with a bound, or with the field it is named after.
    /// A bound that is not given holds nothing back.
    #[inline]
    pub fn compare<V, B>(
        &mut self,
        key: &str,
        value: &V,
        comparison: Comparison,
        bound: &B,
        field: Option<&'static str>,
    ) where
        V: Comparable + ?Sized,
        B: Comparable<As = V::As> + ?Sized,
    {
        let (Some(value), Some(bound)) = (value.comparable(), bound.comparable()) else { return };
        if !comparison.holds(&value, &bound) {
            self.out_of_bounds(key, value.into(), comparison, bound.into(), field);
        }
    }

    /// As [`Check::compare`], with a field of the nearest object around that lends it.
    ///
    /// A value that validates itself, with no object around, has nothing to compare with. Where
    /// objects are around and none lends the field, the rule is reported as broken: it would
    /// otherwise never be held.
    pub fn compare_outer<V: Comparable + ?Sized>(
        &mut self,
        key: &str,
        value: &V,
        comparison: Comparison,
        field: &'static str,
    ) {
        let Some(value) = value.comparable() else { return };
        match self.lent(field) {
            Lent::NotGiven => {}
            Lent::Value(bound) => match V::As::from_operand(bound) {
                Some(typed) if comparison.holds(&value, &typed) => {}
                _ => self.out_of_bounds(key, value.into(), comparison, bound, Some(field)),
            },
            Lent::Nowhere => {
                self.report(key, comparison.rule(), Expected::NotLent(field), &|| None);
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn out_of_bounds(
        &mut self,
        key: &str,
        value: Operand,
        comparison: Comparison,
        bound: Operand,
        field: Option<&'static str>,
    ) {
        let expected = Expected::Bound { comparison, bound, field };
        self.report(key, comparison.rule(), expected, &|| Some(value.to_string()));
    }
}

fn shown<T: Text + ?Sized>(value: &T) -> Option<String> {
    (!T::SECRET).then(|| value.text().to_owned())
}
