//! Keeps the events of a run as one document.

use std::io;

use super::cause::{Causes, Seen};
use super::document::{Document, FORM};
use crate::judge::Verdict;
use crate::run::{CaseResult, Event, Report, Start, Summary};
use crate::secret::Redactor;

/// Which cases a document keeps one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// All of them, with what was sent and what came.
    Cases,
    /// Those that show a new cause or could not be judged; the others are counted. The memory that
    /// is needed depends on what differs, not on how much was judged.
    Differences,
}

/// Keeps the events of a run until they are a [`Document`].
#[derive(Debug)]
pub struct Gather<'r> {
    keep: Keep,
    redactor: Option<&'r Redactor>,
    start: Option<Start>,
    cases: Vec<CaseResult>,
    causes: Causes,
    document: Option<Document>,
}

impl<'r> Gather<'r> {
    /// Keeps these cases. A secret that became known only after an event is taken out by
    /// `redactor` in the end; without one the events are taken as they are.
    pub fn new(keep: Keep, redactor: Option<&'r Redactor>) -> Self {
        Self {
            keep,
            redactor,
            start: None,
            cases: Vec::new(),
            causes: Causes::default(),
            document: None,
        }
    }

    /// The run, once it is over.
    pub fn document(self) -> Option<Document> {
        self.document
    }

    fn ended(&mut self, result: &CaseResult) {
        let seen = self.causes.add(result);
        let unjudged = matches!(result.verdict, Verdict::Failed(_) | Verdict::Skipped(_));
        if self.keep == Keep::Cases || seen == Seen::Never || unjudged {
            self.cases.push(result.clone());
        }
    }

    fn end(&mut self, summary: &Summary) {
        let Some(run) = self.start.take() else { return };
        let mut causes = std::mem::take(&mut self.causes).sorted();
        for cause in &mut causes {
            let first = cause.cases.first().map(ToString::to_string);
            cause.repeat = run
                .command
                .as_ref()
                .zip(first)
                .map(|(command, case)| format!("{command} --only {}", quoted(&case)));
        }
        let mut document = Document {
            form: FORM,
            run,
            cases: std::mem::take(&mut self.cases),
            causes,
            summary: summary.clone(),
            history: None,
        };
        if let Some(redactor) = self.redactor {
            document.redact(redactor);
        }
        self.document = Some(document);
    }
}

impl Report for Gather<'_> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Started(start) => self.start = Some(start.clone()),
            Event::Sending(_) => {}
            Event::Ended(result) => self.ended(result),
            Event::Finished(summary) => self.end(summary),
        }
        Ok(())
    }
}

/// As one word of a shell.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_of_a_shell_stays_one() {
        assert_eq!(quoted("acme/order.get/omit/ORD_QTY"), "acme/order.get/omit/ORD_QTY");
        assert_eq!(quoted("a b$(c)'d"), r"'a b$(c)'\''d'");
        assert_eq!(quoted(""), "''");
    }
}
