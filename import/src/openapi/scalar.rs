//! Texts, numbers and truths: types with their formats, lists and bounds.

use bindery_layout::Tree;
use bindery_rules::pattern::Pattern;

use super::document::Node;
use super::form::{Field, Form, FormKind};
use super::merged::{Merged, is_null};
use super::schema::Schemas;
use crate::left::What;
use crate::value::Kind;

impl<'d> Schemas<'d> {
    /// A single value of a type of JSON Schema.
    pub(crate) fn scalar(&self, merged: &Merged<'d>, word: &str) -> Form {
        let format = merged.get("format");
        let word = match word {
            "string" => "string",
            "integer" => "integer",
            "number" => "decimal",
            _ => "boolean",
        };
        let mut form = Form::scalar(word, merged.at.place());
        if let Some(format) = &format {
            self.format(&mut form, format, merged);
        }
        let kind = match form.kind {
            FormKind::Scalar(kind) => kind,
            _ => word,
        };
        self.listed(merged, &mut form, kind);
        match kind {
            "string" => {
                self.length(merged, &mut form, ("minLength", "maxLength"));
                self.pattern(merged, &mut form);
            }
            "integer" | "decimal" => self.bounds(merged, &mut form, kind),
            _ => {}
        }
        form
    }

    fn format(&self, form: &mut Form, format: &Node<'d>, merged: &Merged<'d>) {
        let Some(name) = format.value.as_text() else { return };
        let FormKind::Scalar(word) = form.kind else { return };
        let plain = !["enum", "const", "pattern", "minLength", "maxLength"]
            .iter()
            .any(|key| merged.get(key).is_some());
        let (word, rules): (&'static str, Vec<(&'static str, &str)>) = match (word, name) {
            ("string", "date") if plain => ("date", vec![]),
            ("string", "date-time") if plain => ("datetime", vec![("format", "rfc3339")]),
            ("string", "byte") if plain => ("bytes", vec![]),
            ("string", "decimal") if plain => ("decimal", vec![("wire", "string")]),
            ("string", "binary") if plain => ("file", vec![]),
            ("integer", "unix-time") if plain => ("datetime", vec![("format", "unix")]),
            ("integer", "int64") | ("decimal", "double") => return,
            ("integer", "int32") => {
                let has = |key: &str| merged.get(key).is_some();
                if !has("minimum") && !has("exclusiveMinimum") {
                    form.rule("at_least", Tree::word("-2147483648"));
                }
                if !has("maximum") && !has("exclusiveMaximum") {
                    form.rule("at_most", Tree::word("2147483647"));
                }
                return;
            }
            _ => {
                self.doc.leave(What::Format, format, format!("`{name}`"));
                return;
            }
        };
        form.kind = FormKind::Scalar(word);
        for (key, value) in rules {
            form.rule(key, Tree::word(value));
        }
    }

    /// `enum` and `const`: a closed list.
    fn listed(&self, merged: &Merged<'d>, form: &mut Form, kind: &str) {
        let list = merged.get("enum").map(|it| it.items().collect::<Vec<_>>());
        let list = merged.get("const").map(|it| vec![it]).or(list);
        let Some(list) = list else { return };
        let (mut values, mut trees): (Vec<String>, Vec<Tree>) = (Vec::new(), Vec::new());
        for node in list.iter().filter(|it| !is_null(it)) {
            let value = match (&node.value.kind, kind) {
                (Kind::Text(text), "string") => Some((text.clone(), Tree::text(text))),
                (Kind::Number(text), "integer") if !text.contains(['.', 'e', 'E']) => {
                    Some((text.clone(), Tree::word(text)))
                }
                (Kind::Number(text), "decimal") if !text.contains(['e', 'E']) => {
                    Some((text.clone(), Tree::word(text)))
                }
                (Kind::Bool(value), "boolean") => Some((value.to_string(), Tree::from(*value))),
                _ => None,
            };
            match value {
                Some((text, tree)) if !values.contains(&text) => {
                    values.push(text);
                    trees.push(tree);
                }
                _ => self.doc.leave(What::Enum, node, "this value is not listed"),
            }
        }
        let both = kind == "boolean" && trees.len() == 2;
        if !trees.is_empty() && !both {
            form.rule("enum", Tree::from(trees));
            form.listed = values;
        }
    }

    /// A length, of whatever the two keywords count.
    pub(crate) fn length(&self, merged: &Merged<'d>, form: &mut Form, keys: (&str, &str)) {
        let count = |key: &str| -> Option<u64> {
            let node = merged.get(key)?;
            let count = node.value.as_number().and_then(whole);
            if count.is_none() {
                self.doc.leave(What::Bound, &node, "this is no count");
            }
            count
        };
        let (min, max) = (count(keys.0).filter(|it| *it > 0), count(keys.1));
        match (min, max) {
            (Some(min), Some(max)) if min > max => {
                self.doc.leave(What::Bound, &merged.at, format!("{min} to {max} is no range"));
            }
            (Some(min), Some(max)) if min == max => form.rule("length", min),
            (None, None) => {}
            (min, max) => {
                let mut tree = Tree::map();
                for (key, count) in [("min", min), ("max", max)] {
                    if let Some(count) = count {
                        tree = tree.with(key, count);
                    }
                }
                form.rule("length", tree);
            }
        }
    }

    fn pattern(&self, merged: &Merged<'d>, form: &mut Form) {
        let Some(node) = merged.get("pattern") else { return };
        let Some(said) = node.value.as_text() else { return };
        match whole_text(said) {
            Whole::Anything => {}
            Whole::Has(pattern) if !pattern.is_empty() && Pattern::parse(&pattern).is_ok() => {
                if form.has_rule("enum") {
                    self.doc.leave(What::Pattern, &node, "the listed values are held instead");
                } else {
                    form.rule("pattern", Tree::text(pattern));
                }
            }
            Whole::Has(_) | Whole::Unsayable => {
                self.doc.leave(What::Pattern, &node, format!("`{said}` is not held"));
            }
        }
    }

    fn bounds(&self, merged: &Merged<'d>, form: &mut Form, kind: &str) {
        let exclusive =
            |key: &str| merged.get(key).is_some_and(|it| it.value.as_bool() == Some(true));
        let lower = if exclusive("exclusiveMinimum") { "above" } else { "at_least" };
        let upper = if exclusive("exclusiveMaximum") { "below" } else { "at_most" };
        let rules = [
            ("minimum", lower),
            ("maximum", upper),
            ("exclusiveMinimum", "above"),
            ("exclusiveMaximum", "below"),
        ];
        for (key, rule) in rules {
            let Some(node) = merged.get(key) else { continue };
            let Some(bound) = node.value.as_number() else { continue };
            let bound = plain_number(bound);
            let fits = bound.as_deref().filter(|it| kind == "decimal" || !it.contains('.'));
            match fits {
                Some(bound) => form.rule(rule, Tree::word(bound)),
                None => self.doc.leave(What::Bound, &node, "it is not held"),
            }
        }
        if let Some(node) = merged.get("multipleOf") {
            let step = node.value.as_number().unwrap_or_default();
            let digits = step.strip_prefix("0.").filter(|it| {
                it.ends_with('1') && it[..it.len() - 1].bytes().all(|byte| byte == b'0')
            });
            match (digits, kind) {
                (Some(digits), "decimal") => {
                    form.rule("decimals", u64::try_from(digits.len()).unwrap_or(0));
                }
                _ if step == "1" && kind == "integer" => {}
                _ => self.doc.leave(What::Multiple, &node, format!("of {step}: it is not held")),
            }
        }
    }

    /// The value that is meant where a field is left out.
    pub(crate) fn default(&self, field: &mut Field, node: &Node<'d>) {
        let FormKind::Scalar(kind) = field.form.kind else {
            let why = if is_null(node) { "null" } else { "of what is named or made of parts" };
            self.doc.leave(What::Default, node, why);
            return;
        };
        let tree = match (&node.value.kind, kind) {
            (Kind::Text(text), "string") => Some(Tree::text(text)),
            (Kind::Number(text), "decimal") => plain_number(text).map(Tree::word),
            (Kind::Number(text), "integer") if !text.contains(['.', 'e', 'E']) => {
                Some(Tree::word(text))
            }
            (Kind::Bool(value), "boolean") => Some(Tree::from(*value)),
            _ => None,
        };
        let listed = &field.form.listed;
        let among = |tree: &Tree| {
            listed.is_empty() || listed.iter().any(|it| tree.as_text() == Some(it.as_str()))
        };
        match tree.filter(among) {
            Some(tree) => field.default = Some(tree),
            None => self.doc.leave(What::Default, node, node.value.to_json()),
        }
    }
}

