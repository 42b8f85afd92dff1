//! The functions of an operation that build its request, and the table they build it from.

use bindery_model::vendor::{
    Claim, Encoding, Field, Object, Operation, Parts, Place, Role as FieldRole, ShapeId,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::doc::{Doc, code};
use super::form::ident;
use super::names::{Role, Wanted, names};
use super::spelling::doc_attributes;

impl Context<'_> {
    /// `request`, and one function more for each other documented encoding.
    pub(super) fn requests(&self, index: usize) -> TokenStream {
        let (operation, _) = &self.plan.operations[index];
        let encodings = encodings(operation);
        let functions = encodings
            .iter()
            .enumerate()
            .map(|(at, encoding)| self.request_function(operation, *encoding, at == 0));
        quote!(#(#functions)*)
    }

    fn request_function(
        &self,
        operation: &Operation,
        encoding: Option<Encoding>,
        first: bool,
    ) -> TokenStream {
        let name = match encoding {
            Some(encoding) if !first => ident(&format!("request_as_{}", encoding.word())),
            _ => ident("request"),
        };
        let secrets = self.path_secrets(operation);
        let rust = secret_idents(&secrets);
        let mut arguments = Vec::new();
        let message =
            self.has_message(operation.request.shape).then(|| self.form(operation.request.shape));
        if let Some(form) = &message {
            let ty = borrowed(&form.ty);
            arguments.push(quote!(message: &#ty));
        }
        arguments.extend(rust.iter().map(|name| quote!(#name: &Secret)));
        let method = operation.call.method.is_none().then(|| quote!(.with_method(method)));
        if method.is_some() {
            arguments.push(quote!(method: &'static str));
        }
        let sent_as = match encoding {
            Some(encoding) if !first => {
                let encoding = encoding_token(Some(encoding));
                quote!(.sent_as(#encoding))
            }
            _ => quote!(),
        };
        let check =
            message.as_ref().filter(|form| form.nested).map(|_| quote!(message.validate()?;));
        let pairs = secrets.iter().zip(&rust).map(|(secret, name)| quote!((#secret, #name)));
        let pairs = quote!(&[#(#pairs),*]);
        let build = match &message {
            None => quote!(build(&(), #pairs)),
            Some(form) => {
                let content = owned(&form.ty);
                let own = || quote!(build(#content, #pairs));
                let spelled = |spelling| quote!(build_as(#content, &#spelling, #pairs));
                form.spelling.as_ref().map_or_else(own, spelled)
            }
        };
        let doc = doc_attributes(&request_doc(operation, encoding, first));
        quote! {
            #(#doc)*
            pub fn #name(#(#arguments),*) -> Result<operation::Request, operation::RequestError> {
                #check
                Ok(CALL #method #sent_as .#build?)
            }
        }
    }

    /// What `request` is called with, by name.
    pub(super) fn arguments(&self, index: usize) -> Vec<String> {
        let (operation, _) = &self.plan.operations[index];
        let message = self.has_message(operation.request.shape).then(|| "&message".to_owned());
        let secrets = secret_idents(&self.path_secrets(operation));
        let secrets = secrets.iter().map(|secret| format!("&{secret}"));
        let method = operation.call.method.is_none().then(|| "method".to_owned());
        message.into_iter().chain(secrets).chain(method).collect()
    }

    /// The table that a request is built from.
    pub(super) fn call(&self, index: usize) -> TokenStream {
        let (operation, seat) = &self.plan.operations[index];
        let owner = ident(&seat.name);
        let encoding = encoding_token(encodings(operation).first().copied().flatten());
        let known = operation.call.method.is_some();
        let method = if known { quote!(#owner::METHOD) } else { quote!("") };
        let separator = match &operation.request.separator {
            Some(separator) => separator.value.as_str(),
            None => "&",
        };
        let places = self.places(operation);
        quote! {
            #[doc = " How the call is put together."]
            const CALL: operation::Blueprint = operation::Blueprint {
                name: #owner::NAME,
                method: #method,
                path: #owner::PATH,
                encoding: #encoding,
                separator: #separator,
                places: &[#(#places),*],
            };
        }
    }

    /// Where each field travels that does not go where the encoding puts it.
    fn places(&self, operation: &Operation) -> Vec<TokenStream> {
        let mut out: Vec<(String, TokenStream)> = Vec::new();
        for field in self.request_fields(operation.request.shape) {
            let key = &field.key.value;
            let in_path = operation.call.path.value.holes().any(|hole| hole == field.name);
            let place = field.place.as_ref().map(|place| place.value);
            let place = if in_path { Some(Place::Path) } else { place };
            let written = field.secret.as_ref().and_then(|secret| secret.value.written.as_ref());
            let token = match (place, written) {
                (
                    None | Some(Place::Query | Place::Header | Place::Cookie | Place::Body),
                    Some(text),
                ) => {
                    let text = text.to_string();
                    let place = ident(match place {
                        Some(Place::Query) => "QueryAs",
                        Some(Place::Header) => "HeaderAs",
                        Some(Place::Cookie) => "CookieAs",
                        _ => "BodyAs",
                    });
                    quote!(operation::Place::#place(#text))
                }
                (Some(Place::Header), None) => quote!(operation::Place::Header),
                (Some(Place::Path), _) if field.name != *key => {
                    let hole = &field.name;
                    quote!(operation::Place::PathAs(#hole))
                }
                (Some(Place::Path), _) => quote!(operation::Place::Path),
                (Some(Place::Query), _) => quote!(operation::Place::Query),
                (Some(Place::Cookie), _) => quote!(operation::Place::Cookie),
                (Some(Place::Body), _) if field.role == Some(FieldRole::Payload) => {
                    quote!(operation::Place::WholeBody)
                }
                (Some(Place::Body), _) => quote!(operation::Place::Body),
                (None, _) => continue,
            };
            if !out.iter().any(|(known, _)| known == key) {
                out.push((key.clone(), quote!((#key, #token))));
            }
        }
        out.into_iter().map(|(_, tokens)| tokens).collect()
    }

    pub(super) fn request_fields(&self, shape: ShapeId) -> Vec<&Field> {
        let Parts::Object(object) = &self.plan.vendor.shape(shape).parts else { return Vec::new() };
        let Some(variants) = &object.variants else { return object.fields.iter().collect() };
        let inner = variants.cases.iter().flat_map(|case| self.request_fields(case.shape));
        object.fields.iter().chain(inner).collect()
    }

    fn has_message(&self, shape: ShapeId) -> bool {
        !matches!(
            &self.plan.vendor.shape(shape).parts,
            Parts::Object(Object { fields, variants: None, .. }) if fields.is_empty()
        )
    }

    /// The holes of the path that are secrets and no fields.
    fn path_secrets<'b>(&self, operation: &'b Operation) -> Vec<&'b str> {
        let fields = self.request_fields(operation.request.shape);
        let mut out: Vec<&str> = Vec::new();
        for hole in operation.call.path.value.holes() {
            if !fields.iter().any(|field| field.name == hole) && !out.contains(&hole) {
                out.push(hole);
            }
        }
        out
    }
}

/// The documented encodings, the first of which is sent; without a body only a query is left.
fn encodings(operation: &Operation) -> Vec<Option<Encoding>> {
    let mut out: Vec<Encoding> = Vec::new();
    for encoding in operation.request.sent_as.iter().flat_map(Claim::accepted).flatten() {
        if !out.contains(encoding) {
            out.push(*encoding);
        }
    }
    let has_body = operation.call.method.as_ref().is_none_or(|method| method.value.has_body());
    if !has_body {
        out.retain(|encoding| *encoding == Encoding::Query);
        if out.is_empty() {
            out.push(Encoding::Query);
        }
    }
    if out.is_empty() {
        out.push(Encoding::Json);
    }
    out.into_iter().map(Some).collect()
}

fn encoding_token(encoding: Option<Encoding>) -> TokenStream {
    match encoding {
        Some(Encoding::Json) => quote!(operation::Encoding::Json),
        Some(Encoding::Query) => quote!(operation::Encoding::Query),
        Some(Encoding::Form) => quote!(operation::Encoding::Form),
        Some(Encoding::Multipart) => quote!(operation::Encoding::Multipart),
        Some(Encoding::Text) => quote!(operation::Encoding::Text),
        None => quote!(operation::Encoding::None),
    }
}

fn secret_idents(secrets: &[&str]) -> Vec<proc_macro2::Ident> {
    let wanted: Vec<Wanted<'_>> = secrets.iter().map(|secret| (*secret).into()).collect();
    names(Role::Field, &["message", "method"], &wanted).iter().map(|name| ident(name)).collect()
}

/// What a function borrows: a list as a slice, a text as a `str`.
fn borrowed(ty: &TokenStream) -> TokenStream {
    let text = ty.to_string();
    let item = text.strip_prefix("Vec <").and_then(|rest| rest.strip_suffix('>'));
    match item.map(str::parse::<TokenStream>) {
        Some(Ok(item)) => quote!([#item]),
        _ if text == "String" => quote!(str),
        _ => quote!(#ty),
    }
}

/// The message again as a value: what was borrowed as a slice is copied.
fn owned(ty: &TokenStream) -> TokenStream {
    let text = ty.to_string();
    if text.starts_with("Vec <") {
        return quote!(&message.to_vec());
    }
    if text == "String" { quote!(&message.to_owned()) } else { quote!(message) }
}

fn request_doc(operation: &Operation, encoding: Option<Encoding>, first: bool) -> Doc {
    let how = match encoding {
        Some(Encoding::Query) => " with a query string",
        Some(Encoding::Form) => " as a form",
        Some(Encoding::Multipart) => " in several parts",
        Some(Encoding::Text) => " as text",
        Some(Encoding::Json) => " as JSON",
        None => "",
    };
    let doc = Doc::new().say(format!("The request{how}"));
    let doc = if first { doc } else { doc.say("The page allows this encoding too") };
    let doc = if operation.call.method.is_some() {
        doc
    } else {
        doc.say(format!("No page gives the method of {}", code(&operation.name)))
    };
    doc.notes(&operation.request.about)
        .verbatim("# Errors")
        .say("A rule that the message breaks, or a value that cannot be sent this way")
}
