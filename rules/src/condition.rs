//! The rules that speak of several fields of one object: `required`, `when`, `unless`,
//! `instead_of`, `needs`, `excludes`.
//!
//! *Given* means: the key is there and its value is none of its `null_as`. A list in a condition
//! means any of, a mapping all of. The small functions over yes and no are the meaning; the
//! functions over an [`Object`] are for those who look fields up by name.

#[cfg(feature = "decimals")]
use crate::Decimal;

/// An object whose fields a condition asks about, by the name the spec gives them.
pub trait Object {
    /// Whether the field is there with a value that is none of its `null_as`.
    fn given(&self, field: &str) -> bool;

    /// Whether the field is given and its value is this one.
    fn equals(&self, field: &str, value: &Literal) -> bool;
}

/// A value that a condition compares a field with, as the spec writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Literal {
    /// A text; also a date or a time, in the field's first format.
    Text(String),
    /// A number, compared by value.
    #[cfg(feature = "decimals")]
    Number(Decimal),
    /// A boolean, however the wire spells it.
    Boolean(bool),
}

/// What must be so in the object for a rule to ask something of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// At least one of these fields is given.
    AnyGiven(Vec<String>),
    /// Each of these fields is given and has one of its values.
    AllEqual(Vec<(String, Vec<Literal>)>),
}

impl Condition {
    /// Whether the condition holds in this object.
    pub fn holds<O: Object + ?Sized>(&self, object: &O) -> bool {
        match self {
            Condition::AnyGiven(fields) => fields.iter().any(|field| object.given(field)),
            Condition::AllEqual(pairs) => pairs
                .iter()
                .all(|(field, values)| values.iter().any(|value| object.equals(field, value))),
        }
    }

    /// The fields that the condition asks about.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        let (names, pairs): (&[String], &[(String, Vec<Literal>)]) = match self {
            Condition::AnyGiven(names) => (names, &[]),
            Condition::AllEqual(pairs) => (&[], pairs),
        };
        names.iter().chain(pairs.iter().map(|(name, _)| name)).map(String::as_str)
    }
}

/// `required: true`: the field is given, or one that may be used instead of it is.
#[inline]
pub const fn required(given: bool, excused: bool) -> bool {
    given || excused
}

/// `required: {when: …}`: where the condition holds, the field is given or excused.
#[inline]
pub const fn required_when(given: bool, excused: bool, condition: bool) -> bool {
    !condition || given || excused
}

/// `required: {unless: …}`: where the condition does not hold, the field is given or excused.
#[inline]
pub const fn required_unless(given: bool, excused: bool, condition: bool) -> bool {
    condition || given || excused
}

/// `needs: …`: where the field is given, the condition on the others holds.
#[inline]
pub const fn needs(given: bool, condition: bool) -> bool {
    !given || condition
}

/// `excludes: …`: where the field is given, none of the others is.
#[inline]
pub const fn excludes(given: bool, others: bool) -> bool {
    !(given && others)
}

/// Whether one of the fields that are `instead_of` a field is given, so that it may be left out.
pub fn excused<'a, O: Object + ?Sized>(
    object: &O,
    instead: impl IntoIterator<Item = &'a str>,
) -> bool {
    instead.into_iter().any(|field| object.given(field))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    struct Row(BTreeMap<&'static str, Literal>);

    impl Object for Row {
        fn given(&self, field: &str) -> bool {
            self.0.contains_key(field)
        }

        fn equals(&self, field: &str, value: &Literal) -> bool {
            self.0.get(field) == Some(value)
        }
    }

    fn row(pairs: &[(&'static str, i64)]) -> Row {
        Row(pairs.iter().map(|(k, v)| (*k, Literal::Number(Decimal::from(*v)))).collect())
    }

    #[test]
    fn a_list_is_any_of_and_a_mapping_all_of() {
        let any = Condition::AnyGiven(vec!["a".into(), "b".into()]);
        assert!(any.holds(&row(&[("b", 1)])) && !any.holds(&row(&[("c", 1)])));
        let one = vec![Literal::Number(Decimal::ONE)];
        let all = Condition::AllEqual(vec![("a".into(), one.clone()), ("b".into(), one)]);
        assert!(all.holds(&row(&[("a", 1), ("b", 1)])));
        assert!(!all.holds(&row(&[("a", 1)])) && !all.holds(&row(&[("a", 1), ("b", 2)])));
        assert_eq!(all.fields().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn what_is_not_given_breaks_nothing_but_required() {
        assert!(!required(false, false) && required(false, true) && required(true, false));
        assert!(required_when(false, false, false) && !required_when(false, false, true));
        assert!(required_unless(false, false, true) && !required_unless(false, false, false));
        assert!(needs(false, false) && !needs(true, false) && needs(true, true));
        assert!(excludes(true, false) && excludes(false, true) && !excludes(true, true));
        assert!(excused(&row(&[("key", 1)]), ["key"]) && !excused(&row(&[]), ["key"]));
    }
}
