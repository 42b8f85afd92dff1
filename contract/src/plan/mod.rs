//! Which cases a vendor's spec asks for. Pure: spec, environment and options in, cases out.
//!
//! Everything documented becomes a case. What cannot be sent says what it lacks, so that nothing
//! is left out in silence. What nobody promises is a probe, and planned only on request.

mod example;
mod extent;
mod fault;
mod mend;
mod omit;
mod pairwise;
mod probe;
mod removal;
mod scenario;
mod select;
mod things;
mod token;
mod wrong_type;

use std::borrow::Cow;
use std::collections::BTreeSet;

use bindery_model::fit::{self, Fit};
use bindery_model::vendor::{Effect, EffectKind, Encoding, Operation, SecretFailing};
use bindery_model::{Valid, Vendor};
use bindery_rules::Date;
use bindery_samples::Samples;

pub use pairwise::BUDGET;
pub(crate) use removal::removal;
pub use select::Selection;

use crate::case::{Call, Case, CaseName, Draft, Expect, Round, Work};
use crate::encode::fields::visit;
use crate::environment::{Environment, Site};
use things::Things;

/// What a plan depends on beside spec and environment.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whether probes are planned.
    pub probes: Probes,
    /// How many pairwise combinations of optional fields an operation has at most.
    pub budget: usize,
    /// Values that no page gives are made from it; the same seed makes the same plan.
    pub seed: u64,
    /// The day: what `today` means in a spec.
    pub today: Date,
}

/// Whether what nobody promises is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Probes {
    /// It is not.
    #[default]
    Leave,
    /// It is, and what comes back is an observation.
    Send,
}

/// The cases of one vendor, in the order of its pages. `has_secret` says whether the value of a
/// secret is at hand.
pub fn cases(
    vendor: &Valid<Vendor>,
    plan: &fit::Plan,
    environment: &Environment,
    options: &Options,
    has_secret: &dyn Fn(&str) -> bool,
) -> Vec<Case> {
    let mut planner = Planner::new(vendor, plan, environment, options, has_secret);
    planner.tokens();
    for operation in vendor.operations.values() {
        planner.examples(operation);
        planner.extents(operation);
        planner.pairwise(operation);
        planner.faults(operation);
        planner.probes(operation);
    }
    planner.scenarios();
    planner.cases
}

struct Planner<'p> {
    vendor: &'p Valid<Vendor>,
    fit: Fit<'p>,
    samples: Samples<'p>,
    environment: &'p Environment,
    site: Cow<'p, Site>,
    options: &'p Options,
    has_secret: &'p dyn Fn(&str) -> bool,
    /// Secrets that calls at the beginning of the run get.
    tokens: BTreeSet<String>,
    things: Things,
    names: BTreeSet<CaseName>,
    cases: Vec<Case>,
}

/// A case on its way into the plan.
struct Planned<'o> {
    operation: &'o Operation,
    kind: String,
    detail: String,
    call: Call,
    lacks: Option<String>,
}

impl<'p> Planner<'p> {
    fn new(
        vendor: &'p Valid<Vendor>,
        plan: &'p fit::Plan,
        environment: &'p Environment,
        options: &'p Options,
        has_secret: &'p dyn Fn(&str) -> bool,
    ) -> Self {
        let site = environment.site(&vendor.name).map_or_else(Cow::default, Cow::Borrowed);
        Self {
            vendor,
            fit: plan.of(vendor),
            samples: Samples::new(vendor, plan).today(options.today),
            environment,
            things: Things::new(vendor, &site),
            site,
            options,
            has_secret,
            tokens: BTreeSet::new(),
            names: BTreeSet::new(),
            cases: Vec::new(),
        }
    }
}

