//! Names in the cases that languages use, made by the one function that makes names.

use std::sync::Arc;

use super::model::Name;
use crate::rust::names::{Role, Wanted, names};

/// What shares a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kin {
    /// Types, which keep clear of names that most languages have taken.
    Types,
    /// Fields, values, operations, examples.
    Fields,
}

/// Names of all that share a scope, in their order.
pub(super) fn named<'w>(
    kin: Kin,
    wanted: impl IntoIterator<Item = Wanted<'w>>,
) -> impl Iterator<Item = Arc<Name>> {
    let wanted: Vec<Wanted<'_>> = wanted.into_iter().collect();
    let (role, taken) = match kin {
        Kin::Types => (Role::Type, TAKEN),
        Kin::Fields => (Role::Variant, &[][..]),
    };
    let pascal = names(role, taken, &wanted);
    let snake = names(Role::Field, &[], &wanted);
    let all: Vec<Arc<Name>> = wanted
        .iter()
        .zip(pascal)
        .zip(snake)
        .map(|((wanted, pascal), snake)| name(wanted.text, &pascal, &snake))
        .collect();
    all.into_iter()
}

/// The name of one thing that shares its scope with nothing.
pub(super) fn one(text: &str) -> Arc<Name> {
    let role = |role| names(role, &[], &[text.into()]).remove(0);
    name(text, &role(Role::Variant), &role(Role::Field))
}

fn name(said: &str, pascal: &str, snake: &str) -> Arc<Name> {
    // How Rust lets a keyword be a name is no business of other languages.
    let snake = snake.strip_prefix("r#").unwrap_or(snake);
    Arc::new(Name {
        said: said.into(),
        pascal: pascal.into(),
        camel: camel(pascal).into(),
        snake: snake.into(),
        kebab: snake.replace('_', "-").into(),
        constant: snake.to_uppercase().into(),
    })
}

fn camel(pascal: &str) -> String {
    let mut letters = pascal.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// Types that the languages of the built-in templates have without asking.
const TAKEN: &[&str] = &[
    "Array",
    "Boolean",
    "Function",
    "Map",
    "Object",
    "Omit",
    "Operations",
    "Payload",
    "Promise",
    "Record",
    "Set",
    "Symbol",
];
