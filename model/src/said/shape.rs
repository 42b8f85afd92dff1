//! Shapes and fields: what a value looks like, and what a named one has besides.

use std::borrow::Cow;
use std::rc::Rc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::names::{Listing, Named};
use super::{
    AboutSaid, CitesSaid, ConditionSaid, DefaultSaid, Fact, OneOrMany, OperandSaid, Read, Reader,
    RequiredSaid, ScalarSaid, Text,
};
use crate::vendor::{Kind, Packing, Place, Role, Side, Spelling, Template};
use crate::yaml::tree::{Node, Value};

node! {
    /// What a message or a value looks like: one of type, fields, list, tuple, map, either, like.
    ShapeKeys "a shape" with about: AboutSaid {
        /// The type. `fields`, `list` and the like imply theirs.
        "type" kind: Fact<Kind>,
        /// Named fields, in the page's order.
        "fields" fields: Named<FieldSaid>,
        /// Any number of values of this shape.
        "list" list: ShapeSaid,
        /// A fixed number of values, each of its own shape.
        "tuple" tuple: Listing<ShapeSaid>,
        /// An object whose keys are data; the shape of its values.
        "map" map: ShapeSaid,
        /// One of several shapes, told apart by kind or by a required field.
        "either" either: Listing<ShapeSaid>,
        /// The rows of a named shape, plus `fields`, minus `drop`.
        "like" like: Text,
        /// Fields of `like` (or of `every_request`) that are not here.
        "drop" drop: OneOrMany<Text>,
        /// What fields below leave unsaid.
        "each" each: FieldSaid,
        /// The field whose value chooses the variant.
        "by" by: Text,
        /// Other fields or types for other values of `by`.
        "variants" variants: Named<ShapeSaid>,
        /// Fields of which at least one must be given, whatever their own rows say.
        "at_least_one" at_least_one: Fact<OneOrMany<Text>>,
        /// What it does for the envelope, or for paging.
        "is" is: Fact<Role>,
        /// A closed list of values, each with its meaning if need be: `[X, {Y: its meaning}]`.
        "enum" listed: Fact<ListedSaid>,
        /// Values that are named as examples; others may come.
        "such_as" such_as: Fact<ListedSaid>,
        /// `any`: the case of a listed value does not matter.
        "case" case: Fact<AnyCase>,
        /// More than this.
        "above" above: Fact<OperandSaid>,
        /// Less than this.
        "below" below: Fact<OperandSaid>,
        /// This or more.
        "at_least" at_least: Fact<OperandSaid>,
        /// This or less.
        "at_most" at_most: Fact<OperandSaid>,
        /// Characters of a text, members of a list: a number, or `{min: 1, max: 255}`.
        "length" length: Fact<LengthSaid>,
        /// Digits behind the decimal point, at most.
        "decimals" decimals: Fact<u32>,
        /// A regular expression for the whole text.
        "pattern" pattern: Fact<Text>,
        /// How a date or time is written: `MM-DD-YYYY`, `unix`, `rfc3339`; the first is sent.
        "format" format: Fact<OneOrMany<Text>>,
        /// The unit of a quantity.
        "unit" unit: Fact<Text>,
        /// The JSON kinds it may have on the wire; the first is sent.
        "wire" wire: Fact<OneOrMany<Spelling>>,
        /// Spellings of nothing. Quotes count: `[null, "null", ""]`.
        "null_as" null_as: Fact<OneOrMany<ScalarSaid>>,
        /// Spellings of true; quotes count.
        "true_as" true_as: Fact<OneOrMany<ScalarSaid>>,
        /// Spellings of false; quotes count.
        "false_as" false_as: Fact<OneOrMany<ScalarSaid>>,
        /// What stands between the members of a list that comes as one text.
        "joined" joined: Fact<Text>,
        /// Padding: `right`, `left`, or `{left: "0", to: 10}`.
        "padded" padded: Fact<PaddedSaid>,
        /// Another format inside the text: `json`, `base64`.
        "packed" packed: Fact<Packing>,
    }
}

node! {
    /// A named value in a message: a shape, and how it stands among others.
    FieldSaid "a field" @ named with shape: ShapeKeys {
        /// Its key on the wire, where that is not its name here.
        "key" key: Fact<Text>,
        /// Where it travels.
        "in" place: Fact<Place>,
        /// The entity it identifies.
        "id_of" id_of: Fact<Text>,
        /// The secret it carries.
        "secret" secret: Fact<Text>,
        /// Whether it must be there.
        "required" required: Fact<RequiredSaid>,
        /// What is written around the secret: `Bearer {token}`.
        "as" written: Fact<Template>,
        /// Fields that are excused if this one is given.
        "instead_of" instead_of: Fact<OneOrMany<Text>>,
        /// If this is given, so must these be, or have these values.
        "needs" needs: Fact<ConditionSaid>,
        /// If this is given, these may not be.
        "excludes" excludes: Fact<OneOrMany<Text>>,
        /// Lines of a table in which it should stand and does not.
        "not_in" not_in: CitesSaid,
        /// The field of the request whose value it repeats.
        "echoes" echoes: Fact<Text>,
        /// The value that is meant where it is left out: a value, today, now, `{outside: …}`.
        "default" default: Fact<DefaultSaid>,
    }
}

