//! What is said of a value: lists, numbers, formats, spellings.

use bindery_model::vendor::{Claim, Kind, Listed, Operand, Rule, Shape, WireText};

use super::{FactKind, Mark, Of, Row, Walk};
use crate::page::words::Case;

impl Walk<'_> {
    /// Everything a shape says of its value; `row` tells the lines of the field it belongs to.
    pub(super) fn values(&mut self, subject: &str, shape: &Shape, row: Option<&Row>) {
        let of = |key| Of { subject, key, kind: FactKind::Value, row: row.cloned() };
        // Where nobody says the type, the vendor's `unknowns` tell it.
        if matches!(shape.kind.value, Kind::Unknown | Kind::Nothing) {
            self.add(&of("type"), &shape.kind.origin, Vec::new());
        } else {
            self.claim(&of("type"), &shape.kind, |_| Vec::new());
        }
        for rule in &shape.rules {
            self.claim(&of(rule.value.word()), rule, rule_marks);
        }
        let wire = &shape.wire;
        self.spellings(&of("null_as"), wire.null_as.as_ref());
        self.spellings(&of("true_as"), wire.true_as.as_ref());
        self.spellings(&of("false_as"), wire.false_as.as_ref());
        if let Some(joined) = &wire.joined {
            self.claim(&of("joined"), joined, |it| vec![Mark::text(it)]);
        }
        if let Some(spellings) = &wire.spellings {
            self.claim(&of("wire"), spellings, |_| Vec::new());
        }
        if let Some(padded) = &wire.padded {
            self.claim(&of("padded"), padded, |_| Vec::new());
        }
        if let Some(packed) = &wire.packed {
            self.claim(&of("packed"), packed, |_| Vec::new());
        }
        if let Some(unit) = &shape.unit {
            self.claim(&of("unit"), unit, |_| Vec::new());
        }
    }

    fn spellings(&mut self, of: &Of<'_>, claim: Option<&Claim<Vec<WireText>>>) {
        if let Some(claim) = claim {
            self.claim(of, claim, |list| list.iter().map(Mark::wire).collect());
        }
    }
}

fn rule_marks(rule: &Rule) -> Vec<Mark> {
    match rule {
        Rule::Enum(listed) | Rule::SuchAs(listed) => listed_marks(listed),
        Rule::Length(length) => {
            let ends = [length.min.filter(|min| *min > 1), length.max];
            ends.into_iter().flatten().map(|end| Mark::Number(end.to_string())).collect()
        }
        Rule::Compare(_, Operand::Literal(text)) => vec![Mark::number_or_word(text, Case::Any)],
        Rule::Format(formats) => formats.iter().filter_map(|it| format(it)).collect(),
        Rule::Decimals(_) | Rule::Pattern(_) | Rule::Compare(..) => Vec::new(),
    }
}

fn listed_marks(listed: &Listed) -> Vec<Mark> {
    let case = if listed.any_case { Case::Any } else { Case::Exact };
    listed.values.iter().map(|(value, _)| Mark::number_or_word(value, case)).collect()
}

/// Formats that have names instead of letters are said in any words.
fn format(format: &str) -> Option<Mark> {
    let lettered = format.contains(|c: char| "YMDHms".contains(c)) && format != "rfc3339";
    lettered.then(|| Mark::Format(format.to_owned()))
}
