//! The spec files of a vendor beside each other: a page has its file, a file its operations, and
//! what is left out of a page is not cited.

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{Cite, LeftOut};

pub(super) fn check(check: &mut Check<'_>) {
    pages(check);
    left_out(check);
}

fn pages(check: &mut Check<'_>) {
    let files = check.files;
    let named = files.pages.iter().filter_map(|file| file.page.as_ref());
    let named: Vec<&str> = named.map(|name| name.text.as_str()).collect();
    for (name, page) in &check.vendor.pages {
        let cited = files.cited.iter().any(|(cite, _)| *cite.page == **name);
        if !named.contains(&name.as_str()) && !cited && page.superseded_by.is_none() {
            let message = format!("the page `{name}` has no file, and nothing cites it");
            let help = format!("write `{name}.yaml` beside this file, with `page: {name}`");
            check.warning(Code::EmptyPage, page.about.origin.span, message, &help);
        }
    }
    for file in &files.pages {
        let Some(name) = &file.page else { continue };
        if file.operations.as_ref().is_none_or(|operations| operations.kept.0.is_empty()) {
            let message = format!("the page `{}` has no operations", name.text);
            let help = "add `operations:` with a name for each documented call";
            check.warning(Code::EmptyPage, name.span, message, help);
        }
    }
}

/// Lines that nothing is said to cite, and something cites. A cited range may hold single lines
/// that are left out: a heading in a table, say.
fn left_out(check: &mut Check<'_>) {
    let files = check.files;
    let vendor = check.vendor;
    let whole = vendor.left_out.iter().filter(|left| left.name.is_none());
    let whole: Vec<&LeftOut> = whole.collect();
    let is_own = |span: Span| vendor.left_out.iter().any(|left| left.span.contains(span));
    for (cite, span) in files.cited.iter().filter(|(_, span)| !is_own(*span)) {
        let within = |range: &Cite| {
            range.page == cite.page && range.first <= cite.first && cite.last <= range.last
        };
        if let Some(left) = whole.iter().find(|left| left.at.iter().any(within)) {
            let message = format!("`{cite}` is cited, and among what is left out");
            let help = "narrow the lines that are left out, or cite others";
            let diagnostic =
                Diagnostic::error(Code::LeftOutAndCited, left.span, message).help(help);
            check.push(diagnostic.also(*span, "cited here").cause(format!("{}", left.span.start)));
        }
    }
}
