//! From doubts to questions: what has one cause becomes one question with its places.

use std::collections::{BTreeSet, HashMap};

use bindery_model::source::Span;
use bindery_model::vendor::{Basis, Cites, Fault};
use bindery_model::{Valid, Vendor};
use indexmap::IndexMap;

use super::ask::{asked, topic};
use super::users::Users;
use super::{Gaps, Kind, Place, Question, SpecPlace};
use crate::facts::{self, Doubt, Open, Said, Side, code};

/// The questions that the specs of a vendor leave open.
pub fn gaps(vendor: &Valid<Vendor>) -> Gaps {
    let users = Users::of(vendor);
    let mut doubts = facts::doubts(vendor);
    let unknown = vendor.unknowns.iter().map(|it| Routed {
        route: &it.subject,
        key: &it.key,
        at: &it.at,
        span: it.span,
        open: Open::Unknown,
    });
    let assumed = vendor.assumptions.iter().map(|it| Routed {
        route: &it.subject,
        key: &it.key,
        at: &it.at,
        span: it.span,
        open: Open::Assumed { took: bare(vendor, &it.key, &it.value), or: Vec::new() },
    });
    doubts.extend(unknown.chain(assumed).map(|it| from_route(vendor, &users, it)));
    doubts.extend(shared_faults(vendor));
    let mut groups: IndexMap<Cause, Vec<Doubt>> = IndexMap::new();
    for doubt in doubts {
        groups.entry(cause(vendor, &doubt)).or_default().push(doubt);
    }
    let asking = Asking { vendor, users: &users };
    let mut questions: Vec<Question> =
        groups.iter().map(|(cause, doubts)| asking.question(cause, doubts)).collect();
    let page = |it: &Question| {
        let number = it.page.as_ref().and_then(|page| vendor.pages.get_index_of(page));
        number.map_or(0, |number| number + 1)
    };
    let several = |it: &Question| it.operations.len() != 1;
    let first = |it: &Question| {
        let operation = it.operations.first();
        operation.and_then(|name| vendor.operations.get_index_of(name))
    };
    // What is said in words comes last: the questions before it may have answered it.
    questions.sort_by_key(|it| {
        let one = first(it).filter(|_| !several(it));
        (page(it), !several(it), one, it.kind == Kind::Gap)
    });
    name(&mut questions, &vendor.name);
    Gaps { vendor: vendor.name.clone(), questions }
}

/// What makes doubts one question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Cause {
    /// One sentence in a spec.
    Note(Span),
    /// The same contradiction.
    Dispute(Option<String>, String, String),
    /// The same key left open on one page, in messages that go the same way.
    Same(Option<String>, String, Side),
}

fn cause(vendor: &Vendor, doubt: &Doubt) -> Cause {
    let page = page_of(vendor, doubt);
    match &doubt.open {
        Open::Gap(_) => Cause::Note(doubt.span),
        Open::Disputed { took, against } => {
            let texts = std::iter::once(took).chain(against);
            let texts: Vec<String> = texts.filter_map(|said| said.value.clone()).collect();
            // The same two values of another field are another contradiction.
            let of = if doubt.key == "format" { "" } else { &doubt.label };
            Cause::Dispute(page, doubt.key.clone(), format!("{of}: {}", texts.join(" / ")))
        }
        Open::Assumed { .. } | Open::Unknown => {
            let side = match doubt.key.as_str() {
                "type" | "required" => doubt.side,
                _ => Side::Neither,
            };
            Cause::Same(page, doubt.key.clone(), side)
        }
    }
}

fn page_of(vendor: &Vendor, doubt: &Doubt) -> Option<String> {
    let operation = doubt.operation.as_ref().and_then(|name| vendor.operations.get(name));
    let own = operation.map(|operation| operation.page.clone());
    let mut cited = doubt.at.iter().map(|cite| cite.page.to_string());
    let first = cited.next();
    // A fact that cites several pages belongs to all of them.
    let one = first.filter(|first| cited.all(|page| page == *first));
    one.or_else(|| own.filter(|_| doubt.at.is_empty()))
}

struct Asking<'a> {
    vendor: &'a Vendor,
    users: &'a Users,
}

