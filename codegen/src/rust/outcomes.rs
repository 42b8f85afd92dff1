//! The table by which a reply is told to be success or one of the faults.

use bindery_model::vendor::{
    Body, Claim, Condition, Envelope, EnvelopeUse, Kind, Outcome, Parts, Required, Rule, ShapeId,
    Spelling, WireText,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::envelopes::paths_tokens;
use super::form::{accepted_texts, ident};
use super::spelling::scalar;

impl Context<'_> {
    /// The table of an operation: how success is told, then a sign a fault.
    pub(super) fn outcomes(&self, index: usize) -> TokenStream {
        let reply = &self.plan.operations[index].0.reply;
        let success = reply.success.as_ref();
        let within = success
            .map_or_else(|| quote!(operation::Within::Unknown), |it| self.within(&it.envelope));
        let status = success.map(|it| self.statuses(it)).unwrap_or_default();
        let faults = reply.faults.values().map(|fault| self.sign(&fault.outcome));
        let by_keys = reply.faults.values().any(|fault| self.is_silent(&fault.outcome));
        let keys = success.filter(|_| by_keys).map(|it| self.body_keys(it)).unwrap_or_default();
        quote! {
            #[doc = " What tells success from each fault."]
            static OUTCOMES: operation::Outcomes = operation::Outcomes {
                success: #within,
                status: &[#(#status),*],
                keys: &[#(#keys),*],
                faults: &[#(#faults),*],
            };
        }
    }

    fn sign(&self, outcome: &Outcome) -> TokenStream {
        let within = self.within(&outcome.envelope);
        let status = self.statuses(outcome);
        let code = outcome.code.iter().flat_map(Claim::accepted);
        let code: Vec<&String> = code.map(|code| &code.0).collect();
        let text = outcome.text.iter().flat_map(Claim::accepted);
        let text: Vec<String> = text.map(ToString::to_string).collect();
        let holes = outcome.holes.iter().filter_map(|(name, shape)| {
            let values = self.closed_values(*shape)?;
            Some(quote!((#name, &[#(#values),*])))
        });
        let holes: Vec<TokenStream> = holes.collect();
        let around = self.envelope(&outcome.envelope).map(|envelope| envelope.shape);
        let (when, unless) = (outcome.when.as_ref(), outcome.unless.as_ref());
        let conditions = |word: &str, claim: Option<&Claim<Condition>>| {
            let shape = around?;
            claim?;
            let conditions = self.conditions(shape, claim);
            let word = ident(word);
            Some(quote!(.#word(#conditions)))
        };
        let (when, unless) = (conditions("when", when), conditions("unless", unless));
        let keys = if self.is_silent(outcome) { self.body_keys(outcome) } else { Vec::new() };
        let said = [
            (!status.is_empty()).then(|| quote!(.status(&[#(#status),*]))),
            (!code.is_empty()).then(|| quote!(.code(&[#(#code),*]))),
            (!text.is_empty()).then(|| quote!(.text(&[#(#text),*]))),
            (!holes.is_empty()).then(|| quote!(.holes(&[#(#holes),*]))),
            when,
            unless,
            (!keys.is_empty()).then(|| quote!(.keys(&[#(#keys),*]))),
        ];
        let said = said.into_iter().flatten();
        quote!(operation::Sign::within(#within) #(#said)*)
    }

    /// Whether nobody says more of an outcome than what its body looks like.
    fn is_silent(&self, outcome: &Outcome) -> bool {
        let tells = outcome.code.is_some() || outcome.text.is_some() || outcome.when.is_some();
        !tells && self.statuses(outcome).is_empty()
    }

    /// The keys of the body of an outcome, as far as it is an object.
    fn body_keys(&self, outcome: &Outcome) -> Vec<&str> {
        let Body::Shapes(shapes) = &outcome.body else { return Vec::new() };
        let objects =
            shapes.iter().filter_map(|shape| match &self.plan.vendor.shape(*shape).parts {
                Parts::Object(object) => Some(object),
                _ => None,
            });
        let fields = objects.flat_map(|object| &object.fields);
        fields.flat_map(|field| field.key.accepted()).map(String::as_str).collect()
    }

    /// Conditions by which something is told.
    pub(super) fn told(
        &self,
        shape: Option<ShapeId>,
        when: Option<&Claim<Condition>>,
        unless: Option<&Claim<Condition>>,
    ) -> TokenStream {
        let conditions = |claim: Option<&Claim<Condition>>| {
            shape.map_or_else(|| quote!(&[]), |shape| self.conditions(shape, claim))
        };
        let (when, unless) = (conditions(when), conditions(unless));
        quote!(operation::Told { when: #when, unless: #unless })
    }

    /// The statuses that an outcome may have: its own, else its envelope's.
    fn statuses(&self, outcome: &Outcome) -> Vec<Literal> {
        let around = self.envelope(&outcome.envelope).and_then(|it| it.status.as_ref());
        let status = outcome.status.as_ref().or(around);
        let accepted = status.into_iter().flat_map(Claim::accepted);
        accepted.map(|status| Literal::u16_unsuffixed(*status)).collect()
    }

    fn within(&self, used: &EnvelopeUse) -> TokenStream {
        match used {
            EnvelopeUse::None => quote!(operation::Within::Bare),
            EnvelopeUse::Unknown => quote!(operation::Within::Unknown),
            EnvelopeUse::Named(name) => self.table_of(name).map_or_else(
                || quote!(operation::Within::Unknown),
                |table| quote!(operation::Within::Envelope(&#table)),
            ),
        }
    }

    fn envelope(&self, used: &EnvelopeUse) -> Option<&Envelope> {
        match used {
            EnvelopeUse::Named(name) => self.plan.vendor.envelopes.get(name),
            EnvelopeUse::None | EnvelopeUse::Unknown => None,
        }
    }

    fn closed_values(&self, shape: ShapeId) -> Option<Vec<&String>> {
        let rules = &self.plan.vendor.shape(shape).rules;
        rules.iter().find_map(|rule| match &rule.value {
            Rule::Enum(listed) => Some(listed.values.iter().map(|(value, _)| value).collect()),
            _ => None,
        })
    }

    fn conditions(&self, shape: ShapeId, claim: Option<&Claim<Condition>>) -> TokenStream {
        let Some(claim) = claim else { return quote!(&[]) };
        let conditions: Vec<TokenStream> = match &claim.value {
            Condition::AnyGiven(names) => {
                names.iter().filter_map(|name| self.given(shape, name)).collect()
            }
            Condition::All(tests) => {
                tests.iter().filter_map(|test| self.is(shape, &test.field, &test.values)).collect()
            }
        };
        quote!(&[#(#conditions),*])
    }

    fn given(&self, shape: ShapeId, name: &str) -> Option<TokenStream> {
        let (key, inner, absent) = self.member_of(shape, name)?;
        let wire = &self.plan.vendor.shape(inner).wire;
        let nulls = wire.null_as.as_ref().map(accepted_texts).unwrap_or_default();
        let nulls = nulls.iter().map(scalar);
        Some(quote!(operation::Cond::Given { key: #key, null_as: &[#(#nulls),*], absent: #absent }))
    }

    fn is(&self, shape: ShapeId, name: &str, values: &[String]) -> Option<TokenStream> {
        let (key, inner, absent) = self.member_of(shape, name)?;
        let any_of = values.iter().flat_map(|value| self.spellings_of(inner, value));
        let any_of: Vec<TokenStream> = any_of.map(|text| scalar(&text)).collect();
        Some(quote!(operation::Cond::Is { key: #key, any_of: &[#(#any_of),*], absent: #absent }))
    }

    /// The paths to a field of an envelope, its shape, and what it says that it is not there.
    fn member_of(&self, shape: ShapeId, name: &str) -> Option<(TokenStream, ShapeId, TokenStream)> {
        let Parts::Object(object) = &self.plan.vendor.shape(shape).parts else { return None };
        let field = object.field(name)?;
        let paths = field.key.accepted().map(|key| vec![key.clone()]).collect();
        let always = matches!(field.required.value, Required::Always | Required::Key);
        let absent = if always { quote!(Untold) } else { quote!(No) };
        Some((paths_tokens(&paths), field.shape, quote!(operation::Absent::#absent)))
    }

    /// Every spelling on the wire of a value that the spec writes.
    fn spellings_of(&self, shape: ShapeId, value: &str) -> Vec<WireText> {
        let shape = self.plan.vendor.shape(shape);
        let wire = &shape.wire;
        let own = match value {
            "true" => wire.true_as.as_ref(),
            "false" => wire.false_as.as_ref(),
            _ => None,
        };
        if let Some(own) = own {
            return accepted_texts(own);
        }
        let kinds: Vec<Kind> = shape.kind.accepted().copied().collect();
        let spelled = |kind: Spelling| {
            wire.spellings.iter().flat_map(Claim::accepted).any(|kinds| kinds.contains(&kind))
        };
        let open = kinds.iter().any(|kind| matches!(kind, Kind::Any | Kind::Unknown));
        let numeric = kinds.iter().any(|kind| matches!(kind, Kind::Integer | Kind::Decimal));
        let mut out = Vec::new();
        if bindery_rules::decimal::is_number(value)
            && (open || numeric || spelled(Spelling::Number))
        {
            out.push(WireText::Number(value.to_owned()));
        }
        if matches!(value, "true" | "false") && (open || kinds.contains(&Kind::Boolean)) {
            out.push(WireText::Boolean(value == "true"));
        }
        out.push(WireText::Text(value.to_owned()));
        out
    }
}
