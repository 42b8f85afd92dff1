//! Whole requests, each field in the place where it travels.

use bindery_model::fit::{BodyIn, Sent, Side, is_whole_body, place_of};
use bindery_model::json::{Member, Value};
use bindery_model::vendor::{Encoding, Field, Operation, Parts, Place};

use crate::make::{Places, Wish};
use crate::reply::BodyOut;
use crate::rng::Rng;
use crate::spell::as_text;
use crate::{Samples, Size};

/// A request, its parts not yet encoded.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestSample {
    /// All its fields, wherever they travel.
    pub whole: Value<'static>,
    /// How it is encoded.
    pub encoding: Encoding,
    /// Its body.
    pub body: BodyOut,
    /// What fills the holes of the path that are fields.
    pub path: Vec<(String, String)>,
    /// The query string.
    pub query: Vec<(String, String)>,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Cookies.
    pub cookies: Vec<(String, String)>,
}

impl RequestSample {
    /// As the fit takes it.
    pub fn sent(&self) -> Sent<'_> {
        Sent {
            body: self.body.as_in(),
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            cookies: &self.cookies,
        }
    }
}

impl Samples<'_> {
    /// A request of an operation, in the first encoding that its method allows. A secret is its
    /// name in braces (`{token}`, with what the spec writes around it): whoever sends it puts the
    /// real one there.
    pub fn request(&self, operation: &Operation, size: Size, seed: u64) -> RequestSample {
        self.request_as(operation, encoding_of(operation), size, seed)
    }

    /// A request of an operation in this encoding.
    pub fn request_as(
        &self,
        operation: &Operation,
        encoding: Encoding,
        size: Size,
        seed: u64,
    ) -> RequestSample {
        let id = operation.request.shape;
        let making = self.making(size, Places::All);
        let mut rng = Rng::new(seed);
        if !matches!(self.fit.vendor().shape(id).parts, Parts::Object(_)) {
            let whole = making.value(id, &Wish::default(), 0, &mut rng);
            return self.encoded(operation, whole, encoding);
        }
        let judge = |value: &Value<'_>| {
            let request = self.encoded(operation, value.clone().into_owned(), encoding);
            self.fit.request(operation, &request.sent(), Side::Sending)
        };
        let mut whole = making.settled(id, &Wish::default(), 0, &mut rng, &judge);
        self.hide_secrets(operation, &mut whole);
        self.encoded(operation, whole, encoding)
    }

    /// Puts the fields of a request where they travel.
    pub fn encoded(
        &self,
        operation: &Operation,
        whole: Value<'static>,
        encoding: Encoding,
    ) -> RequestSample {
        let (path, query, headers, cookies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let body = BodyOut::None;
        let mut request = RequestSample { whole, encoding, body, path, query, headers, cookies };
        let Some(members) = request.whole.as_object() else {
            request.body = BodyOut::Json(request.whole.clone());
            return request;
        };
        let own = self.fit.variant(operation.request.shape, &request.whole);
        let fields = match &self.fit.vendor().shape(own).parts {
            Parts::Object(object) => object.fields.as_slice(),
            _ => &[],
        };
        let whole = fields.iter().find(|field| is_whole_body(field));
        if let Some(body) = whole.and_then(|field| request.whole.get(&field.key.value)) {
            request.body = BodyOut::Json(body.clone());
        }
        let mut rest = Vec::new();
        for member in members {
            let field = field_of(fields, &member.key);
            if field.is_some_and(is_whole_body) {
                continue;
            }
            let list = match field.and_then(|field| place_of(field, operation)) {
                Some(Place::Path) => &mut request.path,
                Some(Place::Query) => &mut request.query,
                Some(Place::Header) => &mut request.headers,
                Some(Place::Cookie) => &mut request.cookies,
                Some(Place::Body) | None => {
                    rest.push(member.clone());
                    continue;
                }
            };
            if !member.value.is_null() {
                list.push((member.key.to_string(), as_text(&member.value)));
            }
        }
        match encoding {
            _ if whole.is_some() => {}
            Encoding::Query => request.query.extend(pairs(&rest)),
            Encoding::Form | Encoding::Multipart => request.body = BodyOut::Pairs(pairs(&rest)),
            Encoding::Json | Encoding::Text if rest.is_empty() && !has_body(operation) => {}
            Encoding::Json | Encoding::Text => request.body = BodyOut::Json(Value::object(rest)),
        }
        request
    }

    /// Secrets are their names: the values come from the environment.
    fn hide_secrets(&self, operation: &Operation, whole: &mut Value<'static>) {
        for spot in self.fit.spots(operation.request.shape, whole) {
            let secret = spot.field.and_then(|field| field.secret.as_ref());
            let (Some(secret), Some(value)) = (secret, whole.find_mut(&spot.pointer)) else {
                continue;
            };
            *value = Value::from(match &secret.value.written {
                Some(template) => template.to_string(),
                None => format!("{{{}}}", secret.value.name),
            });
        }
    }
}

/// The field of a key, in its own case first.
fn field_of<'f>(fields: &'f [Field], key: &str) -> Option<&'f Field> {
    let exact = |field: &&Field| field.key.accepted().any(|it| it == key);
    let folded = |field: &&Field| field.key.accepted().any(|it| it.eq_ignore_ascii_case(key));
    fields.iter().find(exact).or_else(|| fields.iter().find(folded))
}

/// Members where everything is text; null has no text.
fn pairs(members: &[Member<'_>]) -> Vec<(String, String)> {
    let there = members.iter().filter(|member| !member.value.is_null());
    there.map(|member| (member.key.to_string(), as_text(&member.value))).collect()
}

fn has_body(operation: &Operation) -> bool {
    operation.call.method.as_ref().is_none_or(|method| method.value.has_body())
}

/// The first documented encoding that the method allows.
pub fn encoding_of(operation: &Operation) -> Encoding {
    let listed = operation.request.sent_as.as_ref().map(|claim| claim.value.as_slice());
    let listed = listed.unwrap_or_default();
    let fits = |encoding: &&Encoding| has_body(operation) || **encoding == Encoding::Query;
    let usual = if has_body(operation) { Encoding::Json } else { Encoding::Query };
    listed.iter().find(fits).copied().unwrap_or(usual)
}

impl BodyOut {
    /// As the fit takes it.
    pub fn as_in(&self) -> BodyIn<'_> {
        match self {
            Self::None => BodyIn::None,
            Self::Json(value) => BodyIn::Json(value),
            Self::Pairs(pairs) => BodyIn::Pairs(pairs),
            Self::Text(text) => BodyIn::Text(text),
        }
    }
}
