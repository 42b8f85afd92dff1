//! The rules, read from `rules.yaml`: whom a change of which kind breaks, and why.

use std::fmt::{self, Write as _};
use std::sync::LazyLock;

use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node};
use indexmap::IndexMap;
use serde::Serialize;

use crate::change::{Code, Side};

/// Whom a change breaks; the loudest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Breaks {
    /// Who sends what the old spec allowed.
    Sends,
    /// Who reads by the old spec.
    Reads,
    /// No rule can say; a person looks.
    Depends,
    /// Nobody.
    Nobody,
}

/// How the new stands to the old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "explained at the head of rules.yaml")]
pub enum Relation {
    Added,
    Removed,
    Looser,
    Tighter,
    Changed,
    Settled,
    Unsettled,
    Moved,
}

/// What a change was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The vendor published another text.
    Vendor,
    /// The same text, read again: ours was wrong.
    Correction,
    /// The same fact, better known: it was assumed, unknown or disputed.
    Knowledge,
}

impl Breaks {
    /// As people read it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Sends => "breaks who sends",
            Self::Reads => "breaks who reads",
            Self::Depends => "depends",
            Self::Nobody => "breaks nobody",
        }
    }

    fn read(word: &str) -> Option<Self> {
        Some(match word {
            "sends" => Self::Sends,
            "reads" => Self::Reads,
            "depends" => Self::Depends,
            "nobody" => Self::Nobody,
            _ => return None,
        })
    }
}

impl Cause {
    /// As people read it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Vendor => "the vendor's change",
            Self::Correction => "a correction of ours",
            Self::Knowledge => "better knowledge of the same fact",
        }
    }
}

impl Relation {
    const ALL: [Self; 8] = [
        Self::Added,
        Self::Removed,
        Self::Looser,
        Self::Tighter,
        Self::Changed,
        Self::Settled,
        Self::Unsettled,
        Self::Moved,
    ];

    /// The word of `rules.yaml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Looser => "looser",
            Self::Tighter => "tighter",
            Self::Changed => "changed",
            Self::Settled => "settled",
            Self::Unsettled => "unsettled",
            Self::Moved => "moved",
        }
    }

    /// The relation seen from the other version.
    pub(crate) fn reversed(self) -> Self {
        match self {
            Self::Looser => Self::Tighter,
            Self::Tighter => Self::Looser,
            other => other,
        }
    }
}

/// Declares the subjects of `rules.yaml`.
macro_rules! subjects {
    ($($variant:ident $name:literal)*) => {
        /// What a change is about; each is explained in `rules.yaml`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "explained in rules.yaml")]
        pub enum Subject { $($variant),* }

        impl Subject {
            /// Every subject.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word of `rules.yaml`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

subjects! {
    Vendor "vendor" PageText "page-text" Server "server" Secret "secret" SecretSource "secret-source"
    SecretLifetime "secret-lifetime" Entity "entity" States "states" Operation "operation"
    OperationName "operation-name" Method "method" Path "path" Effect "effect" Before "before"
    After "after" DependsOn "depends-on" SentAs "sent-as" Separator "separator"
    Deprecated "deprecated" Field "field" NeededField "needed-field"
    SometimesNeededField "sometimes-needed-field" FieldName "field-name" Key "key" Place "place"
    Required "required" InsteadOf "instead-of" Needs "needs" Excludes "excludes"
    AtLeastOne "at-least-one" Echoes "echoes"
    Identity "identity" CarriesSecret "carries-secret" Role "role" Default "default" Type "type"
    Object "object" Enum "enum" SuchAs "such-as" Length "length" Decimals "decimals"
    Pattern "pattern" Format "format" Above "above" Below "below" AtLeast "at-least"
    AtMost "at-most" Wire "wire" Null "null" TrueAs "true-as" FalseAs "false-as" Joined "joined"
    Padded "padded" Packed "packed" Unit "unit" KeyCase "key-case" ChosenBy "chosen-by"
    Variant "variant" Member "member" TupleSize "tuple-size" Success "success" Fault "fault"
    Status "status" Content "content" Code "code" Text "text" ToldBy "told-by"
    SuccessTest "success-test" Payload "payload" EnvelopeStatus "envelope-status"
    ProvokedBy "provoked-by"
}

/// What the rules say about one relation of one subject.
#[derive(Debug, Clone, Default)]
struct Row {
    on: [Option<Breaks>; 3],
    why: Option<String>,
}

/// What the rules say about one subject.
#[derive(Debug, Clone, Default)]
struct SubjectRules {
    says: String,
    why: String,
    rows: IndexMap<&'static str, Row>,
}

static RULES: LazyLock<IndexMap<String, SubjectRules>> =
    LazyLock::new(|| read(include_str!("rules.yaml")));

/// Whom a change breaks. A relation that the rules do not foresee for a subject depends.
pub(crate) fn breaks(code: Code, side: Side) -> Breaks {
    let row = RULES.get(code.subject.word()).and_then(|it| it.rows.get(code.relation.word()));
    row.and_then(|row| row.on[side as usize]).unwrap_or(Breaks::Depends)
}

/// Why a change breaks whom it breaks.
pub(crate) fn why(code: Code) -> &'static str {
    let Some(subject) = RULES.get(code.subject.word()) else { return "" };
    let row = subject.rows.get(code.relation.word());
    row.and_then(|row| row.why.as_deref()).unwrap_or(&subject.why)
}

static EXPLANATIONS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let codes = Subject::ALL.iter().flat_map(|&subject| {
        Relation::ALL.into_iter().map(move |relation| Code { subject, relation })
    });
    codes.filter_map(|code| Some((code.to_string(), explanation(code)?))).collect()
});

