//! Lines as they are put together, and the comments behind them, aligned as their author did.

use crate::WIDTH;
use crate::tree::Comment;

/// A line and the comment behind it.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) comment: Option<Comment>,
}

impl Line {
    pub(super) fn new(text: String) -> Self {
        Self { text, comment: None }
    }

    /// The column of its comment, where it has one that stood in a column.
    fn column(&self) -> Option<usize> {
        self.comment.as_ref()?.column
    }
}

/// Lines in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Vec<Line>,
    /// Whether a block begins here: a blank line says nothing there.
    opened: bool,
}

impl Lines {
    pub(super) fn push(&mut self, line: Line) {
        self.lines.push(line);
        self.opened = false;
    }

    /// What comes next is the first of a block.
    pub(super) fn open(&mut self) {
        self.opened = true;
    }

    /// A blank line, unless one is there, or a block or the text begins here.
    pub(super) fn blank(&mut self) {
        if !self.opened && self.lines.last().is_some_and(|it| !it.text.is_empty()) {
            self.push(Line::new(String::new()));
        }
    }

    /// The text, each line with its end.
    pub(super) fn finish(self) -> String {
        let mut out = String::new();
        let mut rest = self.lines.as_slice();
        while let Some(first) = rest.first() {
            let aligned = |it: &&Line| first.column().is_some() && it.column() == first.column();
            let run = rest.iter().take_while(aligned).count().max(1);
            let (here, below) = rest.split_at(run);
            let width = here.iter().map(|it| it.text.chars().count()).max().unwrap_or(0);
            for line in here {
                out.push_str(&line.text);
                if let Some(comment) = &line.comment {
                    let blanks = width - line.text.chars().count() + GAP;
                    out.extend(std::iter::repeat_n(' ', blanks));
                    out.push_str(&comment.text);
                }
                out.push('\n');
            }
            rest = below;
        }
        out
    }
}

/// The columns between a row and the comment behind it.
const GAP: usize = 2;

/// Items with commas between two brackets, as many on a line as fit; the first line begins in column
/// `room`, the others in column `deeper`. None where one item alone does not fit.
pub(super) fn fill(
    open: &str,
    items: &[String],
    close: &str,
    room: usize,
    deeper: usize,
) -> Option<Vec<String>> {
    let width = |it: &str| it.chars().count();
    let mut lines = Vec::new();
    let mut line = open.to_owned();
    let (mut used, mut fresh) = (room + width(open), true);
    for (at, item) in items.iter().enumerate() {
        let last = at + 1 == items.len();
        let item = format!("{item}{}", if last { close } else { "," });
        if !fresh && used + 1 + width(&item) > WIDTH {
            lines.push(std::mem::replace(&mut line, " ".repeat(deeper)));
            (used, fresh) = (deeper, true);
        }
        if !fresh {
            line.push(' ');
            used += 1;
        }
        line.push_str(&item);
        used += width(&item);
        if used > WIDTH {
            return None;
        }
        fresh = false;
    }
    lines.push(line);
    Some(lines)
}