impl Asking<'_> {
    fn question(&self, cause: &Cause, doubts: &[Doubt]) -> Question {
        let first = &doubts[0];
        let (kind, question, decides) = match (&first.open, cause) {
            (Open::Gap(text), _) => (Kind::Gap, gap(first, text), String::new()),
            (Open::Disputed { took, against }, _) => {
                let decides = asked(&first.key, first.side).decides.to_owned();
                (Kind::Disputed, dispute(first, took, against), decides)
            }
            (_, cause) => {
                let side = if let Cause::Same(_, _, side) = cause { *side } else { first.side };
                let unknown = doubts.iter().all(|doubt| doubt.open == Open::Unknown);
                let kind = if unknown { Kind::Unknown } else { Kind::Assumed };
                let asked = asked(&first.key, side);
                (kind, asked.question.to_owned(), asked.decides.to_owned())
            }
        };
        let mut operations = BTreeSet::new();
        let mut places: Vec<Place> = Vec::new();
        for doubt in doubts {
            operations.extend(self.operations(doubt));
            let place = self.place(doubt);
            // The status of an envelope is that of all replies in it: one place.
            let whole = matches!(doubt.key.as_str(), "content" | "status" | "is")
                && doubt.open != Open::Unknown;
            let same = |it: &Place| {
                it.spec == place.spec && (whole || it.of == place.of && it.at == place.at)
            };
            if !places.iter().any(same) {
                places.push(place);
            }
        }
        let name =
            |number: usize| self.vendor.operations.get_index(number).map(|(name, _)| name.clone());
        Question {
            id: String::new(),
            kind,
            page: page_of(self.vendor, first),
            topic: first.key.clone(),
            question,
            decides,
            operations: operations.into_iter().filter_map(name).collect(),
            places,
        }
    }

    fn operations(&self, doubt: &Doubt) -> Vec<usize> {
        if let Some(used) = self.users.field(doubt.about) {
            return used.operations.iter().copied().collect();
        }
        let operation = doubt.operation.as_ref();
        operation.and_then(|name| self.vendor.operations.get_index_of(name)).into_iter().collect()
    }

    fn place(&self, doubt: &Doubt) -> Place {
        let (assumed, or) = match &doubt.open {
            Open::Assumed { took, or } => (Some(took.clone()), or.clone()),
            Open::Disputed { took, .. } => (took.value.clone(), Vec::new()),
            Open::Unknown | Open::Gap(_) => (None, Vec::new()),
        };
        let place = self.vendor.place(doubt.span);
        let spec = SpecPlace { path: place.path, line: place.line, column: place.column };
        Place { of: doubt.label.clone(), at: doubt.at.to_string(), assumed, or, spec }
    }
}

fn gap(doubt: &Doubt, text: &str) -> String {
    let whole = doubt.operation.is_none() && doubt.side == Side::Neither;
    let text = text.trim_end();
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    if whole && doubt.label == super::WHOLE {
        return format!("{text}{end}");
    }
    format!("{}: {text}{end}", code(&doubt.label))
}

fn dispute(doubt: &Doubt, took: &Said, against: &[Said]) -> String {
    let told = |said: &Said| {
        let value = said.value.clone().unwrap_or_else(|| "something else".to_owned());
        let how = match said.basis {
            Basis::Documented => "as the page says",
            Basis::Example => "as an example shows",
            Basis::Observed => "as a reply showed",
            Basis::Assumed => "as we think",
        };
        match lines(&said.at) {
            Some(lines) if said.basis != Basis::Assumed => format!("{value} ({how}, {lines})"),
            _ => format!("{value} ({how})"),
        }
    };
    let against: Vec<String> = against.iter().map(told).collect();
    format!(
        "Two things are said about {} ({}): {}, and {}. Which is right?",
        code(&doubt.label),
        topic(&doubt.key),
        told(took),
        against.join(", and ")
    )
}

/// Cited lines in words: `lines 20-37 and 117-133`; with their pages where there are several.
pub(super) fn lines(at: &Cites) -> Option<String> {
    let first = at.iter().next()?;
    let same = at.iter().all(|cite| cite.page == first.page);
    let all: Vec<String> = at
        .iter()
        .map(|cite| {
            let text = cite.to_string();
            match text.split_once(':') {
                Some((_, lines)) if same => lines.to_owned(),
                _ => text,
            }
        })
        .collect();
    let one = all.len() == 1 && first.first == first.last;
    Some(format!("{} {}", if one { "line" } else { "lines" }, all.join(", ")))
}

/// Something open of which the model tells only the way to it.
struct Routed<'a> {
    route: &'a str,
    key: &'a str,
    at: &'a Cites,
    span: Span,
    open: Open,
}

