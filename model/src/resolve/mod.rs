//! From what the YAML says to the resolved [`Vendor`]: references followed, `each` and `every_…`
//! filled in, envelopes and payloads put together. Problems go to the diagnostics; whatever can
//! still be resolved is.

mod fault;
mod field;
mod names;
mod object;
mod operation;
mod outcome;
mod provocation;
mod request;
mod rules;
mod scenario;
mod shape;
mod vendor;

pub(crate) use rules::applies;

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostic;
use crate::said::{
    Fact, FieldSaid, NamedEntry, PageFileSaid, ReplySaid, RequestSaid, ScenarioSaid, ShapeSaid,
    SharedSaid, VendorSaid,
};
use crate::source::Span;
use crate::vendor::{
    Assumption, Basis, Cite, Claim, Entity, Envelope, Fault, KeyCase, Operation, Origin, Page,
    Secret, ShapeId, Shapes, Unknown,
};

/// What is kept of the files of one vendor, to be checked beside what became of it.
pub(crate) struct Files {
    /// The page files.
    pub(crate) pages: Vec<PageFileSaid>,
    /// The scenarios.
    pub(crate) scenarios: Vec<ScenarioSaid>,
    /// Every citation of pages, and where it is written.
    pub(crate) cited: Vec<(Cite, Span)>,
    /// Whether all of it could be read.
    pub(crate) extent: Extent,
}

/// How much of a vendor was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every file.
    Whole,
    /// A page could not be read: names of its operations tell nothing.
    PagesMissing,
}

/// What fills a shape from around: the merged `each`, and whether the case of keys matters.
#[derive(Clone, Default)]
struct Around {
    each: Option<Numbered<FieldSaid>>,
    keys: Option<Numbered<Claim<KeyCase>>>,
}

/// A block that fills shapes, and a number that no other has. (An address is given out again when
/// an operation was forgotten.)
struct Numbered<T> {
    block: Rc<T>,
    number: u32,
}

impl<T> Clone for Numbered<T> {
    fn clone(&self) -> Self {
        Self { block: self.block.clone(), number: self.number }
    }
}

/// The number of a block; 0 where there is none.
fn number<T>(numbered: Option<&Numbered<T>>) -> u32 {
    numbered.map_or(0, |it| it.number)
}

/// Where names are looked up: on a page, then in the vendor file.
#[derive(Clone, Copy)]
struct Scope<'a> {
    page: Option<&'a PageFileSaid>,
    vendor: &'a VendorSaid,
}

impl<'a> Scope<'a> {
    /// What is shared, the nearest first, with the page's name.
    fn shared(self) -> impl Iterator<Item = (Option<&'a str>, &'a SharedSaid)> {
        let page = self.page.map(|page| {
            let name = page.page.as_ref().map(|name| name.text.as_str());
            (name, &page.shared)
        });
        page.into_iter().chain([(None, &self.vendor.shared)])
    }

    /// The same names as seen from the vendor file.
    fn outer(self) -> Self {
        Self { page: None, ..self }
    }

    fn every_request(self) -> impl Iterator<Item = &'a Rc<RequestSaid>> {
        self.shared().filter_map(|(_, shared)| shared.every_request.as_ref())
    }

    fn every_reply(self) -> impl Iterator<Item = &'a Rc<ReplySaid>> {
        self.shared().filter_map(|(_, shared)| shared.every_reply.as_ref())
    }
}

/// Resolves a vendor, operation by operation. What is missing is reported and left out.
pub(crate) struct Resolver<'a> {
    /// Everything that was found so far, by whoever read the files too.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The page files, without their operations.
    pub(crate) pages: Vec<&'a PageFileSaid>,
    vendor: &'a VendorSaid,
    declared: Declared,
    operations: IndexMap<String, Operation>,
    shapes: Shapes,
    /// Named shapes by the place of their declaration and by what fills them.
    named: HashMap<(Span, u32, u32), ShapeId>,
    /// Named shapes that were referred to and are not resolved yet.
    pending: Vec<Pending<'a>>,
    /// Merged `each` blocks, by the place of the inner and the number of the outer one, so that
    /// the same pair gives the same block.
    merged: HashMap<(Span, u32), Numbered<FieldSaid>>,
    /// The last number that was given to a block.
    numbered: u32,
    envelopes: IndexMap<String, Envelope>,
    /// Shared faults that are the same in every reply so filled.
    shared_faults: HashMap<SharedFault, Arc<Fault>>,
    unknowns: Vec<Unknown>,
    assumptions: Vec<Assumption>,
    /// The way to what is being resolved, in words: `po.get`, `request`, `poNum`.
    route: Vec<String>,
    /// How many named shapes are being copied inside each other.
    copying: usize,
    /// How many named shapes may be filled before that is taken for a mistake.
    most_filled: usize,
}

