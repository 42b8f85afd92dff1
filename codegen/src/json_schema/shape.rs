//! A shape as a schema: what it is made of, in which spellings, and what is known of it.

use bindery_model::{
    Vendor,
    vendor::{Claim, Field, Kind, Parts, Rule, Shape, ShapeId, WireText},
};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{
    beyond,
    example::wire_text,
    facts::{self, Facts},
    form::{Form, Json, any_of, combine, push},
    names::{Names, Wishes, children},
    object, scalar, spelling, words,
};

/// Writes the shapes of one vendor as schemas into one document.
pub(crate) struct Writer<'v> {
    pub(super) vendor: &'v Vendor,
    names: Names<'v>,
    /// Where the document keeps its definitions: `#/$defs/`.
    prefix: &'static str,
    /// The definitions, in the order in which they were first referred to.
    defs: IndexMap<String, Value>,
}

impl<'v> Writer<'v> {
    /// A writer for a document that keeps its definitions under this prefix.
    pub(crate) fn new(vendor: &'v Vendor, wishes: &'v Wishes, prefix: &'static str) -> Self {
        Self { vendor, names: Names::new(wishes), prefix, defs: IndexMap::new() }
    }

    /// The vendor whose shapes these are.
    pub(crate) fn vendor(&self) -> &'v Vendor {
        self.vendor
    }

    /// The schema of a shape: in place, or a reference where the shape has a name.
    pub(crate) fn shape(&mut self, id: ShapeId) -> Map<String, Value> {
        if let Some(name) = self.names.given(id) {
            return self.reference(name);
        }
        let Some(wish) = self.names.wish(id).map(str::to_owned) else {
            return self.in_place(id);
        };
        let name = self.names.free(&wish);
        // Given before it is written, so that a shape may refer to itself.
        self.names.give(id, &name);
        self.defs.insert(name.clone(), Value::Null);
        let schema = self.in_place(id);
        let name = self.settle(id, &wish, name, schema.into());
        self.reference(&name)
    }

    /// The same of a shape that has no name of its own, under this one.
    pub(super) fn shape_as(&mut self, id: ShapeId, wish: &str) -> Map<String, Value> {
        self.name_it(id, wish);
        self.shape(id)
    }

    /// Has a shape stand among the definitions, also where the spec gives it no name.
    pub(super) fn name_it(&mut self, id: ShapeId, wish: &str) {
        self.names.wish_for(id, wish);
    }

    /// Keeps a definition, unless the same stands there already under a name of the same wish: a
    /// shape used in several places is resolved once for each kind of surroundings.
    fn settle(&mut self, id: ShapeId, wish: &str, name: String, schema: Value) -> String {
        let known = self.names.kin(wish).find(|other| {
            let same = renamed(&schema, &self.at(&name), &self.at(other));
            **other != name && self.defs.get(*other) == Some(&same)
        });
        let Some(known) = known.map(str::to_owned) else {
            self.defs.insert(name.clone(), schema);
            return name;
        };
        self.defs.shift_remove(&name);
        self.names.take_back(wish, &name);
        self.names.give(id, &known);
        known
    }

    /// Whether the shape stands among the definitions.
    pub(crate) fn is_named(&self, id: ShapeId) -> bool {
        self.names.wish(id).is_some()
    }

    /// Puts a schema among the definitions and refers to it.
    pub(crate) fn define(&mut self, wish: &str, schema: Value) -> Map<String, Value> {
        let name = self.names.free(wish);
        self.defs.insert(name.clone(), schema);
        self.reference(&name)
    }

    /// As [`Writer::define`], but a definition that stands there already, under either name, is
    /// referred to again where it says the same.
    pub(crate) fn define_once(
        &mut self,
        wish: &str,
        else_wish: &str,
        schema: Value,
    ) -> Map<String, Value> {
        if self.defs.get(wish) == Some(&schema) {
            return self.reference(wish);
        }
        let wish = if self.defs.contains_key(wish) { else_wish } else { wish };
        self.define(wish, schema)
    }

    /// The definitions, once all is written.
    pub(crate) fn finish(self) -> Map<String, Value> {
        self.defs.into_iter().collect()
    }

    fn reference(&self, name: &str) -> Map<String, Value> {
        Map::from_iter([("$ref".to_owned(), self.at(name).into())])
    }

    fn at(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The schema of a shape without the name it may have.
    pub(super) fn in_place(&mut self, id: ShapeId) -> Map<String, Value> {
        self.in_place_where(id, &|_| true)
    }

    /// The same of an object, of which only some fields are in this part of the message.
    pub(crate) fn in_place_where(
        &mut self,
        id: ShapeId,
        here: &dyn Fn(&Field) -> bool,
    ) -> Map<String, Value> {
        let vendor = self.vendor;
        let shape = vendor.shape(id);
        let value = self.value(shape, here);
        let mut schema = Map::new();
        facts::about(&shape.about, &mut schema);
        schema.extend(value);
        shape_notes(shape, &mut schema);
        let mut facts = Facts::default();
        facts.node("shape", &shape.about);
        shape_facts(shape, &mut facts);
        facts.write(&mut schema);
        schema
    }

    /// What the value must be, its spellings of nothing included.
    pub(super) fn value(
        &mut self,
        shape: &'v Shape,
        here: &dyn Fn(&Field) -> bool,
    ) -> Map<String, Value> {
        let nulls = spelling::null_as(shape);
        let mut forms = Vec::new();
        let mut branches = Vec::new();
        for kind in shape.kind.accepted() {
            match kind {
                Kind::Any | Kind::Unknown => return untyped(shape, &nulls),
                // JSON's null carries nothing even where no spelling of nothing is listed.
                Kind::Nothing => forms.push(Form::new(Json::Null)),
                Kind::Either => branches.extend(self.either(shape)),
                kind if kind.is_scalar() => forms.extend(scalar::forms(shape, *kind)),
                kind => forms.push(self.composite(shape, *kind, here)),
            }
        }
        let forms = forms.into_iter().map(|form| inside(shape, form)).chain(null_forms(&nulls));
        let whole = combine(forms.collect());
        if branches.is_empty() {
            return whole;
        }
        if !whole.is_empty() {
            branches.push(whole.into());
        }
        Map::from_iter([("anyOf".to_owned(), branches.into())])
    }

    fn either(&mut self, shape: &'v Shape) -> Vec<Value> {
        children(shape).into_iter().map(|member| self.shape(member).into()).collect()
    }

    fn composite(&mut self, shape: &'v Shape, kind: Kind, here: &dyn Fn(&Field) -> bool) -> Form {
        let form = match (kind, &shape.parts) {
            (Kind::Object, Parts::Object(object)) => {
                Form { json: Json::Object, words: object::words(self, object, here) }
            }
            (Kind::List, Parts::List(item)) => {
                let items = self.shape(*item);
                if let Some(joined) = &shape.wire.joined {
                    return joined_form(&joined.value, "x-bindery-items", items.into());
                }
                let form = Form::new(Json::Array);
                if items.is_empty() { form } else { form.with("items", items) }
            }
            (Kind::Tuple, Parts::Tuple(members)) => {
                let schemas: Vec<Value> = members.iter().map(|m| self.shape(*m).into()).collect();
                if let Some(joined) = &shape.wire.joined {
                    return joined_form(&joined.value, "x-bindery-items", schemas.into());
                }
                let count = schemas.len();
                let form = Form::new(Json::Array).with("prefixItems", schemas);
                form.with("minItems", count).with("maxItems", count)
            }
            (Kind::Map, Parts::Map(item)) => {
                let values = self.shape(*item);
                let form = Form::new(Json::Object);
                if values.is_empty() { form } else { form.with("additionalProperties", values) }
            }
            (Kind::Object | Kind::Map, _) => Form::new(Json::Object),
            _ => Form::new(Json::Array),
        };
        counted(shape, kind, form)
    }
}

