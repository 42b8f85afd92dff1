//! Examples of whole messages: requests and replies of success, by name.

use bindery_layout::Tree;

use super::body::encoding;
use super::document::{Document, Node};
use super::form::Place;
use crate::left::What;

/// One documented example.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    pub(crate) name: String,
    pub(crate) request: Option<(String, Place)>,
    pub(crate) reply: Option<(String, Place)>,
}

impl Example {
    /// As it is written; `whole`: one field is the whole body of the request.
    pub(crate) fn tree(&self, whole: bool) -> Tree {
        let mut tree = Tree::map();
        let places = [&self.request, &self.reply];
        let lines: Vec<Tree> = places
            .iter()
            .filter_map(|it| it.as_ref())
            .map(|(_, place)| super::write::lines(None, place.first, place.last))
            .collect();
        let one = lines.len() == 1;
        let at = lines.first().cloned().filter(|_| one).unwrap_or_else(|| Tree::from(lines));
        tree = tree.with("at", at);
        for (key, value) in [("request", &self.request), ("reply", &self.reply)] {
            let json = value.as_ref().map(|(json, _)| match key {
                "request" if whole => format!("{{\"body\": {json}}}"),
                _ => json.clone(),
            });
            let json = json.and_then(|json| Tree::json(&json).ok());
            if let Some(json) = json {
                tree = tree.with(key, json);
            }
        }
        tree.on_lines()
    }
}

/// The examples of an operation, the request of a name with the reply of that name.
pub(crate) fn examples<'d>(
    doc: &Document<'d>,
    operation: &Node<'d>,
    bodiless: bool,
) -> Vec<Example> {
    let mut out: Vec<Example> = Vec::new();
    let body = operation.get("requestBody").filter(|_| !bodiless);
    let body = body.and_then(|it| doc.followed(&it)).and_then(|it| it.get("content"));
    for (name, json, place) in body.iter().flat_map(|it| of_content(doc, it)) {
        out.push(Example { name, request: Some((json, place)), reply: None });
    }
    let responses = operation.get("responses");
    let success =
        responses.iter().flat_map(Node::members).find(|(status, _)| status.starts_with('2'));
    let success = success.and_then(|(_, it)| doc.followed(&it)).and_then(|it| it.get("content"));
    for (name, json, place) in success.iter().flat_map(|it| of_content(doc, it)) {
        match out.iter_mut().find(|it| it.name == name) {
            Some(example) => example.reply = Some((json, place)),
            None => out.push(Example { name, request: None, reply: Some((json, place)) }),
        }
    }
    out
}

/// The JSON examples of a content: names, texts, places.
fn of_content<'d>(doc: &Document<'d>, content: &Node<'d>) -> Vec<(String, String, Place)> {
    let media = content.members().find(|(media, _)| encoding(media) == Some("json"));
    let Some((_, media)) = media else { return Vec::new() };
    let mut out = Vec::new();
    if let Some(example) = media.get("example") {
        out.push(("example".to_owned(), example.value.to_json(), example.place()));
    }
    for (name, node) in media.get("examples").iter().flat_map(Node::members) {
        let Some(node) = doc.followed(&node) else { continue };
        match node.get("value") {
            Some(value) => {
                let name = crate::spec::slug(name);
                out.push((name, value.value.to_json(), value.place()));
            }
            None => doc.leave(What::Example, &node, "it has no value here"),
        }
    }
    out
}
