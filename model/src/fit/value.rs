//! Walks a value along its shape.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bindery_rules::wire::{Scalar, joined, packed};

use super::input::{Cover, Here, Input, Path};
use super::keep::shown;
use super::object::Members;
use super::plain::{self, Misread, Plain};
use super::plan::{ShapePlan, WirePlan};
use super::words;
use super::{BreachKind, Fit, Fitted, Side};
use crate::json;
use crate::vendor::{Kind, Origin, Packing, Parts, Placeholders, Shape, ShapeId};

/// How deep a value is followed.
const MOST_DEPTH: u32 = 200;

/// What a value is held to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Hold<'a> {
    /// Everything the spec says.
    All,
    /// Of these, and of secrets, only the keys: the values stand for others.
    Except(&'a Placeholders),
}

/// The walk, and what it has found so far.
pub(super) struct Judge<'a> {
    pub(super) fit: Fit<'a>,
    pub(super) side: Side,
    pub(super) hold: Hold<'a>,
    /// The fact that speaks where no nearer one has page lines.
    pub(super) home: Option<&'a Origin>,
    /// The values of the request, by field, for what a reply repeats.
    pub(super) asked: Option<&'a BTreeMap<String, String>>,
    pub(super) out: Fitted,
}

impl<'a> Judge<'a> {
    pub(super) fn new(fit: Fit<'a>, side: Side, hold: Hold<'a>) -> Self {
        Self { fit, side, hold, home: None, asked: None, out: Fitted::default() }
    }

    /// The same judge with nothing found: to try something out.
    pub(super) fn trial(&self) -> Self {
        let Self { fit, side, hold, home, asked, .. } = *self;
        Self { fit, side, hold, home, asked, out: Fitted::default() }
    }

    pub(super) fn shape(&self, id: ShapeId) -> (&'a Shape, &'a ShapePlan) {
        (self.fit.vendor.shape(id), self.fit.shape_plan(id))
    }

    /// Holds a value to a shape.
    pub(super) fn value(&mut self, id: ShapeId, input: Input<'_>, here: Here<'_>) {
        let (shape, plan) = self.shape(id);
        if here.depth > MOST_DEPTH {
            let expected = format!("at most {MOST_DEPTH} levels");
            self.breach(BreachKind::TooDeep, here, &shape.about.origin, expected, "more".into());
            return;
        }
        if here.cover == Cover::Placeholder {
            self.keys_alone(id, input, here);
            return;
        }
        if input.is_one_of(&plan.wire.null_as) {
            self.out.spoken += 1;
            return;
        }
        if plan.loose.as_ref().is_some_and(|loose| input.is_one_of(&loose.null_as)) {
            self.note(BreachKind::Null, here, &shape.kind.origin, "a value", input);
            return;
        }
        match shape.kind.value {
            Kind::Unknown | Kind::Any => self.untyped(shape, plan, input, here),
            Kind::Either => self.either(shape, input, here),
            // JSON's null carries nothing even where no spelling of nothing is listed.
            Kind::Nothing if input.is_null() => self.out.spoken += 1,
            kind => {
                self.out.spoken += 1;
                self.typed(kind, id, input, here);
            }
        }
    }

    /// Nobody gives a type; what else is said of the value may still be asked.
    fn untyped(&mut self, shape: &Shape, plan: &ShapePlan, input: Input<'_>, here: Here<'_>) {
        if shape.rules.is_empty() {
            return;
        }
        if let Some(scalar) = input.scalar() {
            self.out.spoken += 1;
            let value = plain::as_it_stands(scalar);
            let text = plain::text_in(scalar);
            self.restrict(shape, plan, &value, &text, (input, here));
        }
    }

