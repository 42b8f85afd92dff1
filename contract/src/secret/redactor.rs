//! Takes secrets out of text and bytes, in whatever form they stand there.

use std::borrow::Cow;
use std::sync::{PoisonError, RwLock};

use regex::bytes::Regex;

use super::forms;

/// So few bytes of a beginning tell nothing.
const LEAST_SHOWN: usize = 3;

/// Takes secrets out. In place of each stands its name: `{api_key}`.
///
/// It only grows: what was secret once stays so for the whole run.
#[derive(Default)]
pub struct Redactor {
    state: RwLock<State>,
}

#[derive(Default)]
struct State {
    /// Form and name, the longest form first, so that none is cut by a shorter one.
    forms: Vec<(String, String)>,
    pattern: Option<Regex>,
}

impl Redactor {
    /// From here on `value` is taken out.
    pub fn hide(&self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if state.forms.iter().any(|(form, _)| form == value) {
            return;
        }
        state.forms.extend(forms::all(value).into_iter().map(|form| (form, name.to_owned())));
        state.forms.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        let escaped: Vec<String> =
            state.forms.iter().map(|(form, _)| regex::escape(form)).collect();
        // Literals joined by `|` are always a pattern; were it too large, searching one by one
        // below still takes everything out.
        state.pattern = Regex::new(&escaped.join("|")).ok();
    }

    /// The bytes without any secret.
    pub fn bytes<'a>(&self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        if state.forms.is_empty() {
            return Cow::Borrowed(bytes);
        }
        match &state.pattern {
            Some(pattern) => pattern.replace_all(bytes, |found: &regex::bytes::Captures<'_>| {
                state.name(&found[0]).into_bytes()
            }),
            None => Cow::Owned(state.one_by_one(bytes)),
        }
    }

    /// The text without any secret, and without the beginning of one before a `…`: what is cut
    /// for people may be cut in the middle of a secret.
    pub fn text(&self, text: &str) -> String {
        let text = String::from_utf8_lossy(&self.bytes(text.as_bytes())).into_owned();
        let mut pieces = text.split('…');
        let mut out = pieces.next_back().unwrap_or_default().to_owned();
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        while let Some(piece) = pieces.next_back() {
            out = format!("{}…{out}", state.without_beginning(piece));
        }
        out
    }
}

impl State {
    /// The text without the beginning of a secret at its end.
    fn without_beginning(&self, text: &str) -> String {
        let mut longest: Option<(usize, &str)> = None;
        for (form, name) in &self.forms {
            let ends = form.char_indices().map(|(at, _)| at).filter(|at| *at >= LEAST_SHOWN);
            let cut = ends.rev().find(|at| text.ends_with(&form[..*at]));
            if let Some(cut) = cut.filter(|cut| longest.is_none_or(|(most, _)| *cut > most)) {
                longest = Some((cut, name));
            }
        }
        match longest {
            Some((cut, name)) => format!("{}{{{name}}}", &text[..text.len() - cut]),
            None => text.to_owned(),
        }
    }

    fn name(&self, found: &[u8]) -> String {
        let name = self.forms.iter().find(|(form, _)| form.as_bytes() == found);
        format!("{{{}}}", name.map_or("secret", |(_, name)| name))
    }

    fn one_by_one(&self, bytes: &[u8]) -> Vec<u8> {
        let mut rest = bytes;
        let mut out = Vec::new();
        'next: while let Some(byte) = rest.first() {
            for (form, name) in &self.forms {
                if let Some(after) = rest.strip_prefix(form.as_bytes()) {
                    out.extend_from_slice(format!("{{{name}}}").as_bytes());
                    rest = after;
                    continue 'next;
                }
            }
            out.push(*byte);
            rest = &rest[1..];
        }
        out
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Redactor(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_secret_is_left() {
        let redactor = Redactor::default();
        redactor.hide("key", "s3cr/t \"x\"");
        redactor.hide("longer", "s3cr/t \"x\" and more");
        let shown = redactor.text(
            "/api/s3cr%2Ft%20%22x%22?k=s3cr/t+%22x%22 {\"k\":\"s3cr\\/t \\\"x\\\"\"} s3cr/t \"x\" and more",
        );
        assert_eq!(shown, "/api/{key}?k={key} {\"k\":\"{key}\"} {longer}");
    }

    #[test]
    fn what_is_cut_in_the_middle_of_a_secret_shows_none_of_it() {
        let redactor = Redactor::default();
        redactor.hide("key", "s3cret-value");
        assert_eq!(redactor.text("a s3cret-v… b… s3cr…"), "a {key}… b… {key}…");
        assert_eq!(redactor.text("s3…"), "s3…");
    }

    #[test]
    fn bytes_that_are_not_text_stay() {
        let redactor = Redactor::default();
        redactor.hide("key", "abcdef");
        assert_eq!(&*redactor.bytes(b"\xff\xfeabcdef\xff"), b"\xff\xfe{key}\xff");
    }

    #[test]
    fn an_empty_secret_hides_nothing() {
        let redactor = Redactor::default();
        redactor.hide("key", "");
        assert_eq!(redactor.text("text"), "text");
    }
}
