//! An object with something wrong among its keys.

use bindery_model::fit::BreachKind;
use bindery_model::json::{Kind as JsonKind, Member, Pointer, Value};
use bindery_model::vendor::{Condition, Field, FieldRule, Object, Parts, Required};

use super::part::Part;
use super::{Break, Broken};
use crate::make::{Places, Wish};
use crate::object::{in_body, instead_of};
use crate::rng::Rng;
use crate::{Samples, Size};

/// The object at a spot, its keys broken in every way.
pub(super) fn breaks(samples: &Samples<'_>, part: Part<'_, '_>) -> Vec<Broken> {
    let id = part.fit.variant(part.spot.shape, part.value);
    let (Parts::Object(object), Some(_)) =
        (&part.fit.vendor().shape(id).parts, part.value.as_object())
    else {
        return Vec::new();
    };
    let keys = Keys { part, object };
    let mut all = vec![keys.extra()];
    for field in object.fields.iter().filter(|field| keys.there(field)) {
        all.extend(keys.dropped(field));
        all.extend(keys.unmet(field));
        all.extend(keys.both(samples, field));
        if in_body(field) {
            all.extend(keys.other_case(field));
            all.extend(keys.twice(field));
        }
    }
    all.extend(keys.unlisted_variant());
    all
}

/// An object whose keys are broken.
struct Keys<'p, 'a> {
    part: Part<'p, 'a>,
    object: &'a Object,
}

impl Keys<'_, '_> {
    fn there(&self, field: &Field) -> bool {
        self.part.value.get(&field.key.value).is_some()
    }

    fn pointer(&self, key: &str) -> Pointer {
        self.part.spot.pointer.key(key)
    }

    /// The whole with the members of this object changed.
    fn changed(
        &self,
        (what, kind, pointer): (Break, BreachKind, Pointer),
        change: impl FnOnce(&mut Vec<Member<'static>>),
    ) -> Option<Broken> {
        let mut value = self.part.base.clone();
        let JsonKind::Object(members) = &mut value.find_mut(&self.part.spot.pointer)?.kind else {
            return None;
        };
        change(members);
        Some(Broken { what, kind, pointer, value })
    }

    fn extra(&self) -> Broken {
        const KEY: &str = "undocumented_key";
        let wrong = (Break::Extra, BreachKind::FieldUndocumented, self.pointer(KEY));
        let added = |members: &mut Vec<Member<'static>>| {
            members.push(Member::new(KEY, "of no row"));
        };
        self.changed(wrong.clone(), added).unwrap_or_else(|| Broken {
            what: wrong.0,
            kind: wrong.1,
            pointer: wrong.2,
            value: self.part.base.clone(),
        })
    }

