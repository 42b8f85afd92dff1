//! The run as people read it: progress while it goes, then what differs, then one table a vendor.

use std::collections::BTreeMap;
use std::io::{self, Write};

use bindery_model::diagnostic::Paint;

use super::cause::{Cause, Causes};
use super::excerpt;
use super::paint::{Ink, painted};
use super::table;
use crate::finding::{Severity, SpecPlace};
use crate::judge::Verdict;
use crate::run::{CaseResult, Ending, Event, Report, Start, Summary};

/// Whether the run is shown while it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// One line that is written over: for terminals.
    Line,
    /// Nothing before the end: for files and pipes.
    None,
}

/// Whether notes are told one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notes {
    /// Each of them.
    Show,
    /// How many there are.
    Count,
}

/// Writes for people.
pub struct Terminal<W> {
    out: W,
    paint: Paint,
    progress: Progress,
    notes: Notes,
    cases: usize,
    ended: usize,
    causes: Causes,
    /// Why cases were skipped or failed, and which.
    unsent: BTreeMap<(&'static str, String), Vec<String>>,
}

impl<W: Write> Terminal<W> {
    /// Writes there, in these colours.
    pub fn new(out: W, paint: Paint, progress: Progress, notes: Notes) -> Self {
        Self {
            out,
            paint,
            progress,
            notes,
            cases: 0,
            ended: 0,
            causes: Causes::default(),
            unsent: BTreeMap::new(),
        }
    }

    fn started(&mut self, start: &Start) -> io::Result<()> {
        self.cases = start.cases;
        let vendors: Vec<&str> = start.vendors.keys().map(String::as_str).collect();
        let Start { environment, seed, cases, .. } = start;
        let vendors = vendors.join(", ");
        let word = if *cases == 1 { "case" } else { "cases" };
        writeln!(self.out, "{cases} {word} for {vendors} against `{environment}`, seed {seed}")
    }

    fn ended(&mut self, result: &CaseResult) -> io::Result<()> {
        self.ended += 1;
        self.causes.add(result);
        if let Verdict::Skipped(why) | Verdict::Failed(why) = &result.verdict {
            let key = (result.verdict.word(), why.clone());
            self.unsent.entry(key).or_default().push(result.case.to_string());
        }
        if self.progress == Progress::Line {
            let Self { ended, cases, .. } = self;
            write!(self.out, "\r\x1b[K{ended}/{cases} {}", result.case)?;
            self.out.flush()?;
        }
        Ok(())
    }

    fn finished(&mut self, summary: &Summary) -> io::Result<()> {
        if self.progress == Progress::Line {
            write!(self.out, "\r\x1b[K")?;
        }
        let mut notes = 0;
        for cause in std::mem::take(&mut self.causes).sorted() {
            if cause.finding.severity == Severity::Note && self.notes == Notes::Count {
                notes += 1;
            } else {
                self.cause(&cause)?;
            }
        }
        self.unsent()?;
        table::write(&mut self.out, self.paint, summary)?;
        self.last_line(summary, notes)?;
        self.out.flush()
    }

    /// One cause: what, where, expected above actual, the spec's line, the page, the exchange.
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
            painted(paint, Ink::Place, place(cause)),
        )?;
        writeln!(self.out, "  expected  {}", painted(paint, Ink::Good, &finding.expected))?;
        writeln!(self.out, "    actual  {}", painted(paint, ink, &finding.actual))?;
        if let Some(spec) = &finding.spec {
            self.spec(spec)?;
        }
        // Documented by no page: a scenario says it, and its line stands above.
        match (finding.pages.join(", "), finding.basis) {
            (pages, "documented") if pages.is_empty() => {}
            (pages, basis) if pages.is_empty() => writeln!(self.out, "      page  none ({basis})")?,
            (pages, basis) => writeln!(self.out, "      page  {pages} ({basis})")?,
        }
        self.exchange(cause)?;
        let first = cause.cases.first().map(ToString::to_string).unwrap_or_default();
        match (cause.cases.len(), cause.count) {
            (1, 1) => writeln!(self.out, "      case  {first}"),
            (1, count) => writeln!(self.out, "      case  {first} ({count} times)"),
            (cases, _) => writeln!(self.out, "      case  {first} and {} more", cases - 1),
        }
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

    fn exchange(&mut self, cause: &Cause) -> io::Result<()> {
        let Some(exchange) = &cause.exchange else { return Ok(()) };
        let request = &exchange.request;
        writeln!(self.out, "   request  {} {}", request.method, one_line(&request.url))?;
        if let Some(body) = &request.body {
            let pointer = ""; // what was sent is shown from its beginning
            writeln!(self.out, "            {}", excerpt::around(body, pointer).text)?;
        }
        let Some(reply) = &exchange.reply else { return Ok(()) };
        let content = reply.headers.iter().find(|(name, _)| name == "content-type");
        let content = content.map_or("no content type", |(_, value)| value.as_str());
        writeln!(self.out, "     reply  {} {}", reply.status, one_line(content))?;
        if !reply.body.is_empty() {
            let pointer = if cause.finding.place == "body" { &*cause.finding.pointer } else { "" };
            let excerpt = excerpt::around(&reply.body, pointer);
            writeln!(self.out, "            {}", excerpt.text)?;
            if let Some((from, to)) = excerpt.marked {
                let mark = painted(self.paint, Ink::Bad, "^".repeat(to - from)).to_string();
                writeln!(self.out, "            {}{mark}", " ".repeat(from))?;
            }
        }
        Ok(())
    }

    /// What was not sent, and what got no reply: by reason.
    fn unsent(&mut self) -> io::Result<()> {
        for ((word, why), cases) in std::mem::take(&mut self.unsent) {
            let ink = if word == "failed" { Ink::Bad } else { Ink::Odd };
            writeln!(self.out, "\n{} {why}", painted(self.paint, ink, word))?;
            for case in cases.iter().take(5) {
                writeln!(self.out, "            {case}")?;
            }
            if cases.len() > 5 {
                writeln!(self.out, "            and {} more", cases.len() - 5)?;
            }
        }
        Ok(())
    }

    fn last_line(&mut self, summary: &Summary, notes: usize) -> io::Result<()> {
        let total = summary.total();
        let (ink, words) = match summary.ending {
            Ending::InOrder => (Ink::Good, "in order"),
            Ending::Findings => (Ink::Bad, "not in order"),
            Ending::Unreachable => (Ink::Bad, "the environment could not be reached"),
        };
        write!(
            self.out,
            "\n{}: {} conform, {} drift, {} unverified, {} skipped, {} failed",
            painted(self.paint, ink, words),
            total.conforms,
            total.drifts,
            total.unverified,
            total.skipped,
            total.failed,
        )?;
        if notes > 0 {
            write!(self.out, "; {notes} notes")?;
        }
        let seconds = summary.milliseconds / 1000;
        writeln!(self.out, "; {seconds}.{:03} s", summary.milliseconds % 1000)
    }
}

impl<W: Write> Report for Terminal<W> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Started(start) => self.started(start),
            Event::Sending(_) => Ok(()),
            Event::Ended(result) => self.ended(result),
            Event::Finished(summary) => self.finished(summary),
        }
    }
}

fn place(cause: &Cause) -> String {
    let finding = &cause.finding;
    match (finding.place, finding.pointer.as_str()) {
        ("body", "") => "the reply".to_owned(),
        ("body", pointer) => one_line(pointer),
        (part, pointer) => format!("{part} {}", one_line(pointer.trim_start_matches('/'))),
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}
