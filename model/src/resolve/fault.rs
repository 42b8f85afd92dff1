//! The faults of a reply: those an operation lists, and those it shares with others.

use std::sync::Arc;

use indexmap::IndexMap;

use super::outcome::{ReplyAround, Side};
use super::{Resolver, Scope, number};
use crate::said::{FaultSaid, NamedEntry, ReplySaid};
use crate::source::Span;
use crate::vendor::{Fault, Origin};

impl<'a> Resolver<'a> {
    /// Those the operation lists, then the shared ones that it does not.
    pub(super) fn faults(
        &mut self,
        own: Option<&ReplySaid>,
        reply: &ReplyAround<'_, 'a>,
    ) -> IndexMap<String, Arc<Fault>> {
        let listed = own.and_then(|own| own.faults.as_ref()).map_or(0, |faults| faults.0.len());
        let mut faults = IndexMap::with_capacity(listed + 1);
        for entry in own.iter().filter_map(|own| own.faults.as_ref()).flat_map(|it| it.iter()) {
            let fault = self.within(&entry.name, |it| it.listed_fault(entry, reply));
            faults.insert(entry.name.owned(), Arc::new(fault));
        }
        for (_, shared) in reply.scope.shared() {
            for entry in shared.faults.iter().flat_map(|faults| faults.iter()) {
                if !faults.contains_key(entry.name.as_str()) {
                    let own_envelope = own.is_some_and(|own| own.envelope.is_some());
                    let fault = self.shared_fault(entry, reply, own_envelope);
                    faults.insert(entry.name.owned(), fault);
                }
            }
        }
        faults
    }

    /// A fault that the operation does not list. Most are the same for many operations: one that
    /// made no shape, and about which nothing was noted on the way, is kept for all of them.
    fn shared_fault(
        &mut self,
        entry: &NamedEntry<FaultSaid>,
        reply: &ReplyAround<'_, 'a>,
        own_envelope: bool,
    ) -> Arc<Fault> {
        let (each, keys) = (&reply.around.each, &reply.around.keys);
        let page = self.pages.len();
        let key = (entry.name_span, page, number(each.as_ref()), number(keys.as_ref()));
        let kept = self.shared_faults.get(&key).filter(|_| !own_envelope);
        if let Some(fault) = kept {
            return fault.clone();
        }
        let noted = |it: &Self| {
            let told = it.unknowns.len() + it.assumptions.len() + it.diagnostics.len();
            (told, it.shapes.len())
        };
        let before = noted(self);
        let mut said = entry.value.clone();
        fill_from_every_fault(&mut said, reply.scope);
        let fault = self.within(&entry.name, |it| it.fault(&said, entry.name_span, entry, reply));
        let fault = Arc::new(fault);
        if !own_envelope && before == noted(self) {
            self.shared_faults.insert(key, fault.clone());
        }
        fault
    }

    fn listed_fault(
        &mut self,
        entry: &NamedEntry<FaultSaid>,
        reply: &ReplyAround<'_, 'a>,
    ) -> Fault {
        let mut said = entry.value.clone();
        let shared = reply.scope.shared().find_map(|(_, shared)| {
            shared.faults.as_ref().and_then(|faults| faults.get(&entry.name))
        });
        if let Some(shared) = shared {
            said.fill(&shared.value);
        }
        fill_from_every_fault(&mut said, reply.scope);
        Fault { listed: true, ..self.fault(&said, entry.name_span, entry, reply) }
    }

    fn fault(
        &mut self,
        said: &FaultSaid,
        span: Span,
        entry: &NamedEntry<FaultSaid>,
        reply: &ReplyAround<'_, 'a>,
    ) -> Fault {
        let mut outcome = self.outcome(&said.outcome, reply, Side::Fault);
        outcome.about = said.outcome.about.resolve(Origin { span, ..entry.value.origin.clone() });
        let ways = said.provoked_by.iter().flat_map(|ways| &ways.0);
        let provoked_by = ways.filter_map(|way| self.provocation(way)).collect();
        Fault { name: entry.name.owned(), outcome, provoked_by, listed: false }
    }
}

fn fill_from_every_fault(said: &mut FaultSaid, scope: Scope<'_>) {
    for (_, shared) in scope.shared() {
        if let Some(every) = &shared.every_fault {
            said.fill(every);
        }
    }
}