    fn typed(&mut self, kind: Kind, id: ShapeId, input: Input<'_>, here: Here<'_>) {
        let (shape, plan) = self.shape(id);
        if input.is_null() {
            let expected = words::kind(kind).to_owned();
            self.breach(BreachKind::Null, here, &shape.kind.origin, expected, "null".into());
            return;
        }
        let Err(why) = self.as_kind(kind, &plan.wire, id, input, here) else { return };
        if let Some(loose) = &plan.loose {
            let mut trial = self.trial();
            if trial.as_kind(kind, loose, id, input, here).is_ok() {
                self.out.merge(trial.out);
                let expected = words::expected(why, kind, shape, &plan.wire);
                let origin = words::doubted_spelling(shape);
                self.note(breach_of(why), here, origin, &expected, input);
                return;
            }
        }
        let wire = plan.loose.as_deref().unwrap_or(&plan.wire);
        for other in shape.kind.others() {
            let mut trial = self.trial();
            if trial.as_kind(*other, wire, id, input, here).is_ok() {
                self.out.merge(trial.out);
                let expected = words::kind(kind);
                self.note(BreachKind::Type, here, &shape.kind.origin, expected, input);
                return;
            }
        }
        self.misread(why, kind, id, input, here);
    }

    /// Judges a value as one of this kind; `Err` if it is none.
    fn as_kind(
        &mut self,
        kind: Kind,
        wire: &WirePlan,
        id: ShapeId,
        input: Input<'_>,
        here: Here<'_>,
    ) -> Result<(), Misread> {
        let (shape, plan) = self.shape(id);
        match kind {
            Kind::Any | Kind::Unknown => Ok(()),
            Kind::Nothing => Err(Misread::Type),
            Kind::Object | Kind::List | Kind::Tuple | Kind::Map => {
                self.composite(kind, wire, id, input, here)
            }
            _ if wire.packed == Some(Packing::Json) => {
                let text = input.scalar().ok_or(Misread::Type)?;
                let text = plain::text_in(text);
                let inner = json::parse_str(&text).map_err(|_| Misread::Packed)?;
                let bare = WirePlan { packed: None, ..wire.clone() };
                self.scalar(kind, &bare, (shape, plan), Input::Json(&inner), here)
            }
            _ => self.scalar(kind, wire, (shape, plan), input, here),
        }
    }

    fn scalar(
        &mut self,
        kind: Kind,
        wire: &WirePlan,
        (shape, plan): (&Shape, &ShapePlan),
        input: Input<'_>,
        here: Here<'_>,
    ) -> Result<(), Misread> {
        let reading = plain::read(kind, wire, input)?;
        self.restrict(shape, plan, &reading.plain, &reading.text, (input, here));
        Ok(())
    }

    fn composite(
        &mut self,
        kind: Kind,
        wire: &WirePlan,
        id: ShapeId,
        input: Input<'_>,
        here: Here<'_>,
    ) -> Result<(), Misread> {
        let Some(text) = input.scalar() else {
            // A list that must be packed or joined, and comes as it is.
            if wire.joined.is_some() || wire.packed.is_some() {
                let shape = self.fit.vendor.shape(id);
                let expected = "the values in one text".to_owned();
                let actual = input.kind_name().to_owned();
                let origin = &shape.kind.origin;
                self.breach(BreachKind::WireSpelling, here, origin, expected, actual);
                return Ok(());
            }
            return self.members(kind, id, input, here);
        };
        let Scalar::Text(text) = text else { return Err(Misread::Type) };
        if let Some(joined) = &wire.joined {
            let parts: Vec<&str> = joined::split(text, joined).collect();
            self.parts(id, parts.into_iter().map(Input::Text), here);
            return Ok(());
        }
        let packed = match (wire.packed, input) {
            (Some(Packing::Base64), _) => {
                Cow::Owned(packed::Packed::Base64.read(text).map_err(|_| Misread::Packed)?)
            }
            // A parameter that carries a whole object carries it as JSON.
            (Some(Packing::Json), _) | (None, Input::Text(_)) => Cow::Borrowed(text),
            (None, _) => return Err(Misread::Type),
        };
        let inner = json::parse_str(&packed).map_err(|_| Misread::Packed)?;
        if inner.as_array().is_none() && inner.as_object().is_none() {
            return Err(Misread::Packed);
        }
        self.members(kind, id, Input::Json(&inner), here)
    }

