//! The walls of the house, as ARCHITECTURE.md draws them: who may import whom, what no room may
//! hold, and how long a file may get.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

/// A room, the rooms it may import, and the crates that it must not.
struct Room {
    package: &'static str,
    imports: &'static [&'static str],
    never: &'static [&'static str],
}

const HTTP: &[&str] = &["ureq", "rustls", "hyper", "tokio", "http", "reqwest", "jsonschema"];
const CLIENTS: &[&str] = &["ureq", "rustls", "hyper", "tokio", "reqwest", "jsonschema"];
const SYNTAX: &[&str] = &["syn", "quote", "proc-macro2"];

const ROOMS: &[Room] = &[
    Room { package: "bindery-rules", imports: &[], never: HTTP },
    Room { package: "bindery-model", imports: &["bindery-rules"], never: HTTP },
    Room { package: "bindery-model", imports: &["bindery-rules"], never: SYNTAX },
    Room { package: "bindery-layout", imports: &["bindery-model"], never: HTTP },
    Room {
        package: "bindery-import",
        imports: &["bindery-layout", "bindery-model", "bindery-rules"],
        never: HTTP,
    },
    Room { package: "bindery-samples", imports: &["bindery-model", "bindery-rules"], never: HTTP },
    Room { package: "bindery-evidence", imports: &["bindery-model", "bindery-rules"], never: HTTP },
    Room { package: "bindery-diff", imports: &["bindery-model"], never: HTTP },
    Room { package: "bindery-codegen", imports: &["bindery-model", "bindery-rules"], never: HTTP },
    // `http` is types alone; what sends and receives stays out.
    Room { package: "bindery", imports: &["bindery-rules", "bindery-macros"], never: CLIENTS },
    Room { package: "bindery-macros", imports: &[], never: HTTP },
    Room { package: "bindery-generated", imports: &["bindery"], never: HTTP },
    Room {
        package: "bindery-contract",
        imports: &["bindery-layout", "bindery-model", "bindery-rules", "bindery-samples"],
        never: SYNTAX,
    },
    Room {
        package: "bindery-sandbox",
        imports: &["bindery-model", "bindery-rules", "bindery-samples"],
        never: SYNTAX,
    },
    Room {
        package: "bindery-cli",
        imports: &[
            "bindery-model",
            "bindery-codegen",
            "bindery-contract",
            "bindery-sandbox",
            "bindery-evidence",
            "bindery-layout",
            "bindery-diff",
            "bindery-import",
        ],
        never: SYNTAX,
    },
    Room { package: "xtask", imports: &["bindery-cli"], never: SYNTAX },
];

