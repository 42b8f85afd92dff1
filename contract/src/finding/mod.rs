//! One difference between what came back and the spec, as data.

mod code;
mod words;

use std::fmt;

use bindery_model::Vendor;
use bindery_model::fit::{Breach, BreachKind};
use bindery_model::source::Span;
use bindery_model::vendor::{Basis, Origin, Place};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use code::{Code, ReplyCode};

use crate::secret::Redactor;
use words::{BasisWord, PlaceWord};

/// One difference between what came back and the spec.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// What kind of difference.
    pub code: Code,
    /// How loud it is.
    pub severity: Severity,
    /// In which part of the reply; what is said of the whole is said of its body.
    #[serde(with = "PlaceWord")]
    #[schemars(with = "PlaceWord")]
    pub place: Place,
    /// The JSON pointer to the value in that part, keys as they came; of a missing key, where it
    /// should be.
    pub pointer: String,
    /// The field, as the spec names it.
    pub field: Option<String>,
    /// What the spec asks for.
    pub expected: String,
    /// What came.
    pub actual: String,
    /// How we know what the spec says.
    #[serde(with = "BasisWord")]
    #[schemars(with = "BasisWord")]
    pub basis: Basis,
    /// Where the spec says it.
    pub spec: Option<SpecPlace>,
    /// Where the vendor's pages say it: `po:139-151`.
    pub pages: Vec<String>,
    /// How many values of this reply are concerned: items of a list with one cause are one finding.
    pub count: usize,
    /// Which of the case's exchanges shows it, counted from 0.
    pub exchange: usize,
    /// By whom and until when it was accepted: an accepted finding is told and fails no run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// Why a finding fails no run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Accepted {
    /// Why somebody accepted it.
    pub reason: String,
    /// The last day on which it is accepted: `2027-01-31`.
    pub expires: String,
}

/// A place in a spec file, and its line as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SpecPlace {
    /// The file's path as the user named it.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The first column, from 1.
    pub column: u32,
    /// One past the last column on that line.
    pub end_column: u32,
    /// The whole line.
    pub text: String,
}

/// How loud a finding is. The order is from loud to quiet.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Against a documented or observed fact.
    BreaksCallers,
    /// Against a fact that only an example shows.
    SurprisesCallers,
    /// Against an assumption, or a fact in doubt: something to learn.
    Note,
}

impl Severity {
    /// Every severity, from loud to quiet.
    pub const ALL: [Self; 3] = [Self::BreaksCallers, Self::SurprisesCallers, Self::Note];

    /// The severity of a breach of a fact with this basis.
    pub fn of(basis: Basis) -> Self {
        match basis {
            Basis::Documented | Basis::Observed => Self::BreaksCallers,
            Basis::Example => Self::SurprisesCallers,
            Basis::Assumed => Self::Note,
        }
    }

    /// As people read it.
    pub fn words(self) -> &'static str {
        match self {
            Self::BreaksCallers => "breaks callers",
            Self::SurprisesCallers => "surprises callers",
            Self::Note => "note",
        }
    }
}

impl Finding {
    /// A finding about the reply as such, held against this fact.
    pub fn new(
        vendor: &Vendor,
        code: impl Into<Code>,
        origin: &Origin,
        expected: impl Into<String>,
        actual: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            severity: Severity::of(origin.basis),
            place: Place::Body,
            pointer: String::new(),
            field: None,
            expected: expected.into(),
            actual: actual.into(),
            basis: origin.basis,
            spec: SpecPlace::of(vendor, origin),
            pages: origin.at.iter().map(ToString::to_string).collect(),
            count: 1,
            exchange: 0,
            accepted: None,
        }
    }

    /// The finding that a breach is.
    pub fn of(vendor: &Vendor, breach: Breach) -> Self {
        let Breach { kind, place, pointer, field, expected, actual, origin } = breach;
        Self {
            place,
            pointer: pointer.to_string(),
            field,
            ..Self::new(vendor, kind, &origin, expected, actual)
        }
    }

    /// At this pointer.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// As loud as this.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// What makes it the same finding as another one of the same operation.
    pub fn cause(&self) -> Cause {
        // Of an outcome that did not come, what came instead makes the difference.
        let outcome = Code::Reply(ReplyCode::OutcomeUnexpected) == self.code
            || Code::Breach(BreachKind::FaultUndocumented) == self.code;
        Cause {
            code: self.code,
            severity: self.severity,
            place: self.place,
            path: self.path(),
            spec: self.spec.as_ref().map(|it| (it.path.clone(), it.line, it.column)),
            outcome: outcome.then(|| (self.expected.clone(), self.actual.clone())),
        }
    }

    /// Its pointer with `*` for each index: equal for the items of one list.
    pub fn path(&self) -> String {
        starred(&self.pointer)
    }

    /// Whether it fails a run that denies these severities.
    pub fn fails(&self, deny: &[Severity]) -> bool {
        self.accepted.is_none() && deny.contains(&self.severity)
    }

    /// Takes the secrets out.
    pub fn redact(&mut self, redactor: &Redactor) {
        let texts = [&mut self.pointer, &mut self.expected, &mut self.actual];
        for text in texts.into_iter().chain(&mut self.field) {
            *text = redactor.text(text);
        }
    }
}

/// A pointer with `*` for each index.
pub(crate) fn starred(pointer: &str) -> String {
    let mut out = String::with_capacity(pointer.len());
    for (turn, step) in pointer.split('/').enumerate() {
        if turn > 0 {
            out.push('/');
        }
        let index = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        out.push_str(if index { "*" } else { step });
    }
    out
}

/// What makes two findings of one operation the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cause {
    code: Code,
    severity: Severity,
    place: Place,
    path: String,
    spec: Option<(String, u32, u32)>,
    outcome: Option<(String, String)>,
}

impl SpecPlace {
    fn of(vendor: &Vendor, origin: &Origin) -> Option<Self> {
        if origin.span == Span::default() {
            return None;
        }
        let source = vendor.sources.get(origin.span.file)?;
        let place = vendor.place(origin.span);
        let text = source.text().lines().nth(place.line as usize - 1)?.trim_end().to_owned();
        let covered = vendor.sources.text(origin.span);
        let first = covered.lines().next().unwrap_or("").trim_end();
        let width = u32::try_from(first.chars().count()).unwrap_or(u32::MAX);
        Some(Self {
            path: place.path,
            line: place.line,
            column: place.column,
            end_column: place.column.saturating_add(width.max(1)),
            text,
        })
    }
}

impl fmt::Display for SpecPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}
