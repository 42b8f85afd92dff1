//! Takes a vendor's name apart into lower-case words.

/// The words of a name; signs that are no letters or digits separate and are dropped.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in pieces(text, Signs::Dropped) {
        cut_at_case(&piece, &mut words);
    }
    words
}

/// The words of a name, its signs among them by their names: `+1` is `plus`, `1`.
pub(super) fn spelled(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in pieces(text, Signs::Spelled) {
        cut_at_case(&piece, &mut words);
    }
    if words.is_empty() {
        words.push("empty".to_owned());
    }
    words
}

/// Whether words need no help to be a name: there is one, and it says more than a number.
pub(super) fn can_stand(words: &[String]) -> bool {
    let letters = |word: &String| word.chars().any(|c| !c.is_ascii_digit());
    words.iter().any(letters)
}

/// How a name is spelled, in a word: what tells `uOfMeas` from `U_of_Meas`.
pub(super) fn style(text: &str) -> &'static str {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let first_is_upper = letters().next().is_some_and(char::is_uppercase);
    match () {
        () if letters().next().is_none() => "sign",
        () if text.contains(' ') => "spaced",
        () if text.contains('-') => "kebab",
        () if text.contains('.') => "dotted",
        () if letters().all(char::is_uppercase) => "upper",
        () if text.contains('_') => "snake",
        () if letters().all(char::is_lowercase) => "lower",
        () if first_is_upper => "pascal",
        () => "camel",
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Signs {
    Dropped,
    Spelled,
}

/// Runs of letters and digits, and signs by their names, in order.
fn pieces(text: &str, signs: Signs) -> Vec<String> {
    let mut out = vec![String::new()];
    for (at, sign) in text.char_indices() {
        if let Some(letters) = letters(sign) {
            if let Some(last) = out.last_mut() {
                last.push_str(&letters);
            }
            continue;
        }
        // An apostrophe within a word separates nothing: `Don't`.
        if matches!(sign, '\'' | '’') && signs == Signs::Dropped {
            continue;
        }
        out.push(String::new());
        if signs == Signs::Spelled && !matches!(sign, '_' | ' ') {
            let before_digit =
                text[at + sign.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
            out.push(sign_name(sign, before_digit));
            out.push(String::new());
        }
    }
    out.retain(|piece| !piece.is_empty());
    out
}

/// A letter or digit as it may stand in an identifier; `None` for a sign.
///
/// Latin letters lose their marks, scripts without a Latin look stay as they are, and any other
/// letter goes by its number, so that no two names look the same and are not.
fn letters(letter: char) -> Option<String> {
    if letter.is_ascii_alphanumeric() {
        return Some(letter.to_string());
    }
    if let Some((_, bare)) = MARKED.iter().find(|(marked, _)| marked.contains(letter)) {
        return Some((*bare).to_owned());
    }
    let east_asian = matches!(letter, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}');
    if east_asian {
        return Some(letter.to_string());
    }
    letter.is_alphanumeric().then(|| format!("u{:04x}", u32::from(letter)))
}

/// Latin letters with marks, and what they are without.
const MARKED: &[(&str, &str)] = &[
    ("àáâãåāăą", "a"),
    ("ÀÁÂÃÅĀĂĄ", "A"),
    ("äæ", "ae"),
    ("ÄÆ", "Ae"),
    ("çćč", "c"),
    ("ÇĆČ", "C"),
    ("ďđð", "d"),
    ("ĎĐÐ", "D"),
    ("èéêëēęě", "e"),
    ("ÈÉÊËĒĘĚ", "E"),
    ("ğ", "g"),
    ("Ğ", "G"),
    ("ìíîïīı", "i"),
    ("ÌÍÎÏĪİ", "I"),
    ("łľ", "l"),
    ("ŁĽ", "L"),
    ("ñńň", "n"),
    ("ÑŃŇ", "N"),
    ("òóôõøō", "o"),
    ("ÒÓÔÕØŌ", "O"),
    ("öœ", "oe"),
    ("ÖŒ", "Oe"),
    ("ř", "r"),
    ("Ř", "R"),
    ("śšş", "s"),
    ("ŚŠŞ", "S"),
    ("ß", "ss"),
    ("ťţ", "t"),
    ("ŤŢ", "T"),
    ("ùúûūůű", "u"),
    ("ÙÚÛŪŮŰ", "U"),
    ("ü", "ue"),
    ("Ü", "Ue"),
    ("ýÿ", "y"),
    ("ÝŸ", "Y"),
    ("źżž", "z"),
    ("ŹŻŽ", "Z"),
    ("þ", "th"),
    ("Þ", "Th"),
];

fn sign_name(sign: char, before_digit: bool) -> String {
    let name = match sign {
        '+' => "plus",
        '-' | '−' if before_digit => "minus",
        '-' => "dash",
        '$' => "dollar",
        '€' => "euro",
        '£' => "pound",
        '@' => "at",
        '#' => "hash",
        '%' => "percent",
        '&' => "and",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '<' => "less",
        '>' => "greater",
        '=' => "equals",
        '!' => "not",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '|' => "bar",
        '~' => "tilde",
        '^' => "caret",
        '"' => "quote",
        '\'' => "apostrophe",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '°' => "degree",
        _ => return format!("u{:04x}", u32::from(sign)),
    };
    name.to_owned()
}

/// Cuts `ordQty`, `PONumber` and `HTTPServer` at their capitals; digits stay with what is before.
fn cut_at_case(piece: &str, words: &mut Vec<String>) {
    let letters: Vec<char> = piece.chars().collect();
    let mut word = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        let starts = letter.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase() || after.is_some_and(|after| after.is_lowercase())
            });
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.extend(letter.to_lowercase());
    }
    if !word.is_empty() {
        words.push(word);
    }
}
