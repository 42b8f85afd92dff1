//! Names that Rust, its prelude, or the generated files themselves have taken.

use super::Role;

/// The name, or another where this one is taken.
pub(super) fn avoid(role: Role, name: String) -> String {
    match role {
        Role::Field | Role::Module if NEVER_RAW.contains(&name.as_str()) => format!("{name}_value"),
        Role::Module if KEYWORDS.contains(&name.as_str()) || MODULES.contains(&name.as_str()) => {
            format!("{name}_api")
        }
        Role::Field if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        Role::Type if TYPES.contains(&name.as_str()) => format!("{name}Value"),
        Role::Variant if name == "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}

/// Keywords that not even `r#` makes a name.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "_"];

/// Every other keyword, those that Rust only keeps in reserve too.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Modules that each vendor has anyway, and file names that mean something to Rust.
const MODULES: &[&str] = &["envelopes", "faults", "lib", "main", "mod", "shapes", "spelling"];

/// Types, traits and variants that generated files use by their bare names.
const TYPES: &[&str] = &[
    "Answer",
    "As",
    "BTreeMap",
    "Base64",
    "BooleanOrText",
    "BooleanText",
    "Box",
    "Buffered",
    "Bytes",
    "Choice",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Dated",
    "DatedAs",
    "Debug",
    "Decimal",
    "Default",
    "Deref",
    "Deserialize",
    "Deserializer",
    "Display",
    "Drop",
    "Each",
    "EmptyText",
    "Eq",
    "Err",
    "Error",
    "Exposed",
    "Fault",
    "File",
    "Flag",
    "Fn",
    "FnMut",
    "FnOnce",
    "Format",
    "From",
    "Held",
    "Into",
    "IntoIterator",
    "Iterator",
    "Joined",
    "JoinedMembers",
    "Json",
    "JsonKind",
    "JsonNull",
    "ListOrOne",
    "Maybe",
    "Members",
    "None",
    "NullAs",
    "NullText",
    "Nullable",
    "Number",
    "NumberOrText",
    "Ok",
    "Option",
    "Ord",
    "Own",
    "PackedBase64",
    "PackedJson",
    "Padded",
    "PartialEq",
    "PartialOrd",
    "Plain",
    "Result",
    "Scalar",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Sized",
    "Some",
    "Spelled",
    "Spelling",
    "String",
    "Sync",
    "Text",
    "TextOrBoolean",
    "TextOrNumber",
    "Time",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Validate",
    "Vec",
    "Words",
];
