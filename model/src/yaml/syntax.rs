//! The parser's errors in words for people who write specs, with what to write instead.
//!
//! It must never pass the parser's own wording on: that speaks of tokens, not of what one wrote.

use granit_parser::ErrorKind;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// What an error means, and what to do about it.
type Words = (&'static str, &'static str);

/// The diagnostic for an error at byte `at`; `inside` is the innermost bracket still open there.
pub(super) fn diagnostic(
    kind: &ErrorKind,
    text: &str,
    file: FileId,
    at: usize,
    inside: Option<Span>,
) -> Diagnostic {
    let span = character_at(text, file, at);
    if matches!(kind, ErrorKind::RecursionLimitExceeded) {
        return Diagnostic::error(Code::TooDeep, span, "too many levels stand in one another here");
    }
    if matches!(kind, ErrorKind::DirectiveDisallowed) {
        let message = "a `%` directive is YAML that specs do without";
        return Diagnostic::error(Code::YamlFeature, span, message).help("take the line out");
    }
    let (message, help) = look(kind, text, at, inside).unwrap_or_else(|| words(kind, inside));
    let problem = Diagnostic::error(Code::YamlSyntax, span, message).help(help);
    match inside {
        Some(bracket) if bracket.start != span.start => {
            problem.also(bracket, "this bracket is still open")
        }
        _ => problem,
    }
}

/// Mistakes that are told better by the text around them than by the parser's error.
fn look(kind: &ErrorKind, text: &str, at: usize, inside: Option<Span>) -> Option<Words> {
    let before = text.get(..at)?;
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    let on_this_line = |bracket: Span| bracket.start as usize >= before.len() - line.len();
    if let Some(bracket) = inside {
        let colon =
            matches!(kind, ErrorKind::InvalidColonPlacement | ErrorKind::MappingValueNotAllowed);
        return (colon && !on_this_line(bracket)).then_some(UNCLOSED);
    }
    if !matches!(kind, ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry) {
        return None;
    }
    if line.trim_end().ends_with(['}', ']']) {
        return Some((
            "something follows the closing bracket",
            "text that begins with `{` or `[` must stand in quotes",
        ));
    }
    let item = matches!(kind, ErrorKind::ExpectedBlockMappingKey) && line.trim() == "-";
    (item && !above.is_empty()).then_some((
        "an item with a dash stands among keys",
        "indent it deeper than the key it belongs to, or make it a `key: value`",
    ))
}

fn words(kind: &ErrorKind, inside: Option<Span>) -> Words {
    lines(kind)
        .or_else(|| brackets(kind))
        .or_else(|| characters(kind))
        .or_else(|| quoted(kind))
        .or_else(|| block_text(kind))
        .or_else(|| features(kind))
        .unwrap_or(if inside.is_some() { UNCLOSED } else { UNREADABLE })
}

const UNREADABLE: Words = (
    "the YAML cannot be read from here on",
    "compare the indentation with the lines around it, and put text with `: `, ` #` or brackets in quotes",
);
const UNCLOSED: Words = (
    "a bracket is opened and never closed",
    "close it with `}` or `]`, or put the text in quotes if the bracket belongs to it",
);

/// Mappings and lists on lines of their own, and how they are indented.
fn lines(kind: &ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => (
            "a second `key: value` begins where none may stand",
            "put text that holds a colon and a blank in quotes; else begin a line of its own, indented like the keys beside it",
        ),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidFlowScalarIndent => (
            "this line is indented like none of the lines it could belong to",
            "indent it exactly like the keys, or the dashes, beside it",
        ),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => (
            "this line is neither a `key: value` nor part of the text above it",
            "add the colon and a blank after the key, or indent the line deeper than the key it belongs to",
        ),
        ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator => (
            "an item with a dash cannot stand here",
            "begin the list on a line of its own, or write it as `[a, b]`",
        ),
        ErrorKind::MappingKeyNotAllowed => {
            ("a key cannot begin here", "begin it on a line of its own")
        }
        _ => return None,
    })
}

/// Mappings and lists in brackets.
fn brackets(kind: &ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::ExpectedFlowMappingSeparator => (
            "inside `{}` a comma or the closing `}` is missing here",
            "separate the keys with commas, and put text with a comma, a colon or a bracket in quotes",
        ),
        ErrorKind::ExpectedFlowSequenceSeparator => (
            "inside `[]` a comma or the closing `]` is missing here",
            "separate the items with commas, and put text with a comma or a bracket in quotes",
        ),
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::UnclosedFlowCollection { .. } => UNCLOSED,
        ErrorKind::MismatchedFlowCollectionEnd { .. } => (
            "this bracket is closed by one of the other kind",
            "close each `{` with `}` and each `[` with `]`, the inner one first",
        ),
        ErrorKind::MisplacedFlowCollectionEnd => (
            "this bracket closes none that was opened",
            "close each `{` with `}` and each `[` with `]`, the inner one first",
        ),
        _ => return None,
    })
}

