//! How values are spelled on the wire: a table of fields a type, read and written by code that all
//! types share.
//!
//! A type says what it has by a table ([`fields!`](crate::fields)): its fields, their keys, and
//! their [`Spelling`] where that is not the type's own. Everything else is here, once, whatever the
//! type: nothing is generated for a field but its row. Each spelling reads what is documented and
//! nothing else, and writes the first; what it means is in [`crate::rules::wire`]. Digits are taken
//! as they stand on the wire; no number is rounded.

mod bytes;
mod choice;
mod context;
mod json;
mod many;
mod members;
#[cfg(feature = "dates")]
mod moments;
mod presence;
mod record;
mod scalars;
mod slot;
mod source;
mod spelled;
mod spelling;
mod table;
mod text;
mod whole;
mod write;

pub use crate::rules::wire::{Booleans, Padded as Padding, Scalar, WireError};
pub use bytes::{Bytes, File};
pub use choice::{Choice, Held, give as give_choice, take as take_choice};
pub use context::Reading;
pub use json::{Json, JsonKind};
pub use record::{Record, take as take_record};
pub use scalars::{asks_text, give_text, take_text};
pub use slot::{Slot, View};
pub use source::{ListSource, ObjectSource, deserialize};
pub use spelled::{Asks, Input, Output, Spelled, Unwritable};
pub use spelling::{
    BOOLEAN_OR_TEXT, EMPTY_TEXT, INTEGER_OR_TEXT, JSON_NULL, NULL_TEXT, NUMBER, NUMBER_OR_TEXT,
    Nulls, Spelling, TEXT, TEXT_OR_BOOLEAN, TEXT_OR_INTEGER, TEXT_OR_NUMBER,
};
pub use table::{Field, Table};
pub use whole::{asks as asks_within, give as give_within, take as take_within};
pub use write::{Written, serialize};

pub(crate) use context::Manner;
pub(crate) use source::read;
pub(crate) use text::raw_scalar;
