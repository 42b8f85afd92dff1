//! Checks over a resolved vendor: one file a theme. Each pushes what it finds into one list and
//! returns nothing; a vendor without an error becomes [`Valid`].
//!
//! Two stages. The first looks at single facts. The second holds facts to one another; of it only
//! that is told which cannot follow from a fact that earlier errors took away, see [`Taint`].

mod call;
mod entities;
mod examples;
mod fields;
mod files;
mod formats;
mod keys;
mod literal;
mod outcomes;
mod pages;
mod patterns;
mod provocations;
mod ranges;
mod scenarios;
mod secrets;
mod spellings;
mod taint;
mod tells;
mod values;
mod variants;
mod walk;

use crate::diagnostic::{self, Code, Diagnostic, suggest};
use crate::resolve::{Extent, Files};
use crate::source::Span;
use crate::valid::Valid;
use crate::vendor::{Parts, Shape, ShapeId, Vendor};
use formats::Formats;
use patterns::Patterns;
use taint::Taint;
use walk::Reach;

/// Runs every check. `None` where an error was found, here or before.
pub(crate) fn vendor(
    vendor: Vendor,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Valid<Vendor>> {
    let taint = Taint::of(files, diagnostics);
    let reach = Reach::of(&vendor);
    let mut check = Check {
        vendor: &vendor,
        files,
        reach: &reach,
        patterns: Patterns::default(),
        formats: Formats::default(),
        found: Vec::new(),
    };
    single_facts(&mut check);
    let mut found = std::mem::take(&mut check.found);
    between_facts(&mut check, &taint);
    taint.clear(&mut check.found);
    found.append(&mut check.found);
    diagnostics.append(&mut found);
    // What seems unused may be used where a page is missing, or by what an error hides.
    if files.extent != Extent::Whole || diagnostic::any_error(diagnostics) {
        diagnostics.retain(|it| it.code != Code::Unused);
    }
    (!diagnostic::any_error(diagnostics)).then(|| Valid::assume(vendor))
}

fn single_facts(check: &mut Check<'_>) {
    for (_, shape) in check.shapes() {
        ranges::check(check, shape);
        patterns::check(check, shape);
        formats::check(check, shape);
        values::check(check, shape);
        spellings::check(check, shape);
        if let Parts::Object(object) = &shape.parts {
            keys::object(check, object);
        }
    }
    keys::headers(check);
    pages::check(check);
}

fn between_facts(check: &mut Check<'_>, taint: &Taint) {
    if matches!(taint, Taint::All) {
        return;
    }
    fields::check(check);
    variants::check(check);
    call::check(check);
    outcomes::check(check);
    tells::check(check);
    provocations::check(check);
    entities::check(check);
    secrets::check(check);
    files::check(check);
    if taint.is_none() {
        scenarios::check(check);
    }
    if !diagnostic::any_error(&check.found) {
        examples::check(check);
    }
}

/// The vendor under check, and the list of what is found.
struct Check<'v> {
    vendor: &'v Vendor,
    files: &'v Files,
    reach: &'v Reach,
    patterns: Patterns<'v>,
    formats: Formats,
    found: Vec<Diagnostic>,
}

impl<'v> Check<'v> {
    fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    fn error(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.push(Diagnostic::error(code, span, message).help(help));
    }

    fn warning(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.push(Diagnostic::warning(code, span, message).help(help));
    }

    /// The shapes that some message has, each once.
    fn shapes(&self) -> impl Iterator<Item = (ShapeId, &'v Shape)> + use<'v> {
        let (vendor, reach) = (self.vendor, self.reach);
        reach.shapes().map(move |id| (id, vendor.shape(id)))
    }

    /// The place of a word inside a span, so that a list is not underlined for one of its members;
    /// the whole span where it is not found.
    fn word(&self, span: Span, word: &str) -> Span {
        let text = self.vendor.sources.text(span);
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        let mut found = text.match_indices(word).filter(|(at, _)| {
            edge(text[..*at].chars().next_back()) && edge(text[at + word.len()..].chars().next())
        });
        let width = u32::try_from(word.len()).unwrap_or(0);
        match found.next().and_then(|(at, _)| u32::try_from(at).ok()) {
            Some(at) if width > 0 => Span::new(span.file, span.start + at, span.start + at + width),
            _ => span,
        }
    }

    /// Reports a name that none of the known ones is.
    fn no_such<'n>(
        &mut self,
        (code, span): (Code, Span),
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let help = did_you_mean(name, known);
        let span = self.word(span, name);
        let message = format!("there is no {what} `{name}`");
        self.push(Diagnostic::error(code, span, message).help(help).cause(name));
    }

    /// The same for one of several names that one block has wrong together.
    fn no_such_in<'n>(
        &mut self,
        block: &str,
        (code, span): (Code, Span),
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        self.no_such((code, span), what, name, known);
        if let Some(last) = self.found.last_mut() {
            last.cause = Some(block.to_owned());
        }
    }
}

/// The nearest of the known names, or all of them where they are few.
fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    let mut names: Vec<&str> = known.into_iter().collect();
    names.dedup();
    match suggest(name, names.iter().copied()) {
        Some(close) => format!("did you mean `{close}`?"),
        None if names.is_empty() => "there is none here at all".to_owned(),
        None if names.len() <= 12 => format!("known here: {}", names.join(", ")),
        None => format!("there are {}, none of them close", names.len()),
    }
}
