//! Patterns: the whole value, ASCII classes, nothing that engines read differently.

use bindery_rules::Pattern;

#[test]
fn matches_the_whole_value() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        (
            r"\d{10}",
            &["0123456789"],
            &["012345678", "01234567890", "a0123456789", "0123456789\n", "٠١٢٣٤٥٦٧٨٩"],
        ),
        (r"[^,]+, [^,]+", &["Doe, Jane"], &["Doe,Jane", "Doe", ", "]),
        (r"\d+(DY|WK|MO)", &["12DY", "1MO"], &["DY", "12dy", "12DYS"]),
        (r"a|b", &["a", "b"], &["ab", "xb"]),
        (r"[\w\-.]+@\w+", &["a.b-c@x"], &["é@x"]),
        (r"\S+\s\S+", &["a b"], &["a\u{a0}b", "ab"]),
        (r"a.c", &["abc", "aéc"], &["a\nc", "ac"]),
        (r"\u00e9", &["é"], &["e"]),
        (r"[a&&b~]+", &["a&b~"], &["c"]),
        (r"\[\d{1,3}\]", &["[12]"], &["12"]),
        (r"", &[""], &["a"]),
    ];
    for (source, good, bad) in cases {
        let pattern = Pattern::parse(source).unwrap_or_else(|error| panic!("{source}: {error}"));
        let exported = regex::Regex::new(&pattern.to_regex()).expect("portable");
        for text in *good {
            assert!(pattern.matches(text) && exported.is_match(text), "{source} on {text:?}");
        }
        for text in *bad {
            assert!(!pattern.matches(text) && !exported.is_match(text), "{source} on {text:?}");
        }
    }
}

#[test]
fn what_engines_read_differently_is_refused_where_it_stands() {
    let cases = [
        ("ab(?!c)", 2, 3, "look ahead"),
        ("(?<=a)b", 0, 4, "look ahead or behind"),
        (r"(a)\1", 3, 2, "refer back"),
        ("(?i)a", 0, 2, "flags"),
        ("(?P<x>a)", 0, 2, "names"),
        ("^a$", 0, 1, "leave ^ and $ out"),
        (r"\p{L}", 0, 2, "not read everywhere"),
        (r"\bword", 0, 2, "not read everywhere"),
        (r"[^\D]", 2, 2, "other way round"),
        ("[[:alpha:]]", 1, 1, r"\["),
        ("[]a]", 1, 1, "empty"),
        ("x[ab", 1, 3, "never closed"),
        ("[a--b]", 2, 2, r"\-"),
        ("a++", 2, 1, "leave it out"),
        ("a\\", 1, 1, "nothing follows"),
        ("a(b", 3, 0, "never closed"),
        ("a)b", 1, 1, "closes no group"),
        ("a**", 2, 1, "repeats nothing"),
        ("(*a)", 1, 1, "repeats nothing"),
        ("a{2,1}", 1, 1, "repeats nothing"),
        ("a]", 1, 1, "backslash"),
        ("[z-a]", 0, 5, "range"),
        ("((a{999}){999}){9}", 0, 18, "too large"),
    ];
    for (source, at, len, words) in cases {
        let error = Pattern::parse(source).expect_err(source);
        assert!(error.to_string().contains(words), "{source}: {error}");
        assert_eq!((error.at, error.len), (at, len), "{source}: {error}");
    }
}
