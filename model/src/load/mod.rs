//! From a folder of specs to valid vendors: find the files, read, resolve, check.

mod vendor;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{self, Code, Diagnostic};
use crate::source::{FileId, Sources, Span};
use crate::valid::Valid;
use crate::vendor::Vendor;

/// What came of reading specs.
#[derive(Debug)]
pub struct Loaded {
    /// Every file that was read.
    pub sources: Arc<Sources>,
    /// The vendors whose specs hold no error, by name.
    pub vendors: Vec<Arc<Valid<Vendor>>>,
    /// Everything that was found, in the order of files and lines.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// The vendor with this name.
    pub fn vendor(&self, name: &str) -> Option<&Arc<Valid<Vendor>>> {
        self.vendors.iter().find(|vendor| vendor.name == name)
    }

    /// Whether an error was found.
    pub fn has_errors(&self) -> bool {
        diagnostic::any_error(&self.diagnostics)
    }
}

/// The spec files of one vendor, by what they are.
#[derive(Debug, Default)]
struct VendorFiles {
    folder: String,
    vendor: Option<FileId>,
    pages: Vec<(String, FileId)>,
    scenarios: Vec<FileId>,
    /// The page whose document is wanted in this version; the newest of each where none is named.
    version: Option<String>,
    /// What was found while its files were read.
    found: Vec<Diagnostic>,
}

/// Reads every vendor below `folder`: each folder in it that holds a `vendor.yaml`; or the one
/// vendor, if `folder` itself holds one. Of a page in several versions (`superseded_by`) the newest
/// is taken; the files of the others are read, and set aside.
pub fn load(folder: &Path) -> Loaded {
    load_folder(folder, None)
}

/// Reads the vendor in `folder` as it was when `page` was the newest version of its document.
pub fn load_version(folder: &Path, page: &str) -> Loaded {
    load_folder(folder, Some(page))
}

fn load_folder(folder: &Path, version: Option<&str>) -> Loaded {
    let mut sources = Sources::default();
    let mut diagnostics = Vec::new();
    let mut vendors = Vec::new();
    let found = if folder.join("vendor.yaml").is_file() {
        vec![folder.to_owned()]
    } else {
        match entries(folder) {
            Ok(paths) => paths.into_iter().filter(|path| holds_specs(path)).collect(),
            Err(error) => {
                let file = sources.add(folder.display().to_string(), "");
                unreadable(file, &error, &mut diagnostics);
                Vec::new()
            }
        }
    };
    for path in found {
        let mut files = read_folder(&path, &mut sources);
        files.version = version.map(str::to_owned);
        vendors.push(files);
    }
    let mut loaded = finish(sources, vendors, diagnostics);
    diagnostic::group(&mut loaded.diagnostics);
    loaded
}

/// Reads one vendor from texts in memory: `(path, text)`, where a path ends in `vendor.yaml`,
/// `scenarios/NAME.yaml` or `PAGE.yaml`. For tests, tools and editors.
pub fn load_texts<'t>(texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> Loaded {
    load_texts_version(texts, None)
}

/// As [`load_texts`]; where `page` is named, as it was when that was the newest version of its
/// document.
pub fn load_texts_version<'t>(
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    page: Option<&str>,
) -> Loaded {
    let mut loaded = load_texts_each(texts, page);
    diagnostic::group(&mut loaded.diagnostics);
    loaded
}

/// As [`load_texts`], with every diagnostic told on its own even where many have one cause: for
/// programs that mend what they wrote.
pub fn load_texts_ungrouped<'t>(texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> Loaded {
    load_texts_each(texts, None)
}

fn load_texts_each<'t>(
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    page: Option<&str>,
) -> Loaded {
    let mut sources = Sources::default();
    let mut by_folder: BTreeMap<String, VendorFiles> = BTreeMap::new();
    for (path, text) in texts {
        let file = sources.add(path, text);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let vendor_folder = folder.strip_suffix("scenarios").unwrap_or(folder);
        let vendor_folder = vendor_folder.trim_end_matches('/');
        let files = by_folder.entry(vendor_folder.to_owned()).or_default();
        vendor_folder.rsplit('/').next().unwrap_or_default().clone_into(&mut files.folder);
        if folder.len() > vendor_folder.len() && folder.ends_with("scenarios") {
            files.scenarios.push(file);
        } else if name == "vendor.yaml" {
            files.vendor = Some(file);
        } else {
            files.pages.push((name.trim_end_matches(".yaml").to_owned(), file));
        }
    }
    let mut vendors: Vec<VendorFiles> = by_folder.into_values().collect();
    for files in &mut vendors {
        files.version = page.map(str::to_owned);
    }
    finish(sources, vendors, Vec::new())
}

fn holds_specs(path: &Path) -> bool {
    path.is_dir() && entries(path).is_ok_and(|paths| paths.iter().any(|path| is_yaml(path)))
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml")
}

/// The paths in a folder, by name.
fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn unreadable(file: FileId, error: &std::io::Error, diagnostics: &mut Vec<Diagnostic>) {
    let message = format!("it cannot be read: {error}");
    diagnostics.push(Diagnostic::error(Code::UnreadableFile, Span::new(file, 0, 0), message));
}

fn read_folder(folder: &Path, sources: &mut Sources) -> VendorFiles {
    let mut found = Vec::new();
    let diagnostics = &mut found;
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut files = VendorFiles { folder: name.unwrap_or_default(), ..VendorFiles::default() };
    let list = |folder: &Path, sources: &mut Sources, diagnostics: &mut Vec<Diagnostic>| {
        entries(folder).unwrap_or_else(|error| {
            let file = sources.add(folder.display().to_string(), "");
            unreadable(file, &error, diagnostics);
            Vec::new()
        })
    };
    for path in list(folder, sources, diagnostics) {
        if !is_yaml(&path) {
            continue;
        }
        let Some(file) = sources.read_file(&path, diagnostics) else { continue };
        match path.file_stem().and_then(|stem| stem.to_str()) {
            Some("vendor") => files.vendor = Some(file),
            stem => files.pages.push((stem.unwrap_or_default().to_owned(), file)),
        }
    }
    let scenarios = folder.join("scenarios");
    if scenarios.is_dir() {
        for path in list(&scenarios, sources, diagnostics).iter().filter(|path| is_yaml(path)) {
            files.scenarios.extend(sources.read_file(path, diagnostics));
        }
    }
    files.found = found;
    files
}

fn finish(sources: Sources, vendors: Vec<VendorFiles>, mut diagnostics: Vec<Diagnostic>) -> Loaded {
    let sources = Arc::new(sources);
    let mut valid = Vec::new();
    for mut files in vendors {
        let mut own = std::mem::take(&mut files.found);
        valid.extend(vendor::read(&files, &sources, &mut own).map(Arc::new));
        diagnostics.extend(own);
    }
    diagnostic::sort(&mut diagnostics);
    Loaded { sources, vendors: valid, diagnostics }
}
