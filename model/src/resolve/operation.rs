//! Operations: call, effect, states, and examples.

use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{Resolver, Scope};
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{
    CallSaid, DependsSaid, ExampleSaid, Fact, Named, NamedEntry, OneOrMany, OperationSaid,
    PlaceholdersSaid, Text,
};
use crate::vendor::{
    About, Call, Claim, DependsOn, Effect, Example, ExampleBody, Method, Operation, Origin,
    Placeholders, StateOf, Template,
};
use crate::yaml::Node;

impl<'a> Resolver<'a> {
    /// An operation of a page.
    pub(super) fn operation(
        &mut self,
        entry: &NamedEntry<OperationSaid>,
        page: &str,
        scope: Scope<'a>,
    ) -> Operation {
        let said = &entry.value;
        let origin = Origin { span: entry.name_span, ..said.origin.clone() };
        let call = self.call(said.call.as_deref(), &origin);
        let effect = self.fact("effect", said.effect.as_ref(), |effect| {
            let entity = effect.entity.as_ref().map(|entity| entity.text.owned());
            Effect { kind: effect.kind, entity }
        });
        if let Some(entity) = said
            .effect
            .as_ref()
            .and_then(|effect| effect.value.as_ref())
            .and_then(|effect| effect.entity.as_ref())
        {
            self.entity_known(&entity.text, entity.span);
        }
        let request = self.within("request", |it| {
            it.request(said.request.as_ref(), &call.path, scope, entry.name_span)
        });
        let reply =
            self.within("reply", |it| it.reply(said.reply.as_ref(), scope, entry.name_span));
        Operation {
            name: entry.name.owned(),
            page: page.to_owned(),
            about: said.about.resolve(origin),
            effect,
            before: self.states(said.before.as_ref(), "before"),
            after: self.states(said.after.as_ref(), "after"),
            depends_on: self.fact("depends_on", said.depends_on.as_ref(), depends_on),
            request,
            reply,
            examples: examples(said.examples.as_ref()),
            call,
        }
    }

    fn call(&mut self, said: Option<&CallSaid>, operation: &Origin) -> Call {
        let missing = Claim::new(Template { segments: Vec::new() }, operation.clone());
        let Some(said) = said else {
            let help = "write `call: {method: …, path: \"/…\", at: LINES}`";
            self.missing(operation.span, "call", "the operation", help);
            return Call { method: None, path: missing, about: About::default() };
        };
        let method = self.fact("method", said.method.as_ref(), |text| Method(text.text.owned()));
        for method in method.iter().flat_map(Claim::accepted) {
            if method.0.is_empty() || !method.0.bytes().all(|byte| byte.is_ascii_uppercase()) {
                let message = format!("`{}` is no HTTP method", method.0);
                let help = "methods are written in capitals: GET, POST, PUT, PATCH, DELETE";
                let span = said.method.as_ref().map_or(said.origin.span, |fact| fact.origin.span);
                self.report(Diagnostic::error(Code::UnknownWord, span, message).help(help));
            }
        }
        if said.method.is_none() {
            let help = "write the page's method, `{assumed: POST, or: [GET]}`, or `unknown`";
            self.missing(said.origin.span, "method", "the call", help);
        }
        let path = self.fact("path", said.path.as_ref(), Clone::clone);
        let told = |span| self.diagnostics.iter().any(|it| it.span == span);
        if path.is_none() && !said.path.as_ref().is_some_and(|path| told(path.origin.span)) {
            let help = "write the page's path behind the server's URL";
            self.missing(said.origin.span, "path", "the call", help);
        }
        let about = said.about.resolve(said.origin.clone());
        Call { method, path: path.unwrap_or(missing), about }
    }

    fn states(
        &mut self,
        said: Option<&Rc<Named<Fact<OneOrMany<Text>>>>>,
        key: &str,
    ) -> Vec<Claim<StateOf>> {
        let mut states = Vec::new();
        for entry in said.iter().flat_map(|named| named.iter()) {
            let fact = Rc::new(entry.value.clone());
            for state in fact.value.iter().flat_map(|states| &states.0) {
                self.state_known(&entry.name, entry.name_span, state);
            }
            states.extend(self.fact(key, Some(&fact), |states| StateOf {
                entity: entry.name.owned(),
                states: states.texts(),
            }));
        }
        states
    }
}

fn examples(said: Option<&Rc<Named<ExampleSaid>>>) -> IndexMap<String, Example> {
    let entries = said.map(|named| named.0.as_slice()).unwrap_or_default();
    entries.iter().map(|entry| (entry.name.owned(), example(entry))).collect()
}

fn depends_on(said: &DependsSaid) -> DependsOn {
    match said {
        DependsSaid::Nothing => DependsOn::Nothing,
        DependsSaid::Operations(names) => {
            DependsOn::Operations(names.iter().map(|name| name.text.owned()).collect())
        }
        DependsSaid::Outside(text) => DependsOn::Outside(text.clone()),
    }
}

fn example(entry: &NamedEntry<ExampleSaid>) -> Example {
    let said = &entry.value;
    let at = &said.origin.at;
    let body = |node: Option<&Rc<Arc<Node>>>| {
        node.map(|node| ExampleBody { value: (**node).clone(), at: at.clone() })
    };
    let texts =
        |list: Option<&Rc<OneOrMany<Text>>>| list.map(|texts| texts.texts()).unwrap_or_default();
    let placeholders = match said.placeholders.as_deref() {
        Some(PlaceholdersSaid::All) => Placeholders::All,
        Some(PlaceholdersSaid::Named(names)) => {
            Placeholders::Named(names.iter().map(|name| name.text.owned()).collect())
        }
        None => Placeholders::Named(Vec::new()),
    };
    let origin = Origin { span: entry.name_span, ..said.origin.clone() };
    Example {
        name: entry.name.owned(),
        about: said.about.resolve(origin),
        request: body(said.request.as_ref()),
        reply: body(said.reply.as_ref()),
        fault: said.fault.as_ref().map(|fault| fault.text.owned()),
        sent_as: said.sent_as.as_deref().copied(),
        placeholders,
        repaired: texts(said.repaired.as_ref()),
        contradicts: texts(said.contradicts.as_ref()),
    }
}
