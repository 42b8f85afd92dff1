//! What can be worked out once for a vendor: patterns and formats read, keys looked up by hash,
//! alternatives laid side by side. A plan holds no reference, so it may be kept beside its vendor.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use bindery_rules::length::Length;
use bindery_rules::listed::Case;
use bindery_rules::wire::{Kind as Spelt, Padded, padded};
use bindery_rules::{Format, Template};

use super::Fit;
use super::index::Index;
use super::patterns::{LazyPattern, Patterns};
use crate::vendor::{
    self, Claim, FieldRule, KeyCase, Kind, Listed, Object, Parts, Rule, Shape, ShapeId, Spelling,
    Vendor, Wire, WireText,
};

/// One vendor, made ready to judge values by. Make it once, and use [`Plan::of`] with the vendor
/// it was made of.
#[derive(Debug)]
pub struct Plan {
    /// Each is worked out when a value is first held to its shape.
    shapes: Vec<OnceLock<Box<ShapePlan>>>,
    patterns: Patterns,
    texts: HashMap<vendor::Template, Template>,
    echoes: bool,
}

impl Plan {
    /// Works out what judging needs of a vendor; of single shapes that is left until it is asked.
    pub fn new(vendor: &Vendor) -> Self {
        let mut texts = HashMap::new();
        for operation in vendor.operations.values() {
            let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
            for outcome in operation.reply.success.iter().chain(faults) {
                for text in outcome.text.iter().flat_map(Claim::accepted) {
                    if !texts.contains_key(text) {
                        texts.insert(text.clone(), template(text));
                    }
                }
            }
        }
        Self {
            shapes: vendor.shapes.iter().map(|_| OnceLock::new()).collect(),
            patterns: Patterns::default(),
            texts,
            echoes: has_echoes(vendor),
        }
    }

    /// The vendor and its plan together: what judges. Cheap, and `Copy`.
    pub fn of<'a>(&'a self, vendor: &'a Vendor) -> Fit<'a> {
        Fit { vendor, plan: self }
    }

    fn shape(&self, vendor: &Vendor, id: ShapeId) -> &ShapePlan {
        let new = || Box::new(ShapePlan::new(vendor.shape(id), &self.patterns));
        self.shapes[id.0 as usize].get_or_init(new)
    }

    /// Whether any field repeats one of a request, so that judging a reply needs the request.
    pub fn echoes(&self) -> bool {
        self.echoes
    }

    /// The text with holes of an outcome, ready to match.
    pub(super) fn text(&self, text: &vendor::Template) -> Option<&Template> {
        self.texts.get(text)
    }
}

impl<'a> Fit<'a> {
    /// What is worked out of one shape.
    pub(super) fn shape_plan(self, id: ShapeId) -> &'a ShapePlan {
        self.plan.shape(self.vendor, id)
    }
}

fn has_echoes(vendor: &Vendor) -> bool {
    let objects = vendor.shapes.iter().filter_map(|(_, shape)| match &shape.parts {
        Parts::Object(object) => Some(object),
        _ => None,
    });
    let mut rules = objects.flat_map(|object| &object.fields).flat_map(|field| &field.rules);
    rules.any(|rule| matches!(rule.value, FieldRule::Echoes(_)))
}

/// The template of the rules for one of the model.
pub(super) fn template(text: &vendor::Template) -> Template {
    Template::parse(&text.to_string()).unwrap_or_else(|_| renamed(text))
}

/// A template in which a hole stands twice is two holes to whoever matches.
fn renamed(text: &vendor::Template) -> Template {
    let mut count = 0;
    let segments = text.segments.iter().map(|segment| match segment {
        vendor::Segment::Hole(_) => {
            count += 1;
            vendor::Segment::Hole(format!("hole_{count}"))
        }
        vendor::Segment::Literal(_) => segment.clone(),
    });
    let renamed = vendor::Template { segments: segments.collect() };
    let known = Template::parse(&renamed.to_string());
    known.unwrap_or_else(|_| Template::parse("").expect("an empty text is a template"))
}

/// One shape, made ready.
#[derive(Debug, Clone)]
pub(super) struct ShapePlan {
    /// The spellings as the spec takes them.
    pub(super) wire: WirePlan,
    /// All that candidates and disputes would accept besides, where there are any.
    pub(super) loose: Option<Box<WirePlan>>,
    /// The rules of the shape, in their order; of each, the one we took and the others.
    pub(super) rules: Vec<Vec<RulePlan>>,
    /// The keys of an object.
    pub(super) object: Option<ObjectPlan>,
}

