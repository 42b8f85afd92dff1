//! A vendor as a whole: pages, server, secrets, entities, envelopes, and the list of operations.

use bindery_model::vendor::{Entity, Envelope, Operation, Page, Secret, Vendor};
use indexmap::IndexMap;

use super::relate;
use super::walk::{Fact, Walk};
use crate::change::{Change, Side};
use crate::rules::{Relation, Subject};
use crate::words;

impl<'v> Walk<'v> {
    /// A vendor that only one version has.
    pub(super) fn only_vendor(
        mut self,
        old: Option<&'v Vendor>,
        new: Option<&'v Vendor>,
    ) -> Vec<Change> {
        let fact = |vendor: &'v Vendor| Fact {
            says: format!("{} operations", vendor.operations.len()),
            origin: &vendor.about.origin,
        };
        self.only(Subject::Vendor, old.map(fact), new.map(fact));
        self.changes
    }

    pub(super) fn vendor(&mut self) {
        let (old, new) = (self.old, self.new);
        self.within("pages", |walk| walk.pages(&old.pages, &new.pages));
        let servers = (old.server.as_ref(), new.server.as_ref());
        self.claim(Subject::Server, servers, Relation::Added, relate::same, ToString::to_string);
        self.within("secrets", |walk| walk.secrets(&old.secrets, &new.secrets));
        self.within("entities", |walk| walk.entities(&old.entities, &new.entities));
        self.within("envelopes", |walk| walk.envelopes(&old.envelopes, &new.envelopes));
        self.operations(&old.operations, &new.operations);
    }

    /// Names in both maps, in the new one's order, then those that are gone.
    fn named<T>(
        &mut self,
        (old, new): (&'v IndexMap<String, T>, &'v IndexMap<String, T>),
        mut each: impl FnMut(&mut Self, Option<&'v T>, Option<&'v T>),
    ) {
        let gone = old.keys().filter(|name| !new.contains_key(*name));
        for name in new.keys().chain(gone) {
            self.within(name.as_str(), |walk| each(walk, old.get(name), new.get(name)));
        }
    }

    fn pages(&mut self, old: &'v IndexMap<String, Page>, new: &'v IndexMap<String, Page>) {
        let fact = |page: &'v Page| Fact {
            says: format!("{} {}", page.file, &page.sha256[..page.sha256.len().min(12)]),
            origin: &page.about.origin,
        };
        self.named((old, new), |walk, old, new| match (old, new) {
            (Some(was), Some(is)) if was.sha256 != is.sha256 => {
                walk.differs(Subject::PageText, Relation::Changed, fact(was), fact(is));
            }
            (was, is) => walk.only(Subject::PageText, was.map(fact), is.map(fact)),
        });
    }

    fn secrets(&mut self, old: &'v IndexMap<String, Secret>, new: &'v IndexMap<String, Secret>) {
        let fact =
            |secret: &'v Secret| Fact { says: secret.name.clone(), origin: &secret.about.origin };
        self.named((old, new), |walk, old, new| {
            let (Some(was), Some(is)) = (old, new) else {
                return walk.only(Subject::Secret, old.map(fact), new.map(fact));
            };
            let sources = (was.from.as_ref(), is.from.as_ref());
            let says = words::secret_source;
            walk.claim(Subject::SecretSource, sources, Relation::Added, relate::same, says);
            let lasts = (was.lasts.as_ref(), is.lasts.as_ref());
            let (subject, says) = (Subject::SecretLifetime, String::clone);
            walk.claim(subject, lasts, Relation::Added, relate::same, says);
        });
    }

    fn entities(&mut self, old: &'v IndexMap<String, Entity>, new: &'v IndexMap<String, Entity>) {
        let fact =
            |entity: &'v Entity| Fact { says: entity.name.clone(), origin: &entity.about.origin };
        let states =
            |entity: &'v Entity| Fact { says: words::list(&entity.states), ..fact(entity) };
        self.named((old, new), |walk, old, new| {
            let (Some(was), Some(is)) = (old, new) else {
                return walk.only(Subject::Entity, old.map(fact), new.map(fact));
            };
            if let Some(relation) = relate::sets(&was.states, &is.states) {
                walk.differs(Subject::States, relation, states(was), states(is));
            }
        });
    }

    /// What an envelope carries is compared where an operation's outcome uses it.
    fn envelopes(
        &mut self,
        old: &'v IndexMap<String, Envelope>,
        new: &'v IndexMap<String, Envelope>,
    ) {
        self.on(Side::Reply, |walk| {
            walk.named((old, new), |walk, old, new| {
                let (Some(was), Some(is)) = (old, new) else { return };
                let status = (was.status.as_ref(), is.status.as_ref());
                let (subject, says) = (Subject::EnvelopeStatus, ToString::to_string);
                walk.claim(subject, status, Relation::Added, relate::same, says);
                walk.success_test(was, is);
            });
        });
    }

    fn success_test(&mut self, old: &'v Envelope, new: &'v Envelope) {
        let fact = |envelope: &'v Envelope| {
            let test = envelope.success.as_ref()?;
            let origin = test.when.as_ref().or(test.unless.as_ref()).map(|claim| &claim.origin);
            let origin = origin.unwrap_or(&envelope.about.origin);
            Some(Fact { says: words::success_test(test), origin })
        };
        match (fact(old), fact(new)) {
            (Some(was), Some(is)) if was.says != is.says => {
                self.differs(Subject::SuccessTest, Relation::Changed, was, is);
            }
            (was, is) => self.only(Subject::SuccessTest, was, is),
        }
    }

    /// Operations are told apart by name, then by method and path.
    fn operations(
        &mut self,
        old: &'v IndexMap<String, Operation>,
        new: &'v IndexMap<String, Operation>,
    ) {
        let mut left: Vec<&'v Operation> =
            old.values().filter(|it| !new.contains_key(&it.name)).collect();
        for operation in new.values() {
            let renamed = || left.iter().position(|it| same_call(it, operation));
            match old.get(&operation.name) {
                Some(was) => self.operation(was, operation),
                None => match renamed() {
                    Some(found) => {
                        let was = left.remove(found);
                        self.operation(was, operation);
                    }
                    None => self.only_operation(None, Some(operation)),
                },
            }
        }
        for operation in left {
            self.only_operation(Some(operation), None);
        }
    }

    fn only_operation(&mut self, old: Option<&'v Operation>, new: Option<&'v Operation>) {
        let fact = |operation: &'v Operation| {
            let method = operation.call.method.as_ref().map_or("?", |it| it.value.0.as_str());
            Fact {
                says: format!("{method} {}", operation.call.path.value),
                origin: &operation.about.origin,
            }
        };
        if let Some(either) = old.or(new) {
            self.in_operation(&either.name, |walk| {
                walk.only(Subject::Operation, old.map(fact), new.map(fact));
            });
        }
    }
}

fn same_call(old: &Operation, new: &Operation) -> bool {
    let method = |it: &Operation| it.call.method.as_ref().map(|method| method.value.clone());
    method(old) == method(new) && old.call.path.value == new.call.path.value
}
