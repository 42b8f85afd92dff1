//! How a question is put: to somebody at the vendor's who knows the system and no spec.

use crate::facts::Side;

/// The question and what an answer decides.
pub(super) struct Asked {
    pub(super) question: &'static str,
    pub(super) decides: &'static str,
}

/// The question about one key of the language, asked once for all that share it.
pub(super) fn asked(key: &str, side: Side) -> Asked {
    let (question, decides) = match (key, side) {
        ("server" | "secrets" | "lasts" | "from", _) => access(key),
        ("method" | "path" | "effect" | "before" | "after" | "depends_on", _) => call(key),
        ("sent_as" | "separator" | "keys" | "in" | "request", _) => encoding(key),
        (
            "status" | "content" | "text" | "code" | "when" | "unless" | "success" | "reply"
            | "payload" | "envelope" | "is" | "provoked_by" | "headers" | "fault",
            _,
        ) => reply(key),
        (key, side) => value(key, side),
    };
    Asked { question, decides }
}

fn access(key: &str) -> (&'static str, &'static str) {
    match key {
        "server" => {
            ("Under which base URL is the API reached?", "Whether any call can be sent at all.")
        }
        "secrets" => (
            "How does a caller prove who it is (a key, a token, a user and password), and where \
             in the request does that stand?",
            "Whether any call is let in.",
        ),
        "lasts" => (
            "How long does it stay valid?",
            "When a caller has to get a new one, and whether calls fail in between.",
        ),
        _ => ("Where does a caller get it?", "Whether any call is let in."),
    }
}

fn call(key: &str) -> (&'static str, &'static str) {
    match key {
        "method" => (
            "Which HTTP method does each of these calls expect?",
            "Whether the call is answered at all; a wrong method may also do something else.",
        ),
        "path" => ("What is the exact path of each of these calls?", "Whether the call is found."),
        "effect" => (
            "What does each of these calls do in the system: read, create, change or delete?",
            "Whether a caller may repeat the call, and whether it may be tried out.",
        ),
        "before" => (
            "In which state does it have to be before the call?",
            "When a caller may send the call.",
        ),
        "after" => ("In which state is it after the call?", "What a caller may do next."),
        _ => (
            "Which other calls have to come before each of these?",
            "The order in which a caller sends them.",
        ),
    }
}

fn encoding(key: &str) -> (&'static str, &'static str) {
    match key {
        "sent_as" => (
            "In which form are the parameters sent (JSON body, query string, form)?",
            "Whether the system sees the parameters.",
        ),
        "separator" => (
            "What stands between the parameters of the query string?",
            "Whether the system sees more than the first parameter.",
        ),
        "keys" => (
            "Do capitals and small letters count in the names of parameters?",
            "Whether a parameter is recognised.",
        ),
        "in" => (
            "Where does each of these travel (path, query string, header, body)?",
            "Whether the system sees the value.",
        ),
        _ => ("What does the request look like?", "Whether the call can be sent at all."),
    }
}

fn reply(key: &str) -> (&'static str, &'static str) {
    match key {
        "status" => (
            "Which HTTP status does each of these replies have?",
            "How a caller tells success from failure, and one failure from another.",
        ),
        "content" => (
            "Which content type does each of these replies have?",
            "Whether a caller can trust the header of a reply.",
        ),
        "text" => (
            "What is the exact text of the message in each of these replies?",
            "How a caller tells one outcome from another.",
        ),
        "code" => (
            "Which code does each of these replies carry?",
            "How a caller tells one failure from another.",
        ),
        "when" | "unless" | "success" => (
            "By what exactly does a caller tell a success from a failure?",
            "Whether a failed call is taken for a successful one.",
        ),
        "payload" => (
            "What does each of these replies carry? An example is enough.",
            "What a caller can read from the reply.",
        ),
        "envelope" => (
            "What is the outer JSON of each of these replies? An example is enough.",
            "Whether a caller can read the reply.",
        ),
        "is" => (
            "What does each of these fields of a reply carry?",
            "How a caller tells one outcome from another.",
        ),
        "fault" => (
            "The page shows each of these failures with some calls. Can other calls fail in the \
             same way?",
            "Which failures a caller is ready for.",
        ),
        "provoked_by" => (
            "What makes a call fail in each of these ways?",
            "What a caller can do to avoid the failure, and what to tell its users.",
        ),
        _ => (
            "What comes back from each of these calls? An example is enough.",
            "What a caller can read from the reply.",
        ),
    }
}

fn value(key: &str, side: Side) -> (&'static str, &'static str) {
    match (key, side) {
        ("type", Side::Request) => (
            "What does each of these parameters hold: text, a whole number, a decimal number, \
             true or false, a date, a time?",
            "Which values are accepted, and how they are written.",
        ),
        ("type", _) => (
            "What does each of these fields hold: text, a whole number, a decimal number, true \
             or false, a date, a time?",
            "How a caller reads the value.",
        ),
        ("required", Side::Request) => (
            "Which of these parameters have to be given, and when?",
            "Whether a call without them is refused.",
        ),
        ("required", _) => (
            "Which of these fields are always there, and may they be empty?",
            "Whether a caller can rely on the value.",
        ),
        ("key", _) => (
            "What is the exact key of each of these in the message (spelling, capitals, blanks)?",
            "Whether the value is found at all.",
        ),
        ("format", _) => (
            "In which exact format is each of these dates and times written?",
            "Whether day and month are told apart, and whether the value is accepted.",
        ),
        ("list" | "tuple" | "map" | "fields" | "either", _) => (
            "What does an entry of each of these look like? An example is enough.",
            "What a caller can read or send there.",
        ),
        ("enum" | "such_as" | "case", _) => (
            "Which values are possible in each of these?",
            "Whether a value is accepted or understood.",
        ),
        ("default", _) => (
            "Which value is meant where each of these is left out?",
            "What a call does that leaves it out.",
        ),
        ("null_as" | "true_as" | "false_as" | "wire" | "padded" | "joined" | "packed", _) => (
            "How exactly is the value of each of these written in the message?",
            "Whether a value is accepted or understood.",
        ),
        ("instead_of" | "needs" | "excludes", _) => (
            "Which of these can stand in place of another, and which go only together?",
            "Whether a combination is accepted.",
        ),
        _ => (
            "Is what we took right for each of these?",
            "Whether a value is accepted or understood.",
        ),
    }
}

/// What a dispute is about, behind “two different things about”.
pub(super) fn topic(key: &str) -> &str {
    match key {
        "type" => "what it holds",
        "required" => "whether it has to be given",
        "key" => "its exact key",
        "format" => "its format",
        "text" => "the text of the message",
        "status" => "the HTTP status",
        "method" => "the HTTP method",
        "effect" => "what the call does",
        "separator" => "what stands between the parameters of the query string",
        "enum" | "such_as" => "which values are possible",
        "default" => "what is meant where it is left out",
        "instead_of" => "what it can stand in place of",
        "needs" => "what it goes together with",
        key => key,
    }
}
