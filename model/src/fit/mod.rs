//! Does a value fit a shape, and which outcome is a reply: the one place where the meaning of a
//! spec meets a message. Contract run, sandbox, samples and the check of a spec's own examples all
//! ask here.
//!
//! It never sends or reads anything, never looks at a clock, and never says what a rule means:
//! that is `bindery-rules`. A breach tells what differs, where, and which fact of the spec it
//! breaks; how loud it is, whoever asked decides by that fact's basis.

mod between;
mod breach;
mod either;
mod example;
mod index;
mod input;
mod keep;
mod keys;
mod object;
mod outcome;
mod patterns;
mod plain;
mod plan;
mod promise;
mod repeated;
mod reply;
mod request;
mod restrict;
mod tells;
mod value;
mod visit;
mod words;

pub use breach::{Breach, BreachKind, Fitted};
pub use example::{ExampleFit, Part, node_at};
pub use outcome::{Because, Chosen, Decision};
pub use plan::Plan;
pub use reply::{Answer, Judged};
pub use request::{BodyIn, Sent, is_whole_body, place_of};
pub use visit::{Certainty, Spot};

use bindery_rules::Pattern;

use crate::json;
use crate::vendor::{ShapeId, Vendor};
use input::{Here, Input, Path};
use value::{Hold, Judge};

/// Which way a value travels: what is in doubt is only read, never sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// By us: what only a candidate or a dispute would accept is a breach.
    Sending,
    /// To us: it is accepted, with a note.
    Reading,
}

/// A vendor and its plan. See [`Plan::of`].
#[derive(Debug, Clone, Copy)]
pub struct Fit<'a> {
    pub(crate) vendor: &'a Vendor,
    pub(crate) plan: &'a Plan,
}

impl<'a> Fit<'a> {
    /// The vendor whose spec is asked.
    pub fn vendor(self) -> &'a Vendor {
        self.vendor
    }

    /// Hands over a pattern of the spec, compiled once for all; nothing for one that cannot be read.
    pub fn with_pattern<T>(self, text: &str, then: impl FnOnce(&Pattern) -> T) -> Option<T> {
        self.plan.pattern(text).pattern().map(then)
    }

    /// Holds a JSON value to a shape. Of the shape of a request only the fields of the body are
    /// looked for; rules that speak of its other fields hold.
    pub fn value(self, shape: ShapeId, value: &json::Value<'_>, side: Side) -> Fitted {
        let mut judge = Judge::new(self, side, Hold::All);
        judge.value(shape, Input::Json(value), Here::root(&Path::Root));
        judge.out
    }

    /// Holds a text outside JSON to a shape: a header, a parameter, the filling of a hole.
    /// Everything in it is spelled as text.
    pub fn text(self, shape: ShapeId, text: &str, side: Side) -> Fitted {
        let mut judge = Judge::new(self, side, Hold::All);
        judge.value(shape, Input::Text(text), Here::root(&Path::Root));
        judge.out
    }
}
