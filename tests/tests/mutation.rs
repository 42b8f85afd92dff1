//! Mutates the real specs, one node at a time, by seed: takes it out, gives it another kind,
//! another name. Nothing may panic; what is wrong then is told, in few diagnostics, at the place;
//! and the published JSON Schema sees the same mistakes of structure as the reader.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use bindery_model::diagnostic::{Diagnostic, any_error};
use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node, Value};
use bindery_model::{Loaded, load_texts};
use bindery_tests::as_json::as_json;

/// Mutations of each kind and vendor.
const TRIES: u64 = 30;

/// One mistake is told in at most so many diagnostics.
const MOST: usize = 3;

/// A vendor's spec files: path and text.
type Texts = Vec<(String, String)>;

fn specs() -> Vec<Texts> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut vendors = Vec::new();
    for entry in std::fs::read_dir(&root).expect("the specs are there") {
        let folder = entry.expect("it can be listed").path();
        if folder.join("vendor.yaml").is_file() {
            let mut texts = Vec::new();
            gather(&folder, &root, &mut texts);
            texts.sort();
            vendors.push(texts);
        }
    }
    vendors.sort();
    vendors
}

fn gather(folder: &Path, root: &Path, into: &mut Texts) {
    for entry in std::fs::read_dir(folder).expect("it is a folder") {
        let path: PathBuf = entry.expect("it can be listed").path();
        if path.is_dir() {
            gather(&path, root, into);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.strip_prefix(root).expect("it lies below").display().to_string();
            into.push((name, std::fs::read_to_string(&path).expect("it is text")));
        }
    }
}

/// Numbers that look random and are the same each time (splitmix64).
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound as u64).expect("it is below a usize")
    }
}

/// An entry of a mapping: where its key and its value stand, and the keys that lead to it.
struct Place {
    key: (usize, usize),
    value: (usize, usize),
    route: Vec<String>,
    flow: bool,
}

fn places(node: &Node, route: &mut Vec<String>, into: &mut Vec<Place>) {
    match &node.value {
        Value::Map(entries) => {
            for entry in entries {
                route.push(entry.key.owned());
                let (key, value) = (entry.key_span, entry.value.span);
                into.push(Place {
                    key: (key.start as usize, key.end as usize),
                    value: (value.start as usize, value.end as usize),
                    route: route.clone(),
                    flow: entry.flow,
                });
                places(&entry.value, route, into);
                route.pop();
            }
        }
        Value::List(items) => items.iter().for_each(|item| places(item, route, into)),
        _ => {}
    }
}

/// What is done to a place.
#[derive(Debug, Clone, Copy)]
enum Mutation {
    /// The entry is taken out.
    Delete,
    /// The value becomes a mapping of names that nobody knows.
    Retype,
    /// The key gets another name.
    Rename,
}

/// The text with the mutation done, and the bytes of the line it was done on.
fn mutated(text: &str, place: &Place, mutation: Mutation) -> String {
    let (start, end) = match mutation {
        Mutation::Delete => (place.key.0, place.value.1),
        Mutation::Retype => place.value,
        Mutation::Rename => place.key,
    };
    let with = match mutation {
        // An empty mapping may not be left with a comma before nothing.
        Mutation::Delete if place.flow => "title: x".to_owned(),
        Mutation::Delete => String::new(),
        Mutation::Retype => "{qqq: {qqq: qqq}}".to_owned(),
        Mutation::Rename => format!("qq{}", text[place.key.0..place.key.1].trim_matches('"')),
    };
    format!("{}{with}{}", &text[..start], &text[end..])
}

fn loaded(texts: &Texts, changed: usize, text: &str) -> Loaded {
    let with = texts.iter().enumerate();
    load_texts(with.map(|(index, (path, own))| {
        (path.as_str(), if index == changed { text } else { own.as_str() })
    }))
}

/// What a mutation led to.
struct Outcome {
    what: String,
    place: Place,
    loaded: Loaded,
    /// The file's path and the line the mutation was done on.
    line: u32,
    file: usize,
    text: String,
}

