//! The fields of a struct: type, attributes, documentation.

use std::fmt::Write as _;

use bindery_model::vendor::{
    Condition, DefaultValue, Field, FieldRule, Object, Operation, Required, Role as FieldRole,
    Rule, ShapeId,
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::Context;
use super::doc::{self, Doc, code};
use super::file::Piece;
use super::form::{Form, Leaf, ident};
use super::limits;
use super::names::{Role, Wanted, names};
use super::rules::Scope;
use super::spelling::{doc_attributes, spelled};
use super::walk::holds_directly;

/// Whether a field's key and value are always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// `T`: it is always given.
    Given,
    /// `Nullable<T>`: its key is always there.
    Key,
    /// `Option`: it may be left out.
    May,
}

/// A field as it is written.
pub(super) struct Written {
    /// The Rust name.
    pub(super) name: String,
    /// The whole type, `Option` and `Nullable` included.
    pub(super) ty: TokenStream,
    /// The type where it is given, for arguments.
    pub(super) bare: Form,
    /// Whether it is always there.
    pub(super) presence: Presence,
    /// With attributes and documentation.
    pub(super) tokens: TokenStream,
    /// Its row in the table by which it is read and written.
    pub(super) row: String,
}

impl Context<'_> {
    /// The fields of an object, in the page's order.
    pub(super) fn fields(&self, owner: ShapeId, object: &Object) -> Vec<Written> {
        let wanted: Vec<Wanted<'_>> =
            object.fields.iter().map(|field| field.name.as_str().into()).collect();
        let rust = names(Role::Field, &[], &wanted);
        let scope = Scope { object, names: &rust };
        let write = |(field, name): (&Field, &String)| self.field(owner, &scope, field, name);
        object.fields.iter().zip(&rust).map(write).collect()
    }

    fn field(&self, owner: ShapeId, scope: &Scope<'_>, field: &Field, name: &str) -> Written {
        let bare = self.field_form(owner, field);
        let wire = &self.plan.vendor.shape(field.shape).wire;
        let nothing = if field.secret.is_none() { self.nothing(wire) } else { None };
        let presence = self.presence(owner, scope.object, field, nothing.is_some());
        let mut ty = bare.ty.clone();
        let mut spelling = bare.spelling.clone();
        if let Some(nothing) = nothing {
            let inner = bare.spelling();
            ty = quote!(Nullable<#ty>);
            spelling = Some(quote!(NullAs(#nothing, &#inner)));
        }
        if presence == Presence::May {
            ty = quote!(Option<#ty>);
        }
        let mut rules = self.field_rules(scope, field, &bare, presence);
        let key = &field.key.value;
        let renamed = name.trim_start_matches("r#") != key;
        if renamed && (!rules.is_empty() || is_mentioned(scope.object, field)) {
            rules.insert(0, quote!(key = #key));
        }
        let rules = (!rules.is_empty()).then(|| quote!(#[bindery(#(#rules),*)]));
        let doc = doc_attributes(&self.field_doc(scope.object, field, presence));
        let rust = ident(name);
        let tokens = quote!(#(#doc)* #rules pub #rust: #ty);
        let row = row(scope.object, field, name, spelling.as_ref());
        Written { name: name.to_owned(), ty, bare, presence, tokens, row }
    }

    /// The documented headers of an outcome as a struct; none of them is relied on.
    pub(super) fn headers(&self, name: &str, of: &str, headers: &[Field]) -> Vec<Piece> {
        if headers.is_empty() {
            return Vec::new();
        }
        let object = Object { fields: headers.to_vec(), keys: None, variants: None };
        let wanted: Vec<Wanted<'_>> = headers.iter().map(|it| it.name.as_str().into()).collect();
        let rust = names(Role::Field, &[], &wanted);
        let (mut fields, mut rows) = (Vec::new(), Vec::new());
        for (header, name) in headers.iter().zip(&rust) {
            let form = self.field_form(header.shape, header);
            let doc = doc_attributes(&self.field_doc(&object, header, Presence::May));
            let (rust, ty) = (ident(name), &form.ty);
            fields.push(quote!(#(#doc)* pub #rust: Option<#ty>));
            rows.push(row(&object, header, name, form.spelling.as_ref()));
        }
        let (ty, says) = (ident(name), format!(" The documented headers of {of}."));
        let structure = quote! {
            #[doc = #says]
            #[derive(Debug, Clone, PartialEq, Default)]
            pub struct #ty { #(#fields,)* }
        };
        vec![Piece::Tokens(structure), Piece::Text(super::items::table(name, false, &rows))]
    }

    fn field_form(&self, owner: ShapeId, field: &Field) -> Form {
        if field.secret.is_some() {
            return Form::new(quote!(Secret), Leaf::Other);
        }
        if self.minted.contains(&(owner, field.name.clone())) {
            return Form { ty: quote!(Secret), leaf: Leaf::Text, ..self.form(field.shape) };
        }
        if field.role == Some(FieldRole::Payload) && self.is_generic(owner) {
            return Form { nested: true, ..Form::new(quote!(P), Leaf::Other) };
        }
        let form = self.form(field.shape);
        if self.is_generic(field.shape) {
            let ty = &form.ty;
            return Form { ty: quote!(#ty<P>), ..form.clone() };
        }
        if form.nested && holds_directly(self.plan.vendor, field.shape, owner) {
            let ty = &form.ty;
            return Form { ty: quote!(Box<#ty>), ..form.clone() };
        }
        form
    }

    /// Sending is strict; of what is read, only a firm fact is relied on.
    fn presence(&self, owner: ShapeId, object: &Object, field: &Field, nullable: bool) -> Presence {
        let firm = field.required.basis().is_firm() && !field.required.is_disputed();
        if self.plan.is_read(owner) && !firm {
            return Presence::May;
        }
        let excused = object.fields.iter().any(|other| excuses(other, &field.name));
        match field.required.value {
            Required::Always if !excused && !nullable => Presence::Given,
            Required::Key if nullable => Presence::Key,
            Required::Key => Presence::Given,
            _ => Presence::May,
        }
    }

    fn field_doc(&self, object: &Object, field: &Field, presence: Presence) -> Doc {
        let shape = self.plan.vendor.shape(field.shape);
        let key = code(&field.key.value);
        let mut doc = Doc::new().about(&field.about, &format!("{key}, which no page explains"));
        let mut limits = limits::of(shape);
        limits.extend(field.default.iter().map(|default| default_sentence(&default.value)));
        doc = doc.together(&limits);
        doc = doc.together(&presence_sentences(object, field, presence));
        doc = doc.notes(&field.about);
        doc = doc.together(&doubt_sentences(field));
        let origin = &field.about.origin;
        let assumed = assumed_facts(field, shape);
        let assumed = match assumed.as_slice() {
            [] => String::new(),
            [one] => format!("{one} is assumed"),
            [rest @ .., last] => format!("{} and {last} are assumed", rest.join(", ")),
        };
        doc.together(&[doc::said_at(origin.basis, &origin.at), doc::upper_first(&assumed)])
    }
}

/// The documented headers of a success.
pub(super) fn header_fields(operation: &Operation) -> &[Field] {
    operation.reply.success.as_ref().map_or(&[], |success| success.headers.as_slice())
}

/// Whether a field may be given instead of the one with this name.
pub(crate) fn excuses(other: &Field, name: &str) -> bool {
    other.rules.iter().any(|rule| match &rule.value {
        FieldRule::InsteadOf(names) => names.iter().any(|one| one == name),
        _ => false,
    })
}

/// The row of a field: `name = "KEY" | "other" as SPELLING`.
fn row(object: &Object, field: &Field, name: &str, spelling: Option<&TokenStream>) -> String {
    let key = &field.key.value;
    let mut out = format!("{name} = {key:?}");
    for also in field.key.others() {
        let taken = object
            .fields
            .iter()
            .any(|other| other.key.accepted().any(|k| k == also) && other.name != field.name);
        if !taken && also != key {
            let _ = write!(out, " | {also:?}");
        }
    }
    if let Some(spelling) = spelling {
        let _ = write!(out, " as {}", compact(spelling));
    }
    out
}

/// Tokens of an expression as a person would set them.
pub(super) fn compact(tokens: &TokenStream) -> String {
    let mut out = String::new();
    let mut tight = true;
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Parenthesis | Delimiter::None => ("(", ")"),
                };
                let _ = write!(out, "{open}{}{close}", compact(&group.stream()));
                tight = false;
            }
            TokenTree::Punct(sign) => {
                out.push(sign.as_char());
                if sign.as_char() == ',' {
                    out.push(' ');
                }
                tight = true;
            }
            other => {
                if !tight {
                    out.push(' ');
                }
                let _ = write!(out, "{other}");
                tight = false;
            }
        }
    }
    out
}

/// Whether a rule of another field speaks of this one, so that a message may name it.
fn is_mentioned(object: &Object, field: &Field) -> bool {
    let name = &field.name;
    let by_condition = |condition: &Condition| match condition {
        Condition::AnyGiven(names) => names.contains(name),
        Condition::All(tests) => tests.iter().any(|test| test.field == *name),
    };
    object.fields.iter().any(|other| {
        let required = match &other.required.value {
            Required::When(condition) | Required::Unless(condition) => by_condition(condition),
            _ => false,
        };
        required
            || other.rules.iter().any(|rule| match &rule.value {
                FieldRule::InsteadOf(names) | FieldRule::Excludes(names) => names.contains(name),
                FieldRule::Needs(condition) => by_condition(condition),
                // What the rule asks is asked of the field that has it.
                FieldRule::AtLeastOne(names) => names.contains(name) && other.name != *name,
                FieldRule::Echoes(_) => false,
            })
            || self::excuses(field, &other.name)
    })
}

fn presence_sentences(object: &Object, field: &Field, presence: Presence) -> Vec<String> {
    let mut out = Vec::new();
    let excused_by: Vec<String> = object
        .fields
        .iter()
        .filter(|other| excuses(other, &field.name))
        .map(|other| code(&other.key.value))
        .collect();
    match &field.required.value {
        Required::Always if presence == Presence::May && !excused_by.is_empty() => {
            out.push(format!("Required, unless {} is given", excused_by.join(" or ")));
        }
        Required::Always if presence == Presence::May => out.push("Required".to_owned()),
        Required::Key if presence == Presence::May => {
            out.push("The key is always there".to_owned());
        }
        Required::When(condition) => {
            out.push(format!("Required when {}", limits::condition(object, condition)));
        }
        Required::Unless(condition) => {
            out.push(format!("Required unless {}", limits::condition(object, condition)));
        }
        Required::Outside(text) => out.push(format!("Required if {}", doc::escaped(text))),
        Required::Unknown => out.push("Nobody says whether it is required".to_owned()),
        _ => {}
    }
    out.extend(field.rules.iter().map(|rule| limits::between(object, &rule.value)));
    out
}

pub(crate) fn default_sentence(default: &DefaultValue) -> String {
    match default {
        DefaultValue::Value(value) => format!("Left out, it is {}", code(&spelled(value))),
        DefaultValue::Today => "Left out, it is the day of the call".to_owned(),
        DefaultValue::Now => "Left out, it is the moment of the call".to_owned(),
        DefaultValue::Outside(text) => format!("Left out: {}", doc::escaped(text)),
    }
}

fn doubt_sentences(field: &Field) -> Vec<String> {
    let mut out = doc::doubts(&field.key, "The key", |key| code(key));
    out.extend(doc::doubts(&field.required, "Whether it is required", |required| {
        limits::required(required).to_owned()
    }));
    out
}

/// Which facts of a field nobody says.
fn assumed_facts(field: &Field, shape: &bindery_model::vendor::Shape) -> Vec<&'static str> {
    use bindery_model::vendor::Basis::Assumed;
    if field.about.origin.basis == Assumed {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut note = |assumed: bool, what| out.extend(assumed.then_some(what));
    note(field.key.basis() == Assumed, "its key");
    note(shape.kind.basis() == Assumed, "its type");
    let required_said = !matches!(field.required.value, Required::Unknown);
    note(field.required.basis() == Assumed && required_said, "whether it is required");
    let formats =
        |rule: &&bindery_model::vendor::Claim<Rule>| matches!(rule.value, Rule::Format(_));
    note(
        shape.rules.iter().find(formats).is_some_and(|rule| rule.basis() == Assumed),
        "its format",
    );
    out
}
