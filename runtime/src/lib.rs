//! What generated code calls: validation, violations, wire formats. It serves types written by
//! hand as well: depend on `bindery`, derive [`Validate`], done.
//!
//! ```
//! use bindery::{Decimal, Rule, Validate};
//!
//! #[derive(Validate)]
//! struct Item {
//!     #[bindery(length(max = 25))]
//!     part_no: Option<String>,
//!     #[bindery(required(when = "part_no"))]
//!     revision: Option<String>,
//!     #[bindery(key = "ORD_QTY", above = 0, decimals = 2, lends)]
//!     ordered: Decimal,
//!     #[bindery(nested)]
//!     schedule: Vec<Delivery>,
//! }
//!
//! #[derive(Validate)]
//! struct Delivery {
//!     #[bindery(key = "SCHD_QTY", at_most(outer = "ORD_QTY"))]
//!     quantity: Decimal,
//! }
//!
//! let item = Item {
//!     part_no: Some("4711".to_owned()),
//!     revision: None,
//!     ordered: Decimal::new(10, 0),
//!     schedule: vec![Delivery { quantity: Decimal::new(12, 0) }],
//! };
//! let violations = item.validate().expect_err("two rules are broken");
//! assert_eq!(
//!     violations.to_string(),
//!     "revision must be given when part_no is given\n\
//!      schedule[0].SCHD_QTY must be at most ORD_QTY, 10 (it is \"12\")",
//! );
//! assert_eq!(violations.iter().next().map(|v| v.rule()), Some(Rule::RequiredWhen));
//! ```
//!
//! # The attributes of `#[derive(Validate)]`
//! Rules stand at the field they speak of, as `#[bindery(rule, rule, …)]`. Another field is named
//! by its wire name or its Rust name, in quotes; a name that is none does not compile. The wire
//! name is `key`, else serde's `rename`, else serde's `rename_all`, else the Rust name. `Option`
//! and [`Nullable`] are seen through: a rule on a value that is not given holds.
//!
//! | attribute | the value |
//! |---|---|
//! | `required` | is given: there and not null. On a plain type it always is |
//! | `required(key)` | is there, with a value or with null: `Option<Nullable<T>>` |
//! | `required(when = "b")`, `required(when("b", "c"))` | is given when b is given; when any of them is |
//! | `required(when(b = 1, c = ["x", "y"]))` | is given when all are equal; a list means any of |
//! | `required(unless = "b")` | is given unless …, in the same forms. There may be several `required(…)` |
//! | `instead_of("a", "b")` | excuses a and b from being required, where it is given |
//! | `needs = "b"`, `needs("b", "c")`, `needs(b = 1)` | is given only when … |
//! | `excludes("b", "c")` | is not given together with any of them |
//! | `echoes = "order_id"` | repeats this field of the request, by its wire name: see [`Validate::validate_reply_to`] |
//! | `length(min = 1, max = 9)`, `length = 10` | has so many characters (Unicode scalar values), or items |
//! | `pattern = r"\d{10}"` | has, as a whole, this pattern: see [`rules::pattern`] |
//! | `one_of("A", "B")`, `one_of("a", any_case)`, `one_of(1, 2)` | is one of a closed list: see also [`listed!`] |
//! | `above = 0`, `below = 10`, `at_least = 1.5`, `at_most = -1` | compares with a number, exactly |
//! | `below = "ordered"` | compares with another field, if that is given |
//! | `at_most(outer = "ORD_QTY")` | compares with a field that an object around `lends`, by its wire name |
//! | `above(date = "2020-01-31")`, `time`, `datetime` | compares with a date or time |
//! | `decimals = 2` | has at most so many decimals: [`Decimal`] |
//! | `format("MM-DD-YYYY", "YYYY-MM-DD")` | is a text in one of these formats: see [`rules::format`] |
//! | `nested` | validates itself: a struct, an enum, a `Vec`, a map, an `Option` of them |
//! | `each(length(max = 3), pattern = "…")` | has items, or map values, that keep these rules |
//! | `secret` | never appears in a violation; the type [`Secret`] implies it |
//! | `lends` | may be compared with by objects within |
//! | `unlisted`, at a variant | is none of the documented variants |
//!
//! On an enum, the content of the chosen variant validates itself; a variant takes rules at its
//! named fields, or at its one content: `Name(#[bindery(length(max = 9))] String)`. A struct around
//! one value ([`transparent!`]) takes them there, too.
//!
//! A valid value allocates nothing. [`Validate::validate_first`] stops at the first breach.
//!
//! # Reading and writing
//! [`fields!`] makes a struct readable and writable by a table of its fields, by serde and by
//! [`read`]. A struct that serde's own derives read keeps them: [`Validate`] needs neither.
//!
//! | documented | type | the spelling |
//! |---|---|---|
//! | required | `T` | |
//! | the key is required, the value may be null | [`Nullable<T>`] | `NullAs(JSON_NULL, &Own)` |
//! | not required | `Option<T>` | |
//! | not required, may be null | `Option<Nullable<T>>` | `NullAs(JSON_NULL, &Own)` |
//!
//! The spellings are in [`wire`]; without one, a value is as JSON has it.
//!
//! ```
//! use bindery::{Date, Decimal, Validate, read, rules::Format};
//! use bindery::wire::{NUMBER_OR_TEXT, Spelling::Dated};
//!
//! #[derive(Validate)]
//! struct Delivery {
//!     #[bindery(key = "SCHD_QTY", above = 0)]
//!     quantity: Decimal,
//!     day: Option<Date>,
//! }
//!
//! const DAY: &[Format] = &[Format::known("MM-DD-YYYY"), Format::known("YYYY-MM-DD")];
//!
//! bindery::fields! {
//!     Delivery {
//!         quantity = "SCHD_QTY" as NUMBER_OR_TEXT,
//!         day = "day" as Dated(DAY),
//!     }
//! }
//!
//! let json = br#"{"SCHD_QTY": "1.10", "day": "2026-11-22"}"#;
//! let delivery: Delivery = read::json(json, read::Keys::Exact)?;
//! let written = bindery::serde_json::to_string(&delivery).unwrap();
//! assert_eq!(written, r#"{"SCHD_QTY":1.10,"day":"11-22-2026"}"#);
//!
//! let wrong = read::json::<Delivery>(br#"{"SCHD_QTY": true}"#, read::Keys::Exact);
//! assert_eq!(
//!     wrong.map(drop).unwrap_err().to_string(),
//!     "SCHD_QTY: expected a decimal as a number or a string, found true",
//! );
//!
//! // Reading forgives: what can be left out is, and is told.
//! let (forgiven, misfits) =
//!     read::forgiving::<Delivery>(br#"{"SCHD_QTY": 1, "day": null}"#, read::Keys::Exact)?;
//! assert_eq!(forgiven.day, None);
//! assert_eq!(
//!     misfits[0].to_string(),
//!     "day: expected a date in MM-DD-YYYY or YYYY-MM-DD, found null",
//! );
//! # Ok::<(), read::ReadError>(())
//! ```
//!
//! # Features
//! `dates` ([`Date`] and its like) and `decimals` ([`Decimal`]) are on unless they are left out;
//! `http` makes requests of the crate of that name.
//!
//! # Calls
//! [`operation`] puts requests together and tells what a reply is, by tables that generated code
//! holds, and does no I/O: any HTTP client sends what [`operation::Blueprint::build`] gives.

mod listed;
mod nullable;
pub mod operation;
pub mod read;
mod secret;
pub mod validate;
pub mod wire;

pub use bindery_rules as rules;
#[doc(hidden)]
pub use serde;
pub use serde_json;

pub use bindery_macros::Validate;
pub use nullable::Nullable;
#[cfg(feature = "decimals")]
pub use rules::Decimal;
pub use rules::Rule;
#[cfg(feature = "dates")]
pub use rules::{Date, DateTime, Time, Timestamp};
pub use secret::Secret;
pub use validate::{Validate, Violation, Violations};
pub use wire::{Bytes, File, Json};
