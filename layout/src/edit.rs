//! Edits of a text: one value changes, and what people wrote around it stays.
//!
//! A text in its canonical layout stays in it. Of any other only the lines of the smallest member
//! around the change are laid out anew; all other bytes stay as they are.

mod splice;

use std::fmt;

use crate::tree::{Collection, Comment, Form, Kind, Member, Value};
use crate::{Document, Refused, Tree, print, same};
use splice::Change;

/// One step of a path into a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// The value of this key.
    Key(String),
    /// This item of a list, from 0.
    Item(usize),
}

/// Where a new member stands among its siblings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Before all others; comments at the head of the block stay above it.
    First,
    /// Behind all others.
    Last,
    /// Right before this one.
    Before(Step),
    /// Right behind this one.
    After(Step),
}

/// Why an edit was not made. The document is as it was.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// The path leads nowhere, or to something that cannot hold what is asked.
    #[error("there is no place `{path}`: {why}")]
    NoPlace {
        /// The path as far as it leads, with the step that fails.
        path: String,
        /// What is there.
        why: &'static str,
    },
    /// A key that is there already.
    #[error("`{path}` is there already")]
    Twice {
        /// The path to it.
        path: String,
    },
    /// The text that would come of it cannot be read, or says something else.
    #[error(transparent)]
    Refused(#[from] Refused),
}

/// A path of keys: `path(&["operations", "po.get", "request"])`.
pub fn path(keys: &[&str]) -> Vec<Step> {
    keys.iter().map(|key| Step::Key((*key).to_owned())).collect()
}

impl Document {
    /// Puts a value at a path. A key that is not there is added behind the others, and so are the
    /// mappings on the way to it; an item at the end of a list is added to it. The comments around
    /// a value that was there stay.
    pub fn set(&mut self, path: &[Step], value: impl Into<Tree>) -> Result<(), EditError> {
        let mut root = self.read.root.clone();
        let mut tree = &mut root.value;
        let mut value = value.into();
        for (depth, step) in path.iter().enumerate() {
            touch(tree);
            let json = tree.as_collection().is_some_and(is_json);
            let collection = held(tree, path, depth)?;
            let Some(at) = step.position(collection) else {
                let new = created(collection, path, depth, value, json)?;
                let at = collection.members.len();
                collection.members.push(apart_like(new, &collection.members));
                return self.apply(&root, &Change::Inserted(&path[..depth], at));
            };
            if depth + 1 == path.len() && json {
                value.make_json();
            }
            tree = &mut collection.members[at].value;
        }
        *tree = value;
        self.apply(&root, &Change::Inside(path))
    }

    /// Puts a new member into the mapping or list at a path, with the comments it brings.
    pub fn insert(
        &mut self,
        path: &[Step],
        place: &Place,
        member: Member,
    ) -> Result<(), EditError> {
        let mut root = self.read.root.clone();
        let collection = walk(&mut root, path)?;
        let mut new = member;
        match (&new.key, collection.kind) {
            (Some(key), Kind::Map) if collection.position(&key.text).is_some() => {
                let mut path = path.to_vec();
                path.push(Step::Key(key.text.clone()));
                return Err(EditError::Twice { path: said(&path) });
            }
            (None, Kind::Map) => return Err(no_place(path, "an item has no key for a mapping")),
            (Some(_), Kind::List) => return Err(no_place(path, "a list has no keys")),
            _ => {}
        }
        let beside = |step: &Step| {
            step.position(collection).ok_or_else(|| {
                let mut path = path.to_vec();
                path.push(step.clone());
                no_place(&path, "nothing stands there")
            })
        };
        let at = match place {
            Place::First => 0,
            Place::Last => collection.members.len(),
            Place::Before(step) => beside(step)?,
            Place::After(step) => beside(step)? + 1,
        };
        if is_json(collection) {
            new.value.make_json();
        }
        collection.members.insert(at, apart_like(new, &collection.members));
        self.apply(&root, &Change::Inserted(path, at))
    }

    /// Takes a key with its value, or an item, out, and the comment beside it. Comments on lines
    /// above it stay, for what comes next.
    pub fn remove(&mut self, path: &[Step]) -> Result<(), EditError> {
        let Some((last, around)) = path.split_last() else {
            return Err(no_place(path, "the whole cannot be taken out"));
        };
        let mut root = self.read.root.clone();
        let collection = walk(&mut root, around)?;
        let at = last.position(collection).ok_or_else(|| no_place(path, "nothing stands there"))?;
        let gone = collection.members.remove(at);
        let after: &mut Vec<Comment> = match collection.members.get_mut(at) {
            Some(next) => &mut next.lead,
            None => &mut collection.tail,
        };
        after.splice(0..0, gone.lead);
        self.apply(&root, &Change::Removed(around, at))
    }

