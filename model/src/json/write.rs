//! Values as text: numbers as they were spelled, members in their order.

use std::fmt::{self, Write};

use super::{Kind, Member, Value};

impl fmt::Display for Value<'_> {
    /// Compact JSON; with `{:#}` indented by two blanks a level.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let layout = if f.alternate() { Layout::Lines(0) } else { Layout::Compact };
        value(f, self, layout)
    }
}

impl Value<'_> {
    /// Compact JSON.
    pub fn to_compact(&self) -> String {
        format!("{self}")
    }

    /// JSON for people: a line a member, indented by two blanks a level, no line end behind it.
    pub fn to_pretty(&self) -> String {
        format!("{self:#}")
    }
}

#[derive(Clone, Copy)]
enum Layout {
    Compact,
    /// On lines of their own, this many levels in.
    Lines(usize),
}

impl Layout {
    fn inner(self) -> Self {
        match self {
            Layout::Compact => Layout::Compact,
            Layout::Lines(level) => Layout::Lines(level + 1),
        }
    }

    fn line(self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Layout::Compact => Ok(()),
            Layout::Lines(level) => write!(out, "\n{:1$}", "", level * 2),
        }
    }
}

fn value(out: &mut dyn Write, it: &Value<'_>, layout: Layout) -> fmt::Result {
    match &it.kind {
        Kind::Null => out.write_str("null"),
        Kind::Bool(true) => out.write_str("true"),
        Kind::Bool(false) => out.write_str("false"),
        Kind::Number(text) => out.write_str(text),
        Kind::String(text) => string(out, text),
        Kind::Array(items) => list(out, items, layout),
        Kind::Object(members) => object(out, members, layout),
    }
}

fn list(out: &mut dyn Write, items: &[Value<'_>], layout: Layout) -> fmt::Result {
    out.write_char('[')?;
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.write_char(',')?;
        }
        layout.inner().line(out)?;
        value(out, item, layout.inner())?;
    }
    if !items.is_empty() {
        layout.line(out)?;
    }
    out.write_char(']')
}

fn object(out: &mut dyn Write, members: &[Member<'_>], layout: Layout) -> fmt::Result {
    out.write_char('{')?;
    for (at, member) in members.iter().enumerate() {
        if at > 0 {
            out.write_char(',')?;
        }
        layout.inner().line(out)?;
        string(out, &member.key)?;
        out.write_str(if matches!(layout, Layout::Compact) { ":" } else { ": " })?;
        value(out, &member.value, layout.inner())?;
    }
    if !members.is_empty() {
        layout.line(out)?;
    }
    out.write_char('}')
}

fn string(out: &mut dyn Write, text: &str) -> fmt::Result {
    out.write_char('"')?;
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|it| matches!(it, b'"' | b'\\' | 0..0x20)) {
        out.write_str(&rest[..at])?;
        match rest.as_bytes()[at] {
            b'"' => out.write_str("\\\""),
            b'\\' => out.write_str("\\\\"),
            b'\n' => out.write_str("\\n"),
            b'\r' => out.write_str("\\r"),
            b'\t' => out.write_str("\\t"),
            0x8 => out.write_str("\\b"),
            0xC => out.write_str("\\f"),
            other => write!(out, "\\u{other:04x}"),
        }?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)?;
    out.write_char('"')
}
