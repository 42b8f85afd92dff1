//! Pages: their hashes, which replaces which, and what is left out of them.

use std::collections::HashMap;

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::Page;

pub(super) fn check(check: &mut Check<'_>) {
    let pages = &check.vendor.pages;
    let mut hashes: HashMap<&str, (&str, Span, &str)> = HashMap::new();
    for (name, page) in pages {
        let span = page.about.origin.span;
        hash(check, page, span);
        if let Some((first, place, file)) = hashes.get(page.sha256.as_str()) {
            // One document may have several files here: each is a page of its own.
            if *file == page.file {
                superseded(check, name, page);
                continue;
            }
            let message = format!("the pages `{first}` and `{name}` have the same hash");
            let help = "they are one document: keep one of them";
            let diagnostic = Diagnostic::error(Code::SamePage, span, message).help(help);
            check.push(diagnostic.also(*place, "the same document"));
        } else if !page.sha256.is_empty() {
            hashes.insert(&page.sha256, (name, span, &page.file));
        }
        superseded(check, name, page);
    }
    if pages.is_empty() {
        let span = check.vendor.about.origin.span;
        let help = "add `pages: {NAME: {file: …, sha256: …}}`: every fact cites one";
        check.error(Code::MissingKey, span, "the vendor has no pages", help);
    }
}

fn hash(check: &mut Check<'_>, page: &Page, span: Span) {
    let hexadecimal = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let fits = page.sha256.len() == 64 && page.sha256.bytes().all(hexadecimal);
    if !fits && !page.sha256.is_empty() {
        let count = page.sha256.chars().count();
        let message = format!("a SHA-256 is 64 of 0-9 and a-f; this has {count} signs");
        let help = "print it with `sha256sum FILE`, in small letters";
        check.error(Code::BadHash, span, message, help);
    }
}

fn superseded(check: &mut Check<'_>, name: &str, page: &Page) {
    let pages = &check.vendor.pages;
    let span = page.about.origin.span;
    let mut at = page;
    for _ in 0..=pages.len() {
        let Some(next) = &at.superseded_by else { return };
        let Some(found) = pages.get(next) else {
            if std::ptr::eq(at, page) {
                let known = pages.keys().map(String::as_str);
                check.no_such((Code::DanglingReference, span), "page", next, known);
            }
            return;
        };
        if next == name {
            let message = format!("the page `{name}` is superseded by itself");
            let help = "the newest page of a document says no `superseded_by`";
            check.error(Code::SupersededByItself, span, message, help);
            return;
        }
        at = found;
    }
}
