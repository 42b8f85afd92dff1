//! Names and values of query strings and forms.

/// The pairs of a query string or form, in order, decoded. A part without `=` is a name with an
/// empty value.
pub(crate) fn pairs(text: &str, between: &str) -> Vec<(String, String)> {
    let parts = text.split(between).filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decode_plus(name), decode_plus(value))
    });
    pairs.collect()
}

fn decode_plus(text: &str) -> String {
    decode_percent(&text.replace('+', " "))
}

/// The text with `%41` and the like resolved; what is no such escape stays as it is.
pub(crate) fn decode_percent(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| {
            bytes.get(at + offset).and_then(|digit| char::from(*digit).to_digit(16))
        };
        if let (b'%', Some(high), Some(low)) = (byte, digit(1), digit(2)) {
            decoded.push(u8::try_from(high * 16 + low).unwrap_or_default());
            at += 3;
        } else {
            decoded.push(byte);
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The cookies of `Cookie` headers.
pub(crate) fn cookies(header: &str) -> Vec<(String, String)> {
    let parts = header.split(';').filter_map(|part| part.trim().split_once('='));
    parts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::{cookies, decode_percent, pairs};

    fn flat(pairs: &[(String, String)]) -> String {
        let pairs: Vec<String> =
            pairs.iter().map(|pair| format!("{}:{};", pair.0, pair.1)).collect();
        pairs.concat()
    }

    #[test]
    fn queries_are_read_with_the_separator_they_have() {
        assert_eq!(flat(&pairs("a=1&b=x%20y&c&d=p+q%2B", "&")), "a:1;b:x y;c:;d:p q+;");
        assert_eq!(flat(&pairs("a=1?b=2&3", "?")), "a:1;b:2&3;");
        assert_eq!(flat(&pairs("", "&")), "");
    }

    #[test]
    fn broken_escapes_stay() {
        assert_eq!(decode_percent("100%"), "100%");
        assert_eq!(decode_percent("%zz%4"), "%zz%4");
        assert_eq!(decode_percent("%E2%82%AC"), "€");
        assert_eq!(decode_percent("%ff"), "\u{fffd}");
    }

    #[test]
    fn cookies_are_split() {
        assert_eq!(flat(&cookies("a=1; b=2=3; c")), "a:1;b:2=3;");
    }
}
