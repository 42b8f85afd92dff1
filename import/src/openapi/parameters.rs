//! Parameters: fields of the path, the query string, headers and cookies.

use super::document::Node;
use super::form::{Field, Form, FormKind};
use super::schema::Schemas;
use crate::left::What;

/// The parameters of an operation, those of its path included.
pub(crate) fn parameters<'d>(
    schemas: &Schemas<'d>,
    path: &Node<'d>,
    operation: &Node<'d>,
) -> Vec<Field> {
    let doc = schemas.doc;
    let lists = [path.get("parameters"), operation.get("parameters")];
    let mut nodes: Vec<Node<'d>> = Vec::new();
    for node in lists.iter().flatten().flat_map(Node::items) {
        let Some(node) = doc.followed(&node) else { continue };
        let same = |other: &Node<'d>| {
            other.text("name") == node.text("name") && other.text("in") == node.text("in")
        };
        match nodes.iter().position(same) {
            Some(at) => nodes[at] = node,
            None => nodes.push(node),
        }
    }
    nodes.iter().flat_map(|node| parameter(schemas, node)).collect()
}

fn parameter<'d>(schemas: &Schemas<'d>, node: &Node<'d>) -> Vec<Field> {
    let doc = schemas.doc;
    let (Some(name), Some(place)) = (node.text("name"), node.text("in")) else {
        doc.leave(What::Parameter, node, "it has no name, or no place");
        return Vec::new();
    };
    let place = match place {
        "path" => "path",
        "query" => "query",
        "header" => "header",
        "cookie" => "cookie",
        _ => {
            doc.leave(What::Parameter, node, format!("there is no place `{place}`"));
            return Vec::new();
        }
    };
    let by_http = ["accept", "content-type", "authorization"];
    if place == "header" && by_http.contains(&name.to_ascii_lowercase().as_str()) {
        doc.leave(What::Parameter, node, "HTTP itself sets this header");
        return Vec::new();
    }
    if place == "header" && !is_token(name) {
        doc.leave(What::Parameter, node, "HTTP takes no such header");
        return Vec::new();
    }
    for key in ["allowReserved", "allowEmptyValue"] {
        if node.says(key) {
            doc.leave(What::Style, node, format!("`{key}` is not held"));
        }
    }
    for key in ["example", "examples"] {
        if let Some(example) = node.get(key) {
            doc.leave(What::SchemaExample, &example, "kept out of the spec");
        }
    }
    let must = node.says("required") || place == "path";
    let mut field = described(schemas, node, name, must);
    field.place = Some(place);
    field.form.doc = super::schema::words(node, "description").or(field.form.doc.take());
    field.form.deprecated |= node.says("deprecated");
    if field.form.nullable {
        doc.leave(What::Parameter, node, "null has no spelling in a text");
        field.form.nullable = false;
    }
    styled(schemas, node, place, field)
}

/// The value of a parameter: a schema, or a content that is packed into text.
fn described<'d>(schemas: &Schemas<'d>, node: &Node<'d>, name: &str, must: bool) -> Field {
    if let Some(content) = node.get("content") {
        let mut field = Field::new(name, must, Form::any(node.place()));
        if let Some((kind, media)) = content.members().next() {
            if let Some(schema) = media.get("schema") {
                field.form = schemas.form(&schema);
            }
            if kind.contains("json") {
                field.form.rule("packed", bindery_layout::Tree::word("json"));
            } else {
                schemas.doc.leave(What::Content, &media, format!("`{kind}` in a parameter"));
            }
        }
        return field;
    }
    if let Some(schema) = node.get("schema") {
        return schemas.field(name, &[schema], must);
    }
    schemas.doc.leave(What::Parameter, node, "it has no schema; it is text");
    Field::new(name, must, Form::scalar("string", node.place()))
}

/// How a list or an object becomes text.
fn styled<'d>(
    schemas: &Schemas<'d>,
    node: &Node<'d>,
    place: &'static str,
    mut field: Field,
) -> Vec<Field> {
    let doc = schemas.doc;
    let usual = if matches!(place, "query" | "cookie") { "form" } else { "simple" };
    let style = node.text("style").unwrap_or(usual);
    let explode = match node.get("explode").and_then(|it| it.value.as_bool()) {
        Some(explode) => explode,
        None => style == "form",
    };
    if field.form.has_rule("packed") {
        return vec![field];
    }
    let structure = structure(schemas, node, &field.form);
    match (structure, style) {
        (Structure::Single, "simple" | "form") => {}
        (Structure::Single, "deepObject") => {
            doc.leave(What::Style, node, "alternatives of which some are objects");
        }
        (Structure::Single, _) => doc.leave(What::Style, node, format!("style `{style}`")),
        (Structure::List, "form") if explode && place == "query" => {}
        (Structure::List, "form" | "simple") => joined(&mut field, ","),
        (Structure::List, "spaceDelimited") => joined(&mut field, " "),
        (Structure::List, "pipeDelimited") => joined(&mut field, "|"),
        (Structure::Object(inner), "deepObject") if place == "query" => {
            return deep(&field, inner);
        }
        (Structure::Object(inner), "form") if explode && place == "query" => {
            let must = field.must;
            return inner
                .into_iter()
                .map(|it| Field { place: Some("query"), must: it.must && must, ..it })
                .collect();
        }
        (_, _) => {
            doc.leave(What::Style, node, format!("style `{style}`: it is sent as JSON"));
            field.form.rule("packed", bindery_layout::Tree::word("json"));
        }
    }
    if let Structure::List = structure_of(&field.form)
        && place != "query"
        && !field.form.has_rule("joined")
    {
        joined(&mut field, ",");
    }
    vec![field]
}

fn joined(field: &mut Field, by: &str) {
    field.form.rule("joined", bindery_layout::Tree::text(by));
}

/// `filter[state]`: each field of an object as a parameter of its own.
fn deep(field: &Field, inner: Vec<Field>) -> Vec<Field> {
    let one = |it: Field| Field {
        name: format!("{}[{}]", field.name, it.name),
        place: Some("query"),
        must: it.must && field.must,
        ..it
    };
    inner.into_iter().map(one).collect()
}

/// What has to become text.
enum Structure {
    Single,
    List,
    Object(Vec<Field>),
    /// A map, or an object that is more than its named fields.
    Other,
}

fn structure_of(form: &Form) -> Structure {
    match &form.kind {
        FormKind::Scalar(_) | FormKind::Either(_) => Structure::Single,
        FormKind::List(_) | FormKind::Tuple(_) => Structure::List,
        FormKind::Object(fields) => Structure::Object(fields.clone()),
        FormKind::Map(_) | FormKind::Variants { .. } | FormKind::Like { .. } => Structure::Other,
    }
}

/// The structure, that of a named shape included.
fn structure<'d>(schemas: &Schemas<'d>, node: &Node<'d>, form: &Form) -> Structure {
    let schema = node.get("schema").and_then(|it| schemas.doc.followed(&it));
    match (structure_of(form), schema) {
        (Structure::Other, Some(schema)) if form.only_name().is_some() => {
            // Only its structure is asked for here; what it says is said where it is written.
            let told = schemas.doc.left.borrow().len();
            let inner = schemas.form(&schema);
            schemas.doc.left.borrow_mut().truncate(told);
            structure_of(&inner)
        }
        (found, _) => found,
    }
}

/// Whether HTTP takes a text as the name of a header.
pub(crate) fn is_token(name: &str) -> bool {
    let fits = |it: u8| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it);
    !name.is_empty() && name.bytes().all(fits)
}
