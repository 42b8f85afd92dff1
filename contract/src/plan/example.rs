//! The documented examples, with real values in their placeholders.

use bindery_model::json::Value;
use bindery_model::vendor::{Example, Operation};

use super::things::Wish;
use super::{Planned, Planner, call};
use crate::case::{Draft, Expect};

impl Planner<'_> {
    pub(super) fn examples(&mut self, operation: &Operation) {
        for example in operation.examples.values() {
            if let Some(request) = &example.request {
                let values = self.fit.example_values(operation, &request.value);
                self.example(operation, example, values);
            }
        }
    }

    fn example(&mut self, operation: &Operation, example: &Example, mut values: Value<'static>) {
        self.real_values(operation, example, &mut values);
        let mut draft = Draft { encoding: example.sent_as, ..Draft::new(values) };
        let promise = Some(example.about.origin.clone());
        let (expect, wish) = match &example.fault {
            None => (Expect::Success, Wish::success()),
            Some(fault) => (Expect::Fault(fault.clone()), Wish::fault()),
        };
        // An example of a fault is wrong on purpose; one of a success must be what the rows ask.
        let mended = match &example.fault {
            None => self.mend(operation, &mut draft),
            Some(_) => Ok(()),
        };
        let placed = mended.and_then(|()| self.place(operation, &mut draft, &wish));
        let mut call = call(operation, draft, expect, promise);
        let lacks = placed.map(|setup| call.setup = setup).err();
        let (kind, detail) = ("example".to_owned(), example.name.clone());
        self.add(Planned { operation, kind, detail, call, lacks });
    }
}
