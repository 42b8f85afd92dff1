//! Random specs, written as untidily as YAML allows.

use proptest::prelude::*;

/// What a spec may hold.
#[derive(Debug, Clone)]
pub(crate) enum Said {
    Nothing,
    Plain(String),
    Text(String),
    List(Vec<Said>),
    Map(Vec<(String, Said)>),
}

/// Texts that stand without quotes, in brackets too.
fn plain() -> impl Strategy<Value = String> {
    const WORDS: &[&str] =
        &["a", "unknown", "null", "5", "-1.50", "yes", "today", "po.get", "a-b", "größe", "~"];
    prop_oneof![
        3 => prop::sample::select(WORDS).prop_map(str::to_owned),
        2 => "[a-z]{1,9}( [a-zäß.;']{1,8}){0,20}",
        1 => "[a-z]{90,120}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    const ODD: &[&str] = &[
        "",
        " ",
        "a: b",
        "a #b",
        "# a",
        "- a",
        "[x",
        "{id}",
        "it's",
        "say \"no\"",
        "a\\b",
        "\t",
        "a\nb",
        "a\n",
        "a\n\n\nb\n\n",
        " a\n b",
        "\n\na",
        "a \nb",
        "null",
        "5",
        "a, b",
        "  x",
        "x ",
        "a\u{a0}b",
        "\u{85}",
        "| x",
        "> x",
        "%x",
        "@x",
        "`x",
        "!x",
        "&x",
        "*x",
        "---",
        "...",
        "a\n---\nb",
        "? a",
        ": a",
        "a:",
        "-",
        "?",
        "…",
        "😀",
    ];
    prop_oneof![
        3 => prop::sample::select(ODD).prop_map(str::to_owned),
        1 => "[A-Za-z]{1,9}( [a-z.,:#]{1,8}){0,30}",
        1 => "[ -~]{0,30}",
    ]
}

pub(crate) fn said() -> impl Strategy<Value = Said> {
    let leaf = prop_oneof![
        1 => Just(Said::Nothing),
        3 => plain().prop_map(Said::Plain),
        3 => text().prop_map(Said::Text),
    ];
    let inner = leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Said::List),
            prop::collection::vec((prop_oneof![3 => plain(), 1 => text()], inner), 0..6)
                .prop_map(|members| Said::Map(once(members))),
        ]
    });
    let root = prop::collection::vec((plain(), inner), 1..6);
    root.prop_map(|members| Said::Map(once(members)))
}

/// Each key once, none too long to be one.
fn once(members: Vec<(String, Said)>) -> Vec<(String, Said)> {
    let mut seen = std::collections::BTreeSet::new();
    members.into_iter().filter(|(key, _)| seen.insert(key.clone())).collect()
}

/// Writes what is said, taking every liberty the dice allow.
pub(crate) struct Untidy<'d> {
    dice: &'d [u8],
    at: usize,
    text: String,
    comments: usize,
}

impl<'d> Untidy<'d> {
    pub(crate) fn write(said: &Said, dice: &'d [u8]) -> String {
        let mut untidy = Untidy { dice, at: 0, text: String::new(), comments: 0 };
        untidy.own_lines(0);
        untidy.block(said, 0);
        untidy.own_lines(0);
        untidy.text
    }

    /// True about once in `of`.
    fn roll(&mut self, of: u8) -> bool {
        let die = self.dice.get(self.at).copied().unwrap_or(1);
        self.at += 1;
        die % of == 0
    }

    fn put(&mut self, parts: &[&str]) {
        for part in parts {
            self.text.push_str(part);
        }
    }

    fn comment(&mut self) -> String {
        self.comments += 1;
        format!("# {} - a: {{b", self.comments)
    }

    /// Comments and blank lines, some indented oddly.
    fn own_lines(&mut self, indent: usize) {
        while self.roll(5) {
            if self.roll(2) {
                self.text.push('\n');
            } else {
                let odd = if self.roll(3) { 3 } else { 0 };
                let comment = self.comment();
                self.put(&[&" ".repeat(indent + odd), &comment, "\n"]);
            }
        }
    }

    fn end(&mut self) {
        if self.roll(6) {
            let comment = self.comment();
            self.put(&["   ", &comment]);
        }
        self.text.push('\n');
    }

