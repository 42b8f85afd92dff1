//! Looks into the Rust that is written.
//!
//! `pub due:` is the first line that begins so, with the attributes before it and the block it
//! opens; `doc kg: pub weight:` is the paragraph of its documentation that has this word;
//! `in add.rs:` before either looks into the files of that name only.

use bindery_codegen::Artifact;

/// What the Rust has there, on one line.
pub(crate) fn find(artifacts: &[Artifact], look: &str) -> Result<String, String> {
    let (file, look) = match look.strip_prefix("in ").and_then(|rest| rest.split_once(": ")) {
        Some((file, look)) => (file, look),
        None => (".rs", look),
    };
    let files = || artifacts.iter().filter(|it| it.path.ends_with(file));
    let (word, begins) = match look.strip_prefix("doc ").and_then(|it| it.split_once(": ")) {
        Some((word, begins)) => (Some(word), begins),
        None => (None, look),
    };
    for artifact in files() {
        let lines: Vec<&str> = artifact.text.lines().collect();
        if let Some(at) = lines.iter().position(|line| line.trim_start().starts_with(begins)) {
            return match word {
                Some(word) => documentation(&lines, at, word),
                None => Ok(item(&lines, at)),
            };
        }
    }
    let lines = files().flat_map(|artifact| artifact.text.lines()).map(str::trim);
    let others: Vec<&str> = lines.filter(|line| line.starts_with("pub ")).collect();
    Err(format!("no line begins with `{begins}`; others are:\n{}", others.join("\n")))
}

/// The lines of documentation and attributes before a line.
fn above<'l>(lines: &[&'l str], at: usize) -> Vec<&'l str> {
    let mut open = 0_i32;
    let mut above = Vec::new();
    for line in lines[..at].iter().rev().map(|line| line.trim()) {
        open += count(line, ')', ']') - count(line, '(', '[');
        let belongs = line.starts_with("///") || line.starts_with("#[") || line == ")]";
        if !belongs && open <= 0 {
            break;
        }
        above.push(line);
    }
    above.reverse();
    above
}

fn count(line: &str, one: char, other: char) -> i32 {
    i32::try_from(line.chars().filter(|c| *c == one || *c == other).count()).expect("a line")
}

fn documentation(lines: &[&str], at: usize, word: &str) -> Result<String, String> {
    let comments = above(lines, at).into_iter().filter_map(|line| line.strip_prefix("///"));
    let lines: Vec<&str> = comments.map(str::trim).collect();
    let mut paragraphs = lines.split(|line| line.is_empty()).map(|lines| lines.join(" "));
    paragraphs.find(|it| it.contains(word)).ok_or_else(|| format!("no `{word}` in {lines:?}"))
}

fn item(lines: &[&str], at: usize) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut derived = false;
    for line in above(lines, at).into_iter().filter(|line| !line.starts_with("///")) {
        if line.starts_with("#[") {
            derived = line.starts_with("#[derive");
        }
        if !derived {
            kept.push(line);
        }
    }
    let first = lines[at];
    let indent = first.len() - first.trim_start().len();
    let opens = first.ends_with(['{', '[', '(']);
    let function = first.contains("fn ");
    kept.push(first.trim());
    if function {
        // Its signature, wherever that ends.
        let rest = lines[at + 1..].iter().take_while(|_| !first.ends_with('{'));
        let until = rest.clone().position(|line| line.ends_with('{')).map_or(0, |end| end + 1);
        kept.extend(rest.take(until).map(|line| line.trim()));
    } else if opens {
        for line in &lines[at + 1..] {
            let text = line.trim();
            if !text.starts_with("///") {
                kept.push(text);
            }
            if line.len() - line.trim_start().len() == indent && !text.is_empty() {
                break;
            }
        }
    }
    let text = kept.join(" ").replace("( ", "(").replace(", )", ")").replace(" )", ")");
    let text = text.replace("[ ", "[").replace(", ]", "]").replace(" ]", "]");
    text.trim_end_matches([',', '{', ' ', ';', '(']).to_owned()
}
