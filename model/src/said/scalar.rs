//! Single values: text, numbers, truth, and the words of the language.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Read, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Basis, Encoding, KeyCase, Kind, Packing, Place, Role, SecretFailing, Spelling, Template,
    WireText,
};
use crate::yaml::tree::{Node, Value};
use crate::yaml::{Piece, Style};

/// A piece of text with its place. Quotes do not count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Text {
    pub(crate) text: Piece,
    pub(crate) span: Span,
}

impl Read for Text {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(scalar) = node.as_scalar() else {
            return reader.wrong_kind(node, "text");
        };
        reader.text_for_everybody(node.span, scalar);
        Some(Self { text: reader.piece(scalar.text), span: node.span })
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number", "boolean"] })
    }
}

/// A value whose quotes may count: `null` and `"null"`, `5` and `"5"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ScalarSaid {
    pub(crate) text: Piece,
    pub(crate) style: Style,
    pub(crate) span: Span,
}

impl ScalarSaid {
    /// As spelled on the wire: quotes count.
    pub(crate) fn wire(&self) -> WireText {
        match (self.style, self.text.as_str()) {
            (Style::Plain, "null" | "~" | "") => WireText::Null,
            (Style::Plain, "true") => WireText::Boolean(true),
            (Style::Plain, "false") => WireText::Boolean(false),
            (Style::Plain, text) if is_json_number(text) => WireText::Number(text.to_owned()),
            (Style::Plain | Style::Quoted, text) => WireText::Text(text.to_owned()),
        }
    }
}

/// Whether a text is a number as JSON spells them.
pub(crate) fn is_json_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let starts = digits.starts_with(|c: char| c.is_ascii_digit());
    let padded = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    starts && !padded && !digits.ends_with('.') && text.parse::<f64>().is_ok()
}

impl Read for ScalarSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.value {
            Value::Scalar(scalar) => {
                reader.text_for_everybody(node.span, scalar);
                Some(Self { text: reader.piece(scalar.text), style: scalar.style, span: node.span })
            }
            _ => reader.wrong_kind(node, "a value"),
        }
    }
}

impl JsonSchema for ScalarSaid {
    fn schema_name() -> Cow<'static, str> {
        "Scalar".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number", "boolean", "null"] })
    }
}

impl Read for Template {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Text { text, span } = Text::read(node, reader)?;
        match Template::parse(&text) {
            Ok(template) => Some(template),
            Err(error) => {
                let help = "a hole is `{name}`; a brace that stands for itself is written twice";
                let diagnostic = Diagnostic::error(Code::BadTemplate, span, error.to_string());
                reader.fail(diagnostic.help(help))
            }
        }
    }
}

impl JsonSchema for Template {
    fn schema_name() -> Cow<'static, str> {
        "Template".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Text with {holes}; {{ and }} stand for braces.",
            "type": ["string", "number"],
        })
    }
}

macro_rules! numbers {
    ($($type:ty, $name:literal, $min:literal, $max:expr, $wanted:literal);* $(;)?) => {$(
        impl Read for $type {
            fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                let scalar = Text::read(node, reader)?;
                match scalar.text.parse::<$type>() {
                    Ok(number) if ($min..=$max).contains(&number) => Some(number),
                    _ => reader.wrong_kind(node, $wanted),
                }
            }
        }
    )*};
}

numbers! {
    u16, "Status", 100, 599, "an HTTP status from 100 to 599";
    u32, "Count", 0, u32::MAX, "a whole number";
    u64, "Size", 0, u64::MAX, "a whole number";
}

impl Read for bool {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_scalar().map(|scalar| scalar.text) {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => reader.wrong_kind(node, "true or false"),
        }
    }
}

words! {
    Basis: Basis {
        Basis::Documented = "documented", Basis::Observed = "observed",
        Basis::Example = "example", Basis::Assumed = "assumed",
    }
    Type: Kind {
        Kind::String = "string", Kind::Integer = "integer", Kind::Decimal = "decimal",
        Kind::Boolean = "boolean", Kind::Date = "date", Kind::Time = "time",
        Kind::DateTime = "datetime", Kind::Bytes = "bytes", Kind::File = "file",
        Kind::Any = "any", Kind::Unknown = "unknown", Kind::Object = "object",
        Kind::List = "list", Kind::Tuple = "tuple", Kind::Map = "map", Kind::Either = "either",
    }
    Place: Place {
        Place::Path = "path", Place::Query = "query", Place::Header = "header",
        Place::Cookie = "cookie", Place::Body = "body",
    }
    Role: Role {
        Role::Payload = "payload", Role::Code = "code", Role::Text = "text",
        Role::PageNumber = "page_number", Role::PageSize = "page_size",
        Role::Cursor = "cursor", Role::Total = "total",
    }
    Encoding: Encoding {
        Encoding::Json = "json", Encoding::Query = "query", Encoding::Form = "form",
        Encoding::Multipart = "multipart", Encoding::Text = "text",
    }
    KeyCase: KeyCase { KeyCase::Exact = "exact", KeyCase::Any = "any_case" }
    Spelling: Spelling {
        Spelling::Number = "number", Spelling::String = "string", Spelling::Boolean = "boolean",
    }
    Packing: Packing { Packing::Json = "json", Packing::Base64 = "base64" }
    SecretFailing: SecretFailing {
        SecretFailing::Missing = "missing", SecretFailing::Malformed = "malformed",
        SecretFailing::Wrong = "wrong",
    }
}
