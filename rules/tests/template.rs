//! Texts with holes: read, printed, filled, matched.

use bindery_rules::template::{NoValue, Template, TemplateError};

fn template(text: &str) -> Template {
    Template::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn braces_are_doubled() {
    let both = template("{{{a}}} and {b}");
    assert_eq!(both.holes().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(both.to_string(), "{{{a}}} and {b}");
    assert_eq!(both.fill(|name| Some(name.to_uppercase())), Ok("{A} and B".to_owned()));
    assert_eq!(both.literal_characters(), 7);
    assert_eq!(both.fill(|name| (name == "a").then_some("x")), Err(NoValue("b".to_owned())));
}

#[test]
fn mistakes_have_a_place() {
    let cases = [
        ("a {b", TemplateError::Open { at: 2 }, (2, 1)),
        ("a } b", TemplateError::Close { at: 2 }, (2, 1)),
        ("a {}", TemplateError::Name { at: 2, len: 2 }, (2, 2)),
        ("{a}{a}", TemplateError::Name { at: 3, len: 3 }, (3, 3)),
    ];
    for (text, error, place) in cases {
        assert_eq!(Template::parse(text), Err(error), "{text}");
        assert_eq!(error.place(), place);
    }
}

#[test]
fn a_hole_is_one_character_or_more_and_the_whole_text_matches() {
    let cases: &[(&str, &str, Option<&[&str]>)] = &[
        ("Item add failed.{reason}", "Item add failed.No such item", Some(&["No such item"])),
        ("Item add failed.{reason}", "Item add failed.", None),
        (
            "Order {id} is in status: {s}",
            "Order a is in b is in status: Open",
            Some(&["a is in b", "Open"]),
        ),
        ("Order {id} is in status: {s}", "Order  is in status: Open", None),
        ("{a}-{b}", "x-y-z", Some(&["x", "y-z"])),
        ("{a}.", "é..", Some(&["é."])),
        ("{a}{b}", "éè", Some(&["é", "è"])),
        ("{a}{b}", "é", None),
        ("plain", "plain", Some(&[])),
        ("plain", "plainer", None),
        ("", "", Some(&[])),
    ];
    for (text, against, holes) in cases {
        assert_eq!(template(text).matches(against).as_deref(), *holes, "{text} on {against}");
    }
}

#[test]
fn a_hole_may_have_to_pass_a_test() {
    let status = template("status: {s}{rest}");
    let listed = |name: &str, text: &str| name != "s" || ["Open", "Done"].contains(&text);
    assert_eq!(status.matches_where("status: Done!", listed), Some(vec!["Done", "!"]));
    assert_eq!(status.matches_where("status: Lost!", listed), None);
}

#[test]
fn hostile_texts_end() {
    let many = (0..12).map(|hole| format!("{{h{hole}}}a")).collect::<Vec<_>>().concat();
    let text = format!("{}b", "a".repeat(400));
    assert_eq!(template(&many).matches(&text), None);
}
