//! Objects: which of their fields are there, and what the rules between them ask for.
//!
//! Fields are chosen by what their rows say; then the fit is asked, and what it finds between the
//! fields is mended, until it finds nothing. So no rule has a second meaning here.

use bindery_model::fit::{Breach, BreachKind, Fitted, Side};
use bindery_model::json::{Kind as JsonKind, Value};
use bindery_model::vendor::{
    Condition, Field, FieldRule, Object, Parts, Place, Required, Role, ShapeId, Test,
};

use crate::make::{DEEP, Making, Places, Wanted, Wish, is_deep, nothing};
use crate::rng::Rng;
use crate::{Size, compare};

/// How often an object is mended before one gives up.
const ROUNDS: u32 = 24;

impl Making<'_> {
    /// An object of a shape, unpacked.
    pub(crate) fn object(
        &self,
        id: ShapeId,
        wish: &Wish,
        depth: u32,
        rng: &mut Rng,
    ) -> Value<'static> {
        let fit = self.samples.fit;
        let judge = |value: &Value<'_>| fit.value(id, value, Side::Sending);
        self.settled(id, wish, depth, rng, &judge)
    }

    /// An object of a shape with which this judge finds nothing wrong between its fields.
    pub(crate) fn settled(
        &self,
        id: ShapeId,
        wish: &Wish,
        depth: u32,
        rng: &mut Rng,
        judge: &dyn Fn(&Value<'_>) -> Fitted,
    ) -> Value<'static> {
        let Parts::Object(whole) = &self.samples.fit.vendor().shape(id).parts else {
            return Value::object([]);
        };
        let (own, wish) = self.variant(id, whole, wish, rng);
        let Parts::Object(object) = &self.samples.fit.vendor().shape(own).parts else {
            return Value::object([]);
        };
        let mut value = self.chosen(object, &wish, depth, rng);
        let fresh = |shape| self.value(shape, &Wish::default(), depth + 1, &mut Rng::new(0));
        for _ in 0..ROUNDS {
            let found = judge(&value).breaches;
            let mut mended = false;
            for breach in &found {
                mended |= self.mend(object, &mut value, breach, depth, rng)
                    || compare::mend(self.samples.fit, id, &mut value, breach, &fresh);
            }
            if !mended {
                break;
            }
        }
        in_order(object, value)
    }

    /// Which variant is made, and the wish for the value that chooses it.
    fn variant(&self, id: ShapeId, object: &Object, wish: &Wish, rng: &mut Rng) -> (ShapeId, Wish) {
        let Some(variants) = &object.variants else { return (id, wish.clone()) };
        let asked = wish.named.get(&variants.by);
        let index = match (asked, self.size) {
            (Some(Wanted::Written(value)), _) => {
                variants.cases.iter().position(|case| case.value == *value).unwrap_or(0)
            }
            (_, Size::Seeded) => rng.below(variants.cases.len()),
            _ => variants.unsaid.unwrap_or(0),
        };
        let Some(case) = variants.cases.get(index) else { return (id, wish.clone()) };
        let mut wish = wish.clone();
        if !(self.size == Size::Smallest && variants.unsaid == Some(index)) {
            let chosen = Wanted::Written(case.value.clone());
            wish.named.entry(variants.by.clone()).or_insert(chosen);
        }
        (case.shape, wish)
    }

    fn chosen(&self, object: &Object, wish: &Wish, depth: u32, rng: &mut Rng) -> Value<'static> {
        let mut value = Value::object([]);
        let mut there: Vec<&Field> = Vec::new();
        let echo = |field: &Field| {
            let mut rules = field.rules.iter();
            rules.find_map(|rule| match &rule.value {
                FieldRule::Echoes(name) => wish.asked.get(name).cloned().map(Wanted::Written),
                _ => None,
            })
        };
        let travels = |field: &&Field| self.places == Places::All || in_body(field);
        for field in object.fields.iter().filter(travels) {
            let mut rng = rng.fork(&field.name);
            let inner = match field.role {
                Some(Role::Payload) => Wish { asked: wish.asked.clone(), ..Wish::default() },
                _ => Wish { named: std::collections::BTreeMap::new(), ..wish.clone() },
            };
            let made = match wanted(field, wish).or_else(|| echo(field)) {
                Some(Wanted::Absent) if field.required.value != Required::Key => None,
                Some(wanted) => self.wanted(field.shape, &wanted, depth + 1, &mut rng),
                None if !self.takes(object, field, &there, depth, &mut rng) => None,
                None => Some(self.field(field, &inner, depth, &mut rng)),
            };
            if let Some(made) = made {
                value.set(field.key.value.clone(), made);
                there.push(field);
            }
        }
        value
    }

    fn field(&self, field: &Field, wish: &Wish, depth: u32, rng: &mut Rng) -> Value<'static> {
        let shape = self.samples.fit.vendor().shape(field.shape);
        let may_be_nothing = match self.size {
            Size::Smallest => {
                field.required.value == Required::Key && field.role != Some(Role::Payload)
            }
            Size::Fullest => false,
            // What a reply carries is the reason it is sent.
            Size::Seeded => field.role != Some(Role::Payload) && rng.below(6) == 0,
        } || is_deep(shape.kind.value, depth);
        let nothing = if may_be_nothing { nothing(shape) } else { None };
        nothing.unwrap_or_else(|| self.value(field.shape, wish, depth + 1, rng))
    }

    /// Whether a field is taken, given those taken before it.
    fn takes(
        &self,
        object: &Object,
        field: &Field,
        there: &[&Field],
        depth: u32,
        rng: &mut Rng,
    ) -> bool {
        let excused = there.iter().any(|other| instead_of(other, &field.name));
        let apart = |other: &&Field| excludes(other, field) || excludes(field, other);
        match field.required.value {
            Required::Always | Required::Key => !excused,
            _ if there.iter().any(apart) || self.size == Size::Smallest || depth >= DEEP => false,
            _ if self.size == Size::Fullest => {
                // Two ways to show one secret: one is enough.
                let again = |other: &&Field| instead_of(field, &other.name);
                field.secret.is_none() || !(excused || there.iter().any(again))
            }
            _ => rng.coin() && !object.fields.is_empty(),
        }
    }

    /// Mends one thing between the fields of an object.
    fn mend(
        &self,
        object: &Object,
        value: &mut Value<'static>,
        breach: &Breach,
        depth: u32,
        rng: &mut Rng,
    ) -> bool {
        let direct = breach.pointer.steps().count() == 1;
        let field = breach.field.as_ref().and_then(|name| object.field(name));
        let Some(field) = field.filter(|_| direct) else { return false };
        let rules = field.rules.iter().map(|rule| &rule.value);
        match breach.kind {
            BreachKind::FieldMissing | BreachKind::RequiredWhen | BreachKind::RequiredUnless => {
                self.give(field, value, depth, rng);
                true
            }
            BreachKind::Needs => {
                let needs = rules.filter_map(|rule| match rule {
                    FieldRule::Needs(condition) => Some(condition),
                    _ => None,
                });
                for condition in needs {
                    self.satisfy(object, value, condition, depth, rng);
                }
                true
            }
            BreachKind::Excludes => {
                let others = rules.filter_map(|rule| match rule {
                    FieldRule::Excludes(others) => Some(others),
                    _ => None,
                });
                for other in others.flatten().filter_map(|name| object.field(name)) {
                    let needed =
                        other.required.value == Required::Always && !instead_of(field, &other.name);
                    value.remove(if needed { &field.key.value } else { &other.key.value });
                }
                true
            }
            _ => false,
        }
    }

    fn give(&self, field: &Field, value: &mut Value<'static>, depth: u32, rng: &mut Rng) {
        let mut rng = rng.fork(&field.name);
        let made = self.value(field.shape, &Wish::default(), depth + 1, &mut rng);
        value.set(field.key.value.clone(), made);
    }

    fn satisfy(
        &self,
        object: &Object,
        value: &mut Value<'static>,
        condition: &Condition,
        depth: u32,
        rng: &mut Rng,
    ) {
        match condition {
            Condition::AnyGiven(names) => {
                if let Some(field) = names.first().and_then(|name| object.field(name)) {
                    self.give(field, value, depth, rng);
                }
            }
            Condition::All(tests) => {
                for Test { field, values } in tests {
                    let (Some(field), Some(written)) = (object.field(field), values.first()) else {
                        continue;
                    };
                    let wanted = Wanted::Written(written.clone());
                    let made = self.wanted(field.shape, &wanted, depth + 1, rng);
                    value
                        .set(field.key.value.clone(), made.unwrap_or(Value::from(written.clone())));
                }
            }
        }
    }
}

