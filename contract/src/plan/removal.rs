//! The call that removes what a run made.

use bindery_model::fit;
use bindery_model::vendor::{EffectKind, Operation};
use bindery_model::{Valid, Vendor};

use super::extent::Extent;
use super::things::{Chosen, is_id_of};
use super::{Options, Planner};
use crate::case::Draft;
use crate::encode::fields::visit;
use crate::environment::Environment;
use crate::ledger::Line;

/// The operation that removes a thing, and the request; or why there is none.
pub(crate) fn removal<'v>(
    vendor: &'v Valid<Vendor>,
    plan: &fit::Plan,
    environment: &Environment,
    options: &Options,
    has_secret: &dyn Fn(&str) -> bool,
    line: &Line,
) -> Result<(&'v Operation, Draft), String> {
    let entity = line.entity.as_deref().ok_or("the spec does not say what was made")?;
    let id = line.id.as_deref().ok_or("nobody told its identity")?;
    let planner = Planner::new(vendor, plan, environment, options, has_secret);
    let removes = |operation: &&Operation| {
        let effect = operation.effect.as_ref().map(|claim| &claim.value);
        effect
            .is_some_and(|it| it.kind == EffectKind::Delete && it.entity.as_deref() == Some(entity))
    };
    let mut chosen = vec![Chosen::new(entity, id)];
    chosen.extend(line.within.iter().map(|(entity, id)| Chosen::new(entity, id)));
    let mut why = format!("no operation removes a `{entity}`");
    for operation in vendor.operations.values().filter(removes) {
        for extent in [Extent::Smallest, Extent::Fullest] {
            let mut draft = planner.draft(operation, extent);
            if !names(vendor, operation, &draft, entity) {
                continue;
            }
            planner.write(operation, &mut draft, &chosen);
            match planner.lacks(operation, &draft) {
                None => return Ok((operation, draft)),
                Some(lacks) => why = lacks,
            }
        }
    }
    Err(why)
}

/// Whether the request says which thing it speaks of.
fn names(vendor: &Vendor, operation: &Operation, draft: &Draft, entity: &str) -> bool {
    let mut found = false;
    visit(vendor, operation.request.shape, &mut draft.values.clone(), &mut |field, _| {
        found |= is_id_of(field, entity);
    });
    found
}
