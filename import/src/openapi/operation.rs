//! One operation, gathered from the document; it is written when all shapes are known.

use super::body::{Body, body, for_side};
use super::document::{Document, Node};
use super::form::{Field, Form, FormKind, Place, Shapes, Side, fields_of, settled};
use super::parameters::parameters;
use super::replies::{Outcome, Replies, replies};
use super::schema::{Schemas, words};
use super::vendor::no_files;
use crate::left::What;

/// One documented call.
pub(crate) struct Operation {
    pub(crate) name: String,
    /// The page whose file it stands in.
    pub(crate) page: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) title: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Field>,
    /// The security that it has instead of everybody's.
    pub(crate) security: Option<Vec<Field>>,
    pub(crate) body: Option<Body>,
    pub(crate) replies: Replies,
    pub(crate) place: Place,
    pub(crate) examples: Vec<super::examples::Example>,
}

/// The methods that have operations.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation as the document has it.
pub(crate) struct Found<'d> {
    pub(crate) path: String,
    pub(crate) item: Node<'d>,
    pub(crate) method: &'static str,
    pub(crate) node: Node<'d>,
    pub(crate) name: String,
    pub(crate) page: String,
    pub(crate) security: Option<Vec<Field>>,
}

impl Operation {
    /// Gathers what the document says; names of shapes stay names.
    pub(crate) fn gather<'d>(schemas: &Schemas<'d>, found: Found<'d>) -> Self {
        let Found { path, item, method, node, name, page, security } = found;
        let doc = schemas.doc;
        for (key, what) in [("callbacks", What::Callback), ("servers", What::Server)] {
            if let Some(it) = node.get(key) {
                doc.leave(what, &it, "it is not taken over");
            }
        }
        for (key, value) in node.members().filter(|(key, _)| key.starts_with("x-")) {
            doc.leave(What::Keyword, &value, format!("`{key}`, an extension"));
        }
        let bodiless = matches!(method, "get" | "head" | "trace");
        let mut operation = Self {
            name,
            page,
            method: method.to_ascii_uppercase(),
            path,
            title: words(&node, "summary"),
            doc: words(&node, "description"),
            deprecated: node.says("deprecated"),
            parameters: parameters(schemas, &item, &node),
            security,
            body: body(schemas, &node, bodiless),
            replies: replies(schemas, &node),
            place: node.place(),
            examples: super::examples::examples(schemas.doc, &node, bodiless),
        };
        operation.holes(schemas, &node);
        operation
    }

    /// Holes of the path and parameters in it are the same.
    fn holes(&mut self, schemas: &Schemas<'_>, node: &Node<'_>) {
        if let Some(at) = self.path.find(['?', '#']) {
            schemas.doc.leave(What::Path, node, format!("`{}` behind the path", &self.path[at..]));
            self.path.truncate(at);
        }
        let mut path = String::new();
        let mut holes: Vec<String> = Vec::new();
        let mut rest = self.path.as_str();
        while let Some(open) = rest.find('{') {
            let Some(close) = rest[open..].find('}').map(|it| open + it) else { break };
            let said = &rest[open + 1..close];
            let name: String =
                said.chars().filter(|it| it.is_alphanumeric() || "_-.$".contains(*it)).collect();
            path.push_str(&rest[..open]);
            if name.is_empty() {
                schemas.doc.leave(What::Path, node, "a hole without a name");
            } else {
                if name != said {
                    schemas.doc.leave(What::Path, node, format!("the hole is called `{said}`"));
                }
                path.extend(["{", name.as_str(), "}"]);
                for field in &mut self.parameters {
                    if field.place == Some("path") && field.name == said {
                        field.name.clone_from(&name);
                    }
                }
                holes.push(name);
            }
            rest = &rest[close + 1..];
        }
        path.push_str(&rest.replace(['{', '}'], ""));
        self.path = if path.starts_with('/') { path } else { format!("/{path}") };
        self.path = self.path.replace(' ', "%20");
        self.parameters.retain(|field| {
            let has = field.place != Some("path") || holes.contains(&field.name);
            if !has {
                let why = format!("the path has no hole `{}`", field.name);
                schemas.doc.leave(What::Parameter, node, why);
            }
            has
        });
        for hole in holes {
            if !self.parameters.iter().any(|it| it.place == Some("path") && it.name == hole) {
                schemas.doc.leave(
                    What::Path,
                    node,
                    format!("nobody says what `{hole}` is; it is text"),
                );
                let mut field = Field::new(hole, true, Form::scalar("string", node.place()));
                field.place = Some("path");
                self.parameters.push(field);
            }
        }
    }

    /// Every form it has.
    pub(crate) fn forms(&mut self) -> Vec<&mut Form> {
        let outcomes = self.replies.success.iter_mut();
        let outcomes = outcomes.chain(self.replies.faults.iter_mut().map(|(_, it)| it));
        let payloads = outcomes.flat_map(|it| {
            it.payload.iter_mut().chain(it.headers.iter_mut().map(|field| &mut field.form))
        });
        let parameters = self.parameters.iter_mut().map(|field| &mut field.form);
        let body = self.body.iter_mut().map(|body| &mut body.form);
        parameters.chain(body).chain(payloads).collect()
    }

    /// Shared shapes have no files: the fields of a body that may have some stand in its request.
    pub(crate) fn with_files(&mut self, doc: &Document<'_>, shapes: &Shapes) {
        self.parameters.iter_mut().for_each(|it| no_files(doc, &mut it.form));
        let Some(body) = self.body.as_mut().filter(|it| it.sent_as[0] == "multipart") else {
            return;
        };
        if let Some(fields) = fields_of(settled(&body.form, shapes).0, shapes) {
            body.form.kind = FormKind::Object(fields);
        }
    }

    /// Leaves out of each message what only the other side has.
    pub(crate) fn sides(&mut self, doc: &Document<'_>, shapes: &Shapes) {
        if let Some(body) = &mut self.body {
            if !matches!(body.sent_as[0], "multipart" | "text") {
                no_files(doc, &mut body.form);
            }
            for_side(&mut body.form, Side::Request, shapes);
        }
        let outcomes = self.replies.success.iter_mut();
        for outcome in outcomes.chain(self.replies.faults.iter_mut().map(|(_, it)| it)) {
            if let Some(payload) = &mut outcome.payload {
                no_files(doc, payload);
                for_side(payload, Side::Reply, shapes);
            }
        }
    }

    /// The forms that are sent, or that come back.
    pub(crate) fn of_side(&self, side: Side) -> Vec<&Form> {
        match side {
            Side::Request => self.body.iter().map(|it| &it.form).collect(),
            _ => self.outcomes().filter_map(|it| it.payload.as_ref()).collect(),
        }
    }

    fn outcomes(&self) -> impl Iterator<Item = &Outcome> {
        self.replies.success.iter().chain(self.replies.faults.iter().map(|(_, it)| it))
    }

    /// The names of the shapes it mentions.
    pub(crate) fn names(&self, on: &mut dyn FnMut(&str)) {
        self.parameters.iter().for_each(|it| it.form.names(on));
        self.body.iter().for_each(|it| it.form.names(on));
        for outcome in self.outcomes() {
            outcome.payload.iter().for_each(|it| it.names(on));
            outcome.headers.iter().for_each(|it| it.form.names(on));
        }
    }

    /// The secrets its own fields carry.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let fields = self.security.iter().flatten();
        fields.filter_map(|it| it.secret.as_ref().map(|it| it.0.as_str()))
    }
}
