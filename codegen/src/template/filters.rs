//! What templates can do with a value, besides what every template of the language can.

use minijinja::value::Rest;
use minijinja::{Environment, Error, ErrorKind, Value};

/// Adds them all.
pub(super) fn add(environment: &mut Environment<'static>) {
    environment.add_filter("json", json);
    environment.add_filter("pretty", pretty);
    environment.add_filter("lines", lines);
    environment.add_filter("avoid", avoid);
    environment.add_filter("cell", cell);
    environment.add_filter("stem", |text: &str| crate::file_stem(text));
    environment.add_filter("anchor", anchor);
    environment.add_test("identifier", is_identifier);
    environment.add_function("fail", fail);
}

/// As JSON on one line: a text with its quotes, in most languages too.
fn json(value: &Value) -> Result<String, Error> {
    plain(value).map(|value| value.to_string())
}

fn plain(value: &Value) -> Result<serde_json::Value, Error> {
    serde_json::to_value(value)
        .map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))
}

/// As JSON for people, indented where it does not fit on a line.
fn pretty(value: &Value) -> Result<String, Error> {
    plain(value).map(|value| crate::json::pretty(&value).trim_end().to_owned())
}

/// Paragraphs as lines no wider than `width`, each with the prefix; an empty line stands between.
fn lines(paragraphs: Vec<String>, prefix: &str, width: Option<usize>) -> String {
    let width = width.unwrap_or(100).saturating_sub(prefix.chars().count()).max(20);
    let mut out: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        if !out.is_empty() {
            out.push(prefix.trim_end().to_owned());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let longer = line.chars().count() + word.chars().count() + 1;
            if !line.is_empty() && longer > width {
                out.push(format!("{prefix}{line}"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        out.push(format!("{prefix}{line}").trim_end().to_owned());
    }
    out.join("\n")
}

/// The name, with `_` behind it where it is one of these words.
#[expect(clippy::needless_pass_by_value, reason = "arguments of filters are values")]
fn avoid(name: String, words: Vec<String>) -> String {
    if words.contains(&name) { name + "_" } else { name }
}

/// Text inside a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The anchor that Markdown readers give a heading.
fn anchor(text: &str) -> String {
    let lower = text.to_lowercase();
    let kept = lower.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

/// Whether a text can be a name as it stands, in most languages.
fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Ends the rendering: the template cannot say this.
#[expect(clippy::needless_pass_by_value, reason = "arguments of functions are values")]
fn fail(words: Rest<String>) -> Result<Value, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, words.join(" ")))
}
