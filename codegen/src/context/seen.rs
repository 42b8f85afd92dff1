//! How templates see the structs of the context: member by member, when they ask.
//!
//! One declaration gives the struct, its part of the published schema, and what a template finds,
//! so the three cannot part. Nothing is copied before a template asks for it.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Object;

/// What a template sees of a member.
pub(crate) trait Seen {
    /// As a value of the template language.
    fn seen(&self) -> Value;
}

impl Seen for Arc<str> {
    fn seen(&self) -> Value {
        Value::from(self.clone())
    }
}

impl Seen for &'static str {
    fn seen(&self) -> Value {
        Value::from(*self)
    }
}

impl Seen for bool {
    fn seen(&self) -> Value {
        Value::from(*self)
    }
}

impl Seen for serde_json::Value {
    fn seen(&self) -> Value {
        Value::from(minijinja::value::Serde(self))
    }
}

impl<T: Object + 'static> Seen for Arc<T> {
    fn seen(&self) -> Value {
        Value::from_dyn_object(self.clone())
    }
}

impl<T: Seen> Seen for Option<T> {
    fn seen(&self) -> Value {
        self.as_ref().map_or(Value::from(()), Seen::seen)
    }
}

impl<T: Seen> Seen for Vec<T> {
    fn seen(&self) -> Value {
        self.iter().map(Seen::seen).collect()
    }
}

/// A map of members as an enumerator of their names.
pub(crate) fn names(names: &'static [&'static str]) -> minijinja::value::Enumerator {
    minijinja::value::Enumerator::Str(names)
}

/// Declares structs that templates see.
macro_rules! context {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $said:literal])+ $member:ident: $of:ty,)+ })+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
            #[serde(deny_unknown_fields)]
            pub struct $name { $($(#[doc = $said])+ pub $member: $of,)+ }

            impl minijinja::value::Object for $name {
                fn get_value(self: &std::sync::Arc<Self>, key: &minijinja::Value) -> Option<minijinja::Value> {
                    self.get_value_by_str(key.as_str()?)
                }

                fn get_value_by_str(self: &std::sync::Arc<Self>, key: &str) -> Option<minijinja::Value> {
                    match key {
                        $(stringify!($member) => Some($crate::context::seen::Seen::seen(&self.$member)),)+
                        _ => None,
                    }
                }

                fn enumerate(self: &std::sync::Arc<Self>) -> minijinja::value::Enumerator {
                    $crate::context::seen::names(&[$(stringify!($member)),+])
                }
            }
        )+
    };
}

pub(crate) use context;
