//! Reads a request by the encodings that the operation documents.

use bindery_model::Vendor;
use bindery_model::json;
use bindery_model::vendor::{Encoding, Field, Operation, Parts, Place};

use super::pairs::{cookies, pairs};
use super::split::between;
use super::{Asked, Body, Decoded, Found, Unreadable, multipart};

/// Reads everything the request carries. Nothing is guessed: a body in an encoding that the
/// operation does not document is unreadable.
pub(crate) fn decode(vendor: &Vendor, found: &Found<'_>, asked: &Asked) -> Decoded {
    let fields = request_fields(vendor, found.operation);
    Decoded {
        body: body(found.operation, asked).unwrap_or_else(Body::Unreadable),
        path: found.holes.clone(),
        query: pairs(&found.query, between(&found.operation.request)),
        headers: headers(&fields, asked),
        cookies: asked.header("cookie").map(cookies).unwrap_or_default(),
    }
}

/// The fields of a request, those of each variant included.
pub(crate) fn request_fields<'v>(vendor: &'v Vendor, operation: &Operation) -> Vec<&'v Field> {
    let Parts::Object(object) = &vendor.shape(operation.request.shape).parts else {
        return Vec::new();
    };
    let mut fields: Vec<&Field> = object.fields.iter().collect();
    for case in object.variants.iter().flat_map(|variants| &variants.cases) {
        if let Parts::Object(variant) = &vendor.shape(case.shape).parts {
            fields.extend(&variant.fields);
        }
    }
    fields
}

/// The headers that fields travel in, under the fields' own spelling: the case of a header's name
/// never counts. Others are the client's own business.
fn headers(fields: &[&Field], asked: &Asked) -> Vec<(String, String)> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for field in fields {
        if field.place.as_ref().is_none_or(|place| place.value != Place::Header) {
            continue;
        }
        for key in field.key.accepted() {
            if let Some(value) = asked.header(key)
                && !headers.iter().any(|(name, _)| name == key)
            {
                headers.push((key.clone(), value.to_owned()));
            }
        }
    }
    headers
}

fn body(operation: &Operation, asked: &Asked) -> Result<Body, Unreadable> {
    if asked.body.is_empty() {
        return Ok(Body::None);
    }
    let documented = documented(operation, &asked.method);
    let content_type = asked.header("content-type");
    let encoding = match content_type {
        Some(content_type) => of_content_type(content_type),
        None => documented.iter().copied().find(|encoding| *encoding != Encoding::Query),
    };
    match encoding {
        Some(encoding) if documented.contains(&encoding) => {
            read(encoding, content_type.unwrap_or_default(), asked)
        }
        _ => Err(Unreadable::Encoding(content_type.unwrap_or("no content type").to_owned())),
    }
}

/// The encodings the operation may be sent in. Where nothing is said: JSON with methods that have
/// a body, else the query.
fn documented(operation: &Operation, method: &str) -> Vec<Encoding> {
    match &operation.request.sent_as {
        Some(claim) => claim.accepted().flatten().copied().collect(),
        None if bindery_model::vendor::Method(method.to_owned()).has_body() => vec![Encoding::Json],
        None => vec![Encoding::Query],
    }
}

fn of_content_type(content_type: &str) -> Option<Encoding> {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Some(Encoding::Form),
        "multipart/form-data" => Some(Encoding::Multipart),
        "text/plain" => Some(Encoding::Text),
        json if json == "application/json" || json.ends_with("+json") => Some(Encoding::Json),
        _ => None,
    }
}

fn read(encoding: Encoding, content_type: &str, asked: &Asked) -> Result<Body, Unreadable> {
    let text = || String::from_utf8_lossy(&asked.body);
    match encoding {
        Encoding::Json => {
            let document = json::parse(&asked.body, json::Limits::default());
            let document = document.map_err(|_| Unreadable::NotJson)?;
            Ok(Body::Json(document.value.into_owned()))
        }
        Encoding::Form => Ok(Body::Pairs(pairs(&text(), "&"))),
        Encoding::Multipart => multipart::parts(content_type, &asked.body)
            .map(Body::Pairs)
            .map_err(|error| Unreadable::NotAForm(error.to_string())),
        Encoding::Text => Ok(Body::Text(text().into_owned())),
        Encoding::Query => Ok(Body::None),
    }
}
