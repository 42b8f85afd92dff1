//! Scenarios: what a step sends, keeps and holds is there.

use std::collections::BTreeSet;

use super::Check;
use super::walk::each_part;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Expected, Kind, Operation, Outcome, Parts, Payload, Scenario, ShapeId, Step, Template, Vendor,
};
use crate::yaml::{Node, Value};

pub(super) fn check(check: &mut Check<'_>) {
    let vendor = check.vendor;
    for scenario in vendor.scenarios.values() {
        let mut kept: BTreeSet<&str> = BTreeSet::new();
        for step in scenario.steps.iter().chain(&scenario.clean_up) {
            let Some(operation) = vendor.operations.get(&step.operation) else { continue };
            sent(check, scenario, operation, step);
            for node in step.send.values().chain(step.holds.values()) {
                holes(check, scenario, &kept, node);
            }
            for (path, place) in paths(step) {
                led(check, operation, step, path, place);
            }
            kept.extend(step.keep.keys().map(String::as_str));
        }
    }
}

/// The fields of a request that a step may send: those of the top, in whatever variant.
fn sent(check: &mut Check<'_>, scenario: &Scenario, operation: &Operation, step: &Step) {
    let mut names: Vec<&str> = Vec::new();
    let vendor = check.vendor;
    let mut open = vec![operation.request.shape];
    while let Some(id) = open.pop() {
        match &vendor.shape(id).parts {
            Parts::Object(object) => {
                names.extend(object.fields.iter().map(|field| field.name.as_str()));
                let cases = object.variants.iter().flat_map(|variants| &variants.cases);
                open.extend(cases.map(|case| case.shape));
            }
            Parts::Either(members) => open.extend(members),
            // What is not an object, or not known, may be anything.
            _ => return,
        }
    }
    for (name, node) in step.send.iter().filter(|(name, _)| !names.contains(&name.as_str())) {
        let what = "field of the request called";
        let place = (Code::UnknownField, before(check, step, name, node));
        let block = format!("sent in {}", scenario.name);
        check.no_such_in(&block, place, what, name, names.iter().copied());
    }
}

/// The key before a value: it stands between the step's beginning and the value.
fn before(check: &Check<'_>, step: &Step, name: &str, node: &Node) -> Span {
    let span = Span::new(step.span.file, step.span.start, node.span.start.max(step.span.start));
    let text = check.vendor.sources.text(span);
    match text.rfind(name).and_then(|at| u32::try_from(at).ok()) {
        Some(at) => {
            let width = u32::try_from(name.len()).unwrap_or(0);
            Span::new(span.file, span.start + at, span.start + at + width)
        }
        None => node.span,
    }
}

/// Holes of values name what an earlier step kept.
fn holes(check: &mut Check<'_>, scenario: &Scenario, kept: &BTreeSet<&str>, node: &Node) {
    match &node.value {
        Value::Scalar(scalar) => match Template::parse(&scalar.text) {
            Ok(template) => {
                for hole in template.holes().filter(|hole| !kept.contains(hole)) {
                    let steps = scenario.steps.iter().chain(&scenario.clean_up);
                    let later = steps.flat_map(|step| step.keep.keys()).any(|name| name == hole);
                    let message = if later {
                        format!("`{hole}` is kept only by a later step")
                    } else {
                        format!("no step before keeps `{hole}`")
                    };
                    let help = super::did_you_mean(hole, kept.iter().copied());
                    let help = format!("{help}; `keep: {{{hole}: PATH}}` keeps a value of a reply");
                    let span = check.word(node.span, hole);
                    let diagnostic = Diagnostic::error(Code::NotKept, span, message).help(help);
                    check.push(diagnostic.cause(format!("{hole} in {}", scenario.name)));
                }
            }
            Err(error) => {
                let help = "braces of a value that is no hole are written twice: `{{`, `}}`";
                check.error(Code::BadTemplate, node.span, error.to_string(), help);
            }
        },
        Value::List(items) => {
            for item in items {
                holes(check, scenario, kept, item);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                holes(check, scenario, kept, &entry.value);
            }
        }
        Value::Empty => {}
    }
}

/// The paths of a step into the payload, and where each is written.
fn paths(step: &Step) -> Vec<(&str, Span)> {
    let held = step.holds.iter().map(|(path, _)| (path.as_str(), step.span));
    let kept = step.keep.values().map(|path| (path.as_str(), step.span));
    held.chain(kept).collect()
}

/// One step of a path into a payload.
#[derive(Debug, PartialEq)]
enum Part<'p> {
    Key(&'p str),
    Index,
}

/// `[0].PONUM`, `lines[2].id`; nothing where it is no path.
fn parts(path: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    for (index, piece) in path.split('.').enumerate() {
        let (key, rest) = piece.find('[').map_or((piece, ""), |at| piece.split_at(at));
        match key.is_empty() {
            false => parts.push(Part::Key(key)),
            true if index == 0 && !rest.is_empty() => {}
            true => return None,
        }
        let mut rest = rest;
        while !rest.is_empty() {
            let (digits, after) = rest.strip_prefix('[')?.split_once(']')?;
            digits.parse::<u32>().ok()?;
            parts.push(Part::Index);
            rest = after;
        }
    }
    Some(parts)
}

