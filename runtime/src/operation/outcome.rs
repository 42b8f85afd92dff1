//! Which outcome a reply is, by the tables that generated code holds.

use super::reply::{Decision, Found, Reply};
use crate::{
    read::{Keys, Object, ReadError},
    rules::{
        Template,
        listed::Case,
        outcome::{self, Seen},
        wire::Scalar,
    },
};

/// What tells the outcomes of an operation apart.
#[derive(Clone, Copy, Debug)]
pub struct Outcomes {
    /// How keys are spelled.
    pub keys: Keys,
    /// The key of the envelope's code.
    pub code: Option<&'static str>,
    /// The key of the envelope's text.
    pub text: Option<&'static str>,
    /// The key of the payload; without one the payload is the whole body.
    pub payload: Option<&'static str>,
    /// What a success is.
    pub success: Decide,
    /// The documented faults, in the order of the generated enum.
    pub faults: &'static [Sign],
}

/// What a success is.
#[derive(Clone, Copy, Debug)]
pub enum Decide {
    /// All of these hold, whatever the status.
    When(&'static [Test]),
    /// Not all of these hold, whatever the status.
    Unless(&'static [Test]),
    /// All of the first hold, and not all of the others.
    WhenUnless(&'static [Test], &'static [Test]),
    /// The status is one of these; any 2xx where there are none.
    Status(&'static [u16]),
}

/// A field of the envelope has one of these values; where there are none, it is given.
#[derive(Clone, Copy, Debug)]
pub struct Test {
    /// The key.
    pub key: &'static str,
    /// The values as they stand on the wire, every spelling of them.
    pub any_of: &'static [Scalar<'static>],
}

/// What tells a fault.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// The code.
    pub code: Option<&'static str>,
    /// The text, a template.
    pub text: Option<&'static str>,
    /// What the holes of the text may hold, where that is a closed list.
    pub holes: &'static [(&'static str, &'static [&'static str])],
    /// What else must hold.
    pub when: &'static [Test],
    /// The status.
    pub status: Option<u16>,
}

impl Outcomes {
    /// Says which outcome a reply is. An error says that the reply cannot be read at all.
    pub fn decide<'r>(&self, reply: &Reply<'r>) -> Result<Decision<'r>, ReadError> {
        let body = std::str::from_utf8(reply.body).map_err(|_| ReadError::whole("not UTF-8"))?;
        let (object, unreadable) = match Object::parse(body) {
            Ok(object) => (Some(object), None),
            Err(error) => (None, Some(error)),
        };
        let look = Look { outcomes: self, object: object.as_ref(), status: reply.status };
        let mut found = Found {
            body,
            status: reply.status,
            keys: self.keys,
            payload: self.payload,
            code: look.text_of(self.code),
            text: look.text_of(self.text),
            holes: Vec::new(),
        };
        if look.success() {
            return Ok(Decision::Success(found));
        }
        match look.fault(&found) {
            Some((index, holes)) => {
                found.holes = holes;
                Ok(Decision::Fault(index, found))
            }
            None => match (unreadable, self.success) {
                // Where an envelope is documented, what has none cannot be told.
                (Some(error), Decide::When(_) | Decide::Unless(_) | Decide::WhenUnless(..)) => {
                    Err(error)
                }
                _ => Ok(Decision::Undocumented(found)),
            },
        }
    }

    fn case(&self) -> Case {
        match self.keys {
            Keys::Exact => Case::Exact,
            Keys::AnyCase => Case::Any,
        }
    }
}

/// A reply under the tables.
struct Look<'o, 'r> {
    outcomes: &'o Outcomes,
    object: Option<&'o Object<'r>>,
    status: u16,
}

impl Look<'_, '_> {
    fn success(&self) -> bool {
        match self.outcomes.success {
            Decide::When(tests) => self.all(tests),
            Decide::Unless(tests) => self.object.is_some() && !self.all(tests),
            Decide::WhenUnless(tests, not) => self.all(tests) && !self.all(not),
            Decide::Status([]) => (200..300).contains(&self.status),
            Decide::Status(listed) => listed.contains(&self.status),
        }
    }

    fn all(&self, tests: &[Test]) -> bool {
        tests.iter().all(|test| self.holds(test))
    }

    fn holds(&self, test: &Test) -> bool {
        let Some(object) = self.object else { return false };
        let case = self.outcomes.case();
        let holds = object.scalar(test.key, case, |scalar| match test.any_of {
            [] => !matches!(scalar, Scalar::Null),
            listed => listed.contains(&scalar),
        });
        // An object or a list is given, and is none of the values.
        holds.unwrap_or_else(|| test.any_of.is_empty() && object.get(test.key, case).is_some())
    }

    fn text_of(&self, key: Option<&str>) -> Option<String> {
        self.object?.scalar_text(key?, self.outcomes.case())
    }

    /// The fault that is meant, and what stands in the holes of its text.
    fn fault(&self, found: &Found<'_>) -> Option<(usize, Vec<(String, String)>)> {
        let faults: Vec<_> =
            self.outcomes.faults.iter().map(|sign| (sign, sign.template())).collect();
        let codes: Vec<&str> = found.code.as_deref().into_iter().collect();
        let texts: Vec<&str> = found.text.as_deref().into_iter().collect();
        let seen = Seen { codes: &codes, texts: &texts, status: self.status };
        let weights = faults.iter().map(|(sign, text)| {
            let conditions =
                (!sign.when.is_empty()).then(|| (sign.when.len(), self.all(sign.when)));
            let asked = outcome::Sign {
                code: sign.code,
                text: text.as_ref(),
                conditions,
                status: sign.status,
            };
            (outcome::weigh(&asked, &seen, |hole, text| sign.passes(hole, text)), sign.status)
        });
        let index = outcome::choose(weights, self.status)?;
        let (sign, template) = faults.get(index)?;
        Some((index, sign.holes_of(template.as_ref(), found.text.as_deref())))
    }
}

impl Sign {
    fn template(&self) -> Option<Template> {
        self.text.and_then(|text| Template::parse(text).ok())
    }

    fn passes(&self, hole: &str, text: &str) -> bool {
        let listed = self.holes.iter().find(|(name, _)| *name == hole);
        listed.is_none_or(|(_, list)| list.contains(&text))
    }

    fn holes_of(&self, template: Option<&Template>, text: Option<&str>) -> Vec<(String, String)> {
        let (Some(template), Some(text)) = (template, text) else { return Vec::new() };
        let filled = template.matches_where(text, |hole, text| self.passes(hole, text));
        let holes = template.holes().zip(filled.unwrap_or_default());
        holes.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
    }
}
