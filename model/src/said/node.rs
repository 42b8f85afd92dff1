//! One declaration a node of the language: type, reader and JSON Schema in one.

use schemars::SchemaGenerator;
use serde_json::{Map, Value};

use super::Reader;
use crate::yaml::tree::Entry;

/// A set of keys that a node has, perhaps among others.
pub(crate) trait Keys {
    /// Takes an entry if its key is one of the set.
    fn set(&mut self, entry: &Entry<'_>, reader: &mut Reader<'_>) -> bool;
    /// Adds the names of the set.
    fn names(into: &mut Vec<&'static str>);
    /// Adds the keys to the properties of a JSON Schema.
    fn properties(generator: &mut SchemaGenerator, into: &mut Map<String, Value>);
}

/// A key's JSON Schema with what it means.
pub(crate) fn described(schema: schemars::Schema, doc: &str) -> Value {
    let mut value = schema.to_value();
    if let Value::Object(object) = &mut value {
        // A `$ref` may stand beside a description in 2020-12.
        object.insert("description".into(), doc.trim().replace("\n ", "\n").into());
    } else {
        value = serde_json::json!({ "description": doc.trim() });
    }
    value
}

/// Declares a node: `Name "what it is called", with the keys of Other { "key" field: Type, … }`.
///
/// Every key is optional here and shared behind an `Rc`; what is missing is told when it is
/// resolved. `named` nodes are blocks that an `at` is expected on.
macro_rules! node {
    (
        $(#[doc = $doc:literal])*
        $name:ident $what:literal $(@ $named:ident)? $(with $($flat:ident: $flat_type:ident),+)? {
            $($(#[doc = $key_doc:literal])* $key:literal $field:ident: $type:ty),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Default)]
        pub(crate) struct $name {
            /// Basis and lines in force here, and the whole node's place.
            #[allow(dead_code, reason = "not every node is spoken of as a whole")]
            pub(crate) origin: $crate::vendor::Origin,
            $($(pub(crate) $flat: $flat_type,)+)?
            $($(#[doc = $key_doc])* pub(crate) $field: Option<std::rc::Rc<$type>>,)*
        }

        impl $crate::said::node::Keys for $name {
            #[allow(unused_variables, reason = "a node may have no keys of its own")]
            fn set(
                &mut self,
                entry: &$crate::yaml::tree::Entry<'_>,
                reader: &mut $crate::said::Reader<'_>,
            ) -> bool {
                match entry.key {
                    $($key => {
                        self.$field = <$type as $crate::said::Read>::read(&entry.value, reader)
                            .map(std::rc::Rc::new);
                        true
                    })*
                    _ => false $($(|| $crate::said::node::Keys::set(&mut self.$flat, entry, reader))+)?,
                }
            }

            fn names(into: &mut Vec<&'static str>) {
                into.extend_from_slice(&[$($key),*]);
                $($(<$flat_type as $crate::said::node::Keys>::names(into);)+)?
            }

            #[allow(unused_variables, reason = "a node may have no keys of its own")]
            fn properties(
                generator: &mut schemars::SchemaGenerator,
                into: &mut serde_json::Map<String, serde_json::Value>,
            ) {
                $(
                    let schema = generator.subschema_for::<$type>();
                    let doc = concat!($($key_doc, "\n"),*);
                    into.insert($key.into(), $crate::said::node::described(schema, doc));
                )*
                $($(<$flat_type as $crate::said::node::Keys>::properties(generator, into);)+)?
            }
        }

        impl $crate::said::Read for $name {
            fn read(
                node: &$crate::yaml::tree::Node<'_>,
                reader: &mut $crate::said::Reader<'_>,
            ) -> Option<Self> {
                use $crate::said::node::Keys;
                let entries = reader.mapping(node, $what)?;
                reader.enter(entries, node.span, node!(@named $($named)?));
                let origin = reader.origin(node.span);
                let mut said = Self { origin, ..Self::default() };
                for entry in entries {
                    if !said.set(entry, reader) {
                        let mut keys = Vec::new();
                        Self::names(&mut keys);
                        let meant = reader.unknown_key(entry, $what, &keys);
                        // Taken for what it was meant to be, a slip is told once: the key it
                        // should have been is not missing besides.
                        let free = |key: &&str| !entries.iter().any(|it| it.key == *key);
                        if let Some(meant) = meant.filter(free) {
                            let meant = (meant, node.span);
                            reader.silently(entry, meant, |entry, it| said.set(entry, it));
                        }
                    }
                }
                reader.leave();
                Some(said)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).trim_end_matches("Said").into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut properties = serde_json::Map::new();
                <Self as $crate::said::node::Keys>::properties(generator, &mut properties);
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*).trim(),
                    "type": ["object", "null"],
                    "properties": properties,
                    "additionalProperties": false,
                })
            }
        }

        impl $name {
            /// Fills what is unsaid here with what `other` says.
            #[allow(dead_code, reason = "not every node is filled from another")]
            pub(crate) fn fill(&mut self, other: &Self) {
                $($(self.$flat.fill(&other.$flat);)+)?
                $(if self.$field.is_none() {
                    self.$field.clone_from(&other.$field);
                })*
            }
        }
    };
    (@named) => { false };
    (@named named) => { true };
}

/// Declares an enum of words: `Name { Variant = "word", … }` for a type that exists.
macro_rules! words {
    ($($name:ident: $type:ty { $($variant:path = $word:literal),* $(,)? })*) => {$(
        impl $crate::said::Read for $type {
            fn read(
                node: &$crate::yaml::tree::Node<'_>,
                reader: &mut $crate::said::Reader<'_>,
            ) -> Option<Self> {
                let Some(scalar) = node.as_scalar() else {
                    return reader.wrong_kind(node, "a word");
                };
                match scalar.text {
                    $($word => Some($variant),)*
                    other => reader.unknown_word(node, other, &[$($word),*]),
                }
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "enum": [$($word),*] })
            }
        }
    )*};
}