/// A count, however it is spelled.
fn whole(text: &str) -> Option<u64> {
    text.strip_suffix(".0").unwrap_or(text).parse().ok()
}

/// A number without an exponent.
fn plain_number(text: &str) -> Option<String> {
    if !text.contains(['e', 'E']) {
        return Some(text.strip_suffix(".0").unwrap_or(text).to_owned());
    }
    let (digits, exponent) = text.split_once(['e', 'E'])?;
    let exponent: usize = exponent.trim_start_matches('+').parse().ok()?;
    let simple = digits.bytes().all(|it| it.is_ascii_digit()) && exponent <= 18;
    simple.then(|| format!("{digits}{}", "0".repeat(exponent)))
}

/// What a pattern that is sought anywhere in a text says of the whole text.
enum Whole {
    /// It refuses nothing.
    Anything,
    /// The text has this pattern.
    Has(String),
    /// An alternative at its top has one anchor of its own.
    Unsayable,
}

fn whole_text(said: &str) -> Whole {
    let begins = said.starts_with('^');
    let ends = said.len() > 1 && said.ends_with('$') && !said.ends_with("\\$");
    let body = &said[usize::from(begins)..said.len() - usize::from(ends)];
    let any = "(.|\\s)*";
    if body.is_empty() {
        return if begins && ends { Whole::Has(String::new()) } else { Whole::Anything };
    }
    match (begins, ends) {
        (false, false) => Whole::Has(format!("{any}({body}){any}")),
        _ if has_bar(body) => Whole::Unsayable,
        (true, true) => Whole::Has(body.to_owned()),
        (true, false) => Whole::Has(format!("{body}{any}")),
        (false, true) => Whole::Has(format!("{any}{body}")),
    }
}

/// Whether `|` stands outside all groups.
fn has_bar(pattern: &str) -> bool {
    let (mut deep, mut class, mut escaped) = (0_i32, false, false);
    for it in pattern.chars() {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => deep += 1,
            ')' if !class => deep -= 1,
            '|' if !class && deep == 0 => return true,
            _ => {}
        }
    }
    false
}
