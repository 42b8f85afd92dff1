//! What templates see: the structs, and the sentences that document them.

use std::sync::Arc;

use serde_json::Value;

use super::seen::context;

/// Text that many places share.
pub type Text = Arc<str>;

context! {
    /// All that a template sees.
    Root {
        /// The vendor the text is about.
        vendor: Arc<Vendor>,
        /// The operation, where one text an operation is rendered (`--each operation`); else null.
        operation: Option<Arc<Operation>>,
    }

    /// A name, as the spec has it and as languages write it. Names of one scope never collide:
    /// the types of a vendor, its operations, the fields of one type, the values of one list. Keywords are
    /// left to the template: `{{ name.camel | avoid(["class"]) }}`.
    Name {
        /// As the spec has it.
        said: Text,
        /// `OrdQty`
        pascal: Text,
        /// `ordQty`
        camel: Text,
        /// `ord_qty`
        snake: Text,
        /// `ord-qty`
        kebab: Text,
        /// `ORD_QTY`
        constant: Text,
    }

    /// What the spec says of a thing in words, and how we know it.
    About {
        /// A few words.
        title: Option<Text>,
        /// A sentence or more.
        doc: Option<Text>,
        /// What the documents don't say and a caller must know.
        gaps: Vec<Text>,
        /// What has to be so in the vendor's system: never enforced.
        outside: Vec<Text>,
        /// Why it should no longer be used; an empty text where no reason is given.
        deprecated: Option<Text>,
        /// `documented`, `example`, `observed` or `assumed`.
        basis: &'static str,
        /// The page and its lines: `po:95-107`.
        at: Vec<Text>,
    }

    /// One fact that is in doubt: assumed, or told otherwise elsewhere.
    Doubt {
        /// Which fact: `type`, `required`, `key`, the name of a rule.
        fact: Text,
        /// What we took.
        taken: Value,
        /// How we know it.
        basis: &'static str,
        /// What else it may be, accepted too.
        candidates: Vec<Value>,
        /// What other places of the documents say instead, accepted too.
        disputes: Vec<Arc<Dispute>>,
    }

    /// What stands against a fact.
    Dispute {
        /// What is said there; null where nothing is said instead.
        says: Value,
        /// How we know that it is said.
        basis: &'static str,
        /// Where it is said.
        at: Vec<Text>,
    }

    /// Everything about one vendor.
    Vendor {
        /// Its name.
        name: Arc<Name>,
        /// Title, description, gaps.
        about: Arc<About>,
        /// Its pages, old versions aside.
        pages: Vec<Arc<Page>>,
        /// Base URLs with their holes, the one we took first; empty where nobody gives one.
        servers: Vec<Text>,
        /// Its secrets.
        secrets: Vec<Arc<Secret>>,
        /// Its entities.
        entities: Vec<Arc<Entity>>,
        /// Every type that has a name, once each.
        types: Vec<Arc<Type>>,
        /// Its operations, in the order of the pages.
        operations: Vec<Arc<Operation>>,
        /// Values of which nobody says anything.
        unknowns: Vec<Arc<Unknown>>,
    }

    /// One document of the vendor's.
    Page {
        /// Its short name, as citations use it.
        name: Text,
        /// The file's name.
        file: Text,
        /// Its SHA-256.
        sha256: Text,
        /// Title, description, gaps.
        about: Arc<About>,
    }

    /// A key or token.
    Secret {
        /// Its name.
        name: Arc<Name>,
        /// Title, description, page lines.
        about: Arc<About>,
        /// How long it lasts, as the page says it.
        lasts: Option<Text>,
        /// The operation whose reply hands it out, by its name in the spec.
        operation: Option<Text>,
    }

    /// A thing in the vendor's system that has an identity and states.
    Entity {
        /// Its name.
        name: Arc<Name>,
        /// Title, description, page lines.
        about: Arc<About>,
        /// The entity it lies in.
        within: Option<Text>,
        /// Its documented states.
        states: Vec<Text>,
    }

    /// Something of which nobody says anything.
    Unknown {
        /// The route to it in the spec.
        subject: Text,
        /// Which fact is unknown.
        fact: Text,
        /// Where the page would have said it.
        at: Vec<Text>,
    }

    /// A type with a name.
    Type {
        /// Its name, alone among the vendor's types.
        name: Arc<Name>,
        /// `object`, `variants`, `either`, or `alias` for a named list or map that holds itself.
        kind: &'static str,
        /// Title, description, gaps, page lines.
        about: Arc<About>,
        /// Whether it is an envelope: then `payload` stands for what each outcome puts in it.
        envelope: bool,
        /// The fields; of variants, those common to all.
        fields: Vec<Arc<Field>>,
        /// `any` where the case of keys does not matter, else `exact`.
        keys: &'static str,
        /// The key whose value chooses the variant; null without variants.
        by: Option<Text>,
        /// The variants, in the page's order.
        variants: Vec<Arc<Variant>>,
        /// The members of an `either`.
        members: Vec<Arc<Shape>>,
        /// What an alias stands for.
        shape: Option<Arc<Shape>>,
        /// All that is said of it, a paragraph each: words, rules that a type cannot say, doubts, page lines.
        says: Vec<Text>,
    }

    /// One variant of an object.
    Variant {
        /// The value that chooses it, named apart from the other variants.
        value: Arc<Name>,
        /// That value in each of its spellings on the wire, as JSON.
        spelled: Vec<Value>,
        /// Whether it is also meant where the choosing field is left out.
        unsaid: bool,
        /// The type of the whole object.
        shape: Arc<Shape>,
        /// Title, description, page lines.
        about: Arc<About>,
    }

    /// What a value looks like.
    Shape {
        /// `string`, `integer`, `decimal`, `boolean`, `date`, `time`, `datetime`, `bytes`, `file`,
        /// `any`, `unknown`, `nothing`, `object`, `list`, `tuple`, `map` or `either`.
        kind: &'static str,
        /// Whether anything is accepted, because the page says so or nobody says what it is.
        open: bool,
        /// `object`, `list`, `tuple`, `map` or `either` where the value is that on the wire; else null.
        made_of: Option<&'static str>,
        /// The name of the type, for what has one: `pascal` of the type's name.
        type_name: Option<Text>,
        /// Whether it is what an envelope carries, which each outcome says for itself.
        payload: bool,
        /// What an envelope carries here: the argument for its payload; one of these.
        carries: Vec<Arc<Shape>>,
        /// The members of a list or map.
        item: Option<Arc<Shape>>,
        /// The members of a tuple, or the alternatives of an `either` without a name.
        members: Vec<Arc<Shape>>,
        /// The plain forms it may have on the wire, spellings of nothing included.
        forms: Vec<Arc<Form>>,
        /// Listed values, in a closed or open list.
        values: Vec<Arc<Listed>>,
        /// Whether nothing but the listed values is allowed.
        closed: bool,
        /// Whether letters of the listed values may be of either case.
        any_case: bool,
        /// Patterns of dates and times, the first is written.
        formats: Vec<Text>,
        /// The unit of a quantity.
        unit: Option<Text>,
        /// The separator of a list that comes as one text.
        joined: Option<Text>,
        /// The format inside a text: `json` or `base64`.
        packed: Option<&'static str>,
        /// Whether the text is filled up with blanks or zeros.
        padded: bool,
        /// Every rule on the value.
        rules: Vec<Arc<Rule>>,
        /// What is in doubt about it.
        doubts: Vec<Arc<Doubt>>,
        /// Title, description, gaps, page lines.
        about: Arc<About>,
    }

    /// A JSON form of a value.
    Form {
        /// `string`, `number`, `integer`, `boolean`, `null`, `object` or `array`.
        json: &'static str,
        /// The values of this form, where only these are allowed; else empty.
        values: Vec<Value>,
    }

    /// A listed value.
    Listed {
        /// The value, named apart from the others of its list.
        value: Arc<Name>,
        /// What it means, where the page tells it.
        meaning: Option<Text>,
    }

    /// A rule on a value, or between fields.
    Rule {
        /// The key of the spec language: `length`, `at_most`, `instead_of`.
        word: &'static str,
        /// In words, other fields by their keys; null where `values` say it all.
        sentence: Option<Text>,
        /// As data, as in the `x-bindery-…` keywords.
        value: Value,
        /// How we know it.
        basis: &'static str,
        /// The page and its lines.
        at: Vec<Text>,
    }

    /// A named value in a message.
    Field {
        /// Its name, alone among the fields around it.
        name: Arc<Name>,
        /// Its key on the wire.
        key: Text,
        /// Other keys it may have, because the documents leave it open.
        other_keys: Vec<Text>,
        /// Title, description, gaps, page lines.
        about: Arc<About>,
        /// What its value looks like.
        shape: Arc<Shape>,
        /// Whether it must be there.
        required: Arc<Required>,
        /// `body` (wherever the encoding puts fields), `path`, `query`, `header` or `cookie`.
        place: &'static str,
        /// What is meant where it is left out: a value as JSON, or words.
        default: Option<Arc<Absent>>,
        /// The entity it identifies.
        id_of: Option<Text>,
        /// The secret it carries.
        secret: Option<Text>,
        /// What is written around the secret: `Bearer {token}`.
        secret_form: Option<Text>,
        /// What it does for the envelope or for paging: `code`, `text`, `payload`, `cursor` …
        role: Option<&'static str>,
        /// Rules between it and other fields.
        rules: Vec<Arc<Rule>>,
        /// What is in doubt about it, its value included.
        doubts: Vec<Arc<Doubt>>,
        /// All that is said of it, a paragraph each: words, rules that a type cannot say, doubts, page lines.
        says: Vec<Text>,
    }

    /// Whether a field must be there.
    Required {
        /// `always`, `key` (the key is there, perhaps with a spelling of nothing), `never`, `when`, `unless`,
        /// `outside` or `unknown`.
        word: &'static str,
        /// Whether its key is there whatever else the message holds.
        always: bool,
        /// In words, other fields by their keys.
        sentence: Text,
        /// How we know it.
        basis: &'static str,
        /// The page and its lines.
        at: Vec<Text>,
    }

    /// What is meant where a field is left out.
    Absent {
        /// The value as JSON; null where it is no constant.
        value: Value,
        /// In words.
        sentence: Text,
    }

    /// One documented call.
    Operation {
        /// Its name, alone among the vendor's operations.
        name: Arc<Name>,
        /// The page that documents it, by its short name.
        page: Text,
        /// Title, description, gaps, page lines.
        about: Arc<About>,
        /// The method; null where nobody says.
        method: Option<Text>,
        /// How we know the method.
        method_basis: &'static str,
        /// Other methods it may be.
        other_methods: Vec<Text>,
        /// The path with its holes: `/api/stock/{item}`.
        path: Text,
        /// `read`, `create`, `change` or `delete`; null where nobody says.
        effect: Option<&'static str>,
        /// The entity it does that to.
        entity: Option<Text>,
        /// States that must be so before it.
        before: Vec<Arc<State>>,
        /// States that are so after it succeeded.
        after: Vec<Arc<State>>,
        /// Operations it depends on, by their names in the spec.
        depends_on: Vec<Text>,
        /// What is sent.
        request: Arc<Request>,
        /// What comes back: success first, then the faults.
        outcomes: Vec<Arc<Outcome>>,
        /// The documented examples.
        examples: Vec<Arc<Example>>,
        /// All that is said of it, a paragraph each: words, rules that a type cannot say, doubts, page lines.
        says: Vec<Text>,
    }

    /// An entity in one of some states.
    State {
        /// The entity.
        entity: Text,
        /// Any of these.
        states: Vec<Text>,
    }

    /// What is sent.
    Request {
        /// Title, description, gaps, page lines.
        about: Arc<About>,
        /// Every field, wherever it travels; their `place` tells.
        shape: Arc<Shape>,
        /// The documented encodings (`json`, `query`, `form`, `multipart`, `text`); the first is sent.
        sent_as: Vec<&'static str>,
        /// What stands between the parts of the query string, where it is not `?` and `&`.
        separator: Option<Text>,
        /// The fields that travel in the path, the query string, headers and cookies.
        elsewhere: Vec<Arc<Field>>,
    }

    /// Success, or a fault.
    Outcome {
        /// `success`, or the fault's name.
        name: Arc<Name>,
        /// Whether it is a fault.
        fault: bool,
        /// Whether the operation's own page lists it; a shared fault is assumed elsewhere.
        listed: bool,
        /// Title, description, gaps, page lines.
        about: Arc<About>,
        /// The HTTP status, as text; null where nobody says.
        status: Option<Text>,
        /// The code that tells it.
        code: Option<Text>,
        /// The text that tells it, with its holes.
        text: Option<Text>,
        /// The content type; null where nobody says.
        content: Option<Text>,
        /// The body: one of these. Empty where there is none, or where nobody knows it.
        body: Vec<Arc<Shape>>,
        /// Whether nobody says what the body looks like.
        unknown: bool,
        /// Documented headers.
        headers: Vec<Arc<Field>>,
        /// What provokes it, a sentence each.
        provoked_by: Vec<Text>,
        /// All that is said of it, a paragraph each: words, rules that a type cannot say, doubts, page lines.
        says: Vec<Text>,
    }

    /// A documented example.
    Example {
        /// Its name, alone among the operation's examples.
        name: Arc<Name>,
        /// Title, description, page lines.
        about: Arc<About>,
        /// The message it sends; null if it shows none, or shows it as a query string.
        request: Option<Value>,
        /// The reply; null if it shows none.
        reply: Option<Value>,
        /// The name of the outcome that the reply shows.
        outcome: Text,
        /// Keys whose values stand for something else; `*` for all.
        placeholders: Vec<Text>,
        /// Fields about which it contradicts the page's own table.
        contradicts: Vec<Text>,
    }
}