    /// A collection on lines of its own, at the beginning of a line or behind a dash.
    fn block(&mut self, said: &Said, indent: usize) {
        match said {
            Said::Map(members) => {
                for (at, (key, value)) in members.iter().enumerate() {
                    if at > 0 {
                        self.own_lines(indent);
                        self.text.push_str(&" ".repeat(indent));
                    }
                    let key = self.key(key);
                    self.put(&[&key, ":"]);
                    self.value(value, indent, true);
                }
            }
            Said::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.own_lines(indent);
                        self.text.push_str(&" ".repeat(indent));
                    }
                    self.text.push('-');
                    self.value(item, indent, false);
                }
            }
            _ => unreachable!("only collections have lines of their own"),
        }
    }

    fn value(&mut self, said: &Said, indent: usize, keyed: bool) {
        let deeper = indent + if self.roll(3) { 1 } else { 2 } + usize::from(self.roll(4));
        match said {
            Said::Nothing => self.end(),
            Said::Map(inner) if !inner.is_empty() && !self.roll(3) => {
                if keyed || self.roll(4) {
                    self.end();
                    self.own_lines(deeper);
                    self.text.push_str(&" ".repeat(deeper));
                    self.block(said, deeper);
                } else {
                    self.text.push_str(&" ".repeat(deeper - indent - 1));
                    let at = if deeper == indent + 1 {
                        self.text.push(' ');
                        indent + 2
                    } else {
                        deeper
                    };
                    self.block(said, at);
                }
            }
            Said::List(inner) if !inner.is_empty() && !self.roll(3) => {
                let deeper = if keyed && self.roll(2) { indent } else { deeper };
                self.end();
                self.own_lines(deeper);
                self.text.push_str(&" ".repeat(deeper));
                self.block(said, deeper);
            }
            Said::Text(text) if self.literal(text, deeper) => {}
            _ => {
                self.text.push(' ');
                self.flow(said, indent + 1);
                self.end();
            }
        }
    }

    /// A text under `|`, where it can stand so.
    fn literal(&mut self, text: &str, indent: usize) -> bool {
        let visible = |it: char| it == '\n' || (!it.is_control() && it != '\u{85}');
        let fits = text.chars().all(visible) && !text.trim().is_empty();
        let fits = fits
            && !text.starts_with([' ', '\n'])
            && !text.split('\n').any(|it| it.starts_with(' '));
        if !fits || !self.roll(2) {
            return false;
        }
        let ends = text.len() - text.trim_end_matches('\n').len();
        self.text.push_str([" |-", " |", " |+"][ends.min(2)]);
        self.end();
        for line in text.trim_end_matches('\n').split('\n') {
            let blanks = if line.is_empty() { 0 } else { indent };
            self.put(&[&" ".repeat(blanks), line, "\n"]);
        }
        self.text.push_str(&"\n".repeat(ends.saturating_sub(1)));
        true
    }

    /// Blanks, or a new line with or without a comment, where brackets allow it.
    fn gap(&mut self, indent: usize) {
        if self.roll(9) {
            self.end();
            if self.roll(4) {
                self.own_lines(indent);
            }
            self.text.push_str(&" ".repeat(indent));
        } else if self.roll(2) {
            self.text.push(' ');
        }
    }

    fn flow(&mut self, said: &Said, indent: usize) {
        match said {
            Said::Nothing => self.text.push_str("null"),
            Said::Plain(text) => self.text.push_str(text),
            Said::Text(text) => {
                let quoted = self.quoted(text);
                self.text.push_str(&quoted);
            }
            Said::List(items) => {
                self.text.push('[');
                self.gap(indent);
                for (at, item) in items.iter().enumerate() {
                    self.flow(item, indent);
                    self.gap(indent);
                    if at + 1 < items.len() || self.roll(5) {
                        self.text.push(',');
                        self.gap(indent);
                    }
                }
                self.text.push(']');
            }
            Said::Map(members) => {
                self.text.push('{');
                self.gap(indent);
                for (at, (key, value)) in members.iter().enumerate() {
                    let key = self.key(key);
                    self.text.push_str(&key);
                    if !(matches!(value, Said::Nothing) && self.roll(2)) {
                        self.text.push_str(": ");
                        if !matches!(value, Said::Nothing) {
                            self.flow(value, indent);
                        }
                    }
                    self.gap(indent);
                    if at + 1 < members.len() || self.roll(5) {
                        self.text.push(',');
                        self.gap(indent);
                    }
                }
                self.text.push('}');
            }
        }
    }

    fn key(&mut self, key: &str) -> String {
        let bare = key.chars().all(|it| it.is_ascii_lowercase() || " .".contains(it));
        if bare && !key.is_empty() && key.trim() == key && !self.roll(4) {
            key.to_owned()
        } else {
            self.quoted(key)
        }
    }

    fn quoted(&mut self, text: &str) -> String {
        let single = !text.chars().any(|it| it.is_control() || it == '\u{85}');
        if single && self.roll(2) {
            return format!("'{}'", text.replace('\'', "''"));
        }
        let escape = |it: char| match it {
            '"' | '\\' => format!("\\{it}"),
            it if it.is_control() => format!("\\u{:04x}", u32::from(it)),
            it => it.to_string(),
        };
        format!("\"{}\"", text.chars().map(escape).collect::<String>())
    }
}
