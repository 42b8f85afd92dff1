//! Undoes a reply's `Content-Encoding` under a hard limit on what comes out.

use std::io::Read;

use super::Ended;

/// What the run says it can undo.
pub(super) const ACCEPTED: &str = "gzip";

/// Undoes `encoding`. What comes out is never longer than `limit`, whatever went in.
pub(super) fn decode(encoding: Option<&str>, body: Vec<u8>, limit: usize) -> (Vec<u8>, Ended) {
    let encoding = encoding.map(|it| it.trim().to_ascii_lowercase()).unwrap_or_default();
    match encoding.as_str() {
        "" | "identity" => (body, Ended::Whole),
        "gzip" | "x-gzip" => limited(flate2::read::MultiGzDecoder::new(body.as_slice()), limit),
        "deflate" => limited(flate2::read::ZlibDecoder::new(body.as_slice()), limit),
        _ => (body, Ended::Undecodable),
    }
}

/// Reads to the end, or to one byte past the limit.
pub(super) fn limited(mut from: impl Read, limit: usize) -> (Vec<u8>, Ended) {
    let mut body = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = from.by_ref().take(most).read_to_end(&mut body);
    if body.len() > limit {
        body.truncate(limit);
        return (body, Ended::TooLarge(limit));
    }
    match read {
        Ok(_) => (body, Ended::Whole),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => (body, Ended::CutShort),
        Err(_) => (body, Ended::Undecodable),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        writer.write_all(bytes).expect("a Vec takes all");
        writer.finish().expect("a Vec takes all")
    }

    #[test]
    fn a_bomb_is_cut_at_the_limit() {
        let bomb = gzip(&vec![0; 4 << 20]);
        assert!(bomb.len() < 1 << 17);
        let (body, ended) = decode(Some("gzip"), bomb, 1000);
        assert_eq!((body.len(), ended), (1000, Ended::TooLarge(1000)));
    }

    #[test]
    fn what_is_cut_short_says_so() {
        let mut cut = gzip(b"{\"a\": 1, \"b\": 2, \"c\": [1, 2, 3]}");
        cut.truncate(cut.len() - 12);
        assert_eq!(decode(Some("GZIP"), cut, 1000).1, Ended::CutShort);
    }

    #[test]
    fn what_is_not_as_announced_says_so() {
        assert_eq!(
            decode(Some("gzip"), b"this is plainly no such thing".to_vec(), 1000).1,
            Ended::Undecodable
        );
        assert_eq!(
            decode(Some("br"), b"this is plainly no such thing".to_vec(), 1000).1,
            Ended::Undecodable
        );
        assert_eq!(decode(None, b"plain".to_vec(), 1000), (b"plain".to_vec(), Ended::Whole));
    }
}
