//! Scenario files: operations in a row.

use super::names::{Listing, Named};
use super::{AboutSaid, Text};
use crate::yaml::Node;

node! {
    /// specs/VENDOR/scenarios/NAME.yaml
    ScenarioSaid "a scenario" with about: AboutSaid {
        /// Its name.
        "scenario" scenario: Text,
        /// The calls.
        "steps" steps: Listing<StepSaid>,
        /// Calls that are made at the end, whatever happened before.
        "clean_up" clean_up: Listing<StepSaid>,
    }
}

node! {
    /// One call of a scenario.
    StepSaid "a step" with about: AboutSaid {
        /// The operation.
        "do" operation: Text,
        /// Values sent, by field; {name} stands for what an earlier step kept.
        "send" send: Named<Node>,
        /// `success`, or the fault that must come.
        "expect" expect: Text,
        /// Values the payload must hold, by path.
        "holds" holds: Named<Node>,
        /// What is kept: our name, and a path in the payload.
        "keep" keep: Named<Text>,
    }
}
