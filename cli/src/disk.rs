//! Reading the generated folder, and writing into it: each file whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;
use bindery_codegen::{Artifact, Difference, GENERATED};

/// The files that generation answers for: all in its folder, and the planned ones elsewhere.
pub(crate) fn found(
    root: &Path,
    planned: &[Artifact],
) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let folder = root.join(GENERATED);
    if folder.is_dir() {
        walk(&folder, GENERATED, &mut found)
            .with_context(|| format!("`{}` cannot be read", folder.display()))?;
    }
    for artifact in planned {
        if found.contains_key(&artifact.path) {
            continue;
        }
        match fs::read(root.join(&artifact.path)) {
            Ok(bytes) => drop(found.insert(artifact.path.clone(), bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(error).with_context(|| format!("`{}` cannot be read", artifact.path));
            }
        }
    }
    Ok(found)
}

/// Build products are nobody's artifacts.
const LEFT_ALONE: [&str; 2] = ["target", "Cargo.lock"];

fn walk(folder: &Path, path: &str, found: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if path == GENERATED && LEFT_ALONE.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{path}/{name}");
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &path, found)?;
        } else {
            found.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Makes one file as planned: written whole, or removed with the folders that it leaves empty.
pub(crate) fn apply(root: &Path, difference: &Difference<'_>) -> anyhow::Result<()> {
    let path = root.join(difference.path());
    let done = match difference {
        Difference::Missing(planned) | Difference::Stale { planned, .. } => {
            write_whole(&path, planned.text.as_bytes())
        }
        Difference::Stray { .. } => remove(root, &path),
    };
    done.with_context(|| format!("`{}` cannot be written", path.display()))
}

/// Writes beside the file and then takes its place, so that nobody ever sees half of it.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    let part = folder.join(name);
    let written = fs::File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    // Who may read or write the file stays as it was.
    let written = written.and_then(|()| match fs::metadata(path) {
        Ok(about) => fs::set_permissions(&part, about.permissions()),
        Err(_) => Ok(()),
    });
    let placed = written.and_then(|()| fs::rename(&part, path));
    if placed.is_err() {
        // What is left over is ours; that it cannot be removed either adds nothing to the error.
        let _ = fs::remove_file(&part);
    }
    placed
}

fn remove(root: &Path, path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    let mut folder = path.parent();
    while let Some(empty) = folder.filter(|it| *it != root && fs::remove_dir(it).is_ok()) {
        folder = empty.parent();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let path = folder.path().join("a/b.txt");
        write_whole(&path, b"one").expect("written");
        write_whole(&path, b"two").expect("written again");
        assert_eq!(fs::read(&path).expect("there"), b"two");
        assert_eq!(fs::read_dir(folder.path().join("a")).expect("there").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_a_file_stays_as_it_was() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder of our own");
        let path = folder.path().join("b.txt");
        write_whole(&path, b"one").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        write_whole(&path, b"two").expect("written again");
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }

    #[test]
    fn a_stray_file_goes_with_the_folders_it_leaves_empty() {
        let root = tempfile::tempdir().expect("a folder of our own");
        let stray = root.path().join("generated/src/old/mod.rs");
        write_whole(&stray, b"x").expect("written");
        write_whole(&root.path().join("generated/src/lib.rs"), b"x").expect("written");
        let path = "generated/src/old/mod.rs";
        apply(root.path(), &Difference::Stray { path, found: b"x" }).expect("removed");
        assert!(!root.path().join("generated/src/old").exists());
        assert!(root.path().join("generated/src/lib.rs").exists());
    }
}