impl ShapePlan {
    fn new(shape: &Shape, patterns: &Patterns) -> Self {
        let object = match &shape.parts {
            Parts::Object(object) => Some(ObjectPlan::new(object)),
            _ => None,
        };
        let rules = shape.rules.iter();
        let rules = rules
            .map(|rule| rule.accepted().map(|rule| RulePlan::new(rule, patterns)).collect())
            .collect();
        Self {
            wire: WirePlan::taken(&shape.wire, shape),
            loose: WirePlan::loose(&shape.wire, shape).map(Box::new),
            rules,
            object,
        }
    }
}

/// How a scalar is spelled.
#[derive(Debug, Clone, Default)]
pub(super) struct WirePlan {
    pub(super) spellings: Option<Vec<Spelt>>,
    pub(super) null_as: Vec<WireText>,
    pub(super) true_as: Option<Vec<WireText>>,
    pub(super) false_as: Option<Vec<WireText>>,
    pub(super) joined: Option<String>,
    pub(super) padded: Option<Padded>,
    pub(super) packed: Option<vendor::Packing>,
    pub(super) formats: Vec<Format>,
}

impl WirePlan {
    fn taken(wire: &Wire, shape: &Shape) -> Self {
        let formats = shape.rules.iter().filter_map(|rule| formats(&rule.value)).flatten();
        Self {
            spellings: wire.spellings.as_ref().map(|claim| spelt(&claim.value)),
            null_as: wire.null_as.as_ref().map(|claim| claim.value.clone()).unwrap_or_default(),
            true_as: wire.true_as.as_ref().map(|claim| claim.value.clone()),
            false_as: wire.false_as.as_ref().map(|claim| claim.value.clone()),
            joined: wire.joined.as_ref().map(|claim| claim.value.clone()),
            padded: wire.padded.as_ref().map(|claim| padding(&claim.value)),
            packed: wire.packed.as_ref().map(|claim| claim.value),
            formats: formats.collect(),
        }
    }

    /// Everything accepted, with a note or without; nothing where no spelling is in doubt.
    fn loose(wire: &Wire, shape: &Shape) -> Option<Self> {
        let format = |rule: &Claim<Rule>| matches!(rule.value, Rule::Format(_)) && doubted(rule);
        let in_doubt = wire.spellings.as_ref().is_some_and(doubted)
            || [&wire.null_as, &wire.true_as, &wire.false_as]
                .into_iter()
                .any(|claim| claim.as_ref().is_some_and(doubted))
            || shape.rules.iter().any(format);
        if !in_doubt {
            return None;
        }
        let all = |claim: &Option<Claim<Vec<WireText>>>| {
            claim.as_ref().map(|claim| claim.accepted().flatten().cloned().collect::<Vec<_>>())
        };
        let formats = shape.rules.iter().flat_map(Claim::accepted).filter_map(formats).flatten();
        Some(Self {
            spellings: wire
                .spellings
                .as_ref()
                .map(|claim| claim.accepted().flat_map(|list| spelt(list)).collect()),
            null_as: all(&wire.null_as).unwrap_or_default(),
            true_as: all(&wire.true_as),
            false_as: all(&wire.false_as),
            formats: formats.collect(),
            ..Self::taken(wire, shape)
        })
    }

    /// The kinds a scalar of this type may have on the wire.
    pub(super) fn accepted(&self, kind: Kind) -> &[Spelt] {
        if let Some(spellings) = &self.spellings {
            return spellings;
        }
        match kind {
            _ if self.padded.is_some() || self.packed.is_some() => &[Spelt::String],
            Kind::Integer | Kind::Decimal => &[Spelt::Number],
            Kind::Boolean => &[Spelt::Boolean],
            Kind::Date | Kind::Time | Kind::DateTime => {
                let numbers = self.formats.iter().filter(|format| format.is_number()).count();
                match numbers {
                    0 => &[Spelt::String],
                    _ if numbers == self.formats.len() => &[Spelt::Number],
                    _ => &[Spelt::String, Spelt::Number],
                }
            }
            _ => &[Spelt::String],
        }
    }
}

fn doubted<T>(claim: &Claim<T>) -> bool {
    claim.others().next().is_some()
}

fn spelt(spellings: &[Spelling]) -> Vec<Spelt> {
    let kind = |spelling: &Spelling| match spelling {
        Spelling::Number => Spelt::Number,
        Spelling::String => Spelt::String,
        Spelling::Boolean => Spelt::Boolean,
    };
    spellings.iter().map(kind).collect()
}

fn padding(padding: &vendor::Padding) -> Padded {
    let side = match padding.side {
        vendor::Side::Left => padded::Side::Left,
        vendor::Side::Right => padded::Side::Right,
    };
    let to = padding.to.and_then(|to| usize::try_from(to).ok());
    Padded { side, with: padding.with, to }
}

