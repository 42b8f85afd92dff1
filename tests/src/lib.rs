//! What the tests across rooms share. Nothing else depends on this package.

pub mod as_json;
pub mod embedded;
pub mod forms;
pub mod golden;
pub mod project;
pub mod replies;
pub mod schemas;
pub mod snippet;
