//! Fields: key, place, requiredness, rules between fields, and what a field stands for.

use bindery_model::vendor::{About, Claim, Field, FieldRule, Origin, Required};

use super::relate;
use super::walk::{Fact, Walk};
use crate::rules::{Relation, Subject};
use crate::words;

impl<'v> Walk<'v> {
    pub(super) fn field(&mut self, old: &'v Field, new: &'v Field) {
        if old.name != new.name {
            let fact =
                |field: &'v Field| Fact { says: field.name.clone(), origin: &field.about.origin };
            self.differs(Subject::FieldName, Relation::Changed, fact(old), fact(new));
        }
        let keys = (Some(&old.key), Some(&new.key));
        self.claim(Subject::Key, keys, Relation::Changed, relate::same, Clone::clone);
        let places = (old.place.as_ref(), new.place.as_ref());
        self.claim(Subject::Place, places, Relation::Added, relate::same, |it| {
            it.word().to_owned()
        });
        let required = (Some(&old.required), Some(&new.required));
        let words = words::required;
        self.claim(Subject::Required, required, Relation::Changed, relate::required, words);
        self.field_rules(old, new);
        self.standing(old, new);
        self.deprecated(&old.about, &new.about);
        self.shape(old.shape, new.shape);
    }

    fn field_rules(&mut self, old: &'v Field, new: &'v Field) {
        for rule in RULES {
            let find = |field: &'v Field| field.rules.iter().find(|it| rule.is(&it.value));
            self.claim(
                rule.subject(),
                (find(old), find(new)),
                rule.alone(),
                relate_rules,
                words::field_rule,
            );
        }
    }

    /// What a field stands for: an entity, a secret, a part of the envelope, a default.
    fn standing(&mut self, old: &'v Field, new: &'v Field) {
        let ties = (old.id_of.as_deref(), new.id_of.as_deref());
        let entity = |tie: &bindery_model::vendor::EntityTie| tie.entity.clone();
        self.claim(Subject::Identity, ties, Relation::Added, relate::same, entity);
        let secrets = (old.secret.as_deref(), new.secret.as_deref());
        let words = words::secret_use;
        self.claim(Subject::CarriesSecret, secrets, Relation::Added, relate::same, words);
        let defaults = (old.default.as_deref(), new.default.as_deref());
        self.claim(Subject::Default, defaults, Relation::Added, relate::same, words::default);
        let role = |field: &'v Field| {
            field
                .role
                .map(|role| Fact { says: role.word().to_owned(), origin: &field.about.origin })
        };
        match (role(old), role(new)) {
            (Some(was), Some(is)) if old.role != new.role => {
                self.differs(Subject::Role, Relation::Changed, was, is);
            }
            (was, is) => self.only(Subject::Role, was, is),
        }
    }

    /// The word that something should no longer be used.
    pub(super) fn deprecated(&mut self, old: &'v About, new: &'v About) {
        let fact = |about: &'v About| {
            about.deprecated.as_ref().map(|it| Fact { says: it.text.clone(), origin: &it.origin })
        };
        self.only(Subject::Deprecated, fact(old), fact(new));
    }
}

/// What the presence of a field is called: how much hangs on it.
pub(super) fn subject(field: &Field) -> Subject {
    match field.required.value {
        Required::Always | Required::Key => Subject::NeededField,
        Required::When(_) | Required::Unless(_) | Required::Outside(_) => {
            Subject::SometimesNeededField
        }
        Required::Never | Required::Unknown => Subject::Field,
    }
}

/// A field as a whole.
pub(super) fn whole(field: &Field) -> Fact<'_> {
    let says = format!("required: {}", words::required(&field.required.value));
    Fact { says, origin: origin(field) }
}

/// How we know that a field exists: by its row, and no better than by its requiredness.
fn origin(field: &Field) -> &Origin {
    let required: &Claim<Required> = &field.required;
    if field.about.origin.at.is_empty() { &required.origin } else { &field.about.origin }
}

/// The rules between fields.
#[derive(Debug, Clone, Copy)]
enum Between {
    InsteadOf,
    Needs,
    Excludes,
    AtLeastOne,
    Echoes,
}

const RULES: [Between; 5] =
    [Between::InsteadOf, Between::Needs, Between::Excludes, Between::AtLeastOne, Between::Echoes];

impl Between {
    fn is(self, rule: &FieldRule) -> bool {
        matches!(
            (self, rule),
            (Self::InsteadOf, FieldRule::InsteadOf(_))
                | (Self::Needs, FieldRule::Needs(_))
                | (Self::Excludes, FieldRule::Excludes(_))
                | (Self::AtLeastOne, FieldRule::AtLeastOne(_))
                | (Self::Echoes, FieldRule::Echoes(_))
        )
    }

    fn subject(self) -> Subject {
        match self {
            Self::InsteadOf => Subject::InsteadOf,
            Self::Needs => Subject::Needs,
            Self::Excludes => Subject::Excludes,
            Self::AtLeastOne => Subject::AtLeastOne,
            Self::Echoes => Subject::Echoes,
        }
    }

    /// How a version with the rule stands to one without: an excuse allows more, all others less.
    fn alone(self) -> Relation {
        match self {
            Self::InsteadOf => Relation::Looser,
            Self::Needs | Self::Excludes | Self::AtLeastOne | Self::Echoes => Relation::Tighter,
        }
    }
}

fn relate_rules(old: &FieldRule, new: &FieldRule) -> Option<Relation> {
    match (old, new) {
        (FieldRule::InsteadOf(old), FieldRule::InsteadOf(new))
        | (FieldRule::AtLeastOne(old), FieldRule::AtLeastOne(new)) => relate::sets(old, new),
        (FieldRule::Excludes(old), FieldRule::Excludes(new)) => relate::demands(old, new),
        _ => relate::same(old, new),
    }
}