/// What the vendor file declares, resolved.
#[derive(Default)]
struct Declared {
    pages: IndexMap<String, Page>,
    secrets: IndexMap<String, Secret>,
    entities: IndexMap<String, Entity>,
}

/// A fault by the place of its declaration, the page that lists operations, and what fills it.
type SharedFault = (Span, usize, u32, u32);

struct Pending<'a> {
    id: ShapeId,
    name: &'a NamedEntry<ShapeSaid>,
    scope: Scope<'a>,
    around: Around,
}

/// Copies inside copies: beyond this a chain of `like` is taken for a mistake.
const DEEPEST_COPY: usize = 64;

/// More named shapes, each counted once for every way in which it is filled, than any vendor needs
/// besides some for each operation; a few lines that copy each other two ways could make millions.
const MOST_FILLED: usize = 10_000;
const MOST_FILLED_EACH: usize = 32;

impl<'a> Resolver<'a> {
    /// Begins with the vendor file, and with what was found in it.
    pub(crate) fn new(vendor: &'a VendorSaid, diagnostics: Vec<Diagnostic>) -> Self {
        let mut resolver = Self {
            diagnostics,
            pages: Vec::new(),
            vendor,
            declared: Declared::default(),
            operations: IndexMap::new(),
            shapes: Shapes::default(),
            named: HashMap::new(),
            pending: Vec::new(),
            merged: HashMap::new(),
            numbered: 0,
            envelopes: IndexMap::new(),
            shared_faults: HashMap::new(),
            unknowns: Vec::new(),
            assumptions: Vec::new(),
            route: Vec::new(),
            copying: 0,
            most_filled: MOST_FILLED,
        };
        let pages = resolver.declared_pages();
        let (secrets, entities) = (resolver.secrets(), resolver.entities());
        resolver.declared = Declared { pages, secrets, entities };
        resolver
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Notes that a spec says `unknown`.
    fn unknown(&mut self, key: &str, origin: &Origin) {
        let subject = self.route.join(", ");
        let (at, span) = (origin.at.clone(), origin.span);
        self.unknowns.push(Unknown { subject, key: key.to_owned(), at, span });
    }

    /// Notes a value that a spec assumes, where the resolved model has no place for its basis.
    fn assumed(&mut self, key: &str, value: &str, origin: &Origin) {
        if origin.basis == Basis::Assumed {
            self.assumptions.push(Assumption {
                subject: self.route.join(", "),
                key: key.to_owned(),
                value: value.to_owned(),
                at: origin.at.clone(),
                span: origin.span,
            });
        }
    }

    /// A fact as a claim of what `read` makes of it; `unknown` is noted and states nothing.
    fn fact<T, U>(
        &mut self,
        key: &str,
        fact: Option<&Rc<Fact<T>>>,
        read: impl FnMut(&T) -> U,
    ) -> Option<Claim<U>> {
        let fact = fact?;
        if fact.value.is_none() {
            self.unknown(key, &fact.origin);
        }
        fact.claim(read)
    }

    /// Runs `f` one step further along the route.
    fn within<T>(&mut self, step: &str, f: impl FnOnce(&mut Self) -> T) -> T {
        self.route.push(step.to_owned());
        let value = f(self);
        self.route.pop();
        value
    }

    /// `own` filled from what is around it; the same pair gives the same block.
    fn each(&mut self, own: Option<&Rc<FieldSaid>>, around: &Around) -> Around {
        let Some(own) = own else { return around.clone() };
        let key = (own.origin.span, number(around.each.as_ref()));
        let each = self.merged.entry(key).or_insert_with(|| {
            self.numbered += 1;
            let block = match &around.each {
                Some(outer) => Rc::new(field::filled(own, &outer.block)),
                None => own.clone(),
            };
            Numbered { block, number: self.numbered }
        });
        Around { each: Some(each.clone()), keys: around.keys.clone() }
    }

    /// What is around, with the case of keys that a block says.
    fn keys(&mut self, own: Option<&Rc<Fact<KeyCase>>>, around: &Around) -> Around {
        let Some(claim) = self.fact("keys", own, |case| *case) else { return around.clone() };
        self.numbered += 1;
        let claim = Numbered { block: Rc::new(claim), number: self.numbered };
        Around { each: around.each.clone(), keys: Some(claim) }
    }

    /// Lets go of the blocks that stand in what is resolved and will not be met again.
    fn forget(&mut self, resolved: Span) {
        self.merged.retain(|(inner, _), _| !resolved.contains(*inner));
    }
}
