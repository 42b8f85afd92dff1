//! Which operation a request asks for: by method, path and server.

use std::collections::HashMap;

use bindery_model::vendor::{Claim, Operation, Segment, Template};

use super::Servers;
use crate::environment::Environment;
use crate::run::Subject;

/// Finds operations.
pub(super) struct Router<'v> {
    routes: Vec<Route<'v>>,
    /// By the path's last part, where that is the same in every request.
    by_end: HashMap<&'v str, Vec<usize>>,
    /// Those whose path ends with something that varies.
    open: Vec<usize>,
    servers: Servers,
}

/// An operation's address.
pub(super) struct Route<'v> {
    pub(super) subject: usize,
    /// Its number among the vendor's operations.
    pub(super) index: usize,
    pub(super) operation: &'v Operation,
    path: &'v Template,
    /// What parts the path from the query, beside `?`.
    separators: Vec<&'v str>,
    /// The servers it may be called at; none: any.
    servers: Vec<Template>,
    literals: usize,
}

/// Names of holes, and what stands in them, still encoded.
type Holes<'v, 'u> = Vec<(&'v str, &'u str)>;

/// What stands before the operation's path, the holes of the path, and the query.
type Matched<'v, 'u> = (&'u str, Holes<'v, 'u>, &'u str);

/// An operation that was asked for, and what its path's holes held, still encoded.
pub(super) struct Found<'r, 'v, 'u> {
    pub(super) route: &'r Route<'v>,
    pub(super) holes: Holes<'v, 'u>,
    pub(super) query: &'u str,
}

/// Why no operation was found.
pub(super) enum Lost<'r, 'v> {
    /// No operation has such a path.
    Nowhere,
    /// This one has the path, and another method.
    Method(&'r Route<'v>),
    /// This one has the path, and another server.
    Server(&'r Route<'v>),
    /// Two have it, and nothing tells them apart.
    Both(&'r Route<'v>, &'r Route<'v>),
}

impl<'v> Router<'v> {
    pub(super) fn new(
        subjects: &'v [Subject],
        environment: Option<&Environment>,
        servers: Servers,
    ) -> Self {
        let mut router =
            Self { routes: Vec::new(), by_end: HashMap::new(), open: Vec::new(), servers };
        for (subject, it) in subjects.iter().enumerate() {
            let vendor = it.vendor();
            let bases = bases(it, environment);
            for (index, operation) in vendor.operations.values().enumerate() {
                for path in operation.call.path.accepted() {
                    let separators = operation.request.separator.iter();
                    router.add(Route {
                        subject,
                        index,
                        operation,
                        path,
                        separators: separators
                            .flat_map(Claim::accepted)
                            .map(String::as_str)
                            .collect(),
                        servers: bases.clone(),
                        literals: literals(path),
                    });
                }
            }
        }
        router
    }

    fn add(&mut self, route: Route<'v>) {
        let number = self.routes.len();
        let end = match route.path.segments.last() {
            Some(Segment::Literal(text)) => text.rsplit_once('/').map(|(_, end)| end),
            _ => None,
        };
        match end {
            Some(end) => self.by_end.entry(end).or_default().push(number),
            None => self.open.push(number),
        }
        self.routes.push(route);
    }

