//! Secrets that are wrong on purpose are as long as the right ones, so a replay, which does not
//! know those, makes others. For comparison each of them is the same.

/// What wrong secrets are made of.
const LETTERS: &[u8] = crate::encode::WRONG.as_bytes();
/// A shorter run may be chance.
const LEAST: usize = 3;

/// The text with every wrong secret written in one way.
pub(super) fn evened(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let length = run(&bytes[at..]);
        if length >= LEAST {
            out.extend_from_slice(b"{wrong}");
            at += length;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    // Only whole ASCII letters were replaced.
    String::from_utf8_lossy(&out).into_owned()
}

/// How many bytes from here on are letters of a wrong secret in their order, from its first or its
/// second one on.
fn run(bytes: &[u8]) -> usize {
    let from = |skip: usize| {
        let letters = LETTERS.iter().cycle().skip(skip);
        bytes.iter().zip(letters).take_while(|(a, b)| a == b).count()
    };
    from(0).max(from(1))
}

#[cfg(test)]
mod tests {
    use super::evened;

    #[test]
    fn wrong_secrets_of_any_length_are_the_same() {
        assert_eq!(evened("/a/Wr0ngK3yWr0n/b"), "/a/{wrong}/b");
        assert_eq!(evened("/a/Wr0ngK3yWr0ngK3yWr/b"), "/a/{wrong}/b");
        assert_eq!(evened("r0ngK3yW ü Wr"), "{wrong} ü Wr");
    }
}