fn formats(rule: &Rule) -> Option<Vec<Format>> {
    match rule {
        Rule::Format(list) => Some(list.iter().filter_map(|f| Format::parse(f).ok()).collect()),
        _ => None,
    }
}

/// One rule on a value, ready to ask.
#[derive(Debug, Clone)]
pub(super) enum RulePlan {
    Enum {
        values: Vec<String>,
        case: Case,
    },
    Length(Length),
    Decimals(u32),
    Pattern(Arc<LazyPattern>),
    /// Judged where the value is read.
    Format,
    /// The operand is looked up in the message; see the rule itself.
    Compare,
    /// Shown, never enforced.
    Silent,
}

impl RulePlan {
    fn new(rule: &Rule, patterns: &Patterns) -> Self {
        match rule {
            Rule::Enum(listed) => Self::Enum { values: values(listed), case: case(listed) },
            Rule::SuchAs(_) => Self::Silent,
            Rule::Length(length) => Self::Length(Length {
                min: length.min.map(|min| usize::try_from(min).unwrap_or(usize::MAX)),
                max: length.max.and_then(|max| usize::try_from(max).ok()),
            }),
            Rule::Decimals(most) => Self::Decimals(*most),
            Rule::Pattern(text) => Self::Pattern(patterns.get(text)),
            Rule::Format(_) => Self::Format,
            Rule::Compare(..) => Self::Compare,
        }
    }
}

fn values(listed: &Listed) -> Vec<String> {
    listed.values.iter().map(|(value, _)| value.clone()).collect()
}

/// Whether the case of the values of a shape matters.
pub(super) fn case_of_values(shape: &Shape) -> Case {
    let listed = shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Enum(listed) | Rule::SuchAs(listed) => Some(listed),
        _ => None,
    });
    listed.map_or(Case::Exact, case)
}

fn case(listed: &Listed) -> Case {
    if listed.any_case { Case::Any } else { Case::Exact }
}

/// The keys and names of an object.
#[derive(Debug, Clone)]
pub(super) struct ObjectPlan {
    /// Every accepted key, with its field and whether it is the one we took.
    pub(super) keys: Index<(usize, KeyIs)>,
    /// The same, in small letters.
    pub(super) folded: Index<usize>,
    /// The fields by the names that rules use.
    pub(super) names: Index<usize>,
    /// Of each field, those that excuse it when they are given.
    pub(super) excused_by: Vec<Vec<usize>>,
    /// What is said of the case of keys.
    pub(super) case: CaseOfKeys,
}

/// How a key stands to its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyIs {
    /// The one we took.
    Taken,
    /// A candidate, or what a dispute says.
    Other,
}

/// Whether keys may be spelled in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseOfKeys {
    Exact,
    Any,
    /// Exact, and something else says any.
    AnyWithNote,
}

impl ObjectPlan {
    fn new(object: &Object) -> Self {
        let fields = || object.fields.iter().enumerate();
        let taken = || fields().map(|(index, field)| (&field.key.value, index));
        let others =
            || fields().flat_map(|(index, field)| field.key.others().map(move |key| (key, index)));
        // Of two fields with one key, which travel in two places, the later is meant.
        let keys = taken().rev().map(|(key, index)| (key.clone(), (index, KeyIs::Taken)));
        let keys = keys.chain(others().map(|(key, index)| (key.clone(), (index, KeyIs::Other))));
        let folded = taken().chain(others()).map(|(key, index)| (key.to_lowercase(), index));
        let names = Index::of(fields().rev().map(|(index, field)| (field.name.clone(), index)));
        let (keys, folded) = (Index::of(keys), Index::of(folded));
        Self {
            keys,
            folded,
            excused_by: excuses(object, &names),
            names,
            case: case_of_keys(object),
        }
    }
}

fn excuses(object: &Object, names: &Index<usize>) -> Vec<Vec<usize>> {
    let mut excused_by = vec![Vec::new(); object.fields.len()];
    for (index, field) in object.fields.iter().enumerate() {
        for rule in field.rules.iter().flat_map(Claim::accepted) {
            let FieldRule::InsteadOf(others) = rule else { continue };
            for other in others.iter().filter_map(|other| names.get(other)) {
                excused_by[*other].push(index);
            }
        }
    }
    excused_by
}

fn case_of_keys(object: &Object) -> CaseOfKeys {
    match &object.keys {
        Some(claim) if claim.value == KeyCase::Any => CaseOfKeys::Any,
        Some(claim) if claim.others().any(|case| *case == KeyCase::Any) => CaseOfKeys::AnyWithNote,
        _ => CaseOfKeys::Exact,
    }
}
