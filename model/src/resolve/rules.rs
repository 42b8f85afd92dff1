//! Constraints on a value, and its spelling on the wire.

use std::rc::Rc;

use super::Resolver;
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{Fact, ListedSaid, OperandSaid, ScalarSaid, ShapeKeys};
use crate::vendor::{
    Claim, Comparison, Kind, Length, Listed, Operand, Padding, Rule, Shared, Wire,
};

/// Whether a key of the language can hold for values of a type; where the type is not known or is
/// anything, every key can.
pub(crate) fn applies(word: &str, kind: Option<Kind>) -> bool {
    let Some(kind) = kind else { return true };
    if matches!(kind, Kind::Any | Kind::Unknown | Kind::Either) {
        return true;
    }
    let text = kind == Kind::String;
    let number = matches!(kind, Kind::Integer | Kind::Decimal);
    let dated = matches!(kind, Kind::Date | Kind::Time | Kind::DateTime);
    let several = matches!(kind, Kind::List | Kind::Tuple);
    match word {
        "enum" | "such_as" => kind.is_scalar() && kind != Kind::File,
        "case" => text,
        "above" | "below" | "at_least" | "at_most" => number || dated,
        "length" => text || number || matches!(kind, Kind::Bytes | Kind::List | Kind::Map),
        "decimals" => kind == Kind::Decimal,
        "pattern" => text || number || kind == Kind::Bytes,
        "format" => dated,
        "unit" => number || text,
        "wire" => kind.is_scalar() || several,
        "true_as" | "false_as" => kind == Kind::Boolean,
        "joined" => several,
        "padded" => kind.is_scalar(),
        _ => true,
    }
}

impl Resolver<'_> {
    /// The constraints that the keys say, in the language's order.
    pub(super) fn rules(&mut self, keys: &ShapeKeys, kind: Kind) -> Vec<Claim<Rule>> {
        let any_case = self.fact("case", keys.case.as_ref(), |_| ()).is_some();
        let listed = |said: &ListedSaid| Listed {
            values: said.0.iter().map(|(v, meaning)| (v.text.owned(), meaning.clone())).collect(),
            any_case,
        };
        let mut rules = Vec::new();
        rules.extend(self.fact("enum", keys.listed.as_ref(), |said| Rule::Enum(listed(said))));
        rules.extend(self.fact("such_as", keys.such_as.as_ref(), |s| Rule::SuchAs(listed(s))));
        for (comparison, fact) in [
            (Comparison::Above, &keys.above),
            (Comparison::Below, &keys.below),
            (Comparison::AtLeast, &keys.at_least),
            (Comparison::AtMost, &keys.at_most),
        ] {
            rules.extend(self.compare(comparison, fact.as_ref()));
        }
        rules.extend(self.fact("length", keys.length.as_ref(), |said| {
            Rule::Length(Length { min: said.min, max: said.max })
        }));
        rules.extend(self.fact("decimals", keys.decimals.as_ref(), |n| Rule::Decimals(*n)));
        rules.extend(
            self.fact("pattern", keys.pattern.as_ref(), |pattern| {
                Rule::Pattern(pattern.text.owned())
            }),
        );
        rules.extend(self.fact("format", keys.format.as_ref(), |f| Rule::Format(f.texts())));
        self.rules_apply(&rules, kind);
        // Most fields have a rule or none; a vector grows to four.
        rules.shrink_to_fit();
        rules
    }

    fn compare(
        &mut self,
        comparison: Comparison,
        fact: Option<&Rc<Fact<OperandSaid>>>,
    ) -> Option<Claim<Rule>> {
        self.fact(comparison.word(), fact, |said| {
            let operand = match said {
                OperandSaid::Plain(text) if is_literal(&text.text) => {
                    Operand::Literal(text.text.owned())
                }
                OperandSaid::Plain(text) => Operand::Field(text.text.owned()),
                OperandSaid::Outer(text) => Operand::Outer(text.text.owned()),
                OperandSaid::Outside(text) => Operand::Outside(text.clone()),
            };
            Rule::Compare(comparison, operand)
        })
    }

    fn rules_apply(&mut self, rules: &[Claim<Rule>], kind: Kind) {
        for rule in rules.iter().filter(|rule| !applies(rule.value.word(), Some(kind))) {
            let (word, kind) = (rule.value.word(), kind.word());
            let message = format!("`{word}` says nothing about a value of type {kind}");
            let help = "take it out, or correct the type";
            let diagnostic = Diagnostic::error(Code::RuleNotForType, rule.origin.span, message);
            self.report(diagnostic.help(help));
        }
    }

    /// Adds the spellings that the keys say.
    pub(super) fn wire(&mut self, keys: &ShapeKeys, wire: &mut Shared<Wire>) {
        macro_rules! take {
            ($($field:ident $key:literal $said:ident |$it:ident| $read:expr;)*) => {$(
                if let Some(claim) = self.fact($key, keys.$said.as_ref(), |$it| $read) {
                    wire.make_mut().$field = Some(claim);
                }
            )*};
        }
        take! {
            spellings "wire" wire |it| it.0.clone();
            null_as "null_as" null_as |it| it.0.iter().map(ScalarSaid::wire).collect();
            true_as "true_as" true_as |it| it.0.iter().map(ScalarSaid::wire).collect();
            false_as "false_as" false_as |it| it.0.iter().map(ScalarSaid::wire).collect();
            joined "joined" joined |it| it.text.owned();
            padded "padded" padded |it| Padding { side: it.side, with: it.with, to: it.to };
            packed "packed" packed |it| *it;
        }
    }
}

/// Numbers and dates start with a digit or a sign; names of fields do not.
fn is_literal(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'))
}
