//! Replies: envelopes, the success, and the faults, each with its whole body put together.

use std::rc::Rc;

use super::{Around, Resolver, Scope};
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{
    EnvelopeName, EnvelopeUseSaid, Fact, Known, OutcomeSaid, PayloadSaid, ReplySaid, ShapeSaid,
};
use crate::source::Span;
use crate::vendor::{
    About, Basis, Body, CodeText, Content, Envelope, EnvelopeUse, Kind, Origin, Outcome, Parts,
    Payload, Reply, Role, Shape, ShapeId, SuccessTest,
};

/// What a reply says for all its outcomes: its own block first, then `every_reply`.
pub(super) struct ReplyAround<'o, 'a> {
    blocks: Vec<&'o ReplySaid>,
    pub(super) around: Around,
    pub(super) scope: Scope<'a>,
}

/// Which of the two a reply's envelope is for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Success,
    Fault,
}

impl<'a> Resolver<'a> {
    /// The reply of an operation.
    pub(super) fn reply(
        &mut self,
        said: Option<&Rc<Known<ReplySaid>>>,
        scope: Scope<'a>,
        span: Span,
    ) -> Reply {
        let own = match said.map(|said| &**said) {
            Some(Known::Said(own)) => Some(own),
            Some(Known::Unknown(origin)) => {
                self.unknown("reply", origin);
                None
            }
            None => {
                let help = "write `reply:` with what the page shows, or `reply: unknown`";
                self.missing(span, "reply", "the operation", help);
                None
            }
        };
        let every: Vec<&Rc<ReplySaid>> = scope.every_reply().collect();
        let blocks: Vec<&ReplySaid> =
            own.into_iter().chain(every.iter().map(|it| &***it)).collect();
        let case = blocks.iter().find_map(|block| block.keys.as_ref());
        let mut around = self.keys(case, &Around::default());
        for block in blocks.iter().rev() {
            around = self.each(block.each.as_ref(), &around);
        }
        let reply = ReplyAround { blocks, around, scope };
        let success = self.within("success", |it| it.success(own, &reply));
        let faults = self.faults(own, &reply);
        let nothing = About { origin: Origin { span, ..Origin::default() }, ..About::default() };
        let about = own.map_or(nothing, |own| own.about.resolve(own.origin.clone()));
        Reply { about, success, faults }
    }

    fn success(&mut self, own: Option<&ReplySaid>, reply: &ReplyAround<'_, 'a>) -> Option<Outcome> {
        let own = own?;
        match own.success.as_deref() {
            Some(Known::Said(said)) => Some(self.outcome(said, reply, Side::Success)),
            Some(Known::Unknown(origin)) => {
                self.unknown("success", origin);
                None
            }
            None => {
                let help = "write `success:` with what the page shows, or `success: unknown`";
                self.missing(own.origin.span, "success", "the reply", help);
                None
            }
        }
    }

    pub(super) fn outcome(
        &mut self,
        said: &OutcomeSaid,
        reply: &ReplyAround<'_, 'a>,
        side: Side,
    ) -> Outcome {
        let scope = reply.scope;
        let around = self.each(said.each.as_ref(), &reply.around);
        let (envelope, around_payload) = self.envelope_of(said, reply, side, &around);
        let payload = self.payload(said, &envelope, side, scope, &around_payload);
        let body = self.body(&envelope, &payload, said);
        let headers = said.headers.iter().flat_map(|headers| headers.iter());
        let headers: Vec<_> = headers
            .map(|entry| self.within(&entry.name, |it| it.field(entry, scope, &around)))
            .collect();
        let holes = said.holes.iter().flat_map(|holes| holes.iter());
        let holes =
            holes.map(|entry| (entry.name.owned(), self.hole(&entry.value, scope))).collect();
        let from_envelope = match &envelope {
            EnvelopeUse::Named(key) => self.envelopes.get(key).cloned(),
            _ => None,
        };
        let status = self.fact("status", said.status.as_ref(), |status| *status);
        let content =
            self.fact("content", said.content.as_ref(), |text| Content(text.text.owned()));
        Outcome {
            about: said.about.resolve(said.origin.clone()),
            status: status.or_else(|| from_envelope.as_ref().and_then(|it| it.status.clone())),
            content: content.or_else(|| from_envelope.and_then(|it| it.content)),
            headers,
            code: self.fact("code", said.code.as_ref(), |code| CodeText(code.text.owned())),
            text: self.fact("text", said.text.as_ref(), Clone::clone),
            holes,
            when: self.fact("when", said.when.as_ref(), |said| said.condition.clone()),
            unless: self.fact("unless", said.unless.as_ref(), |said| said.condition.clone()),
            envelope,
            payload,
            body,
        }
    }

