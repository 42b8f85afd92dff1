//! Trees that programs make: what an import writes, what a proposal puts in place.

use crate::read;
use crate::tree::{Colon, Comment, Form, Key, Kind, Member, Spelling, Tree, Value};
use crate::{Refused, print};

impl Tree {
    /// A mapping with nothing in it yet. It becomes a row if it is simple and fits.
    pub fn map() -> Self {
        Self::collection(Kind::Map, Form::Auto)
    }

    /// A list with nothing in it yet. It becomes a row if it is simple and fits.
    pub fn list() -> Self {
        Self::collection(Kind::List, Form::Auto)
    }

    /// Text, quoted where it could be taken for something else, folded or under `|` where it is
    /// long.
    pub fn text(text: impl Into<String>) -> Self {
        Self::scalar(text, Spelling::Text)
    }

    /// A word that means itself without quotes: a number, `true`, `null`, `unknown`, `today`. What
    /// cannot stand without quotes becomes text.
    pub fn word(word: impl Into<String>) -> Self {
        let word = word.into();
        let simple = |it: char| it.is_ascii_alphanumeric() || "-+._~".contains(it);
        let fits = word.chars().all(simple) && !word.is_empty() && word != "-";
        let fits = fits && !word.starts_with("---") && !word.starts_with("...");
        Self::scalar(word, if fits { Spelling::Plain } else { Spelling::Text })
    }

    /// Nothing: a key and its colon alone.
    pub fn empty() -> Self {
        Self { value: Value::Empty(Colon::Written) }
    }

    /// A value as one writes it in a spec: `{assumed: string, or: [integer]}`. Its layout and its
    /// comments are kept.
    pub fn read(text: &str) -> Result<Self, Refused> {
        Ok(read::read("the value", text)?.root.value)
    }

    /// JSON as it was pasted; numbers and escapes stay as they are spelled.
    pub fn json(text: &str) -> Result<Self, Refused> {
        let mut tree = Self::read(text)?;
        tree.make_json();
        Ok(tree)
    }

    /// The mapping with one more key. On a list, the item without its key.
    #[must_use]
    pub fn with(self, key: impl Into<String>, value: impl Into<Tree>) -> Self {
        self.member(Member::new(key, value))
    }

    /// The list with one more item. On a mapping it changes nothing: an item has no key.
    #[must_use]
    pub fn item(self, value: impl Into<Tree>) -> Self {
        self.member(Member::item(value))
    }

    /// The collection with one more member and the comments it brings. What has no place in it (a
    /// key in a list loses its key, an item in a mapping is left out) says nothing.
    #[must_use]
    pub fn member(mut self, mut member: Member) -> Self {
        if let Some(collection) = self.as_collection_mut() {
            match collection.kind {
                Kind::List => member.key = None,
                Kind::Map if member.key.is_none() => return self,
                Kind::Map => {}
            }
            collection.members.push(member);
        }
        self
    }

    /// The collection on lines of its own, however short it is.
    #[must_use]
    pub fn on_lines(mut self) -> Self {
        if let Some(collection) = self.as_collection_mut() {
            collection.form = Form::Block;
        }
        self
    }

    /// The collection in brackets as long as it fits, however deep it is.
    #[must_use]
    pub fn in_a_row(mut self) -> Self {
        if let Some(collection) = self.as_collection_mut() {
            collection.form = Form::Row;
        }
        self
    }

    /// The text, if it is a scalar.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The value of a key, if it is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        let collection = self.as_collection()?;
        Some(&collection.members[collection.position(key)?].value)
    }

    /// The text of a file that says this, its root on lines of its own; the comments stand at its
    /// head: `yaml-language-server: $schema=../spec.schema.json`.
    pub fn write(&self, head: &[&str]) -> String {
        let mut root = Member::item(self.clone().on_lines());
        root.lead = head.iter().map(|it| Comment::new(it)).collect();
        print::whole(&root, &[])
    }

    pub(crate) fn make_json(&mut self) {
        if matches!(self.value, Value::Empty(_)) {
            *self = Self::word("null");
        }
        let Value::Collection(collection) = &mut self.value else { return };
        if !matches!(collection.form, Form::Json(_)) && !collection.has_comments() {
            collection.form = Form::Json(None);
        }
        collection.members.iter_mut().for_each(|it| it.value.make_json());
    }
}

impl Member {
    /// A key and its value.
    pub fn new(key: impl Into<String>, value: impl Into<Tree>) -> Self {
        let key = Key { text: key.into(), spelling: Spelling::Text };
        Self { key: Some(key), ..Self::item(value) }
    }

    /// An item of a list.
    pub fn item(value: impl Into<Tree>) -> Self {
        Self {
            key: None,
            blank: false,
            lead: Vec::new(),
            head: None,
            value: value.into(),
            trail: None,
            lines: None,
        }
    }

    /// With comments above it, one for each line of the text.
    #[must_use]
    pub fn above(mut self, text: &str) -> Self {
        self.lead.extend(text.lines().map(Comment::new));
        self
    }

    /// With a comment behind it. A comment has one line: of several the first is taken.
    #[must_use]
    pub fn beside(mut self, text: &str) -> Self {
        self.trail = text.lines().next().map(Comment::new);
        self
    }

    /// With a blank line before it and the comments above it.
    #[must_use]
    pub fn apart(mut self) -> Self {
        match self.lead.first_mut() {
            Some(first) => first.blank = true,
            None => self.blank = true,
        }
        self
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Tree {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<bool> for Tree {
    fn from(value: bool) -> Self {
        Self::word(value.to_string())
    }
}

impl From<u64> for Tree {
    fn from(value: u64) -> Self {
        Self::word(value.to_string())
    }
}

impl From<i64> for Tree {
    fn from(value: i64) -> Self {
        Self::word(value.to_string())
    }
}

impl<T: Into<Tree>> From<Vec<T>> for Tree {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().fold(Self::list(), Self::item)
    }
}
