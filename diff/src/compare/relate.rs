//! How two values of a fact stand to each other: does the new one allow more, less, or other?
//! `None`: both allow the same.

use bindery_model::vendor::{Comparison, Kind, Length, Listed, Operand, Required, Rule};

use crate::rules::Relation;

/// For facts that are the same or not.
pub(super) fn same<T: PartialEq>(old: &T, new: &T) -> Option<Relation> {
    (old != new).then_some(Relation::Changed)
}

/// For sets of what is allowed.
pub(super) fn sets<T: PartialEq>(old: &[T], new: &[T]) -> Option<Relation> {
    let within = |some: &[T], all: &[T]| some.iter().all(|it| all.contains(it));
    match (within(old, new), within(new, old)) {
        (true, true) => None,
        (true, false) => Some(Relation::Looser),
        (false, true) => Some(Relation::Tighter),
        (false, false) => Some(Relation::Changed),
    }
}

/// For lists of spellings, encodings or formats: what is allowed, and which is sent.
pub(super) fn firsts<T: PartialEq>(old: &[T], new: &[T]) -> Option<Relation> {
    sets(old, new).or_else(|| same(&old.first(), &new.first()))
}

/// For what is forbidden or demanded: more of it allows less.
pub(super) fn demands<T: PartialEq>(old: &[T], new: &[T]) -> Option<Relation> {
    sets(old, new).map(Relation::reversed)
}

/// For numbers of which a larger one allows more.
pub(super) fn larger_is_looser<T: PartialOrd>(old: &T, new: &T) -> Option<Relation> {
    match new.partial_cmp(old) {
        Some(std::cmp::Ordering::Equal) => None,
        Some(std::cmp::Ordering::Greater) => Some(Relation::Looser),
        Some(std::cmp::Ordering::Less) => Some(Relation::Tighter),
        None => Some(Relation::Changed),
    }
}

/// For two independent parts of one fact.
fn both(first: Option<Relation>, second: Option<Relation>) -> Option<Relation> {
    match (first, second) {
        (None, only) | (only, None) => only,
        (Some(first), Some(second)) if first == second => Some(first),
        _ => Some(Relation::Changed),
    }
}

/// How often a field must be there.
pub(super) fn required(old: &Required, new: &Required) -> Option<Relation> {
    let (from, to) = match (strength(old), strength(new)) {
        _ if old == new => return None,
        (None, _) => return Some(Relation::Settled),
        (_, None) => return Some(Relation::Unsettled),
        (Some(from), Some(to)) => (from, to),
    };
    larger_is_looser(&from, &to).map(Relation::reversed).or(Some(Relation::Changed))
}

/// Never, sometimes, always; `None` where nobody says.
fn strength(required: &Required) -> Option<u8> {
    match required {
        Required::Never => Some(0),
        Required::Key | Required::When(_) | Required::Unless(_) | Required::Outside(_) => Some(1),
        Required::Always => Some(2),
        Required::Unknown => None,
    }
}

/// Types: a decimal may be an integer, and anything may be anything.
pub(super) fn kinds(old: Kind, new: Kind) -> Option<Relation> {
    match (old, new) {
        _ if old == new => None,
        (Kind::Unknown, _) => Some(Relation::Settled),
        (_, Kind::Unknown) => Some(Relation::Unsettled),
        (_, Kind::Any) | (Kind::Integer, Kind::Decimal) => Some(Relation::Looser),
        (Kind::Any, _) | (Kind::Decimal, Kind::Integer) => Some(Relation::Tighter),
        _ => Some(Relation::Changed),
    }
}

pub(super) fn rules(old: &Rule, new: &Rule) -> Option<Relation> {
    match (old, new) {
        (Rule::Enum(old), Rule::Enum(new)) | (Rule::SuchAs(old), Rule::SuchAs(new)) => {
            listed(old, new)
        }
        (Rule::Length(old), Rule::Length(new)) => length(*old, *new),
        (Rule::Decimals(old), Rule::Decimals(new)) => larger_is_looser(old, new),
        (Rule::Format(old), Rule::Format(new)) => firsts(old, new),
        (Rule::Compare(comparison, old), Rule::Compare(_, new)) => operands(*comparison, old, new),
        _ => same(old, new),
    }
}

fn listed(old: &Listed, new: &Listed) -> Option<Relation> {
    let values = |listed: &Listed| -> Vec<String> {
        let values = listed.values.iter().map(|(value, _)| value.clone());
        // Where one of the two takes any case, values are told apart without it.
        let fold = old.any_case || new.any_case;
        values.map(|value| if fold { value.to_lowercase() } else { value }).collect()
    };
    let case = larger_is_looser(&old.any_case, &new.any_case);
    both(sets(&values(old), &values(new)), case)
}

fn length(old: Length, new: Length) -> Option<Relation> {
    let most = |length: Length| length.max.unwrap_or(u64::MAX);
    let least = |length: Length| length.min.unwrap_or(0);
    let floor = larger_is_looser(&least(old), &least(new)).map(Relation::reversed);
    both(floor, larger_is_looser(&most(old), &most(new)))
}

fn operands(comparison: Comparison, old: &Operand, new: &Operand) -> Option<Relation> {
    let (Operand::Literal(from), Operand::Literal(to)) = (old, new) else {
        return same(old, new);
    };
    let numbers = from.parse::<f64>().ok().zip(to.parse::<f64>().ok());
    // Dates in specs begin with the year, so their texts are ordered as they are.
    let grew = numbers
        .map_or_else(|| larger_is_looser(from, to), |(from, to)| larger_is_looser(&from, &to));
    match comparison {
        Comparison::Below | Comparison::AtMost => grew,
        Comparison::Above | Comparison::AtLeast => grew.map(Relation::reversed),
    }
}
