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

/// Every YAML file that is text, by its name.
fn all() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    paths.sort();
    let text = |path: PathBuf| {
        let name = path.strip_prefix(&root).expect("below the root").display().to_string();
        Some((name, std::fs::read_to_string(&path).ok()?))
    };
    paths.into_iter().filter_map(text).collect()
}

/// Lays a text out, and what comes of it again. Whether it could be read at all.
fn rests(name: &str, text: &str) -> bool {
    match canonical(name, text) {
        Ok(once) => {
            let twice = canonical(name, &once).expect("it is read again");
            assert_eq!(once, twice, "{name} comes to rest");
            true
        }
        Err(refused @ Refused::WouldChange { .. }) => panic!("{refused}\n{text}"),
        Err(Refused::Unreadable { .. }) => false,
    }
}

#[test]
fn every_spec_of_the_repository_keeps_what_it_says() {
    let laid_out = all().iter().filter(|(name, text)| rests(name, text)).count();
    assert!(laid_out > 100, "only {laid_out} files were laid out");
}

#[test]
fn a_spec_that_is_cut_or_lacks_a_line_is_laid_out_or_refused() {
    let mut laid_out = 0;
    for (name, text) in all().iter().filter(|(name, _)| name.starts_with("specs/")) {
        let starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        let step = starts.len() / 25 + 1;
        for pair in starts.windows(2).step_by(step) {
            let without = format!("{}{}", &text[..pair[0]], &text[pair[1]..]);
            laid_out += usize::from(rests(name, &without));
            let middle = text[pair[0]..pair[1]].chars().take(9).map(char::len_utf8).sum::<usize>();
            laid_out += usize::from(rests(name, &text[..pair[0] + middle]));
        }
    }
    assert!(laid_out > 100, "only {laid_out} of them were laid out");
}

#[test]
fn lines_may_end_as_they_do_elsewhere() {
    let text = "page: x # why\r\nat: |\r\n  a\r\n\r\n  b\r\n# end\r\n";
    let laid = canonical("x.yaml", &format!("\u{feff}{text}")).expect("laid out");
    assert_eq!(laid, "page: x  # why\nat: |\n  a\n\n  b\n# end\n");
}

#[test]
fn what_cannot_be_laid_out_is_left_alone() {
    let text = format!("? {}\n: 1\n", "a".repeat(1500));
    let refused = canonical("x.yaml", &text).expect_err("no line has room for such a key");
    assert!(matches!(refused, Refused::WouldChange { .. }), "{refused}");
    let refused = canonical("x.yaml", "a: 1\nb: &x 2\n").expect_err("an anchor");
    assert!(refused.to_string().contains("x.yaml:2:4"), "{refused}");
}
