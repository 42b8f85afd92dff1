//! Edits as those make them who propose changes to a spec.

use bindery_layout::{Document, EditError, Member, Place, Step, Tree, path};

const ORDERS: &str = "\
# yaml-language-server: $schema=../spec.schema.json
page: orders

operations:
  # the first call
  order.get:
    at: 22-28
    request:
      fields:
        number: {type: {assumed: string}, required: true}  # the order's
        count:
    examples:
      one:
        request: {
          \"number\": \"5\",
          \"count\": 1.10
        }

  order.add:
    at: 30
";

fn orders() -> Document {
    Document::read("orders.yaml", ORDERS).expect("it is read")
}

/// The lines that an edit took out (`-`) and put in (`+`).
fn changed(document: &Document) -> Vec<String> {
    let (old, new): (Vec<_>, Vec<_>) =
        (ORDERS.lines().collect(), document.text().lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = old.len().min(new.len()) - same;
    let ends = old.iter().rev().zip(new.iter().rev());
    let behind = ends.take(rest).take_while(|(old, new)| old == new).count();
    let gone = old[same..old.len() - behind].iter().map(|line| format!("-{line}"));
    let come = new[same..new.len() - behind].iter().map(|line| format!("+{line}"));
    gone.chain(come).collect()
}

fn field(rest: &[&str]) -> Vec<Step> {
    let mut keys = vec!["operations", "order.get", "request", "fields"];
    keys.extend(rest);
    path(&keys)
}

#[test]
fn a_value_is_set_and_its_comment_stays() {
    let mut document = orders();
    let learnt = Tree::read("{observed: integer, on: 2026-11-03, in: staging}").expect("YAML");
    document.set(&field(&["number", "type"]), learnt).expect("set");
    assert_eq!(
        changed(&document),
        [
            "-        number: {type: {assumed: string}, required: true}  # the order's",
            "+        number: {type: {observed: integer, on: 2026-11-03, in: staging}, required: true}  # the order's",
        ]
    );
    document.set(&field(&["number", "doc"]), "The number, as it is printed.").expect("set");
    assert!(
        document.text().contains("\n        number:  # the order's\n          type: {observed")
    );
}

#[test]
fn what_is_not_there_is_made() {
    let mut document = orders();
    document.set(&field(&["count", "type", "assumed"]), "integer").expect("set");
    assert_eq!(
        changed(&document),
        ["-        count:", "+        count: {type: {assumed: integer}}"]
    );
    let mut document = orders();
    document.set(&path(&["left_out"]), vec![Tree::map().with("at", 1u64)]).expect("set");
    assert_eq!(changed(&document), ["+", "+left_out: [{at: 1}]"]);
}

#[test]
fn an_operation_stands_apart_like_the_others() {
    let mut document = orders();
    let close = Member::new("order.close", Tree::map().with("at", 40u64)).above("the last call");
    let place = Place::After(Step::Key("order.get".to_owned()));
    document.insert(&path(&["operations"]), &place, close).expect("inserted");
    assert_eq!(
        changed(&document),
        ["+  # the last call", "+  order.close: {at: 40}", "+"],
        "{}",
        document.text()
    );
}

#[test]
fn json_stays_json() {
    let mut document = orders();
    let example = path(&["operations", "order.get", "examples", "one", "request"]);
    let number = [example.clone(), path(&["number"])].concat();
    document.set(&number, Tree::word("7")).expect("set");
    let laid = "        request: {\"number\": 7, \"count\": 1.10}\n";
    assert!(document.text().contains(laid), "{}", document.text());
    document.set(&example, Tree::json("{\"a\": [1.0, \"x\"]}").expect("JSON")).expect("set");
    assert!(document.text().contains("request: {\"a\": [1.0, \"x\"]}\n"), "{}", document.text());
}

#[test]
fn what_is_removed_takes_its_own_comment_along() {
    let mut document = orders();
    document.remove(&field(&["number"])).expect("removed");
    assert_eq!(
        changed(&document),
        ["-        number: {type: {assumed: string}, required: true}  # the order's"]
    );
    document.remove(&field(&["count"])).expect("removed");
    assert!(document.text().contains("      fields: {}\n"), "{}", document.text());
    document.remove(&path(&["operations", "order.get"])).expect("removed");
    assert!(document.text().contains("operations:\n  # the first call\n\n  order.add:\n"));
}

#[test]
fn a_text_in_another_layout_changes_where_it_is_told_to() {
    let text = "operations:\n    a:   {at: 1 ,type: x}   # one\n\n\n    b: { at: 2 }\n    c:\n        - d\n";
    let mut document = Document::read("x.yaml", text).expect("it is read");
    document.set(&path(&["operations", "b", "at"]), 3u64).expect("set");
    let item = [path(&["operations", "c"]), vec![Step::Item(1)]].concat();
    document.set(&item, "e").expect("set");
    document.rename(&path(&["operations", "c"]), "f").expect("renamed");
    let expected = "operations:\n    a:   {at: 1 ,type: x}   # one\n\n\n    b: {at: 3}\n    f:\n      - d\n      - e\n";
    assert_eq!(document.text(), expected);
}

#[test]
fn a_span_leads_to_its_path() {
    let document = orders();
    let at = ORDERS.find("assumed: string").expect("it is there");
    assert_eq!(document.path_at(at), field(&["number", "type", "assumed"]));
    let before = &ORDERS[..at];
    let line = u32::try_from(before.lines().count()).expect("few lines");
    let column = before.lines().last().map_or(0, |it| it.chars().count()) + 1;
    let column = u32::try_from(column).expect("few columns");
    assert_eq!(document.path_at_place(line, column), document.path_at(at));
    assert_eq!(document.path_at_place(99, 1), [], "behind the end");
    let value = document.get(&field(&["number", "type"])).and_then(|it| it.get("assumed"));
    assert_eq!(value.and_then(Tree::as_text), Some("string"));
}

#[test]
fn what_cannot_be_done_is_said_and_changes_nothing() {
    let mut document = orders();
    let told = |done: Result<(), EditError>| done.expect_err("refused").to_string();
    assert_eq!(
        told(document.set(&field(&["number", "required", "when"]), "count")),
        "there is no place `operations / order.get / request / fields / number / required / when`: \
         a single value stands above it"
    );
    assert_eq!(
        told(document.remove(&field(&["nubmer"]))),
        "there is no place `operations / order.get / request / fields / nubmer`: nothing stands there"
    );
    let twice = Member::new("count", "x");
    assert_eq!(
        told(document.insert(&field(&[]), &Place::Last, twice)),
        "`operations / order.get / request / fields / count` is there already"
    );
    assert_eq!(document.text(), ORDERS);
}

#[test]
fn a_file_is_written_from_data() {
    let field = |kind: &str| Tree::map().with("type", kind).with("required", true);
    let fields = Tree::map()
        .with("number", field("string"))
        .with("on", field("date").with("format", "MM-DD-YYYY"))
        .member(Member::new("note", field("string")).above("nobody says").beside("a guess"));
    let get = Tree::map()
        .with("doc", "One order by its number. ".repeat(5).trim())
        .with("call", Tree::map().with("method", "GET").with("path", "/orders/{number}"))
        .with("at", Tree::word("12-14"))
        .with("request", Tree::map().with("fields", fields))
        .with(
            "examples",
            Tree::map().with(
                "one",
                Tree::map().with("request", Tree::json(r#"{"a":1.10}"#).expect("JSON")),
            ),
        );
    let page = Tree::map()
        .with("page", "orders")
        .member(Member::new("operations", Tree::map().with("order.get", get)).apart());
    assert_eq!(
        page.write(&["yaml-language-server: $schema=../spec.schema.json"]),
        "\
# yaml-language-server: $schema=../spec.schema.json
page: orders

operations:
  order.get:
    doc: >-
      One order by its number. One order by its number. One order by its number. One order by its
      number. One order by its number.
    call: {method: GET, path: \"/orders/{number}\"}
    at: 12-14
    request:
      fields:
        number: {type: string, required: true}
        on: {type: date, required: true, format: MM-DD-YYYY}
        # nobody says
        note: {type: string, required: true}  # a guess
    examples:
      one: {request: {\"a\":1.10}}
"
    );
}
