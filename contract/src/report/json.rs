//! The run as one JSON document, for tools.

use std::io::{self, Write};

use super::document::Document;

/// Writes the document.
pub(super) fn write(document: &Document, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)
}
