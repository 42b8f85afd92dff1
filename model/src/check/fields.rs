//! What a field says of others: they exist, they can be compared, and the rules do not contradict.

use super::Check;
use super::literal::{closed_list, lists, reads};
use super::walk::objects;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Claim, Condition, Field, FieldRule, Kind, Object, Operand, Parts, Required, Rule, ShapeId,
};

pub(super) fn check(check: &mut Check<'_>) {
    let (vendor, reach) = (check.vendor, check.reach);
    for (id, object) in objects(vendor, reach.shapes()) {
        let beside = Beside { id, object };
        for field in &object.fields {
            required(check, &beside, field);
            for rule in &field.rules {
                rule.accepted().for_each(|value| between(check, &beside, field, rule, value));
            }
            contradictory(check, field);
            compared(check, &beside, field);
        }
    }
    let repeats =
        |field: &Field| field.rules.iter().any(|rule| matches!(rule.value, FieldRule::Echoes(_)));
    if objects(vendor, reach.shapes()).any(|(_, object)| object.fields.iter().any(repeats)) {
        vendor.operations.values().for_each(|operation| echoes(check, operation));
    }
}

/// The object a field stands in.
struct Beside<'v> {
    id: ShapeId,
    object: &'v Object,
}

impl<'v> Beside<'v> {
    /// The field with this name, common to all variants or of one of them.
    fn field(&self, check: &Check<'v>, name: &str) -> Option<&'v Field> {
        self.object.field(name).or_else(|| {
            let mut cases = self.object.variants.iter().flat_map(|variants| &variants.cases);
            cases.find_map(|case| match &check.vendor.shape(case.shape).parts {
                Parts::Object(object) => object.field(name),
                _ => None,
            })
        })
    }

    fn names(&self) -> impl Iterator<Item = &'v str> + use<'v> {
        self.object.fields.iter().map(|field| field.name.as_str())
    }
}

fn required<'v>(check: &mut Check<'v>, beside: &Beside<'v>, field: &'v Field) {
    for value in field.required.accepted() {
        let (Required::When(condition) | Required::Unless(condition)) = value else { continue };
        let span = field.required.origin.span;
        condition_names(check, beside, Some(field), condition, span);
    }
}

/// Holds a condition to the fields beside: they exist, and may have the values it speaks of.
fn condition_names<'v>(
    check: &mut Check<'v>,
    beside: &Beside<'v>,
    of: Option<&Field>,
    condition: &Condition,
    span: Span,
) {
    for name in condition.fields() {
        named(check, beside, of, name, span);
    }
    let Condition::All(tests) = condition else { return };
    for test in tests {
        if let Some(field) = beside.field(check, &test.field) {
            test.values.iter().for_each(|value| tested(check, field, value, span));
        }
    }
}

/// Whether a field may have a value that a condition waits for.
pub(super) fn tested(check: &mut Check<'_>, field: &Field, value: &str, span: Span) {
    let shape = check.vendor.shape(field.shape);
    let place = check.word(span, value);
    if !reads(shape, value) {
        let kind = shape.kind.value.word();
        let message = format!("`{}` is of type {kind}: it never is `{value}`", field.name);
        let diagnostic = Diagnostic::error(Code::UnreadableValue, place, message)
            .help("write a value of that type")
            .also(shape.kind.origin.span, "the type");
        check.push(diagnostic);
    } else if let Some((rule, list)) = closed_list(shape)
        && !lists(shape, list, value)
    {
        let message = format!("`{}` never is `{value}`: its list does not have it", field.name);
        let known = list.values.iter().map(|(value, _)| value.as_str());
        let help = super::did_you_mean(value, known);
        let diagnostic = Diagnostic::error(Code::ValueNotListed, place, message).help(help);
        check.push(diagnostic.also(rule.origin.span, "the list"));
    }
}

/// A name of a field beside; another than the field itself.
fn named<'v>(
    check: &mut Check<'v>,
    beside: &Beside<'v>,
    of: Option<&Field>,
    name: &str,
    span: Span,
) {
    if of.is_some_and(|field| field.name == name) {
        let message = format!("`{name}` speaks of itself");
        let help = "name the other field";
        let span = check.word(span, name);
        check.error(Code::SpeaksOfItself, span, message, help);
    } else if beside.field(check, name).is_none() {
        check.no_such((Code::UnknownField, span), "field here called", name, beside.names());
    }
}

fn between<'v>(
    check: &mut Check<'v>,
    beside: &Beside<'v>,
    field: &'v Field,
    rule: &Claim<FieldRule>,
    value: &FieldRule,
) {
    let span = rule.origin.span;
    match value {
        FieldRule::InsteadOf(names) | FieldRule::Excludes(names) => {
            for name in names {
                named(check, beside, Some(field), name, span);
            }
        }
        FieldRule::Needs(condition) => {
            condition_names(check, beside, Some(field), condition, span);
        }
        // The names of the one were looked up where it was handed to one of them; the other is held
        // to the requests of the operations that have it, below.
        FieldRule::AtLeastOne(_) | FieldRule::Echoes(_) => {}
    }
}

