//! The entry of a key: its default, an example, and what becomes of it in each output.
//!
//! Entries stand in `model/reference/keys/<node>.md`, one under each `## key`:
//!
//! ```text
//! ## decimals
//!
//! Default: any number of them. A sentence more, if it helps.
//!
//! (a fenced block of YAML; its first line, a comment, says what it is a part of)
//!
//! rust pub price: => #[bindery(decimals = 2)] pub price: Option<Decimal>
//! schema request price => "price": {"type": "number", "x-bindery-decimals": 2}
//! openapi same
//! run reply {"price": 1.234} => finding `decimals` at `/price`
//! ```
//!
//! In front of `=>` stands where to look, behind it what is found there: written and held by the
//! tests across rooms. `says` and a sentence in place of both is not held; `—` is nothing at all.

use std::fmt;

/// What is said of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The node that has it, by its name in the language's schema.
    pub node: &'static str,
    /// The key.
    pub key: String,
    /// What holds where it is left out, and what else there is to say.
    pub default: String,
    /// An example: YAML, with a first line that says what it is a part of.
    pub example: String,
    /// What becomes of the example.
    pub becomes: Vec<Becomes>,
}

/// What becomes of a key in one output. Its `Display` is its line in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Becomes {
    /// The output.
    pub output: Output,
    /// Where to look.
    pub look: String,
    /// What is found there.
    pub found: String,
}

/// What comes out of a spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// The Rust.
    Rust,
    /// The JSON Schemas.
    JsonSchema,
    /// The `OpenAPI` document.
    OpenApi,
    /// The contract run.
    Run,
}

impl Output {
    /// Every output, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Rust, Self::JsonSchema, Self::OpenApi, Self::Run];

    /// The word before a line about it.
    fn word(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::JsonSchema => "schema",
            Self::OpenApi => "openapi",
            Self::Run => "run",
        }
    }

    /// What people call it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::JsonSchema => "JSON Schema",
            Self::OpenApi => "OpenAPI",
            Self::Run => "the run",
        }
    }
}

impl Becomes {
    /// A line of a file of entries, if it speaks of an output.
    pub fn parse(line: &str) -> Option<Self> {
        let (word, rest) = line.split_once(' ')?;
        let output = Output::ALL.into_iter().find(|output| output.word() == word)?;
        let (look, found) = rest.split_once(" =>").unwrap_or((rest, ""));
        Some(Self { output, look: look.trim().to_owned(), found: found.trim().to_owned() })
    }

    /// A sentence that nothing holds.
    pub fn says(&self) -> Option<&str> {
        self.look.strip_prefix("says ")
    }

    /// Whether nothing becomes of the key.
    pub fn is_nothing(&self) -> bool {
        self.look == "—"
    }

    /// Whether it is what the JSON Schema has.
    pub fn is_same(&self) -> bool {
        self.look == "same"
    }

    /// As the page shows it.
    fn shown(&self) -> String {
        if self.is_nothing() {
            return "—".to_owned();
        }
        if self.is_same() {
            return "the same".to_owned();
        }
        match (self.says(), self.output) {
            (Some(sentence), _) => sentence.to_owned(),
            (None, Output::Run) => self.found.clone(),
            (None, _) if self.look.starts_with("doc ") => {
                format!("its documentation, “{}”", self.found)
            }
            (None, _) if self.found.contains('`') => format!("`` {} ``", self.found),
            (None, _) => format!("`{}`", self.found),
        }
    }
}

impl fmt::Display for Becomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.output.word(), self.look)?;
        let held = self.says().is_none() && !self.is_nothing() && !self.is_same();
        if held { write!(f, " => {}", self.found) } else { Ok(()) }
    }
}

impl Entry {
    /// As the page shows it.
    pub(super) fn written(&self) -> String {
        let mut out = format!("{}\n\n```yaml\n{}```\n\n", self.default, self.example);
        for output in Output::ALL {
            let of_it = self.becomes.iter().filter(|it| it.output == output);
            let shown: Vec<String> = of_it.map(Becomes::shown).collect();
            out.extend(["- ", output.title(), ": ", &shown.join("; "), "\n"]);
        }
        out
    }
}

/// The entries of a file.
pub(super) fn read(node: &'static str, text: &str) -> Vec<Entry> {
    let sections = text.split("\n## ").skip(1);
    sections.map(|section| one(node, section)).collect()
}

fn one(node: &'static str, section: &str) -> Entry {
    let (key, rest) = section.split_once('\n').unwrap_or((section, ""));
    let (prose, rest) = rest.split_once("```yaml\n").unwrap_or((rest, ""));
    let (example, lines) = rest.split_once("```\n").unwrap_or((rest, ""));
    Entry {
        node,
        key: key.trim().to_owned(),
        default: prose.trim().to_owned(),
        example: example.to_owned(),
        becomes: lines.lines().filter_map(Becomes::parse).collect(),
    }
}
