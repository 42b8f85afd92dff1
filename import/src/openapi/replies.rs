//! Responses: one success, and faults by their status.

use bindery_layout::Tree;

use super::document::Node;
use super::form::{Field, Form, FormKind};
use super::parameters::is_token;
use super::schema::{Schemas, words};
use crate::left::What;

/// What comes back.
#[derive(Default)]
pub(crate) struct Replies {
    pub(crate) success: Option<Outcome>,
    /// By name.
    pub(crate) faults: Vec<(String, Outcome)>,
}

/// One way a call may end.
pub(crate) struct Outcome {
    pub(crate) doc: Option<String>,
    pub(crate) status: Status,
    pub(crate) content: Option<String>,
    pub(crate) headers: Vec<Field>,
    /// The payload; `None`: there is none.
    pub(crate) payload: Option<Form>,
}

/// The status of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Status {
    /// This one, or one of the others.
    Is(u16, Vec<u16>),
    /// One of a range: 400 to 499.
    Range(u16),
    /// Any that is not said.
    Other,
}

impl Status {
    pub(crate) fn tree(&self) -> Tree {
        let number = |it: &u16| Tree::word(it.to_string());
        match self {
            Self::Is(status, others) if others.is_empty() => number(status),
            Self::Is(status, others) => {
                let others = others.iter().map(number).collect::<Vec<_>>();
                Tree::map().with("documented", number(status)).with("or", Tree::from(others))
            }
            Self::Range(first) => {
                let others = COMMON.iter().filter(|it| **it / 100 == first / 100 && *it != first);
                let others = others.map(number).collect::<Vec<_>>();
                Tree::map().with("assumed", number(first)).with("or", Tree::from(others))
            }
            Self::Other => Tree::word("unknown"),
        }
    }
}

/// Statuses of a range that vendors use.
const COMMON: [u16; 19] =
    [400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 412, 413, 415, 422, 429, 500, 502, 503, 504];

/// The outcomes of an operation.
pub(crate) fn replies<'d>(schemas: &Schemas<'d>, operation: &Node<'d>) -> Replies {
    let doc = schemas.doc;
    let mut out = Replies::default();
    let Some(responses) = operation.get("responses") else { return out };
    let mut successes: Vec<(u16, Node<'d>)> = Vec::new();
    let mut default = None;
    for (status, node) in responses.members() {
        if status.starts_with("x-") {
            doc.leave(What::Keyword, &node, "an extension");
            continue;
        }
        let referred = node.text("$ref").map(|it| it.rsplit('/').next().unwrap_or(it).to_owned());
        let Some(node) = doc.followed(&node) else { continue };
        match (status.parse::<u16>(), status) {
            (Ok(code @ 200..=299), _) => successes.push((code, node)),
            (Ok(code @ 400..=599), _) => {
                let name = fault_name(code, referred.as_deref());
                let outcome = outcome(schemas, &node, Status::Is(code, Vec::new()));
                out.faults.push((name, outcome));
            }
            (_, "default") => default = Some(node),
            (_, "2XX" | "2xx") => successes.push((200, node)),
            (_, "4XX" | "4xx") => {
                doc.leave(What::Status, &node, "a range: the usual ones are assumed");
                out.faults.push(("refused".into(), outcome(schemas, &node, Status::Range(400))));
            }
            (_, "5XX" | "5xx") => {
                doc.leave(What::Status, &node, "a range: the usual ones are assumed");
                out.faults.push(("broken".into(), outcome(schemas, &node, Status::Range(500))));
            }
            (Ok(code @ 300..=399), _) if !has_success(&responses) && successes.is_empty() => {
                successes.push((code, node));
            }
            _ => doc.leave(What::Status, &node, format!("status {status}")),
        }
    }
    successes.sort_by_key(|(status, _)| *status);
    out.success = success(schemas, &successes);
    if let Some(node) = default {
        if out.success.is_none() && out.faults.is_empty() {
            out.success = Some(outcome(schemas, &node, Status::Other));
        } else {
            let fault = outcome(schemas, &node, Status::Other);
            out.faults.push(("other".to_owned(), fault));
        }
    }
    name_apart(&mut out.faults);
    out
}

fn has_success(responses: &Node<'_>) -> bool {
    responses.members().any(|(status, _)| status.starts_with('2'))
}

