//! What is printed, letter by letter.

use super::*;
use crate::source::Sources;

/// A span over the first `what` in a file's text.
fn over(sources: &Sources, file: u32, what: &str) -> Span {
    let file = crate::source::FileId(file);
    let at = sources.get(file).unwrap().text().find(what).unwrap();
    let narrow = |at: usize| u32::try_from(at).unwrap();
    Span::new(file, narrow(at), narrow(at + what.len()))
}

fn shown(sources: &Sources, diagnostic: Diagnostic) -> String {
    let text = render_to_string(sources, &[diagnostic], Paint::Plain);
    text.trim_end().to_owned()
}

fn spec() -> Sources {
    let mut sources = Sources::default();
    sources.add("specs/a/vendor.yaml", "vendor: a\nfaults:\n  größe: {code: 403}\n");
    sources.add("specs/a/po.yaml", "page: po\noperations:\n  get: {a: 1,\n    b: 2}\n  größe: 1\n");
    sources
}

#[test]
fn a_place_is_underlined_with_its_words_and_help() {
    let sources = spec();
    let first = over(&sources, 0, "größe");
    let it = Diagnostic::error(Code::DuplicateKey, over(&sources, 1, "größe"), "it is here twice")
        .label("the second one")
        .also(first, "the first one")
        .help("keep one");
    assert_eq!(
        shown(&sources, it),
        "\
error[duplicate-key]: it is here twice
 --> specs/a/po.yaml:5:3
  |
5 |   größe: 1
  |   ^^^^^ the second one
  |
 ::: specs/a/vendor.yaml:3:3
  |
3 |   größe: {code: 403}
  |   ----- the first one
  |
  = help: keep one"
    );
}

#[test]
fn a_block_is_underlined_in_its_first_line() {
    let sources = spec();
    let it = Diagnostic::warning(Code::WrongKind, over(&sources, 1, "{a: 1,\n    b: 2}"), "no");
    assert_eq!(
        shown(&sources, it),
        "\
warning[wrong-kind]: no
 --> specs/a/po.yaml:3:8
  |
3 |   get: {a: 1,
  |        ^^^^^^"
    );
}

#[test]
fn the_end_of_the_file_and_files_without_text_can_be_shown() {
    let mut sources = Sources::default();
    let short = sources.add("a.yaml", "a: {");
    let empty = sources.add("b.yaml", "");
    let at_end = Diagnostic::error(Code::YamlSyntax, Span::new(short, 4, 4), "open");
    let expected = "error[yaml-syntax]: open\n --> a.yaml:1:5\n  |\n1 | a: {\n  |     ^";
    assert_eq!(shown(&sources, at_end), expected);
    let none = Diagnostic::error(Code::UnreadableFile, Span::new(empty, 0, 0), "gone");
    assert_eq!(shown(&sources, none), "error[unreadable-file]: gone\n--> b.yaml");
    let outside = Diagnostic::error(Code::YamlSyntax, Span::new(short, 90, 99), "outside");
    assert!(shown(&sources, outside).contains("a.yaml:1:5"));
    let nowhere =
        Diagnostic::error(Code::YamlSyntax, Span::new(crate::source::FileId(9), 0, 1), "x");
    assert_eq!(shown(&sources, nowhere), "error[yaml-syntax]: x");
}

#[test]
fn long_lines_are_cut_around_the_place() {
    let mut sources = Sources::default();
    let line = format!("{{{}wrong: 1, {}}}", "a: 1, ".repeat(20_000), "b: 2, ".repeat(20_000));
    sources.add("a.yaml", line);
    let it = Diagnostic::error(Code::UnknownKey, over(&sources, 0, "wrong"), "unknown")
        .also(over(&sources, 0, "{"), "in here");
    let text = shown(&sources, it);
    assert!(text.contains("wrong: 1") && text.contains("in here"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() < 200), "{text}");
}

#[test]
fn escape_sequences_in_a_file_do_not_reach_the_terminal() {
    let mut sources = Sources::default();
    sources.add("a.yaml", "a\u{1b}[31m: 1\nb: 2");
    let it = Diagnostic::error(Code::UnknownKey, over(&sources, 0, "a"), "key `\u{1b}[31m`");
    assert!(!shown(&sources, it.clone()).contains('\u{1b}'));
    assert!(render_to_string(&sources, &[it], Paint::Colour).contains("\u{1b}["));
}

#[test]
fn tools_get_every_place_in_full() {
    let sources = spec();
    let first = over(&sources, 0, "größe");
    let it =
        Diagnostic::error(Code::DuplicateKey, over(&sources, 1, "{a: 1,\n    b: 2}"), "50%\nbad")
            .also(first, "first")
            .help("a, b: c");
    let all = [it, Diagnostic::warning(Code::WrongKind, first, "w")];
    assert_eq!(
        to_json(&sources, &all),
        serde_json::json!([
            {
                "code": "duplicate-key", "level": "error", "message": "50%\nbad",
                "path": "specs/a/po.yaml", "line": 3, "column": 8, "end_line": 4, "end_column": 10,
                "start": 28, "end": 44, "help": "a, b: c",
                "also": [{
                    "path": "specs/a/vendor.yaml", "line": 3, "column": 3, "end_line": 3,
                    "end_column": 8, "start": 20, "end": 27, "text": "first",
                }],
            },
            {
                "code": "wrong-kind", "level": "warning", "message": "w",
                "path": "specs/a/vendor.yaml", "line": 3, "column": 3, "end_line": 3,
                "end_column": 8, "start": 20, "end": 27,
            },
        ])
    );
    let mut out = Vec::new();
    github(&sources, &all, &mut out).unwrap();
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "::error file=specs/a/po.yaml,line=3,endLine=4,title=duplicate-key::50%25%0Abad%0Aa, b: c\n\
         ::warning file=specs/a/vendor.yaml,line=3,endLine=3,col=3,endColumn=8,title=wrong-kind::w\n"
    );
}

#[test]
fn what_would_end_an_annotation_is_escaped() {
    let mut sources = Sources::default();
    let file = sources.add("specs/a,b:c%/ü.yaml", "page: x\n");
    let told = Diagnostic::error(Code::WrongFile, Span::new(file, 0, 4), "a::b, c\r\nd");
    let mut out = Vec::new();
    github(&sources, &[told.help("50%")], &mut out).unwrap();
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "::error file=specs/a%2Cb%3Ac%25/ü.yaml,line=1,endLine=1,col=1,endColumn=5,\
         title=wrong-file::a::b, c%0D%0Ad%0A50%25\n"
    );
}

#[test]
fn they_are_ordered_by_place_and_counted() {
    let sources = spec();
    let (page, vendor) = (over(&sources, 1, "page"), over(&sources, 0, "vendor"));
    let warning = Diagnostic::warning(Code::PlainBoolean, vendor, "w");
    let error = Diagnostic::error(Code::UnknownKey, page, "e");
    let worse = Diagnostic::error(Code::UnknownKey, vendor, "e");
    let mut all = vec![error.clone(), warning.clone(), worse.clone(), warning.clone()];
    sort(&mut all);
    assert_eq!(all, [worse, warning.clone(), error]);
    assert_eq!(summary(&all), "2 errors, 1 warning");
    assert_eq!(summary(std::slice::from_ref(&warning)), "1 warning");
    assert_eq!(summary(&[]), "nothing is wrong");
    assert!(any_error(&all) && !any_error(&[warning]));
}
