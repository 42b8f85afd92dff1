//! New lines for a change, put into a text whose other lines stay as they are.

use std::ops::Range;

use super::Step;
use crate::print;
use crate::read::Read;
use crate::tree::{Collection, Form, Member};

/// What an edit did.
#[derive(Debug, Clone, Copy)]
pub(super) enum Change<'p> {
    /// Something in the member at this path.
    Inside(&'p [Step]),
    /// A new member of the collection at this path, at this position.
    Inserted(&'p [Step], usize),
    /// A member taken out of the collection at this path, from this position.
    Removed(&'p [Step], usize),
}

/// The text with the change in it; `edited` is the root after it. None where no member that begins
/// a line of its own holds the change: then the whole is laid out.
pub(super) fn spliced(read: &Read, edited: &Member, change: &Change<'_>) -> Option<String> {
    let (path, beside) = match *change {
        Change::Inside(path) => (path, None),
        Change::Inserted(path, at) => (path, inserted(read, edited, path, at)),
        Change::Removed(path, at) => (path, removed(read, edited, path, at)),
    };
    let (range, mut lines) = beside.or_else(|| around(read, edited, path))?;
    let before = &read.text[..range.start];
    if !before.is_empty() && !before.ends_with('\n') && !lines.is_empty() {
        lines.insert(0, '\n');
    }
    Some(format!("{before}{lines}{}", &read.text[range.end..]))
}

type Lines = (Range<usize>, String);

/// The lines of the innermost member on the path that begins a line.
fn around(read: &Read, edited: &Member, path: &[Step]) -> Option<Lines> {
    let (mut old, mut new) = (&read.root, edited);
    let mut found = None;
    for step in path {
        let (Some(was), Some(is)) = (old.value.as_collection(), new.value.as_collection()) else {
            break;
        };
        // A key that got another name is where it was.
        let Some(at) = step.position(was) else { break };
        (old, new) = (&was.members[at], is.members.get(at)?);
        found = old.lines.clone().map(|lines| (lines, new)).or(found);
    }
    let (lines, member) = found?;
    Some((lines.clone(), print::member(member, column(read, lines.start))))
}

/// A new member of a block goes between the lines of its neighbours.
fn inserted(read: &Read, edited: &Member, path: &[Step], at: usize) -> Option<Lines> {
    let old = block(&read.root, path)?;
    let new = &collection(edited, path)?.members[at];
    let neighbour = old.members.get(at.saturating_sub(1))?.lines.clone()?;
    let place = if at > 0 { neighbour.end } else { neighbour.start };
    let mut lines = print::member_with_lead(new, column(read, neighbour.start));
    let apart = new.lead.first().map_or(new.blank, |first| first.blank);
    if apart && at > 0 {
        lines.insert(0, '\n');
    }
    Some((place..place, lines))
}

/// A member of a block goes with its lines, as long as another one stays.
fn removed(read: &Read, edited: &Member, path: &[Step], at: usize) -> Option<Lines> {
    let old = block(&read.root, path)?;
    let stays = !collection(edited, path)?.members.is_empty();
    let lines = old.members.get(at)?.lines.clone().filter(|_| stays)?;
    Some((lines, String::new()))
}

/// The collection at a path, if it stands on lines of its own.
fn block<'r>(root: &'r Member, path: &[Step]) -> Option<&'r Collection> {
    collection(root, path).filter(|it| it.form == Form::Block)
}

fn collection<'r>(root: &'r Member, path: &[Step]) -> Option<&'r Collection> {
    let mut member = root;
    for step in path {
        let around = member.value.as_collection()?;
        member = &around.members[step.position(around)?];
    }
    member.value.as_collection()
}

/// The column in which a line's text begins.
fn column(read: &Read, line: usize) -> usize {
    let rest = &read.text[line..];
    rest.len() - rest.trim_start_matches(' ').len()
}
