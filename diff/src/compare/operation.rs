//! Operations: the call, its effect, its request and its reply.

use bindery_model::vendor::{Claim, Operation, Request, StateOf};

use super::relate;
use super::walk::{Fact, Walk};
use crate::change::Side;
use crate::rules::{Relation, Subject};
use crate::words;

impl<'v> Walk<'v> {
    pub(super) fn operation(&mut self, old: &'v Operation, new: &'v Operation) {
        self.in_operation(&new.name, |walk| {
            if old.name != new.name {
                let fact = |operation: &'v Operation| Fact {
                    says: operation.name.clone(),
                    origin: &operation.about.origin,
                };
                walk.differs(Subject::OperationName, Relation::Changed, fact(old), fact(new));
            }
            walk.deprecated(&old.about, &new.about);
            walk.call(old, new);
            walk.states(Subject::Before, &old.before, &new.before);
            walk.states(Subject::After, &old.after, &new.after);
            walk.request(&old.request, &new.request);
            walk.reply(&old.reply, &new.reply);
        });
    }

    fn call(&mut self, old: &'v Operation, new: &'v Operation) {
        let methods = (old.call.method.as_ref(), new.call.method.as_ref());
        self.method(methods, new);
        let paths = (Some(&old.call.path), Some(&new.call.path));
        self.claim(Subject::Path, paths, Relation::Changed, relate::same, ToString::to_string);
        let effects = (old.effect.as_ref(), new.effect.as_ref());
        self.claim(Subject::Effect, effects, Relation::Added, relate::same, words::effect);
        let depends = (old.depends_on.as_ref(), new.depends_on.as_ref());
        let says = words::depends_on;
        self.claim(Subject::DependsOn, depends, Relation::Added, relate::same, says);
    }

    /// A method that is not there is unknown.
    fn method(
        &mut self,
        (old, new): (
            Option<&'v Claim<bindery_model::vendor::Method>>,
            Option<&'v Claim<bindery_model::vendor::Method>>,
        ),
        operation: &'v Operation,
    ) {
        let fact = |claim: Option<&'v Claim<bindery_model::vendor::Method>>| match claim {
            Some(claim) => Fact { says: claim.value.0.clone(), origin: &claim.origin },
            None => Fact { says: "unknown".into(), origin: &operation.call.about.origin },
        };
        match (old, new) {
            (None, Some(_)) => {
                self.differs(Subject::Method, Relation::Settled, fact(old), fact(new));
            }
            (Some(_), None) => {
                self.differs(Subject::Method, Relation::Unsettled, fact(old), fact(new));
            }
            _ => {
                self.claim(
                    Subject::Method,
                    (old, new),
                    Relation::Changed,
                    relate::same,
                    |method| method.0.clone(),
                );
            }
        }
    }

    /// States of entities, each entity a fact of its own.
    fn states(&mut self, subject: Subject, old: &'v [Claim<StateOf>], new: &'v [Claim<StateOf>]) {
        let of = |claims: &'v [Claim<StateOf>], entity: &str| {
            claims.iter().find(|claim| claim.value.entity == entity)
        };
        let gone = old.iter().filter(|claim| of(new, &claim.value.entity).is_none());
        let entities: Vec<&str> =
            new.iter().chain(gone).map(|claim| claim.value.entity.as_str()).collect();
        for entity in entities {
            self.claim(
                subject,
                (of(old, entity), of(new, entity)),
                Relation::Added,
                |old, new| relate::sets(&old.states, &new.states),
                words::state,
            );
        }
    }

    fn request(&mut self, old: &'v Request, new: &'v Request) {
        self.on(Side::Request, |walk| {
            walk.within("request", |walk| {
                walk.claim(
                    Subject::SentAs,
                    (old.sent_as.as_ref(), new.sent_as.as_ref()),
                    Relation::Added,
                    |old, new| relate::firsts(old, new),
                    |sent| words::list(&sent.iter().map(|it| it.word()).collect::<Vec<_>>()),
                );
                let separators = (old.separator.as_ref(), new.separator.as_ref());
                let says = |it: &String| format!("{it:?}");
                walk.claim(Subject::Separator, separators, Relation::Added, relate::same, says);
                walk.shape(old.shape, new.shape);
            });
        });
    }
}
