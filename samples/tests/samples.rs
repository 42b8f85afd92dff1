//! Every sample fits, every broken one is found broken in just that way: over a vendor that has
//! each rule once.

use std::collections::BTreeSet;

use bindery_model::fit::{Breach, BreachKind, Fitted, Plan, Side};
use bindery_model::json::Pointer;
use bindery_model::vendor::{Encoding, Operation, Vendor};
use bindery_model::{Loaded, load};
use bindery_samples::{BodyOut, Break, Samples, Size, Which};

const SIZES: [Size; 3] = [Size::Smallest, Size::Fullest, Size::Seeded];
const SEEDS: u64 = 60;

fn loaded() -> Loaded {
    let loaded = load(std::path::Path::new("tests/data/acme"));
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
    loaded
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

fn each(test: impl Fn(&Samples<'_>, &Vendor)) {
    let loaded = loaded();
    for vendor in &loaded.vendors {
        let plan = Plan::new(vendor);
        test(&Samples::new(vendor, &plan), vendor);
    }
}

#[test]
fn every_request_fits_in_every_encoding() {
    each(|samples, vendor| {
        for operation in vendor.operations.values() {
            for (size, seed) in
                SIZES.into_iter().flat_map(|size| (0..SEEDS).map(move |it| (size, it)))
            {
                for encoding in [Encoding::Json, Encoding::Query, Encoding::Form] {
                    let request = samples.request_as(operation, encoding, size, seed);
                    let fitted = samples.fit().request(operation, &request.sent(), Side::Sending);
                    let told = told(&fitted);
                    assert!(
                        fitted.fits(),
                        "{size:?} {seed} {encoding:?} {told:#?}\n{}",
                        request.whole
                    );
                    assert!(fitted.notes.is_empty() && fitted.spoken > 0);
                }
            }
        }
    });
}

#[test]
fn every_reply_is_the_outcome_it_should_be_and_fits() {
    each(|samples, vendor| {
        for operation in vendor.operations.values() {
            let request = samples.request(operation, Size::Fullest, 1);
            let sent = request.sent();
            for (size, seed) in
                SIZES.into_iter().flat_map(|size| (0..SEEDS).map(move |it| (size, it)))
            {
                for which in outcomes(operation) {
                    let reply = samples.reply_to(operation, which, size, seed, Some(&sent));
                    let reply = reply.expect("every outcome is known");
                    let judged = samples.fit().reply(operation, &reply.answer(), Some(&sent));
                    let expected = match which {
                        Which::Success => "success",
                        Which::Fault(name) => name,
                    };
                    assert_eq!(judged.decision.chosen.name(), expected, "{reply:?}");
                    assert!(judged.fitted.fits(), "{:#?}\n{reply:?}", told(&judged.fitted));
                }
            }
        }
    });
}

#[test]
fn the_same_seed_gives_the_same_sample() {
    each(|samples, vendor| {
        for operation in vendor.operations.values() {
            let make = |seed| samples.request(operation, Size::Seeded, seed);
            assert_eq!(make(5), make(5));
            assert_ne!(make(5), make(6));
        }
    });
}

fn finds(fitted: &Fitted, kind: BreachKind, pointer: &Pointer) -> bool {
    fitted.breaches.iter().any(|it| it.kind == kind && it.pointer == *pointer)
}

#[test]
fn every_broken_value_yields_its_breach() {
    each(|samples, vendor| {
        let mut done = BTreeSet::new();
        for (id, shape) in vendor.shapes.iter() {
            let base = samples.fullest(id, 3);
            let fitted = samples.fit().value(id, &base, Side::Sending);
            // A shape of a part may speak of what is around it.
            assert!(fitted.fits(), "{:?} {:#?}\n{base}", shape.kind.value, told(&fitted));
            for broken in samples.broken(id, 3) {
                let fitted = samples.fit().value(id, &broken.value, Side::Reading);
                done.insert(broken.what);
                assert!(
                    finds(&fitted, broken.kind, &broken.pointer),
                    "{:?} {} {}: {:#?}\n{}",
                    broken.what,
                    broken.kind,
                    broken.pointer,
                    told(&fitted),
                    broken.value
                );
            }
        }
        let all: BTreeSet<Break> = Break::ALL.iter().copied().collect();
        assert_eq!(done, all, "each way to break a value is taken");
    });
}

#[test]
fn every_broken_message_yields_its_breach() {
    each(|samples, vendor| {
        for operation in vendor.operations.values() {
            let requests = samples.broken_request(operation, 2);
            assert!(requests.len() > 150, "{}", requests.len());
            for broken in requests {
                let sent = broken.request.sent();
                let fitted = samples.fit().request(operation, &sent, Side::Sending);
                assert!(finds(&fitted, broken.kind, &broken.pointer), "{broken:?}");
            }
            for which in outcomes(operation) {
                for broken in samples.broken_reply(operation, which, 2) {
                    assert!(matches!(broken.reply.body, BodyOut::Json(_)));
                    let judged = samples.fit().reply(operation, &broken.reply.answer(), None);
                    assert!(
                        finds(&judged.fitted, broken.kind, &broken.pointer),
                        "{:?} {} {}: {} {:#?}",
                        broken.what,
                        broken.kind,
                        broken.pointer,
                        judged.decision.chosen.name(),
                        told(&judged.fitted)
                    );
                }
            }
        }
    });
}
