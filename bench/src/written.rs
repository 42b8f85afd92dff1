//! The types that are timed: the same order for each contender, as the build script writes it.

/// What the build script made of the rows of [`crate::orders`].
#[expect(dead_code, unused_imports, reason = "a library is written, and not all of it is timed")]
#[expect(unreachable_pub, reason = "it is public where it is a library")]
#[expect(clippy::unreadable_literal, reason = "a program writes them and nobody reads them")]
mod all {
    include!(concat!(env!("OUT_DIR"), "/orders.rs"));
}

pub(crate) use all::{bare, ours, with_garde, with_validator};

/// The type that `gen` writes for the order.
pub(crate) type Generated = all::orders::shapes::Order0;

/// An order in order: texts of a usual length, numbers within their ranges.
pub(crate) const ORDER: &str = concat!(
    r#"{"number":"PO-000817017","customer":"Northern Light Instruments","#,
    r#""reference":"NLI/2026/0417","part":"416-242424","revision":"B2","warehouse":"MAIN-01","#,
    r#""buyer":"Keller, Johanna","currency":"EUR","carrier":"Overland Freight","terms":"NET 30","#,
    r#""title":"Spring delivery","remark":"Deliver to the back door between seven and noon.","#,
    r#""contact":"Ruben Aalto","street":"Harbour Road 12","city":"Oulu","country":"FI","#,
    r#""project":"P-77","lot":"L20260115","quantity":1200,"line":7,"priority":3,"price":129900,"#,
    r#""weight":640,"lead_time":21,"discount":5,"tax":24,"scrap":1,"tolerance":2,"#,
    r#""confirmed":true,"closed":false}"#,
);

/// How long the list is.
pub(crate) const LISTED: usize = 100;

/// So many orders are worked on between two looks at the clock.
pub(crate) const TIMES: u32 = 500;

/// A list of the order, as JSON.
pub(crate) fn list() -> String {
    format!("[{}]", vec![ORDER; LISTED].join(","))
}

/// What is worked on at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    /// One order.
    One,
    /// A list of a hundred.
    List,
}

impl At {
    /// Both, as a heading says them, with their JSON.
    pub(crate) fn both() -> [(Self, &'static str, String); 2] {
        [
            (Self::One, "an order of 30 fields", ORDER.to_owned()),
            (Self::List, "a list of 100 of them, an order", list()),
        ]
    }

    /// Does a thing as often as [`TIMES`] orders need it.
    pub(crate) fn each<T>(self, run: impl Fn() -> T) -> impl FnMut() {
        let times = match self {
            Self::One => TIMES as usize,
            Self::List => TIMES as usize / LISTED,
        };
        move || (0..times).for_each(|_| drop(std::hint::black_box(run())))
    }
}
