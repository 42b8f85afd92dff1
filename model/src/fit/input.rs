//! What is judged, and where in it we are.

use std::borrow::Cow;

use bindery_rules::wire::Scalar;

use super::keys::ObjectPlan;
use crate::json::{self, Kind, Pointer};
use crate::vendor::{Field, Place, WireText};

/// A value as it came: JSON, or a text in which everything is spelled as text, such as a
/// parameter of a query string or a part of a joined value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Input<'v> {
    Json(&'v json::Value<'v>),
    Text(&'v str),
    /// The values of one key of a query string or form, in order: a list of texts.
    Repeated(&'v [(String, String)], &'v str),
}

impl<'v> Input<'v> {
    /// The value as a scalar; nothing for lists and objects.
    pub(super) fn scalar(self) -> Option<Scalar<'v>> {
        Some(match self {
            Self::Text(text) => Scalar::Text(text),
            Self::Repeated(..) => return None,
            Self::Json(value) => match &value.kind {
                Kind::Null => Scalar::Null,
                Kind::Bool(it) => Scalar::Boolean(*it),
                Kind::Number(digits) => Scalar::Number(digits),
                Kind::String(text) => Scalar::Text(text),
                Kind::Array(_) | Kind::Object(_) => return None,
            },
        })
    }

    /// The values that stand under one key.
    pub(super) fn texts(self) -> impl Iterator<Item = &'v str> {
        let (pairs, key): (&'v [(String, String)], _) = match self {
            Self::Repeated(pairs, key) => (pairs, key),
            Self::Json(_) | Self::Text(_) => (&[], ""),
        };
        pairs.iter().filter(move |(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    pub(super) fn is_null(self) -> bool {
        matches!(self, Self::Json(value) if value.is_null())
    }

    /// Whether it is one of these spellings. In a text the quotes do not count.
    pub(super) fn is_one_of(self, spellings: &[WireText]) -> bool {
        match (self, self.scalar()) {
            (Self::Text(text), _) => spellings.iter().any(|it| text_of(it) == Some(text)),
            (_, Some(scalar)) => spellings.iter().any(|it| scalar_of(it) == scalar),
            (_, None) => false,
        }
    }

    /// A few words for messages; long values are cut.
    pub(super) fn shown(self) -> String {
        match self {
            Self::Text(text) => short(text),
            Self::Repeated(..) => format!("a list of {}", self.texts().count()),
            Self::Json(value) => match &value.kind {
                Kind::Array(items) => format!("a list of {}", items.len()),
                Kind::Object(_) => "an object".to_owned(),
                Kind::String(text) => format!("{:?}", short(text)),
                _ => short(&value.to_compact()),
            },
        }
    }

    /// What it is, without its value.
    pub(super) fn kind_name(self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Repeated(..) => "a list",
            Self::Json(value) => value.kind_name(),
        }
    }
}

const MOST_SHOWN: usize = 60;

fn short(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The scalar that a spelling of the spec stands for.
pub(super) fn scalar_of(text: &WireText) -> Scalar<'_> {
    match text {
        WireText::Null => Scalar::Null,
        WireText::Boolean(it) => Scalar::Boolean(*it),
        WireText::Number(digits) => Scalar::Number(digits),
        WireText::Text(text) => Scalar::Text(text),
    }
}

/// The spelling without its quotes; JSON's null has no text.
pub(super) fn text_of(text: &WireText) -> Option<&str> {
    match text {
        WireText::Null => None,
        WireText::Boolean(true) => Some("true"),
        WireText::Boolean(false) => Some("false"),
        WireText::Number(text) | WireText::Text(text) => Some(text),
    }
}

/// The way to a value, kept on the stack; it becomes a pointer only where there is a breach.
#[derive(Debug, Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(before, key) => before.pointer().key(key),
            Self::Index(before, index) => before.pointer().index(*index),
        }
    }
}

/// Where we are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Here<'p> {
    pub(super) place: Place,
    pub(super) path: &'p Path<'p>,
    /// The object around, and those around it.
    pub(super) scope: Option<&'p Scope<'p>>,
    /// The nearest field.
    pub(super) field: Option<&'p Field>,
    pub(super) cover: Cover,
    pub(super) depth: u32,
}

impl<'p> Here<'p> {
    pub(super) fn root(path: &'p Path<'p>) -> Self {
        let cover = Cover::default();
        Self { place: Place::Body, path, scope: None, field: None, cover, depth: 0 }
    }

    /// One step further in.
    pub(super) fn step(self, path: &'p Path<'p>) -> Self {
        Self { path, depth: self.depth + 1, ..self }
    }
}

/// What of a value may be judged, and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Cover {
    /// All of it.
    #[default]
    None,
    /// It is a secret: judged, never shown.
    Secret,
    /// It stands for something else: its keys are judged, its values are not.
    Placeholder,
}

/// An object whose fields may speak of each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'s> {
    pub(super) fields: &'s [Field],
    pub(super) plan: &'s ObjectPlan,
    pub(super) slots: &'s [Slot<'s>],
    pub(super) up: Option<&'s Scope<'s>>,
}

/// What there is of a field.
#[derive(Debug, Clone, Copy)]
pub(super) enum Slot<'s> {
    /// Nothing.
    Absent,
    /// It travels in a part of the message that is not at hand.
    Unseen,
    /// A value that stands for something else.
    Placeholder,
    /// This.
    Value(Input<'s>),
}

impl<'s> Scope<'s> {
    pub(super) fn find(&self, name: &str) -> Option<(&'s Field, Slot<'s>)> {
        let index = *self.plan.names.get(name)?;
        Some((&self.fields[index], self.slots[index]))
    }
}

/// A borrowed or made text.
pub(super) type Text<'v> = Cow<'v, str>;
