//! The file of one operation: its type, its request, its payload and what those hold.

use bindery_model::vendor::{
    Claim, DependsOn, Effect, EffectKind, EnvelopeUse, Operation, Payload, StateOf,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::choices;
use super::doc::{self, Doc, code};
use super::fields;
use super::form::ident;
use super::plan::{Home, Item, payload_shapes};
use super::spelling::doc_attributes;
use crate::Artifact;

impl Context<'_> {
    /// The file of the operation with this index.
    pub(super) fn operation_file(&self, index: usize) -> Artifact {
        let (operation, seat) = &self.plan.operations[index];
        let says = Doc::new().say(format!(
            "{}: {}",
            code(&operation.name),
            doc::escaped(operation.about.title.as_deref().unwrap_or(&seat.name)),
        ));
        let mut file = self.file(&format!("{}/{}.rs", seat.group, seat.module)).doc(says);
        file.push(self.operation_type(index));
        file.push(self.operation_impl(index));
        file.push(self.call(index));
        file.push(self.outcomes(index));
        file.push(self.whole(operation));
        file.extend(self.headers("Headers", "a success", fields::header_fields(operation)));
        if let Some(shapes) = several(operation) {
            let item = Item {
                shape: shapes[0],
                name: "Payload".to_owned(),
                said: "Payload".to_owned(),
                entry_of: None,
            };
            let shape = self.plan.vendor.shape(shapes[0]);
            file.extend(choices::either(self, &item, shape, shapes));
        }
        for item in self.plan.files.get(&Home::Operation(index)).into_iter().flatten() {
            file.extend(self.item(item));
        }
        file.written(&self.imports("super::super", ""))
    }

    fn operation_type(&self, index: usize) -> TokenStream {
        let (operation, seat) = &self.plan.operations[index];
        let name = ident(&seat.name);
        let doc = doc_attributes(&operation_doc(operation));
        quote!(#(#doc)* #[derive(Debug, Clone, Copy)] pub struct #name;)
    }

    fn operation_impl(&self, index: usize) -> TokenStream {
        let (operation, seat) = &self.plan.operations[index];
        let name = ident(&seat.name);
        let said = &operation.name;
        let method = operation.call.method.as_ref().map(|method| {
            let doc = doc_attributes(&method_doc(method));
            let value = &method.value.0;
            quote!(#(#doc)* pub const METHOD: &'static str = #value;)
        });
        let path = operation.call.path.value.to_string();
        let path_doc = doc_attributes(&path_doc(operation));
        let requests = self.requests(index);
        let read = self.read(index);
        quote! {
            impl #name {
                #[doc = " What the spec calls it."]
                pub const NAME: &'static str = #said;
                #method
                #(#path_doc)*
                pub const PATH: &'static str = #path;
                #requests
                #read
            }
        }
    }

    /// `read`: payload, typed fault, or what did not fit.
    fn read(&self, index: usize) -> TokenStream {
        let (operation, _) = &self.plan.operations[index];
        let (ty, take) = self.payload(operation);
        let (ty, take) = if fields::header_fields(operation).is_empty() {
            (quote!(Answer<#ty>), quote!(Ok(#take?)))
        } else {
            (quote!(Answer<#ty, Headers>), quote!(Ok(Answer::with_headers(#take?, &found)?)))
        };
        let faults = operation.reply.faults.values().enumerate().filter_map(|(at, fault)| {
            let made = self.fault_made(fault)?;
            let found = if made.to_string().contains("found") { quote!(found) } else { quote!(_) };
            let at = proc_macro2::Literal::usize_unsuffixed(at);
            Some(quote!(operation::Decision::Fault(#at, #found) => #made,))
        });
        let says = doc_attributes(&read_doc(operation));
        quote! {
            #(#says)*
            pub fn read(
                status: u16,
                headers: &[(&str, &str)],
                body: &[u8],
            ) -> Result<#ty, operation::Failure<Fault>> {
                let reply = operation::Reply { status, headers, body };
                let fault = match OUTCOMES.decide(&reply)? {
                    operation::Decision::Success(found) => return #take,
                    #(#faults)*
                    operation::Decision::Fault(_, found)
                    | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
                };
                Err(operation::Failure::Fault(fault))
            }
        }
    }

    /// The type of a success's whole body: the envelope around the payload.
    fn whole(&self, operation: &Operation) -> TokenStream {
        let (payload, take) = self.payload(operation);
        let plain = !take.to_string().contains("payload_as");
        let carried = if plain { payload } else { quote!(Json) };
        let envelope = operation.reply.success.as_ref().map(|success| &success.envelope);
        let (says, ty) = match envelope {
            Some(EnvelopeUse::Named(name)) => {
                let shape = self.plan.vendor.envelopes.get(name).map(|envelope| envelope.shape);
                let named = shape.and_then(|shape| self.plan.type_of(shape).map(|it| (shape, it)));
                let ty = named.map_or_else(
                    || quote!(Json),
                    |(shape, name)| {
                        let name = ident(name);
                        if self.is_generic(shape) { quote!(#name<#carried>) } else { quote!(#name) }
                    },
                );
                (" The whole body of a success: the envelope around its payload.", ty)
            }
            _ => (" The whole body of a success.", carried),
        };
        quote!(#[doc = #says] pub type Whole = #ty;)
    }

    /// The type of a success's payload, and how it is taken from what was found.
    fn payload(&self, operation: &Operation) -> (TokenStream, TokenStream) {
        if several(operation).is_some() {
            return (quote!(Payload), quote!(found.payload()));
        }
        match operation.reply.success.as_ref().map(|success| &success.payload) {
            Some(Payload::None) => (quote!(()), quote!(found.nothing())),
            Some(Payload::Shapes(shapes)) if !shapes.is_empty() => {
                let form = self.form(shapes[0]);
                let take = if let Some(spelling) = &form.spelling {
                    quote!(found.payload_as(&#spelling))
                } else {
                    quote!(found.payload())
                };
                (form.ty, take)
            }
            _ => (quote!(Json), quote!(found.payload())),
        }
    }
}

/// The payloads of a success that may carry one of several.
pub(super) fn several(operation: &Operation) -> Option<&[bindery_model::vendor::ShapeId]> {
    let shapes = payload_shapes(&operation.reply.success.as_ref()?.payload);
    (shapes.len() > 1).then_some(shapes)
}

fn operation_doc(operation: &Operation) -> Doc {
    let mut doc = Doc::new().about(&operation.about, &code(&operation.name));
    let mut facts = Vec::new();
    facts.extend(operation.effect.as_ref().map(effect_sentence));
    facts.extend(states("Before it", &operation.before));
    facts.extend(states("After it", &operation.after));
    facts.extend(operation.depends_on.as_ref().map(|depends| match &depends.value {
        DependsOn::Nothing => "It depends on no other call".to_owned(),
        DependsOn::Operations(names) => {
            let names: Vec<String> = names.iter().map(|name| code(name)).collect();
            format!("It depends on {}", names.join(", "))
        }
        DependsOn::Outside(text) => format!("It depends on {}", doc::escaped(text)),
    }));
    doc = doc.together(&facts);
    doc.notes(&operation.about).notes(&operation.call.about).origin(&operation.about.origin)
}

fn effect_sentence(effect: &Claim<Effect>) -> String {
    let verb = match effect.value.kind {
        EffectKind::Read => "Reads",
        EffectKind::Create => "Creates",
        EffectKind::Change => "Changes",
        EffectKind::Delete => "Deletes",
    };
    match &effect.value.entity {
        Some(entity) => format!("{verb} a {}", code(entity)),
        None => format!("{verb} something"),
    }
}

fn states(when: &str, states: &[Claim<StateOf>]) -> Vec<String> {
    let sentence = |state: &Claim<StateOf>| {
        let names: Vec<String> = state.value.states.iter().map(|state| code(state)).collect();
        format!("{when}, the {} is {}", code(&state.value.entity), names.join(" or "))
    };
    states.iter().map(sentence).collect()
}

fn method_doc(method: &Claim<bindery_model::vendor::Method>) -> Doc {
    let doc = Doc::new().say("The HTTP method");
    let doc = doc.together(&doc::doubts(method, "It", |method| code(&method.0)));
    doc.origin(&method.origin)
}

fn path_doc(operation: &Operation) -> Doc {
    let path = &operation.call.path;
    let doc = Doc::new().say("The path behind the server's address");
    let doc = doc.together(&doc::doubts(path, "It", |path| code(&path.to_string())));
    doc.origin(&path.origin)
}

fn read_doc(operation: &Operation) -> Doc {
    let doc = Doc::new().say("Reads a reply: the payload, or why there is none");
    let Some(success) = &operation.reply.success else {
        return doc.say("Nobody says what a success looks like");
    };
    let mut facts = Vec::new();
    facts.extend(
        success.status.as_ref().map(|status| format!("On success the status is {}", status.value)),
    );
    facts.extend(
        success
            .text
            .as_ref()
            .map(|text| format!("On success the text is {}", code(&text.value.to_string()))),
    );
    let doc = doc.together(&facts).notes(&success.about).origin(&success.about.origin);
    doc.verbatim("# Errors")
        .say("A fault, documented or not, or what in the body did not fit and where")
}