    /// What a hole of a text may hold: text, where nothing else is said.
    fn hole(&mut self, said: &ShapeSaid, scope: Scope<'a>) -> ShapeId {
        let mut keys = (*said.0).clone();
        if keys.kind.is_none() && keys.like.is_none() {
            keys.kind = Some(Rc::new(plain_kind(Kind::String, keys.origin.clone())));
        }
        self.shape_id(&keys, scope, &Around::default())
    }

    /// The envelope an outcome comes in, and what fills the payload inside it.
    fn envelope_of(
        &mut self,
        said: &OutcomeSaid,
        reply: &ReplyAround<'_, 'a>,
        side: Side,
        around: &Around,
    ) -> (EnvelopeUse, Around) {
        let of_reply = || reply.blocks.iter().find_map(|block| side_of(block, side));
        let Some(fact) = said.envelope.as_deref().cloned().or_else(of_reply) else {
            let help = "write `envelope: NAME`, `envelope: none` or `envelope: unknown`, \
                        here or under `every_reply:`";
            let what = self.route.last().map_or("the outcome".into(), |last| format!("`{last}`"));
            self.missing(said.origin.span, "envelope", &what, help);
            return (EnvelopeUse::Unknown, around.clone());
        };
        let Some(name) = &fact.value else {
            self.unknown("envelope", &fact.origin);
            return (EnvelopeUse::Unknown, around.clone());
        };
        self.assumed("envelope", name.name.as_deref().unwrap_or("none"), &fact.origin);
        let Some(text) = &name.name else { return (EnvelopeUse::None, around.clone()) };
        match self.envelope(text, name.span, reply.scope, &reply.around) {
            Some(key) => (EnvelopeUse::Named(key), around.clone()),
            None => (EnvelopeUse::Unknown, around.clone()),
        }
    }

    /// The envelope's key in the vendor; resolved when it is first used.
    fn envelope(
        &mut self,
        name: &str,
        span: Span,
        scope: Scope<'a>,
        around: &Around,
    ) -> Option<String> {
        let (entry, found, key) = self.envelope_declared(scope, name, span)?;
        if self.envelopes.contains_key(&key) {
            return Some(key);
        }
        let said = &entry.value;
        let route = std::mem::replace(&mut self.route, vec![format!("envelope {name}")]);
        // An envelope is what it is on every page: what its replies say around it does not fill it.
        let around =
            self.keys(said.keys.as_ref(), &Around { each: None, keys: around.keys.clone() });
        let origin = Origin { span: entry.name_span, ..said.origin.clone() };
        let keys = crate::said::ShapeKeys { origin: origin.clone(), ..said.shape.clone() };
        let shape = self.envelope_shape(keys, found, &around);
        let success = said.success.as_ref().map(|test| SuccessTest {
            when: self.fact("when", test.when.as_ref(), |said| said.condition.clone()),
            unless: self.fact("unless", test.unless.as_ref(), |said| said.condition.clone()),
        });
        let envelope = Envelope {
            name: name.to_owned(),
            about: said.shape.about.resolve(origin),
            shape,
            status: self.fact("status", said.status.as_ref(), |status| *status),
            content: self.fact("content", said.content.as_ref(), |it| Content(it.text.owned())),
            success,
        };
        self.envelopes.insert(key.clone(), envelope);
        self.route = route;
        Some(key)
    }

    fn envelope_shape(
        &mut self,
        mut keys: crate::said::ShapeKeys,
        scope: Scope<'a>,
        around: &Around,
    ) -> ShapeId {
        // The payload's type is that of each outcome; here it is not known.
        if let Some(fields) = &keys.fields {
            let mut fields = (**fields).clone();
            for entry in &mut fields.0 {
                let role = entry.value.shape.is.as_ref().and_then(|is| is.value);
                if role == Some(Role::Payload) && entry.value.shape.kind.is_none() {
                    let origin = entry.value.origin.clone();
                    let kind = plain_kind(Kind::Unknown, origin);
                    entry.value.shape.kind = Some(Rc::new(kind));
                }
            }
            keys.fields = Some(Rc::new(fields));
        }
        let shape = self.build(&keys, scope, around);
        if !matches!(shape.parts, Parts::Object(_)) {
            let message = "an envelope is an object: it has fields";
            let span = keys.origin.span;
            self.report(Diagnostic::error(Code::SeveralShapes, span, message));
        }
        self.shapes.add(shape)
    }

