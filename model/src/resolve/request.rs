//! Requests: what `every_request` starts, what the operation adds.

use std::rc::Rc;

use super::{Around, Resolver, Scope};
use crate::said::{AboutSaid, Known, RequestSaid, ShapeKeys};
use crate::source::Span;
use crate::vendor::{
    About, Claim, Field, Kind, Origin, Parts, Place, Request, Required, Role, Shape, ShapeId,
    Shared, Template,
};

impl<'a> Resolver<'a> {
    /// The request of an operation whose path is `path`.
    pub(super) fn request(
        &mut self,
        said: Option<&Rc<Known<RequestSaid>>>,
        path: &Claim<Template>,
        scope: Scope<'a>,
        span: Span,
    ) -> Request {
        let own = match said.map(|said| &**said) {
            Some(Known::Said(own)) => Some(own),
            Some(Known::Unknown(origin)) => {
                self.unknown("request", origin);
                return Request {
                    about: About { origin: origin.clone(), ..About::default() },
                    shape: self.shapes.add(unknown_shape(origin)),
                    sent_as: None,
                    separator: None,
                };
            }
            None => None,
        };
        let mut around = Around::default();
        let mut starts_from = Vec::new();
        // From the vendor file inwards, so that what is nearer fills first.
        let every: Vec<&Rc<RequestSaid>> = scope.every_request().collect();
        let case = own.iter().find_map(|own| own.keys.as_ref());
        let case = case.or_else(|| every.iter().find_map(|every| every.keys.as_ref()));
        around = self.keys(case, &around);
        for every in every.iter().rev() {
            around = self.each(every.shape.each.as_ref(), &around);
            self.start_from(&mut starts_from, &every.shape, own, scope, &around);
        }
        let mut keys = own.map(|own| own.shape.clone()).unwrap_or_default();
        keys.about = AboutSaid::default();
        if let Some(own) = own {
            keys.origin = own.origin.clone();
        }
        let nothing = About { origin: Origin { span, ..Origin::default() }, ..About::default() };
        let about = own.map_or(nothing, |own| own.shape.about.resolve(own.origin.clone()));
        let shape = self.request_shape(&keys, starts_from, path, scope, &around);
        let sent_as = own.iter().find_map(|own| own.sent_as.as_ref());
        let sent_as = sent_as.or_else(|| every.iter().find_map(|every| every.sent_as.as_ref()));
        let separator = own.iter().find_map(|own| own.separator.as_ref());
        let separator = separator.or_else(|| every.iter().find_map(|it| it.separator.as_ref()));
        Request {
            about,
            shape,
            sent_as: self.fact("sent_as", sent_as, |list| list.0.clone()),
            separator: self.fact("separator", separator, |text| text.text.owned()),
        }
    }

    /// Adds the fields of an `every_request`, but for those that the operation drops.
    fn start_from(
        &mut self,
        fields: &mut Vec<Field>,
        every: &ShapeKeys,
        own: Option<&RequestSaid>,
        scope: Scope<'a>,
        around: &Around,
    ) {
        for entry in every.fields.iter().flat_map(|fields| fields.iter()) {
            if !own.is_some_and(|own| own.shape.drops(&entry.name)) {
                let field = self.within(&entry.name, |it| it.field(entry, scope, around));
                fields.push(field);
            }
        }
    }

    fn request_shape(
        &mut self,
        keys: &ShapeKeys,
        starts_from: Vec<Field>,
        path: &Claim<Template>,
        scope: Scope<'a>,
        around: &Around,
    ) -> ShapeId {
        let mut keys = keys.clone();
        if let Some(drop) = &keys.drop {
            // What `every_request` would have given is dropped already.
            let every: Vec<&str> = scope
                .every_request()
                .filter_map(|every| every.shape.fields.as_ref())
                .flat_map(|fields| fields.iter().map(|entry| entry.name.as_str()))
                .collect();
            let left = drop.0.iter().filter(|name| !every.contains(&name.text.as_str()));
            keys.drop = Some(Rc::new(crate::said::OneOrMany(left.cloned().collect())));
        }
        let plain_body = keys.list.is_some()
            || keys.tuple.is_some()
            || keys.map.is_some()
            || keys.either.is_some()
            || (keys.kind.is_some() && !keys.is_object());
        if !plain_body && !keys.is_object() && keys.like.is_none() {
            keys.fields = Some(Rc::default());
        }
        let mut shape = if plain_body && !starts_from.is_empty() {
            let body = self.build(&keys, scope, around);
            let body = self.shapes.add(body);
            around_body(body, starts_from, &keys)
        } else {
            self.build_from(&keys, starts_from, scope, around)
        };
        place_holes(&mut shape, path);
        self.shapes.add(shape)
    }
}

/// An object of fields that travel elsewhere and one that is the whole body.
fn around_body(body: ShapeId, mut fields: Vec<Field>, keys: &ShapeKeys) -> Shape {
    let origin = keys.origin.clone();
    fields.push(Field {
        name: "body".to_owned(),
        key: Claim::new("body".to_owned(), origin.clone()),
        about: About { origin: origin.clone(), ..About::default() },
        shape: body,
        place: Some(Claim::new(Place::Body, origin.clone())),
        required: Claim::new(Required::Always, origin.clone()),
        rules: Vec::new(),
        id_of: None,
        secret: None,
        role: Some(Role::Payload),
        default: None,
        not_in: crate::vendor::Cites::default(),
    });
    let object = crate::vendor::Object { fields, keys: None, variants: None };
    Shape {
        kind: Claim::new(Kind::Object, origin.clone()),
        parts: Parts::Object(object),
        ..unknown_shape(&origin)
    }
}

/// Fields named as a hole of the path travel in it.
fn place_holes(shape: &mut Shape, path: &Claim<Template>) {
    let Parts::Object(object) = &mut shape.parts else { return };
    for field in &mut object.fields {
        if field.place.is_none() && path.value.holes().any(|hole| hole == field.name) {
            field.place = Some(Claim::new(Place::Path, path.origin.clone()));
        }
    }
}

/// A shape of which nobody says anything.
pub(super) fn unknown_shape(origin: &crate::vendor::Origin) -> Shape {
    Shape {
        name: None,
        about: About { origin: origin.clone(), ..About::default() },
        kind: Claim::new(Kind::Unknown, origin.clone()),
        parts: Parts::Scalar,
        rules: Vec::new(),
        wire: Shared::default(),
        unit: None,
    }
}
