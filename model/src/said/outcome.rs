//! Replies: envelopes, outcomes, faults, and what provokes them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::fact::is_unknown;
use super::names::Named;
use super::shape::ShapeKeys;
use super::{
    AboutSaid, ConditionSaid, Fact, FieldSaid, Known, OneOrMany, Read, Reader, ScalarSaid,
    ShapeSaid, Text,
};
use crate::source::Span;
use crate::vendor::{KeyCase, Origin, SecretFailing, Template};
use crate::yaml::Piece;
use crate::yaml::tree::{Node, Value};

node! {
    /// What tells success from a fault inside an envelope.
    SuccessSaid "the test of success" with about: AboutSaid {
        /// Success if this holds.
        "when" when: Fact<ConditionSaid>,
        /// Success unless this holds.
        "unless" unless: Fact<ConditionSaid>,
    }
}

node! {
    /// The outer object that a vendor wraps replies in.
    EnvelopeSaid "an envelope" @ named with shape: ShapeKeys {
        /// The HTTP status of replies in it.
        "status" status: Fact<u16>,
        /// Their content type.
        "content" content: Fact<Text>,
        /// Whether the case of keys matters.
        "keys" keys: Fact<KeyCase>,
        /// What decides, whatever the HTTP status; without it the status decides.
        "success" success: SuccessSaid,
    }
}

node! {
    /// One way a call may end.
    OutcomeSaid "an outcome" @ named with about: AboutSaid {
        /// The HTTP status.
        "status" status: Fact<u16>,
        /// The content type.
        "content" content: Fact<Text>,
        /// Documented headers.
        "headers" headers: Named<FieldSaid>,
        /// What the envelope's code field holds.
        "code" code: Fact<Text>,
        /// What the envelope's text field holds, with holes.
        "text" text: Fact<Template>,
        /// What the holes of the text may hold.
        "holes" holes: Named<ShapeSaid>,
        /// Values of other envelope fields by which it is told.
        "when" when: Fact<ConditionSaid>,
        /// Values of other envelope fields by which it is told not to be.
        "unless" unless: Fact<ConditionSaid>,
        /// The envelope around it: its name, none, unknown.
        "envelope" envelope: Fact<EnvelopeName>,
        /// What the envelope carries: a shape, a list of shapes, none, unknown.
        "payload" payload: PayloadSaid,
        /// What fields of the payload leave unsaid.
        "each" each: FieldSaid,
    }
}

node! {
    /// A documented failure.
    FaultSaid "a fault" with outcome: OutcomeSaid {
        /// What provokes it; a list where there are several ways.
        "provoked_by" provoked_by: OneOrMany<Fact<ProvocationSaid>>,
    }
}

node! {
    /// What provokes a fault; all that is said applies together.
    ProvocationSaid "what provokes a fault" with about: AboutSaid {
        /// Fields left out, each alone; `any_required`: every required one.
        "omit" omit: OneOrMany<Text>,
        /// Fields sent with a value of another type, each alone; `any_field`: every one.
        "wrong_type" wrong_type: OneOrMany<Text>,
        /// A secret that is not right; `is` says how.
        "secret" secret: Text,
        /// What is wrong with the secret; `wrong` unless said.
        "is" is: SecretFailing,
        /// `wrong`, or a path that does not exist.
        "path" path: Text,
        /// `wrong`, or a method that is not the right one.
        "method" method: Text,
        /// `not_json`.
        "body" body: NotJson,
        /// Values sent in fields.
        "send" send: Named<ScalarSaid>,
        /// An identity of this entity that does not exist.
        "no_such" no_such: Text,
        /// Entities in these states.
        "state" state: Named<OneOrMany<Text>>,
    }
}

/// The word `not_json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotJson;

words! { NotJson: NotJson { NotJson = "not_json" } }

node! {
    /// What comes back.
    ReplySaid "a reply" @ named with about: AboutSaid {
        /// The envelope: its name, none, unknown, or `{success: none, faults: failure}`.
        "envelope" envelope: EnvelopeUseSaid,
        /// Whether the case of keys matters.
        "keys" keys: Fact<KeyCase>,
        /// The success.
        "success" success: Known<OutcomeSaid>,
        /// The faults by name. A shared one is named to say that it is documented here.
        "faults" faults: Named<FaultSaid>,
        /// What fields of payloads leave unsaid.
        "each" each: FieldSaid,
    }
}

/// An envelope's name, or `none`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EnvelopeName {
    /// `None`: no envelope.
    pub(crate) name: Option<Piece>,
    pub(crate) span: Span,
}

impl Read for EnvelopeName {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Text { text, span } = Text::read(node, reader)?;
        Some(Self { name: (text != "none").then_some(text), span })
    }
}

impl JsonSchema for EnvelopeName {
    fn schema_name() -> Cow<'static, str> {
        "EnvelopeName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

/// The envelope of a reply, or one for success and one for faults.
#[derive(Debug, Clone)]
pub(crate) enum EnvelopeUseSaid {
    Both(Fact<EnvelopeName>),
    Apart { success: Option<Fact<EnvelopeName>>, faults: Option<Fact<EnvelopeName>> },
}

impl Read for EnvelopeUseSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let apart = |entries: &[crate::yaml::tree::Entry<'_>]| {
            entries.iter().any(|entry| matches!(entry.key, "success" | "faults"))
        };
        let Some(entries) = node.as_map().filter(|entries| apart(entries)) else {
            return Fact::read(node, reader).map(Self::Both);
        };
        let (mut success, mut faults) = (None, None);
        for entry in entries {
            match entry.key {
                "success" => success = Fact::read(&entry.value, reader),
                "faults" => faults = Fact::read(&entry.value, reader),
                _ => {
                    reader.unknown_key(entry, "an envelope's use", &["success", "faults"]);
                }
            }
        }
        Some(Self::Apart { success, faults })
    }
}

impl JsonSchema for EnvelopeUseSaid {
    fn schema_name() -> Cow<'static, str> {
        "EnvelopeUse".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<Fact<EnvelopeName>>();
        json_schema!({ "anyOf": [one, {
            "type": "object", "properties": {"success": one, "faults": one},
            "additionalProperties": false, "minProperties": 1,
        }]})
    }
}

/// `none` · `unknown` · a shape · a list of shapes.
#[derive(Debug, Clone)]
pub(crate) enum PayloadSaid {
    None(Origin),
    Unknown(Origin),
    Shapes(Vec<ShapeSaid>),
}

impl Read for PayloadSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if is_unknown(node) {
            return Some(Self::Unknown(reader.origin(node.span)));
        }
        if node.as_scalar().is_some_and(|scalar| scalar.text == "none") {
            return Some(Self::None(reader.origin(node.span)));
        }
        let nodes = match node.value {
            Value::List(nodes) => nodes,
            _ => std::slice::from_ref(node),
        };
        Some(Self::Shapes(nodes.iter().filter_map(|node| ShapeSaid::read(node, reader)).collect()))
    }
}

impl JsonSchema for PayloadSaid {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let shape = generator.subschema_for::<ShapeSaid>();
        json_schema!({ "anyOf": [
            shape, {"enum": ["none", "unknown"]}, {"type": "array", "items": shape},
        ]})
    }
}
