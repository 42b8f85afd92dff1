//! What a message or a value in it looks like.

use super::{About, Claim, Field, KeyCase, Rule, Shared, Unsaid};

/// The number of a shape in its vendor's [`Shapes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ShapeId(pub u32);

/// All shapes of one vendor. Shapes refer to each other by number, so they may be recursive.
#[derive(Debug, Clone, Default)]
pub struct Shapes {
    /// Full but for the last one, so that none is moved once it stands.
    chunks: Vec<Vec<Shape>>,
}

/// How many shapes stand in a chunk.
const CHUNK: usize = 512;

impl Shapes {
    /// The shape with this number. Numbers come from here, so it is always there.
    ///
    /// # Panics
    /// On a number that another vendor's shapes gave out.
    pub fn get(&self, id: ShapeId) -> &Shape {
        let at = id.0 as usize;
        &self.chunks[at / CHUNK][at % CHUNK]
    }

    /// Every shape with its number.
    pub fn iter(&self) -> impl Iterator<Item = (ShapeId, &Shape)> {
        (0..).map(ShapeId).zip(self.chunks.iter().flatten())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.chunks.last().map_or(0, |last| (self.chunks.len() - 1) * CHUNK + last.len())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.chunks.is_empty()
    }

    pub(crate) fn add(&mut self, shape: Shape) -> ShapeId {
        let id = ShapeId(u32::try_from(self.len()).unwrap_or(u32::MAX));
        match self.chunks.last_mut() {
            Some(last) if last.len() < CHUNK => last.push(shape),
            // Most vendors need one; it grows as it is filled.
            None => self.chunks.push(vec![shape]),
            Some(_) => {
                let mut chunk = Vec::with_capacity(CHUNK);
                chunk.push(shape);
                self.chunks.push(chunk);
            }
        }
        id
    }

    pub(crate) fn get_mut(&mut self, id: ShapeId) -> &mut Shape {
        let at = id.0 as usize;
        &mut self.chunks[at / CHUNK][at % CHUNK]
    }
}

/// What a message or a value looks like.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Its name, where the spec gives one under `shapes:` and uses it unchanged.
    pub name: Option<Box<ShapeName>>,
    /// Title, description, gaps.
    pub about: About,
    /// Its type. `or` and disputes list other types that are accepted with a note.
    pub kind: Claim<Kind>,
    /// What it is made of, by kind.
    pub parts: Parts,
    /// Constraints on the value itself, each a claim.
    pub rules: Vec<Claim<Rule>>,
    /// How the value is spelled on the wire, where that is not the plain JSON of its type.
    pub wire: Shared<Wire>,
    /// The unit of a quantity: `mm`, `%`.
    pub unit: Option<Box<Claim<String>>>,
}

/// The name of a shape and where it is declared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ShapeName {
    /// The page that declares it; `None` for the vendor file.
    pub page: Option<String>,
    /// The name.
    pub name: String,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the words of the language, explained in its reference")]
pub enum Kind {
    String,
    Integer,
    Decimal,
    Boolean,
    Date,
    Time,
    DateTime,
    Bytes,
    File,
    /// Whatever it is, all of it is accepted: the page says so.
    Any,
    /// Nobody says what it is.
    Unknown,
    /// No value: only a spelling of nothing. The payload of an outcome that carries none; the
    /// language has no word for it.
    Nothing,
    /// Has `fields`.
    Object,
    List,
    Tuple,
    /// An object whose keys are data.
    Map,
    /// One of several shapes.
    Either,
}

impl Kind {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Time => "time",
            Self::DateTime => "datetime",
            Self::Bytes => "bytes",
            Self::File => "file",
            Self::Any => "any",
            Self::Unknown => "unknown",
            Self::Nothing => "nothing",
            Self::Object => "object",
            Self::List => "list",
            Self::Tuple => "tuple",
            Self::Map => "map",
            Self::Either => "either",
        }
    }

    /// Whether the value is one piece of text, number or truth, not made of others.
    pub fn is_scalar(self) -> bool {
        !matches!(
            self,
            Self::Object
                | Self::List
                | Self::Tuple
                | Self::Map
                | Self::Either
                | Self::Any
                | Self::Unknown
                | Self::Nothing
        )
    }
}

