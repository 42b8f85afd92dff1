//! Finds the operation that a request's method and path mean.

use bindery_model::Vendor;
use bindery_model::vendor::{Claim, Method, Operation, Template};

use super::pairs::decode_percent;
use super::split::split_target;
use crate::texts::{extract, literal_length};

/// Where a request goes.
pub(crate) enum Routed<'v> {
    /// To this operation.
    Found(Found<'v>),
    /// The path is this operation's, the method is not.
    WrongMethod(Found<'v>),
    /// No operation has this path; this one's is the nearest.
    Nowhere(Option<&'v Operation>),
}

/// An operation, and what the path's holes held.
pub(crate) struct Found<'v> {
    pub(crate) operation: &'v Operation,
    pub(crate) holes: Vec<(String, String)>,
    /// The query, still encoded.
    pub(crate) query: String,
}

/// Finds the operation for a method and a target (the path behind the vendor's base, with its query).
pub(crate) fn route<'v>(vendor: &'v Vendor, method: &str, target: &str) -> Routed<'v> {
    let mut best: Option<(usize, Found<'v>)> = None;
    let mut wrong_method = None;
    for operation in vendor.operations.values() {
        let Some(found) = find(operation, target) else { continue };
        if !accepts(operation.call.method.as_ref(), method) {
            wrong_method.get_or_insert(found);
            continue;
        }
        // Of two paths that fit, the one with fewer holes in it is meant.
        let literal = literal_length(&operation.call.path.value);
        if best.as_ref().is_none_or(|(length, _)| *length < literal) {
            best = Some((literal, found));
        }
    }
    match (best, wrong_method) {
        (Some((_, found)), _) => Routed::Found(found),
        (None, Some(found)) => Routed::WrongMethod(found),
        (None, None) => Routed::Nowhere(nearest(vendor, method, target)),
    }
}

/// Only what the spec took; of an unknown method, any.
fn accepts(claim: Option<&Claim<Method>>, method: &str) -> bool {
    claim.is_none_or(|claim| claim.value.0 == method)
}

fn find<'v>(operation: &'v Operation, target: &str) -> Option<Found<'v>> {
    for (path, query) in split_target(&operation.request, target) {
        if let Some(holes) = match_path(&operation.call.path.value, path) {
            return Some(Found { operation, holes, query: query.to_owned() });
        }
    }
    None
}

/// The values of the holes, if the path fits; a hole is at least one character and no slash. Escapes
/// are resolved part by part, so that an escaped slash parts nothing.
fn match_path(template: &Template, path: &str) -> Option<Vec<(String, String)>> {
    if let Some(holes) = extract(template, path, &['/']) {
        let decoded = holes.into_iter().map(|(name, value)| (name, decode_percent(&value)));
        return Some(decoded.collect());
    }
    let decoded: Vec<String> = path.split('/').map(decode_percent).collect();
    let slashes_kept = decoded.iter().all(|part| !part.contains('/'));
    slashes_kept.then(|| extract(template, &decoded.join("/"), &['/'])).flatten()
}

/// The operation whose path is the fewest edits away; of those equally far, one with this method.
fn nearest<'v>(vendor: &'v Vendor, method: &str, target: &str) -> Option<&'v Operation> {
    let distance = |operation: &Operation| {
        let path = split_target(&operation.request, target).last().map_or(target, |(path, _)| path);
        let edits = strsim::levenshtein(path, &filled_like(&operation.call.path.value, path));
        (edits, !accepts(operation.call.method.as_ref(), method))
    };
    vendor.operations.values().min_by_key(|operation| distance(operation))
}

/// The template as a path, each hole that makes up a whole part of it filled with the part that
/// stands in the same place of `like`.
fn filled_like(template: &Template, like: &str) -> String {
    let like: Vec<&str> = like.split('/').collect();
    let text = template.to_string();
    let parts = text.split('/').enumerate().map(|(index, part)| match like.get(index) {
        Some(same_place) if part.starts_with('{') && part.ends_with('}') => same_place,
        _ => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use bindery_model::vendor::Template;

    use super::{filled_like, match_path};

    fn matched(template: &str, path: &str) -> Option<Vec<String>> {
        let template = Template::parse(template).expect("a template");
        Some(match_path(&template, path)?.into_iter().map(|(_, value)| value).collect())
    }

    #[test]
    fn paths_fit_or_do_not() {
        assert_eq!(matched("/a/b", "/a/b"), Some(vec![]));
        assert_eq!(matched("/a/b", "/A/b"), None, "case counts");
        assert_eq!(matched("/a/{k}", "/a/x%2Fy"), Some(vec!["x/y".to_owned()]));
        assert_eq!(matched("/a/{k}", "/a/"), None, "a hole holds something");
        assert_eq!(matched("/a/{k}", "/a/b/c"), None, "and no slash");
        assert_eq!(matched("/a/{k}.json", "/a/b.json"), Some(vec!["b".to_owned()]));
        assert_eq!(matched("/{a}-{b}", "/1-2-3"), Some(vec!["1".to_owned(), "2-3".to_owned()]));
        assert_eq!(matched("/a b", "/a%20b"), Some(vec![]));
        assert_eq!(matched("/a/{k}", "/a/ü€"), Some(vec!["ü€".to_owned()]));
    }

    #[test]
    fn holes_take_what_stands_in_their_place() {
        let template = Template::parse("/API/{key}/get").expect("a template");
        assert_eq!(filled_like(&template, "/API/123/gut"), "/API/123/get");
        assert_eq!(filled_like(&template, "/API"), "/API/{key}/get");
    }
}
