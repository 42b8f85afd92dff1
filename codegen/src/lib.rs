//! From a valid spec to artifacts: Rust, JSON Schema, OpenAPI.
