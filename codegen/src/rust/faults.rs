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

/// What makes two faults the same: name, holes, payload.
type Key<'a> = (&'a str, Vec<&'a str>, Vec<ShapeId>);

struct Variant<'a> {
    name: String,
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
        let variants = found
            .into_iter()
            .zip(given)
            .map(|((key, of), name)| (key, Variant { name, of }))
            .collect();
        Self { variants }
    }

    fn name(&self, fault: &Fault) -> Option<Ident> {
        let names: Vec<&str> = hole_names(fault);
        let payload = payload_shapes(&fault.outcome.payload).to_vec();
        self.variants
            .get(&(fault.name.as_str(), names, payload))
            .map(|variant| ident(&variant.name))
    }
}

fn key(fault: &Fault) -> Key<'_> {
    (&fault.name, hole_names(fault), payload_shapes(&fault.outcome.payload).to_vec())
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
        let name = self.faults.name(fault)?;
        let holes = hole_names(fault);
        let rust = hole_idents(&holes);
        let values = holes.iter().zip(&rust).map(|(hole, rust)| {
            if self.hole_type(fault, hole).is_some() {
                quote!(#rust: found.hole(#hole).unwrap_or_default().into())
            } else {
                quote!(#rust: found.hole(#hole).unwrap_or_default().to_owned())
            }
        });
        let payload = self.fault_payload(fault).map(|(_, spelling)| {
            if let Some(spelling) = spelling {
                quote!(payload: Box::new(found.payload_as(&#spelling)?.payload))
            } else {
                quote!(payload: Box::new(found.payload()?.payload))
            }
        });
        let values: Vec<TokenStream> = values.chain(payload).collect();
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

    fn fault_payload(&self, fault: &Fault) -> Option<(TokenStream, Option<TokenStream>)> {
        let shape = *payload_shapes(&fault.outcome.payload).first()?;
        let form = self.form(shape);
        Some((form.ty, form.spelling))
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
        let payload = self
            .fault_payload(fault)
            .map(|(ty, _)| quote!(#[doc = " What the reply carries."] payload: Box<#ty>));
        let fields: Vec<TokenStream> = fields.chain(payload).collect();
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
            let carries = variant
                .of
                .iter()
                .any(|(_, fault)| !payload_shapes(&fault.outcome.payload).is_empty());
            let pattern = match (holes.is_empty(), carries) {
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
    names(Role::Field, &["payload", "f"], &wanted).iter().map(|name| ident(name)).collect()
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
