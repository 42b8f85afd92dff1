//! What a document says and a spec cannot: each with its place, nothing dropped in silence.

use std::collections::BTreeMap;
use std::io::{self, Write};

/// One thing that was not taken over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// What kind of thing it is; stable, for tools.
    pub what: What,
    /// Its line in the document; 0 where it has none.
    pub line: u32,
    /// Where it stands: a JSON pointer, or words where there is no tree.
    pub pointer: String,
    /// What it says, and what became of it.
    pub why: String,
}

macro_rules! whats {
    ($($(#[doc = $doc:literal])* $variant:ident = $word:literal : $says:literal),* $(,)?) => {
        /// The kinds of things that are not taken over.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum What { $($(#[doc = $doc])* $variant),* }

        impl What {
            /// Every kind there is.
            pub const ALL: &[What] = &[$(What::$variant),*];

            /// Its stable name.
            pub fn word(self) -> &'static str {
                match self { $(What::$variant => $word),* }
            }

            /// What it means, in a sentence.
            pub fn says(self) -> &'static str {
                match self { $(What::$variant => $says),* }
            }
        }
    };
}

whats! {
    /// `$ref` to something that is not there, or in another document.
    DanglingRef = "dangling-ref": "a reference leads nowhere in this document",
    /// An object that allows no other keys.
    ClosedObject = "closed-object": "an object that allows no other keys: specs have open objects",
    /// Named fields, and a shape for all others.
    OtherKeys = "other-keys": "a shape for the keys that are not named: named fields are kept, others are open",
    /// Members that differ from each other.
    UniqueItems = "unique-items": "members of a list that must differ",
    /// How many keys an object has.
    KeyCount = "key-count": "how many keys an object with named fields has",
    /// A format that no type of ours stands for.
    Format = "format": "a format that is no type of ours: the value is what `type` says",
    /// A pattern that cannot be said portably.
    Pattern = "pattern": "a pattern that engines read differently, or that needs backtracking",
    /// A multiple that is no number of decimals.
    Multiple = "multiple-of": "a multiple that is no number of decimals",
    /// A value that an alternative must not be.
    Not = "not": "what a value must not be",
    /// Conditions between subschemas.
    Conditional = "conditional-schema": "a schema that holds if another does",
    /// Alternatives that nothing tells apart.
    Alternatives = "alternatives": "alternatives that nothing tells apart: they became one",
    /// Parts of one object that contradict each other.
    AllOf = "all-of": "parts of one schema that say different things of one key: the last was taken",
    /// A discriminator without alternatives.
    Discriminator = "discriminator": "a field that chooses between shapes that are not listed beside it",
    /// A default that is no single value, or that its own schema refuses.
    Default = "default": "a default that is a list, an object, null, or against its own schema",
    /// A listed value of another type.
    Enum = "enum": "listed values that are not of the type, listed twice, or not single",
    /// A bound that says nothing of the type.
    Bound = "bound": "a bound that says nothing of a value of this type, or contradicts another",
    /// A field that only replies have, further in.
    ReadOnly = "read-only": "a field of replies alone, inside a shape that requests share",
    /// A field that only requests have, further in.
    WriteOnly = "write-only": "a field of requests alone, inside a shape that replies share",
    /// How a parameter becomes text.
    Style = "style": "how a list or an object becomes text",
    /// A parameter that cannot be said.
    Parameter = "parameter": "a parameter that HTTP or the path has no place for",
    /// Another content of a message.
    Content = "content": "another content type of the same message, or one that is neither JSON, form nor text",
    /// How a part of a form is encoded.
    Encoding = "encoding": "how a part of a form is encoded",
    /// A body that may be left out, or where HTTP has no place for it.
    Body = "body": "a body where HTTP has no place for it, or that is empty",
    /// Another success.
    Success = "another-success": "another way to succeed",
    /// A status that is neither success nor fault.
    Status = "status": "a status that is neither a success nor a fault, or a range of them",
    /// Where requests go.
    Server = "server": "another base URL, or what is said of its variables",
    /// Security that cannot be said.
    Security = "security": "alternatives or scopes of security",
    /// Calls of the vendor to its users.
    Callback = "callback": "calls that the vendor makes",
    /// Links between operations.
    Link = "link": "links from a reply to other operations",
    /// A path that is none for us.
    Path = "path": "a part of a path that specs have no form for",
    /// A component that no operation uses.
    Unused = "unused": "a part that no operation uses",
    /// An example of a single schema.
    SchemaExample = "schema-example": "an example of a part of a message",
    /// An example that the document's own schema refuses.
    Example = "example": "an example that the schema beside it refuses, or that is no message",
    /// Words beside a reference.
    Words = "words": "words beside a reference: what it leads to has its own",
    /// An extension or keyword that is not known.
    Keyword = "keyword": "a keyword that is not known here",
    /// A header of a reply.
    Header = "header": "a header that HTTP has no place for here",
    /// A repair of what was not quite JSON.
    Repaired = "repaired": "what was mended to make it readable",
    /// A secret that was seen and not copied.
    Secret = "secret": "a secret: its value was not copied",
    /// An exchange that tells nothing.
    Exchange = "exchange": "an exchange that is no call of an API",
    /// Lines that were not understood.
    NotUnderstood = "not-understood": "lines that were not understood",
}

/// The list as people read it: by kind, with the first places of each.
pub fn text(left: &[Left], document: &str, most: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut by_kind: BTreeMap<What, Vec<&Left>> = BTreeMap::new();
    for it in left {
        by_kind.entry(it.what).or_default().push(it);
    }
    for (what, them) in by_kind {
        writeln!(out, "{} ({}): {}", what.word(), them.len(), what.says())?;
        for it in them.iter().take(most) {
            let place =
                if it.line > 0 { format!("{document}:{}", it.line) } else { document.into() };
            writeln!(out, "  {place} {}: {}", it.pointer, it.why)?;
        }
        if them.len() > most {
            writeln!(out, "  … and {} more", them.len() - most)?;
        }
    }
    Ok(())
}

/// The list for tools.
pub fn json(left: &[Left], document: &str) -> serde_json::Value {
    let one = |it: &Left| {
        serde_json::json!({
            "what": it.what.word(), "pointer": it.pointer, "line": it.line, "why": it.why,
        })
    };
    serde_json::json!({ "document": document, "left_out": left.iter().map(one).collect::<Vec<_>>() })
}
