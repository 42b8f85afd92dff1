//! Calls: method, path, states, encodings.

use bindery_model::vendor::{Claim, Encoding, Operation, Request, Segment, StateOf, Template};

use super::{Mark, Of, Side, Walk};
use crate::page::words::Case;

impl Walk<'_> {
    pub(super) fn operation(&mut self, operation: &Operation) {
        let name = operation.name.as_str();
        self.about(name, &operation.about);
        self.about(&format!("{name}, call"), &operation.call.about);
        if let Some(method) = &operation.call.method {
            self.claim(&Of::other(name, "method"), method, |it| vec![Mark::word(&it.0)]);
        }
        self.claim(&Of::other(name, "path"), &operation.call.path, |it| vec![address(it)]);
        if let Some(effect) = &operation.effect {
            self.claim(&Of::other(name, "effect"), effect, |_| Vec::new());
        }
        self.states(name, "before", &operation.before);
        self.states(name, "after", &operation.after);
        if let Some(depends_on) = &operation.depends_on {
            self.claim(&Of::other(name, "depends_on"), depends_on, |_| Vec::new());
        }
        self.side = Side::Request;
        self.request(name, operation);
        self.side = Side::Reply;
        self.reply(operation);
        self.side = Side::Neither;
        for example in operation.examples.values() {
            self.example(name, example);
        }
    }

    fn states(&mut self, subject: &str, key: &'static str, states: &[Claim<StateOf>]) {
        for claim in states {
            self.claim(&Of::other(subject, key), claim, |it| {
                it.states.iter().map(|state| Mark::number_or_word(state, Case::Any)).collect()
            });
        }
    }

    fn request(&mut self, name: &str, operation: &Operation) {
        let Request { about, shape, sent_as, separator } = &operation.request;
        let subject = format!("{name}, request");
        self.about(&subject, about);
        if let Some(sent_as) = sent_as {
            self.claim(&Of::other(&subject, "sent_as"), sent_as, |list| {
                list.iter().map(|encoding| encoding_mark(*encoding)).collect()
            });
        }
        if let Some(separator) = separator {
            self.claim(&Of::other(&subject, "separator"), separator, |it| vec![Mark::text(it)]);
        }
        self.shape(&subject, *shape, &operation.about.origin.at);
    }
}

/// A URL or path: its literal parts, or the names of its holes where it has no more.
pub(super) fn address(template: &Template) -> Mark {
    let literal = |segment: &Segment| match segment {
        Segment::Literal(text) => text.chars().any(char::is_alphanumeric),
        Segment::Hole(_) => false,
    };
    if template.segments.iter().any(literal) {
        return Mark::template(template);
    }
    Mark::Name(template.holes().collect::<Vec<_>>().concat())
}

fn encoding_mark(encoding: Encoding) -> Mark {
    let word = |text: &str| Mark::Word(text.to_owned(), Case::Any);
    match encoding {
        Encoding::Json => Mark::Any(vec![word("json"), Mark::text("{")]),
        Encoding::Query => Mark::Any(vec![word("query"), Mark::text("?")]),
        Encoding::Form => Mark::Any(vec![word("form"), word("x-www-form-urlencoded")]),
        Encoding::Multipart => Mark::Any(vec![word("multipart"), word("form-data")]),
        Encoding::Text => word("text"),
    }
}
