//! Random specs, untidily written: laid out they say the same, keep their comments, and stay.

mod support;

use bindery_layout::{Document, Member, Place, Step, Tree, canonical};
use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node, Value};
use proptest::prelude::*;

use support::{Said, Untidy, said};

fn node(text: &str) -> Option<Node> {
    let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
    let file = sources.add("x.yaml", text);
    let node = yaml::read(&sources, file, &mut diagnostics)?;
    diagnostics.is_empty().then_some(node)
}

/// What a text says, without places and quotes.
fn bare(node: &Node) -> Said {
    match &node.value {
        Value::Empty => Said::Nothing,
        Value::Scalar(scalar) => Said::Text(scalar.text.owned()),
        Value::List(items) => Said::List(items.iter().map(bare).collect()),
        Value::Map(entries) => {
            Said::Map(entries.iter().map(|it| (it.key.owned(), bare(&it.value))).collect())
        }
    }
}

fn comments(text: &str) -> Vec<u32> {
    let found = text.split("# ").skip(1).filter_map(|it| it.split(" - a: {b").next()?.parse().ok());
    found.collect()
}

/// Any path into what is said, chosen by the dice.
fn somewhere(said: &Said, dice: &[u8]) -> Vec<Step> {
    let Some((first, rest)) = dice.split_first() else { return Vec::new() };
    let chosen = |count: usize| usize::from(*first) % count.max(1);
    let (step, inner) = match said {
        Said::Map(members) if !members.is_empty() => {
            let (key, value) = &members[chosen(members.len())];
            (Step::Key(key.clone()), value)
        }
        Said::List(items) if !items.is_empty() => {
            let at = chosen(items.len());
            (Step::Item(at), &items[at])
        }
        _ => return Vec::new(),
    };
    let mut path = vec![step];
    if first % 4 != 0 {
        path.extend(somewhere(inner, rest));
    }
    path
}

/// What is said there, or its whole collection.
fn at<'s>(said: &'s mut Said, path: &[Step]) -> &'s mut Said {
    path.iter().fold(said, |said, step| match (said, step) {
        (Said::Map(members), Step::Key(key)) => {
            &mut members.iter_mut().find(|(it, _)| it == key).expect("it is there").1
        }
        (Said::List(items), Step::Item(at)) => &mut items[*at],
        _ => unreachable!("the path was taken from what is said"),
    })
}

/// As a reader sees it: whatever was quoted or not is text.
fn read(said: &Said) -> Said {
    match said {
        Said::Nothing => Said::Nothing,
        Said::Plain(text) | Said::Text(text) => Said::Text(text.clone()),
        Said::List(items) => Said::List(items.iter().map(read).collect()),
        Said::Map(members) => {
            Said::Map(members.iter().map(|(key, value)| (key.clone(), read(value))).collect())
        }
    }
}

fn tree(said: &Said) -> Tree {
    match said {
        Said::Nothing => Tree::empty(),
        Said::Plain(text) | Said::Text(text) => Tree::text(text),
        Said::List(items) => items.iter().fold(Tree::list(), |list, it| list.item(tree(it))),
        Said::Map(members) => {
            members.iter().fold(Tree::map(), |map, (key, it)| map.with(key, tree(it)))
        }
    }
}

fn says(text: &str) -> String {
    format!("{:?}", bare(&node(text).unwrap_or_else(|| panic!("it is read:\n{text}"))))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_layout_keeps_what_is_said(said in said(), dice in prop::collection::vec(any::<u8>(), 200)) {
        let text = Untidy::write(&said, &dice);
        let Some(_) = node(&text) else {
            return Err(TestCaseError::fail(format!("not YAML:\n{text}")));
        };
        let once = match canonical("x.yaml", &text) {
            Ok(once) => once,
            Err(refused) => return Err(TestCaseError::fail(format!("{refused}\n{text}"))),
        };
        prop_assert_eq!(says(&text), says(&once), "\n{}\n{}", text, once);
        prop_assert_eq!(comments(&text), comments(&once), "\n{}\n{}", text, once);
        let twice = canonical("x.yaml", &once);
        prop_assert_eq!(&once, &twice.map_err(|it| TestCaseError::fail(it.to_string()))?, "\n{}", text);
    }

    #[test]
    fn an_edit_changes_what_it_was_told_to(
        said in said(),
        new in said(),
        dice in prop::collection::vec(any::<u8>(), 200),
        way in prop::collection::vec(any::<u8>(), 6),
        tidy in any::<bool>(),
    ) {
        let text = Untidy::write(&said, &dice);
        let text = if tidy { canonical("x.yaml", &text).expect("laid out") } else { text };
        let mut document = Document::read("x.yaml", &text).expect("read");
        let mut expected = bare(&node(&text).expect("read"));
        let path = somewhere(&expected, &way);
        let Some((last, around)) = path.split_last() else { return Ok(()) };
        match (way[5] % 3, at(&mut expected, around)) {
            (0, it) => {
                *at(it, std::slice::from_ref(last)) = read(&new);
                document.set(&path, tree(&new)).expect("set");
            }
            (1, Said::Map(members)) => {
                members.retain(|(key, _)| Step::Key(key.clone()) != *last);
                document.remove(&path).expect("removed");
            }
            (2, Said::Map(members)) => {
                let before = members.iter().position(|(key, _)| Step::Key(key.clone()) == *last);
                members.insert(before.expect("it is there"), ("new key".to_owned(), read(&new)));
                let member = Member::new("new key", tree(&new)).above("why").beside("so");
                document.insert(around, &Place::Before(last.clone()), member).expect("inserted");
            }
            (_, Said::List(items)) => {
                let Step::Item(here) = *last else { unreachable!("a list has items") };
                items.insert(here + 1, read(&new));
                let member = Member::item(tree(&new)).above("why");
                document.insert(around, &Place::After(last.clone()), member).expect("inserted");
            }
            _ => unreachable!("only collections hold something"),
        }
        // Nothing, put into JSON, is null there.
        let nulls = |it: String| it.replace("Nothing", "Text(\"null\")");
        let expected = nulls(format!("{expected:?}"));
        prop_assert_eq!(expected, nulls(says(document.text())), "\n{}", text);
        if tidy {
            let laid = document.canonical().expect("laid out");
            prop_assert_eq!(document.text(), laid, "it stays in its layout\n{}", text);
        }
        let kept = comments(document.text());
        let mut all = comments(&text).into_iter();
        prop_assert!(kept.iter().all(|it| all.any(|was| was == *it)), "{:?} in order\n{}", kept, text);
    }

    #[test]
    fn what_is_written_is_laid_out(said in said()) {
        let text = tree(&said).write(&["head"]);
        prop_assert_eq!(format!("{:?}", read(&said)), says(&text), "\n{}", text);
        prop_assert_eq!(&text, &canonical("x.yaml", &text).expect("laid out"));
    }
}
