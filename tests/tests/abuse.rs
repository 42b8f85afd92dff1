//! Specs made to do harm end in an error, soon, and without much memory.

use std::fmt::Write as _;
use std::sync::mpsc;
use std::time::Duration;

use bindery_model::{Loaded, load, load_texts};

const VENDOR: &str = "\
vendor: shop
basis: assumed
pages: {orders: {file: a, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}}
every_reply: {envelope: none}
";

/// What a spec with this page comes to; far more time than it needs, so that a slow machine is none.
fn page(text: String) -> Loaded {
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        let texts = [("shop/vendor.yaml", VENDOR), ("shop/orders.yaml", text.as_str())];
        // Nobody may be waiting any more.
        let _ = send.send(load_texts(texts));
    });
    receive.recv_timeout(Duration::from_secs(20)).expect("it ends, and does not panic")
}

fn codes(loaded: &Loaded) -> Vec<&'static str> {
    loaded.diagnostics.iter().map(|it| it.code.name()).collect()
}

#[test]
fn aliases_multiply_nothing() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..30 {
        let below = level - 1;
        let ten = vec![format!("*a{below}"); 10].join(", ");
        let _ = writeln!(text, "a{level}: &a{level} [{ten}]");
    }
    let loaded = page(text);
    assert!(codes(&loaded).contains(&"yaml-feature"));
    assert!(loaded.vendors.is_empty());
}

#[test]
fn ten_thousand_levels_are_too_deep() {
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
        let text = format!("page: orders\nx: {}{}\n", open.repeat(10_000), close.repeat(10_000));
        assert_eq!(codes(&page(text)), ["nesting-too-deep"]);
    }
    let mut block = "page: orders\n".to_owned();
    for level in 0..10_000 {
        let _ = writeln!(block, "{}a:", " ".repeat(level));
    }
    assert_eq!(codes(&page(block)), ["nesting-too-deep"]);
}

#[test]
fn large_files_and_other_encodings_are_not_read() {
    let folder = tempfile::tempdir().expect("there is room");
    let shop = folder.path().join("shop");
    std::fs::create_dir(&shop).expect("there is room");
    std::fs::write(shop.join("vendor.yaml"), VENDOR).expect("it can be written");
    let orders = std::fs::File::create(shop.join("orders.yaml")).expect("it can be written");
    orders.set_len(50 * 1024 * 1024).expect("there is room");
    assert_eq!(codes(&load(folder.path())), ["unreadable-file"]);
    std::fs::write(shop.join("orders.yaml"), b"page: orders\ntitle: \xff\n").expect("room");
    let loaded = load(folder.path());
    assert_eq!(codes(&loaded), ["unreadable-file"]);
    assert!(loaded.vendors.is_empty());
}

/// Each shape holds the next twice, filled in two ways: two to the power of forty, if all were made.
#[test]
fn copies_of_copies_have_an_end() {
    let mut text = "page: orders\nbasis: assumed\nshapes:\n".to_owned();
    for level in 0..40 {
        let next = level + 1;
        let copy = |kind: &str| {
            format!("{{required: true, like: s{next}, each: {{type: {kind}, doc: d{level}}}}}")
        };
        let (one, other) = (copy("string"), copy("integer"));
        let _ = writeln!(text, "  s{level}: {{fields: {{a: {one}, b: {other}}}}}");
    }
    text.push_str("  s40: {fields: {z: {required: true}}}\n");
    text.push_str(
        "operations: {a: {call: {method: POST, path: /a}, request: {like: s0}, \
         reply: {success: {payload: none}}}}\n",
    );
    assert_eq!(codes(&page(text)), ["nesting-too-deep"]);
}

#[test]
fn a_long_chain_of_shapes_is_no_harm() {
    let mut text = "page: orders\nbasis: assumed\nshapes:\n".to_owned();
    for level in 0..2_000 {
        let _ = writeln!(
            text,
            "  s{level}: {{like: s{}, fields: {{f{level}: {{type: string, required: true}}}}}}",
            level + 1
        );
    }
    text.push_str("  s2000: {fields: {z: {type: string, required: true}}}\n");
    text.push_str("operations: {a: {call: {method: POST, path: /a}, request: {like: s0}, reply: {success: {payload: none}}}}\n");
    let loaded = page(text);
    assert!(!loaded.diagnostics.is_empty());
}
