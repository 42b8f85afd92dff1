//! Evidence for people, for tools, and as annotations beside a change.

use std::io::{self, Write};

use bindery_model::Vendor;
use bindery_model::diagnostic::{Annotation, annotate};
use serde_json::{Value, json};

use crate::finding::{Count, Finding};
use crate::hold::{Coverage, Evidence, State};

/// Writes what was found about one vendor, then how much of each page its spec accounts for.
pub fn text(vendor: &Vendor, evidence: &Evidence, out: &mut dyn Write) -> io::Result<()> {
    for finding in &evidence.findings {
        writeln!(
            out,
            "{}[{}] {}",
            place(&evidence.vendor, finding),
            finding.code,
            finding.message
        )?;
        if let Some(span) = finding.spec {
            writeln!(out, "  --> {}", vendor.place(span))?;
        }
    }
    evidence.pages.iter().try_for_each(|page| coverage(&evidence.vendor, page, out))
}

fn place(vendor: &str, finding: &Finding) -> String {
    format!("{vendor} {}: ", finding.place())
}

fn coverage(vendor: &str, page: &Coverage, out: &mut dyn Write) -> io::Result<()> {
    let Coverage { page: name, file, state, rows, keys, texts, lines, .. } = page;
    let told = match state {
        State::Missing => return writeln!(out, "{vendor} {name}: {file} is missing"),
        State::Changed => ", changed",
        State::Transcribed => "",
    };
    writeln!(out, "{vendor} {name} ({file}{told})")?;
    let counts = [("rows", rows), ("keys", keys), ("texts", texts), ("lines", lines)];
    for (what, Count { found, cited, left_out, missing }) in counts {
        writeln!(
            out,
            "  {what:5} {found:5} found {cited:5} cited {left_out:5} left out {missing:5} missing"
        )?;
    }
    Ok(())
}

/// One vendor as JSON: `vendor`, `pages` with their coverage, `findings`.
pub fn json(vendor: &Vendor, evidence: &Evidence) -> Value {
    let findings: Vec<Value> =
        evidence.findings.iter().map(|finding| finding_json(Some(vendor), finding)).collect();
    json!({"vendor": evidence.vendor, "pages": evidence.pages, "findings": findings})
}

/// One finding as JSON; with its place in the spec where the vendor is given.
pub fn finding_json(vendor: Option<&Vendor>, finding: &Finding) -> Value {
    let mut value = json!({
        "code": finding.code, "page": finding.page, "message": finding.message,
    });
    if let Some((first, last)) = finding.lines {
        value["lines"] = json!([first, last]);
    }
    if let (Some(vendor), Some(span)) = (vendor, finding.spec) {
        let place = vendor.place(span);
        value["spec"] = json!({"path": place.path, "line": place.line, "column": place.column});
    }
    value
}

/// One annotation a finding, at its place in the spec; what no spec speaks of, at the page's.
pub fn github(vendor: &Vendor, evidence: &Evidence, out: &mut dyn Write) -> io::Result<()> {
    for finding in &evidence.findings {
        let about = finding.spec.or_else(|| page_span(vendor, finding));
        let at = about.map(|span| vendor.place(span));
        let annotation = Annotation {
            level: "error",
            path: at.as_ref().map(|it| it.path.as_str()),
            lines: at.as_ref().map(|it| (it.line, it.line)),
            columns: None,
            title: finding.code.name(),
        };
        let message = format!("{}{}", place(&evidence.vendor, finding), finding.message);
        annotate(out, annotation, &message)?;
    }
    Ok(())
}

fn page_span(vendor: &Vendor, finding: &Finding) -> Option<bindery_model::source::Span> {
    vendor.pages.get(&finding.page).map(|page| page.about.origin.span)
}
