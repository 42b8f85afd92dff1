//! The rules of a field as attributes of `#[derive(Validate)]`.

use bindery_model::vendor::{
    Comparison, Condition, Field, FieldRule, Length, Listed, Object, Operand, Parts, Required,
    Rule, ShapeId,
};
use bindery_rules::format::{Format, Kind as FormatKind};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::Presence;
use super::form::{Form, Leaf, formats, ident};
use super::{Context, DECIMALS};

/// The fields of one object and their Rust names: what rules between fields are resolved in.
pub(super) struct Scope<'a> {
    /// The object.
    pub(super) object: &'a Object,
    /// The Rust name of each of its fields.
    pub(super) names: &'a [String],
}

impl Scope<'_> {
    fn find(&self, name: &str) -> Option<(&Field, &str)> {
        let at = self.object.fields.iter().position(|field| field.name == name)?;
        Some((&self.object.fields[at], &self.names[at]))
    }

    fn key(&self, name: &str) -> Option<&str> {
        self.find(name).map(|(field, _)| field.key.value.as_str())
    }

    fn keys(&self, names: &[String]) -> Vec<&str> {
        names.iter().filter_map(|name| self.key(name)).collect()
    }
}

impl Context<'_> {
    /// Everything that the derive is told about a field.
    pub(super) fn field_rules(
        &self,
        scope: &Scope<'_>,
        field: &Field,
        form: &Form,
        presence: Presence,
    ) -> Vec<TokenStream> {
        let mut out = Vec::new();
        out.extend(self.required(scope, field, presence));
        for rule in &field.rules {
            out.extend(match &rule.value {
                FieldRule::Echoes(name) => self.echoes(name),
                other => self.between(scope, field, other),
            });
        }
        if field.secret.is_some() {
            return out;
        }
        if form.nested {
            out.push(quote!(nested));
        }
        out.extend(self.value_rules(field.shape, form, Some(scope)));
        if self.lends(scope.object, field, form) {
            out.push(quote!(lends));
        }
        out
    }

    /// The rules of a value itself.
    pub(super) fn value_rules(
        &self,
        shape: ShapeId,
        form: &Form,
        scope: Option<&Scope<'_>>,
    ) -> Vec<TokenStream> {
        let found = self.plan.vendor.shape(shape);
        let mut out = Vec::new();
        for rule in &found.rules {
            out.extend(match &rule.value {
                Rule::Enum(listed) => one_of(listed, form.leaf),
                Rule::Length(length) if matches!(form.leaf, Leaf::Text | Leaf::Many) => {
                    length_rule(*length)
                }
                Rule::Decimals(count) if form.leaf == Leaf::Decimal => {
                    let count = Literal::u32_unsuffixed(*count);
                    Some(quote!(decimals = #count))
                }
                Rule::Pattern(pattern) if form.leaf == Leaf::Text => {
                    Some(quote!(pattern = #pattern))
                }
                Rule::Compare(comparison, operand) => {
                    self.compare(*comparison, operand, form.leaf, shape, scope)
                }
                _ => None,
            });
        }
        if let Parts::List(item) | Parts::Map(item) = found.parts
            && form.leaf == Leaf::Many
        {
            let inner = self.value_rules(item, &self.form(item), None);
            if !inner.is_empty() {
                out.push(quote!(each(#(#inner),*)));
            }
        }
        out
    }

    fn required(
        &self,
        scope: &Scope<'_>,
        field: &Field,
        presence: Presence,
    ) -> Option<TokenStream> {
        match &field.required.value {
            Required::Always => (presence != Presence::Given).then(|| quote!(required)),
            Required::Key if presence != Presence::May => None,
            Required::Key if self.is_nullable(field) => Some(quote!(required(key))),
            Required::Key => Some(quote!(required)),
            Required::When(condition) => {
                let condition = self.condition("when", scope, condition)?;
                Some(quote!(required(#condition)))
            }
            Required::Unless(condition) => {
                let condition = self.condition("unless", scope, condition)?;
                Some(quote!(required(#condition)))
            }
            Required::Never | Required::Outside(_) | Required::Unknown => None,
        }
    }

    /// The field of a request that a reply repeats, by its key there.
    fn echoes(&self, name: &str) -> Option<TokenStream> {
        let operations = self.plan.operations.iter();
        let mut fields = operations.flat_map(|(op, _)| self.request_fields(op.request.shape));
        let key = fields.find(|field| field.name == name).map(|field| &field.key.value)?;
        Some(quote!(echoes = #key))
    }

    fn is_nullable(&self, field: &Field) -> bool {
        field.secret.is_none() && self.plan.vendor.shape(field.shape).wire.null_as.is_some()
    }

    fn between(&self, scope: &Scope<'_>, field: &Field, rule: &FieldRule) -> Option<TokenStream> {
        let some = |names: &[String], word: &str| {
            let keys = scope.keys(names);
            let word = ident(word);
            (!keys.is_empty()).then(|| quote!(#word(#(#keys),*)))
        };
        match rule {
            FieldRule::InsteadOf(names) => some(names, "instead_of"),
            FieldRule::Excludes(names) => some(names, "excludes"),
            FieldRule::Needs(condition) => self.condition("needs", scope, condition),
            FieldRule::AtLeastOne(names) => {
                let others = names.iter().filter(|name| **name != field.name).cloned().collect();
                let others = Condition::AnyGiven(others);
                self.condition("unless", scope, &others).map(|unless| quote!(required(#unless)))
            }
            FieldRule::Echoes(_) => None,
        }
    }

    /// `when = "a"`, `when("a", "b")`, `when(a = 1, b = ["x", "y"])`.
    fn condition(
        &self,
        word: &str,
        scope: &Scope<'_>,
        condition: &Condition,
    ) -> Option<TokenStream> {
        let word = ident(word);
        match condition {
            Condition::AnyGiven(names) => {
                let keys = scope.keys(names);
                match keys.as_slice() {
                    [] => None,
                    [key] => Some(quote!(#word = #key)),
                    keys => Some(quote!(#word(#(#keys),*))),
                }
            }
            Condition::All(tests) => {
                let tests = tests.iter().filter_map(|test| {
                    let (field, name) = scope.find(&test.field)?;
                    let name = ident(name);
                    let leaf = self.form(field.shape).leaf;
                    let values: Vec<_> =
                        test.values.iter().map(|value| self.literal(value, leaf)).collect();
                    Some(match values.as_slice() {
                        [value] => quote!(#name = #value),
                        values => quote!(#name = [#(#values),*]),
                    })
                });
                let tests: Vec<TokenStream> = tests.collect();
                (!tests.is_empty()).then(|| quote!(#word(#(#tests),*)))
            }
        }
    }

    fn compare(
        &self,
        comparison: Comparison,
        operand: &Operand,
        leaf: Leaf,
        shape: ShapeId,
        scope: Option<&Scope<'_>>,
    ) -> Option<TokenStream> {
        if !comparable(leaf) {
            return None;
        }
        let word = ident(comparison.word());
        match operand {
            Operand::Literal(text) => {
                if let Leaf::Moment(kind) = leaf {
                    let (unit, iso) = self.iso(shape, kind, text)?;
                    let unit = ident(unit);
                    return Some(quote!(#word(#unit = #iso)));
                }
                let bound = self.literal(text, leaf);
                Some(quote!(#word = #bound))
            }
            Operand::Field(name) => {
                let (field, _) = scope?.find(name)?;
                let key = &field.key.value;
                comparable(self.form(field.shape).leaf).then(|| quote!(#word = #key))
            }
            Operand::Outer(name) => {
                let key = self.lenders.get(name)?;
                Some(quote!(#word(outer = #key)))
            }
            Operand::Outside(_) => None,
        }
    }

    /// A value of the spec as a literal of the field's type.
    fn literal(&self, text: &str, leaf: Leaf) -> TokenStream {
        if matches!(leaf, Leaf::Integer | Leaf::Decimal) && text.contains('.') {
            self.need(DECIMALS);
        }
        literal(text, leaf)
    }

    /// A date or time of the spec as ISO writes it, and which of them it is.
    fn iso(&self, shape: ShapeId, kind: FormatKind, text: &str) -> Option<(&'static str, String)> {
        let shape = self.plan.vendor.shape(shape);
        let format = Format::parse(formats(shape).first()?).ok()?;
        match kind {
            FormatKind::Date => Some(("date", format.read_date(text).ok()?.to_string())),
            FormatKind::Time => Some(("time", format.read_time(text).ok()?.to_string())),
            FormatKind::DateTime => {
                Some(("datetime", format.read_datetime(text).ok()?.to_string()))
            }
            FormatKind::Timestamp => None,
        }
    }

    /// Whether objects further in compare themselves with this field.
    fn lends(&self, object: &Object, field: &Field, form: &Form) -> bool {
        let holds_more = object.fields.iter().any(|other| self.form(other.shape).nested);
        comparable(form.leaf) && holds_more && self.lenders.contains_key(&field.name)
    }
}

fn comparable(leaf: Leaf) -> bool {
    matches!(leaf, Leaf::Integer | Leaf::Decimal | Leaf::Moment(_))
}

fn one_of(listed: &Listed, leaf: Leaf) -> Option<TokenStream> {
    match leaf {
        // Of both truths no value is refused.
        Leaf::Boolean if listed.values.len() != 1 => None,
        Leaf::Text | Leaf::Integer | Leaf::Decimal | Leaf::Boolean => {
            let values = listed.values.iter().map(|(value, _)| literal(value, leaf));
            let any_case = (listed.any_case && leaf == Leaf::Text).then(|| quote!(, any_case));
            Some(quote!(one_of(#(#values),* #any_case)))
        }
        _ => None,
    }
}

fn length_rule(length: Length) -> Option<TokenStream> {
    let min = length.min.map(Literal::u64_unsuffixed);
    let max = length.max.map(Literal::u64_unsuffixed);
    match (min, max) {
        (Some(_), Some(max)) if length.min == length.max => Some(quote!(length = #max)),
        (Some(min), Some(max)) => Some(quote!(length(min = #min, max = #max))),
        (Some(min), None) => Some(quote!(length(min = #min))),
        (None, Some(max)) => Some(quote!(length(max = #max))),
        (None, None) => None,
    }
}

/// A value of the spec as a literal of the field's type.
fn literal(text: &str, leaf: Leaf) -> TokenStream {
    let bare = match leaf {
        Leaf::Integer | Leaf::Decimal => bindery_rules::decimal::is_number(text),
        Leaf::Boolean => matches!(text, "true" | "false"),
        _ => false,
    };
    match text.parse::<TokenStream>() {
        Ok(tokens) if bare => tokens,
        _ => quote!(#text),
    }
}
