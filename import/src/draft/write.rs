//! The draft of a page: what was found, as operations in canonical layout.

use std::collections::{BTreeMap, BTreeSet};

use bindery_layout::Tree;

use super::page::{Found, What};
use crate::left::{Left, What as Kind};
use crate::openapi::lines;
use crate::repair::Repair;
use crate::spec::slug;
use crate::traffic::infer::Seen;
use crate::traffic::secrets::is_secret;
use crate::value::{self, Value};

/// Secrets by name, with the page and line that first speaks of each.
pub(super) type Secrets = BTreeMap<String, String>;

/// A page's file, and how many operations it has.
pub(super) fn page(
    short: &str,
    found: &[Found],
    taken: &mut Vec<String>,
    secrets: &mut Secrets,
    left: &mut Vec<Left>,
) -> (Tree, usize) {
    let begins: Vec<usize> =
        (0..found.len()).filter(|at| matches!(found[*at].what, What::Call { .. })).collect();
    let mut operations = Tree::map();
    let mut count = 0;
    for (index, at) in begins.iter().enumerate() {
        let end = begins.get(index + 1).copied().unwrap_or(found.len());
        let part = &found[*at..end];
        let What::Call { method, path } = &part[0].what else { continue };
        let base = slug(&format!("{} {path}", method.as_deref().unwrap_or("call")));
        if taken.contains(&base) {
            let why = format!("`{path}` stands on the page again; what follows was left out");
            leave(left, part[0].first, short, why);
            continue;
        }
        taken.push(base.clone());
        let draft = Draft { short, method: method.as_deref(), path, part };
        operations = operations.with(base, draft.tree(secrets, left));
        count += 1;
    }
    (Tree::map().with("page", Tree::text(short)).with("operations", operations.on_lines()), count)
}

fn leave(left: &mut Vec<Left>, line: u32, place: &str, why: String) {
    left.push(Left { what: Kind::NotUnderstood, line, pointer: place.to_owned(), why });
}

/// One operation: its address, and all up to the next.
struct Draft<'f> {
    short: &'f str,
    method: Option<&'f str>,
    path: &'f str,
    part: &'f [Found],
}

impl Draft<'_> {
    fn tree(&self, secrets: &mut Secrets, left: &mut Vec<Left>) -> Tree {
        let (mut request, mut reply): (Vec<Tree2>, Vec<Tree2>) = (Vec::new(), Vec::new());
        let (mut sent, mut came): (Vec<&Found>, Vec<&Found>) = (Vec::new(), Vec::new());
        let mut replies = false;
        let last = self.part.iter().map(|it| it.last).max().unwrap_or(self.part[0].last);
        for found in self.part {
            match &found.what {
                What::Reply => replies = true,
                What::Request => replies = false,
                What::Row { name, kind, must } => {
                    let rows = if replies { &mut reply } else { &mut request };
                    if rows.iter().any(|it| it.0 == *name) {
                        let why = format!("a second row `{name}`");
                        leave(left, found.first, self.short, why);
                        continue;
                    }
                    rows.push((
                        name.clone(),
                        self.row(name, found, *kind, *must, replies, secrets),
                    ));
                }
                What::Json(_, repairs) => {
                    told(self.short, found, repairs, left);
                    if replies { came.push(found) } else { sent.push(found) }
                }
                What::Call { .. } | What::Prose => {}
            }
        }
        let path = self.path_with_holes(&mut request, secrets);
        let method = self.method.map_or_else(|| Tree::word("unknown"), Tree::text);
        let call = Tree::map().with("method", method).with("path", Tree::text(path));
        add_shown(&sent, &mut request);
        let fields = request
            .iter()
            .fold(Tree::map(), |tree, (name, it)| tree.with(name.as_str(), it.clone()));
        let fields = if request.is_empty() { Tree::word("none") } else { fields };
        let payload = Self::payload(&came, &reply);
        Tree::map()
            .with("at", lines(self.part[0].first, last))
            .with("call", call)
            .with("request", request_of(fields))
            .with("reply", Tree::map().with("success", payload))
            .on_lines()
    }

    fn row(
        &self,
        name: &str,
        found: &Found,
        kind: Option<&str>,
        must: Option<bool>,
        replies: bool,
        secrets: &mut Secrets,
    ) -> Tree {
        let mut tree = Tree::map().with("at", lines(found.first, found.last));
        tree = match kind {
            Some(word) => tree.with("type", Tree::word(word)),
            None => tree.with("type", Tree::map().with("assumed", "string")),
        };
        tree = match must {
            Some(must) => tree.with("required", must),
            None => tree.with("required", Tree::word("unknown")),
        };
        if is_secret(name) && !replies && kind.is_none_or(|it| it == "string") {
            let secret = slug(name);
            secrets
                .entry(secret.clone())
                .or_insert_with(|| format!("{}:{}", self.short, found.first));
            tree = tree.with("secret", secret);
        }
        tree
    }

    /// Each hole is a field or a secret.
    fn path_with_holes(&self, request: &mut Vec<Tree2>, secrets: &mut Secrets) -> String {
        let mut out = String::new();
        let mut rest = self.path;
        while let Some((before, (hole, behind))) =
            rest.split_once('{').and_then(|(a, b)| Some((a, b.split_once('}')?)))
        {
            let name = slug(hole);
            out.extend([before, "{", name.as_str(), "}"]);
            if is_secret(hole) {
                let place = format!("{}:{}", self.short, self.part[0].first);
                secrets.entry(name).or_insert(place);
            } else if !request.iter().any(|it| it.0 == name) {
                let tree = Tree::map()
                    .with("type", Tree::map().with("assumed", "string"))
                    .with("required", true);
                request.push((name, tree));
            }
            rest = behind;
        }
        out + rest
    }

    fn payload(came: &[&Found], rows: &[Tree2]) -> Tree {
        let mut fields: Vec<Tree2> = rows.to_vec();
        let mut seen = Seen::default();
        for value in came.iter().filter_map(|it| json_of(it)) {
            seen.add(value);
        }
        if !came.is_empty() && seen.only_fields().is_none() && rows.is_empty() {
            let first = came[0];
            let tree = seen.with_shape(Tree::map());
            let tree = tree.with("basis", "example").with("at", lines(first.first, first.last));
            let each = Tree::map().with("required", Tree::word("unknown"));
            return Tree::map()
                .with("status", Tree::word("unknown"))
                .with("envelope", Tree::map().with("assumed", "none"))
                .with("each", each)
                .with("payload", tree);
        }
        add_shown(came, &mut fields);
        if fields.is_empty() {
            return Tree::word("unknown");
        }
        let fields = fields.into_iter().fold(Tree::map(), |tree, (name, it)| tree.with(name, it));
        Tree::map()
            .with("status", Tree::word("unknown"))
            .with("envelope", Tree::map().with("assumed", "none"))
            .with("each", Tree::map().with("required", Tree::word("unknown")))
            .with("payload", Tree::map().with("fields", fields))
    }
}

