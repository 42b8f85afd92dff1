//! Scenarios: steps that name operations.

use indexmap::IndexMap;

use super::Resolver;
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{ScenarioSaid, StepSaid};
use crate::vendor::{Expected, Operation, Scenario, Step};
use crate::yaml::Node;

impl Resolver<'_> {
    /// A scenario; its steps name operations that exist.
    pub(super) fn scenario(
        &mut self,
        said: &ScenarioSaid,
        operations: &IndexMap<String, Operation>,
    ) -> Option<Scenario> {
        let Some(name) = &said.scenario else {
            let help = "write `scenario: NAME`";
            self.missing(said.origin.span, "scenario", "the file", help);
            return None;
        };
        let mut origin = said.origin.clone();
        origin.span = name.span;
        let steps = said.steps.iter().flat_map(|steps| &steps.0);
        let steps: Vec<Step> = steps.filter_map(|step| self.step(step, operations)).collect();
        if said.steps.as_ref().is_none_or(|steps| steps.0.is_empty()) {
            let help = "add `steps:` with at least one `{do: OPERATION}`";
            self.missing(name.span, "steps", "the scenario", help);
        }
        let clean_up = said.clean_up.iter().flat_map(|steps| &steps.0);
        Some(Scenario {
            name: name.text.owned(),
            about: said.about.resolve(origin),
            steps,
            clean_up: clean_up.filter_map(|step| self.step(step, operations)).collect(),
        })
    }

    fn step(&mut self, said: &StepSaid, operations: &IndexMap<String, Operation>) -> Option<Step> {
        let span = said.origin.span;
        let Some(name) = &said.operation else {
            self.missing(span, "do", "a step", "write `do: OPERATION`");
            return None;
        };
        let Some(operation) = operations.get(name.text.as_str()) else {
            let known = operations.keys().map(String::as_str);
            self.dangling(name.span, "operation", &name.text, known);
            if let Some(last) = self.diagnostics.last_mut() {
                last.cause = Some(format!("operations of {}", span.file.0));
            }
            return None;
        };
        let expect = match said.expect.as_deref() {
            None => Expected::Success,
            Some(text) if text.text == "success" => Expected::Success,
            Some(fault) => {
                if !operation.reply.faults.contains_key(fault.text.as_str()) {
                    let known = operation.reply.faults.keys().map(String::as_str);
                    self.dangling(fault.span, "fault", &fault.text, known);
                }
                Expected::Fault(fault.text.owned())
            }
        };
        let nodes = |named: &crate::said::Named<Node>| -> IndexMap<String, Node> {
            named.iter().map(|entry| (entry.name.owned(), entry.value.clone())).collect()
        };
        let keep = said.keep.iter().flat_map(|keep| keep.iter());
        let keep: IndexMap<String, String> =
            keep.map(|entry| (entry.name.owned(), entry.value.text.owned())).collect();
        for entry in said.keep.iter().flat_map(|keep| keep.iter()) {
            if entry.value.text.is_empty() {
                let message = "the path in the payload is empty";
                let help = "write where the value stands: `PONUM`, `[0].PONUM`, `lines[2].id`";
                let span = entry.value.span;
                self.report(Diagnostic::error(Code::WrongKind, span, message).help(help));
            }
        }
        Some(Step {
            about: said.about.resolve(said.origin.clone()),
            operation: name.text.owned(),
            send: said.send.as_deref().map(nodes).unwrap_or_default(),
            expect,
            holds: said.holds.as_deref().map(nodes).unwrap_or_default(),
            keep,
            span,
        })
    }
}
