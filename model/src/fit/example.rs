//! The page's own examples, held to the spec: what it refuses must be said, and what is said must
//! be refused.

use std::collections::BTreeSet;

use super::input::{Here, Input, Path, Slot};
use super::object::Members;
use super::plain::text_in;
use super::request::{in_query, place_of};
use super::value::{Hold, Judge};
use super::{BodyIn, Breach, BreachKind, Fit, Fitted, Side};
use crate::json::{Member, Pointer, Value};
use crate::vendor::{Encoding, Example, Field, Operation, Parts, Place};
use crate::yaml;

/// Which part of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The request.
    Request,
    /// The reply.
    Reply,
}

/// How an example stands to the spec.
#[derive(Debug, Clone, Default)]
pub struct ExampleFit {
    /// What the spec refuses and `contradicts` does not name.
    pub refused: Vec<(Part, Breach)>,
    /// What the spec refuses and `contradicts` names.
    pub named: Vec<(Part, Breach)>,
    /// Names in `contradicts` about which the spec refuses nothing.
    pub idle: Vec<String>,
    /// What is accepted only because a fact is in doubt.
    pub notes: Vec<(Part, Breach)>,
    /// Parts that cannot be read as what they are said to be, and why.
    pub unread: Vec<(Part, String)>,
}

impl<'a> Fit<'a> {
    /// Holds an example to the spec. Placeholders, and secrets always, hold keys to account and
    /// not values.
    pub fn example(self, operation: &'a Operation, example: &'a Example) -> ExampleFit {
        let mut fit = ExampleFit::default();
        if let Some(request) = &example.request {
            match self.request_of(operation, example, &request.value) {
                Ok(fitted) => fit.take(Part::Request, fitted, &example.contradicts),
                Err(why) => fit.unread.push((Part::Request, why)),
            }
        }
        if let Some(reply) = &example.reply {
            match self.reply_of(operation, example, &reply.value) {
                Ok(fitted) => fit.take(Part::Reply, fitted, &example.contradicts),
                Err(why) => fit.unread.push((Part::Reply, why)),
            }
        }
        let met: BTreeSet<&str> =
            fit.named.iter().filter_map(|(_, it)| name_of(it, &example.contradicts)).collect();
        let names = example.contradicts.iter();
        fit.idle = names.filter(|name| !met.contains(name.as_str())).cloned().collect();
        fit
    }

    /// The values of an example's request by key: what it shows as a query string is taken apart.
    pub fn example_values(self, operation: &Operation, node: &yaml::Node) -> Value<'static> {
        let value = Value::from_yaml(node);
        let object = matches!(self.vendor.shape(operation.request.shape).parts, Parts::Object(_));
        match value.as_str().filter(|_| object) {
            Some(text) => {
                let members = pairs(text, operation).into_iter();
                Value::object(members.map(|(key, value)| Member::new(key, value)))
            }
            None => value.into_owned(),
        }
    }

    fn request_of(
        self,
        operation: &'a Operation,
        example: &'a Example,
        node: &yaml::Node,
    ) -> Result<Fitted, String> {
        let value = Value::from_yaml(node);
        let mut judge = Judge::new(self, Side::Reading, Hold::Except(&example.placeholders));
        judge.home = Some(&operation.request.about.origin);
        let id = operation.request.shape;
        let root = Here::root(&Path::Root);
        let encoding = example.sent_as.or_else(|| first_encoding(operation));
        let in_pairs = matches!(encoding, Some(Encoding::Query | Encoding::Form));
        let Parts::Object(object) = &self.vendor.shape(id).parts else {
            judge.value(id, Input::Json(&value), root);
            return Ok(judge.out);
        };
        let pairs = match value.as_str() {
            Some(text) if in_pairs || in_query(operation) => pairs(text, operation),
            Some(_) => return Err("a text where the request is an object".to_owned()),
            None => Vec::new(),
        };
        let members = value.as_object().unwrap_or_default();
        // An example may show, among its fields, some that travel beside the body.
        let apart =
            |field: &Field| place_of(field, operation).filter(|place| *place != Place::Body);
        let field_of = |key: &str| {
            let mut fields = object.fields.iter().filter(|field| apart(field).is_some());
            fields.find(|field| field.name == key || field.key.accepted().any(|it| it == key))
        };
        let texts: Vec<(String, String)> = members
            .iter()
            .filter(|member| field_of(&member.key).is_some())
            .filter_map(|member| {
                let text = text_in(Input::Json(&member.value).scalar()?).into_owned();
                Some((member.key.to_string(), text))
            })
            .chain(pairs.iter().filter(|(key, _)| field_of(key).is_some()).cloned())
            .collect();
        let elsewhere = |field: &Field| {
            apart(field)?;
            let is_it = |key: &str| field.name == key || field.key.accepted().any(|it| it == key);
            let shown = texts.iter().find(|(key, _)| is_it(key));
            let Some((key, text)) = shown else { return Some(Slot::Unseen) };
            let covered = judge_cover(self, example, field, key);
            Some(if covered { Slot::Placeholder } else { Slot::Value(Input::Text(text)) })
        };
        let rest: Vec<_> =
            members.iter().filter(|member| field_of(&member.key).is_none()).cloned().collect();
        let rest_pairs: Vec<_> =
            pairs.iter().filter(|(key, _)| field_of(key).is_none()).cloned().collect();
        let members =
            if pairs.is_empty() { Members::Json(&rest) } else { Members::Pairs(&rest_pairs) };
        judge.object(id, members, Some(&elsewhere), root);
        Ok(judge.out)
    }

    fn reply_of(
        self,
        operation: &'a Operation,
        example: &Example,
        node: &yaml::Node,
    ) -> Result<Fitted, String> {
        let value = Value::from_yaml(node);
        let reply = &operation.reply;
        let outcome = match &example.fault {
            Some(name) => reply.faults.get(name).map(|fault| &fault.outcome),
            None => reply.success.as_ref(),
        };
        let Some(outcome) = outcome else {
            return match &example.fault {
                Some(name) => {
                    Err(format!("it shows the fault `{name}`, which is none of this operation's"))
                }
                None => Ok(Fitted::default()),
            };
        };
        let mut judge = Judge::new(self, Side::Reading, Hold::Except(&example.placeholders));
        judge.home = Some(&outcome.about.origin);
        judge.outcome(outcome, BodyIn::Json(&value));
        Ok(judge.out)
    }
}

