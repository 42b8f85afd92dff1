//! Whether a reply can tell which outcome it is.

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{
    CodeText, Condition, EnvelopeUse, Fault, Operation, Outcome, Segment, Template,
};

pub(super) fn check(check: &mut Check<'_>) {
    for operation in check.vendor.operations.values() {
        let faults: Vec<&Fault> = operation.reply.faults.values().map(|fault| &**fault).collect();
        for (index, fault) in faults.iter().enumerate() {
            untold(check, operation, fault);
            status(check, &fault.outcome, Side::Fault);
            if let Some(first) = faults[..index].iter().find(|first| alike(first, fault)) {
                let message =
                    format!("nothing tells the faults `{}` and `{}` apart", first.name, fault.name);
                let help = "give each its code, its text or a value of the envelope; if the page \
                            has one answer for both, they are one fault with two ways in \
                            `provoked_by`";
                let span = fault.outcome.about.origin.span;
                let diagnostic = Diagnostic::error(Code::AlikeFaults, span, message).help(help);
                check.push(diagnostic.also(first.outcome.about.origin.span, "the other"));
            }
        }
        if let Some(success) = &operation.reply.success {
            status(check, success, Side::Success);
        }
    }
}

/// Which of the two an outcome is.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Success,
    Fault,
}

/// What tells an outcome, as far as the spec says it.
#[derive(PartialEq)]
struct Tells<'v> {
    envelope: &'v EnvelopeUse,
    code: Option<&'v CodeText>,
    text: Option<&'v Template>,
    when: Option<&'v Condition>,
    unless: Option<&'v Condition>,
}

impl<'v> Tells<'v> {
    fn of(outcome: &'v Outcome) -> Self {
        Self {
            envelope: &outcome.envelope,
            code: outcome.code.as_ref().map(|code| &code.value),
            text: outcome.text.as_ref().map(|text| &text.value).filter(|text| literal(text)),
            when: outcome.when.as_ref().map(|when| &when.value),
            unless: outcome.unless.as_ref().map(|unless| &unless.value),
        }
    }

    fn nothing(&self) -> bool {
        self.code.is_none() && self.text.is_none() && self.when.is_none()
    }
}

/// Whether a text has anything but holes.
fn literal(text: &Template) -> bool {
    text.segments.iter().any(|segment| matches!(segment, Segment::Literal(_)))
}

/// Two faults that the same reply would be; what is told by nothing is not compared with others.
fn alike(one: &Fault, other: &Fault) -> bool {
    let (left, right) = (Tells::of(&one.outcome), Tells::of(&other.outcome));
    let status = |fault: &Fault| fault.outcome.status.as_ref().map(|status| status.value);
    if left.nothing() && right.nothing() {
        return status(one).is_some() && status(one) == status(other);
    }
    left == right && status(one) == status(other)
}

/// A fault about which nothing is said that a reply could show. Where the spec says `unknown`, it
/// said all it can.
fn untold(check: &mut Check<'_>, operation: &Operation, fault: &Fault) {
    let outcome = &fault.outcome;
    let silent = Tells::of(outcome).nothing() && outcome.status.is_none();
    let asked = || {
        check.vendor.unknowns.iter().any(|unknown| {
            let within = unknown.subject.strip_prefix(operation.name.as_str());
            within.is_some_and(|rest| rest.ends_with(&format!(", {}", fault.name)))
        })
    };
    if silent && !asked() {
        let message = format!("no reply can be told to be the fault `{}`", fault.name);
        let help = if outcome.text.is_some() {
            "a text that is one hole tells nothing: add the `status`, the `code`, or the words \
             that do not vary"
        } else {
            "say its `status`, `code` or `text`; where no page does, write `status: unknown`"
        };
        let span = outcome.about.origin.span;
        let diagnostic = Diagnostic::warning(Code::UntoldFault, span, message).help(help);
        check.push(diagnostic.cause(fault.name.as_str()));
    }
}

/// Where the status decides, it must decide rightly.
fn status(check: &mut Check<'_>, outcome: &Outcome, side: Side) {
    let decides = match &outcome.envelope {
        EnvelopeUse::Named(key) => {
            check.vendor.envelopes.get(key).is_some_and(crate::vendor::Envelope::decides)
        }
        _ => false,
    };
    let Some(status) = outcome.status.as_ref().filter(|_| !decides) else { return };
    let span = status.origin.span;
    let value = status.value;
    match side {
        Side::Fault if value < 400 && Tells::of(outcome).nothing() => {
            let message = format!("a fault with status {value} looks like a success");
            let help = "say what tells it: `code`, `text`, or `success: {when: …}` of its envelope";
            check.error(Code::StatusAgainstOutcome, span, message, help);
        }
        Side::Success if value >= 400 => {
            let message = format!("a success with status {value} looks like a failure");
            let help = "if the vendor really answers so, say what tells it: `success: {when: …}` \
                        of its envelope";
            check.warning(Code::StatusAgainstOutcome, span, message, help);
        }
        _ => {}
    }
}
