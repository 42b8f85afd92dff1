//! The documented faults, each in every way that its page says provokes it.

use bindery_model::fit::place_of;
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{
    Claim, Encoding, Fault, Field, Operation, Origin, Place, Provocation, Segment, Wrong,
};

use super::extent::Extent;
use super::omit::ANY_REQUIRED;
use super::things::Wish;
use super::{Planned, Planner, call, failing_word, json_body};
use crate::case::{Draft, Expect, WrongPath};
use crate::encode::fields::{field_by_key, fields_of, visit};
use crate::encode::spell::from_wire;

/// One way to provoke one fault.
pub(super) struct Way<'o> {
    pub(super) operation: &'o Operation,
    pub(super) fault: &'o Fault,
    pub(super) origin: Origin,
    pub(super) kinds: Vec<&'static str>,
    pub(super) details: Vec<String>,
    pub(super) draft: Draft,
    pub(super) wish: Wish,
    /// A value of another type, and where it goes once all else is in place.
    pub(super) mistyped: Option<(Pointer, Value<'static>)>,
}

impl Planner<'_> {
    pub(super) fn faults(&mut self, operation: &Operation) {
        for fault in operation.reply.faults.values() {
            if fault.provoked_by.is_empty() && fault.listed {
                let why = "no page says what provokes it".to_owned();
                self.unprovoked(operation, fault, why);
            }
            for provocation in &fault.provoked_by {
                self.provoke(operation, fault, provocation);
            }
        }
    }

    /// A fault that cannot be provoked is in the plan all the same, and says what it lacks.
    pub(super) fn unprovoked(&mut self, operation: &Operation, fault: &Fault, why: String) {
        let draft = self.draft(operation, Extent::Smallest);
        let promise = Some(fault.outcome.about.origin.clone());
        let expect = Expect::Fault(fault.name.clone());
        self.add(Planned {
            operation,
            kind: "fault".to_owned(),
            detail: fault.name.clone(),
            call: call(operation, draft, expect, promise),
            lacks: Some(why),
        });
    }

    fn provoke(&mut self, operation: &Operation, fault: &Fault, by: &Claim<Provocation>) {
        let provocation = &by.value;
        if let Some(outside) = &provocation.outside {
            self.unprovoked(
                operation,
                fault,
                format!("what no request can bring about: {outside}"),
            );
            return;
        }
        let mut way = Way {
            operation,
            fault,
            origin: by.origin.clone(),
            kinds: Vec::new(),
            details: Vec::new(),
            draft: self.draft(operation, Extent::Smallest),
            wish: Wish { no_such: provocation.no_such.clone(), ..Wish::fault() },
            mistyped: None,
        };
        if let Err(why) = self.twist(&mut way, provocation) {
            self.unprovoked(operation, fault, why);
            return;
        }
        if let Some(entity) = &provocation.no_such {
            way.note("no_such", entity);
        }
        self.in_each_state(way, provocation);
    }

    /// A request that this fault answers, provoked in the first way that a caller can bring about.
    pub(super) fn failing(&mut self, operation: &Operation, fault: &str) -> Option<Draft> {
        let fault = operation.reply.faults.get(fault)?;
        fault.provoked_by.iter().find_map(|by| {
            let provocation = &by.value;
            let mut way = Way {
                operation,
                fault,
                origin: by.origin.clone(),
                kinds: Vec::new(),
                details: Vec::new(),
                draft: self.draft(operation, Extent::Smallest),
                wish: Wish::fault(),
                mistyped: None,
            };
            let reachable = provocation.outside.is_none() && provocation.state.is_empty();
            let twisted = reachable && self.twist(&mut way, provocation).is_ok();
            let omitted = provocation.omit.first().is_none_or(|name| {
                let required = self.required(&way);
                let name = if name == ANY_REQUIRED { required.first() } else { Some(name) };
                name.is_some_and(|name| self.leave_out(&mut way.draft, operation, name))
            });
            (twisted && omitted).then_some(way.draft)
        })
    }

    /// Everything but omissions and states: it is the same in every case of this way.
    fn twist(&mut self, way: &mut Way<'_>, provocation: &Provocation) -> Result<(), String> {
        if let Some((secret, failing)) = &provocation.secret {
            way.draft.twist.secrets.insert(secret.clone(), *failing);
            way.note("secret", &format!("{secret}/{}", failing_word(*failing)));
        }
        if let Some(path) = &provocation.path {
            way.draft.twist.path = Some(match path {
                Wrong::Any => WrongPath::Altered,
                Wrong::Given(path) => WrongPath::Given(path.clone()),
            });
            way.note("path", "wrong");
        }
        if let Some(method) = &provocation.method {
            let method = self.wrong_method(way.operation, method)?;
            self.without_body(way, &method);
            way.note("method", &method);
            way.draft.twist.method = Some(method);
        }
        if provocation.body_not_json {
            if !json_body(way.operation) {
                return Err("a request of it that has JSON in its body".to_owned());
            }
            way.draft.encoding = Some(Encoding::Json);
            way.draft.twist.body_not_json = true;
            way.note("body", "not_json");
        }
        if !provocation.send.is_empty() {
            self.send_values(way, provocation)?;
        }
        if let Some(entity) = &provocation.no_such {
            self.speak_of(way, entity)?;
        }
        Ok(())
    }

    /// Sees to it that the request names a thing of this entity: the smallest may do without.
    fn speak_of(&self, way: &mut Way<'_>, entity: &String) -> Result<(), String> {
        let speaks = |planner: &Self, draft: &Draft| {
            planner.entities_inside_out(way.operation, draft).contains(entity)
        };
        if speaks(self, &way.draft) {
            return Ok(());
        }
        let fields = fields_of(self.vendor, way.operation.request.shape);
        let tied =
            |field: &&&Field| field.id_of.as_ref().is_some_and(|it| it.value.entity == *entity);
        if let Some(field) = fields.iter().find(tied) {
            way.draft.values.set(field.key.value.clone(), self.secret_or_sample(field));
            return Ok(());
        }
        let twist = std::mem::take(&mut way.draft.twist);
        way.draft = Draft { twist, ..self.draft(way.operation, Extent::Fullest) };
        if speaks(self, &way.draft) {
            return Ok(());
        }
        Err(format!("a field of the request that names the `{entity}`"))
    }

    /// A method that is not the right one, the least harmful first; nor one with which another
    /// operation is called at the same path.
    fn wrong_method(&self, operation: &Operation, wrong: &Wrong) -> Result<String, String> {
        if let Wrong::Given(method) = wrong {
            return Ok(method.clone());
        }
        if operation.call.method.is_none() {
            return Err("a method that is surely wrong: no page says the right one".to_owned());
        }
        let here = |other: &&Operation| same_path(operation, other);
        let taken: Vec<&str> = self
            .vendor
            .operations
            .values()
            .filter(here)
            .flat_map(|other| other.call.method.iter().flat_map(Claim::accepted))
            .map(|method| method.0.as_str())
            .collect();
        ["GET", "POST", "PUT", "PATCH", "DELETE"]
            .into_iter()
            .find(|method| !taken.contains(method))
            .map(str::to_owned)
            .ok_or_else(|| "a method that is surely wrong".to_owned())
    }

    /// A method without a body gets none, and what would have been in it stays out of the address.
    fn without_body(&self, way: &mut Way<'_>, method: &str) {
        let operation = way.operation;
        let in_query = operation
            .request
            .sent_as
            .as_ref()
            .is_some_and(|claim| claim.value.contains(&Encoding::Query));
        if bindery_model::vendor::Method(method.to_owned()).has_body() || in_query {
            return;
        }
        let shape = operation.request.shape;
        if let bindery_model::json::Kind::Object(members) = &mut way.draft.values.kind {
            members.retain(|member| {
                field_by_key(self.vendor, shape, &member.key)
                    .and_then(|field| place_of(field, operation))
                    .is_some_and(|place| place != Place::Body)
            });
        }
    }

    /// Puts the provoking values into their fields, wherever those stand.
    fn send_values(&mut self, way: &mut Way<'_>, provocation: &Provocation) -> Result<(), String> {
        let missing = |draft: &Draft, planner: &Self| {
            let mut left: Vec<&String> = provocation.send.keys().collect();
            let shape = way.operation.request.shape;
            visit(planner.vendor, shape, &mut draft.values.clone(), &mut |field, _| {
                left.retain(|name| **name != field.name);
            });
            left.into_iter().cloned().collect::<Vec<_>>()
        };
        let mut left = missing(&way.draft, self);
        if !left.is_empty() {
            let fields = fields_of(self.vendor, way.operation.request.shape);
            for field in fields.iter().filter(|field| left.contains(&field.name)) {
                way.draft.values.set(field.key.value.clone(), Value::from(""));
            }
            left = missing(&way.draft, self);
        }
        if !left.is_empty() {
            let twist = std::mem::take(&mut way.draft.twist);
            way.draft = Draft { twist, ..self.draft(way.operation, Extent::Fullest) };
            left = missing(&way.draft, self);
        }
        if let Some(name) = left.first() {
            return Err(format!("a place in the request for `{name}`"));
        }
        let shape = way.operation.request.shape;
        visit(self.vendor, shape, &mut way.draft.values, &mut |field, value| {
            if let Some(wrong) = provocation.send.get(&field.name) {
                *value = from_wire(wrong);
            }
        });
        let fault = way.fault.name.clone();
        way.note("send", &fault);
        Ok(())
    }

    fn in_each_state(&mut self, way: Way<'_>, provocation: &Provocation) {
        if provocation.state.is_empty() {
            self.omissions(way, provocation);
            return;
        }
        for state in &provocation.state {
            for word in &state.states {
                let mut way = way.again();
                let only = bindery_model::vendor::StateOf {
                    entity: state.entity.clone(),
                    states: vec![word.clone()],
                };
                way.wish.states.push(only);
                way.note("state", &format!("{}/{word}", state.entity));
                self.omissions(way, provocation);
            }
        }
    }

    /// Takes a finished way into the plan.
    pub(super) fn finish(&mut self, way: Way<'_>) {
        let Way { operation, fault, origin, kinds, details, mut draft, wish, mistyped } = way;
        let placed = self.place(operation, &mut draft, &wish);
        if let Some((at, value)) = mistyped
            && let Some(here) = draft.values.find_mut(&at)
        {
            *here = value;
        }
        // A fault that this operation does not list may come, and nobody promises that it does.
        let expect = if fault.listed { Expect::Fault(fault.name.clone()) } else { Expect::Nothing };
        let mut call = call(operation, draft, expect, Some(origin));
        let lacks = placed.map(|setup| call.setup = setup).err();
        self.add(Planned {
            operation,
            kind: kinds.join("+"),
            detail: details.join("+"),
            call,
            lacks,
        });
    }
}

impl Way<'_> {
    pub(super) fn note(&mut self, kind: &'static str, detail: &str) {
        self.kinds.push(kind);
        self.details.push(detail.to_owned());
    }

    pub(super) fn again(&self) -> Self {
        Self {
            operation: self.operation,
            fault: self.fault,
            origin: self.origin.clone(),
            kinds: self.kinds.clone(),
            details: self.details.clone(),
            draft: self.draft.clone(),
            wish: self.wish.clone(),
            mistyped: self.mistyped.clone(),
        }
    }
}

/// Whether two operations are called at the same path, whatever their holes are called.
fn same_path(a: &Operation, b: &Operation) -> bool {
    let plain = |operation: &Operation| {
        let segments = operation.call.path.value.segments.iter();
        segments
            .map(|segment| match segment {
                Segment::Literal(text) => text.to_lowercase(),
                Segment::Hole(_) => "{}".to_owned(),
            })
            .collect::<String>()
    };
    plain(a) == plain(b)
}
