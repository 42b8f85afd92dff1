//! The codes of the mistakes a spec can hold: one name runs through code, page and test case.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal),* $(,)?) => {
        /// The stable name of a mistake. Its page is `model/mistakes/<name>.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])* $variant),* }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Code] = &[$(Code::$variant),*];

            /// The name people see and search for.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name),* }
            }

            /// The page that explains it: what it means, a bad example, a good one.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$variant => include_str!(concat!("../../mistakes/", $name, ".md"))),* }
            }
        }
    };
}

codes! {
    /// The file cannot be read as text: not UTF-8, too large.
    UnreadableFile = "unreadable-file",
    /// The text is not YAML.
    YamlSyntax = "yaml-syntax",
    /// More levels of nesting than the reader follows.
    TooDeep = "too-deep",
    /// The same key twice in one mapping.
    DuplicateKey = "duplicate-key",
    /// An anchor, alias, merge key or tag.
    YamlFeature = "yaml-feature",
    /// A plain `no`, `on`, `Y` where text may be meant.
    PlainBoolean = "plain-boolean",
    /// A key that the language does not have here.
    UnknownKey = "unknown-key",
    /// A comma inside `{}` made a key of the rest of a sentence.
    CommaMadeKey = "comma-made-key",
    /// A mapping where text is meant, a list where a number is, and so on.
    WrongKind = "wrong-kind",
    /// A word that is none of those the key takes.
    UnknownWord = "unknown-word",
    /// `at` that names no lines, or a page that is not said.
    BadCitation = "bad-citation",
    /// A claim with two bases, or a dispute without one.
    BadClaim = "bad-claim",
    /// A text whose holes do not close.
    BadTemplate = "bad-template",
    /// A name that nothing declares.
    DanglingReference = "dangling-reference",
    /// A documented fact that says no lines of the page.
    MissingAt = "missing-at",
    /// Two structures in one shape, or one that is not of the type it says.
    SeveralShapes = "several-shapes",
    /// A shape made like itself.
    LikeCycle = "like-cycle",
    /// A name that is given twice.
    DuplicateName = "duplicate-name",
    /// A rule that says nothing about values of the field's type.
    RuleNotForType = "rule-not-for-type",
    /// A file or folder that is not named as what it holds.
    WrongFile = "wrong-file",
    /// Something that nothing uses.
    Unused = "unused",
    /// A key the node cannot do without.
    MissingKey = "missing-key",
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|code| code.name() == name).ok_or(())
    }
}
