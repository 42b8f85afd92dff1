//! What can be told of a field from how its type is written.

use syn::{GenericArgument, PathArguments, Type};

/// Whether a value may be missing, by the wrappers around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `T`
    Always,
    /// `Nullable<T>`
    Nullable,
    /// `Option<T>`
    Optional,
    /// `Option<Nullable<T>>`
    OptionalNullable,
}

/// A kind of types that rules are particular about, where the name of the type tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Decimal,
    Boolean,
    Date,
    List,
    Map,
    /// Another type: whether a rule fits is for the compiler to say.
    Other,
}

impl Kind {
    /// How a message says it.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Kind::Text => "a text",
            Kind::Integer => "an integer",
            Kind::Decimal => "a decimal",
            Kind::Boolean => "a boolean",
            Kind::Date => "a date or time",
            Kind::List => "a list",
            Kind::Map => "a map",
            Kind::Other => "this type",
        }
    }
}

/// Takes `Option` and `Nullable` off a type.
pub(crate) fn presence(ty: &Type) -> (Presence, &Type) {
    if let Some(inner) = argument_of(ty, "Option") {
        return match argument_of(inner, "Nullable") {
            Some(innermost) => (Presence::OptionalNullable, innermost),
            None => (Presence::Optional, inner),
        };
    }
    match argument_of(ty, "Nullable") {
        Some(inner) => (Presence::Nullable, inner),
        None => (Presence::Always, ty),
    }
}

/// The kind of a type, as far as its name tells.
pub(crate) fn kind(ty: &Type) -> Kind {
    let ty = argument_of(ty, "Box").unwrap_or(ty);
    let Type::Path(path) = ty else { return Kind::Other };
    let Some(last) = path.path.segments.last() else { return Kind::Other };
    match last.ident.to_string().as_str() {
        "String" | "str" | "Cow" | "Secret" => Kind::Text,
        "i8" | "i16" | "i32" | "i64" | "i128" | "u8" | "u16" | "u32" | "u64" => Kind::Integer,
        "Decimal" => Kind::Decimal,
        "bool" => Kind::Boolean,
        "Date" | "Time" | "DateTime" | "Timestamp" => Kind::Date,
        "Vec" => Kind::List,
        "BTreeMap" | "HashMap" => Kind::Map,
        _ => Kind::Other,
    }
}

/// The type of a list's items or a map's values.
pub(crate) fn entry(ty: &Type) -> Option<&Type> {
    ["Vec", "BTreeMap", "HashMap"].into_iter().find_map(|name| argument_of(ty, name))
}

/// The last type argument of a type of this name (`T` in `Option<T>`, `V` in `BTreeMap<K, V>`).
fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    if name == "HashMap" { types.take(2).last() } else { types.last() }
}
