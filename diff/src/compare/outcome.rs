//! Outcomes: how each is told, and what it carries.

use bindery_model::vendor::{Body, Claim, Condition, Fault, Origin, Outcome, Provocation, Reply};

use super::relate;
use super::walk::{Fact, Walk};
use crate::change::Side;
use crate::rules::{Relation, Subject};
use crate::words;

impl<'v> Walk<'v> {
    pub(super) fn reply(&mut self, old: &'v Reply, new: &'v Reply) {
        self.on(Side::Reply, |walk| {
            walk.within("reply", |walk| {
                walk.success(old, new);
                for (name, fault) in &new.faults {
                    walk.within(name.as_str(), |walk| match old.faults.get(name) {
                        Some(was) => walk.fault(was, fault),
                        None => walk.only(Subject::Fault, None, Some(whole(fault))),
                    });
                }
                for (name, fault) in
                    old.faults.iter().filter(|(name, _)| !new.faults.contains_key(*name))
                {
                    walk.within(name.as_str(), |walk| {
                        walk.only(Subject::Fault, Some(whole(fault)), None);
                    });
                }
            });
        });
    }

    fn success(&mut self, old: &'v Reply, new: &'v Reply) {
        self.within("success", |walk| match (&old.success, &new.success) {
            (Some(was), Some(is)) => walk.outcome(was, is),
            (None, Some(is)) => {
                let (was, is) = (
                    unknown(&old.about.origin),
                    Fact { says: "known".into(), origin: &is.about.origin },
                );
                walk.differs(Subject::Success, Relation::Settled, was, is);
            }
            (Some(was), None) => {
                let (was, is) = (
                    Fact { says: "known".into(), origin: &was.about.origin },
                    unknown(&new.about.origin),
                );
                walk.differs(Subject::Success, Relation::Unsettled, was, is);
            }
            (None, None) => {}
        });
    }

    fn fault(&mut self, old: &'v Fault, new: &'v Fault) {
        self.outcome(&old.outcome, &new.outcome);
        let told = |fault: &Fault| -> Vec<String> {
            fault.provoked_by.iter().map(|way| words::provocation(&way.value)).collect()
        };
        let (was, is) = (told(old), told(new));
        let missing = |way: &Claim<Provocation>, others: &[String]| {
            !others.contains(&words::provocation(&way.value))
        };
        for way in new.provoked_by.iter().filter(|way| missing(way, &was)) {
            self.only(Subject::ProvokedBy, None, Some(provoked(way)));
        }
        for way in old.provoked_by.iter().filter(|way| missing(way, &is)) {
            self.only(Subject::ProvokedBy, Some(provoked(way)), None);
        }
    }

    fn outcome(&mut self, old: &'v Outcome, new: &'v Outcome) {
        let status = (old.status.as_ref(), new.status.as_ref());
        self.claim(Subject::Status, status, Relation::Added, relate::same, ToString::to_string);
        let content = (old.content.as_ref(), new.content.as_ref());
        self.claim(Subject::Content, content, Relation::Added, relate::same, |it| it.0.clone());
        let code = (old.code.as_ref(), new.code.as_ref());
        self.claim(Subject::Code, code, Relation::Added, relate::same, |it| it.0.clone());
        let text = (old.text.as_ref(), new.text.as_ref());
        self.claim(Subject::Text, text, Relation::Added, relate::same, ToString::to_string);
        for (old, new, word) in
            [(&old.when, &new.when, "when"), (&old.unless, &new.unless, "unless")]
        {
            let says = |it: &Condition| format!("{word} {}", words::condition(it));
            let told = (old.as_ref(), new.as_ref());
            self.claim(Subject::ToldBy, told, Relation::Added, relate::same, says);
        }
        self.within("headers", |walk| walk.fields(&old.headers, &new.headers));
        for (hole, is) in &new.holes {
            if let Some(was) = old.holes.get(hole) {
                self.within(format!("{{{hole}}}"), |walk| walk.shape(*was, *is));
            }
        }
        self.body(old, new);
    }

    fn body(&mut self, old: &'v Outcome, new: &'v Outcome) {
        let fact = |outcome: &'v Outcome| Fact {
            says: match &outcome.body {
                Body::None => "none".into(),
                Body::Unknown => "unknown".into(),
                Body::Shapes(_) => "a body".into(),
            },
            origin: &outcome.about.origin,
        };
        let (was, is) = (fact(old), fact(new));
        match (&old.body, &new.body) {
            (Body::Shapes(old), Body::Shapes(new)) => self.bodies(old, new),
            (Body::None, Body::Shapes(_)) => self.only(Subject::Payload, None, Some(is)),
            (Body::Shapes(_), Body::None) => self.only(Subject::Payload, Some(was), None),
            (Body::Unknown, Body::Unknown) | (Body::None, Body::None) => {}
            (Body::Unknown, _) => self.differs(Subject::Payload, Relation::Settled, was, is),
            (_, Body::Unknown) => self.differs(Subject::Payload, Relation::Unsettled, was, is),
        }
    }

    fn bodies(
        &mut self,
        old: &'v [bindery_model::vendor::ShapeId],
        new: &'v [bindery_model::vendor::ShapeId],
    ) {
        match (old, new) {
            ([old], [new]) => self.shape(*old, *new),
            _ => self.either(old, new),
        }
    }
}

fn unknown(origin: &Origin) -> Fact<'_> {
    Fact { says: "unknown".into(), origin }
}

fn provoked(way: &Claim<Provocation>) -> Fact<'_> {
    Fact { says: words::provocation(&way.value), origin: &way.origin }
}

/// A fault as a whole: by what it is told.
fn whole(fault: &Fault) -> Fact<'_> {
    let outcome = &fault.outcome;
    let parts = [
        outcome.status.as_ref().map(|it| format!("status {}", it.value)),
        outcome.code.as_ref().map(|it| format!("code {}", it.value.0)),
        outcome.text.as_ref().map(|it| it.value.to_string()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let says = if parts.is_empty() { fault.name.clone() } else { parts.join(", ") };
    Fact { says, origin: &outcome.about.origin }
}
