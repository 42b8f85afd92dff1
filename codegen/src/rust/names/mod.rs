//! The one function that turns a vendor's names into Rust's.
//!
//! A vendor may call a thing anything: `type`, `Option`, `+1`, `$id`, `Work Order Number`, `größe`
//! or nothing at all. What comes out is always an identifier that compiles, quiet under Rust's
//! and clippy's naming lints, and alone in its scope; the same input always gives the same names.
//! The wire never depends on them: generated code carries the vendor's spelling beside each.

mod reserved;
mod words;

use std::collections::BTreeSet;

/// What a name is for, which decides how it is written and which names are taken already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A field of a struct, or an argument: `ord_qty`.
    Field,
    /// A struct or enum: `ItemRow`.
    Type,
    /// A variant of an enum: `InvtPart`.
    Variant,
    /// A module, and so a file: `item_add`.
    Module,
}

/// A name as the vendor has it, and what it lies in, nearest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// The vendor's name.
    pub text: &'a str,
    /// The names around it; a type that collides takes them in front.
    pub parents: Vec<&'a str>,
}

impl<'a> From<&'a str> for Wanted<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, parents: Vec::new() }
    }
}

/// The Rust names of all that share a scope, in their order.
///
/// Of several that would be called the same, the one that is spelled so already keeps the plain
/// name, else the first; the others are told apart by what their own spelling or their
/// surroundings say, and by number only if nothing else helps. `taken` are the names that the scope has already.
///
/// # Panics
/// Never: there is always a number that makes a name free.
pub fn names(role: Role, taken: &[&str], wanted: &[Wanted<'_>]) -> Vec<String> {
    let mut used: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let mut out = vec![String::new(); wanted.len()];
    let plain = |one: &Wanted<'_>| candidates(role, one).next().unwrap_or_default();
    // What is spelled as Rust would spell it has the first claim on its own name.
    let (own, others): (Vec<usize>, Vec<usize>) = (0..wanted.len())
        .partition(|at| plain(&wanted[*at]).trim_start_matches("r#") == wanted[*at].text);
    for at in own.into_iter().chain(others) {
        let name = candidates(role, &wanted[at])
            .find(|name| !used.contains(name))
            .expect("numbers do not end before a name is free");
        used.insert(name.clone());
        out[at] = name;
    }
    out
}

/// The name of one thing that shares its scope with nothing.
pub fn name(role: Role, text: &str) -> String {
    names(role, &[], &[text.into()]).remove(0)
}

/// Names for one thing, the best first.
fn candidates<'a>(role: Role, wanted: &'a Wanted<'a>) -> impl Iterator<Item = String> + 'a {
    let plain = words::split(wanted.text);
    let spelled = words::spelled(wanted.text);
    let plain = if words::can_stand(&plain) { plain } else { spelled.clone() };
    let style = plain.iter().cloned().chain([words::style(wanted.text).to_owned()]).collect();
    let around = (1..=wanted.parents.len()).map({
        let plain = plain.clone();
        move |count| {
            let parents = wanted.parents[..count].iter().rev();
            parents.flat_map(|parent| words::split(parent)).chain(plain.clone()).collect()
        }
    });
    let numbered = (2_u32..).map({
        let plain = plain.clone();
        move |number| plain.iter().cloned().chain([number.to_string()]).collect()
    });
    let own: Vec<Vec<String>> = match role {
        Role::Type => vec![plain],
        _ => vec![plain, spelled, style],
    };
    let found = own.into_iter().chain(around).chain(numbered);
    found.map(move |words: Vec<String>| written(role, &words))
}

/// Words as an identifier.
fn written(role: Role, words: &[String]) -> String {
    let name = match role {
        Role::Field | Role::Module => words.join("_"),
        Role::Type | Role::Variant => camel(words),
    };
    let digits_first = name.starts_with(|c: char| c.is_ascii_digit());
    let name = match role {
        Role::Field | Role::Module if digits_first => format!("n{name}"),
        Role::Type | Role::Variant if digits_first => format!("N{name}"),
        _ => name,
    };
    reserved::avoid(role, name)
}

/// `ord`, `qty` is `OrdQty`; digits that would run together are kept apart: `User1_2`.
fn camel(words: &[String]) -> String {
    let mut out = String::new();
    for word in words {
        let mut letters = word.chars();
        let Some(first) = letters.next() else { continue };
        let touches = first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit());
        if touches {
            out.push('_');
        }
        out.extend(first.to_uppercase());
        out.push_str(letters.as_str());
    }
    out
}
