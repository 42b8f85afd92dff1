//! OpenAPI 3.1: one document a vendor.
//!
//! What the page leaves open stays open here: a guessed method says that it is one, a reply whose
//! status nobody gives stands under `default`, and basis, disputes and gaps are `x-bindery-…`
//! beside what they speak of.

pub mod older;
mod paths;
mod request;
mod responses;
mod security;
mod server;

use std::sync::Arc;

use bindery_model::{Valid, Vendor};
use serde_json::{Map, Value, json};

use crate::json_schema::facts::{self, Facts};
use crate::json_schema::names::Wishes;
use crate::json_schema::shape::Writer;
use crate::{Artifact, GENERATED, file_stem};

/// One file a vendor.
pub(crate) fn emit(vendors: &[Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    let documents = vendors.iter().map(|vendor| {
        let path = format!("{GENERATED}/openapi/{}.json", file_stem(&vendor.name));
        Artifact::json(path, &document(vendor))
    });
    documents.collect()
}

/// The description of one vendor's API.
pub fn document(vendor: &Vendor) -> Value {
    let wishes = Wishes::of(vendor);
    let mut writer = Writer::new(vendor, &wishes, "#/components/schemas/");
    let schemes = security::schemes(vendor);
    let paths = paths::paths(&mut writer, &schemes);
    let mut document = Map::new();
    document.insert("openapi".into(), "3.1.0".into());
    document.insert("info".into(), info(vendor));
    document.insert("servers".into(), server::servers(vendor));
    document.insert("tags".into(), tags(vendor));
    document.insert("paths".into(), paths.into());
    let mut components = Map::new();
    let definitions = writer.finish();
    if !definitions.is_empty() {
        components.insert("schemas".into(), definitions.into());
    }
    let written = security::components(vendor, &schemes);
    if !written.is_empty() {
        components.insert("securitySchemes".into(), written.into());
    }
    if !components.is_empty() {
        document.insert("components".into(), components.into());
    }
    let mut document = document.into();
    facts::inherit_lines(&mut document);
    document
}

/// Title and version. No page has a version of its own, so the pages' hashes stand for it.
fn info(vendor: &Vendor) -> Value {
    let mut info = Map::new();
    about(&vendor.about, "title", &mut info);
    info.entry("title").or_insert_with(|| vendor.name.as_str().into());
    let hashes = vendor.pages.values().filter(|page| page.superseded_by.is_none());
    let short = hashes.map(|page| page.sha256.chars().take(8).collect::<String>());
    let version = short.collect::<Vec<_>>().join("+");
    info.insert("version".into(), if version.is_empty() { "0".into() } else { version.into() });
    let mut facts = Facts::default();
    facts.node("vendor", &vendor.about);
    facts.write(&mut info);
    info.into()
}

/// A tag a page, so that operations stand together as they are documented.
fn tags(vendor: &Vendor) -> Value {
    let used = vendor
        .pages
        .iter()
        .filter(|(name, _)| vendor.operations.values().any(|operation| operation.page == **name));
    let tags = used.map(|(name, page)| {
        let mut tag = Map::new();
        tag.insert("name".into(), name.as_str().into());
        let said = page.about.doc.as_ref().or(page.about.title.as_ref());
        tag.insert("description".into(), said.unwrap_or(&page.file).as_str().into());
        tag.insert("x-bindery-page".into(), json!({ "file": page.file, "sha256": page.sha256 }));
        Value::Object(tag)
    });
    tags.collect()
}

/// Title, description and the rest, the title under the word this object has for it.
fn about(about: &bindery_model::vendor::About, title: &str, object: &mut Map<String, Value>) {
    let mut written = Map::new();
    facts::about(about, &mut written);
    for (keyword, value) in written {
        let keyword = if keyword == "title" { title.to_owned() } else { keyword };
        object.insert(keyword, value);
    }
}
