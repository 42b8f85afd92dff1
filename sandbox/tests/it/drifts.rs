//! Every drift is exactly itself: the judge of values finds it, at its place, and nothing else.

use std::collections::BTreeSet;

use crate::common::Called;
use bindery_sandbox::{Drift, DriftSpec, Options};

fn drifting(spec: &str, seed: u64) -> Called {
    let drifts = vec![spec.parse::<DriftSpec>().expect("a drift")];
    Called::new("shop", &Options { seed, drifts, ..Options::default() })
}

/// A call that succeeds in every respect.
fn add(shop: &mut Called) -> crate::common::Got {
    shop.call("POST", "/{key}/orders", r#"{"kind": "small", "note": "ring twice"}"#)
}

#[test]
fn nothing_drifts_unless_told() {
    let mut shop = Called::new("shop", &Options::default());
    add(&mut shop);
    assert!(shop.state.injected().is_empty());
}

#[test]
fn each_kind_that_applies_is_injected_by_its_own_name() {
    // Of these the reply has nothing that could break.
    let elsewhere = [
        Drift::PatternBroken,
        Drift::PaddingBroken,
        Drift::PackingBroken,
        Drift::RuleBroken,
        Drift::ShapeUnknown,
        Drift::EchoBroken,
    ];
    for drift in Drift::ALL.iter().filter(|drift| !elsewhere.contains(drift)) {
        let mut shop = drifting(drift.name(), 5);
        add(&mut shop);
        let injected = shop.state.injected();
        assert_eq!(injected.len(), 1, "{drift}");
        assert_eq!(injected[0].drift, *drift);
        assert_eq!(injected[0].operation, "order.add");
    }
}

#[test]
fn the_bytes_show_what_the_record_says() {
    let mut shop = drifting("field-missing:order.add:/data/total", 1);
    assert!(add(&mut shop).json().get("data").is_some_and(|data| data.get("total").is_none()));
    let mut shop = drifting("field-added:/data", 1);
    add(&mut shop);
    assert!(shop.state.injected().is_empty(), "/data is no place where a field can be added");
    let mut shop = drifting("field-added:/data/addedByDrift", 1);
    assert_eq!(add(&mut shop).at("/data/addedByDrift"), r#""drift""#);
    let mut shop = drifting("null:/data/status", 1);
    assert_eq!(add(&mut shop).at("/data/status"), "null");
    let mut shop = drifting("spelling-changed:/data/count", 1);
    assert_eq!(add(&mut shop).at("/data/count"), "3");
    let mut shop = drifting("key-case:/data/TOTAL", 1);
    assert_eq!(add(&mut shop).at("/data/TOTAL"), "1.50");
    let mut shop = drifting("not-json", 1);
    let got = add(&mut shop);
    assert_eq!(got.header("content-type"), Some("application/json"));
    assert!(bindery_model::json::parse_str(&got.text).is_err());
    let mut shop = drifting("content-type-changed", 1);
    assert_ne!(add(&mut shop).header("content-type"), Some("application/json"));
}

#[test]
fn only_the_operation_that_is_named_drifts() {
    let mut shop = drifting("field-missing:order.get", 1);
    add(&mut shop);
    assert!(shop.state.injected().is_empty());
    shop.call("GET", "/{key}/orders?status=Open", "");
    assert_eq!(shop.state.injected().len(), 1);
}

#[test]
fn seeds_choose_other_places() {
    let places: BTreeSet<String> = (0..24)
        .map(|seed| {
            let mut shop = drifting("type-changed", seed);
            add(&mut shop);
            shop.state.injected()[0].pointer.clone()
        })
        .collect();
    assert!(places.len() > 3, "{places:?}");
}

#[test]
fn several_drifts_take_turns() {
    let drifts = vec![Drift::FieldMissing.into(), Drift::FieldAdded.into()];
    let mut shop = Called::new("shop", &Options { drifts, ..Options::default() });
    for _ in 0..4 {
        add(&mut shop);
    }
    let kinds: Vec<Drift> = shop.state.injected().iter().map(|one| one.drift).collect();
    assert_eq!(kinds.len(), 4);
    assert!(
        kinds.contains(&Drift::FieldMissing) && kinds.contains(&Drift::FieldAdded),
        "{kinds:?}"
    );
}
