//! Which outcome a reply is, by the tables that generated code holds.
//!
//! The test of an envelope decides, whatever the status; without one the status does. Of a
//! failure, [`crate::rules::outcome`] says which fault is meant.

mod look;

use super::reply::{Decision, Found, Reply};
use crate::{
    read::{Keys, ReadError},
    rules::{
        Template,
        outcome::{self, Holes, Seen, Weight},
        wire::Scalar,
    },
};
pub(super) use look::walk;
use look::{Look, Truth};

/// Alternatives of the keys that lead to a field, from the outermost object inwards.
pub type Paths = &'static [&'static [&'static str]];

/// Where an envelope has what outcomes are told by.
#[derive(Clone, Copy, Debug)]
pub struct Envelope {
    /// How its keys are spelled.
    pub keys: Keys,
    /// The way to its code; none where it has no code.
    pub code: Paths,
    /// The way to its text; none where it has no text.
    pub text: Paths,
    /// The way to what it carries; none where it carries nothing.
    pub payload: Paths,
    /// What is so in a success: conditions that hold, and conditions that do not.
    pub success: Option<Told>,
}

/// Conditions by which an outcome is told.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// These hold.
    pub when: &'static [Cond],
    /// These do not hold.
    pub unless: &'static [Cond],
}

/// A condition on a field of an envelope. Of several [`Cond::Given`] one is enough; several
/// [`Cond::Is`] hold together.
#[derive(Clone, Copy, Debug)]
pub enum Cond {
    /// The field is given.
    Given {
        /// The way to it.
        key: Paths,
        /// Spellings of nothing: such a value is not given.
        null_as: &'static [Scalar<'static>],
        /// What it says that the field is not there.
        absent: Absent,
    },
    /// The field has one of these values.
    Is {
        /// The way to it.
        key: Paths,
        /// Every spelling of every value.
        any_of: &'static [Scalar<'static>],
        /// What it says that the field is not there.
        absent: Absent,
    },
}

/// What it says of a condition that its field is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// The field may be left out: the condition does not hold.
    No,
    /// The field is always there: something is wrong, and nobody can tell.
    Untold,
}

/// What an outcome comes in.
#[derive(Clone, Copy, Debug)]
pub enum Within {
    /// Nothing: the body is the payload.
    Bare,
    /// Nobody says: code and text are sought anywhere.
    Unknown,
    /// This envelope.
    Envelope(&'static Envelope),
}

/// What tells the outcomes of an operation apart.
#[derive(Clone, Copy, Debug)]
pub struct Outcomes {
    /// What a success comes in.
    pub success: Within,
    /// The statuses of a success; any 2xx is one too.
    pub status: &'static [u16],
    /// The keys of a success, where a fault is known by its keys alone.
    pub keys: &'static [&'static str],
    /// The documented faults, in the order of the generated match.
    pub faults: &'static [Sign],
}

/// What tells a fault.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// What it comes in.
    pub within: Within,
    /// The statuses it may have, the documented one first.
    pub status: &'static [u16],
    /// The codes it may have.
    pub code: &'static [&'static str],
    /// The texts it may have, templates.
    pub text: &'static [&'static str],
    /// What the holes of the text may hold, where that is a closed list.
    pub holes: &'static [(&'static str, &'static [&'static str])],
    /// What else must be so.
    pub told: Told,
    /// The keys of its body, where nobody says more of it than those.
    pub keys: &'static [&'static str],
}

impl Within {
    pub(super) fn keys(self) -> Keys {
        match self {
            Self::Envelope(envelope) => envelope.keys,
            Self::Bare | Self::Unknown => Keys::Exact,
        }
    }

    pub(super) fn payload(self) -> Paths {
        match self {
            Self::Envelope(envelope) => envelope.payload,
            Self::Bare | Self::Unknown => &[],
        }
    }

    fn test(self) -> Option<Told> {
        match self {
            Self::Envelope(envelope) => envelope.success,
            Self::Bare | Self::Unknown => None,
        }
    }
}

