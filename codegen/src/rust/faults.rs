//! The faults of a vendor: one enum, open at its end.

use std::fmt::Write as _;

use bindery_model::vendor::{Fault, Operation, Segment, ShapeId};
use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::doc::{Doc, cited, code};
use super::form::ident;
use super::names::{Role, Wanted, names};
use super::plan::{Home, Plan, listed, payload_shapes};
use super::spelling::doc_attributes;
use crate::Artifact;

/// The faults of all operations, those that are the same by name and content as one.
pub(super) struct Faults<'a> {
    variants: IndexMap<Key<'a>, Variant<'a>>,
}

/// What makes two faults the same: name, holes, payload, headers.
type Key<'a> = (&'a str, Vec<&'a str>, Vec<ShapeId>, Vec<(&'a str, ShapeId)>);

struct Variant<'a> {
    name: String,
    /// The type of its headers, where it has any.
    headers: Option<String>,
    of: Vec<(&'a Operation, &'a Fault)>,
}

impl<'a> Faults<'a> {
    /// Collects them.
    pub(super) fn new(plan: &Plan<'a>) -> Self {
        let mut found: IndexMap<Key<'a>, Vec<(&'a Operation, &'a Fault)>> = IndexMap::new();
        for (operation, _) in &plan.operations {
            for fault in operation.reply.faults.values() {
                found.entry(key(fault)).or_default().push((operation, fault));
            }
        }
        let wanted: Vec<Wanted<'_>> = found
            .iter()
            .map(|((name, ..), of)| Wanted {
                text: name,
                parents: of
                    .first()
                    .map(|(operation, _)| operation.name.as_str())
                    .into_iter()
                    .collect(),
            })
            .collect();
        let given = names(Role::Variant, &["Undocumented"], &wanted);
        let wanted: Vec<String> = given.iter().map(|name| format!("{name} headers")).collect();
        let wanted: Vec<Wanted<'_>> = wanted.iter().map(|text| text.as_str().into()).collect();
        let own = plan.files.get(&Home::Faults).into_iter().flatten().map(|item| item.name.clone());
        let taken: Vec<String> = own.chain(plan.importable().into_keys()).collect();
        let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
        let headers = names(Role::Type, &taken, &wanted);
        let variants = found.into_iter().zip(given.into_iter().zip(headers));
        let variants = variants.map(|((key, of), (name, headers))| {
            let headers = (!key.3.is_empty()).then_some(headers);
            (key, Variant { name, headers, of })
        });
        Self { variants: variants.collect() }
    }

    fn of<'f>(&'f self, fault: &'f Fault) -> Option<&'f Variant<'f>> {
        self.variants.get(&key(fault))
    }
}

fn key(fault: &Fault) -> Key<'_> {
    let headers = fault.outcome.headers.iter();
    let headers = headers.map(|header| (header.name.as_str(), header.shape)).collect();
    (&fault.name, hole_names(fault), payload_shapes(&fault.outcome.payload).to_vec(), headers)
}

impl Variant<'_> {
    /// Whether there is more to a fault than its text.
    fn carries(&self) -> bool {
        let payload = |fault: &Fault| !payload_shapes(&fault.outcome.payload).is_empty();
        self.headers.is_some() || self.of.iter().any(|(_, fault)| payload(fault))
    }
}

fn hole_names(fault: &Fault) -> Vec<&str> {
    let mut out: Vec<&str> = Vec::new();
    for hole in fault.outcome.text.iter().flat_map(|text| text.value.holes()) {
        if !out.contains(&hole) {
            out.push(hole);
        }
    }
    out
}

