//! The run as one JSON document, for tools.

use std::io::{self, Write};

use serde::Serialize;

use super::cause::{Cause, Causes};
use crate::run::{CaseResult, Event, Report, Start, Summary};

/// The version of the document's form. It grows when a reader of the old form would be misled.
const FORM: u32 = 1;

/// A run, whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// The version of this form.
    pub form: u32,
    /// How it began.
    pub run: Start,
    /// How each case ended, in the order of the plan.
    pub cases: Vec<CaseResult>,
    /// The findings of all cases, those of one cause as one, the loudest first.
    pub causes: Vec<Cause>,
    /// What it came to.
    pub summary: Summary,
}

/// Writes a [`Document`] when the run is over.
pub struct Json<W> {
    out: W,
    start: Option<Start>,
    cases: Vec<CaseResult>,
    causes: Causes,
}

impl<W: Write> Json<W> {
    /// Writes there.
    pub fn new(out: W) -> Self {
        Self { out, start: None, cases: Vec::new(), causes: Causes::default() }
    }
}

impl<W: Write> Report for Json<W> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Started(start) => self.start = Some(start.clone()),
            Event::Sending(_) => {}
            Event::Ended(result) => {
                self.causes.add(result);
                self.cases.push(result.clone());
            }
            Event::Finished(summary) => {
                let Some(run) = self.start.take() else { return Ok(()) };
                let document = Document {
                    form: FORM,
                    run,
                    cases: std::mem::take(&mut self.cases),
                    causes: std::mem::take(&mut self.causes).sorted(),
                    summary: summary.clone(),
                };
                serde_json::to_writer_pretty(&mut self.out, &document)?;
                writeln!(self.out)?;
                self.out.flush()?;
            }
        }
        Ok(())
    }
}
