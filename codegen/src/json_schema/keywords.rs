//! Every keyword of ours that a schema or an OpenAPI document may hold, besides those of
//! [`super::BEYOND`], each with its meaning. Whoever reads our documents needs no other list.

/// A keyword and what it says.
pub type Keyword = (&'static str, &'static str);

/// How we know what stands beside it.
pub const KNOWLEDGE: &[Keyword] = &[
    ("x-bindery-basis", "the basis of all facts here, or of those that are not documented"),
    ("x-bindery-at", "page and lines, besides those of the schemas around, which speak for it too"),
    ("x-bindery-candidates", "what else an assumed fact may be, by fact; accepted too"),
    ("x-bindery-disputed", "what the documents say against a fact that was taken; accepted too"),
    ("x-bindery-gaps", "what the documents don't say and a caller must know"),
    ("x-bindery-outside", "what has to be so in the vendor's system: shown, never enforced"),
    ("x-bindery-deprecated", "why it should no longer be used"),
    ("x-bindery-not-in", "lines of a table in which the field should stand and does not"),
];

/// What a value or field is, beyond its form.
pub const MEANING: &[Keyword] = &[
    ("x-bindery-type", "`unknown`: nobody says what the value is"),
    ("x-bindery-meanings", "what the listed values mean"),
    ("x-bindery-case", "`any`: letters of the listed values may be of either case"),
    ("x-bindery-unit", "the unit of a quantity"),
    ("x-bindery-default", "a default that is no constant: today, now, or the vendor's choice"),
    ("x-bindery-id-of", "the entity that the field identifies"),
    ("x-bindery-role", "what the field does for the envelope, or for paging"),
    ("x-bindery-secret", "the secret that the field carries"),
    ("x-bindery-key-of", "the key we took, of which this is another candidate"),
    ("x-bindery-items", "the schema of the values joined in the text"),
    ("x-bindery-value", "the schema of the text without what fills it up"),
];

/// What a message is part of.
pub const MESSAGE: &[Keyword] = &[
    ("x-bindery-vendor", "the vendor"),
    ("x-bindery-operation", "the operation"),
    ("x-bindery-sent-as", "the documented encodings; the first is sent"),
    ("x-bindery-parameters", "the fields of the request that travel outside this message"),
    ("x-bindery-success", "`unknown`: nobody says what success looks like"),
    ("x-bindery-body", "`unknown`: nobody says what the body looks like"),
    ("x-bindery-status", "the HTTP status of the outcome"),
    ("x-bindery-code", "the code that tells the outcome"),
    ("x-bindery-text", "the text that tells the outcome, with its holes"),
    ("x-bindery-listed", "`false`: the operation's own page does not list the fault"),
];

/// What only OpenAPI documents hold.
pub const OPENAPI: &[Keyword] = &[
    ("x-bindery-page", "the page a tag stands for, and its hash"),
    ("x-bindery-title", "a title where OpenAPI has no word for one"),
    ("x-bindery-method", "`unknown`: nobody says which method it is"),
    ("x-bindery-method-basis", "how we know the method, where no page says it"),
    ("x-bindery-method-candidates", "which other methods it may be"),
    ("x-bindery-separator", "what stands between the parts of the query string"),
    ("x-bindery-effect", "what the operation does to which entity"),
    ("x-bindery-before", "states that have to be so before the call"),
    ("x-bindery-after", "states that are so after it succeeded"),
    ("x-bindery-depends-on", "other calls it depends on"),
    ("x-bindery-messages", "the documented texts, by outcome"),
    ("x-bindery-placeholders", "keys of the example whose values stand for something else"),
    ("x-bindery-contradicts", "keys of the example that contradict the page's own table"),
    ("x-bindery-as", "what is written around the secret"),
    ("x-bindery-lasts", "how long the secret lasts"),
    ("x-bindery-from", "where the secret comes from"),
];

/// What only OpenAPI 3.0 documents hold: what 3.1 says in words that 3.0 lacks.
pub const OLDER: &[Keyword] = &[
    ("x-bindery-prefix-items", "the schema of each place of a list, in order (`prefixItems`)"),
    ("x-bindery-content-schema", "the schema of the value packed in the text (`contentSchema`)"),
    ("x-bindery-content-media-type", "the format packed in the text (`contentMediaType`)"),
    ("x-bindery-examples", "all examples, of which the first is `example`"),
];

/// Whether a keyword is one of these.
pub fn is_known(keyword: &str) -> bool {
    all().any(|(known, _)| known == keyword)
}

/// Every keyword of these lists.
pub fn all() -> impl Iterator<Item = Keyword> {
    [KNOWLEDGE, MEANING, MESSAGE, OPENAPI, OLDER].into_iter().flatten().copied()
}