fn outcomes(mutation: Mutation) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for texts in specs() {
        let mut seeded = Seeded(texts[0].0.len() as u64 + mutation as u64 * 977);
        for _ in 0..TRIES {
            let file = seeded.below(texts.len());
            let (path, text) = &texts[file];
            let (mut sources, mut ignored) = (Sources::default(), Vec::new());
            let id = sources.add(path.as_str(), text.as_str());
            let root = yaml::read(&sources, id, &mut ignored).expect("the spec is YAML");
            let mut all = Vec::new();
            places(&root, &mut Vec::new(), &mut all);
            let place = all.swap_remove(seeded.below(all.len()));
            let changed = mutated(text, &place, mutation);
            let start = u32::try_from(place.key.0).expect("specs are small");
            let line = sources.get(id).expect("it was added").line_column(start).0;
            let what = format!("{mutation:?} {path}:{line} {}", place.route.join("."));
            let read = catch_unwind(AssertUnwindSafe(|| loaded(&texts, file, &changed)));
            let loaded = read.unwrap_or_else(|_| panic!("{what}: it panics"));
            outcomes.push(Outcome { what, place, loaded, line, file, text: changed });
        }
    }
    outcomes
}

/// Whether what is at a place is data of a page, not of the language.
fn pasted(place: &Place) -> bool {
    let examples = place.route.iter().position(|key| key == "examples");
    let sends = place.route.iter().any(|key| matches!(key.as_str(), "send" | "holds" | "keep"));
    examples.is_some_and(|at| place.route.len() > at + 3) || sends
}

fn told(loaded: &Loaded) -> String {
    let line = |it: &Diagnostic| {
        let place = loaded.sources.place(it.span);
        format!("\n    {place} {}: {}", it.code, it.message)
    };
    loaded.diagnostics.iter().map(line).collect()
}

/// Whether the entry's key is a name of the spec's own: it may be any, and what names it elsewhere
/// is wrong then.
fn is_name(place: &Place) -> bool {
    let names = [
        "fields",
        "shapes",
        "operations",
        "faults",
        "examples",
        "entities",
        "secrets",
        "pages",
        "envelopes",
        "variants",
        "headers",
        "holes",
        "enum",
    ];
    let above = place.route.iter().rev().nth(1);
    above.is_none_or(|key| names.contains(&key.as_str()))
}

/// Whether a diagnostic stands at the mutated entry, or around it.
fn told_here(outcome: &Outcome) -> bool {
    outcome.loaded.diagnostics.iter().any(|it| {
        let place = outcome.loaded.sources.place(it.span);
        place.line.abs_diff(outcome.line) <= 3 && it.span.file.0 as usize == outcome.file
    })
}

/// How the verdict of the published schema differs from the reader's, if it does.
fn differs(schema: &jsonschema::Validator, outcome: &Outcome) -> Option<String> {
    const STRUCTURAL: [&str; 4] = ["unknown-key", "wrong-kind", "unknown-word", "bad-claim"];
    let (mut sources, mut ignored) = (Sources::default(), Vec::new());
    let id = sources.add("mutated.yaml", outcome.text.as_str());
    let root = yaml::read(&sources, id, &mut ignored)?;
    let error = schema.iter_errors(&as_json(&root)).next().map(|error| error.to_string());
    let found = &outcome.loaded.diagnostics;
    let here = found.iter().filter(|it| it.span.file.0 as usize == outcome.file);
    let structural = here.filter(|it| STRUCTURAL.contains(&it.code.name())).count() > 0;
    match error {
        None if structural => Some("the reader refuses it, the schema does not".to_owned()),
        Some(error) if !any_error(found) => Some(format!("the schema alone refuses it: {error}")),
        _ => None,
    }
}

#[test]
fn a_mistake_is_told_where_it_is_and_in_few_words() {
    let schema = jsonschema::options().build(&bindery_model::language_schema());
    let schema = schema.expect("the schema is one");
    let mut wrong = Vec::new();
    for mutation in [Mutation::Delete, Mutation::Retype, Mutation::Rename] {
        for outcome in outcomes(mutation) {
            if let Some(why) = differs(&schema, &outcome) {
                wrong.push(format!("{}: {why}{}", outcome.what, told(&outcome.loaded)));
            }
            let sure = !matches!(mutation, Mutation::Delete)
                && !is_name(&outcome.place)
                && !pasted(&outcome.place);
            let many = outcome.loaded.diagnostics.len() > MOST;
            if many || (sure && !told_here(&outcome)) {
                wrong.push(format!("{}{}", outcome.what, told(&outcome.loaded)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}
