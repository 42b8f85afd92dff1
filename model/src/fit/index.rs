//! What is looked up by name in one object.

/// Names, sorted: an object has too few for hashing them to be worth it.
#[derive(Debug, Clone)]
pub(super) struct Index<T>(Vec<(String, T)>);

impl<T> Index<T> {
    /// Of names that are equal, the first counts.
    pub(super) fn of(names: impl Iterator<Item = (String, T)>) -> Self {
        let mut sorted: Vec<_> = names.collect();
        sorted.sort_by(|one, other| one.0.cmp(&other.0));
        sorted.dedup_by(|later, first| later.0 == first.0);
        Self(sorted)
    }

    /// Every name, with what has it.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, (String, T)> {
        self.0.iter()
    }

    /// What has this name.
    pub(super) fn get(&self, name: &str) -> Option<&T> {
        let at = self.0.binary_search_by(|known| (*known.0).cmp(name)).ok()?;
        Some(&self.0[at].1)
    }
}
