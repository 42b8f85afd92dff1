//! The generated types: every operation of this repository's vendors and of the golden cases.

use std::fmt::Debug;

use bindery::{
    Json, Validate,
    operation::Failure,
    read::{self, Keys},
    wire::Spelled,
};
use bindery_codegen::rust::names::{Role, name};
use bindery_model::vendor::{KeyCase, Kind, Parts};
use bindery_tests::meaning::{Part, Read, Subject, Types};

/// The Rust that is expected of the golden cases.
#[path = "../../examples/written.rs"]
#[expect(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "it is a library, of which only what reads is used here"
)]
pub(crate) mod written;

/// One operation's types, hidden behind functions.
pub(crate) struct Generated {
    vendor: &'static str,
    operation: &'static str,
    request: fn(&str, Keys) -> Option<Read>,
    success: fn(&str, Keys) -> Option<Read>,
    outcome: fn(u16, &[u8]) -> Option<String>,
    sent: fn(&str, Keys) -> Option<String>,
    came: fn(u16, &[u8]) -> String,
}

/// Everything that `gen` writes for these operations: `vendor: group::module::Operation, …;`, and
/// in brackets what to read a request as that has no type of its own.
macro_rules! generated {
    ($($($root:ident)::+: $($group:ident::$module:ident::$operation:ident $([$request:ident])?),+;)+) => {{
        let mut all = Vec::new();
        $({
            use $($root)::+ as vendor;
            let name = [$(stringify!($root)),+];
            all.extend([$(Generated {
                vendor: name[name.len() - 1],
                operation: vendor::$group::$module::$operation::NAME,
                request: generated!(@request reads, vendor::$group::$module, $($request)?),
                success: reads::<vendor::$group::$module::Whole>,
                outcome: |status, body| {
                    outcome(vendor::$group::$module::$operation::read(status, &[], body))
                },
                sent: generated!(@request shown, vendor::$group::$module, $($request)?),
                came: |status, body| {
                    format!("{:?}", vendor::$group::$module::$operation::read(status, &[], body))
                },
            }),+]);
        })+
        all
    }};
    (@request $take:ident, $vendor:ident::$group:ident::$module:ident,) => {
        $take::<$vendor::$group::$module::Request>
    };
    (@request $take:ident, $vendor:ident::$group:ident::$module:ident, NoType) => { |_, _| None };
}

fn all() -> Vec<Generated> {
    generated! {
        bindery_generated::expandable: serial_number::create::Create;
        bindery_generated::ifactory: wip::assign::Assign;
        bindery_generated::manex: po::add::Add, po::edit::Edit, po::get::Get,
            po::item_add::ItemAdd, po::item_edit::ItemEdit, po::item_delete::ItemDelete,
            po::item_get::ItemGet, po::schedule_add::ScheduleAdd, po::schedule_edit::ScheduleEdit,
            po::schedule_delete::ScheduleDelete, po::schedule_get::ScheduleGet,
            so::item_add::ItemAdd;
        bindery_generated::movilitas: packaging_order::release::Release;
        written::bodies: all::delete::Delete, file::put::Put, form::post::Post, note::put::Put,
            rows::post::Post;
        written::composites: tree::put::Put;
        written::dates: day::set::Set;
        written::doubt: thing::add::Add;
        written::edges: store::open::Open[NoType], store::shut::Shut, store::turn::Turn,
            thing::add::Add, thing::drop::DropValue, thing::get::Get;
        written::encodings: file::put::Put, p::by_header::ByHeader, p::find::Find,
            p::find_again::FindAgain[NoType], p::gone::Gone, p::odd::Odd;
        written::envelopes_api: order::get::Get, order::list::List;
        written::everything: file::get::Get, file::put::Put, order::add::Add, order::find::Find,
            order::release::Release, session::open::Open;
        written::failures: order::get::Get, part::get::Get;
        written::lists: p::find::Find, p::put::Put;
        written::obstacles: p::file::FileValueCall, p::no_dots_here::NoDotsHere, self_value::ty_pe::TyPe,
            self_value::type_api::Type;
        written::paging: row::list::List, row::scroll::Scroll;
        written::payloads: item::clear::Clear, item::count::Count, item::find::Find;
        written::requiredness: order::add::Add;
        written::search: order::add::Add, order::find::Find, order::mark::Mark;
        written::session: p::login::Login, p::ping::Ping, p::work::Work;
        written::values: item::add::Add;
        written::variants: item::add::Add;
        written::versions: order::get::Get;
        written::wire: wire_calls::send::SendValue;
    }
}

