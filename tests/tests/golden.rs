//! What the emitters make of the golden cases is what is expected of them.

use bindery_codegen::Emitter;
use bindery_tests::golden::hold;

#[test]
fn json_schema() {
    hold(Emitter::JsonSchema);
}

#[test]
fn openapi() {
    hold(Emitter::OpenApi);
}

#[test]
fn rust() {
    hold(Emitter::Rust);
}
