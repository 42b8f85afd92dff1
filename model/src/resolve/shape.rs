//! Shapes: structure, `like`, and what fills them.

use super::{Around, DEEPEST_COPY, Pending, Resolver, Scope, number};
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{NamedEntry, ShapeKeys, ShapeSaid, Text};
use crate::vendor::{About, Claim, Kind, Object, Origin, Parts, Shape, ShapeId, ShapeName, Shared};

impl<'a> Resolver<'a> {
    /// The shape that stands where one is wanted.
    pub(super) fn shape(&mut self, said: &ShapeSaid, scope: Scope<'a>, around: &Around) -> ShapeId {
        self.shape_id(&said.0, scope, around)
    }

    /// A shape as a number: the named one itself where nothing is added to it.
    pub(super) fn shape_id(
        &mut self,
        keys: &ShapeKeys,
        scope: Scope<'a>,
        around: &Around,
    ) -> ShapeId {
        if let Some(like) = keys.like.as_ref().filter(|_| keys.adds_nothing()) {
            let around = self.each(keys.each.as_ref(), around);
            if let Some(id) = self.named(like, scope, &around) {
                return id;
            }
        }
        let shape = self.build(keys, scope, around);
        self.shapes.add(shape)
    }

    /// The named shape as filled from `around`; resolved later, so that shapes may be recursive.
    fn named(&mut self, like: &Text, scope: Scope<'a>, around: &Around) -> Option<ShapeId> {
        let (name, found) =
            self.look_up(scope, "shape", (&like.text, like.span), |shared| shared.shapes.as_ref())?;
        let key = (name.name_span, number(around.each.as_ref()), number(around.keys.as_ref()));
        if let Some(id) = self.named.get(&key) {
            return Some(*id);
        }
        if self.named.len() >= self.most_filled {
            let message = "shapes are made like each other in too many ways";
            let help = "an `each` at every copy of a copy multiplies: say it once, at the shape";
            let cause = "filled";
            let diagnostic = Diagnostic::error(Code::TooDeep, like.span, message).help(help);
            self.pending.clear();
            self.report(diagnostic.cause(cause));
            return None;
        }
        let id = self.shapes.add(unresolved(name));
        self.named.insert(key, id);
        self.pending.push(Pending { id, name, scope: found, around: around.clone() });
        Some(id)
    }

    /// Resolves what was referred to and is still open.
    pub(super) fn resolve_pending(&mut self) {
        while let Some(pending) = self.pending.pop() {
            self.resolve_named(pending);
        }
    }

    fn resolve_named(&mut self, pending: Pending<'a>) {
        let Pending { id, name, scope, around } = pending;
        let route = std::mem::replace(&mut self.route, vec![format!("shape {}", name.name)]);
        let mut shape = self.build(&name.value.0, scope, &around);
        let page = scope.page.and_then(|page| page.page.as_ref()).map(|page| page.text.owned());
        shape.name = Some(Box::new(ShapeName { page, name: name.name.owned() }));
        shape.about.origin.span = name.name_span;
        *self.shapes.get_mut(id) = shape;
        self.route = route;
    }

    /// Resolves a named shape now, if it is still open.
    pub(super) fn finish(&mut self, id: ShapeId) {
        let open = self.pending.iter().rposition(|pending| pending.id == id);
        if let Some(index) = open.filter(|_| self.copying < DEEPEST_COPY) {
            let pending = self.pending.remove(index);
            self.copying += 1;
            self.resolve_named(pending);
            self.copying -= 1;
        }
    }

    /// A named shape in full, for a copy that changes it.
    fn copied(&mut self, like: &Text, scope: Scope<'a>, around: &Around) -> Option<Shape> {
        let id = self.named(like, scope, around)?;
        self.finish(id);
        let shape = self.shapes.get(id);
        if shape.name.is_none() {
            let message = format!("`{}` is made like itself", like.text);
            let help = "a shape may hold itself in a field; it cannot be made from itself";
            self.report(Diagnostic::error(Code::LikeCycle, like.span, message).help(help));
            return None;
        }
        Some(shape.clone())
    }

    /// A shape from its keys, already filled where it is that of a field.
    pub(super) fn build(&mut self, keys: &ShapeKeys, scope: Scope<'a>, around: &Around) -> Shape {
        self.build_from(keys, Vec::new(), scope, around)
    }

    /// The same, for an object that starts from some fields.
    pub(super) fn build_from(
        &mut self,
        keys: &ShapeKeys,
        starts_from: Vec<crate::vendor::Field>,
        scope: Scope<'a>,
        around: &Around,
    ) -> Shape {
        let around = self.each(keys.each.as_ref(), around);
        self.one_structure(keys);
        let copied = keys.like.as_ref().and_then(|like| self.copied(like, scope, &around));
        let parts = self.parts(keys, copied.as_ref(), starts_from, scope, &around);
        let kind = self.kind(keys, copied.as_ref(), &parts);
        let mut about = keys.about.resolve(keys.origin.clone());
        let (mut rules, mut wire, mut unit) = (Vec::new(), Shared::default(), None);
        if let Some(copied) = copied {
            about = merged(about, copied.about);
            (rules, wire, unit) = (copied.rules, copied.wire, copied.unit);
        }
        let added = self.rules(keys, kind.value);
        rules.retain(|rule| !added.iter().any(|new| new.value.word() == rule.value.word()));
        rules.extend(added);
        self.wire(keys, &mut wire);
        let added = self.fact("unit", keys.unit.as_ref(), |unit| unit.text.owned());
        let unit = added.map(Box::new).or(unit);
        Shape { name: None, about, kind, parts, rules, wire, unit }
    }

