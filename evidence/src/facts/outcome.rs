//! Replies: envelopes, success, faults.

use bindery_model::vendor::{
    Basis, Cites, Claim, Condition, Content, Envelope, Fault, Operation, Outcome, Payload, Template,
};

use super::{FactKind, Mark, Of, Side, Walk};
use crate::page::words::Case;

impl Walk<'_> {
    pub(super) fn envelope(&mut self, envelope: &Envelope) {
        let subject = &format!("envelope {}", envelope.name);
        self.about(subject, &envelope.about);
        self.status_and_content(subject, envelope.status.as_ref(), envelope.content.as_ref());
        if let Some(success) = &envelope.success {
            self.condition(subject, "success", success.when.as_ref());
            self.condition(subject, "success", success.unless.as_ref());
        }
        let side = std::mem::replace(&mut self.side, Side::Reply);
        self.shape(subject, envelope.shape, &Cites::default());
        self.side = side;
    }

    pub(super) fn reply(&mut self, operation: &Operation) {
        let name = operation.name.as_str();
        self.about(&format!("{name}, reply"), &operation.reply.about);
        if let Some(success) = &operation.reply.success {
            let title = operation.about.title.as_deref().unwrap_or(name);
            let label = format!("{title}: success");
            self.at(&label, &success.about, |it| {
                it.outcome(&format!("{name}, success"), success);
            });
        }
        for fault in operation.reply.faults.values() {
            // One that the operation does not list cites what some other place says of it.
            let subject = format!("{name}, {}", fault.name);
            let subject = if fault.listed { &subject } else { &fault.name };
            let title = fault.outcome.about.title.clone();
            let title = title.unwrap_or_else(|| super::words(&fault.name));
            self.at(&title, &fault.outcome.about, |it| it.fault(subject, fault));
        }
    }

    fn fault(&mut self, subject: &str, fault: &Fault) {
        self.outcome(subject, &fault.outcome);
        for way in &fault.provoked_by {
            self.claim(&Of::other(subject, "provoked_by"), way, |_| Vec::new());
        }
    }

    fn outcome(&mut self, subject: &str, outcome: &Outcome) {
        self.about(subject, &outcome.about);
        self.status_and_content(subject, outcome.status.as_ref(), outcome.content.as_ref());
        let at = &outcome.about.origin.at;
        for header in &outcome.headers {
            self.field(subject, header, Case::Any, at);
        }
        if let Some(code) = &outcome.code {
            self.claim(&Of::other(subject, "code"), code, |it| {
                vec![Mark::number_or_word(&it.0, Case::Exact)]
            });
        }
        if let Some(text) = &outcome.text {
            self.text(subject, text);
            // A shared fault that an operation lists cites its own lines for the shared text.
            if fault_lists(outcome, text) {
                let of = Of { subject, key: "text", kind: FactKind::Text, row: None };
                self.add(&of, &outcome.about.origin, vec![Mark::template(&text.value)]);
            }
        }
        self.condition(subject, "when", outcome.when.as_ref());
        self.condition(subject, "unless", outcome.unless.as_ref());
        let before = self.doubts.len();
        for (hole, shape) in &outcome.holes {
            self.shape(&format!("{subject}, {hole}"), *shape, at);
        }
        // A hole is text unless something else is said; nobody has to confirm that.
        let mut number = 0..;
        self.doubts.retain(|it| number.next() < Some(before) || it.key != "type");
        if let Payload::Shapes(shapes) = &outcome.payload {
            for id in shapes {
                self.shape(&format!("{subject}, payload"), *id, at);
            }
        }
    }

    fn text(&mut self, subject: &str, text: &Claim<Template>) {
        let of = Of { subject, key: "text", kind: FactKind::Text, row: None };
        self.claim(&of, text, |it| vec![Mark::template(it)]);
    }

    fn status_and_content(
        &mut self,
        subject: &str,
        status: Option<&Claim<u16>>,
        content: Option<&Claim<Content>>,
    ) {
        if let Some(status) = status {
            self.claim(&Of::other(subject, "status"), status, |it| vec![Mark::Status(*it)]);
        }
        if let Some(content) = content {
            self.claim(&Of::other(subject, "content"), content, |it| {
                let short = it.0.rsplit(['/', '+']).next().unwrap_or_default();
                vec![Mark::Word(short.to_owned(), Case::Any)]
            });
        }
    }

    fn condition(&mut self, subject: &str, key: &'static str, claim: Option<&Claim<Condition>>) {
        let Some(claim) = claim else { return };
        self.claim(&Of::other(subject, key), claim, |condition| match condition {
            Condition::AnyGiven(names) => names.iter().map(|name| Mark::word(name)).collect(),
            Condition::All(tests) => {
                let values = tests.iter().flat_map(|test| &test.values);
                let names = tests.iter().map(|test| Mark::word(&test.field));
                names.chain(values.map(|it| Mark::number_or_word(it, Case::Any))).collect()
            }
        });
    }
}

fn fault_lists(outcome: &Outcome, text: &Claim<Template>) -> bool {
    let at = &outcome.about.origin.at;
    !at.is_empty() && *at != text.origin.at && text.origin.basis != Basis::Assumed
}
