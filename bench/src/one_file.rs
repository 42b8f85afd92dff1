//! What `gen` makes of a spec, its modules put into one file.

use bindery_codegen::{Artifact, Emitter, Input};

/// The generated Rust of the only vendor of these files, as one module that has its name.
pub(crate) fn generated(specs: &[(String, String)]) -> String {
    let loaded =
        bindery_model::load_texts(specs.iter().map(|(p, text)| (p.as_str(), text.as_str())));
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics.first());
    let input = Input { vendors: &loaded.vendors, language_schema: None };
    let artifacts = Emitter::Rust.emit(input);
    let vendor = &loaded.vendors.first().expect("the specs hold a vendor").name;
    let inner = inlined(&artifacts, &format!("generated/src/{vendor}/mod.rs"));
    format!("pub mod {vendor} {{\n{inner}}}\n")
}

/// A module's text, the modules it names put in their places.
fn inlined(artifacts: &[Artifact], path: &str) -> String {
    let found = artifacts.iter().find(|artifact| artifact.path == path);
    let text = &found.unwrap_or_else(|| panic!("`gen` writes no {path}")).text;
    let folder = path.strip_suffix("/mod.rs").unwrap_or(path);
    let lines = text.lines().map(|line| {
        let Some((visible, name)) = module(line) else { return format!("{line}\n") };
        let files = [format!("{folder}/{name}.rs"), format!("{folder}/{name}/mod.rs")];
        let file = files.iter().find(|it| artifacts.iter().any(|own| own.path == **it));
        let file = file.unwrap_or_else(|| panic!("{path} names {name}, which is not there"));
        format!("{visible}mod {name} {{\n{}}}\n", inlined(artifacts, file))
    });
    lines.collect()
}

/// The visibility and name of a module that a line says lies in another file.
fn module(line: &str) -> Option<(&str, &str)> {
    let (visible, name) = line.strip_suffix(';')?.split_once("mod ")?;
    matches!(visible, "" | "pub ").then_some((visible, name))
}