    fn members(
        &mut self,
        kind: Kind,
        id: ShapeId,
        input: Input<'_>,
        here: Here<'_>,
    ) -> Result<(), Misread> {
        if let (Input::Repeated(..), Kind::List | Kind::Tuple) = (input, kind) {
            let texts: Vec<&str> = input.texts().collect();
            self.parts(id, texts.into_iter().map(Input::Text), here);
            return Ok(());
        }
        let Input::Json(value) = input else { return Err(Misread::Type) };
        let (shape, plan) = self.shape(id);
        match (&value.kind, kind) {
            (json::Kind::Object(members), Kind::Object) => {
                self.object(id, Members::Json(members), None, here);
                Ok(())
            }
            (json::Kind::Object(members), Kind::Map) => {
                if let Parts::Map(inner) = shape.parts {
                    self.counted(shape, plan, members.len(), here);
                    for member in members {
                        let path = Path::Key(here.path, &member.key);
                        self.value(inner, Input::Json(&member.value), here.step(&path));
                    }
                }
                Ok(())
            }
            (json::Kind::Array(items), Kind::List | Kind::Tuple) => {
                self.parts(id, items.iter().map(Input::Json), here);
                Ok(())
            }
            _ => Err(Misread::Type),
        }
    }

    /// The parts of a list or tuple.
    fn parts<'v>(
        &mut self,
        id: ShapeId,
        parts: impl ExactSizeIterator<Item = Input<'v>>,
        here: Here<'_>,
    ) {
        let (shape, plan) = self.shape(id);
        let count = parts.len();
        self.counted(shape, plan, count, here);
        if let Parts::Tuple(inner) = &shape.parts
            && count != inner.len()
        {
            let expected = format!("{} values", inner.len());
            let actual = count.to_string();
            self.breach(BreachKind::TupleLength, here, &shape.kind.origin, expected, actual);
        }
        self.each(shape, parts, here);
    }

    fn each<'v>(&mut self, shape: &Shape, parts: impl Iterator<Item = Input<'v>>, here: Here<'_>) {
        for (index, part) in parts.enumerate() {
            let inner = match &shape.parts {
                Parts::List(inner) => Some(inner),
                Parts::Tuple(inner) => inner.get(index),
                // Another type than the one we took, of whose parts nothing is said.
                _ => None,
            };
            if let Some(inner) = inner {
                let path = Path::Index(here.path, index);
                self.value(*inner, part, here.step(&path));
            }
        }
    }

    /// A placeholder: of objects in it the keys are judged, and nothing else.
    fn keys_alone(&mut self, id: ShapeId, input: Input<'_>, here: Here<'_>) {
        let (shape, _) = self.shape(id);
        let Input::Json(value) = input else { return };
        match (&shape.parts, &value.kind) {
            (Parts::Object(_), json::Kind::Object(members)) => {
                self.object(id, Members::Json(members), None, here);
            }
            (Parts::List(_) | Parts::Tuple(_), json::Kind::Array(items)) => {
                self.each(shape, items.iter().map(Input::Json), here);
            }
            _ => {}
        }
    }

    fn misread(&mut self, why: Misread, kind: Kind, id: ShapeId, input: Input<'_>, here: Here<'_>) {
        let shape = self.fit.vendor.shape(id);
        let wire = &self.fit.shape_plan(id).wire;
        let expected = words::expected(why, kind, shape, wire);
        let origin = words::origin(shape, why);
        let actual = shown(input, here);
        self.breach(breach_of(why), here, origin, expected, actual);
    }

    /// What the value of a field means, read without a word.
    pub(super) fn plain<'v>(&self, id: ShapeId, input: Input<'v>) -> Option<Plain<'v>> {
        let (shape, plan) = self.shape(id);
        let wire = plan.loose.as_deref().unwrap_or(&plan.wire);
        let scalar = input.scalar()?;
        if matches!(shape.kind.value, Kind::Any | Kind::Unknown) {
            return Some(plain::as_it_stands(scalar));
        }
        let kinds = shape.kind.accepted().filter(|kind| kind.is_scalar());
        let mut readings = kinds.filter_map(|kind| plain::read(*kind, wire, input).ok());
        readings.next().map(|reading| reading.plain)
    }
}

fn breach_of(why: Misread) -> BreachKind {
    match why {
        Misread::Type => BreachKind::Type,
        Misread::Spelling => BreachKind::WireSpelling,
        Misread::Format => BreachKind::Format,
        Misread::Padded => BreachKind::Padded,
        Misread::Packed => BreachKind::Packed,
    }
}