/// Blanks and tabs, and characters that mean something.
fn characters(kind: &ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::FlowMappingValueAdjacentCollection
        | ErrorKind::InvalidMappingValueWhitespace
        | ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::ExpectedWhitespace => {
            ("a blank is missing here", "put a blank behind the colon, or behind the dash")
        }
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => {
            ("a tab stands where YAML wants blanks", "indent with blanks")
        }
        ErrorKind::UnexpectedCharacter { .. } | ErrorKind::ExpectedNodeContent => {
            ("a value cannot begin with this character", "put the text in quotes")
        }
        ErrorKind::BomInsideDocument => {
            ("a byte-order mark stands inside the text", "delete this invisible character")
        }
        _ => return None,
    })
}

/// Text in quotes.
fn quoted(kind: &ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => (
            "a quote is opened and never closed",
            "close it; inside '…' an apostrophe is written twice, inside \"…\" a quote is written \\\"",
        ),
        ErrorKind::InvalidTrailingSingleQuotedScalar => {
            ("the quoted text ends before this", "inside '…' an apostrophe is written twice")
        }
        ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            ("the quoted text ends before this", "inside \"…\" a quote is written \\\"")
        }
        ErrorKind::UnknownQuotedScalarEscape => (
            "\"…\" knows no such escape",
            "write a backslash twice, or use '…', where it needs no escape",
        ),
        ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => (
            "this escape is not a character",
            "write the character itself, or all the hexadecimal digits of its code",
        ),
        ErrorKind::InvalidQuotedScalarIndent => (
            "a quote is not closed, or a further line of its text is not indented",
            "close the quote, or indent the line deeper than the key it belongs to",
        ),
        _ => return None,
    })
}

/// Text under `|` or `>`, and plain text over several lines.
fn block_text(kind: &ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::ZeroBlockScalarIndent | ErrorKind::InvalidBlockScalarHeader => (
            "behind `|` or `>` the line must end",
            "begin the text on the next line, or put it in quotes",
        ),
        ErrorKind::InvalidBlockScalarIndent => (
            "this line of the block text is indented less than its first line",
            "indent all its lines alike",
        ),
        ErrorKind::CommentInterceptedScalar => (
            "a comment stands in the middle of a text",
            "move it above the key, or put the text in quotes if the # belongs to it",
        ),
        ErrorKind::CommentNotSeparated => (
            "a comment begins without a blank before it",
            "put a blank before the #, or the text in quotes",
        ),
        ErrorKind::UnexpectedEof
        | ErrorKind::UnexpectedEndOfPlainScalar
        | ErrorKind::UnexpectedEofBlockSequence
        | ErrorKind::UnexpectedEofBlockMapping => {
            ("the file ends in the middle of something", "finish it, or delete its beginning")
        }
        _ => return None,
    })
}

/// Parts of YAML that specs do without, wrongly written on top.
fn features(kind: &ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::ExpectedTagBang
        | ErrorKind::InvalidGlobalTagCharacter
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::InvalidTagUtf8LeadingByte
        | ErrorKind::InvalidTagUtf8TrailingByte
        | ErrorKind::InvalidTagUtf8 => {
            ("YAML takes this for a tag", "put text that begins with `!` in quotes")
        }
        ErrorKind::MissingAnchorOrAliasName => (
            "YAML takes this for an anchor or an alias",
            "put text that begins with `&` or `*` in quotes",
        ),
        ErrorKind::InvalidDocumentEnd | ErrorKind::ExpectedDocumentStart => (
            "something stands behind the end of the document",
            "indent it like the first key, or close the bracket or quote before it",
        ),
        _ => return None,
    })
}

/// The character at byte `at`; behind the last one of a line, the empty place there.
fn character_at(text: &str, file: FileId, at: usize) -> Span {
    let mut start = at.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    if text[start..].trim().is_empty() {
        start = text.trim_end().len();
    }
    let width = text[start..].chars().next().filter(|it| !matches!(it, '\n' | '\r'));
    let end = start + width.map_or(0, char::len_utf8);
    let narrow = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(file, narrow(start), narrow(end))
}
