//! From the tree to lines: every member on a row if it fits, else on lines of its own.

mod json;
mod lines;
mod row;

use crate::WIDTH;
use crate::spell;
use crate::tree::{Collection, Colon, Comment, Form, Kind, Member, Scalar, Spelling, Value};
use lines::{Line, Lines};

/// The columns of one level.
const STEP: usize = 2;

/// The whole text; `tail` stands behind the root.
pub(crate) fn whole(root: &Member, tail: &[Comment]) -> String {
    let mut printer = Printer::default();
    printer.root(root);
    for comment in tail {
        printer.comment(comment, 0);
    }
    printer.lines.finish()
}

/// The lines of one member, without the comments above it, as it stands in column `indent`.
pub(crate) fn member(member: &Member, indent: usize) -> String {
    let mut printer = Printer::default();
    printer.member(member, indent, Lead::Dropped);
    printer.lines.finish()
}

/// The lines of one member with the comments above it.
pub(crate) fn member_with_lead(member: &Member, indent: usize) -> String {
    let mut printer = Printer::default();
    printer.member(member, indent, Lead::Written);
    printer.lines.finish()
}

/// Whether the comments above a member are written with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    Written,
    /// Elsewhere, or already.
    Dropped,
}

/// How a value is laid out behind its key.
enum Laid {
    Row(String),
    /// Several lines; the first stands behind the key, the others are indented already.
    Lines(Vec<String>, Behind),
    /// On lines of its own, below the key.
    Block,
}

/// On which of several lines a comment may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    First,
    Last,
}

#[derive(Default)]
struct Printer {
    lines: Lines,
    /// What stands already on the line that is begun: dashes.
    begun: Option<String>,
}

impl Printer {
    fn root(&mut self, root: &Member) {
        let laid = lay(&root.value, 0, STEP, 0);
        for comment in &root.lead {
            self.comment(comment, 0);
        }
        if root.blank {
            self.lines.blank();
        }
        match (laid, root.value.as_collection()) {
            (Laid::Block, Some(collection)) => {
                self.members(collection, 0);
                root.head.iter().chain(&root.trail).for_each(|it| self.comment(it, 0));
            }
            (Laid::Row(row), _) => self.line(row, root.trail.as_ref()),
            (Laid::Lines(lines, behind), _) => self.several("", lines, behind, root),
            (Laid::Block, None) => {}
        }
    }

    fn member(&mut self, member: &Member, indent: usize, lead: Lead) {
        let begun = self.begun.clone().unwrap_or_else(|| " ".repeat(indent));
        let (name, base) = match &member.key {
            Some(key) => (format!("{begun}{}:", row::key(key)), indent),
            None => (format!("{begun}-"), indent + STEP),
        };
        let laid = lay(&member.value, name.chars().count() + 1, indent + STEP, base);
        if lead == Lead::Written {
            self.above(member, &laid, indent);
        }
        match laid {
            Laid::Row(row) => self.line(join(&name, &row), member.trail.as_ref()),
            Laid::Lines(lines, behind) => self.several(&name, lines, behind, member),
            Laid::Block => self.block(name, member, indent + STEP),
        }
    }

    /// The comments above a member, and those of what begins on its line.
    fn above(&mut self, member: &Member, laid: &Laid, indent: usize) {
        for comment in &member.lead {
            self.comment(comment, indent);
        }
        if member.blank {
            self.lines.blank();
        }
        if member.key.is_some() || !matches!(laid, Laid::Block) {
            return;
        }
        let trail = member.trail.as_ref().filter(|_| !member.value.has_comments());
        for comment in member.head.iter().chain(trail) {
            self.comment(comment, indent);
        }
        let first = member.value.as_collection().and_then(|it| it.members.first());
        if let Some(first) = first {
            let column = indent + 2 * STEP;
            let laid = lay(&first.value, column, column, column);
            self.above(&Member { blank: false, ..first.clone() }, &laid, indent);
        }
    }

    fn several(&mut self, name: &str, lines: Vec<String>, behind: Behind, member: &Member) {
        let at = if behind == Behind::First { 0 } else { lines.len() - 1 };
        for (number, line) in lines.into_iter().enumerate() {
            let line = if number == 0 { join(name, &line) } else { line };
            self.line(line, member.trail.as_ref().filter(|_| number == at));
        }
    }

    fn block(&mut self, name: String, member: &Member, deeper: usize) {
        let Some(collection) = member.value.as_collection() else { return };
        let commented = member.value.has_comments();
        let (beside, below) = match (&member.head, &member.trail) {
            (None, trail) if !commented => (trail.as_ref(), None),
            (head, trail) => (head.as_ref(), trail.as_ref()),
        };
        if member.key.is_some() {
            self.line(name, beside);
            self.lines.open();
        } else {
            // What would stand beside the dash stands above it.
            self.begun = Some(name + " ");
        }
        self.members(collection, deeper);
        if let Some(comment) = below {
            self.comment(comment, deeper);
        }
    }