fn request_of(fields: Tree) -> Tree {
    let each = Tree::map().with("required", Tree::word("unknown"));
    Tree::map().with("each", each).with("fields", fields)
}

/// A field and its name.
type Tree2 = (String, Tree);

/// An example is read for its keys; whether it is one of this message is for people to say.
fn told(short: &str, found: &Found, repairs: &[Repair], left: &mut Vec<Left>) {
    let pointer = format!("{short} lines {}-{}", found.first, found.last);
    let why = "its keys are taken; paste it where it belongs".to_owned();
    left.push(Left { what: Kind::Example, line: found.first, pointer: pointer.clone(), why });
    for repair in repairs {
        let line = found.first + repair.line - 1;
        let why = repair.what.clone();
        left.push(Left { what: Kind::Repaired, line, pointer: pointer.clone(), why });
    }
}

fn json_of(found: &Found) -> Option<&Value> {
    match &found.what {
        What::Json(value, _) => Some(value),
        _ => None,
    }
}

/// Keys that examples show and no row has.
fn add_shown(examples: &[&Found], fields: &mut Vec<Tree2>) {
    let mut seen = Seen::default();
    let known: BTreeSet<String> = fields.iter().map(|it| it.0.clone()).collect();
    let mut place = None;
    for found in examples {
        let Some(value @ Value { kind: value::Kind::Map(_), .. }) = json_of(found) else {
            continue;
        };
        place.get_or_insert(lines(found.first, found.last));
        seen.add(value);
    }
    let (Some(own), Some(place)) = (seen.only_fields(), place) else { return };
    for (name, seen) in own.iter().filter(|(name, _)| !known.contains(*name)) {
        let tree = Tree::map().with("basis", "example").with("at", place.clone());
        fields.push((name.clone(), seen.with_shape(tree)));
    }
}

/// The vendor's own file.
pub(super) fn vendor<'p>(
    name: &str,
    pages: impl Iterator<Item = (&'p str, &'p str, String)>,
    secrets: &Secrets,
) -> Tree {
    let pages = pages.fold(Tree::map(), |tree, (short, file, hash)| {
        let one = Tree::map().with("file", Tree::text(file)).with("sha256", Tree::text(hash));
        tree.with(short, one)
    });
    let tree = Tree::map()
        .with("vendor", Tree::text(name))
        .with("pages", pages.on_lines())
        .with("server", Tree::word("unknown"));
    if secrets.is_empty() {
        return tree;
    }
    let secrets = secrets.iter().fold(Tree::map(), |tree, (name, place)| {
        tree.with(name.as_str(), Tree::map().with("at", Tree::text(place)))
    });
    tree.with("secrets", secrets)
}