/// The success: that of the lowest status; others that carry the same stand beside it.
fn success<'d>(schemas: &Schemas<'d>, all: &[(u16, Node<'d>)]) -> Option<Outcome> {
    let (status, first) = all.first()?;
    let mut taken = outcome(schemas, first, Status::Is(*status, Vec::new()));
    let mut others = Vec::new();
    for (status, node) in &all[1..] {
        let told = schemas.doc.left.borrow().len();
        let other = outcome(schemas, node, Status::Is(*status, Vec::new()));
        let same = match (&taken.payload, &other.payload) {
            (None, None) => true,
            (Some(one), Some(other)) => one.same_value(other),
            _ => false,
        };
        if same {
            schemas.doc.left.borrow_mut().truncate(told);
            others.push(*status);
        } else {
            let why = format!("status {status}, which carries something else");
            schemas.doc.leave(What::Success, node, why);
        }
    }
    taken.status = Status::Is(*status, others);
    Some(taken)
}

fn outcome<'d>(schemas: &Schemas<'d>, node: &Node<'d>, status: Status) -> Outcome {
    let doc = schemas.doc;
    if let Some(links) = node.get("links").filter(|it| it.members().next().is_some()) {
        doc.leave(What::Link, &links, "it is not taken over");
    }
    let headers = node.get("headers");
    let headers = headers.iter().flat_map(Node::members);
    let headers = headers.filter_map(|(name, header)| self::header(schemas, name, &header));
    let headers: Vec<Field> = headers.collect();
    let medias: Vec<(&str, Node<'d>)> =
        node.get("content").iter().flat_map(Node::members).collect();
    let json = medias.iter().position(|(media, _)| *media == "application/json");
    let json = json.or_else(|| medias.iter().position(|(media, _)| is_json(media)));
    let chosen = json.unwrap_or(0);
    for (index, (media, other)) in medias.iter().enumerate() {
        if index != chosen {
            doc.leave(What::Content, other, format!("`{media}` besides `{}`", medias[chosen].0));
        }
    }
    let (mut content, mut payload) = (None, None);
    if let Some((media, taken)) = medias.get(chosen) {
        if !matches!(*media, "application/json" | "*/*") {
            content = Some((*media).to_owned());
        }
        payload = Some(match taken.get("schema") {
            _ if !is_json(media) => Form::scalar("string", taken.place()),
            Some(schema) => schemas.form(&schema),
            None => Form::any(taken.place()),
        });
    }
    Outcome { doc: words(node, "description"), status, content, headers, payload }
}

/// Whether replies of a content type are JSON; `*/*` is taken for it.
pub(crate) fn is_json(media: &str) -> bool {
    super::body::encoding(media) == Some("json")
}

fn header<'d>(schemas: &Schemas<'d>, name: &str, node: &Node<'d>) -> Option<Field> {
    let doc = schemas.doc;
    let node = doc.followed(node)?;
    if name.eq_ignore_ascii_case("content-type") {
        return None;
    }
    if !is_token(name) {
        doc.leave(What::Header, &node, format!("`{name}`"));
        return None;
    }
    let must = node.says("required");
    let mut field = match node.get("schema") {
        Some(schema) => schemas.field(name, &[schema], must),
        None => Field::new(name, must, Form::scalar("string", node.place())),
    };
    field.form.doc = words(&node, "description").or(field.form.doc.take());
    field.form.nullable = false;
    field.default = None;
    if !matches!(field.form.kind, FormKind::Scalar(_)) {
        doc.leave(What::Header, &node, "a list or an object in a header; it is text");
        field.form = Form { doc: field.form.doc, ..Form::scalar("string", node.place()) };
    }
    Some(field)
}

/// What a fault is called: as the document calls the response, else as its status is called.
pub(crate) fn fault_name(status: u16, referred: Option<&str>) -> String {
    if let Some(name) = referred {
        let name = crate::spec::slug(name);
        if !name.bytes().all(|it| it.is_ascii_digit()) {
            return name;
        }
    }
    let name = match status {
        400 => "bad_request",
        401 => "unauthorized",
        402 => "payment_required",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        406 => "not_acceptable",
        408 => "timed_out",
        409 => "conflict",
        410 => "gone",
        411 => "length_required",
        412 => "precondition_failed",
        413 => "too_large",
        415 => "unsupported_content",
        418 => "teapot",
        422 => "unprocessable",
        423 => "locked",
        428 => "precondition_required",
        429 => "too_many_requests",
        500 => "server_error",
        501 => "not_implemented",
        502 => "bad_gateway",
        503 => "unavailable",
        504 => "gateway_timed_out",
        _ => return format!("status_{status}"),
    };
    name.to_owned()
}

/// Two faults of one name are told apart by their status.
fn name_apart(faults: &mut [(String, Outcome)]) {
    for index in 1..faults.len() {
        let (before, rest) = faults.split_at_mut(index);
        let Some((name, outcome)) = rest.first_mut() else { continue };
        if before.iter().any(|(other, _)| other == name)
            && let Status::Is(status, _) = outcome.status
        {
            *name = format!("{name}_{status}");
        }
    }
}
