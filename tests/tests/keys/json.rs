//! Looks into the JSON that is written.
//!
//! `received` is the first member of that name, wherever it stands; `received/pattern` goes on from
//! there. In the schemas the word before says which file: `request`, `reply`. What people read is
//! left out, unless it is what one looks for.

use std::fmt;

use serde_json::{Map, Value};

/// A member of an object.
#[derive(Debug, PartialEq)]
pub(crate) struct Member {
    key: String,
    value: Value,
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", Value::from(self.key.as_str()))?;
        write(&self.value, f)
    }
}

/// JSON on one line, with blanks behind commas and colons.
fn write(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Value::Object(members) => {
            f.write_str("{")?;
            for (index, (key, value)) in members.iter().enumerate() {
                f.write_str(if index == 0 { "" } else { ", " })?;
                write!(f, "{}: ", Value::from(key.as_str()))?;
                write(value, f)?;
            }
            f.write_str("}")
        }
        Value::Array(items) => {
            f.write_str("[")?;
            for (index, item) in items.iter().enumerate() {
                f.write_str(if index == 0 { "" } else { ", " })?;
                write(item, f)?;
            }
            f.write_str("]")
        }
        scalar => write!(f, "{scalar}"),
    }
}

/// What one of the schemas has there.
pub(crate) fn in_schemas(schemas: &[(String, Value)], look: &str) -> Result<Member, String> {
    let (file, look) = look.split_once(' ').ok_or("say `request` or `reply` first")?;
    let of_it = schemas.iter().filter(|(path, _)| path.ends_with(&format!(".{file}.json")));
    let mut last = Err(format!("there is no schema of a {file}"));
    for (_, schema) in of_it {
        last = find(schema, look);
        if last.is_ok() {
            break;
        }
    }
    last
}

/// What a document has there.
pub(crate) fn find(document: &Value, look: &str) -> Result<Member, String> {
    let mut steps = look.split('/').map(|step| step.replace("~1", "/"));
    let mut key = steps.next().unwrap_or_default();
    let lacks = |key: &str| format!("there is no `{key}` on the way to `{look}`");
    let mut value = member(document, &key).ok_or_else(|| lacks(&key))?;
    for step in steps {
        if let Value::Array(items) = value {
            let index = step.parse::<usize>().ok();
            value = index.and_then(|index| items.get(index)).ok_or_else(|| lacks(&step))?;
        } else {
            value = value.get(&step).ok_or_else(|| lacks(&step))?;
            key = step;
        }
    }
    let prose = ["description", "title", "summary", "x-bindery-title"].contains(&key.as_str());
    let value = if prose { value.clone() } else { plain(value) };
    Ok(Member { key, value })
}

/// Whether a document has this member somewhere.
pub(crate) fn has(document: &Value, member: &Member) -> bool {
    match document {
        Value::Array(items) => items.iter().any(|item| has(item, member)),
        Value::Object(members) => {
            let own = members.get(&member.key).is_some_and(|it| plain(it) == member.value);
            own || members.values().any(|value| has(value, member))
        }
        _ => false,
    }
}

/// The first member of this name: those of an object before what lies in them.
fn member<'d>(document: &'d Value, key: &str) -> Option<&'d Value> {
    match document {
        Value::Array(items) => items.iter().find_map(|item| member(item, key)),
        Value::Object(members) => {
            members.get(key).or_else(|| members.values().find_map(|value| member(value, key)))
        }
        _ => None,
    }
}

/// Without what people read, and where it stands.
fn plain(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => {
            let kept = members.iter().filter(|(key, value)| {
                key.as_str() != "x-bindery-at"
                    && !(key.as_str() == "description" && value.is_string())
            });
            Value::Object(
                kept.map(|(key, value)| (key.clone(), plain(value))).collect::<Map<_, _>>(),
            )
        }
        // Where shared shapes stand differs from document to document.
        Value::String(text) => text.replace("#/components/schemas/", "#/$defs/").into(),
        scalar => scalar.clone(),
    }
}
