//! What the tests across rooms share. Nothing else depends on this package.
//!
//! A large message names what it cannot do without, and none of it can be forgotten:
//!
//! ```
//! use bindery::{Decimal, Time};
//! use bindery_generated::manex::so::item_add::{StandardLine, StandardLineRequired};
//! let line = StandardLine::new(StandardLineRequired {
//!     so_no: "1748".to_owned(),
//!     ord_qty: Decimal::TEN,
//!     so_det_desc: "a part".to_owned(),
//!     deliv_time: Time::constant(13, 0, 0, 0),
//!     status: "Standard".into(),
//!     u_of_meas: "EACH".to_owned(),
//! });
//! let line = line.with_part_no("416-242424").with_note("in a box");
//! assert_eq!(line.note.as_deref(), Some("in a box"));
//! ```
//!
//! ```compile_fail,E0063
//! use bindery::{Decimal, Time};
//! use bindery_generated::manex::so::item_add::{StandardLine, StandardLineRequired};
//! let line = StandardLine::new(StandardLineRequired {
//!     so_no: "1748".to_owned(),
//!     so_det_desc: "a part".to_owned(),
//!     deliv_time: Time::constant(13, 0, 0, 0),
//!     status: "Standard".into(),
//!     u_of_meas: "EACH".to_owned(),
//! });
//! ```

pub mod as_json;
pub mod documented;
pub mod embedded;
pub mod forms;
pub mod golden;
pub mod meaning;
pub mod project;
pub mod replies;
pub mod schemas;
pub mod snippet;
