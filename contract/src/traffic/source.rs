//! The files, cut into blocks of whole exchanges. Threads take blocks in turn; no more than a block
//! a thread is in memory.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::entries::Entries;
use super::hold::LONGEST;
use super::tally::At;
use crate::recording::EXCHANGES;
use crate::shard::Shard;

/// Bytes in a block, unless one exchange has more.
const BLOCK: usize = 1 << 20;

/// Why traffic cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("`{path}` cannot be read: {error}")]
pub struct SourceError {
    path: String,
    error: io::Error,
}

/// A block of exchanges, and where it stands.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Its place among all blocks.
    pub(super) turn: u64,
    pub(super) file: usize,
    pub(super) bytes: Vec<u8>,
    /// The exchanges in it; `None`: each line is one.
    pub(super) cuts: Option<Vec<Range<usize>>>,
    /// How many exchanges of its file it accounts for, where that is not the number of its lines.
    pub(super) numbers: Option<u64>,
    /// Whether the first line is longer than what is read, and was left out.
    too_long: bool,
    /// Not a part of the shard: only counted.
    pub(super) foreign: bool,
}

/// The traffic.
pub(super) struct Source {
    inputs: Vec<Input>,
    state: Mutex<State>,
}

struct Input {
    /// As the user named it.
    name: String,
    path: PathBuf,
    kind: Kind,
    /// Of a file of lines: the bytes in which its lines begin.
    range: Option<(u64, u64)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lines,
    Archive,
}

struct State {
    shard: Shard,
    next: usize,
    open: Option<(usize, Open)>,
    turn: u64,
}

enum Open {
    Lines(Lines),
    Archive(Box<Entries<Box<dyn Read + Send>>>, u64),
}

struct Lines {
    from: Box<dyn Read + Send>,
    /// What was read behind the last whole line.
    carry: Vec<u8>,
    /// In how many bytes from here a line must begin to be ours.
    left: u64,
    /// Which blocks are ours, where bytes cannot be counted in advance.
    blocks: Option<(Shard, u64)>,
}

impl Source {
    /// Looks at the files. Nothing is read yet but their beginnings.
    pub(super) fn open(files: &[PathBuf], shard: Shard) -> Result<Self, SourceError> {
        let inputs = files.iter().map(|path| Input::of(path, shard)).collect::<Result<_, _>>()?;
        let state = State { shard, next: 0, open: None, turn: 0 };
        Ok(Self { inputs, state: Mutex::new(state) })
    }

    /// How many files there are.
    pub(super) fn files(&self) -> usize {
        self.inputs.len()
    }

    /// A place as people look for it.
    pub(super) fn place(&self, at: At) -> String {
        let input = &self.inputs[at.file];
        match input.kind {
            Kind::Lines => format!("{}:{}", input.name, at.number),
            Kind::Archive => format!("{}#{}", input.name, at.number),
        }
    }

    /// Puts the next block into `block`; whether there is one.
    pub(super) fn next(&self, block: &mut Block) -> Result<bool, SourceError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if state.open.is_none() {
                let Some(input) = self.inputs.get(state.next) else { return Ok(false) };
                state.open = Some((state.next, input.open(state.shard)?));
                state.next += 1;
            }
            let shard = state.shard;
            let Some((file, open)) = &mut state.open else { continue };
            let file = *file;
            block.bytes.clear();
            let filled = match open {
                Open::Lines(lines) => lines.fill(block),
                Open::Archive(entries, number) => archive(entries, number, shard, block),
            };
            if filled.map_err(|error| self.inputs[file].failed(error))? {
                (block.file, block.turn) = (file, state.turn);
                state.turn += 1;
                return Ok(true);
            }
            state.open = None;
        }
    }

    /// How many lines of a file come before the shard's.
    pub(super) fn lines_before(&self, file: usize) -> Result<u64, SourceError> {
        let input = &self.inputs[file];
        let Some((start, _)) = input.range.filter(|(start, _)| *start > 0) else { return Ok(0) };
        let failed = |error| input.failed(error);
        let mut from = File::open(&input.path).map_err(failed)?.take(start);
        let (mut buffer, mut lines, mut last) = (vec![0; BLOCK], 0, b'\n');
        loop {
            let read = from.read(&mut buffer).map_err(failed)?;
            let Some(end) = buffer[..read].last() else { break };
            last = *end;
            lines += memchr::memchr_iter(b'\n', &buffer[..read]).count() as u64;
        }
        // A line that begins before the shard belongs to the one before, to its end.
        Ok(lines + u64::from(last != b'\n'))
    }
}

