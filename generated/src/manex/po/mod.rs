// Written by `gen` from specs/manex/. Change the spec, not this file.

//! The operations of `po`.

pub mod add;
pub mod edit;
pub mod get;
pub mod item_add;
pub mod item_edit;
pub mod item_delete;
pub mod item_get;
pub mod schedule_add;
pub mod schedule_edit;
pub mod schedule_delete;
pub mod schedule_get;

pub use add::Add;
pub use edit::Edit;
pub use get::Get;
pub use item_add::ItemAdd;
pub use item_edit::ItemEdit;
pub use item_delete::ItemDelete;
pub use item_get::ItemGet;
pub use schedule_add::ScheduleAdd;
pub use schedule_edit::ScheduleEdit;
pub use schedule_delete::ScheduleDelete;
pub use schedule_get::ScheduleGet;
