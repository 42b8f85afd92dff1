//! Which of the planned cases are run: `--only` and `--skip` by name.

use crate::case::CaseName;

/// Chooses cases by name. A pattern is a whole name or the beginning of one up to a `/`, and `*`
/// in it stands for any text.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Selection {
    /// Only these; empty: all.
    pub only: Vec<String>,
    /// None of these.
    pub skip: Vec<String>,
    /// What a selection within this one takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Box<Selection>>,
}

impl Selection {
    /// These of what `only` and `skip` choose.
    pub fn new(only: Vec<String>, skip: Vec<String>) -> Self {
        Self { only, skip, within: None }
    }

    /// Takes only what the other one takes, too.
    pub fn narrow(&mut self, other: Self) {
        match &mut self.within {
            Some(within) => within.narrow(other),
            None => self.within = Some(Box::new(other)),
        }
    }

    /// Whether the case is run.
    pub fn takes(&self, name: &CaseName) -> bool {
        if self.within.as_ref().is_some_and(|within| !within.takes(name)) {
            return false;
        }
        let name = name.to_string();
        let named = |patterns: &[String]| patterns.iter().any(|pattern| matches(pattern, &name));
        (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }
}

fn matches(pattern: &str, name: &str) -> bool {
    let pattern = pattern.trim_end_matches('/');
    let ends = name.match_indices('/').map(|(at, _)| at).chain([name.len()]);
    ends.map(|end| &name[..end]).any(|part| glob(pattern, part))
}

fn glob(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        match left.find(piece) {
            Some(at) => left = &left[at + piece.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_chosen_by_their_beginning_or_by_stars() {
        for (pattern, name, fits) in [
            ("acme", "acme/order.get/smallest", true),
            ("acme/order", "acme/order.get/smallest", false),
            ("acme/order.get/", "acme/order.get/smallest", true),
            ("*/omit", "acme/order.add/omit/qty", true),
            ("*/omit/*", "acme/order.add/smallest", false),
            ("*smallest", "acme/order.get/smallest", true),
            ("a*e/*.get", "acme/order.get/smallest", true),
            ("**", "anything", true),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }
}