/// Takes an exchange: its number from 1, and its text or why it is not there.
type Take<'t> = dyn FnMut(u64, Result<&[u8], &'static str>) + 't;

impl Block {
    /// Calls `take` with each exchange.
    pub(super) fn exchanges(&self, take: &mut Take<'_>) {
        if self.foreign {
            return;
        }
        let mut number = 0;
        if self.too_long {
            number += 1;
            take(number, Err("it is longer than 64 MiB"));
        }
        if let Some(cuts) = &self.cuts {
            for cut in cuts {
                number += 1;
                if !cut.is_empty() {
                    take(number, Ok(&self.bytes[cut.clone()]));
                }
            }
            return;
        }
        let mut start = 0;
        while start < self.bytes.len() {
            let rest = &self.bytes[start..];
            let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            number += 1;
            take(number, Ok(&rest[..end]));
            start += end + 1;
        }
    }
}

impl Input {
    fn of(path: &Path, shard: Shard) -> Result<Self, SourceError> {
        let name = path.display().to_string();
        let path = if path.is_dir() { path.join(EXCHANGES) } else { path.to_owned() };
        let mut input = Self { name, path, kind: Kind::Lines, range: None };
        if input.is_standard() {
            return Ok(input);
        }
        let mut file = File::open(&input.path).map_err(|error| input.failed(error))?;
        let mut begin = [0; 512];
        let read = file.read(&mut begin).map_err(|error| input.failed(error))?;
        let packed = begin.starts_with(GZIP);
        if packed {
            let read = input.unpacked(file)?.read(&mut begin).map_err(|it| input.failed(it))?;
            input.kind = kind(&begin[..read]);
            return Ok(input);
        }
        input.kind = kind(&begin[..read]);
        let length = file.metadata().map(|it| it.len()).map_err(|it| input.failed(it))?;
        if input.kind == Kind::Lines {
            input.range = Some(shard.range(length));
        }
        Ok(input)
    }

    fn is_standard(&self) -> bool {
        self.path == Path::new("-")
    }

    fn failed(&self, error: io::Error) -> SourceError {
        SourceError { path: self.name.clone(), error }
    }

    fn unpacked(&self, mut file: File) -> Result<Box<dyn Read + Send>, SourceError> {
        file.rewind().map_err(|error| self.failed(error))?;
        Ok(Box::new(flate2::read::MultiGzDecoder::new(io::BufReader::new(file))))
    }

    fn open(&self, shard: Shard) -> Result<Open, SourceError> {
        let blocks = (!shard.is_whole()).then_some((shard, 0));
        let lines = |from, left| Lines { from, carry: Vec::new(), left, blocks: None };
        if self.is_standard() {
            let open = Lines { blocks, ..lines(Box::new(io::stdin()), u64::MAX) };
            return Ok(Open::Lines(open));
        }
        let file = File::open(&self.path).map_err(|error| self.failed(error))?;
        let (from, packed): (Box<dyn Read + Send>, bool) = match (self.kind, self.range) {
            (Kind::Lines, Some((start, end))) => {
                return self.part(file, start, end).map(Open::Lines);
            }
            _ => self.perhaps_packed(file)?,
        };
        Ok(match self.kind {
            Kind::Lines => {
                Open::Lines(Lines { blocks: blocks.filter(|_| packed), ..lines(from, u64::MAX) })
            }
            Kind::Archive => Open::Archive(Box::new(Entries::new(from)), 0),
        })
    }

    fn perhaps_packed(&self, mut file: File) -> Result<(Box<dyn Read + Send>, bool), SourceError> {
        let mut begin = [0; 2];
        let read = file.read(&mut begin).map_err(|error| self.failed(error))?;
        file.rewind().map_err(|error| self.failed(error))?;
        if begin[..read] == *GZIP {
            Ok((self.unpacked(file)?, true))
        } else {
            Ok((Box::new(file), false))
        }
    }

    /// The lines that begin in a range of bytes.
    fn part(&self, mut file: File, start: u64, end: u64) -> Result<Lines, SourceError> {
        let failed = |error| self.failed(error);
        let mut lines = Lines {
            from: Box::new(io::empty()),
            carry: Vec::new(),
            left: end - start,
            blocks: None,
        };
        if start > 0 {
            // The line that this byte is in, if it is not its first, is another's.
            file.seek(SeekFrom::Start(start - 1)).map_err(failed)?;
        }
        lines.from = Box::new(file);
        if start > 0 {
            let skipped = lines.skip_line().map_err(failed)?;
            lines.left = lines.left.saturating_sub(skipped - 1);
        }
        Ok(lines)
    }
}

