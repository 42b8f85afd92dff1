//! Texts with holes: `Order {id} is in status: {state}`. Paths, faults' texts, the `as` of a
//! header and the steps of scenarios are written so. `{{` and `}}` are the braces themselves.
//!
//! A hole is one character or more; in a match the first holes take as little as they can, and
//! the whole text must match.

use std::fmt;

/// A text with holes, checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Template {
    parts: Vec<Part>,
}

/// One part of a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Text that stands for itself, its braces single.
    Text(String),
    /// A hole, by its name.
    Hole(String),
}

/// A text that is no template, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// A `{` without its `}`.
    #[error("this `{{` is never closed; write `{{{{` for the sign itself")]
    Open {
        /// The byte it stands at.
        at: usize,
    },
    /// A `}` without its `{`.
    #[error("this `}}` closes nothing; write `}}}}` for the sign itself")]
    Close {
        /// The byte it stands at.
        at: usize,
    },
    /// A hole without a name, or whose name has a brace or stands twice.
    #[error("a hole needs a name of its own between its braces")]
    Name {
        /// The byte its `{` stands at.
        at: usize,
        /// How many bytes it has, braces included.
        len: usize,
    },
}

impl TemplateError {
    /// The bytes of the bad place: where it begins and how many they are.
    pub const fn place(&self) -> (usize, usize) {
        match *self {
            TemplateError::Open { at } | TemplateError::Close { at } => (at, 1),
            TemplateError::Name { at, len } => (at, len),
        }
    }
}

impl Template {
    /// Reads a text with holes.
    pub fn parse(source: &str) -> Result<Self, TemplateError> {
        let mut parts: Vec<Part> = Vec::new();
        let mut text = String::new();
        let mut at = 0;
        while let Some(next) = source[at..].chars().next() {
            let rest = &source[at..];
            if rest.starts_with("{{") || rest.starts_with("}}") {
                text.push(next);
                at += 2;
            } else if next == '{' {
                let end = rest.find('}').ok_or(TemplateError::Open { at })?;
                let name = &rest[1..end];
                let known =
                    parts.iter().any(|part| matches!(part, Part::Hole(hole) if hole == name));
                if name.is_empty() || name.contains('{') || known {
                    return Err(TemplateError::Name { at, len: end + 1 });
                }
                if !text.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut text)));
                }
                parts.push(Part::Hole(name.to_owned()));
                at += end + 1;
            } else if next == '}' {
                return Err(TemplateError::Close { at });
            } else {
                text.push(next);
                at += next.len_utf8();
            }
        }
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        Ok(Self { parts })
    }

    /// The parts, in their order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The names of the holes, in their order.
    pub fn holes(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Hole(name) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }

    /// How many characters stand for themselves: the more, the more a match tells.
    pub fn literal_characters(&self) -> usize {
        let texts = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.chars().count(),
            Part::Hole(_) => 0,
        });
        texts.sum()
    }

    /// The text with its holes filled; the name of the hole that has no value, if one has none.
    pub fn fill<V: AsRef<str>>(
        &self,
        mut value: impl FnMut(&str) -> Option<V>,
    ) -> Result<String, NoValue> {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Hole(name) => match value(name) {
                    Some(value) => out.push_str(value.as_ref()),
                    None => return Err(NoValue(name.clone())),
                },
            }
        }
        Ok(out)
    }

    /// What stands in each hole, in their order, if the whole text matches.
    pub fn matches<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        self.matches_where(text, |_, _| true)
    }

    /// As [`Template::matches`], where each hole also has to pass a test of its own (a closed list,
    /// say). The shortest text that passes and lets the rest match is taken.
    pub fn matches_where<'t>(
        &self,
        text: &'t str,
        mut passes: impl FnMut(&str, &str) -> bool,
    ) -> Option<Vec<&'t str>> {
        let dead = vec![false; self.parts.len() * (text.len() + 1)];
        let mut search = Search { parts: &self.parts, text, holes: Vec::new(), dead };
        search.run(0, 0, &mut passes).then_some(search.holes)
    }
}

impl fmt::Display for Template {
    /// Writes the template as a spec would.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| match part {
            Part::Text(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}")),
            Part::Hole(name) => write!(f, "{{{name}}}"),
        })
    }
}

/// No value was given for this hole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no value for `{{{0}}}`")]
pub struct NoValue(pub String);

/// Looks for a match; remembers what led nowhere, so that hostile texts cost no more than
/// the length of the text times the number of parts, squared at worst.
struct Search<'s, 't> {
    parts: &'s [Part],
    text: &'t str,
    holes: Vec<&'t str>,
    /// For each part and place: whether it is known to lead nowhere.
    dead: Vec<bool>,
}

impl Search<'_, '_> {
    fn run(&mut self, part: usize, at: usize, passes: &mut impl FnMut(&str, &str) -> bool) -> bool {
        match self.parts.get(part) {
            None => at == self.text.len(),
            Some(Part::Text(text)) => {
                self.text[at..].starts_with(text.as_str())
                    && self.run(part + 1, at + text.len(), passes)
            }
            Some(Part::Hole(name)) => {
                let state = part * (self.text.len() + 1) + at;
                if self.dead[state] {
                    return false;
                }
                let rest = &self.text[at..];
                let ends = rest.char_indices().skip(1).map(|(end, _)| end).chain([rest.len()]);
                for end in ends.filter(|end| *end > 0) {
                    if self.leads_on(part + 1, at + end) && passes(name, &rest[..end]) {
                        self.holes.push(&rest[..end]);
                        if self.run(part + 1, at + end, passes) {
                            return true;
                        }
                        self.holes.pop();
                    }
                }
                self.dead[state] = true;
                false
            }
        }
    }

    /// Whether the next part can begin here at all.
    fn leads_on(&self, part: usize, at: usize) -> bool {
        match self.parts.get(part) {
            None => at == self.text.len(),
            Some(Part::Text(text)) => self.text[at..].starts_with(text.as_str()),
            Some(Part::Hole(_)) => at < self.text.len(),
        }
    }
}
