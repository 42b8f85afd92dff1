//! The bindery program.
