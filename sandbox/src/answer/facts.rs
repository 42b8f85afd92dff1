//! Everything that is so about one request: what it lacks, what is wrong in it, which things it
//! speaks of. Facts only; what comes of them is decided elsewhere.

use bindery_model::fit::{Breach, BreachKind, Side};
use bindery_model::json::Value;
use bindery_model::vendor::{
    EffectKind, Example, Field, FieldRule, Operation, SecretFailing, StateOf,
};

use crate::memory::identified;
use crate::request::{Decoded, Found, Given, Unreadable, given, named, request_fields};
use crate::secrets::{self, Failing};
use crate::state::VendorState;
use crate::walk::text;

/// What is so about one request. It has no `Debug`: it holds what was sent.
pub(crate) struct Facts<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) decoded: &'a Decoded,
    pub(crate) given: Vec<Given<'a>>,
    /// The fields of the request that carry no secret.
    plain: Vec<&'a Field>,
    pub(crate) secrets: Vec<Failing>,
    /// Where the request breaks the spec, as far as the page does not show that it may.
    pub(crate) breaches: Vec<Breach>,
    /// The things it identifies, by entity; each once.
    pub(crate) things: Vec<(&'a str, usize)>,
    /// The entities of which it identifies one that does not exist.
    pub(crate) no_such: Vec<&'a str>,
}

impl<'a> Facts<'a> {
    /// Looks at a request that found its operation.
    pub(crate) fn of(state: &'a VendorState, found: &Found<'a>, decoded: &'a Decoded) -> Self {
        let operation = found.operation;
        let given = given(&state.vendor, state.fit(), operation, decoded);
        let fields = request_fields(&state.vendor, operation);
        let readable = decoded.unreadable().is_none();
        let mut facts = Self {
            operation,
            decoded,
            secrets: secrets::failing(&state.secrets, found, &fields, &given, readable),
            breaches: breaches(state, operation, decoded, &given),
            given,
            plain: fields.into_iter().filter(|field| field.secret.is_none()).collect(),
            things: Vec::new(),
            no_such: Vec::new(),
        };
        facts.identify(state);
        facts
    }

    /// Finds the things that the identities in the request mean, outer ones first, so that a line
    /// is looked for in its own order.
    fn identify(&mut self, state: &'a VendorState) {
        let created = created(self.operation);
        for entity in &state.outermost_first {
            let ids = self.given.iter().filter(|given| identified(given.field) == Some(entity));
            let ids: Vec<String> = ids.filter_map(Given::text).collect();
            if created == Some(entity) {
                continue;
            }
            let around = state.vendor.entities.get(entity).and_then(|e| e.within.as_deref());
            let around = around.and_then(|outer| self.thing(outer));
            for id in ids {
                match state.memory.find(entity, &id, around) {
                    Some(thing) if self.things.iter().any(|(_, known)| *known == thing) => {}
                    Some(thing) => self.things.push((entity, thing)),
                    None => self.no_such.push(entity),
                }
            }
        }
    }

    /// The thing of this entity that the request identifies.
    pub(crate) fn thing(&self, entity: &str) -> Option<usize> {
        self.things.iter().find(|(of, _)| *of == entity).map(|(_, thing)| *thing)
    }

    /// The thing of this entity that the request speaks of: the one it identifies, or the one around that.
    pub(crate) fn meant(&self, state: &VendorState, entity: &str) -> Option<usize> {
        self.thing(entity).or_else(|| {
            self.things.iter().find_map(|(_, thing)| {
                let mut around = state.memory.numbers_around(*thing);
                around.find(|outer| state.memory.get(*outer).entity == entity)
            })
        })
    }

    /// Whether a thing that the request speaks of is in one of these states.
    pub(crate) fn is_in(&self, state: &VendorState, wanted: &StateOf) -> bool {
        self.meant(state, &wanted.entity).is_some_and(|thing| {
            let now = state.memory.get(thing).state.as_deref();
            now.is_some_and(|now| wanted.states.iter().any(|one| one == now))
        })
    }

