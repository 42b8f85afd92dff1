//! "Did you mean": the known word that somebody most likely meant.

/// The nearest of `candidates` to `word`, or `None` where none is near enough to be meant.
///
/// A word that differs only in case, or in `-`, `_` and blanks, is taken at once. Else one letter
/// in three may be wrong, two swapped letters counting as one; of equally near words the first.
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = plain(word);
    let allowed = plain.chars().count().div_ceil(3);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = strsim::osa_distance(&plain, &self::plain(candidate));
        if distance == 0 {
            return Some(candidate);
        }
        let longest = candidate.chars().count();
        // A short name is reached from nearly any other short one; then half of it must be right.
        let near = distance <= allowed && distance * 2 <= longest;
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn plain(word: &str) -> String {
    let letters = word.chars().filter(|it| !matches!(it, '-' | '_' | ' '));
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::suggest;

    const WORDS: [&str; 9] =
        ["required", "requires", "type", "wire", "at_least", "at_most", "is", "in", "PONUM"];

    #[test]
    fn near_words_are_found() {
        for (word, meant) in [
            ("requird", "required"),
            ("reqiured", "required"),
            ("Type", "type"),
            ("tpye", "type"),
            ("at-most", "at_most"),
            ("atleast", "at_least"),
            ("poNum", "PONUM"),
            ("po_num", "PONUM"),
            ("iin", "in"),
        ] {
            assert_eq!(suggest(word, WORDS), Some(meant), "{word}");
        }
    }

    #[test]
    fn far_words_are_not() {
        for word in ["", "x", "length", "tweak", "payload", "äöü"] {
            assert_eq!(suggest(word, WORDS), None, "{word}");
        }
    }
}