/// What is said of the value beside what it must be.
pub(super) fn shape_notes(shape: &Shape, schema: &mut Map<String, Value>) {
    for rule in &shape.rules {
        rule_notes(rule, schema);
    }
    if let Some(unit) = &shape.unit {
        schema.insert("x-bindery-unit".into(), unit.value.as_str().into());
    }
    if matches!(shape.kind.value, Kind::Unknown) {
        schema.insert("x-bindery-type".into(), "unknown".into());
    }
}

/// The claims about the shape itself.
pub(super) fn shape_facts(shape: &Shape, facts: &mut Facts) {
    // Of a type that nobody knows, nothing is assumed.
    if shape.kind.value != Kind::Unknown || shape.kind.doubt.is_some() {
        facts.claim("type", &shape.kind, |kind| words::kind(*kind));
    }
    for rule in &shape.rules {
        facts.claim(rule.value.word(), rule, words::rule);
    }
    let wire = &shape.wire;
    if let Some(claim) = &wire.spellings {
        facts.claim("wire", claim, |spellings| words::spellings(spellings));
    }
    for (fact, claim) in
        [("null_as", &wire.null_as), ("true_as", &wire.true_as), ("false_as", &wire.false_as)]
    {
        if let Some(claim) = claim {
            facts.claim(fact, claim, |texts: &Vec<WireText>| words::wire_texts(texts));
        }
    }
    if let Some(claim) = &wire.joined {
        facts.claim("joined", claim, |text| json!(text));
    }
    if let Some(claim) = &wire.padded {
        facts.claim("padded", claim, words::padding);
    }
    if let Some(claim) = &shape.unit {
        facts.claim("unit", claim, |text| json!(text));
    }
}

/// What a rule shows and does not enforce: values a page names, and what listed values mean.
fn rule_notes(rule: &Claim<Rule>, schema: &mut Map<String, Value>) {
    let (Rule::Enum(listed) | Rule::SuchAs(listed)) = &rule.value else { return };
    if matches!(rule.value, Rule::SuchAs(_)) {
        schema.insert("examples".into(), words::values(listed));
    }
    let meanings = listed
        .values
        .iter()
        .filter_map(|(value, meaning)| Some((value.clone(), Value::from(meaning.as_deref()?))));
    let meanings: Map<_, _> = meanings.collect();
    if !meanings.is_empty() {
        schema.insert("x-bindery-meanings".into(), meanings.into());
    }
    if listed.any_case {
        schema.insert("x-bindery-case".into(), "any".into());
        if matches!(rule.value, Rule::Enum(_)) {
            schema.insert("examples".into(), words::values(listed));
        }
    }
}