    fn parts(
        &mut self,
        keys: &ShapeKeys,
        copied: Option<&Shape>,
        starts_from: Vec<crate::vendor::Field>,
        scope: Scope<'a>,
        around: &Around,
    ) -> Parts {
        if let Some(list) = &keys.list {
            return Parts::List(self.shape(list, scope, around));
        }
        if let Some(tuple) = &keys.tuple {
            let members = tuple.0.iter().map(|member| self.shape(member, scope, around));
            return Parts::Tuple(members.collect());
        }
        if let Some(map) = &keys.map {
            return Parts::Map(self.shape(map, scope, around));
        }
        if let Some(either) = &keys.either {
            let members = either.0.iter().map(|member| self.shape(member, scope, around));
            return Parts::Either(members.collect());
        }
        let object = keys.is_object() || !starts_from.is_empty();
        match copied.map(|copied| &copied.parts) {
            Some(Parts::Object(copied)) => {
                Parts::Object(self.object(keys, Some(copied), starts_from, scope, around))
            }
            Some(other) => {
                // A shape that says no type was reported; it may well have fields.
                let place = copied.map(|copied| copied.kind.origin.span);
                let told = |it: &Diagnostic| it.code == Code::MissingKey && Some(it.span) == place;
                let adds = object || keys.drop.is_some();
                if adds && !self.diagnostics.iter().any(told) {
                    let message = "fields are added to a shape that has none";
                    let help = "`like` must name a shape with fields here";
                    let span = keys.origin.span;
                    self.report(Diagnostic::error(Code::SeveralShapes, span, message).help(help));
                }
                other.clone()
            }
            None if object => Parts::Object(self.object(keys, None, starts_from, scope, around)),
            None => Parts::Scalar,
        }
    }

    fn kind(&mut self, keys: &ShapeKeys, copied: Option<&Shape>, parts: &Parts) -> Claim<Kind> {
        let implied = match parts {
            Parts::Scalar => None,
            Parts::Object(_) => Some(Kind::Object),
            Parts::List(_) => Some(Kind::List),
            Parts::Tuple(_) => Some(Kind::Tuple),
            Parts::Map(_) => Some(Kind::Map),
            Parts::Either(_) => Some(Kind::Either),
        };
        let origin = keys.origin.clone();
        if let Some(fact) = &keys.kind {
            let said = self.fact("type", Some(fact), |kind| *kind);
            let said = said.unwrap_or_else(|| Claim::new(Kind::Unknown, fact.origin.clone()));
            self.kinds_agree(&said, implied);
            return said;
        }
        if let Some(implied) = implied {
            return Claim::new(implied, origin);
        }
        if let Some(copied) = copied {
            return copied.kind.clone();
        }
        if keys.like.is_none() {
            let help = "write `type: …`; where no page says it, `type: unknown` or \
                        `type: {assumed: string}`";
            let what = self.route.last().map_or("the shape".into(), |last| format!("`{last}`"));
            self.missing(origin.span, "type", &what, help);
        }
        Claim::new(Kind::Unknown, origin)
    }

    fn kinds_agree(&mut self, said: &Claim<Kind>, implied: Option<Kind>) {
        let open = matches!(said.value, Kind::Any | Kind::Unknown);
        let agree = match implied {
            Some(implied) => said.value == implied,
            None => said.value.is_scalar() || open,
        };
        if !agree {
            let (wants, has) = (said.value.word(), implied.map_or("nothing", Kind::word));
            let message = format!("the type is `{wants}`; what is written beside it makes {has}");
            self.report(Diagnostic::error(Code::SeveralShapes, said.origin.span, message));
        }
    }

    fn one_structure(&mut self, keys: &ShapeKeys) {
        let object = keys.is_object() || keys.like.is_some();
        let said = [
            (object, "fields"),
            (keys.list.is_some(), "list"),
            (keys.tuple.is_some(), "tuple"),
            (keys.map.is_some(), "map"),
            (keys.either.is_some(), "either"),
        ];
        let said: Vec<&str> = said.iter().filter(|(said, _)| *said).map(|(_, key)| *key).collect();
        if said.len() > 1 {
            let message = format!("a shape is one thing; this says {}", said.join(" and "));
            let help = "several possible shapes go under `either:`";
            let span = keys.origin.span;
            self.report(Diagnostic::error(Code::SeveralShapes, span, message).help(help));
        }
    }
}

fn unresolved(name: &NamedEntry<ShapeSaid>) -> Shape {
    let origin = Origin { span: name.name_span, ..name.value.0.origin.clone() };
    Shape {
        name: None,
        about: About { origin: origin.clone(), ..About::default() },
        kind: Claim::new(Kind::Unknown, origin),
        parts: Parts::Object(Object { fields: Vec::new(), keys: None, variants: None }),
        rules: Vec::new(),
        wire: Shared::default(),
        unit: None,
    }
}

/// What a copy says of itself, and what it was copied from.
fn merged(mut own: About, copied: About) -> About {
    if own.words.is_unsaid() {
        own.words = copied.words;
    } else if !copied.words.is_unsaid() {
        let (words, copied) = (own.words.make_mut(), &*copied.words);
        words.title = words.title.take().or_else(|| copied.title.clone());
        words.doc = words.doc.take().or_else(|| copied.doc.clone());
        words.gaps.extend_from_slice(&copied.gaps);
        words.outside.extend_from_slice(&copied.outside);
        words.deprecated = words.deprecated.take().or_else(|| copied.deprecated.clone());
    }
    own
}