/// What must not be built for a room to be built, however far away it is asked for.
const NEVER_BUILT: &[(&str, &[&str])] = &[
    ("bindery-model", &["ureq", "rustls", "ring", "hyper", "tokio", "jsonschema"]),
    ("bindery-codegen", &["ureq", "rustls", "ring", "hyper", "tokio", "jsonschema"]),
    ("bindery", &["ureq", "rustls", "ring", "hyper", "tokio", "jsonschema", "granit-parser"]),
    ("bindery-contract", &["hyper", "tokio"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the root is there")
}

fn metadata() -> Metadata {
    let manifest = root().join("Cargo.toml");
    MetadataCommand::new().manifest_path(manifest).exec().expect("cargo knows its workspace")
}

/// What a package depends on to be built and used, tests and build scripts aside.
fn imports(package: &Package) -> BTreeSet<&str> {
    let normal = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal);
    normal.map(|dependency| dependency.name.as_str()).collect()
}

#[test]
fn rooms_import_only_what_they_may() {
    let metadata = metadata();
    let ours: BTreeSet<&str> =
        metadata.workspace_packages().iter().map(|package| package.name.as_str()).collect();
    let mut broken = Vec::new();
    for room in ROOMS {
        let package = metadata.packages.iter().find(|package| package.name == room.package);
        let package = package.unwrap_or_else(|| panic!("there is no package {}", room.package));
        for import in imports(package) {
            if ours.contains(import) && !room.imports.contains(&import) {
                broken.push(format!("{} imports the room {import}", room.package));
            }
            if room.never.contains(&import) {
                broken.push(format!("{} imports {import}", room.package));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_room_has_its_rule() {
    let metadata = metadata();
    let ruled: BTreeSet<&str> = ROOMS.iter().map(|room| room.package).collect();
    // Packages of tests and measurements look into every room; nobody looks into them.
    let free = ["bindery-tests", "bindery-bench"];
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        assert!(ruled.contains(name) || free.contains(&name), "{name} has no rule in ROOMS");
    }
}

#[test]
fn what_is_heavy_stays_out_of_what_is_built_first() {
    let metadata = metadata();
    let resolve = metadata.resolve.as_ref().expect("cargo resolved the workspace");
    let nodes: BTreeMap<_, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    for (room, never) in NEVER_BUILT {
        let start = metadata.packages.iter().find(|it| it.name == *room).expect("a room of ours");
        let mut seen = BTreeSet::new();
        let mut open = vec![&start.id];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let normal = nodes[id].deps.iter().filter(|dependency| {
                dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal)
            });
            open.extend(normal.map(|dependency| &dependency.pkg));
        }
        for package in seen.iter().map(|id| &metadata[*id]) {
            assert!(!never.contains(&package.name.as_str()), "{room} builds {}", package.name);
        }
    }
}

/// Hand-written Rust files of the repository, with their text.
fn rust_files() -> Vec<(String, String)> {
    let root = root();
    let mut files = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of ours") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let relative = path.strip_prefix(&root).expect("below the root").display().to_string();
            let skipped = ["target", "generated", "golden", "node_modules"];
            if path.is_dir() && !name.starts_with('.') && !skipped.contains(&name.as_str()) {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                files.push((relative, std::fs::read_to_string(&path).expect("text")));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn files_stay_short_enough_to_be_read() {
    let long: Vec<_> = rust_files()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > 450)
        .map(|(path, text)| format!("{path}: {} lines", text.lines().count()))
        .collect();
    assert!(long.is_empty(), "split these along what they hold: {long:#?}");
}

#[test]
fn no_vendor_is_named_in_code_that_serves_all() {
    let vendors: Vec<String> = std::fs::read_dir(root().join("specs"))
        .expect("the specs are there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().to_lowercase())
        .collect();
    assert!(vendors.len() >= 4, "the specs of the first four vendors are here");
    let rooms = [
        "rules/src",
        "model/src",
        "layout/src",
        "samples/src",
        "evidence/src",
        "codegen/src",
        "runtime/src",
        "macros/src",
        "contract/src",
        "sandbox/src",
        "cli/src",
    ];
    let mut named = Vec::new();
    for (path, text) in rust_files() {
        if !rooms.iter().any(|room| path.starts_with(room)) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let line = line.to_lowercase();
            let words: BTreeSet<&str> = line.split(|c: char| !c.is_alphanumeric()).collect();
            if vendors.iter().any(|vendor| words.contains(vendor.as_str())) {
                named.push(format!("{path}:{}", number + 1));
            }
        }
    }
    assert!(named.is_empty(), "{named:#?}");
}

#[test]
fn generation_touches_no_disk_clock_or_network() {
    let forbidden =
        ["std::fs", "std::net", "std::process", "SystemTime", "Instant::now", "env::var"];
    for (path, text) in rust_files() {
        if path.starts_with("codegen/src") {
            for word in forbidden {
                assert!(!text.contains(word), "{path} has {word}");
            }
        }
    }
}

#[test]
fn only_one_module_knows_the_yaml_parser() {
    for (path, text) in rust_files() {
        let knows = text.contains("granit_parser");
        let may =
            path.starts_with("model/src/yaml/") || path.starts_with("tests/tests/architecture");
        let may = may || path.starts_with("bench/");
        assert!(may || !knows, "{path} names the YAML parser");
    }
}