    /// The first of the states that must be so before the call and is not.
    pub(crate) fn wrong_state(&self, state: &VendorState) -> Option<&'a StateOf> {
        let mut before = self.operation.before.iter().map(|claim| &claim.value);
        before.find(|wanted| {
            let meant = self.meant(state, &wanted.entity);
            meant.is_some() && !self.is_in(state, wanted)
        })
    }

    /// Whether the request lacks this field. A field that may be left out is lacking only where
    /// nothing at all is given: then the request says too little.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        let carries = |carrier: &str| carrier == name || self.in_group(carrier, name);
        let missing = |breach: &Breach| {
            is_missing(breach.kind) && breach.field.as_deref().is_some_and(carries)
        };
        self.breaches.iter().any(missing)
            || self.secrets.iter().any(|secret| {
                secret.how == SecretFailing::Missing
                    && secret.carriers.iter().any(|carrier| carrier == name)
            })
            || (self.says_nothing() && self.plain.iter().any(|field| field.name == name))
    }

    /// Whether one field carries the rule that at least one of several be given, this one among
    /// them.
    fn in_group(&self, carrier: &str, name: &str) -> bool {
        let carriers = self.plain.iter().filter(|field| field.name == carrier);
        carriers.flat_map(|field| &field.rules).any(|rule| {
            matches!(&rule.value, FieldRule::AtLeastOne(names) if names.iter().any(|it| it == name))
        })
    }

    /// Whether this field, or any field where the name says so, has a value of another type.
    pub(crate) fn is_mistyped(&self, name: &str) -> bool {
        self.breaches.iter().any(|breach| {
            let this = name == "any_field" || breach.field.as_deref() == Some(name);
            breach.kind == BreachKind::Type && this
        })
    }

    /// Whether any field that must be there is lacking.
    pub(crate) fn lacks_any(&self) -> bool {
        self.breaches.iter().any(|breach| is_missing(breach.kind))
    }

    /// Whether nothing but secrets is given.
    fn says_nothing(&self) -> bool {
        self.unreadable().is_none() && self.given.iter().all(|given| given.field.secret.is_some())
    }

    pub(crate) fn unreadable(&self) -> Option<&Unreadable> {
        self.decoded.unreadable()
    }

    /// The text given to the field the spec calls so.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        named(&self.given, name).and_then(Given::text)
    }
}

/// The entity that a call makes.
pub(crate) fn created(operation: &Operation) -> Option<&str> {
    let effect = &operation.effect.as_ref()?.value;
    let creates = effect.kind == EffectKind::Create;
    effect.entity.as_deref().filter(|_| creates)
}

fn is_missing(kind: BreachKind) -> bool {
    matches!(
        kind,
        BreachKind::FieldMissing
            | BreachKind::RequiredWhen
            | BreachKind::RequiredUnless
            | BreachKind::BodyMissing
    )
}

/// What a vendor's system lets pass: what it does not know, and the case of a key.
fn is_harmless(kind: BreachKind) -> bool {
    matches!(kind, BreachKind::FieldUndocumented | BreachKind::KeyCase | BreachKind::BodyUnexpected)
}

fn breaches(
    state: &VendorState,
    operation: &Operation,
    decoded: &Decoded,
    given: &[Given<'_>],
) -> Vec<Breach> {
    if decoded.unreadable().is_some() {
        return Vec::new();
    }
    let mut breaches = state.fit().request(operation, &decoded.sent(), Side::Reading).breaches;
    breaches.retain(|breach| !is_harmless(breach.kind));
    let shown = operation.examples.values().find(|example| is_shown(example, given));
    if let Some(example) = shown {
        let told = |breach: &Breach| {
            breach.field.as_ref().is_some_and(|f| example.contradicts.contains(f))
        };
        breaches.retain(|breach| !told(breach));
    }
    breaches
}

/// Whether an example that contradicts the page's own table shows exactly these fields: the page
/// shows that such a request succeeds.
fn is_shown(example: &Example, given: &[Given<'_>]) -> bool {
    let Some(request) = example.request.as_ref().filter(|_| !example.contradicts.is_empty()) else {
        return false;
    };
    let shown = Value::from_yaml(&request.value);
    let Some(members) = shown.as_object() else { return false };
    let outer: Vec<&Given<'_>> =
        given.iter().filter(|given| given.outermost && given.field.secret.is_none()).collect();
    let same_key = |key: &str, given: &Given<'_>| {
        given.field.key.accepted().any(|accepted| accepted.eq_ignore_ascii_case(key))
            || given.field.name.eq_ignore_ascii_case(key)
    };
    let told = members.iter().filter(|member| text(&member.value).is_none_or(|t| !t.is_empty()));
    outer.len() == told.clone().count()
        && told.clone().all(|member| outer.iter().any(|given| same_key(&member.key, given)))
}