    fn payload(
        &mut self,
        said: &OutcomeSaid,
        envelope: &EnvelopeUse,
        side: Side,
        scope: Scope<'a>,
        around: &Around,
    ) -> Payload {
        match said.payload.as_deref() {
            Some(PayloadSaid::None(_)) => Payload::None,
            Some(PayloadSaid::Unknown(origin)) => {
                self.unknown("payload", origin);
                Payload::Unknown
            }
            Some(PayloadSaid::Shapes(shapes)) => {
                let shapes = shapes
                    .iter()
                    .map(|said| self.within("payload", |it| it.shape(said, scope, around)));
                Payload::Shapes(shapes.collect())
            }
            None if side == Side::Fault || *envelope == EnvelopeUse::Unknown => Payload::Unknown,
            None => {
                let help = "write `payload:` with its shape, `payload: none` or `payload: unknown`";
                self.missing(said.origin.span, "payload", "the success", help);
                Payload::Unknown
            }
        }
    }

    /// The whole body: the envelope with the payload in its place.
    fn body(&mut self, envelope: &EnvelopeUse, payload: &Payload, said: &OutcomeSaid) -> Body {
        match (envelope, payload) {
            (EnvelopeUse::Unknown, _) | (EnvelopeUse::None, Payload::Unknown) => Body::Unknown,
            (EnvelopeUse::None, Payload::None) => Body::None,
            (EnvelopeUse::None, Payload::Shapes(shapes)) => Body::Shapes(shapes.clone()),
            (EnvelopeUse::Named(key), payload) => {
                let Some(envelope) = self.envelopes.get(key) else { return Body::Unknown };
                let whole = self.shapes.get(envelope.shape).clone();
                match payload {
                    Payload::Unknown => Body::Shapes(vec![envelope.shape]),
                    Payload::None => {
                        let origin = match said.payload.as_deref() {
                            Some(PayloadSaid::None(origin)) => origin,
                            _ => &said.origin,
                        };
                        Body::Shapes(vec![self.carrying(whole, &Carried::Nothing(origin.clone()))])
                    }
                    Payload::Shapes(shapes) => {
                        let bodies = shapes.iter().map(|id| Carried::Shape(*id));
                        let bodies = bodies.map(|payload| self.carrying(whole.clone(), &payload));
                        Body::Shapes(bodies.collect())
                    }
                }
            }
        }
    }

    /// An envelope's shape with this payload in its place.
    fn carrying(&mut self, mut envelope: Shape, payload: &Carried) -> ShapeId {
        envelope.name = None;
        if let Parts::Object(object) = &mut envelope.parts {
            for field in &mut object.fields {
                if field.role == Some(Role::Payload) {
                    field.shape = self.in_place(field.shape, payload);
                }
            }
        }
        self.shapes.add(envelope)
    }

    /// The payload's shape as the envelope's field carries it: null where the field may be.
    fn in_place(&mut self, slot: ShapeId, payload: &Carried) -> ShapeId {
        let slot = self.shapes.get(slot).clone();
        let id = match payload {
            Carried::Shape(id) => *id,
            Carried::Nothing(origin) => return self.shapes.add(Self::nothing(&slot, origin)),
        };
        // A named shape may still be open; the numbers in it are settled later, not its nullness.
        self.finish(id);
        let shape = self.shapes.get(id);
        if slot.wire.null_as.is_none() || shape.wire.null_as.is_some() {
            return id;
        }
        let mut shape = Shape { name: None, ..shape.clone() };
        shape.wire.make_mut().null_as.clone_from(&slot.wire.null_as);
        self.shapes.add(shape)
    }
}

/// What an envelope carries in one outcome.
enum Carried {
    /// A value of this shape.
    Shape(ShapeId),
    /// Nothing, as this fact says.
    Nothing(Origin),
}

/// The type of something whose type is not for the spec to say.
fn plain_kind(kind: Kind, origin: Origin) -> Fact<Kind> {
    let origin = Origin { basis: Basis::Assumed, ..origin };
    Fact::bare(Some(kind), origin)
}

fn side_of(block: &ReplySaid, side: Side) -> Option<Fact<EnvelopeName>> {
    match (block.envelope.as_deref()?, side) {
        (EnvelopeUseSaid::Both(fact), _) => Some(fact.clone()),
        (EnvelopeUseSaid::Apart { success, .. }, Side::Success) => success.clone(),
        (EnvelopeUseSaid::Apart { faults, .. }, Side::Fault) => faults.clone(),
    }
}
