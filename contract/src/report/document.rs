//! A run as data: what the JSON report holds, and what every other report is made of.

use std::io;

use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};

use super::cause::Cause;
use super::history::History;
use crate::judge::Verdict;
use crate::run::{CaseResult, Event, Exchange, Report, Start, Summary};
use crate::secret::Redactor;

/// The version of the document's form. It grows when a reader of the old form would be misled.
pub const FORM: u32 = 1;

/// A run of Bindery's contract, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// The version of this form: 1.
    pub form: u32,
    /// How it began.
    pub run: Start,
    /// How each case ended, in the order of the plan. Of traffic that was only judged: the cases
    /// that show something.
    pub cases: Vec<CaseResult>,
    /// The findings of all cases, those of one cause as one, the loudest first.
    pub causes: Vec<Cause>,
    /// What it came to.
    pub summary: Summary,
    /// What earlier runs came to, where some were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<History>,
}

/// Why something is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is not JSON, or not this JSON.
    #[error("it is no report of Bindery: {0}")]
    Json(#[from] serde_json::Error),
    /// It is of another form.
    #[error("it has form {0}, and this program reads form {FORM}")]
    Form(u32),
}

/// What is read first of a report: whether the rest can be.
#[derive(Deserialize)]
struct Head {
    form: u32,
}

/// The published JSON Schema of a [`Document`].
pub fn schema() -> Schema {
    schemars::schema_for!(Document)
}

impl Document {
    /// Reads what [`super::Form::Json`] wrote.
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let Head { form } = serde_json::from_slice(bytes)?;
        if form != FORM {
            return Err(ReadError::Form(form));
        }
        Ok(serde_json::from_slice(bytes)?)
    }

    /// Takes secrets out, wherever a vendor's words could have carried them.
    pub fn redact(&mut self, redactor: &Redactor) {
        for case in &mut self.cases {
            case.findings.iter_mut().for_each(|finding| finding.redact(redactor));
            case.exchanges.iter_mut().for_each(|exchange| exchange.redact(redactor));
            if let Verdict::Failed(why) | Verdict::Skipped(why) = &mut case.verdict {
                *why = redactor.text(why);
            }
        }
        for cause in &mut self.causes {
            cause.finding.redact(redactor);
            cause.exchange.iter_mut().for_each(|exchange| exchange.redact(redactor));
        }
    }

    /// Tells another report what this one was told: the run again, as far as it is kept here.
    pub fn tell(&self, report: &mut dyn Report) -> io::Result<()> {
        report.event(Event::Started(&self.run))?;
        self.cases.iter().try_for_each(|case| report.event(Event::Ended(case)))?;
        report.event(Event::Finished(&self.summary))
    }

    /// The causes that nobody accepted.
    pub fn open(&self) -> impl Iterator<Item = &Cause> {
        self.causes.iter().filter(|cause| cause.finding.accepted.is_none())
    }

    /// The causes that somebody accepted.
    pub fn accepted(&self) -> impl Iterator<Item = &Cause> {
        self.causes.iter().filter(|cause| cause.finding.accepted.is_some())
    }

    /// Why cases were skipped (`skipped`) or failed (`failed`), and which.
    pub(super) fn unsent(&self) -> std::collections::BTreeMap<(&'static str, &str), Vec<String>> {
        let mut unsent = std::collections::BTreeMap::new();
        for case in &self.cases {
            if let Verdict::Skipped(why) | Verdict::Failed(why) = &case.verdict {
                let cases: &mut Vec<String> =
                    unsent.entry((case.verdict.word(), why.as_str())).or_default();
                cases.push(case.case.to_string());
            }
        }
        unsent
    }
}

impl Exchange {
    fn redact(&mut self, redactor: &Redactor) {
        let redact = |text: &mut String| *text = redactor.text(text);
        let request = &mut self.request;
        redact(&mut request.url);
        request.headers.iter_mut().for_each(|(_, value)| redact(value));
        request.body.iter_mut().for_each(redact);
        if let Some(reply) = &mut self.reply {
            reply.headers.iter_mut().for_each(|(_, value)| redact(value));
            redact(&mut reply.body);
        }
        self.error.iter_mut().for_each(redact);
    }
}
