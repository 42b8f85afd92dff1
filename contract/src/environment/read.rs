//! Reads `bindery.yaml`. Everything that is wrong is told at once, each with its place.

use std::collections::BTreeSet;
use std::time::Duration;

use bindery_model::diagnostic::{Code, Diagnostic, any_error, suggest};
use bindery_model::source::{FileId, Sources};
use bindery_model::vendor::EffectKind;
use bindery_model::yaml::{self, Node};
use indexmap::IndexMap;

use super::{Environment, KnownId, Limits, Route, SecretFrom, Site, scalar};
use crate::reader::Reader;

const ENVIRONMENT: &[&str] = &[
    "test_system",
    "may",
    "rate",
    "concurrency",
    "retries",
    "timeouts",
    "limits",
    "proxy",
    "proxy_login",
    "certificates",
    "headers",
    "vendors",
];
const SITE: &[&str] = &["server", "variables", "secrets", "headers", "ids"];

/// Reads the environment called `name`; or says what is wrong with the file or the name.
pub fn read(sources: &Sources, file: FileId, name: &str) -> Result<Environment, Vec<Diagnostic>> {
    let mut reader = Reader::default();
    let environment =
        yaml::read(sources, file, &mut reader.out).and_then(|root| reader.chosen(&root, name));
    match environment {
        Some(environment) if !any_error(&reader.out) => Ok(environment),
        _ => Err(reader.out),
    }
}

/// The names of the environments in a file that can be read.
pub fn names(sources: &Sources, file: FileId) -> Vec<String> {
    let root = yaml::read(sources, file, &mut Vec::new());
    let all = root.as_ref().and_then(|root| root.get("environments")).and_then(Node::as_map);
    all.into_iter().flatten().map(|entry| entry.key.owned()).collect()
}

