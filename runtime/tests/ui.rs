//! What does not compile: one file a mistake, each with the one message it gives.
//! `TRYBUILD=overwrite` rewrites the messages.

#[test]
fn mistakes_are_told_at_their_token() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
