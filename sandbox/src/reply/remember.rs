//! Makes a reply speak of the thing that the call is about: its identity, what requests said of
//! it, the state it is in, what the page says is repeated. Each value is changed only where the
//! new one fits its field, and all of them only if the reply as a whole still fits.

use bindery_model::fit::Side;
use bindery_model::json::{Kind as Json, Value};
use bindery_model::vendor::{FieldRule, KeyCase, Parts, Role, Rule, ShapeId};

use super::draft::{Content, Draft};
use super::scene::Scene;
use super::subject::Subject;
use crate::answer::Facts;
use crate::memory::{identified, spelled, state_called};
use crate::request::{Given, named};
use crate::walk::{Spot, text};

/// Tells the draft what is known. Identities that the draft keeps become names of the new thing.
pub(super) fn tell(scene: &Scene<'_>, facts: &Facts<'_>, subject: &mut Subject, draft: &mut Draft) {
    let Content::Json(body) = &draft.body else { return };
    let mut told = body.clone();
    keep_one(scene, subject, &mut told);
    let spots = scene.spots(&told);
    let telling = Telling { scene, facts, spots: &spots, home: home(&spots, subject) };
    telling.identities(subject, &mut told);
    telling.values(subject, &mut told);
    telling.states(subject, &mut told);
    telling.echoes(&mut told);
    let told = draft.with_json(told);
    if scene.faults_of(&told) <= scene.faults_of(draft) {
        *draft = told;
    }
    if let (Some(new), Content::Json(body)) = (&mut subject.new, &draft.body) {
        let ids = spots.iter().filter(|spot| is_id_of(spot, &subject.entity) && !spot.repeated);
        for name in ids.filter_map(|spot| body.find(&spot.pointer)).filter_map(text) {
            if !name.trim().is_empty() && !new.names.contains(&name) {
                new.names.push(name);
            }
        }
    }
}

/// What asks for one thing is answered with a list of one.
fn keep_one(scene: &Scene<'_>, subject: &Subject, body: &mut Value<'static>) {
    if subject.thing.is_none() {
        return;
    }
    let spots = scene.spots(body);
    let Some(id) = spots.iter().find(|spot| is_id_of(spot, &subject.entity)) else { return };
    let Some(object) = id.around else { return };
    let Some(list) = spots[object].around else { return };
    let is_list = matches!(scene.state.vendor.shape(spots[list].shape).parts, Parts::List(_));
    if let (true, Some(list)) = (is_list, body.find_mut(&spots[list].pointer))
        && let Json::Array(items) = &mut list.kind
    {
        items.truncate(1);
    }
}

fn is_id_of(spot: &Spot<'_>, entity: &str) -> bool {
    spot.field.is_some_and(|field| identified(field) == Some(entity))
}

/// The object that speaks of the subject: the one with its identity, else the payload.
fn home(spots: &[Spot<'_>], subject: &Subject) -> Option<usize> {
    let with_id = spots.iter().find(|spot| is_id_of(spot, &subject.entity));
    if let Some(id) = with_id {
        return id.around;
    }
    let payload = spots
        .iter()
        .position(|spot| spot.field.is_some_and(|field| field.role == Some(Role::Payload)));
    let start = payload.unwrap_or(0);
    let is_object =
        |index: usize| spots.iter().any(|spot| spot.around == Some(index) && spot.field.is_some());
    if is_object(start) {
        return Some(start);
    }
    let items = spots.iter().enumerate();
    let mut items = items.filter(|(_, spot)| spot.around == Some(start)).map(|(index, _)| index);
    items.find(|index| is_object(*index))
}

/// One reply being told.
struct Telling<'t, 'a> {
    scene: &'t Scene<'a>,
    facts: &'t Facts<'a>,
    spots: &'t [Spot<'a>],
    home: Option<usize>,
}

