//! For tools.

use std::io::{self, Write};

use crate::change::Changes;

/// Writes the changes as one JSON object: `{"changes": […]}`.
pub fn json(changes: &Changes, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, changes)?;
    writeln!(out)
}