/// Whether a path leads to something the payload may have.
fn led(check: &mut Check<'_>, operation: &Operation, step: &Step, path: &str, place: Span) {
    let vendor = check.vendor;
    let Some(parts) = parts(path) else {
        let message = format!("`{path}` is no path in a payload");
        let help = "keys with points between, members of lists by number: `PONUM`, `[0].PONUM`, \
                    `lines[2].id`";
        check.error(Code::BadPayloadPath, last(check, place, path), message, help);
        return;
    };
    let Some(outcome) = outcome_of(operation, step) else { return };
    let Payload::Shapes(shapes) = &outcome.payload else { return };
    let mut at: Vec<ShapeId> = opened(vendor, shapes);
    for part in parts {
        let before = std::mem::take(&mut at);
        if before.iter().any(|id| open_ended(vendor, *id)) {
            return;
        }
        at = opened(
            vendor,
            &before.iter().flat_map(|id| step_in(vendor, *id, &part)).collect::<Vec<_>>(),
        );
        if at.is_empty() {
            missed(check, &before, &part, path, place);
            return;
        }
    }
}

fn missed(check: &mut Check<'_>, before: &[ShapeId], part: &Part<'_>, path: &str, place: Span) {
    let vendor = check.vendor;
    let span = last(check, place, path);
    match part {
        Part::Index => {
            let message = format!("`{path}` leads into a list where the payload has none");
            let help = "a list's members are named by number, an object's by key";
            check.error(Code::BadPayloadPath, span, message, help);
        }
        Part::Key(key) => {
            let objects = before.iter().filter_map(|id| match &vendor.shape(*id).parts {
                Parts::Object(object) => Some(&object.fields),
                _ => None,
            });
            let known: Vec<&str> = objects.flatten().map(|field| field.name.as_str()).collect();
            let message = format!("`{path}` leads nowhere: the payload has no `{key}` there");
            let help = super::did_you_mean(key, known);
            check.error(Code::BadPayloadPath, span, message, &help);
        }
    }
}

/// The last place of a path in a step: names before it may look alike.
fn last(check: &Check<'_>, span: Span, path: &str) -> Span {
    let text = check.vendor.sources.text(span);
    let width = u32::try_from(path.len()).unwrap_or(0);
    let at = text.rfind(path).and_then(|at| u32::try_from(at).ok());
    at.map_or(span, |at| Span::new(span.file, span.start + at, span.start + at + width))
}

fn outcome_of<'v>(operation: &'v Operation, step: &Step) -> Option<&'v Outcome> {
    match &step.expect {
        Expected::Success => operation.reply.success.as_ref(),
        Expected::Fault(name) => operation.reply.faults.get(name).map(|fault| &fault.outcome),
    }
}

/// Alternatives and variants laid side by side.
fn opened(vendor: &Vendor, shapes: &[ShapeId]) -> Vec<ShapeId> {
    let mut found = Vec::new();
    let mut open: Vec<ShapeId> = shapes.to_vec();
    while let Some(id) = open.pop() {
        if found.contains(&id) {
            continue;
        }
        match &vendor.shape(id).parts {
            Parts::Either(members) => open.extend(members),
            Parts::Object(object) => {
                let cases = object.variants.iter().flat_map(|variants| &variants.cases);
                open.extend(cases.map(|case| case.shape));
                found.push(id);
            }
            _ => found.push(id),
        }
    }
    found
}

/// Whether anything may lie in it.
fn open_ended(vendor: &Vendor, id: ShapeId) -> bool {
    let shape = vendor.shape(id);
    shape.kind.accepted().any(|kind| matches!(kind, Kind::Any | Kind::Unknown | Kind::Map))
        || shape.wire.packed.is_some()
}

fn step_in(vendor: &Vendor, id: ShapeId, part: &Part<'_>) -> Vec<ShapeId> {
    let mut inside = Vec::new();
    match (&vendor.shape(id).parts, part) {
        (Parts::Object(object), Part::Key(key)) => {
            let is_it = |name: &str| name == *key;
            let fields = object.fields.iter();
            let named = fields.filter(|it| is_it(&it.name) || it.key.accepted().any(|k| is_it(k)));
            inside.extend(named.map(|field| field.shape));
        }
        (Parts::List(_) | Parts::Tuple(_), Part::Index) => {
            each_part(vendor, id, &mut |part| inside.push(part));
        }
        _ => {}
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_into_payloads() {
        use Part::{Index, Key};
        assert_eq!(parts("PONUM"), Some(vec![Key("PONUM")]));
        assert_eq!(parts("[0].PONUM"), Some(vec![Index, Key("PONUM")]));
        assert_eq!(parts("lines[2][0].id"), Some(vec![Key("lines"), Index, Index, Key("id")]));
        for wrong in ["", ".a", "a.", "a..b", "a[", "a[x]", "a[0", "a[0]b", "[0]."] {
            assert_eq!(parts(wrong), None, "{wrong}");
        }
    }
}