impl Planner<'_> {
    /// Takes a case in, under a name of its own, with whatever else it lacks.
    fn add(&mut self, planned: Planned<'_>) {
        let Planned { operation, kind, detail, call, lacks } = planned;
        if call.expect == Expect::Nothing && self.options.probes == Probes::Leave {
            return;
        }
        let name = self.named(operation, kind, detail, &call.expect);
        let lacks = lacks.or_else(|| self.lacks(operation, &call.draft));
        let may_use_up = call.expect == Expect::Success && uses_up(operation);
        self.cases.push(Case {
            name,
            round: if may_use_up { Round::Second } else { Round::First },
            work: Work::Call(Box::new(call)),
            lacks,
        });
    }

    /// Two faults may be provoked in the same way; then the second has the fault's name, too.
    fn named(
        &mut self,
        operation: &Operation,
        kind: String,
        detail: String,
        expect: &Expect,
    ) -> CaseName {
        let (vendor, operation) = (self.vendor.name.clone(), operation.name.clone());
        let mut name = CaseName { vendor, operation, kind, detail };
        if self.names.contains(&name)
            && let Expect::Fault(fault) = expect
        {
            name.detail = format!("{}/{fault}", name.detail);
        }
        let plain = name.detail.clone();
        let mut count = 2;
        while !self.names.insert(name.clone()) {
            name.detail = format!("{plain}/{count}");
            count += 1;
        }
        name
    }

    /// What keeps any request of this operation from being sent.
    fn lacks(&self, operation: &Operation, draft: &Draft) -> Option<String> {
        if operation.call.method.is_none() && draft.twist.method.is_none() {
            return Some("no page says with which method it is called".to_owned());
        }
        let kind = operation.effect.as_ref().map(|claim| claim.value.kind);
        if !self.environment.allows(kind) {
            let word = kind.map_or("effects that nobody says", EffectKind::word);
            return Some(format!("`{}` does not allow {word}", self.environment.name));
        }
        if let Some(method) = &draft.twist.method
            && operation.call.method.as_ref().is_none_or(|it| it.value.0 != *method)
            && method != "GET"
            && !self.environment.allows(Some(EffectKind::Change))
        {
            let name = &self.environment.name;
            return Some(format!("`{name}` does not allow to try the method {method}"));
        }
        if let Err(hole) = base_url(self.vendor, &self.site) {
            return Some(hole);
        }
        let at_hand = |name: &String| (self.has_secret)(name) || self.tokens.contains(name);
        let missing = self.secrets(operation, draft).into_iter().find(|name| !at_hand(name));
        missing.map(|name| match self.site.secrets.get(&name) {
            Some(crate::environment::SecretFrom::Variable(variable)) => {
                format!("the secret `{name}`: the variable {variable} is not set")
            }
            _ => format!("the secret `{name}`: the environment does not name its variable"),
        })
    }

    /// The secrets whose right values a request needs.
    fn secrets(&self, operation: &Operation, draft: &Draft) -> Vec<String> {
        let mut names: Vec<String> = operation
            .call
            .path
            .value
            .holes()
            .filter(|hole| self.vendor.secrets.contains_key(*hole))
            .map(str::to_owned)
            .collect();
        let shape = operation.request.shape;
        visit(self.vendor, shape, &mut draft.values.clone(), &mut |field, _| {
            names.extend(field.secret.iter().map(|claim| claim.value.name.clone()));
        });
        names.retain(|name| !draft.twist.secrets.contains_key(name));
        names.sort();
        names.dedup();
        names
    }

    /// A seed of its own for each thing that is made.
    fn seed(&self) -> u64 {
        self.options.seed.wrapping_add(self.cases.len() as u64)
    }
}

/// Whether a request of it may have JSON in its body.
fn json_body(operation: &Operation) -> bool {
    match &operation.request.sent_as {
        Some(claim) => claim.value.contains(&Encoding::Json),
        None => operation.call.method.as_ref().is_some_and(|it| it.value.has_body()),
    }
}

/// Whether a success of it changes or removes what others may need.
fn uses_up(operation: &Operation) -> bool {
    let kind = operation.effect.as_ref().map(|claim| claim.value.kind);
    matches!(kind, Some(EffectKind::Change | EffectKind::Delete)) || !operation.after.is_empty()
}

/// The entity that an operation creates.
fn creates(operation: &Operation) -> Option<&str> {
    match operation.effect.as_ref().map(|claim| &claim.value) {
        Some(Effect { kind: EffectKind::Create, entity }) => entity.as_deref(),
        _ => None,
    }
}

/// The base URL of a vendor in an environment, or what it lacks.
pub fn base_url(vendor: &Vendor, site: &Site) -> Result<String, String> {
    use bindery_model::vendor::{Segment, Template};
    let unreadable = || "the environment's `server` has a brace that does not fit".to_owned();
    let template = match (&site.server, &vendor.server) {
        (Some(server), _) => Template::parse(server).map_err(|_| unreadable())?,
        (None, Some(claim)) => claim.value.clone(),
        (None, None) => {
            return Err("a base URL: write `server` for this vendor into the environment".into());
        }
    };
    let mut url = String::new();
    for segment in &template.segments {
        match segment {
            Segment::Literal(text) => url.push_str(text),
            Segment::Hole(name) => match site.variables.get(name) {
                Some(value) => url.push_str(value),
                None => {
                    return Err(format!(
                        "`{name}` of the base URL: write it under `variables` of the environment"
                    ));
                }
            },
        }
    }
    Ok(url)
}

/// A call without setup that expects what `promise` promises.
fn call(
    operation: &Operation,
    draft: Draft,
    expect: Expect,
    promise: Option<bindery_model::vendor::Origin>,
) -> Call {
    Call { operation: operation.name.clone(), draft, expect, promise, setup: Vec::new() }
}

/// The name of a failing as the language says it.
fn failing_word(failing: SecretFailing) -> &'static str {
    match failing {
        SecretFailing::Missing => "missing",
        SecretFailing::Malformed => "malformed",
        SecretFailing::Wrong => "wrong",
    }
}
