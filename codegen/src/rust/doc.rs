//! Documentation: what the spec says about a thing, as paragraphs that rustdoc and clippy take.
//!
//! Text of specs is prose by people: a `<` in it is no tag, a `[` no link, a `*/` no end.

mod escape;

use std::fmt::Write as _;

use bindery_model::vendor::{About, Basis, Cites, Claim, Origin};

pub(super) use escape::escaped;

/// The widest line of documentation, its `/// ` and some indentation apart.
const WIDTH: usize = 92;

/// Paragraphs of documentation.
#[derive(Debug, Clone, Default)]
pub(super) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A sentence of ours, already fit for rustdoc; a full stop is added where none is.
    pub(super) fn say(mut self, sentence: impl Into<String>) -> Self {
        let sentence = sentence.into();
        if !sentence.trim().is_empty() {
            self.paragraphs.push(closed(sentence.trim()));
        }
        self
    }

    /// Text of the spec.
    pub(super) fn quote(self, text: &str) -> Self {
        self.say(escaped(text))
    }

    /// Several sentences as one paragraph.
    pub(super) fn together(self, sentences: &[String]) -> Self {
        let said = sentences.iter().filter(|sentence| !sentence.is_empty());
        let closed: Vec<_> = said.map(|sentence| closed(sentence)).collect();
        self.say(closed.join(" "))
    }

    /// Lines as they are: headings, code, lists.
    pub(super) fn verbatim(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(format!("\u{0}{}", text.into()));
        self
    }

    /// What a node says of itself: title, or `otherwise` where there is none, and description.
    pub(super) fn about(self, about: &About, otherwise: &str) -> Self {
        match (&about.title, &about.doc) {
            (Some(title), Some(doc)) => self.quote(title).quote(doc),
            (Some(text), None) | (None, Some(text)) => self.quote(text),
            (None, None) => self.say(otherwise),
        }
    }

    /// What the vendor's side has to be like, what nobody says, why it should not be used.
    pub(super) fn notes(self, about: &About) -> Self {
        let outside = about
            .outside
            .iter()
            .map(|note| format!("On the vendor's side: {}", escaped(&note.text)));
        let gaps = about.gaps.iter().map(|note| format!("Not documented: {}", escaped(&note.text)));
        let old =
            about.deprecated.iter().map(|note| format!("Deprecated: {}", escaped(&note.text)));
        outside.chain(gaps).chain(old).fold(self, Self::say)
    }

    /// Where the pages say it and how we know.
    pub(super) fn origin(self, origin: &Origin) -> Self {
        self.say(said_at(origin.basis, &origin.at))
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    /// The lines, without any comment signs.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            match paragraph.strip_prefix('\u{0}') {
                Some(text) => lines.extend(text.lines().map(str::to_owned)),
                None => wrap(paragraph, &mut lines),
            }
        }
        lines
    }
}

/// "Page `po`, lines 45-47.", with how we know it where it is not documented.
pub(super) fn said_at(basis: Basis, at: &Cites) -> String {
    let place = cited(at);
    let lower = lower_first(&place);
    match (basis, place.is_empty()) {
        (Basis::Documented, _) => place,
        (Basis::Example, true) => "Only an example shows it".to_owned(),
        (Basis::Example, false) => format!("Only an example shows it: {lower}"),
        (Basis::Observed, true) => "Seen in a reply, not documented".to_owned(),
        (Basis::Observed, false) => format!("Seen in a reply, not documented: {lower}"),
        (Basis::Assumed, true) => "Assumed; no page says it".to_owned(),
        (Basis::Assumed, false) => format!("Assumed: {lower}"),
    }
}

/// "Page `po`, lines 45-47, 60; page `so`, line 5": empty where nothing is cited.
pub(super) fn cited(at: &Cites) -> String {
    let mut out = String::new();
    let mut page: Option<&str> = None;
    for cite in at {
        let lines = if cite.first == cite.last {
            cite.first.to_string()
        } else {
            format!("{}-{}", cite.first, cite.last)
        };
        if page == Some(&*cite.page) {
            out.push_str(", ");
        } else {
            let word = if page.is_some() { "; page" } else { "Page" };
            let lines = if is_one_line(at, &cite.page) { "line" } else { "lines" };
            let _ = write!(out, "{word} `{}`, {lines} ", cite.page);
        }
        out.push_str(&lines);
        page = Some(&cite.page);
    }
    out
}

fn is_one_line(at: &Cites, page: &str) -> bool {
    let mut on_page = at.iter().filter(|cite| &*cite.page == page);
    let first = on_page.next();
    on_page.next().is_none() && first.is_some_and(|cite| cite.first == cite.last)
}

/// What stands against a fact: candidates and disputes, as sentences about `what`.
pub(super) fn doubts<T>(claim: &Claim<T>, what: &str, spell: impl Fn(&T) -> String) -> Vec<String> {
    let Some(doubt) = &claim.doubt else { return Vec::new() };
    let mut out = Vec::new();
    let candidates: Vec<String> = doubt.candidates.iter().map(&spell).collect();
    if !candidates.is_empty() {
        out.push(format!("{what} may also be {}", candidates.join(" or ")));
    }
    for dispute in &doubt.disputes {
        let place = said_at(dispute.origin.basis, &dispute.origin.at);
        let place = lower_first(&place);
        out.push(match &dispute.value {
            Some(value) => format!("{what} is disputed: {} ({place})", spell(value)),
            None => format!("{what} is disputed ({place})"),
        });
    }
    out
}

/// A text as code, whatever is in it.
pub(crate) fn code(text: &str) -> String {
    escape::code_span(text)
}

/// A sentence with a capital at its start.
pub(crate) fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn closed(sentence: &str) -> String {
    let sentence = sentence.trim_end();
    let ended = sentence.ends_with(['.', '!', '?', ':']) || sentence.is_empty();
    if ended { sentence.to_owned() } else { format!("{sentence}.") }
}

/// Fills lines with words; a code span is never broken, and no line begins like a list.
fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    let first = lines.len();
    for word in escape::words(paragraph) {
        let starts = line.is_empty();
        let too_long = line.chars().count() + word.chars().count() + 1 > WIDTH;
        if !starts && too_long && !escape::begins_a_block(&word) {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        if line.is_empty() && lines.len() == first && escape::begins_a_block(&word) {
            line.push('\\');
        }
        line.push_str(&word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
}