impl<'a> Telling<'_, 'a> {
    fn identities(&self, subject: &Subject, body: &mut Value<'static>) {
        for spot in self.spots.iter().filter(|spot| !spot.repeated) {
            let Some(entity) = spot.field.and_then(identified) else { continue };
            if let Some(name) = subject.name_of(self.scene.state, self.facts, entity) {
                self.write(body, spot, &Value::from(name));
            }
        }
    }

    /// Fields of the subject that a request spoke of under the same name.
    fn values(&self, subject: &Subject, body: &mut Value<'static>) {
        let known = subject.values(self.scene.state, self.facts);
        for spot in self.at_home() {
            let Some(field) = spot.field else { continue };
            if field.role.is_some() || field.id_of.is_some() || field.secret.is_some() {
                continue;
            }
            let any_case = self.any_case(spot);
            let same = |key: &str| {
                key == field.key.value || (any_case && key.eq_ignore_ascii_case(&field.key.value))
            };
            if let Some((_, value)) = known.iter().rev().find(|(key, _)| same(key)) {
                self.write(body, spot, value);
            }
        }
    }

    /// Fields of the subject that show a state: those that list all states, or that show one now.
    fn states(&self, subject: &Subject, body: &mut Value<'static>) {
        for (entity, now) in subject.states(self.scene.state, self.facts) {
            let Some(entity) = self.scene.state.vendor.entities.get(entity) else { continue };
            for spot in self.at_home() {
                let current = body.find(&spot.pointer).and_then(text).unwrap_or_default();
                let shows = state_called(entity, &current).is_some();
                let listed = self.listed(spot.shape);
                let lists = !entity.states.is_empty()
                    && entity
                        .states
                        .iter()
                        .all(|state| listed.iter().any(|value| value.eq_ignore_ascii_case(state)));
                if !shows && !lists {
                    continue;
                }
                let spelled = listed.iter().find(|value| value.eq_ignore_ascii_case(&now));
                let spelled = spelled.map_or_else(|| now.clone(), |listed| (*listed).to_owned());
                self.write(body, spot, &Value::from(spelled));
                // As the example writes it, where the list lets it.
                if shows && !current.chars().any(char::is_lowercase) {
                    self.write(body, spot, &Value::from(now.to_uppercase()));
                }
            }
        }
    }

    fn echoes(&self, body: &mut Value<'static>) {
        for spot in self.spots {
            let rules = spot.field.iter().flat_map(|field| &field.rules);
            let echoed = rules.filter_map(|rule| match &rule.value {
                FieldRule::Echoes(name) => named(&self.facts.given, name),
                _ => None,
            });
            for given in echoed.filter(|given: &&Given<'_>| given.field.secret.is_none()) {
                self.write(body, spot, &given.value);
            }
        }
    }

    fn at_home(&self) -> impl Iterator<Item = &Spot<'a>> {
        self.spots.iter().filter(|spot| self.home.is_some() && spot.around == self.home)
    }

    fn any_case(&self, spot: &Spot<'_>) -> bool {
        let vendor = &self.scene.state.vendor;
        let request = self.scene.operation.request.shape;
        let around = spot.around.map(|around| self.spots[around].shape);
        [Some(request), around].into_iter().flatten().any(|shape| {
            match &vendor.shape(shape).parts {
                Parts::Object(object) => {
                    object.keys.as_ref().is_some_and(|keys| keys.value == KeyCase::Any)
                }
                _ => false,
            }
        })
    }

    fn listed(&self, shape: ShapeId) -> Vec<&'a str> {
        let rules = self.scene.state.vendor.shape(shape).rules.iter();
        let listed = rules.filter_map(|rule| match &rule.value {
            Rule::Enum(listed) | Rule::SuchAs(listed) => Some(listed),
            _ => None,
        });
        listed.flat_map(|listed| &listed.values).map(|(value, _)| value.as_str()).collect()
    }

    /// Writes a value into a spot, as it is or in another spelling, if it fits there.
    fn write(&self, body: &mut Value<'static>, spot: &Spot<'_>, value: &Value<'static>) {
        let fit = self.scene.state.fit();
        let fits = |value: &Value<'_>| {
            let fitted = fit.value(spot.shape, value, Side::Sending);
            fitted.fits() && fitted.notes.is_empty()
        };
        let fitting = if fits(value) {
            Some(value.clone())
        } else {
            text(value).and_then(|text| spelled(fit, spot.shape, &text))
        };
        if let (Some(fitting), Some(here)) = (fitting, body.find_mut(&spot.pointer)) {
            *here = fitting;
        }
    }
}
