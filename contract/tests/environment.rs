//! Environments as people write them.

use std::time::Duration;

use bindery_contract::environment::{self, SecretFrom};
use bindery_model::source::Sources;
use bindery_model::vendor::EffectKind;

fn sources(text: &str) -> (Sources, bindery_model::source::FileId) {
    let mut sources = Sources::default();
    let file = sources.add("bindery.yaml", text);
    (sources, file)
}

#[test]
fn everything_said_is_read() {
    let (sources, file) = sources(include_str!("data/bindery.yaml"));
    assert_eq!(environment::names(&sources, file), ["live", "staging"]);
    let staging = environment::read(&sources, file, "staging").expect("it is right");
    assert!(staging.allows(Some(EffectKind::Change)));
    assert!(!staging.allows(Some(EffectKind::Delete)));
    assert!(!staging.allows(None), "what nobody says needs every permission");
    assert_eq!(staging.limits.rate, Some(5.0));
    assert_eq!(staging.limits.reply, Duration::from_millis(500));
    assert_eq!(staging.limits.headers, 16 << 10);
    assert_eq!(staging.route.certificates, ["certs/own.pem"]);
    let site = staging.site("acme").expect("it is there");
    assert_eq!(site.secrets["key"], SecretFrom::Variable("ACME_KEY".to_owned()));
    assert_eq!(site.ids["order"].len(), 2);
    assert_eq!(site.ids["order"][1].within["customer"], "C1");
}

#[test]
fn an_environment_reads_only_unless_it_says_more() {
    let (sources, file) = sources(include_str!("data/bindery.yaml"));
    let live = environment::read(&sources, file, "live").expect("it is right");
    assert!(live.allows(Some(EffectKind::Read)));
    assert!(!live.allows(Some(EffectKind::Create)));
    let site = live.site("acme").expect("it is there");
    let open: Vec<_> = site.ids["order"].iter().map(|it| (&*it.id, it.state.as_deref())).collect();
    assert_eq!(open, [("PO-1", Some("Open")), ("PO-2", Some("Open")), ("PO-9", Some("Closed"))]);
}

#[test]
fn mistakes_are_told_all_at_once_with_their_places() {
    let (sources, file) = sources(
        "environments:\n  prod:\n    may: [read, craete, delete]\n    rates: 5\n    concurrency: 0\n    \
         timeouts: {connect: soon}\n    proxy: http://me:secret@proxy.example\n    vendors:\n      \
         acme: {ids: {order: [{in: {customer: C1}}]}}\n",
    );
    let diagnostics = environment::read(&sources, file, "prd").expect_err("it is wrong");
    let told: Vec<_> = diagnostics
        .iter()
        .map(|it| (sources.place(it.span).line, it.code.name(), it.help.as_deref().unwrap_or("")))
        .collect();
    for (line, code, help) in [
        (2, "unknown-word", "did you mean `prod`?"),
        (3, "unknown-word", "did you mean `create`?"),
        (3, "wrong-kind", "write `test_system: true` beside it, if it is one"),
        (4, "unknown-key", "did you mean `rate`?"),
        (5, "wrong-kind", ""),
        (6, "wrong-kind", "write a number with `ms`, `s` or `m`, up to a day: `30s`"),
        (9, "missing-key", ""),
    ] {
        assert!(told.contains(&(line, code, help)), "line {line}: {code}\n{told:#?}");
    }
    let said: Vec<_> = diagnostics.iter().map(|it| format!("{it:?}")).collect();
    assert!(!said.concat().contains("me:secret"), "a login must not be repeated");
}
