//! Every YAML file of this repository: laid out it says the same, keeps its comments, and stays.

use std::path::{Path, PathBuf};

use bindery_layout::{Refused, canonical};

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            files(&path, into);
        } else if path.extension().is_some_and(|it| it == "yaml") {
            into.push(path);
        }
    }
}

#[test]
fn every_spec_of_the_repository_keeps_what_it_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = Vec::new();
    files(&root, &mut all);
    all.sort();
    let mut laid_out = 0;
    for path in all {
        let name = path.strip_prefix(&root).expect("below the root").display().to_string();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        match canonical(&name, &text) {
            Ok(once) => {
                laid_out += 1;
                let twice = canonical(&name, &once).expect("it is read again");
                assert_eq!(once, twice, "{name} comes to rest");
            }
            Err(refused @ Refused::WouldChange { .. }) => panic!("{refused}"),
            Err(Refused::Unreadable { .. }) => {}
        }
    }
    assert!(laid_out > 100, "only {laid_out} files were laid out");
}
