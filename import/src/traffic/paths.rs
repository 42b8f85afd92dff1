//! Paths: which of their parts are identities. Nobody says so, it is a guess.

/// A path with holes, and what stood in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern {
    /// `/orders/{order}`
    pub(crate) text: String,
    /// The names of the holes, and what this path has there.
    pub(crate) holes: Vec<(String, String)>,
}

/// The pattern of a path: parts that look like identities become holes, named after the part
/// before them.
pub(crate) fn pattern(path: &str) -> Pattern {
    let mut text = String::new();
    let mut holes: Vec<(String, String)> = Vec::new();
    let mut before = "thing".to_owned();
    for part in path.split('/').skip(1) {
        text.push('/');
        if !looks_like_identity(part) {
            text.push_str(&part.replace(['{', '}', ' '], "_"));
            if !part.is_empty() {
                before = crate::spec::slug(part);
            }
            continue;
        }
        let base = singular(&before);
        let mut name = format!("{base}_id");
        let mut number = 1;
        while holes.iter().any(|(other, _)| *other == name) {
            number += 1;
            name = format!("{base}_id_{number}");
        }
        text.extend(["{", name.as_str(), "}"]);
        holes.push((name, part.to_owned()));
    }
    Pattern { text: if text.is_empty() { "/".to_owned() } else { text }, holes }
}

/// Digits, a UUID, a long hexadecimal number, letters with several digits.
fn looks_like_identity(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let version = part.len() <= 3 && part.starts_with(['v', 'V']);
    let all = !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    let hexadecimal = |it: u8| it.is_ascii_hexdigit() || it == b'-';
    let long = part.len() >= 16 && part.bytes().all(hexadecimal) && digits > 0;
    let mixed =
        digits >= 3 && part.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it));
    let random = part.len() >= 24 && digits > 0 && part.bytes().any(|it| it.is_ascii_uppercase());
    !version && (all || long || mixed || random)
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    if plural { word[..word.len() - 1].to_owned() } else { word.to_owned() }
}