    /// The operation that this method and address mean.
    pub(super) fn find<'u>(
        &self,
        method: &str,
        url: &'u str,
    ) -> Result<Found<'_, 'v, 'u>, Lost<'_, 'v>> {
        let mut best: Option<Found<'_, 'v, 'u>> = None;
        let mut rival = None;
        let mut lost = Lost::Nowhere;
        for route in self.candidates(url) {
            let Some((base, holes, query)) = route.matches(url) else { continue };
            if !route.takes(method) {
                if matches!(lost, Lost::Nowhere) {
                    lost = Lost::Method(route);
                }
                continue;
            }
            if self.servers == Servers::Named && !route.is_at(base) {
                lost = Lost::Server(route);
                continue;
            }
            match &best {
                Some(known) if known.route.literals > route.literals => {}
                Some(known) if known.route.literals == route.literals => {
                    rival = Some(route);
                }
                _ => {
                    rival = None;
                    best = Some(Found { route, holes, query });
                }
            }
        }
        match (best, rival) {
            (Some(found), Some(rival)) => Err(Lost::Both(found.route, rival)),
            (Some(found), None) => Ok(found),
            (None, _) => Err(lost),
        }
    }

    /// An operation by its name.
    pub(super) fn named(&self, vendor: usize, operation: &str) -> Option<&Route<'v>> {
        self.routes.iter().find(|it| it.subject == vendor && it.operation.name == operation)
    }

    fn candidates<'r>(&'r self, url: &str) -> impl Iterator<Item = &'r Route<'v>> {
        let path = url.split(['?', '#']).next().unwrap_or(url);
        let end = path.rsplit('/').next().unwrap_or(path);
        let same = self.by_end.get(end).map_or(&[][..], Vec::as_slice);
        // A vendor's own separator may stand behind the last part.
        let odd = self.routes.iter().enumerate().filter(|(_, it)| !it.separators.is_empty());
        let odd = odd.map(|(number, _)| number).filter(move |it| !same.contains(it));
        let all = same.iter().copied().chain(self.open.iter().copied()).chain(odd);
        all.map(|number| &self.routes[number])
    }
}

impl<'v> Route<'v> {
    fn takes(&self, method: &str) -> bool {
        self.operation.call.method.as_ref().is_none_or(|it| it.accepted().any(|it| it.0 == method))
    }

    fn is_at(&self, base: &str) -> bool {
        let base = base.trim_end_matches('/');
        self.servers.is_empty()
            || self.servers.iter().any(|it| behind(it, base, Hole::Any) == Some(""))
    }

    /// What stands before the operation's path, the holes of the path, and the query.
    fn matches<'u>(&self, url: &'u str) -> Option<Matched<'v, 'u>> {
        let mut splits = self.separators.iter().filter_map(|it| split(url, it));
        splits.find_map(|(path, query)| self.path(path, query)).or_else(|| {
            let (path, query) = split(url, "?").unwrap_or((url, ""));
            self.path(path, query)
        })
    }

    fn path<'u>(&self, path: &'u str, query: &'u str) -> Option<Matched<'v, 'u>> {
        let mut holes = Vec::new();
        let base = strip(&self.path.segments, path, Hole::Part, &mut holes)?;
        Some((base, holes, query))
    }
}

/// Splits behind the authority, where a separator may stand for something else.
fn split<'u>(url: &'u str, separator: &str) -> Option<(&'u str, &'u str)> {
    let start = url.find("://").map_or(0, |at| at + 3);
    let at = start + url[start..].find(separator)?;
    Some((&url[..at], &url[at + separator.len()..]))
}

/// What a hole may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hole {
    /// A part of a path: no slash.
    Part,
    /// Anything.
    Any,
}

fn behind<'u>(template: &Template, text: &'u str, hole: Hole) -> Option<&'u str> {
    strip(&template.segments, text, hole, &mut Vec::new())
}

/// Takes a template off the end of a text: what is left before it. Holes are filled from the right,
/// each with as little as fits.
fn strip<'v, 'u>(
    segments: &'v [Segment],
    text: &'u str,
    hole: Hole,
    holes: &mut Vec<(&'v str, &'u str)>,
) -> Option<&'u str> {
    let Some((last, before)) = segments.split_last() else { return Some(text) };
    let name = match last {
        Segment::Literal(literal) => {
            let rest = strip_literal(text, literal)?;
            return strip(before, rest, hole, holes);
        }
        Segment::Hole(name) => name.as_str(),
    };
    let most = match hole {
        Hole::Part => text.rfind('/').map_or(0, |at| at + 1),
        Hole::Any => 0,
    };
    // One character or more.
    let starts = text[most..].char_indices().rev().map(|(at, _)| most + at);
    for start in starts {
        let known = holes.len();
        holes.push((name, &text[start..]));
        if let Some(rest) = strip(before, &text[..start], hole, holes) {
            // A whole part of a path begins at its slash.
            let whole = !before.is_empty() || start == most;
            if whole {
                return Some(rest);
            }
        }
        holes.truncate(known);
    }
    None
}