/// What a shape is made of.
#[derive(Debug, Clone)]
pub enum Parts {
    /// Nothing: a scalar, `any`, or `unknown`.
    Scalar,
    /// Named fields.
    Object(Object),
    /// Any number of values of one shape.
    List(ShapeId),
    /// A fixed number of values, each of its own shape.
    Tuple(Vec<ShapeId>),
    /// Keys that are data, values of one shape.
    Map(ShapeId),
    /// One of these.
    Either(Vec<ShapeId>),
}

/// Named fields, and perhaps variants of them.
#[derive(Debug, Clone)]
pub struct Object {
    /// The fields, in the page's order. With `variants`: those common to all of them.
    pub fields: Vec<Field>,
    /// Whether the case of keys matters; `None` where nothing is said.
    pub keys: Option<Claim<KeyCase>>,
    /// Other fields for other values of one field.
    pub variants: Option<Box<Variants>>,
}

impl Object {
    /// The field the spec calls `name`.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Variants of an object, told apart by the value of one of its fields.
#[derive(Debug, Clone)]
pub struct Variants {
    /// The field (by its name in the spec) whose value chooses.
    pub by: String,
    /// The variants in the page's order.
    pub cases: Vec<Variant>,
    /// Which case is meant where the field is not given: the one of its default.
    pub unsaid: Option<usize>,
}

/// One variant.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The value of the choosing field, as the spec writes it (`true`, `A`).
    pub value: String,
    /// The whole object: the common fields and the variant's own.
    pub shape: ShapeId,
    /// Title, description, page lines.
    pub about: About,
}

/// How a value is spelled on the wire. Everything `None`: the plain JSON of its type.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wire {
    /// The JSON kinds the value may have; the first is written. `None`: that of its type.
    pub spellings: Option<Claim<Vec<Spelling>>>,
    /// Spellings that mean "no value". With them the field may be null, and is then not given.
    pub null_as: Option<Claim<Vec<WireText>>>,
    /// Spellings of true; the first is written.
    pub true_as: Option<Claim<Vec<WireText>>>,
    /// Spellings of false; the first is written.
    pub false_as: Option<Claim<Vec<WireText>>>,
    /// The separator of a list or tuple that comes as one text.
    pub joined: Option<Claim<String>>,
    /// Padding around the text.
    pub padded: Option<Claim<Padding>>,
    /// Another format inside the text.
    pub packed: Option<Claim<Packing>>,
}

impl Unsaid for Wire {
    fn unsaid() -> &'static Self {
        static PLAIN: Wire = Wire {
            spellings: None,
            null_as: None,
            true_as: None,
            false_as: None,
            joined: None,
            padded: None,
            packed: None,
        };
        &PLAIN
    }
}

/// A JSON kind that a scalar may be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// A JSON number.
    Number,
    /// A JSON string.
    String,
    /// A JSON `true` or `false`.
    Boolean,
}

/// A spelling whose quotes count: `null` is JSON's null, `"null"` is four letters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WireText {
    /// JSON null.
    Null,
    /// JSON true or false.
    Boolean(bool),
    /// A JSON number, as written.
    Number(String),
    /// A JSON string.
    Text(String),
}

/// Padding around a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Padding {
    /// Where the padding stands.
    pub side: Side,
    /// What it is made of; a blank unless said.
    pub with: char,
    /// The length, in characters, that it fills up to; `None`: any.
    pub to: Option<u32>,
}

/// Where padding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Before the text.
    Left,
    /// Behind the text.
    Right,
}

/// A format inside a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// JSON in a string.
    Json,
    /// Base64 in a string.
    Base64,
}
