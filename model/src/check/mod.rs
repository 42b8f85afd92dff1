//! Checks over a resolved vendor. Each pushes what it finds and returns nothing; a vendor without
//! an error becomes [`Valid`].

use crate::diagnostic::{self, Diagnostic};
use crate::valid::Valid;
use crate::vendor::Vendor;

/// Runs every check. `None` where an error was found, here or before.
pub(crate) fn vendor(vendor: Vendor, diagnostics: &mut Vec<Diagnostic>) -> Option<Valid<Vendor>> {
    (!diagnostic::any_error(diagnostics)).then(|| Valid::assume(vendor))
}
