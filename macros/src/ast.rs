//! What the derive was put on.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};
use syn::{
    Attribute, Data, DeriveInput, Error, Fields, Generics, Index, Member, Result, Type,
    spanned::Spanned,
};

use crate::{
    attr::{Item, Rule},
    rename::{Serde, field_name},
    types::{self, Presence},
};

/// A struct or an enum, its attributes read.
pub(crate) struct Input<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) body: Body<'a>,
}

pub(crate) enum Body<'a> {
    Struct(Record<'a>),
    Enum(Vec<Variant<'a>>),
}

/// Fields that stand together in one object.
pub(crate) struct Record<'a> {
    pub(crate) fields: Vec<Field<'a>>,
}

pub(crate) struct Variant<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) unlisted: bool,
    pub(crate) content: Content<'a>,
}

pub(crate) enum Content<'a> {
    Nothing,
    /// The variant is its one content, a record of one field.
    Newtype(Record<'a>),
    Record(Record<'a>),
    /// Several values without names, which no rule speaks of.
    Tuple,
}

/// One field and what is said about it.
pub(crate) struct Field<'a> {
    pub(crate) member: Member,
    /// The name in Rust, without `r#`.
    pub(crate) name: String,
    /// The name on the wire.
    pub(crate) key: String,
    pub(crate) presence: Presence,
    /// The type without `Option` and `Nullable`.
    pub(crate) inner: &'a Type,
    pub(crate) rules: Vec<Item<Rule>>,
}

impl<'a> Input<'a> {
    pub(crate) fn of(input: &'a DeriveInput) -> Result<Self> {
        let serde = Serde::of(&input.attrs);
        no_rules_on_type(&input.attrs)?;
        let body = match &input.data {
            Data::Struct(data) => {
                let record = Record::of(&data.fields, serde.rename_all.as_deref())?;
                Body::Struct(record)
            }
            Data::Enum(data) => {
                let convention = serde.rename_all_fields.as_deref();
                let variants = data.variants.iter().map(|v| Variant::of(v, convention));
                Body::Enum(all(variants)?)
            }
            Data::Union(data) => {
                let what = "a union has no fields that rules could speak of";
                return Err(Error::new(data.union_token.span, what));
            }
        };
        Ok(Self { name: &input.ident, generics: &input.generics, body })
    }
}

/// Every result, or every mistake.
pub(crate) fn all<T>(results: impl Iterator<Item = Result<T>>) -> Result<Vec<T>> {
    let mut found = Vec::new();
    let mut mistakes: Option<Error> = None;
    for result in results {
        match result {
            Ok(value) => found.push(value),
            Err(error) => match &mut mistakes {
                Some(mistakes) => mistakes.combine(error),
                None => mistakes = Some(error),
            },
        }
    }
    mistakes.map_or(Ok(found), Err)
}

impl<'a> Record<'a> {
    fn of(fields: &'a Fields, convention: Option<&str>) -> Result<Self> {
        let fields = fields.iter().enumerate();
        Ok(Self { fields: all(fields.map(|(index, field)| Field::of(index, field, convention)))? })
    }

    /// The field of this name, on the wire or in Rust.
    pub(crate) fn find(&self, name: &str) -> Option<&Field<'a>> {
        let by_key = self.fields.iter().find(|field| field.key == name);
        by_key.or_else(|| self.fields.iter().find(|field| field.name == name))
    }

    /// The names by which fields may be named, each once.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let mut seen = HashSet::new();
        let both = self.fields.iter().flat_map(|field| [field.key.as_str(), field.name.as_str()]);
        both.filter(move |name| seen.insert(*name))
    }
}

impl<'a> Field<'a> {
    fn of(index: usize, field: &'a syn::Field, convention: Option<&str>) -> Result<Self> {
        let serde = Serde::of(&field.attrs);
        let (member, name) = match &field.ident {
            Some(ident) => {
                let name = ident.to_string();
                let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
                (Member::Named(ident.clone()), name)
            }
            None => (Member::Unnamed(unnamed(index, field.ty.span())), index.to_string()),
        };
        let rules = Rule::of(&field.attrs)?;
        let said = rules.iter().find_map(|item| match &item.said {
            Rule::Key(key) => Some(key.value()),
            _ => None,
        });
        let key = if serde.flatten || field.ident.is_none() {
            String::new()
        } else {
            said.or(serde.rename).unwrap_or_else(|| field_name(&name, convention))
        };
        let (presence, inner) = types::presence(&field.ty);
        Ok(Self { member, name, key, presence, inner, rules })
    }

    /// The first rule that `pick` knows.
    pub(crate) fn said<T>(&self, pick: impl Fn(&Rule) -> Option<T>) -> Option<T> {
        self.rules.iter().find_map(|item| pick(&item.said))
    }
}

fn unnamed(index: usize, span: Span) -> Index {
    Index { index: u32::try_from(index).unwrap_or(u32::MAX), span }
}

impl<'a> Variant<'a> {
    fn of(variant: &'a syn::Variant, convention: Option<&str>) -> Result<Self> {
        let rules = Rule::of(&variant.attrs)?;
        let mut unlisted = false;
        for item in &rules {
            if !matches!(item.said, Rule::Unlisted) {
                let what = "of rules, only `unlisted` speaks of a variant; \
                            write the others at its fields";
                return Err(Error::new(item.span, what));
            }
            unlisted = true;
        }
        let serde = Serde::of(&variant.attrs);
        let convention = serde.rename_all.as_deref().or(convention);
        let content = match &variant.fields {
            Fields::Unit => Content::Nothing,
            Fields::Named(_) => Content::Record(Record::of(&variant.fields, convention)?),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                Content::Newtype(Record::of(&variant.fields, convention)?)
            }
            Fields::Unnamed(fields) => {
                for field in &fields.unnamed {
                    if let Some(item) = Rule::of(&field.attrs)?.first() {
                        let what = "no rule speaks of one of several values without names; \
                                    name them";
                        return Err(Error::new(item.span, what));
                    }
                }
                Content::Tuple
            }
        };
        Ok(Self { name: &variant.ident, unlisted, content })
    }
}

/// Rules speak of fields; on the type itself there is nothing to say.
fn no_rules_on_type(attrs: &[Attribute]) -> Result<()> {
    match attrs.iter().find(|attr| attr.path().is_ident("bindery")) {
        Some(attr) => {
            let what = "rules are written at fields and variants, not at the type";
            Err(Error::new(attr.path().span(), what))
        }
        None => Ok(()),
    }
}
