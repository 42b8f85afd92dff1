//! The rules between the fields of an object: what must be given, when, instead of what, and what
//! goes with what.
//!
//! What is not known (a placeholder, a part of the message that is not at hand) breaks nothing.

use bindery_rules::condition;

use super::BreachKind;
use super::input::{Here, Path, Scope, Slot};
use super::keep::shown;
use super::value::Judge;
use crate::vendor::{Claim, Condition, Field, FieldRule, Required, Test};

/// Yes, no, or nobody can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    Untold,
}

impl Truth {
    pub(super) fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::No;
        for truth in truths {
            match truth {
                Self::Yes => return Self::Yes,
                Self::Untold => all = Self::Untold,
                Self::No => {}
            }
        }
        all
    }

    pub(super) fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        Self::any(truths.into_iter().map(Self::not)).not()
    }

    pub(super) fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Untold => Self::Untold,
        }
    }

    /// Yes as far as anybody can tell.
    fn may_be(self) -> bool {
        self != Self::No
    }

    fn surely(self) -> bool {
        self == Self::Yes
    }
}

impl From<bool> for Truth {
    fn from(it: bool) -> Self {
        if it { Self::Yes } else { Self::No }
    }
}

impl Judge<'_> {
    /// Holds an object to the rules between its fields. `absent` says where a missing key would
    /// stand.
    pub(super) fn between(&mut self, scope: &Scope<'_>, here: Here<'_>) {
        for (index, field) in scope.fields.iter().enumerate() {
            self.required(scope, index, here);
            for rule in &field.rules {
                self.field_rule(scope, index, rule, here);
            }
        }
    }

    fn required(&mut self, scope: &Scope<'_>, index: usize, here: Here<'_>) {
        let field = &scope.fields[index];
        let mut asked = field.required.accepted().map(|it| self.unmet(scope, index, it));
        let Some((kind, expected)) = asked.next().flatten() else { return };
        let otherwise = asked.any(|unmet| unmet.is_none());
        let place = field.place.as_ref().map_or(here.place, |claim| claim.value);
        let path = Path::Key(here.path, &field.key.value);
        let root = Path::Root;
        let outside = Path::Key(&root, &field.key.value);
        let path = if place == here.place { &path } else { &outside };
        let at = Here { field: Some(field), place, path, ..here };
        let actual = match scope.slots[index] {
            Slot::Value(input) => {
                shown(input, Here { cover: self.cover(field, "", here.cover), ..at })
            }
            _ => "nothing".to_owned(),
        };
        self.breach(kind, at, &field.required.origin, expected, actual);
        if otherwise {
            self.last_is_doubtful();
        }
    }

    /// What this requiredness asks for in vain.
    fn unmet(
        &self,
        scope: &Scope<'_>,
        index: usize,
        required: &Required,
    ) -> Option<(BreachKind, String)> {
        let given = self.given(scope, index).may_be();
        let excused = || {
            let others = scope.plan.excused_by[index].iter();
            Truth::any(others.map(|other| self.given(scope, *other))).may_be()
        };
        let instead = || {
            let others = scope.plan.excused_by[index].iter();
            let names: Vec<&str> = others.map(|it| scope.fields[*it].name.as_str()).collect();
            if names.is_empty() { String::new() } else { format!(", or {}", names.join(" or ")) }
        };
        match required {
            Required::Never | Required::Outside(_) | Required::Unknown => None,
            Required::Always => (!condition::required(given, excused()))
                .then(|| (BreachKind::FieldMissing, format!("a value{}", instead()))),
            Required::Key => {
                let there = !matches!(scope.slots[index], Slot::Absent);
                (!condition::required(there, excused()))
                    .then(|| (BreachKind::FieldMissing, format!("the key{}", instead())))
            }
            Required::When(when) => {
                let holds = self.holds(scope, when).surely();
                (!condition::required_when(given, excused(), holds)).then(|| {
                    let words = format!("a value{}, since {}", instead(), words(when));
                    (BreachKind::RequiredWhen, words)
                })
            }
            Required::Unless(unless) => {
                let holds = self.holds(scope, unless).may_be();
                (!condition::required_unless(given, excused(), holds)).then(|| {
                    let words = format!("a value{}, unless {}", instead(), words(unless));
                    (BreachKind::RequiredUnless, words)
                })
            }
        }
    }

    fn field_rule(
        &mut self,
        scope: &Scope<'_>,
        index: usize,
        rule: &Claim<FieldRule>,
        here: Here<'_>,
    ) {
        let mut broken = rule.accepted().map(|it| self.broken(scope, index, it));
        let Some((kind, expected, actual)) = broken.next().flatten() else { return };
        let otherwise = broken.any(|it| it.is_none());
        let field = &scope.fields[index];
        let path = Path::Key(here.path, &field.key.value);
        let at = Here { field: Some(field), path: &path, ..here };
        self.breach(kind, at, &rule.origin, expected, actual);
        if otherwise {
            self.last_is_doubtful();
        }
    }

    fn broken(
        &self,
        scope: &Scope<'_>,
        index: usize,
        rule: &FieldRule,
    ) -> Option<(BreachKind, String, String)> {
        let given = self.given(scope, index).surely();
        let field = &scope.fields[index];
        match rule {
            FieldRule::InsteadOf(_) => None,
            FieldRule::Needs(needed) => {
                let holds = self.holds(scope, needed).may_be();
                (!condition::needs(given, holds)).then(|| {
                    let actual = format!("{} alone", field.name);
                    (BreachKind::Needs, words(needed), actual)
                })
            }
            FieldRule::Excludes(others) => {
                let there = |name: &&String| self.given_by_name(scope, name).surely();
                let other = others.iter().find(there)?;
                (!condition::excludes(given, true)).then(|| {
                    let expected = format!("no {other} beside {}", field.name);
                    (BreachKind::Excludes, expected, "both".to_owned())
                })
            }
            FieldRule::AtLeastOne(names) => {
                let holds = self.any_given(scope, names).may_be();
                (!condition::required_unless(given, false, holds)).then(|| {
                    let expected = format!("at least one of {}", names.join(", "));
                    (BreachKind::RequiredUnless, expected, "none of them".to_owned())
                })
            }
            FieldRule::Echoes(name) => self.echo(field, scope.slots[index], name),
        }
    }

    /// Whether a reply repeats what was asked with, where that is known.
    fn echo(
        &self,
        field: &Field,
        slot: Slot<'_>,
        name: &str,
    ) -> Option<(BreachKind, String, String)> {
        let (asked, Slot::Value(input)) = (self.asked?, slot) else { return None };
        let sent = asked.get(name)?.clone();
        let back = self.plain(field.shape, input)?;
        let (_, plan) = self.shape(field.shape);
        let same = back.is(&sent, bindery_rules::listed::Case::Exact, &plan.wire);
        let secret = field.secret.is_some();
        let show = |text: String| if secret { "a secret".to_owned() } else { text };
        (!same).then(|| {
            let expected = format!("{} as sent in {name}", show(sent));
            (BreachKind::Echoes, expected, show(input.shown()))
        })
    }

    /// Whether a field is given: its key is there and its value means something.
    pub(super) fn given(&self, scope: &Scope<'_>, index: usize) -> Truth {
        match scope.slots[index] {
            Slot::Absent => Truth::No,
            Slot::Unseen => Truth::Untold,
            Slot::Placeholder => Truth::Yes,
            Slot::Value(input) => {
                let (_, plan) = self.shape(scope.fields[index].shape);
                let wire = plan.loose.as_deref().unwrap_or(&plan.wire);
                (!input.is_one_of(&wire.null_as)).into()
            }
        }
    }

    fn any_given(&self, scope: &Scope<'_>, names: &[String]) -> Truth {
        Truth::any(names.iter().map(|name| self.given_by_name(scope, name)))
    }

    fn given_by_name(&self, scope: &Scope<'_>, name: &str) -> Truth {
        match scope.plan.names.get(name) {
            Some(index) => self.given(scope, *index),
            None => Truth::Untold,
        }
    }

    pub(super) fn holds(&self, scope: &Scope<'_>, condition: &Condition) -> Truth {
        match condition {
            Condition::AnyGiven(names) => self.any_given(scope, names),
            Condition::All(tests) => Truth::all(tests.iter().map(|test| self.test(scope, test))),
        }
    }

    fn test(&self, scope: &Scope<'_>, test: &Test) -> Truth {
        let Some(index) = scope.plan.names.get(&test.field) else { return Truth::Untold };
        let field = &scope.fields[*index];
        match scope.slots[*index] {
            Slot::Absent => Truth::No,
            Slot::Unseen | Slot::Placeholder => Truth::Untold,
            Slot::Value(_) if self.given(scope, *index) == Truth::No => Truth::No,
            Slot::Value(input) => self.is_one_of(field, input, &test.values).into(),
        }
    }

    /// Whether the value of a field is one of those, as the spec writes them.
    pub(super) fn is_one_of(
        &self,
        field: &Field,
        input: super::input::Input<'_>,
        written: &[String],
    ) -> bool {
        let (shape, plan) = self.shape(field.shape);
        let case = super::plan::case_of_values(shape);
        let wire = plan.loose.as_deref().unwrap_or(&plan.wire);
        self.plain(field.shape, input)
            .is_some_and(|value| written.iter().any(|it| value.is(it, case, wire)))
    }
}

/// A condition, as a message says it.
pub(super) fn words(condition: &Condition) -> String {
    match condition {
        Condition::AnyGiven(names) => format!("{} given", names.join(" or ")),
        Condition::All(tests) => {
            let one = |test: &Test| format!("{} = {}", test.field, test.values.join(" or "));
            tests.iter().map(one).collect::<Vec<_>>().join(" and ")
        }
    }
}
