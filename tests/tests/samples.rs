//! The samples of every operation of every vendor fit, and each broken one is found broken in just
//! that way.

use bindery_model::Vendor;
use bindery_model::fit::{Breach, BreachKind, Fitted, Plan, Side};
use bindery_model::json::Pointer;
use bindery_model::vendor::Operation;
use bindery_samples::{Samples, Size, Which};
use bindery_tests::project;

const SIZES: [Size; 3] = [Size::Smallest, Size::Fullest, Size::Seeded];
const SEEDS: u64 = 10;

fn each(test: impl Fn(&Samples<'_>, &Vendor, &Operation)) {
    let loaded = bindery_model::load(&project::root().join("specs"));
    assert!(!loaded.vendors.is_empty(), "{:#?}", loaded.diagnostics);
    for vendor in &loaded.vendors {
        let plan = Plan::new(vendor);
        let samples = Samples::new(vendor, &plan);
        vendor.operations.values().for_each(|operation| test(&samples, vendor, operation));
    }
}

fn outcomes(operation: &Operation) -> impl Iterator<Item = Which<'_>> {
    let faults = operation.reply.faults.keys().map(|name| Which::Fault(name));
    std::iter::once(Which::Success).chain(faults)
}

fn told(fitted: &Fitted) -> Vec<String> {
    let line = |it: &Breach| {
        format!("{} {}: expected {}, is {}", it.kind, it.pointer, it.expected, it.actual)
    };
    fitted.breaches.iter().map(line).collect()
}

fn finds(fitted: &Fitted, kind: BreachKind, pointer: &Pointer) -> bool {
    fitted.breaches.iter().any(|it| it.kind == kind && it.pointer == *pointer)
}

#[test]
fn requests_and_replies_made_from_the_specs_fit_them() {
    each(|samples, vendor, operation| {
        let name = format!("{}/{}", vendor.name, operation.name);
        for (size, seed) in SIZES.into_iter().flat_map(|size| (0..SEEDS).map(move |it| (size, it)))
        {
            let request = samples.request(operation, size, seed);
            let sent = request.sent();
            let fitted = samples.fit().request(operation, &sent, Side::Sending);
            assert!(fitted.fits(), "{name} {size:?} {seed}: {:#?}", told(&fitted));
            for which in outcomes(operation) {
                let Some(reply) = samples.reply_to(operation, which, size, seed, Some(&sent))
                else {
                    continue;
                };
                let judged = samples.fit().reply(operation, &reply.answer(), Some(&sent));
                let expected = match which {
                    Which::Success => "success",
                    Which::Fault(name) => name,
                };
                assert_eq!(judged.decision.chosen.name(), expected, "{name}: {reply:?}");
                assert!(judged.fitted.fits(), "{name} {which:?}: {:#?}", told(&judged.fitted));
            }
        }
    });
}

#[test]
fn each_message_broken_once_is_found_broken_so() {
    each(|samples, vendor, operation| {
        let name = format!("{}/{}", vendor.name, operation.name);
        for broken in samples.broken_request(operation, 1) {
            let fitted = samples.fit().request(operation, &broken.request.sent(), Side::Sending);
            let found = finds(&fitted, broken.kind, &broken.pointer);
            assert!(found, "{name} {:?} {}: {:#?}", broken.what, broken.pointer, told(&fitted));
        }
        for which in outcomes(operation) {
            for broken in samples.broken_reply(operation, which, 1) {
                let judged = samples.fit().reply(operation, &broken.reply.answer(), None);
                let found = finds(&judged.fitted, broken.kind, &broken.pointer);
                assert!(
                    found,
                    "{name} {which:?} {:?} {}: {:#?}",
                    broken.what,
                    broken.pointer,
                    told(&judged.fitted)
                );
            }
        }
    });
}