    /// Gives a key another name.
    pub fn rename(&mut self, path: &[Step], name: &str) -> Result<(), EditError> {
        let Some((last, around)) = path.split_last() else {
            return Err(no_place(path, "the whole has no name"));
        };
        let mut root = self.read.root.clone();
        let collection = walk(&mut root, around)?;
        if collection.position(name).is_some() {
            let mut path = around.to_vec();
            path.push(Step::Key(name.to_owned()));
            return Err(EditError::Twice { path: said(&path) });
        }
        let at = last.position(collection).filter(|_| collection.kind == Kind::Map);
        let at = at.ok_or_else(|| no_place(path, "no key stands there"))?;
        collection.members[at].key = Member::new(name, Tree::empty()).key;
        self.apply(&root, &Change::Inside(path))
    }

    /// Takes the edited tree over, if the text that comes of it says what the tree says.
    fn apply(&mut self, root: &Member, change: &Change<'_>) -> Result<(), EditError> {
        let whole = print::whole(root, &self.read.tail);
        let meant = self.reread(&whole)?;
        let canonical = print::whole(&self.read.root, &self.read.tail) == self.read.text;
        let spliced = if canonical { None } else { splice::spliced(&self.read, root, change) };
        self.read = match spliced {
            None => meant,
            Some(text) => {
                let read = self.reread(&text)?;
                match same::differs(&meant.node, &read.node) {
                    Some(place) => return Err(self.would_change(&place).into()),
                    None => read,
                }
            }
        };
        Ok(())
    }
}

/// The collection at a path, no longer as it was pasted if it is JSON.
fn walk<'r>(root: &'r mut Member, path: &[Step]) -> Result<&'r mut Collection, EditError> {
    let mut tree = &mut root.value;
    for (depth, step) in path.iter().enumerate() {
        touch(tree);
        let collection = held(tree, path, depth)?;
        let at = step.position(collection);
        let at = at.ok_or_else(|| no_place(&path[..=depth], "nothing stands there"))?;
        tree = &mut collection.members[at].value;
    }
    touch(tree);
    held(tree, path, path.len())
}

/// JSON that is edited is no longer what was pasted.
fn touch(tree: &mut Tree) {
    if let Some(Collection { form: form @ Form::Json(_), .. }) = tree.as_collection_mut() {
        *form = Form::Json(None);
    }
}

fn is_json(collection: &Collection) -> bool {
    matches!(collection.form, Form::Json(_))
}

/// The collection that a value is; where nothing is written yet, one of the kind the step needs.
fn held<'t>(
    tree: &'t mut Tree,
    path: &[Step],
    depth: usize,
) -> Result<&'t mut Collection, EditError> {
    if matches!(tree.value, Value::Empty(_)) {
        *tree =
            if matches!(path.get(depth), Some(Step::Item(_))) { Tree::list() } else { Tree::map() };
    }
    let so_far = &path[..(depth + 1).min(path.len())];
    tree.as_collection_mut().ok_or_else(|| no_place(so_far, "a single value stands above it"))
}

/// The member that a path needs and that is not there, with all below it.
fn created(
    collection: &Collection,
    path: &[Step],
    depth: usize,
    mut value: Tree,
    json: bool,
) -> Result<Member, EditError> {
    for step in path[depth + 1..].iter().rev() {
        value = match step {
            Step::Key(key) => Tree::map().with(key.clone(), value),
            Step::Item(0) => Tree::list().item(value),
            Step::Item(_) => return Err(no_place(path, "no item stands before it")),
        };
    }
    if json {
        value.make_json();
    }
    match (&path[depth], collection.kind) {
        (Step::Key(key), Kind::Map) => Ok(Member::new(key.clone(), value)),
        (Step::Item(at), Kind::List) if *at == collection.members.len() => Ok(Member::item(value)),
        (Step::Key(_), Kind::List) => Err(no_place(&path[..=depth], "a list has no keys")),
        (Step::Item(_), Kind::List) => Err(no_place(&path[..=depth], "the list is shorter")),
        (Step::Item(_), Kind::Map) => Err(no_place(&path[..=depth], "a mapping has no items")),
    }
}

/// Where all members of a block stand apart, so does the new one.
fn apart_like(member: Member, siblings: &[Member]) -> Member {
    let apart = |it: &Member| it.lead.first().map_or(it.blank, |first| first.blank);
    let rest = siblings.get(1..).unwrap_or_default();
    if !rest.is_empty() && rest.iter().all(apart) { member.apart() } else { member }
}

fn no_place(path: &[Step], why: &'static str) -> EditError {
    EditError::NoPlace { path: said(path), why }
}

fn said(path: &[Step]) -> String {
    path.iter().map(Step::to_string).collect::<Vec<_>>().join(" / ")
}

impl Step {
    pub(crate) fn position(&self, collection: &Collection) -> Option<usize> {
        match (self, collection.kind) {
            (Self::Key(key), Kind::Map) => collection.position(key),
            (Self::Item(at), Kind::List) => (*at < collection.members.len()).then_some(*at),
            _ => None,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, "{key}"),
            Self::Item(at) => write!(f, "{at}"),
        }
    }
}
