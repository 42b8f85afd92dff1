//! The run as people read it: what differs, then one table a vendor.

use std::io::{self, Write};

use bindery_model::diagnostic::Paint;
use bindery_model::vendor::Place;

use super::cause::Cause;
use super::document::Document;
use super::paint::{Ink, painted};
use super::{excerpt, table, traffic, words};
use crate::baseline::Standing;
use crate::finding::{Severity, SpecPlace};
use crate::run::{Ending, Exchange};

/// Whether notes are told one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notes {
    /// Each of them.
    Show,
    /// How many there are.
    Count,
}

/// Writes all that is told when the run is over.
pub(super) fn write(
    document: &Document,
    paint: Paint,
    notes: Notes,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{}", words::heading(&document.run))?;
    let mut page = Page { out, paint };
    let mut counted = 0;
    for cause in document.open() {
        if cause.finding.severity == Severity::Note && notes == Notes::Count {
            counted += 1;
        } else {
            page.cause(cause)?;
        }
    }
    page.accepted(document)?;
    page.gone(document)?;
    page.baseline(document)?;
    page.unsent(document)?;
    page.left(document)?;
    page.traffic(document)?;
    table::write(page.out, paint, &document.summary)?;
    page.last_line(document, counted)
}

struct Page<'o> {
    out: &'o mut dyn Write,
    paint: Paint,
}

