//! From what the YAML says to the resolved [`Vendor`]: references followed, `each` and `every_…`
//! filled in, envelopes and payloads put together. Problems go to the diagnostics; whatever can
//! still be resolved is.

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
use crate::source::{Sources, Span};
use crate::vendor::{
    Assumption, Basis, Cite, Claim, Envelope, KeyCase, Origin, ShapeId, Shapes, Unknown, Vendor,
};

/// What was read of one vendor: its file, its pages, its scenarios.
pub(crate) struct Files {
    /// The vendor file.
    pub(crate) vendor: VendorSaid,
    /// The page files.
    pub(crate) pages: Vec<PageFileSaid>,
    /// The scenarios.
    pub(crate) scenarios: Vec<ScenarioSaid>,
    /// Every citation of pages, and where it is written.
    pub(crate) cited: Vec<(Cite, Span)>,
    /// Whether all of it could be read.
    pub(crate) extent: Extent,
}

impl Files {
    /// Lets go of what operations say of their messages: once resolved it is in the vendor, and it
    /// is most of what was read.
    pub(crate) fn forget_messages(&mut self) {
        for page in &mut self.pages {
            let Some(operations) = page.operations.as_mut().and_then(Rc::get_mut) else { continue };
            for entry in &mut operations.0 {
                entry.value.request = None;
                entry.value.reply = None;
            }
        }
    }
}

/// How much of a vendor was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every file.
    Whole,
    /// A page could not be read: names of its operations tell nothing.
    PagesMissing,
}

/// Resolves a vendor. What is missing is reported and left out.
pub(crate) fn vendor(
    files: &Files,
    sources: Arc<Sources>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vendor {
    Resolver::new(files, diagnostics).vendor(files, sources)
}

/// What fills a shape from around: the merged `each`, and whether the case of keys matters.
#[derive(Clone, Default)]
struct Around {
    each: Option<Rc<FieldSaid>>,
    keys: Option<Rc<Claim<KeyCase>>>,
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

struct Resolver<'a> {
    diagnostics: &'a mut Vec<Diagnostic>,
    vendor: &'a VendorSaid,
    shapes: Shapes,
    /// Named shapes by declaration and by what fills them.
    named: HashMap<(usize, usize, usize), ShapeId>,
    /// Named shapes that were referred to and are not resolved yet.
    pending: Vec<Pending<'a>>,
    /// Merged `each` blocks, so that the same pair gives the same pointer. The pair is kept, so
    /// that no address is given out twice.
    merged: HashMap<(usize, usize), Merged>,
    kept_keys: Vec<Rc<Claim<KeyCase>>>,
    envelopes: IndexMap<String, Envelope>,
    unknowns: Vec<Unknown>,
    assumptions: Vec<Assumption>,
    /// The way to what is being resolved, in words: `po.get`, `request`, `poNum`.
    route: Vec<String>,
    /// How many named shapes are being copied inside each other.
    copying: usize,
    /// How many named shapes may be filled before that is taken for a mistake.
    most_filled: usize,
}

struct Merged {
    each: Rc<FieldSaid>,
    _pair: (Rc<FieldSaid>, Rc<FieldSaid>),
}

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

/// Shared blocks are told apart by where they are kept.
fn address<T>(rc: Option<&Rc<T>>) -> usize {
    rc.map_or(0, |rc| Rc::as_ptr(rc).addr())
}

impl<'a> Resolver<'a> {
    fn new(files: &'a Files, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        Self {
            diagnostics,
            vendor: &files.vendor,
            shapes: Shapes::default(),
            named: HashMap::new(),
            pending: Vec::new(),
            merged: HashMap::new(),
            kept_keys: Vec::new(),
            envelopes: IndexMap::new(),
            unknowns: Vec::new(),
            assumptions: Vec::new(),
            route: Vec::new(),
            copying: 0,
            most_filled: MOST_FILLED,
        }
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

    /// `own` filled from what is around it; the same pair gives the same pointer.
    fn each(&mut self, own: Option<&Rc<FieldSaid>>, around: &Around) -> Around {
        let (Some(own), Some(outer)) = (own, &around.each) else {
            let each = own.or(around.each.as_ref()).cloned();
            return Around { each, keys: around.keys.clone() };
        };
        let key = (address(Some(own)), address(Some(outer)));
        let merged = self.merged.entry(key).or_insert_with(|| Merged {
            each: Rc::new(field::filled(own, outer)),
            _pair: (own.clone(), outer.clone()),
        });
        Around { each: Some(merged.each.clone()), keys: around.keys.clone() }
    }

    /// What is around, with the case of keys that a block says.
    fn keys(&mut self, own: Option<&Rc<Fact<KeyCase>>>, around: &Around) -> Around {
        let Some(claim) = self.fact("keys", own, |case| *case) else { return around.clone() };
        let claim = Rc::new(claim);
        self.kept_keys.push(claim.clone());
        Around { each: around.each.clone(), keys: Some(claim) }
    }
}
