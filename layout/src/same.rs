//! Whether two texts say the same: the proof behind every layout and every edit.

use bindery_model::yaml::{Node, Scalar, Value};

use crate::spell;

/// The first place where two trees differ, as keys from the root; none where they say the same.
pub(crate) fn differs(left: &Node, right: &Node) -> Option<String> {
    match (&left.value, &right.value) {
        (Value::Empty, Value::Empty) => None,
        (Value::Scalar(left), Value::Scalar(right)) if alike(left, right) => None,
        (Value::List(left), Value::List(right)) if left.len() == right.len() => {
            let mut inner = left.iter().zip(right).enumerate();
            inner
                .find_map(|(at, (left, right))| Some(join(&at.to_string(), &differs(left, right)?)))
        }
        (Value::Map(left), Value::Map(right)) if left.len() == right.len() => {
            left.iter().zip(right).find_map(|(left, right)| {
                let same_key = left.key == right.key;
                let inner =
                    if same_key { differs(&left.value, &right.value)? } else { String::new() };
                Some(join(&left.key, &inner))
            })
        }
        _ => Some(String::new()),
    }
}

/// Quotes count where nobody would take the text for text without them.
fn alike(left: &Scalar, right: &Scalar) -> bool {
    left.text == right.text && (left.style == right.style || spell::only_text(&left.text))
}

fn join(step: &str, rest: &str) -> String {
    if rest.is_empty() { step.to_owned() } else { format!("{step} / {rest}") }
}
