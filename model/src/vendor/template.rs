//! Texts with holes: `Order {id} is in status: {s}`; `{{` and `}}` stand for braces.

/// A text with named holes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Template {
    /// Its pieces, in order.
    pub segments: Vec<Segment>,
}

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Text that stands as it is.
    Literal(String),
    /// A hole and its name.
    Hole(String),
}

/// Why a text is no template; positions count bytes from its start.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// `{` without its `}`.
    #[error("the hole that opens at byte {0} is not closed; for a brace write {{{{")]
    Open(usize),
    /// `}` without a `{`.
    #[error("the `}}` at byte {0} closes nothing; for a brace write }}}}")]
    Close(usize),
    /// `{}`, or a name with blanks in it.
    #[error("the hole at byte {0} needs a name of letters, digits, `_`, `.` or `-`")]
    Name(usize),
}

impl Template {
    /// Reads a template.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut segments = Vec::new();
        let mut literal = String::new();
        let mut at = 0;
        while let Some(offset) = text[at..].find(['{', '}']) {
            literal.push_str(&text[at..at + offset]);
            at += offset;
            let brace = &text[at..=at];
            if text[at + 1..].starts_with(brace) {
                literal.push_str(brace);
                at += 2;
                continue;
            }
            if brace == "}" {
                return Err(TemplateError::Close(at));
            }
            let name = hole_name(text, at)?;
            if !literal.is_empty() {
                segments.push(Segment::Literal(std::mem::take(&mut literal)));
            }
            segments.push(Segment::Hole(name.to_owned()));
            at += name.len() + 2;
        }
        literal.push_str(&text[at..]);
        if !literal.is_empty() {
            segments.push(Segment::Literal(literal));
        }
        Ok(Self { segments })
    }

    /// The names of the holes, in order.
    pub fn holes(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Hole(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        })
    }
}

fn hole_name(text: &str, open: usize) -> Result<&str, TemplateError> {
    let rest = &text[open + 1..];
    let name = &rest[..rest.find('}').ok_or(TemplateError::Open(open))?];
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '$');
    if name.is_empty() || !name.chars().all(fits) {
        return Err(TemplateError::Name(open));
    }
    Ok(name)
}

impl std::fmt::Display for Template {
    /// As it is written in a spec.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => {
                    f.write_str(&text.replace('{', "{{").replace('}', "}}"))?;
                }
                Segment::Hole(name) => write!(f, "{{{name}}}")?,
            }
        }
        Ok(())
    }
}
