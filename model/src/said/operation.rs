//! Operations: the call, what is sent, and the documented examples.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::condition::OneWordOf;
use super::names::{Named, NamedEntry};
use super::outcome::ReplySaid;
use super::reader::Telling;
use super::shape::ShapeKeys;
use super::{AboutSaid, Fact, Known, OneOrMany, Read, Reader, Text};
use crate::source::Span;
use crate::vendor::{EffectKind, Encoding, KeyCase, Template};
use crate::yaml;
use crate::yaml::tree::Node;

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

/// The operations of a page. They are most of it, so they are read one by one when all else of the
/// page is known, and each is forgotten when it is resolved: see [`Operations::each`].
#[derive(Debug, Clone, Default)]
pub(crate) struct Operations {
    /// Where they stand; `None` where there are none to be read.
    unread: Option<Unread>,
    /// What is kept of them.
    pub(crate) kept: Named<OperationSaid>,
}

#[derive(Debug, Clone, Copy)]
struct Unread {
    span: Span,
    /// Under a key that is only guessed to be theirs, nothing is told of them.
    telling: Telling,
}

impl Read for Operations {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some_and(|scalar| scalar.text == "none") {
            return Some(Self::default());
        }
        reader.mapping(node, "names and what they stand for")?;
        let unread = Unread { span: node.span, telling: reader.telling() };
        Some(Self { unread: Some(unread), kept: Named::default() })
    }
}

impl JsonSchema for Operations {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Operations".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Named::<OperationSaid>::json_schema(generator)
    }
}

impl Operations {
    /// Reads them from their page, which was the last node that `reader` read, and hands out each
    /// before the next is read. What `take` gives back is kept.
    pub(crate) fn each(
        &mut self,
        page: &Node<'_>,
        reader: &mut Reader<'_>,
        mut take: impl FnMut(
            NamedEntry<OperationSaid>,
            &mut Reader<'_>,
        ) -> Option<NamedEntry<OperationSaid>>,
    ) {
        let Some(unread) = self.unread.take() else { return };
        let under = page.as_map().unwrap_or_default().iter();
        let under = under.map(|entry| entry.value).find(|node| node.span == unread.span);
        reader.enter_again();
        for entry in under.and_then(Node::as_map).unwrap_or_default() {
            let read = |it: &mut Reader<'_>| OperationSaid::read(&entry.value, it);
            let value = match unread.telling {
                Telling::All => read(reader),
                Telling::Nothing => reader.untold(read),
            };
            let Some(value) = value else { continue };
            let (name, name_span) = (reader.piece(entry.key), entry.key_span);
            self.kept.0.extend(take(NamedEntry { name, name_span, value }, reader));
        }
        reader.leave();
    }
}

impl NamedEntry<OperationSaid> {
    /// Lets go of what is in the vendor once it is resolved: nearly all. Names in examples keep
    /// their places, for what may be wrong with them.
    pub(crate) fn forget(self) -> Self {
        let OperationSaid { origin, examples, .. } = self.value;
        let mut examples = examples.map(Rc::unwrap_or_clone).unwrap_or_default();
        examples.0.retain(|entry| {
            entry.value.placeholders.is_some() || entry.value.contradicts.is_some()
        });
        for entry in &mut examples.0 {
            entry.value.request = None;
            entry.value.reply = None;
        }
        let examples = (!examples.0.is_empty()).then(|| Rc::new(examples));
        let value = OperationSaid { origin, examples, ..OperationSaid::default() };
        Self { value, ..self }
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
        "request" request: Arc<yaml::Node>,
        /// The reply, pasted.
        "reply" reply: Arc<yaml::Node>,
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
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
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
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
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
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
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
