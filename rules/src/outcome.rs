//! Which outcome a reply is, once it is known that it is no success.
//!
//! The fault whose code, text and conditions fit is meant; of several, the one with most literal
//! characters, since it says most. If none fits, the one fault that has this status. A text that
//! is nothing but a hole fits everything and tells nothing.

use crate::{Template, decimal, template::Part};

/// What tells a fault.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sign<'s> {
    /// The documented code.
    pub code: Option<&'s str>,
    /// The documented text.
    pub text: Option<&'s Template>,
    /// How many conditions on fields there are, and whether all hold.
    pub conditions: Option<(usize, bool)>,
    /// The documented status.
    pub status: Option<u16>,
}

/// What a reply shows. Where the envelope is unknown there may be several codes and texts.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'r> {
    /// What may be the code.
    pub codes: &'r [&'r str],
    /// What may be the text.
    pub texts: &'r [&'r str],
    /// The HTTP status.
    pub status: u16,
}

/// How much of a reply a sign explains; the greater one is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight {
    literal_characters: usize,
    conditions: usize,
}

/// Whether the holes of a text have to hold what they may.
///
/// They have to at first. Where that leaves no fault that fits, a text with another value in its
/// hole is still that fault: the value is what is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holes {
    /// They do.
    Held,
    /// They may hold anything.
    Open,
}

/// Whether a sign fits a reply, and how much it tells. `passes` says whether a hole of the text
/// may hold what stands there.
pub fn weigh(
    sign: &Sign<'_>,
    seen: &Seen<'_>,
    mut passes: impl FnMut(&str, &str) -> bool,
) -> Option<Weight> {
    let mut weight = Weight { literal_characters: 0, conditions: 0 };
    let mut tells = false;
    if let Some(code) = sign.code {
        if !seen.codes.iter().any(|found| *found == code || decimal::same(found, code)) {
            return None;
        }
        weight.literal_characters += code.chars().count();
        tells = true;
    }
    if let Some(text) = sign.text {
        let fits = |found: &&str| text.matches_where(found, &mut passes).is_some();
        if !seen.texts.iter().any(fits) {
            return None;
        }
        weight.literal_characters += text.literal_characters();
        tells |= !is_bare(text);
    }
    if let Some((count, hold)) = sign.conditions {
        if !hold {
            return None;
        }
        weight.conditions = count;
        tells = true;
    }
    tells.then_some(weight)
}

/// Chooses among faults, each with its weight if it fits and its documented status.
pub fn choose(
    faults: impl IntoIterator<Item = (Option<Weight>, Option<u16>)>,
    status: u16,
) -> Option<usize> {
    let mut heaviest: Option<(Weight, usize)> = None;
    let mut by_status = Vec::new();
    for (index, (weight, documented)) in faults.into_iter().enumerate() {
        if let Some(weight) = weight
            && heaviest.is_none_or(|(most, _)| weight > most)
        {
            heaviest = Some((weight, index));
        }
        if documented == Some(status) {
            by_status.push(index);
        }
    }
    match (heaviest, by_status.as_slice()) {
        (Some((_, index)), _) => Some(index),
        (None, [index]) => Some(*index),
        (None, _) => None,
    }
}

/// Whether the text is nothing but holes.
fn is_bare(text: &Template) -> bool {
    text.parts().iter().all(|part| matches!(part, Part::Hole(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(signs: &[Sign<'_>], seen: Seen<'_>) -> Option<usize> {
        let weights = signs.iter().map(|sign| (weigh(sign, &seen, |_, _| true), sign.status));
        choose(weights, seen.status)
    }

    #[test]
    fn the_most_literal_fault_is_meant() {
        let prefix = Template::parse("Item add failed.{reason}").expect("a template");
        let exact = Template::parse("Item add failed.No such item").expect("a template");
        let bare = Template::parse("{anything}").expect("a template");
        let code = Some("403");
        let signs = [
            Sign { code, ..Sign::default() },
            Sign { code, text: Some(&prefix), ..Sign::default() },
            Sign { code, text: Some(&exact), ..Sign::default() },
            Sign { text: Some(&bare), status: Some(500), ..Sign::default() },
            Sign { status: Some(412), ..Sign::default() },
        ];
        let seen = |code: &'static [&str], text: &'static [&str], status| Seen {
            codes: code,
            texts: text,
            status,
        };
        assert_eq!(chosen(&signs, seen(&["403"], &["Item add failed.No such item"], 200)), Some(2));
        assert_eq!(chosen(&signs, seen(&["403.0"], &["Item add failed.Other"], 200)), Some(1));
        assert_eq!(chosen(&signs, seen(&["403"], &["?"], 412)), Some(0), "a code tells more");
        assert_eq!(chosen(&signs, seen(&["1"], &["?"], 412)), Some(4));
        assert_eq!(chosen(&signs, seen(&[], &["?"], 500)), Some(3));
        assert_eq!(chosen(&signs, seen(&[], &["?"], 418)), None);
    }

    #[test]
    fn conditions_decide_between_equals_and_two_of_one_status_do_not() {
        let code = Some("403");
        let sign = |hold| Sign { code, conditions: Some((1, hold)), ..Sign::default() };
        let signs = [Sign { code, ..Sign::default() }, sign(true), sign(false)];
        let seen = Seen { codes: &["403"], texts: &[], status: 200 };
        assert_eq!(chosen(&signs, seen), Some(1));
        let twins = [Sign { status: Some(400), ..Sign::default() }; 2];
        assert_eq!(chosen(&twins, Seen { codes: &[], texts: &[], status: 400 }), None);
    }
}