/// All of them, asked by a subject's names.
pub(crate) struct All(Vec<Generated>);

impl All {
    pub(crate) fn new() -> Self {
        Self(all())
    }

    fn of(&self, subject: &Subject<'_>) -> &Generated {
        let vendor = name(Role::Module, &subject.house.vendor.name);
        let operation = &subject.operation.name;
        let found = self.0.iter().find(|it| it.vendor == vendor && it.operation == *operation);
        found.unwrap_or_else(|| panic!("add {operation} of {vendor} to this file's list"))
    }

    /// What `Debug` shows of a message, and of what is read of it; nothing where it does not fit.
    pub(crate) fn shown(&self, subject: &Subject<'_>, json: &str) -> Option<String> {
        let generated = self.of(subject);
        match subject.part {
            Part::Request => (generated.sent)(json, keys(subject)),
            Part::Success => Some((generated.came)(200, json.as_bytes())),
            Part::Fault(_) => Some((generated.came)(400, json.as_bytes())),
        }
    }
}

impl Types for All {
    fn read(&self, subject: &Subject<'_>, json: &str) -> Option<Read> {
        let generated = self.of(subject);
        match subject.part {
            // A file travels beside the fields, not in JSON.
            Part::Request if holds_a_file(subject) => None,
            Part::Request => (generated.request)(json, keys(subject)),
            Part::Success => (generated.success)(json, keys(subject)),
            Part::Fault(_) => None,
        }
    }

    fn outcome(&self, subject: &Subject<'_>, status: u16, json: &str) -> Option<String> {
        (self.of(subject).outcome)(status, json.as_bytes())
    }

    fn variant(&self, outcome: &str) -> String {
        name(Role::Variant, outcome)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "one of two: the other has nothing to say")]
fn reads<T: Spelled + Validate + PartialEq>(json: &str, keys: Keys) -> Option<Read> {
    let value = read::json::<T>(json.as_bytes(), keys).map_err(|error| error.to_string());
    Some(value.and_then(|value| {
        value.validate().map_err(|violations| violations.to_string())?;
        survives(&value).map_err(|why| format!("what was written of it {why}"))
    }))
}

fn shown<T: Spelled + Debug>(json: &str, keys: Keys) -> Option<String> {
    let read = read::forgiving::<T>(json.as_bytes(), keys).ok()?;
    Some(format!("{read:?}"))
}

/// What is read is the same when it was written and is read again: a value, a spelling of nothing
/// and a key that is not there stay what they are.
fn survives<T: Spelled + PartialEq>(value: &T) -> Read {
    let written = match Json::of(value) {
        Ok(written) => written,
        // One padded value of blanks alone is a list of one empty text, which joins to no value.
        Err(error) if error.to_string().contains("values joined by") => return Ok(()),
        Err(error) => return Err(format!("is nothing: {error}")),
    };
    let again = written.to::<T>().map_err(|error| format!("cannot be read: {error}"))?;
    if again == *value { Ok(()) } else { Err(format!("is another value: {}", written.as_str())) }
}

fn holds_a_file(subject: &Subject<'_>) -> bool {
    let vendor = &subject.house.vendor;
    let Parts::Object(object) = &vendor.shape(subject.shape()).parts else { return false };
    object.fields.iter().any(|field| vendor.shape(field.shape).kind.value == Kind::File)
}

/// The name of the outcome; nothing where it is a success that does not fit.
fn outcome<T, F: Debug>(read: Result<T, Failure<F>>) -> Option<String> {
    match read {
        Ok(_) => Some("Success".to_owned()),
        Err(Failure::Fault(fault)) => {
            format!("{fault:?}").split([' ', '{']).next().map(str::to_owned)
        }
        Err(Failure::Unreadable(_)) => None,
    }
}

fn keys(subject: &Subject<'_>) -> Keys {
    match &subject.house.vendor.shape(subject.shape()).parts {
        Parts::Object(object)
            if object.keys.as_ref().is_some_and(|it| it.value == KeyCase::Any) =>
        {
            Keys::AnyCase
        }
        _ => Keys::Exact,
    }
}