/// As it stands, or as it is percent-encoded.
fn strip_literal<'u>(text: &'u str, literal: &str) -> Option<&'u str> {
    if let Some(rest) = text.strip_suffix(literal) {
        return Some(rest);
    }
    // What is encoded has a percent sign; most texts have none, and nothing is worked out for them.
    text.contains('%')
        .then(|| text.strip_suffix(crate::encode::percent::path(literal).as_str()))
        .flatten()
}

/// The servers of a vendor; none where one of them may be anything.
fn bases(subject: &Subject, environment: Option<&Environment>) -> Vec<Template> {
    let vendor = subject.vendor();
    let site = environment.and_then(|it| it.site(&vendor.name));
    let named = site.and_then(|site| crate::plan::base_url(vendor, site).ok());
    let named = named.map(|base| Template {
        segments: vec![Segment::Literal(base.trim_end_matches('/').to_owned())],
    });
    let documented = vendor.server.iter().flat_map(Claim::accepted).cloned();
    let bases: Vec<Template> = named.into_iter().chain(documented).map(trimmed).collect();
    let open = |base: &Template| matches!(base.segments.as_slice(), [Segment::Hole(_)]);
    if bases.iter().any(open) { Vec::new() } else { bases }
}

fn trimmed(mut base: Template) -> Template {
    if let Some(Segment::Literal(text)) = base.segments.last_mut() {
        *text = text.trim_end_matches('/').to_owned();
    }
    base
}

fn literals(path: &Template) -> usize {
    let literal = |segment: &Segment| match segment {
        Segment::Literal(text) => text.len(),
        Segment::Hole(_) => 0,
    };
    path.segments.iter().map(literal).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripped<'u>(template: &str, text: &'u str) -> Option<(&'u str, Vec<String>)> {
        let template = Template::parse(template).expect("a template");
        let mut holes = Vec::new();
        let base = strip(&template.segments, text, Hole::Part, &mut holes)?;
        Some((base, holes.iter().map(|(_, value)| (*value).to_owned()).collect()))
    }

    #[test]
    fn a_path_is_taken_off_the_end() {
        let holes = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let base = "https://x.example/api";
        for (template, path, found) in [
            ("/a/b", "/a/b", Some(holes(&[]))),
            ("/a/{k}", "/a/x%2Fy", Some(holes(&["x%2Fy"]))),
            ("/a/{k}", "/a/", None),
            ("/{k}/a", "/7/a", Some(holes(&["7"]))),
            ("/a/{k}.json", "/a/b.json", Some(holes(&["b"]))),
            ("/{a}-{b}", "/1-2-3", Some(holes(&["3", "1-2"]))),
            ("/a b", "/a%20b", Some(holes(&[]))),
            ("/a/b", "/A/b", None),
        ] {
            let url = format!("{base}{path}");
            let expected = found.map(|holes| (base.to_owned(), holes));
            let came = stripped(template, &url).map(|(base, holes)| (base.to_owned(), holes));
            assert_eq!(came, expected, "{template} {path}");
        }
    }

    #[test]
    fn a_server_may_vary_where_it_has_holes() {
        let server = Template::parse("https://{host}/api").expect("a template");
        assert_eq!(behind(&server, "https://a.example/api", Hole::Any), Some(""));
        assert_eq!(behind(&server, "http://a.example/api", Hole::Any), None);
    }
}
