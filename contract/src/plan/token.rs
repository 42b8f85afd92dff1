//! Secrets that come from a call of the API: got first, where the environment has none.

use bindery_model::vendor::SecretSource;

use super::extent::Extent;
use super::things::Wish;
use super::{Planner, call};
use crate::case::{Case, CaseName, Expect, Round, Work};

impl Planner<'_> {
    /// Plans the calls that get secrets. What such a call lacks itself is told where the secret is
    /// missed.
    pub(super) fn tokens(&mut self) {
        let vendor = self.vendor;
        for secret in vendor.secrets.values() {
            let source = secret.from.as_ref().map(|claim| &claim.value);
            let Some(SecretSource::Operation { operation, fault, .. }) = source else { continue };
            let Some(operation) = vendor.operations.get(operation) else { continue };
            let draft = match fault {
                None => Some(self.draft(operation, Extent::Smallest)),
                Some(fault) => self.failing(operation, fault),
            };
            let Some(mut draft) = draft else { continue };
            if (self.has_secret)(&secret.name) || self.lacks(operation, &draft).is_some() {
                continue;
            }
            let expect = match fault {
                None => Expect::Success,
                Some(fault) => Expect::Fault(fault.clone()),
            };
            let wish = if fault.is_some() { Wish::fault() } else { Wish::success() };
            let Ok(setup) = self.place(operation, &mut draft, &wish) else { continue };
            let mut call =
                call(operation, draft, expect, secret.from.as_ref().map(|it| it.origin.clone()));
            call.setup = setup;
            let name = CaseName {
                vendor: vendor.name.clone(),
                operation: operation.name.clone(),
                kind: "token".to_owned(),
                detail: secret.name.clone(),
            };
            self.tokens.insert(secret.name.clone());
            self.names.insert(name.clone());
            self.cases.push(Case {
                name,
                work: Work::Call(Box::new(call)),
                round: Round::Tokens,
                lacks: None,
            });
        }
    }
}
