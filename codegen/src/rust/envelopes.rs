//! The envelopes of a vendor: each a type over its payload, and the table of where it has what.

use bindery_model::vendor::{Envelope, KeyCase, Kind, Parts, Role as FieldRole, ShapeId};
use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::doc::{Doc, code};
use super::form::ident;
use super::names::{Role, Wanted, names};
use super::plan::Home;
use crate::Artifact;

/// Alternatives of the path of keys to a field.
pub(super) type Paths = Vec<Vec<String>>;

impl Context<'_> {
    /// `envelopes.rs`, where the vendor has envelopes.
    pub(super) fn envelopes_file(&self) -> Option<Artifact> {
        if self.plan.vendor.envelopes.is_empty() {
            return None;
        }
        let says = "What this vendor wraps its replies in";
        let mut file = self.file("envelopes.rs").doc(Doc::new().say(says));
        for item in self.plan.files.get(&Home::Envelopes).into_iter().flatten() {
            file.extend(self.item(item));
        }
        for (envelope, name) in self.plan.vendor.envelopes.values().zip(self.envelope_tables()) {
            file.push(self.table(envelope, &name));
        }
        Some(file.written(&self.imports("super", "envelopes")))
    }

    /// The constant of an envelope's table, by its key among the vendor's envelopes.
    pub(super) fn table_of(&self, envelope: &str) -> Option<TokenStream> {
        let at = self.plan.vendor.envelopes.get_index_of(envelope)?;
        let name = ident(&self.envelope_tables()[at]);
        Some(quote!(envelopes::#name))
    }

    fn envelope_tables(&self) -> Vec<String> {
        let envelopes = self.plan.vendor.envelopes.keys();
        let wanted: Vec<Wanted<'_>> = envelopes.map(|name| name.as_str().into()).collect();
        let names = names(Role::Field, &[], &wanted);
        names.iter().map(|name| name.trim_start_matches("r#").to_uppercase()).collect()
    }

    fn table(&self, envelope: &Envelope, name: &str) -> TokenStream {
        let says = format!(" Where {} has what an outcome is told by.", code(&envelope.name));
        let name = ident(name);
        let path = |role| {
            let paths = self.role_paths(envelope.shape, role).unwrap_or_default();
            paths_tokens(&paths)
        };
        let (of_code, text, payload) =
            (path(FieldRole::Code), path(FieldRole::Text), path(FieldRole::Payload));
        let keys = self.keys(envelope.shape);
        let success = envelope.success.as_ref().map_or_else(
            || quote!(None),
            |test| {
                let (when, unless) = (test.when.as_ref(), test.unless.as_ref());
                let told = self.told(Some(envelope.shape), when, unless);
                quote!(Some(#told))
            },
        );
        quote! {
            #[doc = #says]
            pub(super) const #name: operation::Envelope = operation::Envelope {
                keys: #keys,
                code: #of_code,
                text: #text,
                payload: #payload,
                success: #success,
            };
        }
    }

    /// Whether the case of keys matters in an object.
    pub(super) fn keys(&self, shape: ShapeId) -> TokenStream {
        let any = match &self.plan.vendor.shape(shape).parts {
            Parts::Object(object) => {
                object.keys.as_ref().is_some_and(|keys| keys.value == KeyCase::Any)
            }
            _ => false,
        };
        if any { quote!(bindery::read::Keys::AnyCase) } else { quote!(bindery::read::Keys::Exact) }
    }

    /// The keys that lead to the field with a role, each way of spelling the last of them.
    pub(super) fn role_paths(&self, shape: ShapeId, role: FieldRole) -> Option<Paths> {
        let Parts::Object(object) = &self.plan.vendor.shape(shape).parts else { return None };
        for field in &object.fields {
            if field.role == Some(role) {
                return Some(field.key.accepted().map(|key| vec![key.clone()]).collect());
            }
            let inner = self.plan.vendor.shape(field.shape);
            if inner.kind.value == Kind::Object
                && inner.name.is_none()
                && let Some(found) = self.role_paths(field.shape, role)
            {
                let behind = |path: Vec<String>| [vec![field.key.value.clone()], path].concat();
                return Some(found.into_iter().map(behind).collect());
            }
        }
        None
    }
}

/// Paths as a constant.
pub(super) fn paths_tokens(paths: &Paths) -> TokenStream {
    let paths = paths.iter().map(|keys| quote!(&[#(#keys),*]));
    quote!(&[#(#paths),*])
}
