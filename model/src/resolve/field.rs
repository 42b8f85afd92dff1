//! Fields: a shape, and how the value stands among others.

use super::rules::applies;
use super::{Around, Resolver, Scope};
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{DefaultSaid, FieldSaid, NamedEntry, RequiredSaid, ShapeKeys};
use crate::vendor::{
    Claim, DefaultValue, EntityTie, Field, FieldRule, Kind, Origin, Required, SecretUse, WireText,
};
use crate::yaml::Style;

impl<'a> Resolver<'a> {
    /// A field, filled from what is around it.
    pub(super) fn field(
        &mut self,
        entry: &NamedEntry<FieldSaid>,
        scope: Scope<'a>,
        around: &Around,
    ) -> Field {
        let mut said = match &around.each {
            Some(each) => filled(&entry.value, &each.block),
            None => entry.value.clone(),
        };
        let origin = Origin { span: entry.name_span, ..said.origin.clone() };
        said.shape.origin = origin.clone();
        // What is said of the field is not said of its value.
        let about = std::mem::take(&mut said.shape.about).resolve(origin.clone());
        let role = said.shape.is.take();
        let shape = self.shape_id(&said.shape, scope, around);
        let role = self.fact("is", role.as_ref(), |role| *role);
        if let Some(role) = &role {
            let word = role.value.word();
            self.within(&entry.name, |it| it.assumed("is", word, &role.origin));
        }
        let role = role.map(|role| role.value);
        let key = self.fact("key", said.key.as_ref(), |key| key.text.owned());
        Field {
            name: entry.name.owned(),
            key: key.unwrap_or_else(|| Claim::new(entry.name.owned(), origin)),
            about,
            shape,
            place: self.fact("in", said.place.as_ref(), |place| *place),
            required: self.required(&said, entry),
            rules: self.field_rules(&said),
            id_of: self.id_of(&said).map(Box::new),
            secret: self.secret(&said).map(Box::new),
            role,
            default: self.default(&said).map(Box::new),
            not_in: said.not_in.as_ref().map(|lines| lines.0.clone()).unwrap_or_default(),
        }
    }

    fn required(&mut self, said: &FieldSaid, entry: &NamedEntry<FieldSaid>) -> Claim<Required> {
        let Some(fact) = &said.required else {
            let help = "write `required: true`, `false`, `key` or `unknown`, \
                        here or in an `each:` around it";
            self.missing(entry.name_span, "required", &format!("`{}`", entry.name), help);
            return Claim::new(Required::Unknown, said.origin.clone());
        };
        let claim = self.fact("required", Some(fact), |required| match required {
            RequiredSaid::Always => Required::Always,
            RequiredSaid::Key => Required::Key,
            RequiredSaid::Never => Required::Never,
            RequiredSaid::When(said) => Required::When(said.condition.clone()),
            RequiredSaid::Unless(said) => Required::Unless(said.condition.clone()),
            RequiredSaid::Outside(text) => Required::Outside(text.clone()),
        });
        claim.unwrap_or_else(|| Claim::new(Required::Unknown, fact.origin.clone()))
    }

    fn field_rules(&mut self, said: &FieldSaid) -> Vec<Claim<FieldRule>> {
        let instead_of = self
            .fact("instead_of", said.instead_of.as_ref(), |it| FieldRule::InsteadOf(it.texts()));
        let needs =
            self.fact("needs", said.needs.as_ref(), |it| FieldRule::Needs(it.condition.clone()));
        let excludes =
            self.fact("excludes", said.excludes.as_ref(), |it| FieldRule::Excludes(it.texts()));
        let echoes =
            self.fact("echoes", said.echoes.as_ref(), |it| FieldRule::Echoes(it.text.owned()));
        let said = [instead_of, needs, excludes, echoes];
        let mut rules = Vec::with_capacity(said.iter().flatten().count());
        rules.extend(said.into_iter().flatten());
        rules
    }

    fn id_of(&mut self, said: &FieldSaid) -> Option<Claim<EntityTie>> {
        let fact = said.id_of.as_ref()?;
        for entity in fact.possible() {
            self.entity_known(&entity.text, entity.span);
        }
        self.fact("id_of", Some(fact), |entity| EntityTie { entity: entity.text.owned() })
    }

    fn secret(&mut self, said: &FieldSaid) -> Option<Claim<SecretUse>> {
        if let (None, Some(written)) = (&said.secret, &said.written) {
            let message = "`as` says how a secret is written, and no secret is named";
            let span = written.origin.span;
            let diagnostic = Diagnostic::error(Code::MissingKey, span, message);
            self.report(diagnostic.help("add `secret: NAME`"));
        }
        let fact = said.secret.as_ref()?;
        if let Some(secret) = &fact.value {
            self.secret_known(secret);
        }
        let written = self.fact("as", said.written.as_ref(), Clone::clone);
        let written = written.map(|claim| claim.value);
        self.fact("secret", Some(fact), |secret| SecretUse {
            name: secret.text.owned(),
            written: written.clone(),
        })
    }

