//! Two vendors, side by side: one module a construct of the language.

mod field;
mod object;
mod operation;
mod outcome;
mod relate;
mod shape;
mod value;
mod vendor;
mod walk;

use bindery_model::Vendor;

use crate::Changes;

/// Every change from `old` to `new`, two versions of a folder of specs. Vendors are told apart by
/// name; where each version holds one alone, they are compared whatever their names.
pub fn compare_all(old: &[&Vendor], new: &[&Vendor]) -> Changes {
    let mut changes = Vec::new();
    let alone = old.len() == 1 && new.len() == 1;
    let is = |one: &Vendor, other: &Vendor| alone || one.name == other.name;
    for vendor in new {
        changes.extend(match old.iter().find(|was| is(was, vendor)) {
            Some(was) => compare(was, vendor).changes,
            None => walk::Walk::new(vendor, vendor).only_vendor(None, Some(vendor)),
        });
    }
    for vendor in old.iter().filter(|was| new.iter().all(|vendor| !is(was, vendor))) {
        changes.extend(walk::Walk::new(vendor, vendor).only_vendor(Some(vendor), None));
    }
    Changes { changes }
}

/// Every change from `old` to `new`, two versions of one vendor's specs.
///
/// Fields are told apart by their name in the spec, then by their key on the wire; operations by
/// name, then by method and path; everything else by its place. What several operations share is
/// one change that names them all.
pub fn compare(old: &Vendor, new: &Vendor) -> Changes {
    let mut walk = walk::Walk::new(old, new);
    walk.vendor();
    Changes { changes: walk.changes }
}
