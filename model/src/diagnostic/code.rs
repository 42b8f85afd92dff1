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
    TooDeep = "nesting-too-deep",
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
    /// Bounds that leave nothing between them.
    ContradictoryRange = "contradictory-range",
    /// A list, a length or alternatives with nothing in it.
    EmptyList = "empty-list",
    /// More decimals than can be held exactly.
    TooManyDecimals = "too-many-decimals",
    /// A pattern that cannot be read, or that needs backtracking.
    BadPattern = "bad-pattern",
    /// A format of dates or times that cannot be read.
    BadFormat = "bad-format",
    /// A format that writes something else than the type.
    FormatNotForType = "format-not-for-type",
    /// Two formats that read one text as two values.
    AmbiguousFormats = "ambiguous-formats",
    /// A value that is listed twice.
    DuplicateValue = "duplicate-value",
    /// Two values of a list that differ in case alone.
    ValuesDifferInCase = "values-differ-in-case",
    /// A value that is none of the type it stands at.
    UnreadableValue = "unreadable-value",
    /// A value that a closed list does not have.
    ValueNotListed = "value-not-listed",
    /// A listed value that another rule of the field refuses.
    ValueAgainstRule = "value-against-rule",
    /// A default that the closed list does not have.
    DefaultNotListed = "default-not-listed",
    /// A spelling that means two things.
    SameSpelling = "same-spelling",
    /// A field that must be given, with spellings of nothing.
    NullBesideRequired = "null-beside-required",
    /// Two fields of one place with one key.
    SameKey = "same-key",
    /// Two fields of one object that do the same for the envelope.
    SameRole = "same-role",
    /// A header whose name HTTP does not take.
    BadHeaderName = "bad-header-name",
    /// A field that nothing declares where it is spoken of.
    UnknownField = "unknown-field",
    /// A rule of a field about the field itself.
    SpeaksOfItself = "speaks-of-itself",
    /// A field that both needs and excludes another.
    NeedsAndExcludes = "needs-and-excludes",
    /// Two fields that cannot be compared.
    Incomparable = "incomparable",
    /// `echoes` at a field that is sent.
    EchoInRequest = "echo-in-request",
    /// A variant that no value chooses.
    VariantNotListed = "variant-not-listed",
    /// A value for which no variant is written.
    VariantMissing = "variant-missing",
    /// Alternatives that nothing tells apart.
    AlikeAlternatives = "alike-alternatives",
    /// A base URL without its scheme.
    BadServer = "bad-server",
    /// A path that is none.
    BadPath = "bad-path",
    /// A hole of a path that is neither a secret nor a field.
    PathHole = "path-hole",
    /// A field of the path that the path has no hole for.
    FieldWithoutHole = "field-without-hole",
    /// A field of the path that may be left out.
    HoleNotRequired = "hole-not-required",
    /// A value that cannot travel where it is put.
    NotForPlace = "not-for-place",
    /// A body under a method that carries none.
    NoBody = "no-body",
    /// A file in a request that is not sent as multipart.
    FileNeedsMultipart = "file-needs-multipart",
    /// Two operations with one method and path.
    SameCall = "same-call",
    /// A hole is described that the text does not have.
    UnusedHole = "unused-hole",
    /// A code, a text or a payload that no field of the envelope carries.
    NoPlaceInEnvelope = "no-place-in-envelope",
    /// Two faults that nothing tells apart.
    AlikeFaults = "alike-faults",
    /// A fault that no reply can be told to be.
    UntoldFault = "untold-fault",
    /// A status that says the opposite of its outcome.
    StatusAgainstOutcome = "status-against-outcome",
    /// A content type that is none.
    BadContent = "bad-content",
    /// What is said to provoke a fault, and cannot.
    IdleProvocation = "idle-provocation",
    /// An entity that no field identifies.
    EntityWithoutIdentity = "entity-without-identity",
    /// An entity that lies in itself.
    EntityInItself = "entity-in-itself",
    /// An effect that does not say on what.
    EffectWithoutEntity = "effect-without-entity",
    /// An identity that is no single value.
    IdNotValue = "id-not-value",
    /// `as` that does not hold its secret, or holds something else.
    BadSecretForm = "bad-secret-form",
    /// A secret that is no text.
    SecretNotText = "secret-not-text",
    /// A page's hash that is none.
    BadHash = "bad-hash",
    /// Two pages that are one document.
    SamePage = "same-page",
    /// Of some fields one must be given, and nothing is left to choose.
    NothingToChoose = "nothing-to-choose",
    /// A page that replaces itself.
    SupersededByItself = "superseded-by-itself",
    /// A page without a file, or a file without operations.
    EmptyPage = "empty-page",
    /// Lines that are left out and cited.
    LeftOutAndCited = "left-out-and-cited",
    /// A claim whose other candidate is the value itself.
    SameTwice = "same-twice",
    /// An example that the spec around it refuses.
    ExampleRefused = "example-refused",
    /// `contradicts` that names what is not refused.
    ContradictsNothing = "contradicts-nothing",
    /// A placeholder that is no key of its example.
    UnknownPlaceholder = "unknown-placeholder",
    /// An example that is not in the form it is said to be in.
    UnreadableExample = "unreadable-example",
    /// A value that no earlier step of a scenario keeps.
    NotKept = "not-kept",
    /// A path that leads to nothing in the payload.
    BadPayloadPath = "bad-payload-path",
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
