//! What can be worked out once for a vendor: patterns and formats read, keys looked up by hash,
//! alternatives laid side by side. A plan holds no reference, so it may be kept beside its vendor.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use bindery_rules::length::Length;
use bindery_rules::listed::Case;
use bindery_rules::wire::{Kind as Spelt, Padded, padded};
use bindery_rules::{Format, Template};

use super::Fit;
use super::keys::ObjectPlan;
use super::patterns::{LazyPattern, Patterns};
use crate::vendor::{
    self, Claim, FieldRule, Kind, Listed, Parts, Rule, Shape, ShapeId, Spelling, Vendor, Wire,
    WireText,
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
    /// How many shapes were let go of.
    forgotten: usize,
}

impl Plan {
    pub(super) fn pattern(&self, text: &str) -> Arc<LazyPattern> {
        self.patterns.get(text)
    }

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
            forgotten: 0,
        }
    }

    /// The vendor and its plan together: what judges. Cheap, and `Copy`.
    pub fn of<'a>(&'a self, vendor: &'a Vendor) -> Fit<'a> {
        Fit { vendor, plan: self }
    }

    fn shape(&self, vendor: &Vendor, id: ShapeId) -> &ShapePlan {
        let shape = vendor.shape(id);
        if shape.rules.is_empty()
            && shape.wire.is_unsaid()
            && !matches!(shape.parts, Parts::Object(_))
        {
            return &PLAIN;
        }
        let new = || Box::new(ShapePlan::new(shape, &self.patterns));
        self.shapes[id.0 as usize].get_or_init(new)
    }

    /// Lets go of what was worked out of the shapes before this one, and not let go of yet. It is
    /// worked out again where it is asked for.
    pub(crate) fn forget_before(&mut self, id: ShapeId) {
        let end = (id.0 as usize).min(self.shapes.len());
        for shape in self.shapes.get_mut(self.forgotten..end).unwrap_or_default() {
            shape.take();
        }
        self.forgotten = self.forgotten.max(end);
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

/// What is worked out of a shape that says nothing but its type.
static PLAIN: ShapePlan = ShapePlan {
    wire: WirePlan {
        spellings: None,
        null_as: Vec::new(),
        true_as: None,
        false_as: None,
        joined: None,
        padded: None,
        packed: None,
        formats: Vec::new(),
    },
    loose: None,
    rules: Vec::new(),
    object: None,
};

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
