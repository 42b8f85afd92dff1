//! Diagnostics as people read them on a terminal: the line, the place underlined, what to write.
//!
//! It must never decide on colour by itself (the caller knows where the text goes), and never
//! show more of a file than the lines that are spoken of.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level as Shown, Origin, Renderer, Snippet,
};

use super::{Diagnostic, Level};
use crate::source::{FileId, Source, Sources, Span};

/// Whether the text carries escape sequences for colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Text alone.
    Plain,
    /// Colours as a terminal understands them.
    Colour,
}

/// Places further apart than this in their lines are shown one by one: a snippet is as wide as all
/// of its places need.
const SPREAD: usize = 400;

/// The widest line that is printed; longer ones are shown around the underlined place.
const WIDTH: usize = 140;

/// Writes each diagnostic in turn, an empty line behind each.
pub fn render(
    sources: &Sources,
    diagnostics: &[Diagnostic],
    paint: Paint,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renderer = match paint {
        Paint::Plain => Renderer::plain(),
        Paint::Colour => Renderer::styled(),
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(WIDTH);
    for diagnostic in diagnostics {
        writeln!(out, "{}\n", renderer.render(&[group(sources, diagnostic)]))?;
    }
    Ok(())
}

/// The same as a text.
pub fn render_to_string(sources: &Sources, diagnostics: &[Diagnostic], paint: Paint) -> String {
    let mut out = Vec::new();
    // Nothing fails when a vector is written to; if it did, what is there would still be right.
    let _ = render(sources, diagnostics, paint, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn group<'a>(sources: &'a Sources, diagnostic: &'a Diagnostic) -> Group<'a> {
    let shown = match diagnostic.level {
        Level::Error => Shown::ERROR,
        Level::Warning => Shown::WARNING,
    };
    let title = shown.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    for file in files(diagnostic) {
        let Some(source) = sources.get(file) else { continue };
        if source.text().is_empty() {
            group = group.element(Origin::path(source.path()));
        } else {
            group = group.elements(snippets(source, file, diagnostic));
        }
    }
    match &diagnostic.help {
        Some(help) => group.element(Shown::HELP.message(help.as_str())),
        None => group,
    }
}

/// The files spoken of, the underlined place's first.
fn files(diagnostic: &Diagnostic) -> Vec<FileId> {
    let mut files = vec![diagnostic.span.file];
    for label in &diagnostic.also {
        if !files.contains(&label.span.file) {
            files.push(label.span.file);
        }
    }
    files
}

/// A place within a file, and how it is underlined.
struct Mark<'a> {
    at: Range<usize>,
    text: &'a str,
    kind: AnnotationKind,
    /// How far into its line it begins.
    indent: usize,
}

/// The places of one file: as one snippet, and one more for each that is too far to the side.
fn snippets<'a>(
    source: &'a Source,
    file: FileId,
    diagnostic: &'a Diagnostic,
) -> Vec<Snippet<'a, Annotation<'a>>> {
    let main = (diagnostic.span, diagnostic.label.as_str(), AnnotationKind::Primary);
    let also = diagnostic.also.iter();
    let also = also.map(|it| (it.span, it.text.as_str(), AnnotationKind::Context));
    let here = std::iter::once(main).chain(also).filter(|(span, ..)| span.file == file);
    let marks = here.map(|(span, text, kind)| {
        let at = on_one_line(source, span);
        let indent = at.start - source.line_at(at.start).start;
        Mark { at, text, kind, indent }
    });
    let marks: Vec<_> = marks.collect();
    let first = marks.first().map_or(0, |mark| mark.indent);
    let (near, far): (Vec<_>, Vec<_>) =
        marks.into_iter().partition(|mark| mark.indent.abs_diff(first) <= SPREAD);
    let far = far.into_iter().map(|mark| vec![mark]);
    std::iter::once(near).chain(far).map(|marks| snippet(source, marks)).collect()
}

/// The lines from the first to the last of some places.
fn snippet<'a>(source: &'a Source, marks: Vec<Mark<'a>>) -> Snippet<'a, Annotation<'a>> {
    let first = marks.iter().map(|mark| mark.at.start).min().unwrap_or(0);
    let last = marks.iter().map(|mark| mark.at.start).max().unwrap_or(0);
    let window = source.line_at(first).start..source.line_at(last).end;
    let start = window.start;
    let (line, _) = source.line_column(u32::try_from(start).unwrap_or(u32::MAX));
    let text = source.text().get(window).unwrap_or("");
    let annotations = marks.into_iter().map(move |mark| {
        let annotation = mark.kind.span(mark.at.start - start..mark.at.end - start);
        if mark.text.is_empty() { annotation } else { annotation.label(mark.text) }
    });
    Snippet::source(text).line_start(line as usize).path(source.path()).annotations(annotations)
}

/// The part of a span that lies on its first line, within the file.
fn on_one_line(source: &Source, span: Span) -> Range<usize> {
    let text = source.text();
    let inside = |at: u32| {
        let mut at = (at as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = inside(span.start);
    let end = inside(span.end).max(start);
    let line_end = source.line_at(start).end;
    start..end.min(line_end.max(start))
}
