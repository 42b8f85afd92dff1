//! Doing something again whenever a folder of specs changes.
//!
//! What is looked at is each file's length and time of change, several times a second: no service
//! of the operating system is needed, and shared and mounted folders behave like any other.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often the folder is looked at.
const EVERY: Duration = Duration::from_millis(150);

/// The files of a folder at any depth, by what changes when they are written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Glance(BTreeMap<PathBuf, (u64, Option<SystemTime>)>);

impl Glance {
    /// Looks at a folder. What cannot be read is not there; a change to it is seen later.
    pub(crate) fn at(folder: &Path) -> Self {
        let mut glance = Self::default();
        glance.gather(folder);
        glance
    }

    fn gather(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            // Editors keep their own files there, and write through those of a dot.
            if name.to_string_lossy().starts_with('.') || name.to_string_lossy().ends_with('~') {
                continue;
            }
            // Through links, as reading does.
            match std::fs::metadata(&path) {
                Ok(about) if about.is_dir() => self.gather(&path),
                Ok(about) => drop(self.0.insert(path, (about.len(), about.modified().ok()))),
                Err(_) => {}
            }
        }
    }

    /// The files that are new, gone or written since.
    pub(crate) fn changed(&self, since: &Self) -> Vec<PathBuf> {
        let differs = |path: &&PathBuf| self.0.get(*path) != since.0.get(*path);
        let gone = since.0.keys().filter(|path| !self.0.contains_key(*path));
        let mut changed: Vec<_> = self.0.keys().chain(gone).filter(differs).cloned().collect();
        changed.sort();
        changed
    }
}

/// What is waited for.
pub(crate) trait Changes {
    /// Waits for the next change and says which files it touched; `None` when there is no more.
    fn next(&mut self) -> Option<Vec<PathBuf>>;
}

/// Changes of a folder, seen by looking again and again.
pub(crate) struct Polled<'f> {
    folder: &'f Path,
    seen: Glance,
}

impl<'f> Polled<'f> {
    /// Changes from now on.
    pub(crate) fn of(folder: &'f Path) -> Self {
        Self { folder, seen: Glance::at(folder) }
    }
}

impl Changes for Polled<'_> {
    /// Several files written together are one change: it is over when nothing moves any more.
    fn next(&mut self) -> Option<Vec<PathBuf>> {
        let mut last = self.seen.clone();
        loop {
            std::thread::sleep(EVERY);
            let now = Glance::at(self.folder);
            if now == last && now != self.seen {
                let changed = now.changed(&self.seen);
                self.seen = now;
                return Some(changed);
            }
            last = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glance_sees_what_was_written_made_and_removed() {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let path = |name: &str| folder.path().join(name);
        let write = |name: &str, text: &str| std::fs::write(path(name), text).expect("written");
        std::fs::create_dir(path("shop")).expect("made");
        write("shop/a.yaml", "a: 1\n");
        write("shop/b.yaml", "b: 1\n");
        let before = Glance::at(folder.path());
        assert_eq!(Glance::at(folder.path()).changed(&before), Vec::<PathBuf>::new());
        write("shop/a.yaml", "a: longer\n");
        write("shop/c.yaml", "c: 1\n");
        write("shop/.c.yaml.swp", "an editor's own");
        std::fs::remove_file(path("shop/b.yaml")).expect("removed");
        let changed = Glance::at(folder.path()).changed(&before);
        assert_eq!(changed, ["shop/a.yaml", "shop/b.yaml", "shop/c.yaml"].map(path));
    }

    #[test]
    fn a_change_is_told_once_it_is_over() {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let path = folder.path().join("a.yaml");
        let mut changes = Polled::of(folder.path());
        std::fs::write(&path, "a: 1\n").expect("written");
        assert_eq!(changes.next(), Some(vec![path]));
    }
}