/// Fields that a field both wants and rules out, and always-there fields that exclude each other.
fn contradictory(check: &mut Check<'_>, field: &Field) {
    let rules = || field.rules.iter().filter(|rule| rule.doubt.is_none());
    for excludes in rules() {
        let FieldRule::Excludes(excluded) = &excludes.value else { continue };
        for name in excluded {
            let needs = rules().find(|rule| match &rule.value {
                FieldRule::Needs(Condition::AnyGiven(names)) => names.as_slice() == [name.clone()],
                FieldRule::Needs(Condition::All(tests)) => {
                    tests.iter().any(|test| test.field == *name)
                }
                _ => false,
            });
            if let Some(needs) = needs {
                let message = format!("`{}` needs `{name}` and excludes it", field.name);
                let help = "leave one of the two out";
                let span = check.word(excludes.origin.span, name);
                let diagnostic = Diagnostic::error(Code::NeedsAndExcludes, span, message);
                check.push(diagnostic.help(help).also(needs.origin.span, "needed here"));
            }
        }
    }
}

/// Fields a value is compared with: they exist, and both are numbers or both are dates.
fn compared<'v>(check: &mut Check<'v>, beside: &Beside<'v>, field: &'v Field) {
    let shape = check.vendor.shape(field.shape);
    for rule in &shape.rules {
        let span = rule.origin.span;
        for value in rule.accepted() {
            let other = match value {
                Rule::Compare(_, Operand::Field(name)) => {
                    named(check, beside, Some(field), name, span);
                    beside.field(check, name)
                }
                Rule::Compare(_, Operand::Outer(name)) => outer(check, beside, name, span),
                _ => continue,
            };
            let Some(other) = other else { continue };
            let (own, its) = (shape.kind.value, check.vendor.shape(other.shape).kind.value);
            if !comparable(own, its) {
                let message = format!(
                    "`{}` is of type {}, `{}` of type {}: they do not compare",
                    field.name,
                    own.word(),
                    other.name,
                    its.word(),
                );
                let place = check.word(span, &other.name);
                let help = "numbers compare with numbers, dates with dates";
                let diagnostic = Diagnostic::error(Code::Incomparable, place, message).help(help);
                check.push(diagnostic.also(other.about.origin.span, "the other field"));
            }
        }
    }
}

/// The nearest field of this name in an object around.
fn outer<'v>(
    check: &mut Check<'v>,
    beside: &Beside<'v>,
    name: &str,
    span: Span,
) -> Option<&'v Field> {
    let around = check.reach.around(check.vendor, beside.id);
    let vendor = check.vendor;
    let found = objects(vendor, around.iter().copied()).find_map(|(_, it)| it.field(name));
    if found.is_none() {
        let names = objects(vendor, around.into_iter()).flat_map(|(_, object)| &object.fields);
        let names: Vec<&str> = names.map(|field| field.name.as_str()).collect();
        check.no_such((Code::UnknownField, span), "field in an object around called", name, names);
    }
    found
}

fn comparable(left: Kind, right: Kind) -> bool {
    let open = |kind| matches!(kind, Kind::Any | Kind::Unknown | Kind::Either);
    let number = |kind| matches!(kind, Kind::Integer | Kind::Decimal);
    let day = |kind| matches!(kind, Kind::Date | Kind::DateTime);
    open(left)
        || open(right)
        || (number(left) && number(right))
        || (day(left) && day(right))
        || (left == Kind::Time && right == Kind::Time)
}

/// Fields of replies that repeat one of the request.
fn echoes(check: &mut Check<'_>, operation: &crate::vendor::Operation) {
    let vendor = check.vendor;
    let sent: Vec<ShapeId> = shapes_of(vendor, [operation.request.shape]);
    let names: Vec<&str> = objects(vendor, sent.iter().copied())
        .flat_map(|(_, object)| &object.fields)
        .map(|field| field.name.as_str())
        .collect();
    let read = shapes_of(vendor, super::walk::outcomes(operation).flat_map(super::walk::roots_of));
    let of = |shapes: Vec<ShapeId>| {
        objects(vendor, shapes.into_iter()).flat_map(|(_, object)| &object.fields).flat_map(
            |field| {
                field.rules.iter().filter_map(|rule| match &rule.value {
                    FieldRule::Echoes(name) => Some((rule.origin.span, name)),
                    _ => None,
                })
            },
        )
    };
    for (span, name) in of(read) {
        if !names.contains(&name.as_str()) {
            let names = names.iter().copied();
            let block = format!("echoes of {}", operation.name);
            let what = "field of the request called";
            check.no_such_in(&block, (Code::UnknownField, span), what, name, names);
        }
    }
    for (span, _) in of(sent) {
        let help = "`echoes` stands at a field of a reply and names one of the request";
        check.error(Code::EchoInRequest, span, "a request repeats nothing", help);
    }
}

fn shapes_of(
    vendor: &crate::vendor::Vendor,
    roots: impl IntoIterator<Item = ShapeId>,
) -> Vec<ShapeId> {
    let mut shapes = Vec::new();
    for root in roots {
        super::walk::each_shape(vendor, root, &mut |id| shapes.push(id));
    }
    shapes.sort_unstable();
    shapes.dedup();
    shapes
}