const GZIP: &[u8] = b"\x1f\x8b";

/// An archive begins with its `log`.
fn kind(begin: &[u8]) -> Kind {
    let mut rest = begin.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(begin);
    for word in [&b"{"[..], b"\"log\"", b":"] {
        match rest.trim_ascii_start().strip_prefix(word) {
            Some(after) => rest = after,
            None => return Kind::Lines,
        }
    }
    Kind::Archive
}

impl Lines {
    /// Fills a block with whole lines; whether there were any.
    fn fill(&mut self, block: &mut Block) -> io::Result<bool> {
        (block.cuts, block.numbers, block.too_long, block.foreign) = (None, None, false, false);
        if self.left == 0 {
            return Ok(false);
        }
        std::mem::swap(&mut block.bytes, &mut self.carry);
        self.carry.clear();
        let mut wanted = BLOCK;
        let mut ended = self.read(&mut block.bytes, wanted)?;
        let cut = loop {
            match memchr::memrchr(b'\n', &block.bytes) {
                _ if ended => break block.bytes.len(),
                Some(last) => break last + 1,
                None if block.bytes.len() > LONGEST => {
                    self.skip_line()?;
                    block.bytes.clear();
                    block.too_long = true;
                    break 0;
                }
                None => {
                    wanted *= 2;
                    ended = self.read(&mut block.bytes, wanted)?;
                }
            }
        };
        self.carry.extend_from_slice(&block.bytes[cut..]);
        block.bytes.truncate(cut);
        self.end(block);
        if let Some((shard, turn)) = &mut self.blocks {
            block.foreign = !shard.takes_number(*turn);
            *turn += 1;
            if block.foreign {
                block.numbers = Some(memchr::memchr_iter(b'\n', &block.bytes).count() as u64);
            }
        }
        Ok(!block.bytes.is_empty() || block.too_long)
    }

    /// Cuts a block where a line begins that is another's.
    fn end(&mut self, block: &mut Block) {
        let length = block.bytes.len() as u64;
        let Some(last) = usize::try_from(self.left - 1).ok().filter(|_| length >= self.left) else {
            self.left = self.left.saturating_sub(length.max(u64::from(block.too_long)));
            return;
        };
        let rest = &block.bytes[last..];
        let end = memchr::memchr(b'\n', rest).map_or(block.bytes.len(), |at| last + at + 1);
        block.bytes.truncate(end);
        self.left = 0;
    }

    /// Reads until there are so many bytes; whether the file ended.
    fn read(&mut self, bytes: &mut Vec<u8>, wanted: usize) -> io::Result<bool> {
        let missing = wanted.saturating_sub(bytes.len()) as u64;
        let read = self.from.by_ref().take(missing).read_to_end(bytes)?;
        Ok((read as u64) < missing)
    }

    /// Reads past the end of a line, and keeps what follows; how many bytes the line had left.
    fn skip_line(&mut self) -> io::Result<u64> {
        let mut skipped = 0;
        loop {
            let mut bytes = Vec::new();
            let ended = self.read(&mut bytes, BLOCK)?;
            if let Some(at) = memchr::memchr(b'\n', &bytes) {
                self.carry = bytes.split_off(at + 1);
                return Ok(skipped + at as u64 + 1);
            }
            skipped += bytes.len() as u64;
            if ended {
                self.left = 0;
                return Ok(skipped.max(1));
            }
        }
    }
}

/// Fills a block with entries of an archive; whether there were any.
fn archive(
    entries: &mut Entries<Box<dyn Read + Send>>,
    number: &mut u64,
    shard: Shard,
    block: &mut Block,
) -> io::Result<bool> {
    (block.too_long, block.foreign) = (false, false);
    let mut cuts = Vec::new();
    while block.bytes.len() < BLOCK {
        let start = block.bytes.len();
        if !entries.next(&mut block.bytes, LONGEST)? {
            break;
        }
        // An entry that is another's is an empty cut: it has a number all the same.
        if !shard.takes_number(*number) {
            block.bytes.truncate(start);
        }
        cuts.push(start..block.bytes.len());
        *number += 1;
    }
    block.numbers = Some(cuts.len() as u64);
    let any = !cuts.is_empty();
    block.cuts = Some(cuts);
    Ok(any)
}
