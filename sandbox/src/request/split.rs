//! Splits a target into path and query, by what the vendor puts between them.

use bindery_model::vendor::Request;

/// Every way to split the target: at the documented separator, at a question mark, not at all.
pub(crate) fn split_target<'t>(
    request: &Request,
    target: &'t str,
) -> impl DoubleEndedIterator<Item = (&'t str, &'t str)> {
    let mut separators: Vec<&str> = match &request.separator {
        Some(claim) => claim.accepted().map(String::as_str).collect(),
        None => Vec::new(),
    };
    separators.push("?");
    let mut splits: Vec<(&str, &str)> =
        separators.iter().filter_map(|separator| target.split_once(separator)).collect();
    if splits.is_empty() {
        splits.push((target, ""));
    }
    splits.into_iter()
}

/// What stands between two parts of the query.
pub(crate) fn between(request: &Request) -> &str {
    request.separator.as_ref().map_or("&", |claim| claim.value.as_str())
}