/// A shape where one is wanted: a mapping, or the bare word of a type.
#[derive(Debug, Clone)]
pub(crate) struct ShapeSaid(pub(crate) Rc<ShapeKeys>);

impl Read for ShapeSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_none() {
            reader.enter(node.as_map().unwrap_or_default(), node.span, true);
            let keys = ShapeKeys::read(node, reader);
            reader.leave();
            return keys.map(|keys| Self(Rc::new(keys)));
        }
        let kind = Fact::<Kind>::read(node, reader)?;
        let origin = kind.origin.clone();
        let keys = ShapeKeys { origin, kind: Some(Rc::new(kind)), ..ShapeKeys::default() };
        Some(Self(Rc::new(keys)))
    }
}

impl JsonSchema for ShapeSaid {
    fn schema_name() -> Cow<'static, str> {
        "Shape".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let keys = generator.subschema_for::<ShapeKeys>();
        let word = generator.subschema_for::<Kind>();
        json_schema!({ "anyOf": [keys, word] })
    }
}

/// The word `any` of `case: any`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AnyCase;

words! { AnyCase: AnyCase { AnyCase = "any" } }

/// `[X, {Y: its meaning}]`; a single value is a list of one.
#[derive(Debug, Clone)]
pub(crate) struct ListedSaid(pub(crate) Vec<(Text, Option<String>)>);

impl Read for ListedSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let nodes = match node.value {
            Value::List(nodes) => nodes,
            _ => std::slice::from_ref(node),
        };
        Some(Self(nodes.iter().flat_map(|node| listed(node, reader)).collect()))
    }
}

fn listed(node: &Node<'_>, reader: &mut Reader<'_>) -> Vec<(Text, Option<String>)> {
    let Some(entries) = node.as_map() else {
        return Text::read(node, reader).map(|text| (text, None)).into_iter().collect();
    };
    let meaning = |entry: &crate::yaml::tree::Entry<'_>| {
        let value = Text { text: reader.piece(entry.key), span: entry.key_span };
        let meaning = Text::read(&entry.value, reader).map(|text| text.text.owned());
        (value, meaning)
    };
    entries.iter().map(meaning).collect()
}

impl JsonSchema for ListedSaid {
    fn schema_name() -> Cow<'static, str> {
        "Listed".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let scalar = serde_json::json!({ "type": ["string", "number", "boolean"] });
        let text = serde_json::json!({ "type": ["string", "number"] });
        let one = json_schema!({
            "anyOf": [scalar, {"type": "object", "additionalProperties": text}],
        });
        json_schema!({ "anyOf": [one, {"type": "array", "items": one}] })
    }
}

node! {
    /// At least and at most so many.
    LengthRange "a length" {
        /// At least so many.
        "min" min: u64,
        /// At most so many.
        "max" max: u64,
    }
}

/// `255` · `{min: 1, max: 255}`.
#[derive(Debug, Clone)]
pub(crate) struct LengthSaid {
    pub(crate) min: Option<u64>,
    pub(crate) max: Option<u64>,
}

impl Read for LengthSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some() {
            let exact = u64::read(node, reader)?;
            return Some(Self { min: Some(exact), max: Some(exact) });
        }
        let range = LengthRange::read(node, reader)?;
        Some(Self { min: range.min.map(|min| *min), max: range.max.map(|max| *max) })
    }
}

impl JsonSchema for LengthSaid {
    fn schema_name() -> Cow<'static, str> {
        "Length".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let range = generator.subschema_for::<LengthRange>();
        json_schema!({ "anyOf": [{"type": "integer", "minimum": 0}, range] })
    }
}

/// `right` · `left` · `{left: "0", to: 10}`.
#[derive(Debug, Clone)]
pub(crate) struct PaddedSaid {
    pub(crate) side: Side,
    pub(crate) with: char,
    pub(crate) to: Option<u32>,
}

node! {
    /// Padding with something other than blanks, or to a length.
    PaddedKeys "padding" {
        /// What stands before the text.
        "left" left: Text,
        /// What stands behind the text.
        "right" right: Text,
        /// The length, in characters, that it fills up to.
        "to" to: u32,
    }
}

impl Read for PaddedSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Some(scalar) = node.as_scalar() {
            let side = match scalar.text {
                "left" => Side::Left,
                "right" => Side::Right,
                word => return reader.unknown_word(node, word, &["left", "right"]),
            };
            return Some(Self { side, with: ' ', to: None });
        }
        let keys = PaddedKeys::read(node, reader)?;
        let (side, with) = match (&keys.left, &keys.right) {
            (Some(with), None) => (Side::Left, with),
            (None, Some(with)) => (Side::Right, with),
            _ => return reader.wrong_kind(node, "padding on one side, `left` or `right`,"),
        };
        let mut chars = with.text.chars();
        match (chars.next(), chars.next()) {
            (Some(with), None) => Some(Self { side, with, to: keys.to.map(|to| *to) }),
            _ => reader.wrong_kind(node, "one character to pad with"),
        }
    }
}

impl JsonSchema for PaddedSaid {
    fn schema_name() -> Cow<'static, str> {
        "Padded".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let keys = generator.subschema_for::<PaddedKeys>();
        json_schema!({ "anyOf": [{"enum": ["left", "right"]}, keys] })
    }
}