impl Page<'_> {
    /// One cause: what, where, expected above actual, the spec's line, the page, the exchange, and
    /// how to see it again.
    fn cause(&mut self, cause: &Cause) -> io::Result<()> {
        let (paint, finding) = (self.paint, &cause.finding);
        let ink = match finding.severity {
            Severity::BreaksCallers => Ink::Bad,
            Severity::SurprisesCallers => Ink::Odd,
            Severity::Note => Ink::Faint,
        };
        let name = format!("{}/{}", cause.vendor, cause.operation);
        let head = format!("{} [{}]", finding.severity.words(), finding.code);
        writeln!(
            self.out,
            "\n{} {} {}",
            painted(paint, ink, head),
            painted(paint, Ink::Strong, name),
            painted(paint, Ink::Place, words::place(cause)),
        )?;
        writeln!(
            self.out,
            "  expected  {}",
            painted(paint, Ink::Good, words::one_line(&finding.expected))
        )?;
        writeln!(
            self.out,
            "    actual  {}",
            painted(paint, ink, words::one_line(&finding.actual))
        )?;
        if let Some(spec) = &finding.spec {
            self.spec(spec)?;
        }
        if let Some(pages) = words::pages(cause) {
            writeln!(self.out, "      page  {pages}")?;
        }
        if let Some(exchange) = &cause.exchange {
            self.exchange(cause, exchange)?;
        }
        writeln!(self.out, "      case  {}", words::cases(cause))?;
        if let Some(since) = &cause.since {
            writeln!(self.out, "     since  {since}")?;
        }
        if let Some(repeat) = &cause.repeat {
            writeln!(self.out, "    repeat  {repeat}")?;
        }
        Ok(())
    }

    fn spec(&mut self, spec: &SpecPlace) -> io::Result<()> {
        let number = spec.line.to_string();
        let indent = spec.text.len() - spec.text.trim_start().len();
        let text = spec.text.trim_start();
        let column = (spec.column as usize - 1).saturating_sub(indent);
        let width = (spec.end_column - spec.column).max(1) as usize;
        let width = width.min(text.chars().count().saturating_sub(column).max(1));
        writeln!(self.out, "      spec  {spec}")?;
        writeln!(self.out, "            {number} | {text}")?;
        let mark = painted(self.paint, Ink::Place, "^".repeat(width)).to_string();
        let blank = " ".repeat(number.len());
        writeln!(self.out, "            {blank} | {}{mark}", " ".repeat(column))
    }

    fn exchange(&mut self, cause: &Cause, exchange: &Exchange) -> io::Result<()> {
        let request = &exchange.request;
        writeln!(self.out, "   request  {} {}", request.method, words::one_line(&request.url))?;
        if let Some(body) = &request.body {
            let pointer = ""; // what was sent is shown from its beginning
            writeln!(
                self.out,
                "            {}",
                excerpt::around(body, pointer, excerpt::LINE).text
            )?;
        }
        let Some(reply) = &exchange.reply else { return Ok(()) };
        let content = reply.headers.iter().find(|(name, _)| name == "content-type");
        let content = content.map_or("no content type", |(_, value)| value.as_str());
        writeln!(self.out, "     reply  {} {}", reply.status, words::one_line(content))?;
        if !reply.body.is_empty() {
            let finding = &cause.finding;
            let pointer = if finding.place == Place::Body { &*finding.pointer } else { "" };
            let excerpt = excerpt::around(&reply.body, pointer, excerpt::LINE);
            writeln!(self.out, "            {}", excerpt.text)?;
            if let Some((from, to)) = excerpt.marked {
                let mark = painted(self.paint, Ink::Bad, "^".repeat(to - from)).to_string();
                writeln!(self.out, "            {}{mark}", " ".repeat(from))?;
            }
        }
        Ok(())
    }

    /// What somebody accepted, a line each.
    fn accepted(&mut self, document: &Document) -> io::Result<()> {
        for cause in document.accepted() {
            let Some(accepted) = &cause.finding.accepted else { continue };
            let head = format!("accepted until {} [{}]", accepted.expires, cause.finding.code);
            writeln!(
                self.out,
                "\n{} {}/{} {}\n            {}",
                painted(self.paint, Ink::Faint, head),
                cause.vendor,
                cause.operation,
                painted(self.paint, Ink::Place, words::place(cause)),
                words::one_line(&accepted.reason),
            )?;
        }
        Ok(())
    }

    /// What the latest of the earlier runs found, and this one did not.
    fn gone(&mut self, document: &Document) -> io::Result<()> {
        for gone in document.history.iter().flat_map(|history| &history.gone) {
            let head = format!("no longer [{}]", gone.code);
            writeln!(
                self.out,
                "\n{} {}/{} {}",
                painted(self.paint, Ink::Good, head),
                gone.vendor,
                gone.operation,
                painted(self.paint, Ink::Place, words::one_line(words::path(&gone.path))),
            )?;
        }
        Ok(())
    }

    /// What of the baseline needs a person.
    fn baseline(&mut self, document: &Document) -> io::Result<()> {
        for problem in document.summary.baseline.iter().flat_map(Standing::problems) {
            let head = painted(self.paint, Ink::Odd, "baseline");
            writeln!(self.out, "\n{head} {}", words::one_line(&problem))?;
        }
        Ok(())
    }

    /// What was not sent, and what got no reply: by reason.
    fn unsent(&mut self, document: &Document) -> io::Result<()> {
        for ((word, why), cases) in document.unsent() {
            let ink = if word == "failed" { Ink::Bad } else { Ink::Odd };
            writeln!(self.out, "\n{} {}", painted(self.paint, ink, word), words::one_line(why))?;
            for case in cases.iter().take(5) {
                writeln!(self.out, "            {case}")?;
            }
            if cases.len() > 5 {
                writeln!(self.out, "            and {} more", cases.len() - 5)?;
            }
        }
        Ok(())
    }

    /// What the run made and could not remove.
    fn left(&mut self, document: &Document) -> io::Result<()> {
        for line in document.summary.made.iter().flat_map(|made| &made.left) {
            let what = line.entity.as_deref().unwrap_or("something");
            let id = line.id.as_deref().unwrap_or("without a known identity");
            let why = line.why.as_deref().unwrap_or("nobody knows whether it was made");
            let head = painted(self.paint, Ink::Odd, "left behind");
            let text = format!("{}: {what} {id}: {why}", line.vendor);
            writeln!(self.out, "\n{head} {}\n            {}", words::one_line(&text), line.case)?;
        }
        Ok(())
    }

    /// Of traffic that was only judged: how much there was, and what of it was not judged.
    fn traffic(&mut self, document: &Document) -> io::Result<()> {
        let Some(traffic) = &document.summary.traffic else { return Ok(()) };
        let (read, sections) = traffic::lines(traffic);
        for (head, lines) in sections {
            writeln!(self.out, "\n{}", painted(self.paint, Ink::Odd, head))?;
            for line in lines {
                writeln!(self.out, "            {}", words::one_line(&line))?;
            }
        }
        writeln!(self.out, "\n{read}")
    }

    fn last_line(&mut self, document: &Document, notes: usize) -> io::Result<()> {
        let summary = &document.summary;
        let ink = if summary.ending == Ending::InOrder { Ink::Good } else { Ink::Bad };
        let ending = painted(self.paint, ink, words::ending(summary.ending));
        write!(self.out, "\n{ending}: {}", words::totals(summary))?;
        let accepted = document.accepted().count();
        if accepted > 0 {
            write!(self.out, "; {accepted} accepted")?;
        }
        if notes > 0 {
            write!(self.out, "; {}", words::counted(notes, "note"))?;
        }
        writeln!(self.out, "; {}", words::seconds(summary.milliseconds))
    }
}