/// A schema with other references.
fn renamed(schema: &Value, from: &str, to: &str) -> Value {
    match schema {
        Value::String(text) if text == from => to.into(),
        Value::Array(items) => items.iter().map(|item| renamed(item, from, to)).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), renamed(value, from, to))).collect()
        }
        other => other.clone(),
    }
}

fn untyped(shape: &Shape, nulls: &[WireText]) -> Map<String, Value> {
    let asked = scalar::untyped(shape);
    if nulls.is_empty() || asked.is_empty() {
        return asked;
    }
    let spelled: Vec<Value> = nulls.iter().map(wire_text).collect();
    Map::from_iter([("anyOf".to_owned(), json!([{ "enum": spelled }, asked]))])
}

fn null_forms(nulls: &[WireText]) -> Vec<Form> {
    let form = |text: &WireText| match text {
        WireText::Null => Form::new(Json::Null),
        WireText::Boolean(_) => Form::one_of(Json::Boolean, vec![wire_text(text)]),
        WireText::Number(_) => Form::one_of(Json::Number, vec![wire_text(text)]),
        WireText::Text(_) => Form::one_of(Json::String, vec![wire_text(text)]),
    };
    let mut forms: Vec<Form> = Vec::new();
    for text in nulls {
        let new = form(text);
        match forms.iter_mut().find(|known| known.json == new.json) {
            Some(known) => push(&mut known.words, "enum", wire_text(text)),
            None => forms.push(new),
        }
    }
    forms
}

/// A text that is filled up, or that holds another format, says little of itself.
fn inside(shape: &Shape, form: Form) -> Form {
    if form.json != Json::String
        && !matches!(shape.kind.value, Kind::List | Kind::Object | Kind::Tuple | Kind::Map)
    {
        return form;
    }
    let bare = |form: Form| Value::Object(combine(vec![form]));
    let form = match &shape.wire.packed {
        Some(packing) => spelling::packed(packing.value, bare(form)),
        None => form,
    };
    match &shape.wire.padded {
        Some(padding) => Form::new(Json::String)
            .with("x-bindery-padded", words::padding(&padding.value))
            .with("x-bindery-value", bare(form)),
        None => form,
    }
}

fn joined_form(joined: &str, keyword: &str, items: Value) -> Form {
    Form::new(Json::String).with("x-bindery-joined", joined).with(keyword, items)
}

/// How many members a list may have.
fn counted(shape: &Shape, kind: Kind, mut form: Form) -> Form {
    for rule in &shape.rules {
        let bounds = rule.accepted().filter_map(|rule| match rule {
            Rule::Length(length) => Some(length),
            _ => None,
        });
        let (least, most) = if kind == Kind::List {
            ("minItems", "maxItems")
        } else {
            ("minProperties", "maxProperties")
        };
        let asked: Vec<Value> = bounds
            .map(|length| {
                let bounds = [(least, length.min), (most, length.max)];
                bounds
                    .into_iter()
                    .filter_map(|(k, v)| Some((k.to_owned(), Value::from(v?))))
                    .collect()
            })
            .collect();
        if asked.is_empty() {
            if rule.value.word() != "such_as" {
                form.ask(Map::from_iter([(
                    beyond::keyword(rule.value.word()),
                    words::rule(&rule.value),
                )]));
            }
        } else if let Value::Object(one) = any_of(asked) {
            form.ask(one);
        }
    }
    form
}

/// The plain JSON forms of a value, its spellings of nothing included, each with the values it is
/// confined to, if it is. What a value is made of is not here, unless it travels as text.
pub(crate) fn wire_forms(shape: &Shape) -> Vec<(&'static str, Vec<Value>)> {
    let wire = &shape.wire;
    let in_text = wire.joined.is_some() || wire.packed.is_some() || wire.padded.is_some();
    let mut forms = Vec::new();
    for kind in shape.kind.accepted() {
        match kind {
            Kind::Any | Kind::Unknown => {}
            Kind::Nothing => forms.push(Form::new(Json::Null)),
            kind if kind.is_scalar() => forms.extend(scalar::forms(shape, *kind)),
            _ if in_text => forms.push(Form::new(Json::String)),
            _ => {}
        }
    }
    let forms = forms.into_iter().map(|form| inside(shape, form));
    let mut forms: Vec<Form> = forms.chain(null_forms(&spelling::null_as(shape))).collect();
    super::form::drop_covered(&mut forms);
    let values = |form: &Form| form.words.get("enum").and_then(Value::as_array).cloned();
    let told = forms.iter().map(|form| (form.json.word(), values(form).unwrap_or_default()));
    told.collect()
}
