//! The language's own JSON Schema: completion in editors, and a second reader's verdict.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::scenario::ScenarioSaid;
use super::vendor::{PageFileSaid, VendorSaid};

/// The JSON Schema (2020-12) of the spec language: vendor files, page files and scenarios.
pub fn language_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let vendor = generator.subschema_for::<VendorSaid>();
    let page = generator.subschema_for::<PageFileSaid>();
    let scenario = generator.subschema_for::<ScenarioSaid>();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Bindery spec",
        "description": "A vendor file, a page file, or a scenario.",
        "type": "object",
        "if": {"required": ["vendor"]},
        "then": vendor,
        "else": {"if": {"required": ["scenario"]}, "then": scenario, "else": page},
        "$defs": generator.take_definitions(true),
    })
}