    fn members(&mut self, collection: &Collection, indent: usize) {
        for member in &collection.members {
            // The comments of what begins on a dash's line stand above the dash.
            let lead = if self.begun.is_some() { Lead::Dropped } else { Lead::Written };
            self.member(member, indent, lead);
        }
        for comment in &collection.tail {
            self.comment(comment, indent);
        }
    }

    fn comment(&mut self, comment: &Comment, indent: usize) {
        if comment.blank {
            self.lines.blank();
        }
        self.lines.push(Line::new(format!("{}{}", " ".repeat(indent), comment.text)));
    }

    fn line(&mut self, text: String, comment: Option<&Comment>) {
        self.begun = None;
        self.lines.push(Line { text, comment: comment.cloned() });
    }
}

fn join(name: &str, value: &str) -> String {
    let blank = if name.trim().is_empty() || value.is_empty() { "" } else { " " };
    format!("{name}{blank}{value}")
}

/// How a value is laid out that begins in column `room`; its further lines stand in column
/// `deeper`, those of JSON in column `base`.
fn lay(tree: &crate::Tree, room: usize, deeper: usize, base: usize) -> Laid {
    match &tree.value {
        Value::Empty(Colon::Written | Colon::LeftOut) => Laid::Row(String::new()),
        Value::Scalar(scalar) => lay_scalar(scalar, room, deeper),
        Value::Collection(collection) => lay_collection(collection, room, deeper, base),
    }
}

fn lay_scalar(scalar: &Scalar, room: usize, deeper: usize) -> Laid {
    let text = scalar.text.as_str();
    match &scalar.spelling {
        Spelling::Literal => Laid::Lines(literal(text, deeper), Behind::First),
        Spelling::Folded(lines) => Laid::Lines(under('>', lines, text, deeper), Behind::First),
        Spelling::Text | Spelling::Quoted if spell::fits_literal(text) => {
            Laid::Lines(literal(text, deeper), Behind::First)
        }
        _ => {
            let row = row::scalar(scalar, spell::Place::Block);
            let fits = room + row.chars().count() <= WIDTH;
            let folded = if fits { None } else { spell::folded(text, WIDTH - deeper.min(60)) };
            match folded {
                Some(lines) => Laid::Lines(under('>', &lines, text, deeper), Behind::First),
                None => Laid::Row(row),
            }
        }
    }
}

/// The lines of a text under `|`.
fn literal(text: &str, deeper: usize) -> Vec<String> {
    let lines: Vec<String> = text.trim_end_matches('\n').split('\n').map(str::to_owned).collect();
    under('|', &lines, text, deeper)
}

/// `|` or `>` with what the text's end asks for, and its lines below.
fn under(mark: char, lines: &[String], text: &str, deeper: usize) -> Vec<String> {
    let ends = text.len() - text.trim_end_matches('\n').len();
    let end = ["-", "", "+"][ends.min(2)];
    // Where the first line begins with a blank, nobody could tell how deep the text stands.
    let deep = if lines.first().is_some_and(|it| it.starts_with([' ', '\t'])) { "2" } else { "" };
    let indented = lines.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!("{}{line}", " ".repeat(deeper)),
    });
    let kept = std::iter::repeat_n(String::new(), ends.saturating_sub(1));
    std::iter::once(format!("{mark}{deep}{end}")).chain(indented).chain(kept).collect()
}

fn lay_collection(collection: &Collection, room: usize, deeper: usize, base: usize) -> Laid {
    let fits =
        |it: &Vec<String>| room + it[0].chars().count() <= WIDTH || collection.has_comments();
    if let Some(lines) = json::as_pasted(collection, base).filter(fits) {
        return Laid::Lines(lines, Behind::Last);
    }
    if let Some(row) = row::collection(collection, WIDTH.saturating_sub(room)) {
        return Laid::Row(row);
    }
    if collection.members.is_empty() {
        return Laid::Row(row::empty(collection.kind).to_owned());
    }
    match &collection.form {
        Form::Json(_) if !collection.has_comments() => {
            Laid::Lines(json::lines(collection, base), Behind::Last)
        }
        Form::Row | Form::Auto => match filled(collection, room, deeper) {
            Some(lines) => Laid::Lines(lines, Behind::Last),
            None => Laid::Block,
        },
        _ => Laid::Block,
    }
}

/// A list of plain values over several lines.
fn filled(collection: &Collection, room: usize, deeper: usize) -> Option<Vec<String>> {
    let scalars = |it: &Member| matches!(it.value.value, Value::Scalar(_));
    let simple = collection.kind == Kind::List && collection.members.iter().all(scalars);
    if !simple || collection.has_comments() {
        return None;
    }
    let items = collection.members.iter().map(|it| row::value(&it.value, row::Mode::Yaml, WIDTH));
    let items: Vec<String> = items.collect::<Option<_>>()?;
    lines::fill("[", &items, "]", room, deeper)
}
