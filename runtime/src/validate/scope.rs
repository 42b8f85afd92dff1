//! Where a check stands: a chain of nodes on the stack, from the innermost value outwards.

use std::fmt::Write as _;

use super::compare::{Lends, Operand};

/// One level of the way to a value.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) step: Step<'a>,
    pub(super) parent: Option<&'a Scope<'a>>,
    /// The object that holds the value, where inner values may compare with its fields.
    pub(super) around: Option<&'a dyn Lends>,
}

/// How one level is reached from the one before.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// The value that was asked to validate itself.
    Root,
    /// A field.
    Key(&'static str),
    /// An item of a list.
    Index(usize),
    /// A value of a map.
    Entry(&'a str),
}

/// What an object around lends under a key.
pub(super) enum Lent {
    /// No object around knows such a field.
    Nowhere,
    /// The field is there and has no value.
    NotGiven,
    /// The value.
    Value(Operand),
}

impl Scope<'_> {
    /// The way to `key` in this place, as a reader of the wire would write it.
    pub(super) fn path(&self, key: &str) -> String {
        let mut out = String::with_capacity(48);
        self.write(&mut out);
        if !key.is_empty() {
            push_key(&mut out, key);
        }
        out
    }

    fn write(&self, out: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(out);
        }
        match self.step {
            Step::Root | Step::Key("") => {}
            Step::Key(key) | Step::Entry(key) => push_key(out, key),
            Step::Index(index) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "[{index}]");
            }
        }
    }

    /// Looks for a field of the nearest object around that lends one of this name.
    pub(super) fn lent(&self, key: &str) -> Lent {
        let mut place = Some(self);
        let mut any = false;
        while let Some(scope) = place {
            if let Some(object) = scope.around {
                any = true;
                match object.lend(key) {
                    Some(Some(value)) => return Lent::Value(value),
                    Some(None) => return Lent::NotGiven,
                    None => {}
                }
            }
            place = scope.parent;
        }
        let alone = !any && self.is_alone();
        if alone { Lent::NotGiven } else { Lent::Nowhere }
    }

    /// Whether no object is around at all: the value validates itself, not as part of another.
    fn is_alone(&self) -> bool {
        let mut place = Some(self);
        while let Some(scope) = place {
            if matches!(scope.step, Step::Key(key) if !key.is_empty()) {
                return false;
            }
            place = scope.parent;
        }
        true
    }
}

/// Appends a key: with a point where it is a plain name, in brackets where it is not.
pub(crate) fn push_key(out: &mut String, key: &str) {
    let plain = !key.is_empty()
        && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '-' | '@'));
    if !plain {
        let _ = write!(out, "[{key:?}]");
        return;
    }
    if !out.is_empty() {
        out.push('.');
    }
    out.push_str(key);
}