/// A value that the model holds without its basis, in words.
fn bare(vendor: &Vendor, key: &str, value: &str) -> String {
    match (key, value) {
        ("envelope", "none") => "nothing around what they carry".to_owned(),
        ("envelope", name) => {
            let envelope = vendor.envelopes.values().find(|it| it.name == name);
            let title = envelope.and_then(|it| it.about.title.as_deref());
            format!("that of {}", code(title.unwrap_or(name)))
        }
        ("is", "text") => "the text of the message".to_owned(),
        ("is", "payload") => "the data".to_owned(),
        (_, value) => format!("the {}", facts::words(value)),
    }
}

/// Something open as a doubt about what its route leads to.
fn from_route(vendor: &Vendor, users: &Users, unknown: Routed<'_>) -> Doubt {
    let mut route: Vec<&str> = unknown.route.split(", ").collect();
    let operation = route.first().and_then(|name| vendor.operations.get(*name));
    let last = route.pop().unwrap_or_default();
    let field = users.named(last, unknown.span);
    let side = match route.get(1) {
        _ if field.is_some() => field.map_or(Side::Neither, |(_, used)| used.side),
        Some(&"request") => Side::Request,
        Some(&"reply") => Side::Reply,
        _ if last.starts_with("envelope ") => Side::Reply,
        _ if route.first().is_some_and(|it| it.starts_with("envelope ")) => Side::Reply,
        _ => Side::Neither,
    };
    let fault = operation.and_then(|operation| operation.reply.faults.get(last));
    let label = match (field, fault, operation) {
        (Some(_), ..) => last.to_owned(),
        (None, Some(fault), _) => title(fault),
        (None, None, Some(operation)) => {
            let title = operation.about.title.as_deref().unwrap_or(&operation.name);
            if side == Side::Reply { format!("{title}: success") } else { title.to_owned() }
        }
        (None, None, None) => of_vendor(vendor, last, &unknown),
    };
    Doubt {
        operation: operation.map(|operation| operation.name.clone()),
        side,
        label,
        about: field.map_or(unknown.span, |(span, _)| span),
        key: unknown.key.to_owned(),
        span: unknown.span,
        at: unknown.at.clone(),
        open: unknown.open,
    }
}

/// What an `unknown` outside all operations speaks of.
fn of_vendor(vendor: &Vendor, last: &str, unknown: &Routed<'_>) -> String {
    if let Some(name) = last.strip_prefix("envelope ") {
        let envelope = vendor.envelopes.values().find(|it| it.name == name);
        let title = envelope.and_then(|it| it.about.title.clone());
        return title.unwrap_or_else(|| facts::words(name));
    }
    let secret = vendor.secrets.values().rfind(|it| {
        let span = it.about.origin.span;
        span.file == unknown.span.file && span.start <= unknown.span.start
    });
    match secret.filter(|_| matches!(unknown.key, "lasts" | "from")) {
        Some(secret) => facts::words(&secret.name),
        None if last.is_empty() => super::WHOLE.to_owned(),
        None => last.to_owned(),
    }
}

/// Faults that some operations list and that others are only assumed to share.
fn shared_faults(vendor: &Vendor) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for operation in vendor.operations.values() {
        for fault in operation.reply.faults.values().filter(|fault| !fault.listed) {
            let about = &fault.outcome.about;
            doubts.push(Doubt {
                operation: Some(operation.name.clone()),
                side: Side::Reply,
                label: title(fault),
                about: about.origin.span,
                key: "fault".to_owned(),
                span: about.origin.span,
                at: Cites::default(),
                open: Open::Assumed { took: "that they can".to_owned(), or: Vec::new() },
            });
        }
    }
    doubts
}

fn title(fault: &Fault) -> String {
    fault.outcome.about.title.clone().unwrap_or_else(|| facts::words(&fault.name))
}

/// Gives each question a name that stays as long as its page, call, topic and place keep theirs.
fn name(questions: &mut [Question], vendor: &str) {
    let mut taken: HashMap<String, usize> = HashMap::new();
    for question in questions {
        let mut parts = vec![vendor.to_owned()];
        parts.extend(question.page.clone());
        if let [operation] = &question.operations[..] {
            parts.push(operation.clone());
        }
        parts.push(question.topic.clone());
        if let (Kind::Gap | Kind::Disputed, [place, ..]) = (question.kind, &question.places[..]) {
            parts.push(slug(&place.of));
        }
        let id = parts.join("/");
        let count = taken.entry(id.clone()).or_default();
        *count += 1;
        question.id = if *count == 1 { id } else { format!("{id}-{count}") };
    }
}

fn slug(text: &str) -> String {
    let dashed = |c: char| if c.is_alphanumeric() || c == '_' { c } else { '-' };
    let text: String = text.chars().map(dashed).collect();
    let parts: Vec<&str> = text.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-")
}
