//! The tree and its spans, and everything the reader refuses.

use std::fmt::Write as _;

use super::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Sources};

fn parse(text: &str) -> (Sources, Option<Node>, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let file = sources.add("spec.yaml", text);
    let mut diagnostics = Vec::new();
    let node = read(&sources, file, &mut diagnostics);
    (sources, node, diagnostics)
}

/// The tree of a text in which nothing is wrong.
fn tree(text: &str) -> (Sources, Node) {
    let (sources, node, diagnostics) = parse(text);
    assert_eq!(diagnostics, [], "{text}");
    (sources, node.expect("a tree"))
}

/// Code and underlined text of each problem.
fn problems(text: &str) -> Vec<(Code, String)> {
    let (sources, _, diagnostics) = parse(text);
    diagnostics.iter().map(|it| (it.code, sources.text(it.span).to_owned())).collect()
}

fn problem(code: Code, at: &str) -> (Code, String) {
    (code, at.to_owned())
}

/// The text that each node covers, in the order written.
fn covered(sources: &Sources, node: &Node, into: &mut Vec<String>) {
    into.push(sources.text(node.span).to_owned());
    for entry in node.as_map().unwrap_or_default() {
        into.push(format!("key {}", sources.text(entry.key_span)));
        covered(sources, &entry.value, into);
    }
    for item in node.as_list().unwrap_or_default() {
        covered(sources, item, into);
    }
}

fn spans(text: &str) -> Vec<String> {
    let (sources, node) = tree(text);
    let mut all = Vec::new();
    covered(&sources, &node, &mut all);
    all
}

#[test]
fn spans_are_bytes_of_what_was_written() {
    let text = "größe: 😀\nü: {a: \"é\\n😀\", 'b c': [x, y]}\nlast: end # why\n";
    assert_eq!(
        spans(text),
        [
            "größe: 😀\nü: {a: \"é\\n😀\", 'b c': [x, y]}\nlast: end",
            "key größe",
            "😀",
            "key ü",
            "{a: \"é\\n😀\", 'b c': [x, y]}",
            "key a",
            "\"é\\n😀\"",
            "key 'b c'",
            "[x, y]",
            "x",
            "y",
            "key last",
            "end",
        ]
    );
}

#[test]
fn a_block_ends_with_its_last_value() {
    let text = "list:\n- a\n- k: v\n  t: |  # note\n    one\n    two\n\n# about next\nnext: >-\n  fold\n  ed\n\n";
    let block = "k: v\n  t: |  # note\n    one\n    two";
    assert_eq!(
        spans(text)[1..],
        [
            "key list",
            &format!("- a\n- {block}"),
            "a",
            block,
            "key k",
            "v",
            "key t",
            "|  # note\n    one\n    two",
            "key next",
            ">-\n  fold\n  ed",
        ]
    );
}

#[test]
fn nothing_written_is_an_empty_place_behind_the_colon() {
    let (sources, node) =
        tree("größe:   # none\nspaced : \nflow: {a, b:, c: }\nitems:\n-\n- x\nend:");
    let at = |node: &Node| (node.is_empty(), node.span.start, sources.text(node.span).len());
    assert_eq!(at(&node.as_map().unwrap()[0].value), (true, 8, 0));
    assert_eq!(at(node.get("spaced").unwrap()), (true, 26, 0));
    let flow = node.get("flow").unwrap();
    let base = flow.span.start;
    assert_eq!(at(flow.get("a").unwrap()), (true, base + 2, 0), "no colon: at the key's end");
    assert_eq!(at(flow.get("b").unwrap()), (true, base + 6, 0));
    assert_eq!(at(flow.get("c").unwrap()), (true, base + 10, 0));
    assert!(node.get("items").unwrap().as_list().unwrap()[0].is_empty());
    let end = node.get("end").unwrap();
    assert_eq!(node.span.end, end.span.end);
    assert!(!tree("k: null").1.get("k").unwrap().is_empty(), "a written null is text");
}

#[test]
fn scalars_keep_their_text_and_whether_they_were_quoted() {
    let (_, node) = tree("a: 1.10\nb: '1.10'\nc: \"x\\ty\"\nd: |\n  1\ne: two\n  lines\nf: ''\n");
    let scalar = |key: &str| {
        let scalar = node.get(key).unwrap().as_scalar().unwrap();
        (scalar.text.owned(), scalar.style)
    };
    assert_eq!(scalar("a"), ("1.10".to_owned(), Style::Plain));
    assert_eq!(scalar("b"), ("1.10".to_owned(), Style::Quoted));
    assert_eq!(scalar("c"), ("x\ty".to_owned(), Style::Quoted));
    assert_eq!(scalar("d"), ("1\n".to_owned(), Style::Quoted));
    assert_eq!(scalar("e"), ("two lines".to_owned(), Style::Plain));
    assert_eq!(scalar("f"), (String::new(), Style::Quoted));
}

#[test]
fn words_that_older_yaml_takes_for_booleans() {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", "[no, on, Y, True, 'no', true, false, norway, None]");
    let arena = bumpalo::Bump::new();
    let node = super::read_into(&arena, &sources, file, &mut Vec::new()).unwrap();
    let words = node.as_list().unwrap().iter();
    let told: Vec<bool> = words.map(|it| it.as_scalar().unwrap().looks_like_boolean()).collect();
    assert_eq!(told, [true, true, true, true, false, false, false, false, false]);
}

