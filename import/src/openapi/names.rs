//! Names of shapes: those of the document, as short as they stay apart, the same on every run.

use std::collections::{BTreeMap, BTreeSet};

use super::document::unescaped;

/// Names by the pointer of what they name.
pub(crate) struct Names {
    /// What components are called.
    short: BTreeMap<String, String>,
    given: BTreeMap<String, String>,
    taken: BTreeSet<String>,
}

const COMPONENTS: &str = "/components/schemas/";

impl Names {
    /// The components of a document are called as there; of names with dots
    /// (`io.k8s.api.core.v1.Pod`) the end, as far as it tells them apart.
    pub(crate) fn new(components: &[&str]) -> Self {
        let mut short = BTreeMap::new();
        for key in components {
            let steps: Vec<&str> = key.split('.').collect();
            let end = (1..=steps.len()).map(|many| steps[steps.len() - many..].join("."));
            let alone = |end: &String| {
                let has_end = |other: &&&str| {
                    let whole = other.eq_ignore_ascii_case(end);
                    let tail = other.len() > end.len() + 1
                        && other.is_char_boundary(other.len() - end.len())
                        && other[other.len() - end.len()..].eq_ignore_ascii_case(end)
                        && other[..other.len() - end.len()].ends_with('.');
                    whole || tail
                };
                !end.is_empty() && components.iter().filter(has_end).count() == 1
            };
            let name = end.into_iter().find(alone).unwrap_or_else(|| (*key).to_owned());
            short.insert((*key).to_owned(), name);
        }
        let taken = short.values().cloned().collect();
        Self { short, given: BTreeMap::new(), taken }
    }

    /// The name of what a pointer leads to, and whether it is asked for the first time.
    pub(crate) fn give(&mut self, pointer: &str) -> (String, bool) {
        if let Some(name) = self.given.get(pointer) {
            return (name.clone(), false);
        }
        let component = pointer.strip_prefix(COMPONENTS).map(unescaped);
        let name = match component.and_then(|key| self.short.get(&key)) {
            Some(name) => name.clone(),
            None => self.made(pointer),
        };
        self.taken.insert(name.clone());
        self.given.insert(pointer.to_owned(), name.clone());
        (name, true)
    }

    /// Whether a name was asked for.
    pub(crate) fn is_given(&self, pointer: &str) -> bool {
        self.given.contains_key(pointer)
    }

    /// A name from the steps that lead there, as few from the end as tell it apart.
    fn made(&self, pointer: &str) -> String {
        const KEYWORDS: [&str; 13] = [
            "properties",
            "items",
            "schema",
            "schemas",
            "components",
            "content",
            "allOf",
            "oneOf",
            "anyOf",
            "paths",
            "responses",
            "requestBody",
            "additionalProperties",
        ];
        let steps = pointer.split('/').skip(1).map(unescaped);
        let steps: Vec<String> = steps
            .filter(|it| !KEYWORDS.contains(&it.as_str()) && !it.contains("json"))
            .map(|it| crate::spec::slug(&it))
            .collect();
        let ends = (1..=steps.len()).map(|many| steps[steps.len() - many..].join("_"));
        let free = ends.into_iter().find(|it| !it.is_empty() && !self.taken.contains(it));
        free.unwrap_or_else(|| self.numbered(&steps.join("_")))
    }

    fn numbered(&self, base: &str) -> String {
        let base = if base.is_empty() { "shape" } else { base };
        let mut names = (2..).map(|number| format!("{base}_{number}"));
        names.find(|it| !self.taken.contains(it)).unwrap_or_default()
    }
}
