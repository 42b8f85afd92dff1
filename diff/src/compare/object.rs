//! Objects: their fields, the case of their keys, their variants.

use bindery_model::vendor::{Field, KeyCase, Object, Variants};

use super::walk::{Fact, Walk};
use crate::rules::{Relation, Subject};

impl<'v> Walk<'v> {
    pub(super) fn object(&mut self, old: &'v Object, new: &'v Object) {
        self.claim(
            Subject::KeyCase,
            (old.keys.as_ref(), new.keys.as_ref()),
            Relation::Looser,
            |old, new| match (old, new) {
                (KeyCase::Exact, KeyCase::Any) => Some(Relation::Looser),
                (KeyCase::Any, KeyCase::Exact) => Some(Relation::Tighter),
                _ => None,
            },
            |keys| if *keys == KeyCase::Any { "any_case".into() } else { "exact".into() },
        );
        self.fields(&old.fields, &new.fields);
        self.variants(old.variants.as_deref(), new.variants.as_deref());
    }

    /// Fields of two objects: told apart by name, then by key.
    pub(super) fn fields(&mut self, old: &'v [Field], new: &'v [Field]) {
        let mut left: Vec<&'v Field> = old.iter().collect();
        let mut pairs: Vec<(Option<&'v Field>, &'v Field)> = Vec::new();
        let mut take = |same: &dyn Fn(&Field) -> bool| {
            let found = left.iter().position(|field| same(field));
            found.map(|found| left.remove(found))
        };
        for field in new {
            pairs.push((take(&|other| other.name == field.name), field));
        }
        for (old, field) in pairs.iter_mut().filter(|(old, _)| old.is_none()) {
            *old = take(&|other| other.key.value == field.key.value);
        }
        for (old, new) in pairs {
            if let Some(old) = old {
                self.within(new.name.as_str(), |walk| walk.field(old, new));
            } else {
                let fact = super::field::whole(new);
                self.within(new.name.as_str(), |walk| {
                    walk.only(super::field::subject(new), None, Some(fact));
                });
            }
        }
        for field in left {
            let fact = super::field::whole(field);
            self.within(field.name.as_str(), |walk| {
                walk.only(super::field::subject(field), Some(fact), None);
            });
        }
    }

    fn variants(&mut self, old: Option<&'v Variants>, new: Option<&'v Variants>) {
        let by = |variants: &'v Variants| {
            let about = variants.cases.first().map(|case| &case.about.origin);
            about.map(|origin| Fact { says: variants.by.clone(), origin })
        };
        let (Some(old), Some(new)) = (old, new) else {
            self.only(Subject::ChosenBy, old.and_then(by), new.and_then(by));
            return;
        };
        if old.by != new.by
            && let (Some(was), Some(is)) = (by(old), by(new))
        {
            self.differs(Subject::ChosenBy, Relation::Changed, was, is);
        }
        for case in &new.cases {
            let part = format!("[{}]", case.value);
            match old.cases.iter().find(|it| it.value == case.value) {
                Some(was) => self.within(part, |walk| walk.shape(was.shape, case.shape)),
                None => self.only(Subject::Variant, None, Some(variant(case))),
            }
        }
        for case in
            old.cases.iter().filter(|it| new.cases.iter().all(|case| case.value != it.value))
        {
            self.only(Subject::Variant, Some(variant(case)), None);
        }
    }
}

fn variant(case: &bindery_model::vendor::Variant) -> Fact<'_> {
    Fact { says: case.value.clone(), origin: &case.about.origin }
}
