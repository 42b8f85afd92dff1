//! The rules on one value: lists, lengths, decimals, patterns, comparisons. What they mean stands
//! in `bindery-rules`; here they are asked, and the other side of a comparison is looked up.

use std::cmp::Ordering;

use bindery_rules::{compare, decimal};

use super::BreachKind;
use super::input::{Cover, Here, Input, Scope, Slot, Text};
use super::keep::{shown, shown_text};
use super::plain::Plain;
use super::plan::{RulePlan, ShapePlan};
use super::value::Judge;
use crate::vendor::{Comparison, Field, Operand, Rule, Shape};

/// What a value lacks: the kind of breach, what the rule asks for, and what is there where that
/// is not the value itself.
struct Lack {
    kind: BreachKind,
    expected: String,
    actual: Option<String>,
}

impl Judge<'_> {
    /// Holds a scalar to the rules of its shape.
    pub(super) fn restrict(
        &mut self,
        shape: &Shape,
        plan: &ShapePlan,
        value: &Plain<'_>,
        text: &Text<'_>,
        (input, here): (Input<'_>, Here<'_>),
    ) {
        for (rule, plans) in shape.rules.iter().zip(&plan.rules) {
            let mut lacks = rule
                .accepted()
                .zip(plans)
                .map(|(rule, ready)| self.lack(rule, ready, (value, text, plan), here));
            let Some(lack) = lacks.next().flatten() else { continue };
            let otherwise = lacks.any(|lack| lack.is_none());
            let actual = lack.actual.unwrap_or_else(|| shown(input, here));
            self.breach(lack.kind, here, &rule.origin, lack.expected, actual);
            if otherwise {
                self.last_is_doubtful();
            }
        }
    }

    /// Holds the number of members of a list or map to the rules of its shape.
    pub(super) fn counted(
        &mut self,
        shape: &Shape,
        plan: &ShapePlan,
        count: usize,
        here: Here<'_>,
    ) {
        for (rule, plans) in shape.rules.iter().zip(&plan.rules) {
            let mut fits = plans.iter().map(|ready| match ready {
                RulePlan::Length(length) => length.count_fits(count),
                _ => true,
            });
            if fits.next().unwrap_or(true) {
                continue;
            }
            let otherwise = fits.any(|fits| fits);
            let expected = length_words(&rule.value, "members");
            self.breach(BreachKind::Length, here, &rule.origin, expected, count.to_string());
            if otherwise {
                self.last_is_doubtful();
            }
        }
    }

    fn lack(
        &self,
        rule: &Rule,
        ready: &RulePlan,
        (value, text, plan): (&Plain<'_>, &Text<'_>, &ShapePlan),
        here: Here<'_>,
    ) -> Option<Lack> {
        let lack = |kind, expected| Some(Lack { kind, expected, actual: None });
        match ready {
            RulePlan::Enum { values, case } => {
                let wire = plan.loose.as_deref().unwrap_or(&plan.wire);
                if values.iter().any(|listed| value.is(listed, *case, wire)) {
                    return None;
                }
                lack(BreachKind::Enum, listed_words(values))
            }
            RulePlan::Length(length) if length.text_fits(text) => None,
            RulePlan::Length(_) => {
                let there = bindery_rules::length::characters(text);
                let actual = match here.cover {
                    Cover::None => format!("{}: {}", characters(there), shown_text(text, here)),
                    _ => characters(there),
                };
                let expected = length_words(rule, "characters");
                Some(Lack { kind: BreachKind::Length, expected, actual: Some(actual) })
            }
            RulePlan::Decimals(most) => {
                let Plain::Number(digits) = value else { return None };
                let at_most = usize::try_from(*most).unwrap_or(usize::MAX);
                if decimal::count(digits).is_ok_and(|count| count <= at_most) {
                    return None;
                }
                lack(BreachKind::Decimals, format!("at most {most} decimals"))
            }
            RulePlan::Pattern(pattern) if pattern.matches(text) => None,
            RulePlan::Pattern(pattern) => {
                let expected = format!("a text of the pattern {}", pattern.as_str());
                lack(BreachKind::Pattern, expected)
            }
            RulePlan::Compare => self.compare(rule, value, plan, here),
            RulePlan::Format | RulePlan::Silent => None,
        }
    }

    fn compare(
        &self,
        rule: &Rule,
        value: &Plain<'_>,
        plan: &ShapePlan,
        here: Here<'_>,
    ) -> Option<Lack> {
        let Rule::Compare(comparison, operand) = rule else { return None };
        let lack = |bound: String| Lack {
            kind: BreachKind::Compare,
            expected: format!("{} {bound}", meaning(*comparison).words()),
            actual: None,
        };
        match operand {
            Operand::Outside(_) => None,
            Operand::Literal(written) => {
                let bound = value.bound(written, &plan.wire)?;
                let holds = stands(*comparison, value.compare(&bound)?);
                (!holds).then(|| lack(written.clone()))
            }
            Operand::Field(name) | Operand::Outer(name) => {
                let scope = here.scope?;
                let (field, slot) = match operand {
                    Operand::Field(_) => scope.find(name),
                    _ => outer(scope, name),
                }?;
                let Slot::Value(input) = slot else { return None };
                let bound = self.plain(field.shape, input)?;
                let holds = stands(*comparison, value.compare(&bound)?);
                let words = || match field.secret {
                    Some(_) => name.clone(),
                    None => format!("{name}, which is {}", input.shown()),
                };
                (!holds).then(|| lack(words()))
            }
        }
    }
}

/// The field of an object further out: the nearest that has it.
fn outer<'s>(scope: &'s Scope<'s>, name: &str) -> Option<(&'s Field, Slot<'s>)> {
    std::iter::successors(scope.up, |scope| scope.up).find_map(|scope| scope.find(name))
}

fn meaning(comparison: Comparison) -> compare::Comparison {
    match comparison {
        Comparison::Above => compare::Comparison::Above,
        Comparison::Below => compare::Comparison::Below,
        Comparison::AtLeast => compare::Comparison::AtLeast,
        Comparison::AtMost => compare::Comparison::AtMost,
    }
}

fn stands(comparison: Comparison, order: Ordering) -> bool {
    meaning(comparison).holds(&order, &Ordering::Equal)
}

fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

fn listed_words(values: &[String]) -> String {
    const MOST: usize = 12;
    let shown = values.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    match values.len().saturating_sub(MOST) {
        0 if values.len() == 1 => shown,
        0 => format!("one of {shown}"),
        more => format!("one of {shown} and {more} more"),
    }
}

fn length_words(rule: &Rule, what: &str) -> String {
    let Rule::Length(length) = rule else { return String::new() };
    match (length.min, length.max) {
        (Some(min), Some(max)) if min == max => format!("{min} {what}"),
        (Some(min), Some(max)) => format!("{min} to {max} {what}"),
        (Some(min), None) => format!("at least {min} {what}"),
        (None, Some(max)) => format!("at most {max} {what}"),
        (None, None) => format!("any number of {what}"),
    }
}
