//! The table by which a reply is told to be success or one of the faults.

use bindery_model::vendor::{
    Claim, Condition, Envelope, EnvelopeUse, Kind, Outcome, Parts, Rule, ShapeId, Spelling,
    WireText,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::envelopes::paths_tokens;
use super::form::accepted_texts;
use super::spelling::scalar;

impl Context<'_> {
    /// The table of an operation: how success is told, then a sign a fault.
    pub(super) fn outcomes(&self, index: usize) -> TokenStream {
        let reply = &self.plan.operations[index].0.reply;
        let unknown = quote!(operation::Success {
            within: operation::Within::Unknown,
            decide: operation::Decide::Status(None),
        });
        let success = reply.success.as_ref().map_or(unknown, |success| self.success(success));
        let faults = reply.faults.values().map(|fault| self.sign(&fault.outcome));
        quote! {
            #[doc = " What tells success from each fault."]
            static OUTCOMES: operation::Outcomes = operation::Outcomes {
                success: #success,
                faults: &[#(#faults),*],
            };
        }
    }

    fn success(&self, outcome: &Outcome) -> TokenStream {
        let within = self.within(&outcome.envelope);
        let status = optional(outcome.status.as_ref().map(|status| {
            let status = proc_macro2::Literal::u16_unsuffixed(status.value);
            quote!(#status)
        }));
        let decide = match self.envelope(&outcome.envelope) {
            Some(envelope) if envelope.decides() => {
                let test = envelope.success.as_ref();
                let when = test.and_then(|test| test.when.as_ref());
                let unless = test.and_then(|test| test.unless.as_ref());
                let when = self.conditions(envelope.shape, when);
                let unless = self.conditions(envelope.shape, unless);
                quote!(operation::Decide::Told { when: #when, unless: #unless })
            }
            _ => quote!(operation::Decide::Status(#status)),
        };
        quote!(operation::Success { within: #within, decide: #decide })
    }

    fn sign(&self, outcome: &Outcome) -> TokenStream {
        let within = self.within(&outcome.envelope);
        let status = optional(outcome.status.as_ref().map(|status| {
            let status = proc_macro2::Literal::u16_unsuffixed(status.value);
            quote!(#status)
        }));
        let code = optional(outcome.code.as_ref().map(|code| {
            let code = &code.value.0;
            quote!(#code)
        }));
        let text = optional(outcome.text.as_ref().map(|text| {
            let text = text.value.to_string();
            quote!(#text)
        }));
        let holes = outcome.holes.iter().filter_map(|(name, shape)| {
            let values = self.closed_values(*shape)?;
            Some(quote!((#name, &[#(#values),*])))
        });
        let around = self.envelope(&outcome.envelope).map(|envelope| envelope.shape);
        let conditions = |claim: &Option<Claim<Condition>>| {
            around.map_or_else(|| quote!(&[]), |shape| self.conditions(shape, claim.as_ref()))
        };
        let (when, unless) = (conditions(&outcome.when), conditions(&outcome.unless));
        quote!(operation::Sign {
            within: #within,
            status: #status,
            code: #code,
            text: #text,
            holes: &[#(#holes),*],
            when: #when,
            unless: #unless,
        })
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
        let (key, inner) = self.member_of(shape, name)?;
        let wire = &self.plan.vendor.shape(inner).wire;
        let nulls = wire.null_as.as_ref().map(accepted_texts).unwrap_or_default();
        let nulls = nulls.iter().map(scalar);
        Some(quote!(operation::Cond::Given { key: #key, null_as: &[#(#nulls),*] }))
    }

    fn is(&self, shape: ShapeId, name: &str, values: &[String]) -> Option<TokenStream> {
        let (key, inner) = self.member_of(shape, name)?;
        let any_of = values.iter().flat_map(|value| self.spellings_of(inner, value));
        let any_of: Vec<TokenStream> = any_of.map(|text| scalar(&text)).collect();
        Some(quote!(operation::Cond::Is { key: #key, any_of: &[#(#any_of),*] }))
    }

    fn member_of(&self, shape: ShapeId, name: &str) -> Option<(TokenStream, ShapeId)> {
        let Parts::Object(object) = &self.plan.vendor.shape(shape).parts else { return None };
        let field = object.field(name)?;
        let paths = field.key.accepted().map(|key| vec![key.clone()]).collect();
        Some((paths_tokens(&paths), field.shape))
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

/// A value or its absence as a constant.
pub(super) fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
