//! Operations: the call, what is sent, and the documented examples.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::condition::OneWordOf;
use super::names::Named;
use super::outcome::ReplySaid;
use super::shape::ShapeKeys;
use super::{AboutSaid, Fact, Known, OneOrMany, Read, Reader, Text};
use crate::vendor::{EffectKind, Encoding, KeyCase, Template};
use crate::yaml::Node;

node! {
    /// How an operation is called.
    CallSaid "a call" with about: AboutSaid {
        /// The HTTP method.
        "method" method: Fact<Text>,
        /// The path behind the server's URL; a {hole} is a secret or a field.
        "path" path: Fact<Template>,
    }
}

node! {
    /// One documented call.
    OperationSaid "an operation" @ named with about: AboutSaid {
        /// Method and path.
        "call" call: CallSaid,
        /// What it does: read, create, change, delete, and to which entity.
        "effect" effect: Fact<EffectSaid>,
        /// States of entities that must be so before.
        "before" before: Named<Fact<OneOrMany<Text>>>,
        /// States of entities that are so after it succeeded.
        "after" after: Named<Fact<OneOrMany<Text>>>,
        /// Operations that must have been called: a name, names, none, `{outside: …}`.
        "depends_on" depends_on: Fact<DependsSaid>,
        /// What is sent.
        "request" request: Known<RequestSaid>,
        /// What comes back.
        "reply" reply: Known<ReplySaid>,
        /// The documented examples, pasted as they stand.
        "examples" examples: Named<ExampleSaid>,
    }
}

node! {
    /// What is sent: a shape, and how it is encoded.
    RequestSaid "a request" @ named with shape: ShapeKeys {
        /// The encodings; the first is sent.
        "sent_as" sent_as: Fact<OneOrMany<Encoding>>,
        /// What stands between the parts of a query string, where that is not `&`.
        "separator" separator: Fact<Text>,
        /// Whether the case of keys matters.
        "keys" keys: Fact<KeyCase>,
    }
}

node! {
    /// A documented example.
    ExampleSaid "an example" @ named with about: AboutSaid {
        /// The request, pasted.
        "request" request: Arc<Node>,
        /// The reply, pasted.
        "reply" reply: Arc<Node>,
        /// The fault that the reply shows; success unless said.
        "fault" fault: Text,
        /// The encoding the request is shown in.
        "sent_as" sent_as: Encoding,
        /// `all`, or the keys whose values stand for something else.
        "placeholders" placeholders: PlaceholdersSaid,
        /// What was mended to make it readable.
        "repaired" repaired: OneOrMany<Text>,
        /// The fields about which it contradicts the page's own table.
        "contradicts" contradicts: OneOrMany<Text>,
    }
}

/// `all`, or names.
#[derive(Debug, Clone)]
pub(crate) enum PlaceholdersSaid {
    All,
    Named(Vec<Text>),
}

impl Read for PlaceholdersSaid {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some_and(|scalar| scalar.text == "all") {
            return Some(Self::All);
        }
        OneOrMany::read(node, reader).map(|names| Self::Named(names.0))
    }
}

impl JsonSchema for PlaceholdersSaid {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Placeholders".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <OneOrMany<Text>>::json_schema(generator)
    }
}

const EFFECTS: [&str; 4] = ["read", "create", "change", "delete"];

/// `read` · `{create: po_item}`.
#[derive(Debug, Clone)]
pub(crate) struct EffectSaid {
    pub(crate) kind: EffectKind,
    pub(crate) entity: Option<Text>,
}

impl Read for EffectSaid {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let OneWordOf { word, about } = OneWordOf::read(node, "`effect`", &EFFECTS, reader)?;
        let kind = match word.as_str() {
            "create" => EffectKind::Create,
            "change" => EffectKind::Change,
            "delete" => EffectKind::Delete,
            _ => EffectKind::Read,
        };
        Some(Self { kind, entity: about })
    }
}

impl JsonSchema for EffectSaid {
    fn schema_name() -> Cow<'static, str> {
        "Effect".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let entity = json_schema!({ "type": "string" });
        let keys = EFFECTS.map(|word| (word, &entity));
        json_schema!({ "anyOf": [{"enum": EFFECTS}, super::condition::one_key(&keys)] })
    }
}

/// `none` · names of operations · `{outside: …}`.
#[derive(Debug, Clone)]
pub(crate) enum DependsSaid {
    Nothing,
    Operations(Vec<Text>),
    Outside(String),
}

impl Read for DependsSaid {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some_and(|scalar| scalar.text == "none") {
            return Some(Self::Nothing);
        }
        if let Some(entries) = node.as_map() {
            return match entries {
                [entry] if entry.key == "outside" => {
                    Text::read(&entry.value, reader).map(|text| Self::Outside(text.text.owned()))
                }
                _ => reader.wrong_kind(node, "`none`, names of operations, or `{outside: …}`"),
            };
        }
        OneOrMany::read(node, reader).map(|names| Self::Operations(names.0))
    }
}

impl JsonSchema for DependsSaid {
    fn schema_name() -> Cow<'static, str> {
        "DependsOn".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let names = generator.subschema_for::<OneOrMany<Text>>();
        let text = generator.subschema_for::<Text>();
        json_schema!({ "anyOf": [names, super::condition::one_key(&[("outside", &text)])] })
    }
}
