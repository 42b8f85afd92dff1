//! Values that hold values: what validates itself does so in a list, in a map, behind an option.

use std::{
    collections::{BTreeMap, HashMap},
    hash::BuildHasher,
};

use super::{Check, Text, Validate};
use crate::{Nullable, Secret, rules::length};

/// A value that has a length: a text has characters, a list has items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "this rule speaks of texts, lists and maps"
)]
pub trait Measured {
    /// What is counted.
    const OF: &'static str = "items";

    /// How many there are.
    fn count(&self) -> usize;

    /// Whether there are so many.
    #[inline]
    fn fits(&self, length: &length::Length) -> bool {
        length.count_fits(self.count())
    }

    /// The text to show for a breach, if it may be shown.
    fn shown(&self) -> Option<String> {
        None
    }
}

macro_rules! measured_texts {
    ($($ty:ty),+) => {$(
        impl Measured for $ty {
            const OF: &'static str = "characters";

            fn count(&self) -> usize {
                length::characters(self.text())
            }

            #[inline]
            fn fits(&self, length: &length::Length) -> bool {
                length.text_fits(self.text())
            }

            fn shown(&self) -> Option<String> {
                (!<$ty as Text>::SECRET).then(|| self.text().to_owned())
            }
        }
    )+};
}

measured_texts!(str, String, Secret);

impl<T> Measured for [T] {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T> Measured for Vec<T> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<K, V> Measured for BTreeMap<K, V> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<K, V, S> Measured for HashMap<K, V, S> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
}

/// A list or a map, whose values are checked one by one, each in its own place.
pub trait Entries {
    /// What it holds.
    type Entry;

    /// Calls `each` for every value until nothing more needs to be looked at.
    fn each(&self, check: &mut Check<'_>, each: impl FnMut(&Self::Entry, &mut Check<'_>));
}

impl<T> Entries for [T] {
    type Entry = T;

    fn each(&self, check: &mut Check<'_>, mut each: impl FnMut(&T, &mut Check<'_>)) {
        for (index, value) in self.iter().enumerate() {
            if check.stopped() {
                return;
            }
            each(value, &mut check.item(index));
        }
    }
}

impl<T> Entries for Vec<T> {
    type Entry = T;

    fn each(&self, check: &mut Check<'_>, each: impl FnMut(&T, &mut Check<'_>)) {
        self.as_slice().each(check, each);
    }
}

impl<K: AsRef<str>, V> Entries for BTreeMap<K, V> {
    type Entry = V;

    fn each(&self, check: &mut Check<'_>, mut each: impl FnMut(&V, &mut Check<'_>)) {
        for (key, value) in self {
            if check.stopped() {
                return;
            }
            each(value, &mut check.entry(key.as_ref()));
        }
    }
}

impl<K: AsRef<str>, V, S: BuildHasher> Entries for HashMap<K, V, S> {
    type Entry = V;

    fn each(&self, check: &mut Check<'_>, mut each: impl FnMut(&V, &mut Check<'_>)) {
        for (key, value) in self {
            if check.stopped() {
                return;
            }
            each(value, &mut check.entry(key.as_ref()));
        }
    }
}

impl<T: Validate + ?Sized> Validate for &T {
    fn check(&self, check: &mut Check<'_>) {
        (**self).check(check);
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    fn check(&self, check: &mut Check<'_>) {
        (**self).check(check);
    }
}

impl<T: Validate> Validate for Option<T> {
    fn check(&self, check: &mut Check<'_>) {
        if let Some(value) = self {
            value.check(check);
        }
    }
}

impl<T: Validate> Validate for Nullable<T> {
    fn check(&self, check: &mut Check<'_>) {
        if let Nullable::Value(value) = self {
            value.check(check);
        }
    }
}

impl<T: Validate> Validate for [T] {
    fn check(&self, check: &mut Check<'_>) {
        self.each(check, T::check);
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, check: &mut Check<'_>) {
        self.as_slice().check(check);
    }
}

impl<K: AsRef<str>, V: Validate> Validate for BTreeMap<K, V> {
    fn check(&self, check: &mut Check<'_>) {
        self.each(check, V::check);
    }
}

impl<K: AsRef<str>, V: Validate, S: BuildHasher> Validate for HashMap<K, V, S> {
    fn check(&self, check: &mut Check<'_>) {
        self.each(check, V::check);
    }
}
