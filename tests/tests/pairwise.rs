//! Pairwise cases: valid requests only, and with budget enough each pair of optional fields is seen
//! in all four combinations, unless no request with that combination is valid.

use std::collections::BTreeSet;
use std::sync::Arc;

use bindery_contract::case::{Case, Work};
use bindery_contract::environment::Environment;
use bindery_contract::plan::{self, BUDGET, Probes};
use bindery_model::fit::{Plan, Side, is_whole_body};
use bindery_model::json::Value;
use bindery_model::vendor::{Field, Operation, Parts, Required};
use bindery_model::{Valid, Vendor};
use bindery_rules::Date;
use bindery_samples::{Samples, encoding_of};
use bindery_sandbox::{Options, VendorState};
use bindery_tests::{embedded, golden, project};
use indexmap::IndexMap;

/// Beyond so many optional fields not every subset of them can be tried.
const ALL_SUBSETS: usize = 10;

fn vendors() -> Vec<Arc<Valid<Vendor>>> {
    let golden = golden::cases().into_iter().map(|(_, case)| case.join("specs"));
    project::vendors().into_iter().chain(golden.flat_map(|specs| project::load(&specs))).collect()
}

fn cases(vendor: &Arc<Valid<Vendor>>, plan: &Plan, budget: usize) -> Vec<Case> {
    let state = VendorState::new(Arc::clone(vendor), &Options::default());
    let site = embedded::in_memory(&state, "http://sandbox.invalid");
    let environment = Environment::embedded(IndexMap::from([(vendor.name.clone(), site)]));
    let today = Date::constant(2026, 1, 15);
    let options = plan::Options { probes: Probes::Leave, budget, seed: 1, today };
    plan::cases(vendor, plan, &environment, &options, &|_| true)
}

/// The requests of an operation that go through its optional fields.
fn requests<'c>(cases: &'c [Case], operation: &str) -> Vec<(&'c Case, &'c Value<'static>)> {
    let of_it = cases.iter().filter(|case| case.name.operation == operation);
    let extents =
        of_it.filter(|it| ["smallest", "fullest", "pairwise"].contains(&it.name.kind.as_str()));
    let with_draft = extents.filter_map(|case| match &case.work {
        Work::Call(call) => Some((case, &call.draft.values)),
        Work::Scenario(_) => None,
    });
    with_draft.collect()
}

/// One vendor, and what may be left out of its requests.
struct House<'h> {
    samples: Samples<'h>,
}

impl House<'_> {
    /// The optional fields of a request's outermost object.
    fn optional(&self, operation: &Operation, full: &Value<'_>) -> Vec<&Field> {
        let fit = self.samples.fit();
        let own = fit.variant(operation.request.shape, full);
        let Parts::Object(object) = &self.samples.fit().vendor().shape(own).parts else {
            return Vec::new();
        };
        let optional = |field: &&Field| {
            let needed = matches!(field.required.value, Required::Always | Required::Key);
            field.secret.is_none() && !needed && !is_whole_body(field)
        };
        object.fields.iter().filter(optional).collect()
    }

    fn is_valid(&self, operation: &Operation, values: &Value<'static>) -> bool {
        let request = self.samples.encoded(operation, values.clone(), encoding_of(operation));
        self.samples.fit().request(operation, &request.sent(), Side::Sending).fits()
    }

    /// Whether some request with these two fields like this is valid: all subsets of the optional
    /// fields are tried where they are few, else what lies around the requests that are sent.
    fn is_possible(
        &self,
        operation: &Operation,
        (fields, values): (&[&Field], &Value<'static>),
        sent: &[&Value<'static>],
        wanted: [(usize, bool); 2],
    ) -> bool {
        let with = |base: &Value<'static>, there: &dyn Fn(usize) -> Option<bool>| {
            let mut request = base.clone();
            for (index, field) in fields.iter().enumerate() {
                let key = &field.key.value;
                match (there(index), values.get(key)) {
                    (Some(true), Some(value)) => drop(request.set(key.clone(), value.clone())),
                    (Some(false), _) => drop(request.remove(key)),
                    _ => {}
                }
            }
            self.is_valid(operation, &request)
        };
        let asked = |index: usize| wanted.iter().find(|it| it.0 == index).map(|it| it.1);
        if fields.len() > ALL_SUBSETS {
            return sent.iter().any(|base| with(base, &asked));
        }
        (0..1_usize << fields.len()).any(|subset| {
            let in_subset = |index: usize| subset >> index & 1 == 1;
            wanted.iter().all(|(index, is)| in_subset(*index) == *is)
                && with(values, &|index| Some(in_subset(index)))
        })
    }
}

#[test]
fn every_pair_is_covered_by_valid_requests() {
    let (mut pairs, mut impossible, mut wrong) = (0, 0, Vec::new());
    for vendor in vendors() {
        let plan = Plan::new(&vendor);
        let house = House { samples: Samples::new(&vendor, &plan) };
        let cases = cases(&vendor, &plan, usize::MAX);
        for operation in vendor.operations.values() {
            let sent = requests(&cases, &operation.name);
            let Some((_, full)) = sent.iter().find(|it| it.0.name.kind == "fullest") else {
                continue;
            };
            for (case, values) in sent.iter().filter(|it| it.0.name.kind == "pairwise") {
                if !house.is_valid(operation, values) {
                    wrong.push(format!("{}: no valid request", case.name));
                }
            }
            let fields = house.optional(operation, full);
            let fields: Vec<&Field> =
                fields.into_iter().filter(|it| full.get(&it.key.value).is_some()).collect();
            let requests: Vec<&Value<'static>> = sent.iter().map(|it| it.1).collect();
            let has = |request: &Value<'_>, field: &Field| request.get(&field.key.value).is_some();
            for second in 0..fields.len() {
                for first in 0..second {
                    for (is, and) in [(true, true), (true, false), (false, true), (false, false)] {
                        pairs += 1;
                        let covers = |request: &&Value<'_>| {
                            has(request, fields[first]) == is && has(request, fields[second]) == and
                        };
                        if requests.iter().any(covers) {
                            continue;
                        }
                        let wanted = [(first, is), (second, and)];
                        if house.is_possible(operation, (&fields, full), &requests, wanted) {
                            let (one, two) = (&fields[first].name, &fields[second].name);
                            let name = &operation.name;
                            wrong.push(format!("{} {name}: {one} {is}, {two} {and}", vendor.name));
                        } else {
                            impossible += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert!(pairs > 5_000 && impossible * 10 < pairs, "{impossible} of {pairs} are impossible");
}

#[test]
fn a_budget_takes_the_first_of_them_and_changes_no_name() {
    for vendor in project::vendors() {
        let plan = Plan::new(&vendor);
        let names = |budget| -> Vec<String> {
            let cases = cases(&vendor, &plan, budget);
            let pairwise = cases.iter().filter(|case| case.name.kind == "pairwise");
            pairwise.map(|case| case.name.to_string()).collect()
        };
        let (all, few): (Vec<_>, BTreeSet<_>) = (names(usize::MAX), names(2).into_iter().collect());
        assert_eq!(names(0), [""; 0]);
        let ends = |name: &String| name.ends_with("/1") || name.ends_with("/2");
        assert_eq!(all.iter().filter(|it| ends(it)).cloned().collect::<BTreeSet<_>>(), few);
        assert!(names(BUDGET).len() >= few.len());
    }
}
