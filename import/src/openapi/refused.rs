//! Examples that the document's own schemas refuse, found by checking the spec that holds them.

use std::collections::BTreeMap;

use bindery_model::diagnostic::{Code, Level};

use crate::spec::SpecFile;

/// The refused examples by operation: each with why.
pub(crate) fn refused(
    vendor: &str,
    files: &[SpecFile],
) -> BTreeMap<String, BTreeMap<String, String>> {
    let paths: Vec<(String, &str)> =
        files.iter().map(|it| (format!("{vendor}/{}", it.name), it.text.as_str())).collect();
    let loaded = bindery_model::load_texts_ungrouped(paths.iter().map(|it| (it.0.as_str(), it.1)));
    let mut out: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for found in &loaded.diagnostics {
        let about_examples = matches!(
            found.code,
            Code::ExampleRefused | Code::UnreadableExample | Code::UnknownPlaceholder
        );
        if !about_examples || found.level != Level::Error {
            continue;
        }
        let Some(source) = loaded.sources.get(found.span.file) else { continue };
        let at = usize::try_from(found.span.start).unwrap_or(usize::MAX);
        if let Some((operation, example)) = within(source.text(), at) {
            let names = out.entry(operation).or_default();
            names.entry(example).or_insert_with(|| found.message.clone());
        }
    }
    out
}

/// The operation and the example that a byte of a page's file lies in; our own layout tells.
fn within(text: &str, at: usize) -> Option<(String, String)> {
    let before = text.get(..at)?;
    let end = text[at..].find('\n').map_or(text.len(), |it| at + it);
    let begins = before.rfind('\n').map_or(0, |it| it + 1);
    let lines = text[..begins].lines().chain(std::iter::once(&text[begins..end]));
    let mut route: [Option<String>; 4] = Default::default();
    for line in lines {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if !matches!(indent, 0 | 2 | 4 | 6) || line.trim().is_empty() {
            continue;
        }
        let key = line.trim().split(": ").next().unwrap_or_default();
        let key = key.trim_end_matches(':').trim_matches(['"', '\'']).to_owned();
        route[indent / 2] = Some(key);
        route[indent / 2 + 1..].fill(None);
    }
    let [root, operation, part, example] = route;
    let right = root.as_deref() == Some("operations") && part.as_deref() == Some("examples");
    if right { Some((operation?, example?)) } else { None }
}
