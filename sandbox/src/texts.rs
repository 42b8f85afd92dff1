//! Texts with holes: filling them, and reading back what stands in them. What a template means is
//! said in `bindery-rules`; this only carries it over.

use bindery_model::vendor::{Segment, Template};
use bindery_rules::template::Template as Rule;

/// What each hole of the template holds in this text, if the text fits. None of the characters in
/// `never` stands in a hole.
pub(crate) fn extract(
    template: &Template,
    text: &str,
    never: &[char],
) -> Option<Vec<(String, String)>> {
    // A hole that stands twice is no template to the rules, so nothing fits it.
    let rule = Rule::parse(&template.to_string()).ok()?;
    let values = rule.matches_where(text, |_, value| !value.contains(never))?;
    let names = rule.holes().map(str::to_owned);
    Some(names.zip(values.into_iter().map(str::to_owned)).collect())
}

/// The template as a text; a hole without a value is told by its name.
pub(crate) fn fill(template: &Template, value: impl Fn(&str) -> Option<String>) -> String {
    let pieces = template.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Hole(name) => {
            value(name).filter(|value| !value.is_empty()).unwrap_or_else(|| name.clone())
        }
    });
    pieces.collect()
}

/// How many characters of the template stand as they are.
pub(crate) fn literal_length(template: &Template) -> usize {
    let lengths = template.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => text.chars().count(),
        Segment::Hole(_) => 0,
    });
    lengths.sum()
}

#[cfg(test)]
mod tests {
    use bindery_model::vendor::Template;

    use super::{extract, fill, literal_length};

    fn template(text: &str) -> Template {
        Template::parse(text).expect("a template")
    }

    fn values(text: &str, against: &str, never: &[char]) -> Option<Vec<String>> {
        let holes = extract(&template(against), text, never)?;
        Some(holes.into_iter().map(|(_, value)| value).collect())
    }

    #[test]
    fn what_was_filled_is_read_back() {
        let order = template("Order {id} is {s}.");
        let text = fill(&order, |hole| (hole == "id").then(|| "A7".to_owned()));
        assert_eq!(text, "Order A7 is s.");
        assert_eq!(values(&text, "Order {id} is {s}.", &[]).expect("fits"), ["A7", "s"]);
        assert_eq!(literal_length(&order), 11);
    }

    #[test]
    fn texts_that_do_not_fit() {
        assert_eq!(values("Order  is x.", "Order {id} is {s}.", &[]), None);
        assert_eq!(values("a/b", "{all}", &['/']), None);
        assert_eq!(values("", "{all}", &[]), None);
        assert_eq!(values("€", "{all}", &[]).expect("fits"), ["€"]);
    }
}
