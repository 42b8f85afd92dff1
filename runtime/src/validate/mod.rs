//! Validation: a value says what it breaks, with the path by which the wire knows it.
//!
//! A valid value allocates nothing: the path to where we are stands on the stack, one node a
//! level, and becomes text only when something is reported. The rules themselves are those of
//! [`crate::rules`]; here is only how they are asked and how a breach is told.

mod check;
mod compare;
mod containers;
mod echo;
mod expected;
mod leaves;
mod list;
mod pattern;
mod rules;
mod scope;
mod text;
mod violation;

pub use check::Check;
pub use compare::{Canonical, Comparable, Lends, Number, Operand, same_number};
pub use containers::{Entries, Measured};
pub use expected::Expected;
pub use pattern::LazyPattern;
pub use text::{Text, same_text};
pub use violation::{Violation, Violations};

pub(crate) use scope::push_key;

use check::{Mode, Sink};
use echo::Sent;

use crate::wire::Record;

/// A value that knows the rules its page documents for it.
///
/// Derive it; the crate's front page lists the attributes. Written by hand, only
/// [`Validate::check`] is needed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` knows no rules",
    label = "`{Self}` cannot validate itself",
    note = "derive it: #[derive(bindery::Validate)]"
)]
pub trait Validate {
    /// Holds the value against its rules and reports each breach to `check`.
    fn check(&self, check: &mut Check<'_>);

    /// All that the value breaks, in the order of its fields.
    fn validate(&self) -> Result<(), Violations> {
        let mut sink = Sink::new(Mode::All);
        self.check(&mut Check::root(&mut sink));
        sink.into_result()
    }

    /// All that a reply breaks, what it `echoes` of its request included.
    ///
    /// The values of the request are copied to be compared with.
    fn validate_reply_to(&self, request: &dyn Record) -> Result<(), Violations> {
        let mut sink = Sink::new(Mode::All).after(Sent::of(request));
        self.check(&mut Check::root(&mut sink));
        sink.into_result()
    }

    /// The first that the value breaks; what comes behind it is not looked at.
    fn validate_first(&self) -> Result<(), Violation> {
        let mut sink = Sink::new(Mode::First);
        self.check(&mut Check::root(&mut sink));
        sink.into_first()
    }
}
