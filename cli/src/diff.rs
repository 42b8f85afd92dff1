//! `diff`: what changed between two versions of a spec, and whom it breaks.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bindery_diff::{Breaks, Changes, Subject, compare_all};
use bindery_model::diagnostic::{self, Level, Paint};
use bindery_model::{Loaded, Vendor};
use clap::{Args, ValueEnum};

use crate::{Exit, Terminal, revision};

/// Say what changed between two versions of a spec, and whom it breaks.
///
/// A version is a folder of specs, one vendor's folder, a page's file, or any of these at a git
/// revision: `main:specs`. Two files of one folder that are versions of one page (`superseded_by`)
/// are compared as the vendor was with each of them.
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// The old version.
    #[arg(value_name = "OLD")]
    old: String,
    /// The new version.
    #[arg(value_name = "NEW")]
    new: String,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Form,
    /// Which changes make the command fail.
    #[arg(long, value_name = "WHICH", default_value = "breaks")]
    fail_on: FailOn,
}

/// The form of the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Form {
    /// For people.
    #[default]
    Text,
    /// For tools.
    Json,
    /// For the description of a pull request.
    Markdown,
    /// Annotations that GitHub shows beside a change.
    Github,
}

/// Which changes make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum FailOn {
    /// Those that break who sends or who reads.
    #[default]
    Breaks,
    /// Those that break who sends.
    Sends,
    /// Those that break who reads.
    Reads,
    /// Those that break somebody, or may.
    Depends,
    /// Every change.
    Any,
    /// None.
    Never,
}

impl FailOn {
    fn holds(self, breaks: Breaks) -> bool {
        match self {
            Self::Breaks => matches!(breaks, Breaks::Sends | Breaks::Reads),
            Self::Sends => breaks == Breaks::Sends,
            Self::Reads => breaks == Breaks::Reads,
            Self::Depends => breaks != Breaks::Nobody,
            Self::Any => true,
            Self::Never => false,
        }
    }
}

impl Diff {
    pub(crate) fn run(&self, terminal: &mut Terminal<'_>) -> anyhow::Result<Exit> {
        let (old, new) = (Version::of(&self.old)?, Version::of(&self.new)?);
        let (was, is) = (old.load(), new.load());
        for (name, loaded) in [(&self.old, &was), (&self.new, &is)] {
            if tell_errors(name, loaded, terminal)? {
                return Ok(Exit::Wrong);
            }
        }
        let mut changes = compare_all(&vendors(&was), &vendors(&is));
        if let (Some(old_page), Some(new_page)) = (old.page(), new.page()) {
            changes.changes.retain(|change| {
                change.code.subject == Subject::PageText
                    || concerns(change, &was, old_page)
                    || concerns(change, &is, new_page)
            });
        }
        self.print(&changes, terminal)?;
        let fails = changes.changes.iter().any(|change| self.fail_on.holds(change.breaks));
        Ok(if fails { Exit::Findings } else { Exit::InOrder })
    }

    fn print(&self, changes: &Changes, terminal: &mut Terminal<'_>) -> anyhow::Result<()> {
        let out = &mut *terminal.out;
        match self.format {
            Form::Text => bindery_diff::text(changes, out),
            Form::Json => bindery_diff::json(changes, out),
            Form::Markdown => bindery_diff::markdown(changes, out),
            Form::Github => bindery_diff::github(changes, out),
        }
        .map_err(Into::into)
    }
}

fn vendors(loaded: &Loaded) -> Vec<&Vendor> {
    loaded.vendors.iter().map(|vendor| &***vendor).collect()
}

/// Whether a change concerns an operation of a page, or the vendor as a whole.
fn concerns(change: &bindery_diff::Change, loaded: &Loaded, page: &str) -> bool {
    let of_page = |name: &String| {
        let operation = loaded.vendor(&change.vendor).and_then(|it| it.operations.get(name));
        operation.is_some_and(|operation| operation.page == page)
    };
    change.operations.is_empty() || change.operations.iter().any(of_page)
}

/// Prints what is wrong with a version; says whether something is.
fn tell_errors(name: &str, loaded: &Loaded, terminal: &mut Terminal<'_>) -> anyhow::Result<bool> {
    let errors: Vec<_> =
        loaded.diagnostics.iter().filter(|it| it.level == Level::Error).cloned().collect();
    if !errors.is_empty() {
        diagnostic::render(&loaded.sources, &errors, Paint::Plain, terminal.err)?;
        writeln!(terminal.err, "`{name}`: {}", diagnostic::summary(&errors))?;
    } else if loaded.vendors.is_empty() {
        bail!("`{name}` holds no specs: a vendor's folder has a file `vendor.yaml`");
    }
    Ok(!errors.is_empty())
}

/// Where a version is read from.
#[derive(Debug)]
enum Version {
    /// A folder of vendors, or one vendor's.
    Folder(PathBuf),
    /// The file of a page, in its vendor's folder.
    Page { folder: PathBuf, page: String },
    /// A folder or file at a git revision.
    Revision(revision::Tree),
}

impl Version {
    fn of(name: &str) -> anyhow::Result<Self> {
        let path = Path::new(name);
        if path.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        if path.is_file() {
            let page = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            let folder = parent.unwrap_or(Path::new(".")).canonicalize()?;
            return Ok(Self::Page { folder, page: page.unwrap_or_default() });
        }
        match name.split_once(':') {
            Some((revision, path)) => revision::Tree::read(revision, path)
                .map(Self::Revision)
                .with_context(|| format!("`{name}` cannot be read")),
            None => bail!("there is no file or folder `{name}`; a git revision is `REVISION:PATH`"),
        }
    }

    fn load(&self) -> Loaded {
        match self {
            Self::Folder(folder) => bindery_model::load(folder),
            Self::Page { folder, page } if page == "vendor" => bindery_model::load(folder),
            Self::Page { folder, page } => bindery_model::load_version(folder, page),
            Self::Revision(tree) => {
                let texts = tree.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()));
                bindery_model::load_texts_version(texts, tree.page.as_deref())
            }
        }
    }

    /// The page that was asked for, if one was.
    fn page(&self) -> Option<&str> {
        let page = match self {
            Self::Folder(_) => None,
            Self::Page { page, .. } => Some(page.as_str()),
            Self::Revision(tree) => tree.page.as_deref(),
        };
        page.filter(|page| *page != "vendor")
    }
}
