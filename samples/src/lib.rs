//! Values made from shapes: the smallest that fit, the fullest, others by seed, and each rule
//! broken once.
//!
//! The same seed gives the same value, on every machine. Nothing here looks at a clock (today is
//! handed in) and nothing here says what a rule means: `bindery_model::fit` does.

mod broken;
mod compare;
mod make;
mod object;
mod pattern;
mod range;
mod reply;
mod request;
mod rng;
mod scalar;
mod seen;
mod spell;

use std::sync::Arc;

pub use broken::{Break, Broken, BrokenReply, BrokenRequest};
pub use reply::{BodyOut, ReplySample, Which};
pub use request::{RequestSample, encoding_of};

use bindery_model::Vendor;
use bindery_model::fit::{Fit, Plan};
use bindery_model::json::Value;
use bindery_model::vendor::ShapeId;
use bindery_rules::Date;
use make::{Making, Places, Wish};
use rng::Rng;
pub use seen::Seen;

/// Makes values of one vendor.
#[derive(Debug, Clone)]
pub struct Samples<'a> {
    fit: Fit<'a>,
    today: Date,
    seen: Arc<Seen>,
}

/// How much of what is optional a value has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// Only what must be there.
    Smallest,
    /// Everything that may be there together.
    Fullest,
    /// Some of it, by the seed.
    Seeded,
}

impl<'a> Samples<'a> {
    /// Samples of a vendor; today is 15 January 2026 until [`Samples::today`] says otherwise.
    pub fn new(vendor: &'a Vendor, plan: &'a Plan) -> Self {
        let fit = plan.of(vendor);
        Self { fit, today: Date::constant(2026, 1, 15), seen: Arc::new(Seen::of(fit)) }
    }

    /// Samples of a vendor whose examples were read before, by the same plan.
    pub fn having(vendor: &'a Vendor, plan: &'a Plan, seen: Arc<Seen>) -> Self {
        Self { fit: plan.of(vendor), today: Date::constant(2026, 1, 15), seen }
    }

    /// What the documents show, for others that make values of this vendor.
    pub fn seen(&self) -> Arc<Seen> {
        Arc::clone(&self.seen)
    }

    /// The same on another day.
    #[must_use]
    pub fn today(self, today: Date) -> Self {
        Self { today, ..self }
    }

    /// The vendor and plan the samples are made by.
    pub fn fit(&self) -> Fit<'a> {
        self.fit
    }

    /// A value of a shape with only what must be there.
    pub fn smallest(&self, shape: ShapeId, seed: u64) -> Value<'static> {
        self.value(shape, Size::Smallest, seed)
    }

    /// A value of a shape with everything that may be there together.
    pub fn fullest(&self, shape: ShapeId, seed: u64) -> Value<'static> {
        self.value(shape, Size::Fullest, seed)
    }

    /// A value of a shape with some of what is optional.
    pub fn seeded(&self, shape: ShapeId, seed: u64) -> Value<'static> {
        self.value(shape, Size::Seeded, seed)
    }

    /// A value of a shape.
    pub fn value(&self, shape: ShapeId, size: Size, seed: u64) -> Value<'static> {
        self.making(size, Places::Body).value(shape, &Wish::default(), 0, &mut Rng::new(seed))
    }

    fn making(&self, size: Size, places: Places) -> Making<'_> {
        Making { samples: self, size, places }
    }
}
