//! The Rust that is expected of the golden cases, compiled: what an emitter writes is not only
//! the same text as before but a program. A test holds this list against the folder of cases.

#[path = "../golden/composites/expected/rust/src/composites/mod.rs"]
#[rustfmt::skip]
pub mod composites;

#[path = "../golden/dates/expected/rust/src/dates/mod.rs"]
#[rustfmt::skip]
pub mod dates;

#[path = "../golden/doubt/expected/rust/src/doubt/mod.rs"]
#[rustfmt::skip]
pub mod doubt;

#[path = "../golden/encodings/expected/rust/src/encodings/mod.rs"]
#[rustfmt::skip]
pub mod encodings;

#[path = "../golden/envelopes/expected/rust/src/envelopes_api/mod.rs"]
#[rustfmt::skip]
pub mod envelopes_api;

#[path = "../golden/requiredness/expected/rust/src/requiredness/mod.rs"]
#[rustfmt::skip]
pub mod requiredness;

#[path = "../golden/values/expected/rust/src/values/mod.rs"]
#[rustfmt::skip]
pub mod values;

#[path = "../golden/variants/expected/rust/src/variants/mod.rs"]
#[rustfmt::skip]
pub mod variants;

#[path = "../golden/wire/expected/rust/src/wire/mod.rs"]
#[rustfmt::skip]
pub mod wire;

#[path = "../golden/obstacles/expected/rust/src/obstacles/mod.rs"]
#[rustfmt::skip]
pub mod obstacles;

#[path = "../golden/everything/expected/rust/src/everything/mod.rs"]
#[rustfmt::skip]
pub mod everything;

#[path = "../golden/bodies/expected/rust/src/bodies/mod.rs"]
#[rustfmt::skip]
pub mod bodies;

#[path = "../golden/failures/expected/rust/src/failures/mod.rs"]
#[rustfmt::skip]
pub mod failures;

#[path = "../golden/lists/expected/rust/src/lists/mod.rs"]
#[rustfmt::skip]
pub mod lists;

#[path = "../golden/paging/expected/rust/src/paging/mod.rs"]
#[rustfmt::skip]
pub mod paging;

#[path = "../golden/payloads/expected/rust/src/payloads/mod.rs"]
#[rustfmt::skip]
pub mod payloads;

#[path = "../golden/session/expected/rust/src/session/mod.rs"]
#[rustfmt::skip]
pub mod session;

#[path = "../golden/search/expected/rust/src/search/mod.rs"]
#[rustfmt::skip]
pub mod search;

#[path = "../golden/edges/expected/rust/src/edges/mod.rs"]
#[rustfmt::skip]
pub mod edges;

#[path = "../golden/versions/expected/rust/src/versions/mod.rs"]
#[rustfmt::skip]
pub mod versions;
