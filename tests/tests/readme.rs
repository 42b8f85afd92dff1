//! README's first spec is a real one: it checks, generates and verifies as README says.

use std::fs;
use std::path::Path;

use bindery_cli::Exit;

/// README's fenced blocks, by what stands behind the backticks.
fn blocks(kind: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = fs::read_to_string(path).expect("README is there");
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(kind), None) => open = Some((kind.to_owned(), String::new())),
            (None, Some((_, block))) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks.into_iter().filter(|(it, _)| it == kind).map(|(_, block)| block).collect()
}

#[test]
fn the_first_spec_of_the_readme_works() {
    let project = tempfile::tempdir().expect("a scratch folder");
    let folder = project.path().join("specs/acme");
    fs::create_dir_all(&folder).expect("a folder");
    let specs = blocks("yaml");
    assert_eq!(specs.len(), 2, "vendor.yaml and stock.yaml");
    for spec in &specs {
        let laid = bindery_layout::canonical("README.md", spec).expect("it is a spec");
        assert_eq!(*spec, laid, "README shows specs in their layout");
    }
    let vendor = specs[0].replace("SHA256", &"0".repeat(64));
    fs::write(folder.join("vendor.yaml"), vendor).expect("written");
    fs::write(folder.join("stock.yaml"), &specs[1]).expect("written");
    let (specs, root) = (project.path().join("specs"), project.path().display().to_string());
    let specs = specs.display().to_string();
    for (command, said) in [
        (vec!["check"], "nothing is wrong"),
        (vec!["gen", "--root", &root], "wrote generated/openapi/acme.json"),
        (vec!["verify", "acme"], "in order: "),
        (vec!["gaps", "acme"], "stock"),
    ] {
        let mut line = vec!["--specs", &specs];
        line.extend(command);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let exit = bindery_cli::call(&line, &mut out, &mut err);
        let (out, err) = (String::from_utf8_lossy(&out), String::from_utf8_lossy(&err));
        assert_eq!(exit, Exit::InOrder, "{line:?}\n{out}{err}");
        assert!(out.contains(said), "{line:?}\n{out}");
    }
}

#[test]
fn the_finding_of_the_readme_is_one_that_the_run_prints() {
    let shown = blocks("").into_iter().find(|it| it.contains("expected")).expect("a finding");
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").display().to_string();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let line = ["--specs", &specs, "verify", "manex", "--drift", "type-changed"];
    let exit = bindery_cli::call(&line, &mut out, &mut err);
    let out = String::from_utf8_lossy(&out);
    assert_eq!(exit, Exit::Findings, "{out}");
    let fixed =
        |line: &&str| ["surprises", "breaks", "  expected"].iter().any(|it| line.starts_with(it));
    let (head, rest) = shown.split_once('\n').expect("lines");
    let told = out.split("\n\n").find(|finding| finding.starts_with(head));
    let told = told.unwrap_or_else(|| panic!("no finding begins {head}\n{out}"));
    for line in rest.lines().filter(fixed) {
        assert!(told.contains(line), "README says {line}, the run {told}");
    }
}
