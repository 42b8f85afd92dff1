//! From what was seen to changes of the spec.

use bindery_layout::{Document as Text, Member, Step, Tree};
use bindery_model::source::Span;
use bindery_model::vendor::{Basis, Claim, Field, Kind, Origin, Required};
use bindery_model::{Valid, Vendor};

use super::seen::{FieldSeen, KeySeen, Seen};
use super::{Edit, Proposal, Witness};

/// Every change that the replies speak for, in the order of the files.
pub(super) fn proposals(
    vendor: &Valid<Vendor>,
    seen: &Seen<'_>,
    witness: &Witness,
) -> Vec<Proposal> {
    let maker = Maker { vendor, witness };
    let mut proposals = Vec::new();
    for field in seen.fields.values() {
        let made = [maker.key(field), maker.kind(field), maker.required(field)];
        proposals.extend(made.into_iter().flatten());
    }
    for ((_, key), seen) in &seen.undocumented {
        proposals.extend(maker.undocumented(key, seen));
    }
    proposals
}

struct Maker<'m> {
    vendor: &'m Valid<Vendor>,
    witness: &'m Witness,
}

impl Maker<'_> {
    /// A key in doubt that always came in one spelling.
    fn key(&self, seen: &FieldSeen<'_>) -> Option<Proposal> {
        let claim = &seen.field.key;
        let settled = claim.basis() == Basis::Observed;
        if settled || !open(claim) && !claim.is_disputed() {
            return None;
        }
        let mut keys = seen.keys.iter();
        let (key, count) = keys.next()?;
        if keys.next().is_some() {
            return None;
        }
        let why = format!("the key of `{}` came as `{key}`", seen.field.name);
        let mut value = self.observed(Tree::text(key));
        // What the page says otherwise stays said.
        if let Some((other, origin)) = against(claim, key) {
            value = value.with("disputed", said(other, origin));
        }
        self.claim(seen, "key", value, (&why, *count))
    }

    /// A type that nobody documented, and values that are all of one.
    fn kind(&self, seen: &FieldSeen<'_>) -> Option<Proposal> {
        let shape = self.vendor.shape(seen.field.shape);
        let unsaid = matches!(shape.kind.value, Kind::Unknown);
        let count = seen.as_taken + seen.otherwise;
        let scalar = !matches!(
            seen.kind,
            Kind::Object | Kind::List | Kind::Tuple | Kind::Map | Kind::Either | Kind::Any
        );
        if !(open(&shape.kind) || unsaid) || !scalar || count == 0 || seen.field.secret.is_some() {
            return None;
        }
        let word = match (unsaid, seen.as_taken, seen.otherwise) {
            (false, _, 0) => seen.kind.word(),
            _ => one(&seen.words)?,
        };
        let why = format!("`{}` is of type {word}", seen.field.name);
        self.fact(seen, "type", Tree::word(word), (&why, count))
    }

    /// A field that nobody documented as required or not, and that was missing.
    fn required(&self, seen: &FieldSeen<'_>) -> Option<Proposal> {
        let claim = &seen.field.required;
        let open = match claim.value {
            Required::Unknown => true,
            Required::Always | Required::Key => open(claim),
            _ => false,
        };
        if !open || seen.absent == 0 {
            return None;
        }
        let why = format!("`{}` may be missing", seen.field.name);
        self.fact(seen, "required", Tree::word("false"), (&why, seen.absent))
    }

    /// A field that no row has.
    fn undocumented(&self, key: &str, seen: &KeySeen<'_>) -> Option<Proposal> {
        let word = one(&seen.words)?;
        let (file, mut path) = self.row(seen.after)?;
        let after = path.pop()?;
        let row = Tree::map()
            .with("type", self.observed(Tree::word(word)))
            .with("required", self.observed(Tree::word("false")));
        let why = format!("`{key}` is in no row; it came in replies of `{}`", seen.operation);
        let why = told(&why, seen.present.min(seen.objects.max(1)));
        Some(Proposal { file, edit: Edit::Row(path, after, Box::new(Member::new(key, row))), why })
    }

    /// A new value for a fact of a field, with where and when it was seen.
    fn fact(
        &self,
        seen: &FieldSeen<'_>,
        key: &str,
        value: Tree,
        told: (&str, usize),
    ) -> Option<Proposal> {
        self.claim(seen, key, self.observed(value), told)
    }

    fn claim(
        &self,
        seen: &FieldSeen<'_>,
        key: &str,
        value: Tree,
        (why, count): (&str, usize),
    ) -> Option<Proposal> {
        let (file, mut path) = self.row(seen.field)?;
        path.push(Step::Key(key.to_owned()));
        let why = told(&format!("{why}, as replies of `{}` show", seen.operation), count);
        Some(Proposal { file, edit: Edit::Set(path, value), why })
    }

    /// A claim with what was seen, and when and where.
    fn observed(&self, value: Tree) -> Tree {
        Tree::map()
            .with("observed", value)
            .with("on", Tree::word(&self.witness.on))
            .with("in", Tree::text(&self.witness.environment))
            .in_a_row()
    }

    /// The path of the row that says a field exists.
    fn row(&self, field: &Field) -> Option<(bindery_model::source::FileId, Vec<Step>)> {
        let Span { file, start, .. } = field.about.origin.span;
        let source = self.vendor.sources.get(file)?;
        let text = Text::read(source.path(), source.text()).ok()?;
        let mut path = text.path_at(start as usize);
        let name = Step::Key(field.name.clone());
        let at = path.iter().rposition(|step| *step == name)?;
        path.truncate(at + 1);
        Some((file, path))
    }
}

/// What the documents say against a key that came.
fn against<'c>(claim: &'c Claim<String>, came: &str) -> Option<(&'c str, &'c Origin)> {
    let disputes = claim.doubt.iter().flat_map(|doubt| &doubt.disputes);
    let others = disputes.filter_map(|it| Some((it.value.as_deref()?, &it.origin)));
    let taken = std::iter::once((claim.value.as_str(), &claim.origin));
    let mut all = taken.filter(|_| claim.is_disputed()).chain(others);
    all.find(|(key, _)| *key != came)
}

/// A statement of the documents as a claim says it.
fn said(value: &str, origin: &Origin) -> Tree {
    let said = Tree::map().with(origin.basis.word(), Tree::text(value));
    let mut lines = origin.at.iter().map(ToString::to_string);
    match (lines.next(), lines.next()) {
        (None, _) => said,
        (Some(line), None) => said.with("at", Tree::word(line)),
        (Some(_), Some(_)) => {
            let lines = origin.at.iter();
            let list =
                lines.fold(Tree::list(), |list, line| list.item(Tree::word(line.to_string())));
            said.with("at", list)
        }
    }
}

/// Whether nobody documented it, and nobody saw it yet.
fn open<T>(claim: &Claim<T>) -> bool {
    claim.basis() == Basis::Assumed
}

/// The one type that all values may have.
fn one(words: &std::collections::BTreeSet<&'static str>) -> Option<&'static str> {
    let words: Vec<&str> = words.iter().copied().collect();
    match words.as_slice() {
        ["decimal", "integer"] => Some("decimal"),
        [_] => words.first().and_then(|word| {
            ["boolean", "decimal", "integer", "string"].into_iter().find(|it| it == word)
        }),
        _ => None,
    }
}

fn told(why: &str, count: usize) -> String {
    let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
    format!("{why} ({times})")
}
