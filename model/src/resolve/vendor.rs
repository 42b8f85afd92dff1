//! The vendor as a whole.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{Declared, Extent, MOST_FILLED_EACH, Resolver, Scope};
use crate::diagnostic::{self, Code, Diagnostic};
use crate::said::{
    FromSaid, Known, NamedEntry, OneOrMany, OperationSaid, PageFileSaid, ScenarioSaid, Text,
};
use crate::source::{Sources, Span};
use crate::vendor::{
    DependsOn, Entity, LeftOut, Operation, Origin, Page, Scenario, Secret, SecretCarrier,
    SecretSource, Vendor,
};

impl<'a> Resolver<'a> {
    /// Resolves an operation of a page. Nothing of it is looked up again, so it may be forgotten.
    pub(crate) fn operation_of(
        &mut self,
        page: &'a PageFileSaid,
        entry: &NamedEntry<OperationSaid>,
    ) {
        if let Some(first) = self.operations.get(entry.name.as_str()) {
            let what = format!("operation `{}`", entry.name);
            let help = "operations of one vendor have one name each, on all its pages";
            let first = first.about.origin.span;
            self.twice(&what, entry.name_span, first, help);
            return;
        }
        let scope = Scope { page: Some(page), vendor: self.vendor };
        let name = page.page.as_ref().map(|name| name.text.owned()).unwrap_or_default();
        self.most_filled += MOST_FILLED_EACH;
        let operation = self.within(&entry.name, |it| it.operation(entry, &name, scope));
        self.operations.insert(entry.name.owned(), operation);
        self.resolve_pending();
        self.forget(entry.value.origin.span);
    }

