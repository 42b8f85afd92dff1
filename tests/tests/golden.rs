//! What the emitters, the sandbox and the judge make of the golden cases is what is expected.

use bindery_codegen::{Emitter, Export};
use bindery_tests::golden::{called, checked, emitted, judged};

#[test]
fn json_schema() {
    emitted::hold(Emitter::JsonSchema);
}

#[test]
fn openapi() {
    emitted::hold(Emitter::OpenApi);
}

#[test]
fn json_schema_bundle() {
    emitted::hold_export(Export::JsonSchemaBundle);
}

#[test]
fn openapi_3_0() {
    emitted::hold_export(Export::OpenApi30);
}

#[test]
fn typescript() {
    emitted::hold(Emitter::TypeScript);
}

#[test]
fn markdown() {
    emitted::hold_export(Export::Markdown);
}

#[test]
fn rust() {
    emitted::hold(Emitter::Rust);
}

#[test]
fn diagnostics() {
    checked::hold();
}

#[test]
fn calls() {
    called::hold();
}

#[test]
fn replies() {
    judged::hold();
}
