//! `cargo xtask`: every command of `bindery`, and this repository's own chores.
fn main() {}