impl Outcomes {
    /// Says which outcome a reply is. An error says that the reply cannot be read at all.
    pub fn decide<'r>(&self, reply: &Reply<'r>) -> Result<Decision<'r>, ReadError> {
        let body = std::str::from_utf8(reply.body).map_err(|_| ReadError::whole("not UTF-8"))?;
        let look = Look::new(body);
        let verdict = self.envelope_says(&look);
        let by_status = verdict == Truth::Untold && self.status_says(reply.status);
        let fault = match verdict {
            Truth::Yes => None,
            Truth::No | Truth::Untold => self.fault(&look, reply.status, by_status),
        };
        if let Some(index) = fault {
            let sign = &self.faults[index];
            let mut found = Found::new(reply, body, sign.within, look.code(sign.within));
            (found.text, found.holes) = sign.text_of(&look);
            return Ok(Decision::Fault(index, found));
        }
        let mut found = Found::new(reply, body, self.success, look.code(self.success));
        found.text = look.texts(self.success).into_iter().next();
        if verdict == Truth::Yes || by_status {
            return Ok(Decision::Success(found));
        }
        Ok(Decision::Undocumented(found))
    }

    /// What the tests of the envelopes say, that of success first.
    fn envelope_says(&self, look: &Look<'_>) -> Truth {
        let faults = self.faults.iter().map(|sign| sign.within);
        let mut verdicts = std::iter::once(self.success).chain(faults).filter_map(|within| {
            let told = within.test()?;
            Some(look.told(within.keys(), &told)).filter(|truth| *truth != Truth::Untold)
        });
        verdicts.next().unwrap_or(Truth::Untold)
    }

    fn status_says(&self, status: u16) -> bool {
        self.status.contains(&status) || (200..300).contains(&status)
    }

    /// The fault that is meant; under a status of success only one that nobody gives another.
    fn fault(&self, look: &Look<'_>, status: u16, by_status: bool) -> Option<usize> {
        let held = self.weights(look, status, by_status, Holes::Held);
        let told = held.iter().any(|(weight, _)| weight.is_some());
        let weights = if told { held } else { self.weights(look, status, by_status, Holes::Open) };
        outcome::choose(weights, status).or_else(|| self.resembling(look, by_status))
    }

    /// The only fault of which nobody says more than its keys, if most of the body's are those.
    fn resembling(&self, look: &Look<'_>, by_status: bool) -> Option<usize> {
        let silent = |(_, sign): &(usize, &Sign)| !sign.keys.is_empty();
        let mut faults = self.faults.iter().enumerate().filter(silent);
        let ((index, sign), None) = (faults.next()?, faults.next()) else { return None };
        let known = look.known(sign.within.keys(), sign.keys);
        let of_success = look.known(self.success.keys(), self.keys);
        let most = known * 2 > look.keys();
        (most && (!by_status || of_success * 2 < known)).then_some(index)
    }

    fn weights(
        &self,
        look: &Look<'_>,
        status: u16,
        by_status: bool,
        holes: Holes,
    ) -> Vec<(Option<Weight>, Option<u16>)> {
        let weights = self.faults.iter().map(|sign| {
            let may_be = !by_status || sign.status.is_empty() || sign.status.contains(&status);
            // Under a status of success a word found anywhere tells no fault, if success is there.
            let anywhere = matches!(sign.within, Within::Unknown);
            let may_be = may_be && !(by_status && anywhere && look.has_payload(self.success));
            let weight = may_be.then(|| sign.weigh(look, status, holes)).flatten();
            let documented = sign.status.contains(&status).then_some(status);
            (weight, documented.filter(|_| !by_status))
        });
        weights.collect()
    }
}

impl Sign {
    /// A fault of which so far is known what it comes in.
    #[must_use]
    pub const fn within(within: Within) -> Self {
        let told = Told { when: &[], unless: &[] };
        Self { within, status: &[], code: &[], text: &[], holes: &[], told, keys: &[] }
    }

    /// With the statuses it may have.
    #[must_use]
    pub const fn status(self, status: &'static [u16]) -> Self {
        Self { status, ..self }
    }

    /// With the codes it may have.
    #[must_use]
    pub const fn code(self, code: &'static [&'static str]) -> Self {
        Self { code, ..self }
    }

    /// With the texts it may have.
    #[must_use]
    pub const fn text(self, text: &'static [&'static str]) -> Self {
        Self { text, ..self }
    }

    /// With what the holes of its text may hold.
    #[must_use]
    pub const fn holes(self, holes: &'static [(&'static str, &'static [&'static str])]) -> Self {
        Self { holes, ..self }
    }

    /// Told by conditions that hold.
    #[must_use]
    pub const fn when(self, when: &'static [Cond]) -> Self {
        Self { told: Told { when, ..self.told }, ..self }
    }

    /// Told by conditions that do not hold.
    #[must_use]
    pub const fn unless(self, unless: &'static [Cond]) -> Self {
        Self { told: Told { unless, ..self.told }, ..self }
    }

    /// With the keys of its body.
    #[must_use]
    pub const fn keys(self, keys: &'static [&'static str]) -> Self {
        Self { keys, ..self }
    }

    /// How much of a reply this explains, by the best of its codes and texts.
    fn weigh(&self, look: &Look<'_>, status: u16, holes: Holes) -> Option<Weight> {
        let codes = look.codes(self.within);
        let texts = look.texts(self.within);
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let seen = Seen { codes: &codes, texts: &texts, status };
        let asked = self.told.when.len() + self.told.unless.len();
        let keys = self.within.keys();
        let conditions = (asked > 0).then(|| (asked, look.told(keys, &self.told) == Truth::Yes));
        let templates: Vec<Template> = self.templates().collect();
        let any_code = self.code.iter().copied().map(Some);
        let any_code: Vec<_> = if self.code.is_empty() { vec![None] } else { any_code.collect() };
        let any_text = templates.iter().map(Some);
        let any_text: Vec<_> = if self.text.is_empty() { vec![None] } else { any_text.collect() };
        let signs = any_code.into_iter().flat_map(|code| {
            any_text.iter().map(move |text| outcome::Sign {
                code,
                text: *text,
                conditions,
                status: None,
            })
        });
        let passes = |hole: &str, text: &str| holes == Holes::Open || self.passes(hole, text);
        signs.filter_map(|sign| outcome::weigh(&sign, &seen, passes)).max()
    }

    fn templates(&self) -> impl Iterator<Item = Template> {
        self.text.iter().filter_map(|text| Template::parse(text).ok())
    }

    fn passes(&self, hole: &str, text: &str) -> bool {
        let listed = self.holes.iter().find(|(name, _)| *name == hole);
        listed.is_none_or(|(_, list)| list.contains(&text))
    }

    /// The text of the reply that this fault's own matches, and what stands in its holes.
    fn text_of(&self, look: &Look<'_>) -> (Option<String>, Vec<(String, String)>) {
        let texts = look.texts(self.within);
        for template in self.templates() {
            for text in &texts {
                let passes = |hole: &str, text: &str| self.passes(hole, text);
                let held = template.matches_where(text, passes);
                let Some(filled) = held.or_else(|| template.matches(text)) else { continue };
                let holes =
                    template.holes().map(str::to_owned).zip(filled.into_iter().map(str::to_owned));
                return (Some(text.clone()), holes.collect());
            }
        }
        let alone = !matches!(self.within, Within::Unknown) || texts.len() == 1;
        (texts.into_iter().next().filter(|_| alone), Vec::new())
    }
}