impl Context<'_> {
    /// `faults.rs`.
    pub(super) fn faults_file(&self) -> Artifact {
        let says = "The failures that this vendor documents";
        let mut file = self.file("faults.rs").doc(Doc::new().say(says));
        let variants: Vec<_> =
            self.faults.variants.values().map(|variant| self.fault_variant(variant)).collect();
        file.push(quote! {
            #[doc = " What a call can fail with: each documented failure, and any other."]
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum Fault {
                #(#variants)*
                #[doc = " A failure that no page speaks of."]
                Undocumented {
                    #[doc = " The HTTP status."]
                    status: u16,
                    #[doc = " The code, where the reply has one."]
                    code: Option<String>,
                    #[doc = " The text, where the reply has one."]
                    text: Option<String>,
                },
            }
        });
        file.push(quote! {
            impl Fault {
                #[doc = " A failure that is none of the documented ones."]
                pub(super) fn undocumented(found: &operation::Found<'_>) -> Self {
                    Self::Undocumented {
                        status: found.status(),
                        code: found.code().map(str::to_owned),
                        text: found.text().map(str::to_owned),
                    }
                }
            }
        });
        file.push(self.fault_display());
        file.push(quote!(impl std::error::Error for Fault {}));
        for variant in self.faults.variants.values() {
            let (Some(name), Some((_, fault))) = (&variant.headers, variant.of.first()) else {
                continue;
            };
            let of = format!("[`Fault::{}`]", variant.name);
            file.extend(self.headers(name, &of, &fault.outcome.headers));
        }
        for item in self.plan.files.get(&Home::Faults).into_iter().flatten() {
            let shape = self.plan.vendor.shape(item.shape);
            if listed(shape).is_none_or(|(_, closed)| closed) {
                file.extend(self.item(item));
            }
        }
        file.written(&self.imports("super", "faults"))
    }

    /// Makes the fault of what was found in a reply.
    pub(super) fn fault_made(&self, fault: &Fault) -> Option<TokenStream> {
        let variant = self.faults.of(fault)?;
        let name = ident(&variant.name);
        let holes = hole_names(fault);
        let rust = hole_idents(&holes);
        let values = holes.iter().zip(&rust).map(|(hole, rust)| {
            if self.hole_type(fault, hole).is_some() {
                quote!(#rust: found.hole(#hole).unwrap_or_default().into())
            } else {
                quote!(#rust: found.hole(#hole).unwrap_or_default().to_owned())
            }
        });
        let answer = variant.carries().then(|| {
            let (_, read) = self.fault_payload(fault);
            let headers = variant.headers.as_ref().map(|_| quote!(.with_headers(&found)?));
            quote!(answer: Box::new(#read? #headers))
        });
        let values: Vec<TokenStream> = values.chain(answer).collect();
        Some(if values.is_empty() {
            quote!(Fault::#name)
        } else {
            quote!(Fault::#name { #(#values),* })
        })
    }

    fn hole_type(&self, fault: &Fault, hole: &str) -> Option<TokenStream> {
        let shape = *fault.outcome.holes.get(hole)?;
        let (_, closed) = listed(self.plan.vendor.shape(shape))?;
        let name = ident(self.plan.type_of(shape)?);
        closed.then(|| quote!(#name))
    }

    /// The type of what a fault carries, and how it is read; of several that it may carry, JSON.
    fn fault_payload(&self, fault: &Fault) -> (TokenStream, TokenStream) {
        let form = match payload_shapes(&fault.outcome.payload) {
            [] => return (quote!(()), quote!(found.nothing())),
            [shape] => self.form(*shape),
            _ => return (quote!(Json), quote!(found.payload())),
        };
        match form.spelling {
            Some(spelling) => (form.ty, quote!(found.payload_as(&#spelling))),
            None => (form.ty, quote!(found.payload())),
        }
    }

    fn fault_variant(&self, variant: &Variant<'_>) -> TokenStream {
        let name = ident(&variant.name);
        let doc = doc_attributes(&fault_doc(variant));
        let Some((_, fault)) = variant.of.first() else { return quote!() };
        let holes = hole_names(fault);
        let fields = holes.iter().zip(hole_idents(&holes)).map(|(hole, rust)| {
            let ty = self.hole_type(fault, hole).unwrap_or_else(|| quote!(String));
            let says = format!(" What stands at {} in the text.", code(&format!("{{{hole}}}")));
            quote!(#[doc = #says] #rust: #ty)
        });
        let answer = variant.carries().then(|| {
            let (ty, _) = self.fault_payload(fault);
            let headers = variant.headers.as_deref().map(ident);
            let headers = headers.map(|headers| quote!(, #headers));
            let says = " What the reply carries, and what of it is not as documented.";
            quote!(#[doc = #says] answer: Box<Answer<#ty #headers>>)
        });
        let fields: Vec<TokenStream> = fields.chain(answer).collect();
        if fields.is_empty() {
            quote!(#(#doc)* #name,)
        } else {
            quote!(#(#doc)* #name { #(#fields),* },)
        }
    }

    fn fault_display(&self) -> TokenStream {
        // Faults that say the same share an arm.
        let mut arms: IndexMap<String, (TokenStream, Vec<TokenStream>)> = IndexMap::new();
        for variant in self.faults.variants.values() {
            let name = ident(&variant.name);
            let (says, holes) = display_text(variant);
            let pattern = match (holes.is_empty(), variant.carries()) {
                (true, false) => quote!(Self::#name),
                (true, true) => quote!(Self::#name { .. }),
                (false, true) => quote!(Self::#name { #(#holes),*, .. }),
                (false, false) => quote!(Self::#name { #(#holes),* }),
            };
            let body = if holes.is_empty() {
                quote!(f.write_str(#says))
            } else {
                quote!(write!(f, #says))
            };
            let arm = arms.entry(body.to_string()).or_insert_with(|| (body, Vec::new()));
            arm.1.push(pattern);
        }
        let arms = arms.into_values().map(|(body, patterns)| quote!(#(#patterns)|* => #body,));
        quote! {
            impl fmt::Display for Fault {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    match self {
                        #(#arms)*
                        Self::Undocumented { status, code, text } => {
                            write!(f, "an undocumented failure, status {status}")?;
                            if let Some(code) = code {
                                write!(f, ", code {code}")?;
                            }
                            text.as_ref().map_or(Ok(()), |text| write!(f, ": {text}"))
                        }
                    }
                }
            }
        }
    }
}

fn hole_idents(holes: &[&str]) -> Vec<Ident> {
    let wanted: Vec<Wanted<'_>> = holes.iter().map(|hole| (*hole).into()).collect();
    names(Role::Field, &["answer", "f"], &wanted).iter().map(|name| ident(name)).collect()
}

/// The documented text with its holes filled where there is but one text, else the title.
fn display_text(variant: &Variant<'_>) -> (String, Vec<Ident>) {
    let mut texts = variant.of.iter().map(|(_, fault)| fault.outcome.text.as_ref());
    let first = texts.next().flatten();
    let same = texts.all(|text| text.map(|text| &text.value) == first.map(|text| &text.value));
    let Some((_, fault)) = variant.of.first() else { return (String::new(), Vec::new()) };
    match first {
        Some(text) if same => {
            let holes = hole_names(fault);
            let rust = hole_idents(&holes);
            let mut says = String::new();
            for segment in &text.value.segments {
                match segment {
                    Segment::Literal(text) if holes.is_empty() => says.push_str(text),
                    Segment::Literal(text) => {
                        says.push_str(&text.replace('{', "{{").replace('}', "}}"));
                    }
                    Segment::Hole(hole) => {
                        let at = holes.iter().position(|one| one == hole);
                        let name = at.map(|at| rust[at].to_string()).unwrap_or_default();
                        let _ = write!(says, "{{{}}}", name.trim_start_matches("r#"));
                    }
                }
            }
            (says, rust)
        }
        _ => {
            let title = fault.outcome.about.title.clone();
            let mut says = title.unwrap_or_else(|| fault.name.replace('_', " "));
            let rust = hole_idents(&hole_names(fault));
            if !rust.is_empty() {
                says = says.replace('{', "{{").replace('}', "}}");
                let holes = rust.iter().map(|name| format!("{{{name}}}").replace("r#", ""));
                says = format!("{says}: {}", holes.collect::<Vec<_>>().join(", "));
            }
            (says, rust)
        }
    }
}

/// Title, the ways it is told, and where each stands.
fn fault_doc(variant: &Variant<'_>) -> Doc {
    let Some((_, fault)) = variant.of.first() else { return Doc::new() };
    let mut doc = Doc::new().about(&fault.outcome.about, &fault.name.replace('_', " "));
    let mut told: IndexMap<String, (Vec<String>, &Fault)> = IndexMap::new();
    for (operation, fault) in &variant.of {
        let entry = told.entry(told_by(fault)).or_insert_with(|| (Vec::new(), *fault));
        entry.0.push(code(&operation.name));
    }
    let one = told.len() == 1;
    for (says, (operations, fault)) in told {
        let at = cited(&fault.outcome.about.origin.at);
        let of = if one { String::new() } else { format!("{}: ", operations.join(", ")) };
        if says.is_empty() {
            doc = doc.say(at);
        } else {
            doc = doc.together(&[format!("{of}{says}"), at]);
        }
    }
    doc.notes(&fault.outcome.about)
}

fn told_by(fault: &Fault) -> String {
    let outcome = &fault.outcome;
    let mut out = Vec::new();
    out.extend(outcome.status.as_ref().map(|status| format!("status {}", status.value)));
    out.extend(outcome.code.as_ref().map(|found| format!("code {}", code(&found.value.0))));
    out.extend(outcome.text.as_ref().map(|text| format!("text {}", code(&text.value.to_string()))));
    let out = out.join(", ");
    let mut letters = out.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
