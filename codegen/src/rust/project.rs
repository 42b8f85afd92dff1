//! The files around the types: manifest, crate, modules.

mod calls;

use std::collections::BTreeMap;

use bindery_model::Vendor;
use bindery_model::vendor::{SecretSource, Segment, Template};
use quote::quote;

use super::doc::{Doc, code, escaped};
use super::file::File;
use super::form::ident;
use super::plan::Home;
use super::spelling::doc_attributes;
use super::{Context, Needs};
use crate::{Artifact, GENERATED};

/// `Cargo.toml` and `lib.rs` of the crate.
pub(super) fn files(vendors: &[(&Vendor, &str)], needs: &[Needs]) -> Vec<Artifact> {
    vec![manifest(vendors, needs), library(vendors)]
}

/// A feature a vendor, which turns on what the vendor's values need.
fn manifest(vendors: &[(&Vendor, &str)], needs: &[Needs]) -> Artifact {
    let names: Vec<String> = vendors.iter().map(|(vendor, _)| feature(vendor)).collect();
    let default: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    let mut out = format!(
        "# Written by `gen`. Change the specs, not this file.\n\
         [package]\n\
         name = \"bindery-generated\"\n\
         description = \"Types and operations of the vendors under specs/, written by gen\"\n\
         version.workspace = true\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         publish = false\n\n\
         [lints]\n\
         workspace = true\n\n\
         [features]\n\
         default = [{}]\n",
        default.join(", ")
    );
    let features = names.iter().zip(needs).map(|(name, needs)| {
        let needs: Vec<String> = needs.iter().map(|need| format!("\"bindery/{need}\"")).collect();
        format!("{name} = [{}]\n", needs.join(", "))
    });
    out.extend(features);
    out.push_str("# Requests as the crate `http` has them.\nhttp = [\"bindery/http\"]\n");
    out.push_str("\n[dependencies]\nbindery.workspace = true\n");
    Artifact::new(format!("{GENERATED}/Cargo.toml"), out)
}

/// A vendor's feature: letters, digits, `-` and `_` of its name.
fn feature(vendor: &Vendor) -> String {
    let fits = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' };
    vendor.name.chars().map(fits).collect()
}

fn library(vendors: &[(&Vendor, &str)]) -> Artifact {
    let doc = Doc::new()
        .say("Types and operations of the vendors under `specs/`, a module and a feature each")
        .say(
            "An operation builds a request and reads a reply; it does no I/O, so any HTTP client \
             can carry it",
        );
    let doc = calls::shown(doc, vendors);
    let mut file = File::new(format!("{GENERATED}/src/lib.rs"), "").doc(doc);
    for (vendor, module) in vendors {
        let (feature, module) = (feature(vendor), ident(module));
        let title = escaped(vendor.about.title.as_deref().unwrap_or(&vendor.name));
        let title = doc_attributes(&Doc::new().say(title));
        // Formatted as it is written; rustfmt would wrap documentation in other places.
        file.push(quote! {
            #(#title)*
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        });
    }
    file.written(&[])
}

impl Context<'_> {
    /// `mod.rs` of the vendor and of each group of operations.
    pub(super) fn module_files(&self) -> Vec<Artifact> {
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (_, seat)) in self.plan.operations.iter().enumerate() {
            groups.entry(&seat.group).or_default().push(index);
        }
        let mut out = vec![self.vendor_module(&groups)];
        out.extend(groups.iter().map(|(group, members)| self.group_module(group, members)));
        out
    }

    fn vendor_module(&self, groups: &BTreeMap<&str, Vec<usize>>) -> Artifact {
        let vendor = self.plan.vendor;
        let mut doc = Doc::new().about(&vendor.about, &code(&vendor.name)).notes(&vendor.about);
        for (name, page) in &vendor.pages {
            let title = page.about.title.as_deref().unwrap_or(&page.file);
            doc = doc.say(format!("Page {}: {}", code(name), escaped(title)));
        }
        for secret in vendor.secrets.values() {
            let about = &secret.about;
            let says = about.doc.as_deref().or(about.title.as_deref()).map(escaped);
            let says = says.map_or_else(String::new, |says| format!(": {says}"));
            let lasts =
                secret.lasts.as_ref().map(|lasts| format!("It lasts {}", escaped(&lasts.value)));
            let from = secret.from.as_ref().map(|from| match &from.value {
                SecretSource::Operation { operation, .. } => {
                    format!("It comes from {}", code(operation))
                }
                SecretSource::Outside(text) => format!("It comes from {}", escaped(text)),
            });
            let mut said = vec![format!("Secret {}{says}", code(&secret.name))];
            said.extend(from.into_iter().chain(lasts));
            doc = doc.together(&said).notes(about);
        }
        let mut file = self.file("mod.rs").doc(doc);
        let shared = [
            (Home::Envelopes, "envelopes", !vendor.envelopes.is_empty()),
            (Home::Lists, "lists", false),
            (Home::Shapes, "shapes", false),
        ];
        for (home, module, always) in shared {
            let module = ident(module);
            if always || self.plan.files.contains_key(&home) {
                file.push(quote!(pub mod #module;));
            }
        }
        file.push(quote!(
            mod faults;
        ));
        if !self.spellings.borrow().is_empty() {
            file.push(quote!(
                mod spelling;
            ));
        }
        for group in groups.keys() {
            let group = ident(group);
            file.push(quote!(pub mod #group;));
        }
        file.push(quote!(
            pub use faults::*;
        ));
        file.extend(server(vendor).map(super::file::Piece::Tokens));
        file.written(&[])
    }

    fn group_module(&self, group: &str, members: &[usize]) -> Artifact {
        let doc = Doc::new().say(format!("The operations of {}", code(group)));
        let mut file = self.file(&format!("{group}/mod.rs")).doc(doc);
        for index in members {
            let module = ident(&self.plan.operations[*index].1.module);
            file.push(quote!(pub mod #module;));
        }
        for index in members {
            let seat = &self.plan.operations[*index].1;
            let (module, name) = (ident(&seat.module), ident(&seat.name));
            file.push(quote!(pub use #module::#name;));
        }
        file.written(&[])
    }
}

/// The documented address, where it has no holes.
fn server(vendor: &Vendor) -> Option<proc_macro2::TokenStream> {
    let server = vendor.server.as_ref()?;
    let Template { segments } = &server.value;
    let address: Option<String> = segments
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => Some(text.as_str()),
            Segment::Hole(_) => None,
        })
        .collect();
    let address = address.filter(|address| !address.is_empty())?;
    let doc = doc_attributes(&Doc::new().say("The documented address").origin(&server.origin));
    Some(quote!(#(#doc)* pub const SERVER: &str = #address;))
}
