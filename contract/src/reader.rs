//! Pieces that read YAML files of ours: environments, baselines. Everything that is wrong is told,
//! each with its place; what could not be read is left out.

use bindery_model::diagnostic::{Code, Diagnostic, suggest};
use bindery_model::yaml::Node;
use indexmap::IndexMap;

/// Reads, and keeps what is wrong.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) out: Vec<Diagnostic>,
}

impl Reader {
    pub(crate) fn error(&mut self, code: Code, node: &Node, message: impl Into<String>) {
        self.out.push(Diagnostic::error(code, node.span, message));
    }

    pub(crate) fn unknown(&mut self, node: &Node, word: &str, known: &[&str]) {
        let message = format!("`{word}` is none of {}", known.join(", "));
        let mut diagnostic = Diagnostic::error(Code::UnknownWord, node.span, message);
        if let Some(near) = suggest(word, known.iter().copied()) {
            diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
        }
        self.out.push(diagnostic);
    }

    pub(crate) fn keys(&mut self, node: &Node, known: &[&str]) {
        for entry in node.as_map().unwrap_or_default() {
            if known.contains(&entry.key.as_str()) {
                continue;
            }
            let message = format!("there is no key `{}` here", entry.key);
            let diagnostic = Diagnostic::error(Code::UnknownKey, entry.key_span, message);
            self.out.push(match suggest(&entry.key, known.iter().copied()) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic.help(format!("the keys are: {}", known.join(", "))),
            });
        }
    }

    pub(crate) fn entries<'n>(&mut self, node: &'n Node) -> Vec<(&'n str, &'n Node)> {
        let Some(entries) = node.as_map() else {
            if !node.is_empty() {
                let message = format!("{} stands where a mapping is meant", node.kind_name());
                self.error(Code::WrongKind, node, message);
            }
            return Vec::new();
        };
        entries.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect()
    }

    pub(crate) fn map<T>(
        &mut self,
        node: Option<&Node>,
        mut read: impl FnMut(&mut Self, &Node) -> Option<T>,
    ) -> IndexMap<String, T> {
        let entries = node.map(|node| self.entries(node)).unwrap_or_default();
        let read = entries.into_iter().map(|(key, node)| (key.to_owned(), read(self, node)));
        read.filter_map(|(key, value)| Some((key, value?))).collect()
    }

    pub(crate) fn text_map(&mut self, node: Option<&Node>) -> IndexMap<String, String> {
        self.map(node, Self::text)
    }

    pub(crate) fn text(&mut self, node: &Node) -> Option<String> {
        let text = node.as_scalar().map(|scalar| scalar.text.owned());
        if text.is_none() {
            let message = format!("{} stands where text is meant", node.kind_name());
            self.error(Code::WrongKind, node, message);
        }
        text
    }

    pub(crate) fn words<'n>(&mut self, node: &'n Node) -> Vec<(&'n Node, &'n str)> {
        let items = node.as_list().unwrap_or(std::slice::from_ref(node));
        let mut words = Vec::new();
        for item in items {
            match item.as_scalar() {
                Some(scalar) => words.push((item, scalar.text.as_str())),
                None => drop(self.text(item)),
            }
        }
        words
    }

    pub(crate) fn texts(&mut self, node: &Node) -> Vec<String> {
        self.words(node).into_iter().map(|(_, word)| word.to_owned()).collect()
    }

    pub(crate) fn truth(&mut self, node: &Node) -> bool {
        match node.as_scalar().map(|scalar| scalar.text.as_str()) {
            Some("true") => true,
            Some("false") => false,
            _ => {
                self.error(Code::WrongKind, node, "this is `true` or `false`");
                false
            }
        }
    }

    pub(crate) fn number(&mut self, node: &Node, least: f64, most: f64) -> Option<f64> {
        let number = node.as_scalar().and_then(|scalar| scalar.text.parse::<f64>().ok());
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.error(Code::WrongKind, node, format!("this is a number from {least} to {most}"));
        }
        number
    }

    pub(crate) fn count(
        &mut self,
        node: Option<&Node>,
        least: usize,
        most: usize,
        unsaid: usize,
    ) -> usize {
        let Some(node) = node else { return unsaid };
        let count = node.as_scalar().and_then(|scalar| scalar.text.parse::<usize>().ok());
        count.filter(|count| (least..=most).contains(count)).unwrap_or_else(|| {
            self.error(Code::WrongKind, node, format!("this is a number from {least} to {most}"));
            unsaid
        })
    }
}