impl Reader {
    /// Reads every environment, so that every mistake is told, and returns the one that is meant.
    fn chosen(&mut self, root: &Node, name: &str) -> Option<Environment> {
        self.keys(root, &["environments"]);
        let Some(all) = root.get("environments") else {
            self.error(Code::MissingKey, root, "the file names no `environments`");
            return None;
        };
        let mut chosen = None;
        for (key, node) in self.entries(all) {
            let environment = self.environment(key, node);
            if key == name {
                chosen = Some(environment);
            }
        }
        if chosen.is_none() {
            let known: Vec<&str> = self.entries(all).into_iter().map(|(key, _)| key).collect();
            let message = format!("there is no environment `{name}`");
            let mut diagnostic = Diagnostic::error(Code::UnknownWord, all.span, message);
            diagnostic = match suggest(name, known.iter().copied()) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic.help(format!("the file has: {}", known.join(", "))),
            };
            self.out.push(diagnostic);
        }
        chosen
    }

    fn environment(&mut self, name: &str, node: &Node) -> Environment {
        self.keys(node, ENVIRONMENT);
        let certificates = node.get("certificates").map(|it| self.texts(it));
        Environment {
            name: name.to_owned(),
            may: self.permissions(node),
            limits: self.limits(node),
            route: Route {
                proxy: node.get("proxy").and_then(|it| self.proxy(it)),
                proxy_login: node.get("proxy_login").and_then(|it| self.text(it)),
                certificates: certificates.unwrap_or_default(),
            },
            headers: self.text_map(node.get("headers")),
            vendors: self.map(node.get("vendors"), |reader, node| Some(reader.site(node))),
        }
    }

    fn permissions(&mut self, node: &Node) -> BTreeSet<EffectKind> {
        let test_system = node.get("test_system").is_some_and(|it| self.truth(it));
        let Some(list) = node.get("may") else { return BTreeSet::from([EffectKind::Read]) };
        let mut may = BTreeSet::new();
        for word in self.words(list) {
            let kinds =
                [EffectKind::Read, EffectKind::Create, EffectKind::Change, EffectKind::Delete];
            match kinds.into_iter().find(|kind| kind.word() == word.1) {
                Some(kind) if kind != EffectKind::Read && !test_system => self.out.push(
                    Diagnostic::error(
                        Code::WrongKind,
                        word.0.span,
                        format!("`{}` is allowed only on a test system", kind.word()),
                    )
                    .help("write `test_system: true` beside it, if it is one"),
                ),
                Some(kind) => drop(may.insert(kind)),
                None => self.unknown(word.0, word.1, kinds.map(EffectKind::word).as_slice()),
            }
        }
        may
    }

    fn limits(&mut self, node: &Node) -> Limits {
        let mut limits = Limits::default();
        if let Some(rate) = node.get("rate") {
            limits.rate = self.number(rate, 0.001, 10_000.0).or(limits.rate);
        }
        limits.concurrency = self.count(node.get("concurrency"), 1, 64, limits.concurrency);
        let retries = self.count(node.get("retries"), 0, 10, limits.retries as usize);
        limits.retries = u32::try_from(retries).unwrap_or_default();
        if let Some(times) = node.get("timeouts") {
            self.keys(times, &["connect", "reply", "whole", "wait"]);
            limits.connect = self.duration(times.get("connect"), limits.connect);
            limits.reply = self.duration(times.get("reply"), limits.reply);
            limits.whole = self.duration(times.get("whole"), limits.whole);
            limits.wait = self.duration(times.get("wait"), limits.wait);
        }
        if let Some(sizes) = node.get("limits") {
            self.keys(sizes, &["body", "headers"]);
            limits.body = self.size(sizes.get("body"), limits.body);
            limits.headers = self.size(sizes.get("headers"), limits.headers);
        }
        limits
    }

    fn site(&mut self, node: &Node) -> Site {
        self.keys(node, SITE);
        Site {
            server: node.get("server").and_then(|it| self.text(it)),
            variables: self.text_map(node.get("variables")),
            secrets: self.map(node.get("secrets"), |reader, node| {
                reader.text(node).map(SecretFrom::Variable)
            }),
            headers: self.text_map(node.get("headers")),
            ids: self.map(node.get("ids"), |reader, node| Some(reader.ids(node))),
        }
    }

    /// `[PO-1]`, `PO-1`, `{Open: [PO-1]}`, or mappings with `id` and `in` in place of an id.
    fn ids(&mut self, node: &Node) -> Vec<KnownId> {
        let by_state = node.as_map().is_some_and(|_| node.get("id").is_none());
        if !by_state {
            return self.ids_in(node, None);
        }
        let entries = self.entries(node);
        entries.into_iter().flat_map(|(state, ids)| self.ids_in(ids, Some(state))).collect()
    }

    fn ids_in(&mut self, node: &Node, state: Option<&str>) -> Vec<KnownId> {
        let one = std::slice::from_ref(node);
        let items = node.as_list().unwrap_or(one);
        items.iter().filter_map(|item| self.known_id(item, state)).collect()
    }

    fn known_id(&mut self, node: &Node, state: Option<&str>) -> Option<KnownId> {
        let state = state.map(str::to_owned);
        if node.as_map().is_none() {
            return Some(KnownId { id: self.text(node)?, state, within: IndexMap::new() });
        }
        self.keys(node, &["id", "in"]);
        let Some(id) = node.get("id") else {
            self.error(Code::MissingKey, node, "a thing that exists needs its `id`");
            return None;
        };
        Some(KnownId { id: self.text(id)?, state, within: self.text_map(node.get("in")) })
    }

    fn proxy(&mut self, node: &Node) -> Option<String> {
        let text = self.text(node)?;
        if text.contains('@') {
            let message = "a proxy's login does not belong into a file";
            let help =
                "put `user:password` into a variable and name it: `proxy_login: PROXY_LOGIN`";
            self.out.push(Diagnostic::error(Code::WrongKind, node.span, message).help(help));
            return None;
        }
        Some(text)
    }
}

/// Measures.
impl Reader {
    fn duration(&mut self, node: Option<&Node>, unsaid: Duration) -> Duration {
        let help = "write a number with `ms`, `s` or `m`, up to a day: `30s`";
        self.measured(node, unsaid, scalar::duration, help)
    }

    fn size(&mut self, node: Option<&Node>, unsaid: usize) -> usize {
        let help = "write a number with `KiB`, `MiB`, `KB` or `MB`, up to 4 GB: `8 MiB`";
        self.measured(node, unsaid, scalar::size, help)
    }

    fn measured<T>(
        &mut self,
        node: Option<&Node>,
        unsaid: T,
        read: fn(&str) -> Option<T>,
        help: &str,
    ) -> T {
        let Some(node) = node else { return unsaid };
        node.as_scalar().and_then(|scalar| read(&scalar.text)).unwrap_or_else(|| {
            let message = "this is not a measure that can be read";
            self.out.push(Diagnostic::error(Code::WrongKind, node.span, message).help(help));
            unsaid
        })
    }
}
