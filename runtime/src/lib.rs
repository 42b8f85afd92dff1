//! What generated code calls: validation, violations, wire formats.
