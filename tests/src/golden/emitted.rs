//! What an emitter makes of each case.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use bindery_codegen::{Artifact, Emitter, Export, Exported, GENERATED, Input, compare};
use bindery_model::{Valid, Vendor};

use super::{cases, settle, updates};
use crate::project;

/// Holds what an emitter makes of every case against what is expected of it.
///
/// # Panics
/// With a diff, if anything is missing, stale or stray, or if two runs differ.
pub fn hold(emitter: Emitter) {
    hold_made(emitter.word(), |vendors| {
        let input = Input { vendors, language_schema: None };
        within(emitter, emitter.emit(input))
    });
}

/// The same of a kind of artifact that is exported on request.
///
/// # Panics
/// As [`hold`].
pub fn hold_export(export: Export) {
    hold_made(export.word(), |vendors| {
        let Exported { files, beside } = export.emit(vendors);
        let all = files.into_iter().chain(beside);
        all.map(|it| Artifact::new(format!("{GENERATED}/{}", it.path), it.text)).collect()
    });
}

fn hold_made(word: &str, make: impl Fn(&[Arc<Valid<Vendor>>]) -> Vec<Artifact>) {
    let mut wrong = String::new();
    for (name, case) in cases() {
        let vendors = project::load(&case.join("specs"));
        let artifacts = make(&vendors);
        assert_eq!(artifacts, make(&vendors), "two runs of the case {name} differ");
        let folder = case.join("expected").join(word);
        let found = listing(&folder);
        for difference in compare(&artifacts, &found) {
            if updates() {
                apply(&folder, &artifacts, difference.path());
            } else {
                wrong.extend([
                    "case ",
                    &name,
                    ", ",
                    difference.word(),
                    ":\n",
                    &difference.unified(),
                ]);
            }
        }
    }
    settle(&wrong);
}

/// The artifacts as they lie in the emitter's folder of a case: without a folder of its own name.
fn within(emitter: Emitter, artifacts: Vec<Artifact>) -> Vec<Artifact> {
    let own = format!("{GENERATED}/{}/", emitter.word());
    let shorter = artifacts.into_iter().map(|artifact| match artifact.path.strip_prefix(&own) {
        Some(rest) => Artifact::new(format!("{GENERATED}/{rest}"), artifact.text),
        None => artifact,
    });
    shorter.collect()
}

/// The files of a folder as artifacts' paths, which begin with the folder that generation owns.
fn listing(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let within = path.strip_prefix(folder).expect("the listing stays in the folder");
                let parts: Vec<_> = within.iter().map(|part| part.to_string_lossy()).collect();
                let bytes = std::fs::read(&path).expect("an expected file can be read");
                found.insert(format!("{GENERATED}/{}", parts.join("/")), bytes);
            }
        }
    }
    found
}

fn apply(folder: &Path, artifacts: &[Artifact], path: &str) {
    let within = path.strip_prefix(GENERATED).unwrap_or(path).trim_start_matches('/');
    let file = folder.join(within);
    match artifacts.iter().find(|artifact| artifact.path == path) {
        Some(artifact) => {
            let parent = file.parent().expect("a file lies in a folder");
            std::fs::create_dir_all(parent).expect("a folder can be made");
            std::fs::write(&file, &artifact.text).expect("an expected file can be written");
        }
        None => std::fs::remove_file(&file).expect("a stray file can be removed"),
    }
}
