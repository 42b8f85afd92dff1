//! Several values in one text: `a|b`, `1,2,3`. An empty text holds no value.

/// A value cannot stand in the joined text because it contains what joins, or is empty alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a value that contains what joins the values cannot be written")]
pub struct NotJoinable;

/// The values of a joined text, in order.
pub fn split<'a>(text: &'a str, joined: &'a str) -> impl Iterator<Item = &'a str> {
    let whole = joined.is_empty() && !text.is_empty();
    let parts = (!joined.is_empty() && !text.is_empty()).then(|| text.split(joined));
    parts.into_iter().flatten().chain(whole.then_some(text))
}

/// Joins values into one text that [`split`] takes apart again.
pub fn join<V: AsRef<str>>(
    values: impl IntoIterator<Item = V>,
    joined: &str,
) -> Result<String, NotJoinable> {
    let mut out = String::new();
    let mut count = 0_usize;
    for value in values {
        let value = value.as_ref();
        if count > 0 {
            out.push_str(joined);
        }
        if value.contains(joined) {
            return Err(NotJoinable);
        }
        out.push_str(value);
        count += 1;
    }
    // One empty value would be read back as none; overlapping separators as other values.
    if split(&out, joined).count() == count { Ok(out) } else { Err(NotJoinable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_joined_is_taken_apart_again() {
        for values in [&[][..], &["a"], &["a", "b"], &["a", ""], &["", "", ""]] {
            let text = join(values, "|").expect("joinable");
            assert_eq!(split(&text, "|").collect::<Vec<_>>(), values, "{text}");
        }
        assert_eq!(join(["a|b"], "|"), Err(NotJoinable));
        assert_eq!(join([""], "|"), Err(NotJoinable));
        assert_eq!(join(["a", "b", "c"], ", "), Ok("a, b, c".to_owned()));
        assert_eq!(split("abc", "").collect::<Vec<_>>(), ["abc"]);
    }
}