/// What is wished of a field: by its name, or by its role.
fn wanted(field: &Field, wish: &Wish) -> Option<Wanted> {
    let by_role = match field.role {
        Some(Role::Code) => wish.code.clone(),
        Some(Role::Text) => wish.text.clone(),
        _ => None,
    };
    by_role.map(Wanted::Written).or_else(|| wish.named.get(&field.name).cloned())
}

pub(crate) fn instead_of(field: &Field, name: &str) -> bool {
    field.rules.iter().any(|rule| match &rule.value {
        FieldRule::InsteadOf(others) => others.iter().any(|other| other == name),
        _ => false,
    })
}

/// Whether a field travels in the body as far as its own row says.
pub(crate) fn in_body(field: &Field) -> bool {
    field.place.as_ref().is_none_or(|place| place.value == Place::Body)
}

fn excludes(field: &Field, other: &Field) -> bool {
    field.rules.iter().any(|rule| match &rule.value {
        FieldRule::Excludes(names) => names.contains(&other.name),
        _ => false,
    })
}

/// The members in the order of the page.
fn in_order(object: &Object, mut value: Value<'static>) -> Value<'static> {
    if let JsonKind::Object(members) = &mut value.kind {
        members.sort_by_key(|member| {
            object.fields.iter().position(|field| field.key.value == member.key)
        });
    }
    value
}
