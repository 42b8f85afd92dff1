//! The names under which shapes stand in `$defs`, or in a document's components.

use std::collections::{HashMap, HashSet};

use bindery_model::{
    Vendor,
    vendor::{Parts, Shape, ShapeId, ShapeName},
};

/// Which shapes of a vendor are written once and referred to, and the name each would have.
#[derive(Debug)]
pub(crate) struct Wishes(HashMap<ShapeId, String>);

impl Wishes {
    /// Every shape the spec names, and every one that holds itself.
    pub(crate) fn of(vendor: &Vendor) -> Self {
        let mut pages: HashMap<&str, HashSet<Option<&str>>> = HashMap::new();
        let named =
            || vendor.shapes.iter().filter_map(|(id, shape)| Some((id, shape.name.as_ref()?)));
        for (_, name) in named() {
            pages.entry(&name.name).or_default().insert(name.page.as_deref());
        }
        let wish = |name: &ShapeName| match &name.page {
            // Two pages have shapes of this name.
            Some(page) if pages[name.name.as_str()].len() > 1 => format!("{page}.{}", name.name),
            _ => name.name.clone(),
        };
        let mut wishes: HashMap<_, _> = named().map(|(id, name)| (id, wish(name))).collect();
        for id in recursive(vendor, &wishes) {
            wishes.insert(id, "recursive".to_owned());
        }
        Self(wishes)
    }
}

/// The names in one document.
#[derive(Debug)]
pub(super) struct Names<'w> {
    wishes: &'w Wishes,
    more: HashMap<ShapeId, String>,
    given: HashMap<ShapeId, String>,
    taken: HashSet<String>,
    /// The names that were given for a wish.
    kin: HashMap<String, Vec<String>>,
}

impl<'w> Names<'w> {
    pub(super) fn new(wishes: &'w Wishes) -> Self {
        Self {
            wishes,
            more: HashMap::new(),
            given: HashMap::new(),
            taken: HashSet::new(),
            kin: HashMap::new(),
        }
    }

    /// The name a shape would have if it were free; `None` where it stands in place.
    pub(super) fn wish(&self, id: ShapeId) -> Option<&str> {
        self.wishes.0.get(&id).or_else(|| self.more.get(&id)).map(String::as_str)
    }

    /// Has a shape stand under a name that the spec gives it nowhere.
    pub(super) fn wish_for(&mut self, id: ShapeId, wish: &str) {
        self.more.entry(id).or_insert_with(|| wish.to_owned());
    }

    /// The name a shape has in this document, if it has one already.
    pub(super) fn given(&self, id: ShapeId) -> Option<&str> {
        self.given.get(&id).map(String::as_str)
    }

    /// Gives a shape a name.
    pub(super) fn give(&mut self, id: ShapeId, name: &str) {
        self.given.insert(id, name.to_owned());
    }

    /// Takes a name back that is not needed after all.
    pub(super) fn take_back(&mut self, wish: &str, name: &str) {
        self.taken.remove(name);
        if let Some(kin) = self.kin.get_mut(&plain(wish)) {
            kin.retain(|known| known != name);
        }
    }

    /// The names that were given for a wish, the first first.
    pub(super) fn kin(&self, wish: &str) -> impl Iterator<Item = &str> {
        self.kin.get(&plain(wish)).into_iter().flatten().map(String::as_str)
    }

    /// A name nobody has yet, as near to the wish as may be.
    pub(super) fn free(&mut self, wish: &str) -> String {
        let wish = plain(wish);
        let numbered = (2..).map(|number| format!("{wish}-{number}"));
        let name = std::iter::once(wish.clone()).chain(numbered).find(|n| !self.taken.contains(n));
        let name = name.unwrap_or_else(|| wish.clone());
        self.taken.insert(name.clone());
        self.kin.entry(wish).or_default().push(name.clone());
        name
    }
}

/// A name in the letters that every document takes.
fn plain(wish: &str) -> String {
    let letter = |letter: char| {
        let fits = letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
        if fits { letter } else { '_' }
    };
    wish.chars().map(letter).collect()
}

/// Unnamed shapes that are reached again from themselves without passing a named one.
fn recursive(vendor: &Vendor, named: &HashMap<ShapeId, String>) -> Vec<ShapeId> {
    let mut found = Vec::new();
    let mut done = HashSet::new();
    for (id, _) in vendor.shapes.iter() {
        // Depth first, with the way from the root kept beside the stack.
        let mut way: Vec<ShapeId> = Vec::new();
        let mut open = vec![(id, false)];
        while let Some((id, leaving)) = open.pop() {
            if leaving {
                way.pop();
                done.insert(id);
                continue;
            }
            if way.contains(&id) {
                if !named.contains_key(&id) && !found.contains(&id) {
                    found.push(id);
                }
                continue;
            }
            if done.contains(&id) || (named.contains_key(&id) && !way.is_empty()) {
                continue;
            }
            way.push(id);
            open.push((id, true));
            open.extend(children(vendor.shape(id)).into_iter().map(|child| (child, false)));
        }
    }
    found
}

/// The shapes a shape is made of.
pub(super) fn children(shape: &Shape) -> Vec<ShapeId> {
    match &shape.parts {
        Parts::Scalar => Vec::new(),
        Parts::List(item) | Parts::Map(item) => vec![*item],
        Parts::Tuple(members) | Parts::Either(members) => members.clone(),
        Parts::Object(object) => {
            let fields = object.fields.iter().map(|field| field.shape);
            let cases = object.variants.iter().flat_map(|variants| &variants.cases);
            fields.chain(cases.map(|case| case.shape)).collect()
        }
    }
}
