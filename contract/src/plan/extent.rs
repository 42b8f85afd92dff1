//! The smallest and the fullest valid request, and those that say the same in another way.

use bindery_model::fit::Side;
use bindery_model::json::{Kind, Value};
use bindery_model::vendor::{Encoding, Field, FieldRule, Operation};
use bindery_samples::Size;

use super::things::Wish;
use super::{Planned, Planner, call};
use crate::case::{Draft, Expect};
use crate::encode;
use crate::encode::fields::{field_by_key, fields_of};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Smallest,
    Fullest,
}

impl Planner<'_> {
    pub(super) fn extents(&mut self, operation: &Operation) {
        let smallest = self.draft(operation, Extent::Smallest);
        let fullest = self.draft(operation, Extent::Fullest);
        let same = smallest == fullest;
        self.extent(operation, "smallest", "", smallest);
        if !same {
            self.extent(operation, "fullest", "", fullest);
        }
        self.encodings(operation);
        self.alternatives(operation);
    }

    /// The smallest request in each documented encoding but the one it has anyhow.
    fn encodings(&mut self, operation: &Operation) {
        let Some(claim) = &operation.request.sent_as else { return };
        let draft = self.draft(operation, Extent::Smallest);
        let usual = encode::encoding_of(operation, &draft);
        for encoding in claim.value.iter().filter(|encoding| **encoding != usual) {
            let body = *encoding != Encoding::Query;
            let has_body = operation.call.method.as_ref().is_some_and(|it| it.value.has_body());
            if body && !has_body {
                continue;
            }
            let mut draft = Draft { encoding: Some(*encoding), ..draft.clone() };
            // What is there in JSON may be nothing in another encoding: an empty list, say.
            let lacks = self.mend(operation, &mut draft).err();
            self.extent_lacking(operation, ("sent_as", encoding.word()), draft, lacks);
        }
    }

    /// Each documented way to say the same by another field: a token in another header, a part by
    /// its own key.
    fn alternatives(&mut self, operation: &Operation) {
        let (vendor, shape) = (self.vendor, operation.request.shape);
        let full = self.draft(operation, Extent::Fullest);
        for field in fields_of(vendor, shape) {
            let excused: Vec<&String> = field
                .rules
                .iter()
                .filter_map(|claim| match &claim.value {
                    FieldRule::InsteadOf(names) => Some(names),
                    _ => None,
                })
                .flatten()
                .collect();
            let mut draft = self.draft(operation, Extent::Smallest);
            let key = &field.key.value;
            if excused.is_empty() || draft.values.get(key).is_some() {
                continue;
            }
            let value = full.values.get(key).cloned();
            let value = value.unwrap_or_else(|| self.secret_or_sample(field));
            let Kind::Object(members) = &mut draft.values.kind else { return };
            members.retain(|member| {
                field_by_key(vendor, shape, &member.key)
                    .is_none_or(|other| !excused.contains(&&other.name))
            });
            draft.values.set(key.clone(), value);
            let parts = encode::parts(vendor, operation, &draft);
            if self.fit.request(operation, &parts.sent(), Side::Sending).fits() {
                self.extent(operation, "instead", &field.name, draft);
            }
        }
    }

    /// Secrets are holes until they are sent.
    pub(super) fn secret_or_sample(&self, field: &Field) -> Value<'static> {
        match &field.secret {
            Some(claim) => match &claim.value.written {
                Some(written) => written.to_string().into(),
                None => format!("{{{}}}", claim.value.name).into(),
            },
            None => self.samples.smallest(field.shape, self.seed()),
        }
    }

    pub(super) fn extent(&mut self, operation: &Operation, kind: &str, detail: &str, draft: Draft) {
        self.extent_lacking(operation, (kind, detail), draft, None);
    }

    fn extent_lacking(
        &mut self,
        operation: &Operation,
        (kind, detail): (&str, &str),
        mut draft: Draft,
        lacks: Option<String>,
    ) {
        let placed = self.place(operation, &mut draft, &Wish::success());
        let promise = operation.reply.success.as_ref().map(|it| it.about.origin.clone());
        let mut call = call(operation, draft, Expect::Success, promise);
        let lacks = lacks.or(placed.map(|setup| call.setup = setup).err());
        let (kind, detail) = (kind.to_owned(), detail.to_owned());
        self.add(Planned { operation, kind, detail, call, lacks });
    }

    /// A valid request; what it speaks of need not exist yet.
    pub(super) fn draft(&self, operation: &Operation, extent: Extent) -> Draft {
        let size = match extent {
            Extent::Smallest => Size::Smallest,
            Extent::Fullest => Size::Fullest,
        };
        Draft::new(self.samples.request(operation, size, self.seed()).whole)
    }
}
