//! The tutorial does what it shows: its files are written, its changes made, its commands run, in
//! its order, and what they print is what it says they print. `BINDERY_UPDATE=1` writes into the
//! tutorial what they print.

use std::fs;
use std::path::Path;

use bindery_tests::project::root;

/// A fenced block: what stands behind the backticks, and its lines.
struct Block<'t> {
    kind: &'t str,
    text: &'t str,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let fenced = page.split("\n```").skip(1).step_by(2);
    let blocks = fenced.filter_map(|block| block.split_once('\n'));
    blocks.map(|(kind, text)| Block { kind, text }).collect()
}

/// Makes the change that a diff shows: its first line names the file.
fn change(project: &Path, diff: &str) {
    let (head, lines) = diff.split_once('\n').expect("a diff has a head");
    let path = project.join(head.strip_prefix("--- ").expect("the head names the file"));
    let side = |other: char| -> String {
        let lines = lines.lines().filter(|line| !line.starts_with(other));
        lines.flat_map(|line| [line.get(1..).unwrap_or_default(), "\n"]).collect()
    };
    let (old, new) = (side('+'), side('-'));
    let text = fs::read_to_string(&path).expect("the file is there");
    assert_eq!(text.matches(&old).count(), 1, "this stands once in {head}:\n{old}");
    fs::write(&path, text.replace(&old, &new)).expect("it can be written");
}

/// What a command prints, without how long it took.
fn printed(command: &str) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let mut out = Vec::new();
    let mut err = Vec::new();
    bindery_cli::call(&words, &mut out, &mut err);
    let text = String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&err);
    let lines = text.lines().map(|line| match line.rsplit_once("; ") {
        Some((line, time)) if time.ends_with(" s") => line,
        _ => line,
    });
    lines.flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// A console block with what its commands print.
fn played(block: &str) -> String {
    let mut played = String::new();
    for part in block.split("$ ").skip(1) {
        let command = part.lines().next().unwrap_or_default();
        match command.strip_prefix("bindery ") {
            Some(arguments) => {
                played.extend(["$ ", command, "\n", printed(arguments).as_str()]);
            }
            // What others print is theirs.
            None => played.extend(["$ ", part]),
        }
    }
    played
}

#[test]
fn the_tutorial_does_what_it_shows() {
    let path = root().join("docs/tutorial.md").canonicalize().expect("it is there");
    let page = fs::read_to_string(&path).expect("it can be read");
    let vendor_page = root().join("docs/tutorial/berths.txt");
    let vendor_page = fs::read_to_string(vendor_page).expect("the page is there");
    let project = tempfile::tempdir().expect("a scratch folder");
    fs::create_dir_all(project.path().join("pages")).expect("a folder");
    fs::write(project.path().join("pages/berths.txt"), &vendor_page).expect("written");
    // Paths are printed as the user names them: from where the user stands. One test, one process.
    std::env::set_current_dir(project.path()).expect("it is there");
    let (mut updated, mut copied) = (String::new(), 0);
    for block in blocks(&page) {
        match block.kind {
            "text" => assert_eq!(block.text.trim_end(), vendor_page.trim_end()),
            "yaml" => {
                let head = block.text.lines().next().unwrap_or_default();
                let path = head.strip_prefix("# ").expect("its first line names the file");
                let path = project.path().join(path);
                fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
                fs::write(path, block.text.to_owned() + "\n").expect("written");
            }
            "diff" => change(project.path(), block.text),
            "console" => {
                let at = copied + page[copied..].find(block.text).expect("it is of the page");
                updated.extend([&page[copied..at], played(block.text).trim_end()]);
                copied = at + block.text.len();
            }
            other => assert_eq!(other, "rust", "a block of another kind"),
        }
    }
    std::env::set_current_dir(root()).expect("it is there");
    updated.push_str(&page[copied..]);
    if std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1") {
        fs::write(&path, updated).expect("it can be written");
    } else {
        assert!(page == updated, "BINDERY_UPDATE=1 writes what is printed\n{updated}");
    }
    for word in ["7 errors", "13 findings", "nothing is wrong", "in order: "] {
        assert!(page.contains(word), "the tutorial shows no `{word}` any more");
    }
}
