//! How we know what a schema says: basis, page lines, disputes, gaps, as `x-bindery-…` beside it.

use bindery_model::vendor::{About, Basis, Cites, Claim};
use serde_json::{Map, Value, json};

/// The keywords that [`Facts`] writes.
pub(crate) const KEYWORDS: [&str; 4] =
    ["x-bindery-basis", "x-bindery-candidates", "x-bindery-disputed", "x-bindery-at"];

/// What the claims about one node add to its schema.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    basis: Map<String, Value>,
    /// How many facts were taken in.
    count: usize,
    at: Vec<Value>,
    disputed: Vec<Value>,
    candidates: Map<String, Value>,
}

impl Facts {
    /// Takes in a claim under the name of its fact; `show` says its value as JSON.
    pub(crate) fn claim<T>(&mut self, fact: &str, claim: &Claim<T>, show: impl Fn(&T) -> Value) {
        self.origin(fact, claim.basis(), &claim.origin.at);
        let Some(doubt) = &claim.doubt else { return };
        if !doubt.candidates.is_empty() {
            let others: Vec<_> = doubt.candidates.iter().map(&show).collect();
            self.candidates.insert(fact.to_owned(), others.into());
        }
        for dispute in &doubt.disputes {
            let mut said = Map::new();
            said.insert("fact".into(), fact.into());
            said.insert("taken".into(), show(&claim.value));
            if let Some(value) = &dispute.value {
                said.insert("says".into(), show(value));
            }
            said.insert("basis".into(), dispute.origin.basis.word().into());
            if !dispute.origin.at.is_empty() {
                said.insert("at".into(), cites(&dispute.origin.at));
            }
            self.disputed.push(said.into());
        }
    }

    /// Takes in the basis and lines of a node as a whole.
    pub(crate) fn node(&mut self, fact: &str, about: &About) {
        self.origin(fact, about.origin.basis, &about.origin.at);
    }

    fn origin(&mut self, fact: &str, basis: Basis, at: &Cites) {
        self.count += 1;
        if basis != Basis::Documented {
            self.basis.insert(fact.to_owned(), basis.word().into());
        }
        for cite in at {
            let cite = Value::from(cite.to_string());
            if !self.at.contains(&cite) {
                self.at.push(cite);
            }
        }
    }

    /// The basis of all facts, where they have one other than documented in common.
    fn one_basis(&self) -> Option<Value> {
        let first = self.basis.values().next()?;
        let same = self.basis.len() == self.count && self.basis.values().all(|b| b == first);
        same.then(|| first.clone())
    }

    /// Takes in the lines a schema has already.
    pub(crate) fn lines_of(&mut self, schema: &Map<String, Value>) {
        for cite in schema.get("x-bindery-at").and_then(Value::as_array).into_iter().flatten() {
            if !self.at.contains(cite) {
                self.at.push(cite.clone());
            }
        }
    }

    /// Writes what was taken in; nothing where all is documented without lines.
    pub(crate) fn write(self, schema: &mut Map<String, Value>) {
        if let Some(basis) = self.one_basis() {
            schema.insert("x-bindery-basis".into(), basis);
        } else if !self.basis.is_empty() {
            schema.insert("x-bindery-basis".into(), self.basis.into());
        }
        if !self.candidates.is_empty() {
            schema.insert("x-bindery-candidates".into(), self.candidates.into());
        }
        if !self.disputed.is_empty() {
            schema.insert("x-bindery-disputed".into(), self.disputed.into());
        }
        if !self.at.is_empty() {
            schema.insert("x-bindery-at".into(), self.at.into());
        }
    }
}

/// Title, description, gaps, what is outside, deprecation.
pub(crate) fn about(about: &About, schema: &mut Map<String, Value>) {
    if let Some(title) = &about.title {
        schema.insert("title".into(), title.as_str().into());
    }
    if let Some(doc) = &about.doc {
        schema.insert("description".into(), doc.as_str().into());
    }
    if let Some(note) = &about.deprecated {
        schema.insert("deprecated".into(), true.into());
        if !note.text.is_empty() {
            schema.insert("x-bindery-deprecated".into(), note.text.as_str().into());
        }
    }
    for (keyword, notes) in [("x-bindery-outside", &about.outside), ("x-bindery-gaps", &about.gaps)]
    {
        if !notes.is_empty() {
            let texts: Vec<_> = notes.iter().map(|note| note.text.as_str()).collect();
            schema.insert(keyword.into(), json!(texts));
        }
    }
}

/// Takes out page lines that a schema around has: what stands there speaks for all in it.
pub(crate) fn inherit_lines(value: &mut Value) {
    below(value, &mut Vec::new());
}

/// `around` holds the lines of all the schemas around, and is left as it was.
fn below(value: &mut Value, around: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| below(item, around)),
        Value::Object(members) => {
            let outer = around.len();
            if let Some(Value::Array(mut own)) = members.shift_remove("x-bindery-at") {
                own.retain(|cite| !around.contains(cite));
                around.extend(own.iter().cloned());
                if !own.is_empty() {
                    members.insert("x-bindery-at".into(), own.into());
                }
            }
            for (key, member) in members {
                // What an example holds is not ours to change.
                if !matches!(key.as_str(), "examples" | "default" | "const" | "enum") {
                    below(member, around);
                }
            }
            around.truncate(outer);
        }
        _ => {}
    }
}

/// Takes out all that [`Facts`] writes.
pub(crate) fn without(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without),
        Value::Object(members) => {
            members.retain(|keyword, _| !KEYWORDS.contains(&keyword.as_str()));
            members.values_mut().for_each(without);
        }
        _ => {}
    }
}

/// Page lines as a list of texts.
pub(crate) fn cites(cites: &Cites) -> Value {
    cites.iter().map(|cite| Value::from(cite.to_string())).collect()
}
