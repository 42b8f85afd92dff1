//! Reads Bindery specs: YAML with places kept, resolved and checked.