    /// Puts the vendor together when all its operations are resolved.
    pub(crate) fn into_vendor(
        mut self,
        scenarios: &[ScenarioSaid],
        extent: Extent,
        sources: Arc<Sources>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vendor {
        let said = self.vendor;
        if extent == Extent::Whole && !diagnostic::any_error(&self.diagnostics) {
            self.unused_envelopes();
            self.unused_shapes();
        }
        let operations = std::mem::take(&mut self.operations);
        let Declared { pages, secrets, entities } = std::mem::take(&mut self.declared);
        if extent == Extent::Whole {
            self.operations_named(&operations, &secrets);
        }
        let scenarios = self.scenarios(scenarios, &operations);
        let server = self.fact("server", said.server.as_ref(), Clone::clone);
        let left_out = self.left_out();
        diagnostics.append(&mut self.diagnostics);
        Vendor {
            name: said.vendor.as_ref().map(|name| name.text.owned()).unwrap_or_default(),
            about: said.about.resolve(said.origin.clone()),
            pages,
            server,
            secrets,
            entities,
            operations,
            scenarios,
            left_out,
            envelopes: self.envelopes,
            shapes: self.shapes,
            unknowns: self.unknowns,
            assumptions: self.assumptions,
            sources,
        }
    }

    pub(super) fn declared_pages(&mut self) -> IndexMap<String, Page> {
        let mut pages = IndexMap::new();
        for entry in self.vendor.pages.iter().flat_map(|pages| pages.iter()) {
            let said = &entry.value;
            let mut text = |key: &str, text: Option<&std::rc::Rc<Text>>| {
                if text.is_none() {
                    let what = format!("the page `{}`", entry.name);
                    let help = "a page has a file's name and its SHA-256: \
                                `{file: NAME, sha256: …}`";
                    self.missing(entry.name_span, key, &what, help);
                }
                text.map(|text| text.text.owned()).unwrap_or_default()
            };
            let file = text("file", said.file.as_ref());
            let sha256 = text("sha256", said.sha256.as_ref());
            let origin = Origin { span: entry.name_span, ..said.origin.clone() };
            let about = said.about.resolve(origin);
            let superseded_by = said.superseded_by.as_ref().map(|page| page.text.owned());
            pages.insert(entry.name.owned(), Page { file, sha256, superseded_by, about });
        }
        pages
    }

    pub(super) fn secrets(&mut self) -> IndexMap<String, Secret> {
        if let Some(Known::Unknown(origin)) = self.vendor.secrets.as_deref() {
            self.unknown("secrets", origin);
        }
        let entries = self.vendor.secrets();
        let mut secrets = IndexMap::new();
        for entry in entries {
            let said = &entry.value;
            let origin = Origin { span: entry.name_span, ..said.origin.clone() };
            if let Some(from) = said.from.as_ref().and_then(|from| from.value.as_ref()) {
                self.secret_source_complete(from);
            }
            let secret = Secret {
                name: entry.name.owned(),
                about: said.about.resolve(origin),
                from: self.fact("from", said.from.as_ref(), secret_source),
                lasts: self.fact("lasts", said.lasts.as_ref(), |text| text.text.owned()),
            };
            secrets.insert(entry.name.owned(), secret);
        }
        secrets
    }

    fn secret_source_complete(&mut self, from: &FromSaid) {
        let outside = !from.about.0.outside.is_empty();
        let span = from.origin.span;
        if from.operation.is_none() && !outside {
            let help = "name the `operation:` whose reply has it, or write `outside:`";
            self.missing(span, "operation", "where the secret comes from", help);
        }
        if from.operation.is_some() && from.value.is_none() == from.header.is_none() {
            let help = "write either `value: PATH` or `header: NAME`";
            self.missing(span, "value", "where the secret comes from", help);
        }
    }

    pub(super) fn entities(&mut self) -> IndexMap<String, Entity> {
        let mut entities = IndexMap::new();
        for entry in self.vendor.entities.iter().flat_map(|entities| entities.iter()) {
            let said = &entry.value;
            if let Some(within) = &said.within {
                self.entity_known(&within.text, within.span);
            }
            let origin = Origin { span: entry.name_span, ..said.origin.clone() };
            let entity = Entity {
                name: entry.name.owned(),
                about: said.about.resolve(origin),
                within: said.within.as_ref().map(|within| within.text.owned()),
                states: said.states.as_deref().map(OneOrMany::texts).unwrap_or_default(),
            };
            entities.insert(entry.name.owned(), entity);
        }
        entities
    }

    /// Names of operations in `depends_on` and in where secrets come from.
    fn operations_named(
        &mut self,
        operations: &IndexMap<String, Operation>,
        secrets: &IndexMap<String, Secret>,
    ) {
        let known = || operations.keys().map(String::as_str);
        for operation in operations.values() {
            let Some(claim) = &operation.depends_on else { continue };
            let DependsOn::Operations(names) = &claim.value else { continue };
            for name in names.iter().filter(|name| !operations.contains_key(*name)) {
                self.dangling(claim.origin.span, "operation", name, known());
            }
        }
        for claim in secrets.values().filter_map(|secret| secret.from.as_ref()) {
            let SecretSource::Operation { operation, fault, .. } = &claim.value else { continue };
            let span = claim.origin.span;
            let Some(found) = operations.get(operation) else {
                self.dangling(span, "operation", operation, known());
                continue;
            };
            if let Some(fault) = fault.as_ref().filter(|it| !found.reply.faults.contains_key(*it)) {
                self.dangling(span, "fault", fault, found.reply.faults.keys().map(String::as_str));
            }
        }
    }

    /// What nothing uses is most likely a slip.
    fn unused_envelopes(&mut self) {
        let pages = self
            .pages
            .clone()
            .into_iter()
            .map(|page| (page.page.as_ref().map(|name| name.text.as_str()), &page.shared));
        for (page, shared) in pages.chain([(None, &self.vendor.shared)]) {
            for entry in shared.envelopes.iter().flat_map(|envelopes| envelopes.iter()) {
                let key = match page {
                    Some(page) => format!("{page}/{}", entry.name),
                    None => entry.name.owned(),
                };
                if !self.envelopes.contains_key(&key) {
                    let message = format!("nothing comes in the envelope `{}`", entry.name);
                    let diagnostic = Diagnostic::warning(Code::Unused, entry.name_span, message);
                    self.report(diagnostic.help("name it with `envelope:`, or take it out"));
                }
            }
        }
    }

    fn unused_shapes(&mut self) {
        let used: HashSet<Span> = self.named.keys().map(|(declared, ..)| *declared).collect();
        let pages = self.pages.clone().into_iter().map(|page| &page.shared);
        for shared in pages.chain([&self.vendor.shared]) {
            for entry in shared.shapes.iter().flat_map(|shapes| shapes.iter()) {
                if !used.contains(&entry.name_span) {
                    let message = format!("nothing is like the shape `{}`", entry.name);
                    let diagnostic = Diagnostic::warning(Code::Unused, entry.name_span, message);
                    self.report(diagnostic.help("name it with `like:`, or take it out"));
                }
            }
        }
    }

    fn scenarios(
        &mut self,
        said: &[ScenarioSaid],
        operations: &IndexMap<String, Operation>,
    ) -> IndexMap<String, Scenario> {
        let mut scenarios: IndexMap<String, Scenario> = IndexMap::new();
        for said in said {
            let Some(scenario) = self.scenario(said, operations) else { continue };
            if let Some(first) = scenarios.get(&scenario.name) {
                let what = format!("scenario `{}`", scenario.name);
                let spans = (scenario.about.origin.span, first.about.origin.span);
                self.twice(&what, spans.0, spans.1, "scenarios of one vendor have one name each");
                continue;
            }
            scenarios.insert(scenario.name.clone(), scenario);
        }
        scenarios
    }

    fn left_out(&mut self) -> Vec<LeftOut> {
        let lists = self.pages.clone().into_iter().map(|page| page.left_out.as_ref());
        let lists = lists.chain([self.vendor.left_out.as_ref()]);
        let mut left_out = Vec::new();
        for said in lists.flatten().flat_map(|list| &list.0) {
            let Some(why) = &said.why else {
                let help = "say in your own words why nothing cites it: `why: menu`";
                self.missing(said.origin.span, "why", "what is left out", help);
                continue;
            };
            if said.origin.at.is_empty() {
                let help = "say which lines: `at: 1-13`";
                self.missing(said.origin.span, "at", "what is left out", help);
            }
            left_out.push(LeftOut {
                at: said.origin.at.clone(),
                name: said.name.as_ref().map(|name| name.text.owned()),
                why: why.text.owned(),
                span: said.origin.span,
            });
        }
        left_out
    }
}

fn secret_source(said: &FromSaid) -> SecretSource {
    let outside: Vec<&str> = said.about.0.outside.iter().map(|note| note.text.as_str()).collect();
    let Some(operation) = &said.operation else {
        return SecretSource::Outside(outside.join(" "));
    };
    let carrier = match (&said.value, &said.header) {
        (None, Some(header)) => SecretCarrier::Header(header.text.owned()),
        (value, _) => {
            SecretCarrier::Value(value.as_ref().map(|it| it.text.owned()).unwrap_or_default())
        }
    };
    SecretSource::Operation {
        operation: operation.text.owned(),
        fault: said.fault.as_ref().map(|fault| fault.text.owned()),
        carrier,
    }
}