#[test]
fn a_duplicate_points_at_the_first_one_and_is_dropped() {
    let (sources, node, diagnostics) = parse("a: 1\nb: 2\na: 3\nin: {x: 1, x: 2, x: 3}\n");
    let told: Vec<_> =
        diagnostics.iter().map(|it| (it.code, it.span.start, it.also[0].span.start)).collect();
    let code = Code::DuplicateKey;
    assert_eq!(told, [(code, 26, 20), (code, 32, 20), (code, 10, 0)]);
    let node = node.unwrap();
    assert_eq!(sources.text(node.get("a").unwrap().span), "1");
    assert_eq!(node.as_map().unwrap().len(), 3);
    assert_eq!(node.get("in").unwrap().as_map().unwrap().len(), 1);
}

#[test]
fn duplicates_are_found_among_many_keys() {
    let mut text = (0..50_000).fold(String::new(), |text, at| text + &format!("k{at}: v\n"));
    text.push_str("k7: again\nk49999: again\n");
    assert_eq!(
        problems(&text),
        [problem(Code::DuplicateKey, "k7"), problem(Code::DuplicateKey, "k49999")]
    );
}

#[test]
fn what_specs_do_without_is_told_all_at_once() {
    let text = "a: &x 1\nb: *x\nc: !t {y: 1}\n<<: *x\nd: *nope\n*x : k\n---\nb: 2\n";
    let feature = |at| problem(Code::YamlFeature, at);
    assert_eq!(
        problems(text),
        [
            feature("&x"),
            feature("*x"),
            feature("!t"),
            feature("<<"),
            feature("*x"),
            feature("*nope"),
            feature("*x"),
            feature("---"),
        ]
    );
    assert_eq!(problems("%YAML 1.1\n---\na: 1\n"), [feature("%")]);
}

#[test]
fn keys_must_be_text() {
    let wrong = |at| problem(Code::WrongKind, at);
    assert_eq!(
        problems("{a: b}: c\n? [x]\n: y\n: z\nfine: {? q : r}\n"),
        [wrong("{a: b}"), wrong("[x]"), wrong("")]
    );
}

#[test]
fn a_file_without_a_node_says_nothing() {
    for text in ["", "\n\n", "# only a comment\n"] {
        assert_eq!(problems(text), [problem(Code::WrongKind, "")], "{text:?}");
    }
}

#[test]
fn syntax_errors_have_their_place_and_plain_words() {
    let cases = [
        ("a: Error: bad\n", ":", "a second `key: value` begins"),
        ("a:\n  - x\n b: 1\n", "b", "indented like none"),
        ("a: {b: 1\n", "", "never closed"),
        ("größe: [1, 2\n", "", "never closed"),
        ("a: {root}/y\n", "/", "follows the closing bracket"),
        ("a: b\n- d\n", "d", "an item with a dash stands among keys"),
        ("a: [b, c\nd: 1\n", ":", "never closed"),
        ("a: [1, 2}\n", "[", "of the other kind"),
        ("a: }\n", "}", "closes none"),
        ("a: 'it's\n", "s", "ends before this"),
        ("a: \"open\nb: 1\n", "", "not closed, or"),
        ("a: \"open", "", "never closed"),
        ("a: \"\\q\"\n", "", "no such escape"),
        ("a:\n\t- b\n", "", "tab"),
        ("a: @home\n", "@", "cannot begin with this"),
        ("a: x\nplain\nb: c\n", "", "neither a `key: value`"),
        ("a: | text\n", "", "the line must end"),
    ];
    for (text, at, words) in cases {
        let (sources, node, diagnostics) = parse(text);
        let [only] = diagnostics.as_slice() else { panic!("{text:?}: {diagnostics:?}") };
        assert_eq!((only.code, node), (Code::YamlSyntax, None), "{text:?}");
        assert!(only.message.contains(words), "{text:?}: {}", only.message);
        assert!(only.help.is_some(), "{text:?}");
        if !at.is_empty() {
            assert_eq!(sources.text(only.span), at, "{text:?}");
        }
    }
}

#[test]
fn depth_is_limited_in_every_style() {
    let nested = |open: &str, depth: usize| format!("{}x", open.repeat(depth));
    let rising = (0..300).fold(String::new(), |text, depth| text + &" ".repeat(depth) + "k:\n");
    for text in [nested("[", 10_000), nested("{a: ", 10_000), nested("- ", 10_000), rising] {
        let (_, node, diagnostics) = parse(&text);
        assert_eq!(diagnostics.len(), 1, "{:?}", diagnostics.first());
        assert_eq!((diagnostics[0].code, node), (Code::TooDeep, None));
    }
    let fits = format!("{}x{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert_eq!(tree(&fits).1.span.end as usize, fits.len());
}

#[test]
fn a_bomb_of_aliases_is_refused_and_not_followed() {
    let mut bomb = String::from("a0: &a0 [lol, lol]\n");
    for level in 1..40 {
        let before = format!("*a{}, ", level - 1).repeat(9);
        writeln!(bomb, "a{level}: &a{level} [{before}]").unwrap();
    }
    let told = problems(&bomb);
    assert!(told.iter().all(|(code, _)| *code == Code::YamlFeature));
    assert_eq!(told.len(), 101, "the rest is left unread");
}

#[test]
fn any_prefix_of_a_text_is_read_or_refused() {
    let text = "ü: {a: \"é\\n\", 'b': [x, {y: 1}]}\n- k: |\n    😀\n? [z]\n: &a *a\n<<: !t q\n";
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        let (sources, node, diagnostics) = parse(&text[..end]);
        assert!(node.is_some() || !diagnostics.is_empty(), "{:?}", &text[..end]);
        for it in diagnostics {
            let within = it.span.start <= it.span.end && it.span.end as usize <= end;
            assert!(within && sources.get(it.span.file).is_some(), "{it:?}");
        }
    }
    assert_eq!(read(&Sources::default(), FileId(3), &mut Vec::new()), None);
}
