//! What one member of a list is called, going by the list's name.

/// `PoItemsList` holds `PoItem`s, `Errors` an `Error`, `data` holds `data`.
pub(crate) fn singular(name: &str) -> &str {
    let bare = ["List", "_list", "_LIST", " List", " list"]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .filter(|bare| !bare.is_empty())
        .unwrap_or(name);
    let not_plural = ["ss", "us", "is", "SS", "US", "IS"];
    if bare.len() > 3 && !not_plural.iter().any(|end| bare.ends_with(end)) {
        return bare.strip_suffix(['s', 'S']).unwrap_or(bare);
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn lists_lose_what_makes_them_plural() {
        let names = ["PoItemsList", "PoitschdList", "Errors", "ITEMS", "data", "Status", "List"];
        let ones: Vec<_> = names.iter().map(|name| singular(name)).collect();
        assert_eq!(ones, ["PoItem", "Poitschd", "Error", "ITEM", "data", "Status", "List"]);
    }
}
