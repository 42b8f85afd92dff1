//! Templates: what they see is what is published and documented, and the example makes what it shows.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use bindery_codegen::context::{self, Root};
use bindery_codegen::template::{Each, Template, files};
use bindery_tests::golden::updates;
use bindery_tests::schemas::validator;
use bindery_tests::{golden, project};

fn template(path: &str) -> Template {
    let text = fs::read_to_string(project::root().join(path)).expect("the template is there");
    Template::parse(path, &text).unwrap_or_else(|error| panic!("{error}"))
}

/// Holds a text to what a file says, or writes it there.
fn hold(path: &PathBuf, text: &str) {
    if updates() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, text).expect("an expected file can be written");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(
        expected == text,
        "{} is not what comes out: see its diff with BINDERY_UPDATE=1",
        path.display()
    );
}

#[test]
fn the_csharp_example_makes_what_it_shows() {
    let template = template("examples/csharp/records.cs.jinja");
    for case in ["everything", "obstacles", "variants"] {
        let vendors = project::load(&golden::case(case).join("specs"));
        for file in
            files(&template, Each::Vendor, &vendors).unwrap_or_else(|error| panic!("{error}"))
        {
            hold(&project::root().join("examples/csharp/expected").join(&file.path), &file.text);
        }
    }
}

#[test]
fn what_templates_see_is_what_is_published() {
    let schema = validator(&context::schema());
    let cases = golden::cases().into_iter().map(|(_, case)| case.join("specs"));
    for specs in cases.chain([project::root().join("specs")]) {
        for vendor in project::load(&specs) {
            let vendor = context::vendor(&vendor);
            let operation = vendor.operations.first().cloned();
            let seen = serde_json::to_value(Root { vendor, operation }).expect("plain data");
            let wrong: Vec<String> = schema
                .iter_errors(&seen)
                .map(|it| format!("{}: {it}", it.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{wrong:#?}");
        }
    }
}

/// The reference in the document is the one that the structs make.
#[test]
fn the_document_tells_all_that_templates_see() {
    const BEGIN: &str = "<!-- made of the structs: BINDERY_UPDATE=1 cargo test -p bindery-tests --test templates -->\n";
    let path = project::root().join("docs/templates.md");
    let text = fs::read_to_string(&path).expect("the document is there");
    let (before, _) = text.split_once(BEGIN).expect("the document has a place for the reference");
    hold(&path, &format!("{before}{BEGIN}\n{}", context::reference()));
}

#[test]
fn a_template_sees_its_members_and_nothing_else() {
    let vendors = project::load(&golden::case("everything").join("specs"));
    let render = |text: &str| {
        let vendor = context::vendor(&vendors[0]);
        let root = Arc::new(Root { vendor, operation: None });
        Template::parse("t.jinja", text).and_then(|template| template.render(root))
    };
    assert_eq!(render("{{ vendor.name.said }}").as_deref(), Ok("everything"));
    assert_eq!(render("{{ operation is none }}").as_deref(), Ok("True"));
    let error = render("a\n{{ vendor.nme }}\n").expect_err("no such member").to_string();
    assert_eq!(error, "t.jinja:2: undefined value\n  |\n2 | {{ vendor.nme }}\n  |");
    let error = render("{{ fail('not', 'this') }}").expect_err("it asks for it").to_string();
    assert!(error.contains("not this"), "{error}");
}

#[test]
fn templates_can_write_what_people_and_languages_need() {
    let vendors = project::load(&golden::case("everything").join("specs"));
    let made = |text: &str| {
        let root = Arc::new(Root { vendor: context::vendor(&vendors[0]), operation: None });
        let template = Template::parse("t.jinja", text).expect("a template");
        template.render(root).unwrap_or_else(|error| panic!("{error}"))
    };
    assert_eq!(made("{{ 'a\"b' | json }}"), "\"a\\\"b\"");
    assert_eq!(made("{{ 'class' | avoid(['class']) }} {{ 'a' | avoid(['class']) }}"), "class_ a");
    assert_eq!(
        made("{{ ['one two three', 'four'] | lines('// ', 12) }}"),
        "// one two three\n//\n// four"
    );
    assert_eq!(made("{{ 'a|b\n c' | cell }}"), "a\\|b c");
    assert_eq!(made("{{ 'po.get x' | stem }} {{ 'A b.c' | anchor }}"), "po.get~20~x a-bc");
    assert_eq!(made("{{ '1a' is identifier }} {{ 'a_1' is identifier }}"), "False True");
}
