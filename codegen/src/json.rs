//! JSON for people: indented, and on one line what fits there.

use serde_json::Value;

/// The widest line.
const WIDTH: usize = 100;

/// The text of a value, keys in their order, a line feed at the end.
pub(crate) fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, 0, &mut out);
    out.push('\n');
    out
}

/// Writes a value; `taken` is what stands on its line before it and behind it.
fn write(value: &Value, indent: usize, taken: usize, out: &mut String) {
    let line = one_line(value, WIDTH.saturating_sub(indent + taken));
    if let Some(line) = line {
        out.push_str(&line);
        return;
    }
    match value {
        Value::Array(items) => {
            let items = items.iter().map(|item| (String::new(), item));
            block(items, ['[', ']'], indent, out);
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| (format!("{}: ", text(key)), value));
            block(members, ['{', '}'], indent, out);
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn block<'v>(
    members: impl Iterator<Item = (String, &'v Value)>,
    [open, close]: [char; 2],
    indent: usize,
    out: &mut String,
) {
    out.push(open);
    for (index, (key, value)) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', indent + 2));
        out.push_str(&key);
        write(value, indent + 2, key.chars().count() + 1, out);
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(close);
}

/// The value on one line, if it has so much room.
fn one_line(value: &Value, room: usize) -> Option<String> {
    let mut out = String::new();
    flat(value, room, &mut out).then_some(out).filter(|line| line.chars().count() <= room)
}

/// Writes on, as long as there is room; says whether there was.
fn flat(value: &Value, room: usize, out: &mut String) -> bool {
    match value {
        Value::Array(items) => {
            out.push('[');
            let all = items.iter().enumerate().all(|(index, item)| {
                out.push_str(if index > 0 { ", " } else { "" });
                flat(item, room, out)
            });
            out.push(']');
            all
        }
        Value::Object(members) => {
            out.push('{');
            let all = members.iter().enumerate().all(|(index, (key, value))| {
                out.push_str(if index > 0 { ", " } else { "" });
                out.push_str(&text(key));
                out.push_str(": ");
                flat(value, room, out)
            });
            out.push('}');
            all
        }
        scalar => {
            out.push_str(&scalar.to_string());
            out.len() <= room.saturating_mul(4)
        }
    }
}

fn text(key: &str) -> String {
    Value::from(key).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_fits_stands_on_one_line_and_the_rest_is_indented() {
        let long = "x".repeat(80);
        let value = json!({"a": [1, {"b": null}], "c": [long], "d": {}, "e\"": "é"});
        let expected = format!(
            "{{\n  \"a\": [1, {{\"b\": null}}],\n  \"c\": [\"{long}\"],\n  \"d\": {{}},\n  \"e\\\"\": \"é\"\n}}\n"
        );
        assert_eq!(pretty(&value), expected);
        assert_eq!(serde_json::from_str::<Value>(&expected).unwrap(), value);
        assert!(pretty(&json!([long, long])).lines().all(|line| line.chars().count() <= WIDTH));
    }
}