/// Every code with its page: what it means, and whom it breaks where.
pub fn explanations() -> &'static [(String, String)] {
    &EXPLANATIONS
}

fn explanation(code: Code) -> Option<String> {
    let subject = RULES.get(code.subject.word())?;
    let row = subject.rows.get(code.relation.word())?;
    let mut page =
        format!("# {code}\n\nBetween two versions: {}, {}.", subject.says, relation(code));
    page.push_str("\n\n");
    for (side, breaks) in [Side::Request, Side::Reply, Side::Call].into_iter().zip(row.on) {
        if let Some(breaks) = breaks {
            let _ = writeln!(page, "- {}: {}", side.words(), breaks.words());
        }
    }
    let why = why(code);
    if !why.is_empty() {
        let _ = write!(page, "\n{why}\n");
    }
    Some(page)
}

fn relation(code: Code) -> &'static str {
    match code.relation {
        Relation::Added => "which only the new one has",
        Relation::Removed => "which only the old one has",
        Relation::Looser => "where the new one allows more",
        Relation::Tighter => "where the new one allows less",
        Relation::Changed => "which differs, and neither holds the other",
        Relation::Settled => "which was unknown and is known now",
        Relation::Unsettled => "which was known and is unknown now",
        Relation::Moved => "which is the same, known by another basis or in another dispute",
    }
}

fn read(text: &str) -> IndexMap<String, SubjectRules> {
    let (mut sources, mut wrong) = (Sources::default(), Vec::new());
    let file = sources.add("rules.yaml", text);
    let Some(root) = yaml::read(&sources, file, &mut wrong) else { return IndexMap::new() };
    let law = |name: &str| root.get("laws").and_then(|laws| laws.get(name));
    let subjects = root.get("subjects").and_then(Node::as_map).unwrap_or_default();
    let subjects = subjects.iter().map(|entry| {
        let said = &entry.value;
        let mut rules = SubjectRules {
            says: text_of(said, "says"),
            why: text_of(said, "why"),
            ..Default::default()
        };
        let own = text_of(said, "law");
        for source in [law("known"), law(&own), Some(said)].into_iter().flatten() {
            add(source, &mut rules.rows);
        }
        (entry.key.owned(), rules)
    });
    subjects.collect()
}

fn add(source: &Node, rows: &mut IndexMap<&'static str, Row>) {
    for relation in Relation::ALL {
        let Some(said) = source.get(relation.word()) else { continue };
        let breaks = |side| Breaks::read(&text_of(said, side));
        let on = [breaks("request"), breaks("reply"), breaks("call")];
        let why = Some(text_of(said, "why")).filter(|why| !why.is_empty());
        rows.insert(relation.word(), Row { on, why });
    }
}

fn text_of(node: &Node, key: &str) -> String {
    let scalar = node.get(key).and_then(Node::as_scalar);
    scalar.map(|scalar| scalar.text.owned()).unwrap_or_default()
}

impl fmt::Display for Breaks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_subject_has_rules_and_each_rule_a_subject() {
        let declared: Vec<&str> = Subject::ALL.iter().map(|subject| subject.word()).collect();
        let written: Vec<&str> = RULES.keys().map(String::as_str).collect();
        assert_eq!(written, declared);
    }

    #[test]
    fn the_rules_hold_no_key_that_nobody_reads() {
        let (mut sources, mut wrong) = (Sources::default(), Vec::new());
        let file = sources.add("rules.yaml", include_str!("rules.yaml"));
        let root = yaml::read(&sources, file, &mut wrong).expect("the rules are YAML");
        let relations: Vec<&str> = Relation::ALL.iter().map(|it| it.word()).collect();
        for part in ["laws", "subjects"] {
            for subject in root.get(part).and_then(Node::as_map).expect("a mapping") {
                for said in subject.value.as_map().expect("a mapping") {
                    let key = said.key.as_str();
                    let known = relations.contains(&key) || ["says", "law", "why"].contains(&key);
                    assert!(known, "{}: {key}", subject.key);
                    for side in said.value.as_map().unwrap_or_default() {
                        let key = side.key.as_str();
                        let word = side.value.as_scalar().map(|it| &*it.text);
                        let fits = match key {
                            "why" => word.is_some(),
                            "request" | "reply" | "call" => {
                                word.is_some_and(|word| Breaks::read(word).is_some())
                            }
                            _ => false,
                        };
                        assert!(fits, "{}: {key}", subject.key);
                    }
                }
            }
        }
    }

    #[test]
    fn each_rule_says_why() {
        for &subject in Subject::ALL {
            let rules = &RULES[subject.word()];
            assert!(!rules.says.is_empty(), "{}", subject.word());
            for relation in Relation::ALL.into_iter().take(5) {
                let code = Code { subject, relation };
                if let Some(row) = rules.rows.get(relation.word()) {
                    assert!(row.on.iter().any(Option::is_some), "{code} breaks nobody it knows of");
                    assert!(!why(code).is_empty(), "{code} says no why");
                }
            }
        }
    }
}