impl ExampleFit {
    fn take(&mut self, part: Part, fitted: Fitted, contradicts: &[String]) {
        for breach in fitted.breaches {
            let named = name_of(&breach, contradicts).is_some();
            let list = if named { &mut self.named } else { &mut self.refused };
            list.push((part, breach));
        }
        self.notes.extend(fitted.notes.into_iter().map(|note| (part, note)));
    }
}

/// The name in the list that a breach is about: its field's, or its key.
fn name_of<'n>(breach: &Breach, names: &'n [String]) -> Option<&'n str> {
    let key = breach.pointer.steps().last();
    let about_key = matches!(
        breach.kind,
        BreachKind::FieldUndocumented | BreachKind::KeyCase | BreachKind::KeyDuplicate
    );
    let is_it = |name: &&String| {
        breach.field.as_ref() == Some(*name)
            || (about_key && key.as_deref() == Some(name.as_str()))
            || key.as_deref() == Some(name.as_str())
    };
    names.iter().find(is_it).map(String::as_str)
}

fn judge_cover(fit: Fit<'_>, example: &Example, field: &Field, key: &str) -> bool {
    let judge = Judge::new(fit, Side::Reading, Hold::Except(&example.placeholders));
    judge.cover(field, key, super::input::Cover::None) == super::input::Cover::Placeholder
}

fn first_encoding(operation: &Operation) -> Option<Encoding> {
    operation.request.sent_as.as_ref().and_then(|claim| claim.value.first()).copied()
}

/// A query string taken apart, with or without what stands before it.
fn pairs(text: &str, operation: &Operation) -> Vec<(String, String)> {
    let own = operation.request.separator.as_ref().map(|claim| claim.value.as_str());
    let query = match own {
        Some(separator) => text.trim_start_matches(separator),
        None => text.split_once('?').map_or(text, |(_, query)| query),
    };
    let parts = query.split(own.unwrap_or("&")).filter(|part| !part.is_empty());
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decoded(key), decoded(value))
    };
    parts.map(pair).collect()
}

/// Percent signs and pluses resolved; what is no escape stands for itself.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape =
            text.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (bytes[at], escape) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The node that a pointer leads to, or the nearest there is on the way.
pub fn node_at<'n>(node: &'n yaml::Node, pointer: &Pointer) -> &'n yaml::Node {
    let mut node = node;
    for step in pointer.steps() {
        let next = match &node.value {
            yaml::Value::Map(entries) => {
                entries.iter().find(|entry| entry.key == step).map(|entry| &entry.value)
            }
            yaml::Value::List(items) => step.parse().ok().and_then(|at: usize| items.get(at)),
            _ => None,
        };
        match next {
            Some(next) => node = next,
            None => return node,
        }
    }
    node
}