    fn default(&mut self, said: &FieldSaid) -> Option<Claim<DefaultValue>> {
        let kind = said.shape.kind.as_ref().and_then(|kind| kind.value);
        let dated = matches!(kind, Some(Kind::Date | Kind::Time | Kind::DateTime));
        self.fact("default", said.default.as_ref(), |default| match default {
            DefaultSaid::Outside(text) => DefaultValue::Outside(text.clone()),
            DefaultSaid::Value(value) => match (value.text.as_str(), value.style) {
                ("today", Style::Plain) if dated => DefaultValue::Today,
                ("now", Style::Plain) if dated => DefaultValue::Now,
                (text, _) if kind == Some(Kind::String) => {
                    DefaultValue::Value(WireText::Text(text.to_owned()))
                }
                _ => DefaultValue::Value(value.wire()),
            },
        })
    }
}

/// A field with what it leaves unsaid taken from `each`; what it is made of stays its own.
pub(super) fn filled(own: &FieldSaid, each: &FieldSaid) -> FieldSaid {
    let mut said = own.clone();
    said.fill(each);
    said.shape.each.clone_from(&own.shape.each);
    if own.shape.has_structure() {
        said.shape.kind.clone_from(&own.shape.kind);
    }
    if own.shape.has_structure() || own.shape.kind.is_some() {
        copy_structure(&own.shape, &mut said.shape);
    }
    let kind = if own.shape.has_structure() {
        own.shape.structural_kind()
    } else {
        said.shape.kind.as_ref().and_then(|kind| kind.value)
    };
    drop_what_does_not_apply(&own.shape, kind, &mut said.shape);
    said
}

fn copy_structure(from: &ShapeKeys, to: &mut ShapeKeys) {
    to.fields.clone_from(&from.fields);
    to.list.clone_from(&from.list);
    to.tuple.clone_from(&from.tuple);
    to.map.clone_from(&from.map);
    to.either.clone_from(&from.either);
    to.like.clone_from(&from.like);
    to.drop.clone_from(&from.drop);
    to.by.clone_from(&from.by);
    to.variants.clone_from(&from.variants);
}

/// `each` never gives a field a rule that cannot hold for its type, nor one to a named shape.
fn drop_what_does_not_apply(own: &ShapeKeys, kind: Option<Kind>, said: &mut ShapeKeys) {
    let named = own.like.is_some();
    macro_rules! keep {
        ($($field:ident $word:literal),*) => {$(
            if said.$field.is_some() && own.$field.is_none() && (named || !applies($word, kind)) {
                said.$field = None;
            }
        )*};
    }
    keep!(
        listed "enum", such_as "such_as", case "case", above "above", below "below",
        at_least "at_least", at_most "at_most", length "length", decimals "decimals",
        pattern "pattern", format "format", unit "unit", wire "wire", true_as "true_as",
        false_as "false_as", joined "joined", padded "padded", packed "packed"
    );
}

impl ShapeKeys {
    fn has_structure(&self) -> bool {
        self.is_object()
            || self.list.is_some()
            || self.tuple.is_some()
            || self.map.is_some()
            || self.either.is_some()
            || self.like.is_some()
    }

    fn structural_kind(&self) -> Option<Kind> {
        if self.list.is_some() {
            Some(Kind::List)
        } else if self.tuple.is_some() {
            Some(Kind::Tuple)
        } else if self.map.is_some() {
            Some(Kind::Map)
        } else if self.is_object() {
            Some(Kind::Object)
        } else {
            None
        }
    }

    /// Whether it has fields of its own.
    pub(super) fn is_object(&self) -> bool {
        let said = self.kind.as_ref().and_then(|kind| kind.value);
        self.fields.is_some()
            || self.variants.is_some()
            || self.at_least_one.is_some()
            || said == Some(Kind::Object)
    }

    /// Whether it leaves out the field `name`.
    pub(super) fn drops(&self, name: &str) -> bool {
        self.drop.iter().flat_map(|drop| &drop.0).any(|dropped| dropped.text == name)
    }

    /// Whether it says nothing but `like`, and what fills it.
    pub(super) fn adds_nothing(&self) -> bool {
        macro_rules! none {
            ($($field:ident),*) => { $(self.$field.is_none())&&* };
        }
        let about = &self.about.0;
        let silent = about.title.is_none()
            && about.doc.is_none()
            && about.gaps.is_empty()
            && about.outside.is_empty()
            && about.deprecated.is_none();
        silent
            && none!(
                kind,
                fields,
                list,
                tuple,
                map,
                either,
                drop,
                by,
                variants,
                listed,
                such_as,
                case,
                above,
                below,
                at_least,
                at_most,
                length,
                decimals,
                pattern,
                format,
                unit,
                wire,
                null_as,
                true_as,
                false_as,
                joined,
                padded,
                packed,
                at_least_one
            )
    }
}