    /// Without a field, and without those that would excuse it.
    fn dropped(&self, field: &Field) -> Option<Broken> {
        let group = field.rules.iter().find_map(|rule| match &rule.value {
            FieldRule::AtLeastOne(names) => Some(names),
            _ => None,
        });
        if let Some(names) = group {
            return self.none_of(field, names);
        }
        let kind = match field.required.value {
            Required::Always | Required::Key => BreachKind::FieldMissing,
            Required::When(_) => BreachKind::RequiredWhen,
            Required::Unless(_) => BreachKind::RequiredUnless,
            Required::Never | Required::Outside(_) | Required::Unknown => return None,
        };
        let fields = self.object.fields.iter();
        let excusing = fields.filter(|other| instead_of(other, &field.name));
        let gone: Vec<&str> = excusing.chain([field]).map(|it| it.key.value.as_str()).collect();
        let wrong = (Break::Drop, kind, self.pointer(&field.key.value));
        let without = |members: &mut Vec<Member<'static>>| {
            members.retain(|member| !gone.contains(&member.key.as_ref()));
        };
        let broken = self.changed(wrong, without)?;
        let sure = kind == BreachKind::FieldMissing && !in_doubt(field);
        (sure || self.part.is_found(&broken)).then_some(broken)
    }

    /// Without any of several fields of which one must be given.
    fn none_of(&self, field: &Field, names: &[String]) -> Option<Broken> {
        let fields = names.iter().filter_map(|name| self.object.field(name));
        let gone: Vec<&str> = fields.map(|it| it.key.value.as_str()).collect();
        let kind = BreachKind::RequiredUnless;
        let wrong = (Break::Drop, kind, self.pointer(&field.key.value));
        let broken = self.changed(wrong, |members| {
            members.retain(|member| !gone.contains(&member.key.as_ref()));
        })?;
        self.part.is_found(&broken).then_some(broken)
    }

    /// With a field, and without what it needs.
    fn unmet(&self, field: &Field) -> Vec<Broken> {
        let rules = field.rules.iter().map(|rule| &rule.value);
        let needs = rules.filter_map(|rule| match rule {
            FieldRule::Needs(condition) => Some(condition),
            _ => None,
        });
        let broken = needs.filter_map(|needed: &Condition| {
            let named = needed.fields();
            let fields = self.object.fields.iter().filter(|it| named.contains(&it.name.as_str()));
            let gone: Vec<&str> = fields.map(|it| it.key.value.as_str()).collect();
            let wrong = (Break::Unmet, BreachKind::Needs, self.pointer(&field.key.value));
            self.changed(wrong, |members| {
                members.retain(|member| !gone.contains(&member.key.as_ref()));
            })
        });
        broken.filter(|it| self.part.is_found(it)).collect()
    }

    /// With a field that it rules out.
    fn both(&self, samples: &Samples<'_>, field: &Field) -> Vec<Broken> {
        let rules = field.rules.iter().map(|rule| &rule.value);
        let ruled_out = rules.flat_map(|rule| match rule {
            FieldRule::Excludes(others) => others.as_slice(),
            _ => &[],
        });
        let fields = ruled_out.filter_map(|name| self.object.field(name));
        let broken = fields.filter_map(|other| {
            let making = samples.making(Size::Smallest, Places::Body);
            let made = making.value(other.shape, &Wish::default(), 1, &mut Rng::new(1));
            let wrong = (Break::Both, BreachKind::Excludes, self.pointer(&field.key.value));
            self.changed(wrong, |members| {
                if !members.iter().any(|member| member.key == other.key.value.as_str()) {
                    members.push(Member::new(other.key.value.clone(), made));
                }
            })
        });
        broken.filter(|it| self.part.is_found(it)).collect()
    }

    fn other_case(&self, field: &Field) -> Option<Broken> {
        let key = &field.key.value;
        let swap = |c: char| {
            if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
        };
        let other: String = key.chars().map(swap).collect();
        let wrong = (Break::KeyCase, BreachKind::KeyCase, self.pointer(&other));
        let broken = self.changed(wrong, |members| {
            for member in members.iter_mut().filter(|member| member.key == key.as_str()) {
                member.key = other.clone().into();
            }
        })?;
        self.part.is_found(&broken).then_some(broken)
    }

    fn twice(&self, field: &Field) -> Option<Broken> {
        let key = field.key.value.as_str();
        let wrong = (Break::Duplicate, BreachKind::KeyDuplicate, self.pointer(key));
        self.changed(wrong, |members| {
            members.extend(members.iter().find(|member| member.key == key).cloned());
        })
    }

    /// With a value of the choosing field for which there is no variant.
    fn unlisted_variant(&self) -> Option<Broken> {
        let Parts::Object(whole) = &self.part.fit.vendor().shape(self.part.spot.shape).parts else {
            return None;
        };
        let by = self.object.field(&whole.variants.as_ref()?.by)?;
        let key = by.key.value.as_str();
        let wrong = (Break::NoneOf, BreachKind::Variant, self.pointer(key));
        let broken = self.changed(wrong, |members| {
            for member in members.iter_mut().filter(|member| member.key == key) {
                member.value = Value::from("no such variant");
            }
        })?;
        self.part.is_found(&broken).then_some(broken)
    }
}

fn in_doubt(field: &Field) -> bool {
    field.required.others().next().is_some() || !in_body(field)
}
