//! Bodies of requests: fields where the body is an object, else one field that is the whole body.

use super::document::Node;
use super::form::{Field, Form, FormKind, Shapes, Side, fields_of, settled};
use super::schema::Schemas;
use crate::left::What;

/// A body that is sent.
pub(crate) struct Body {
    /// The encodings, the first one sent.
    pub(crate) sent_as: Vec<&'static str>,
    pub(crate) form: Form,
    pub(crate) must: bool,
}

/// A content type as one of our encodings.
pub(crate) fn encoding(media: &str) -> Option<&'static str> {
    let kind = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match kind.as_str() {
        "application/x-www-form-urlencoded" => Some("form"),
        "multipart/form-data" => Some("multipart"),
        "application/json" | "*/*" | "application/*" => Some("json"),
        _ if kind.ends_with("+json") || kind.ends_with("/json") => Some("json"),
        _ if kind.starts_with("text/") => Some("text"),
        _ => None,
    }
}

/// The body of an operation's request.
pub(crate) fn body<'d>(
    schemas: &Schemas<'d>,
    operation: &Node<'d>,
    bodiless: bool,
) -> Option<Body> {
    let doc = schemas.doc;
    let node = doc.followed(&operation.get("requestBody")?)?;
    let content = node.get("content")?;
    let mut medias: Vec<(&str, Node<'d>)> = content.members().collect();
    let order = |media: &str| match (encoding(media), media) {
        (Some("json"), "application/json") => 0,
        (Some("json"), _) => 1,
        (Some("form"), _) => 2,
        (Some("multipart"), _) => 3,
        (Some(_), _) => 4,
        (None, _) => 5,
    };
    medias.sort_by_key(|(media, _)| order(media));
    let (media, first) = medias.first()?.clone();
    let schema = first.get("schema").and_then(|it| doc.followed(&it));
    if bodiless {
        if !schema.is_none_or(|it| is_empty(&it)) {
            doc.leave(What::Body, &node, "HTTP has no place for it under this method");
        }
        return None;
    }
    if schema.is_some_and(|it| is_empty(&it)) {
        return None;
    }
    let word = encoding(media);
    if word.is_none() {
        doc.leave(What::Content, &first, format!("`{media}` is sent as it is"));
    }
    let mut sent_as = vec![word.unwrap_or("text")];
    for (other, node) in &medias[1..] {
        let same = node.get("schema").map(|it| it.value.to_json())
            == first.get("schema").map(|it| it.value.to_json());
        match encoding(other).filter(|it| same && !sent_as.contains(it)) {
            Some(word) => sent_as.push(word),
            None => doc.leave(What::Content, node, format!("`{other}` besides `{media}`")),
        }
    }
    if let Some(encoding) = first.get("encoding") {
        doc.leave(What::Encoding, &encoding, "it is not held");
    }
    let mut form = match first.get("schema") {
        Some(schema) => schemas.form(&schema),
        None => Form::any(first.place()),
    };
    if sent_as[0] == "text" {
        let binary = matches!(form.kind, FormKind::Scalar("file")) || encoding(media).is_none();
        let word = if binary { "file" } else { "string" };
        if !matches!(form.kind, FormKind::Scalar("string" | "file")) {
            form = Form { doc: form.doc, ..Form::scalar(word, form.place) };
        }
    }
    Some(Body { sent_as, form, must: node.says("required") })
}

/// Whether no field is ever sent.
fn is_empty(schema: &Node<'_>) -> bool {
    let object = schema.text("type") == Some("object");
    let named = schema.get("properties").is_some_and(|it| it.members().next().is_some());
    let other = schema.get("additionalProperties");
    object && !named && other.is_some_and(|it| it.value.as_bool() == Some(false))
}

/// What a message of one side has of a form: without the fields of the other side, where that can
/// be said.
pub(crate) fn for_side(form: &mut Form, side: Side, shapes: &Shapes) {
    let other = match side {
        Side::Request => Side::Reply,
        _ => Side::Request,
    };
    if let FormKind::List(item) = &mut form.kind {
        for_side(item, side, shapes);
        return;
    }
    if let FormKind::Object(fields) = &mut form.kind {
        fields.retain(|it| it.form.side != other);
        return;
    }
    if form.only_name().is_none() {
        return;
    }
    let (target, _) = settled(form, shapes);
    let Some(fields) = fields_of(target, shapes) else { return };
    let dropped: Vec<String> =
        fields.iter().filter(|it| it.form.side == other).map(|it| it.name.clone()).collect();
    if let FormKind::Like { drop, .. } = &mut form.kind {
        drop.extend(dropped);
    }
}

/// The request as it is written: fields beside those of the path and the headers, or one body.
pub(crate) enum Laid {
    /// Nothing but what travels elsewhere.
    Nothing,
    /// Fields of its own.
    Fields(Vec<Field>),
    /// Those of a named shape.
    Like { name: String, drop: Vec<String>, fields: Vec<Field> },
    /// One field that is the whole body.
    Whole(Box<Field>),
}

/// How a body is laid out.
pub(crate) fn laid(body: Option<&Body>, shapes: &Shapes) -> Laid {
    let Some(body) = body else { return Laid::Nothing };
    let fields = fields_of(&body.form, shapes);
    let optional = fields.as_ref().is_some_and(|it| it.iter().all(|it| !it.must));
    let nullable = settled(&body.form, shapes).1;
    if fields.is_some() && (body.must || optional) && !nullable {
        match &body.form.kind {
            FormKind::Object(fields) => return Laid::Fields(fields.clone()),
            FormKind::Like { name, drop, fields } => {
                let (name, drop, fields) = (name.clone(), drop.clone(), fields.clone());
                return Laid::Like { name, drop, fields };
            }
            _ => {}
        }
    }
    let mut field = Field::new("body", body.must, body.form.clone());
    field.place = Some("body");
    field.is = Some("payload");
    Laid::Whole(Box::new(field))
}
