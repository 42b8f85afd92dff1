//! The place where rules are asked and breaches reported.

use super::{
    Expected, Lends, Validate, Violation, Violations,
    echo::Sent,
    scope::{Lent, Scope, Step},
};
use crate::Rule;

/// What a value reports its breaches to, and where that value stands.
///
/// Generated code and derived code call the methods named after the rules; code written by hand
/// may call them too, or [`Check::report`] for a rule of its own.
pub struct Check<'a> {
    at: Scope<'a>,
    sink: &'a mut Sink,
    hidden: bool,
}

/// Whether to go on after the first breach.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    All,
    First,
}

/// Collects what is reported.
pub(super) struct Sink {
    found: Vec<Violation>,
    mode: Mode,
    sent: Sent,
}

impl Sink {
    pub(super) fn new(mode: Mode) -> Self {
        Self { found: Vec::new(), mode, sent: Sent::default() }
    }

    /// The same, of a reply to a request.
    pub(super) fn after(self, sent: Sent) -> Self {
        Self { sent, ..self }
    }

    pub(super) fn into_result(self) -> Result<(), Violations> {
        if self.found.is_empty() { Ok(()) } else { Err(Violations::new(self.found)) }
    }

    pub(super) fn into_first(self) -> Result<(), Violation> {
        self.found.into_iter().next().map_or(Ok(()), Err)
    }
}

impl<'a> Check<'a> {
    pub(super) fn root(sink: &'a mut Sink) -> Self {
        let at = Scope { step: Step::Root, parent: None, around: None };
        Self { at, sink, hidden: false }
    }

    /// Whether nothing more needs to be looked at.
    #[inline]
    pub fn stopped(&self) -> bool {
        self.sink.mode == Mode::First && !self.sink.found.is_empty()
    }

    /// The same place, where no value appears in what is reported.
    #[inline]
    pub fn secret(&mut self) -> Check<'_> {
        Check { at: self.at, sink: self.sink, hidden: true }
    }

    /// The place of a field. `around` is the object that holds it, if it lends fields to others.
    #[inline]
    pub fn field<'b>(&'b mut self, key: &'static str, around: Option<&'b dyn Lends>) -> Check<'b> {
        self.step(Step::Key(key), around)
    }

    /// The place of an item of a list.
    #[inline]
    pub fn item(&mut self, index: usize) -> Check<'_> {
        self.step(Step::Index(index), None)
    }

    /// The place of a value of a map.
    #[inline]
    pub fn entry<'b>(&'b mut self, key: &'b str) -> Check<'b> {
        self.step(Step::Entry(key), None)
    }

    /// Has a field validate itself.
    #[inline]
    pub fn nested<V: Validate + ?Sized>(
        &mut self,
        key: &'static str,
        value: &V,
        around: Option<&dyn Lends>,
    ) {
        value.check(&mut self.field(key, around));
    }

    fn step<'b>(&'b mut self, step: Step<'b>, around: Option<&'b dyn Lends>) -> Check<'b> {
        let at = Scope { step, parent: Some(&self.at), around };
        Check { at, sink: self.sink, hidden: self.hidden }
    }

    /// Reports a breach of a rule by the field `key` of the value that stands here; by the value
    /// itself where `key` is empty.
    ///
    /// `value` is asked for the text of the value only if it may be shown.
    #[cold]
    #[inline(never)]
    pub fn report(
        &mut self,
        key: &str,
        rule: Rule,
        expected: Expected,
        value: &dyn Fn() -> Option<String>,
    ) {
        if self.stopped() {
            return;
        }
        let value = if self.hidden { None } else { value() };
        self.sink.found.push(Violation::new(self.at.path(key), rule, expected, value));
    }

    pub(super) fn sent(&self) -> &Sent {
        &self.sink.sent
    }

    pub(super) fn lent(&self, key: &str) -> Lent {
        self.at.lent(key)
    }
}
