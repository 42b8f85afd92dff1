//! Where a fact stands: the spec files as read, and places in them.
//!
//! Everything downstream carries a [`Span`]; it becomes line and column only when it is printed.
//! No file larger than [`MAX_BYTES`] is ever held in memory.

use std::io::Read as _;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Code, Diagnostic};

/// The largest spec file that is read. The largest of real ones has some hundred kilobytes.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Which of the files in [`Sources`] a span lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct FileId(pub u32);

/// A half-open range of bytes in one spec file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of `file` from byte `start` up to, not including, byte `end`.
    pub fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }
}

/// One spec file: its path as the user named it, and its text.
#[derive(Debug, Clone)]
pub struct Source {
    path: String,
    text: Arc<str>,
    /// Where each line starts; worked out when a place is first asked for.
    line_starts: OnceLock<Vec<u32>>,
}

/// A place as people say it: lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's path as the user named it.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// All spec files of one run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Takes a file in and says under which number.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(Source::new(path.into(), text.into()));
        id
    }

    /// Reads a file from disk, named in messages by the path as it is given here.
    ///
    /// `None`, and a diagnostic, for what is no file, cannot be opened, is larger than
    /// [`MAX_BYTES`] or is not UTF-8.
    pub fn read_file(
        &mut self,
        path: impl AsRef<Path>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<FileId> {
        let path = path.as_ref();
        let name = path.display().to_string();
        match limited(path) {
            Ok(bytes) => self.add_bytes(name, bytes, diagnostics),
            Err(why) => {
                let nothing = Span { file: self.add(name, ""), ..Span::default() };
                diagnostics.push(Diagnostic::error(Code::UnreadableFile, nothing, why));
                None
            }
        }
    }

    /// Takes a file's bytes in; a byte-order mark at the beginning is left out.
    ///
    /// `None`, and a diagnostic that shows the line, where they are not UTF-8 or more than
    /// [`MAX_BYTES`].
    pub fn add_bytes(
        &mut self,
        path: impl Into<String>,
        mut bytes: Vec<u8>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<FileId> {
        let path = path.into();
        if bytes.len() as u64 > MAX_BYTES {
            let nothing = Span { file: self.add(path, ""), ..Span::default() };
            diagnostics.push(Diagnostic::error(Code::UnreadableFile, nothing, too_large()));
            return None;
        }
        if bytes.starts_with(b"\xEF\xBB\xBF") {
            bytes.drain(..3);
        }
        match String::from_utf8(bytes) {
            Ok(text) => Some(self.add(path, text)),
            Err(error) => {
                diagnostics.push(self.refuse_encoding(path, &error));
                None
            }
        }
    }

    /// Keeps what can be shown of the file, so that the message can underline the byte.
    fn refuse_encoding(&mut self, path: String, error: &std::string::FromUtf8Error) -> Diagnostic {
        let at = error.utf8_error().valid_up_to();
        let byte = error.as_bytes().get(at).copied().unwrap_or_default();
        let file = self.add(path, String::from_utf8_lossy(error.as_bytes()));
        let start = u32::try_from(at).unwrap_or(u32::MAX);
        let end = start + u32::try_from(char::REPLACEMENT_CHARACTER.len_utf8()).unwrap_or(0);
        let message = format!("byte {byte:#04x} is not UTF-8 text");
        Diagnostic::error(Code::UnreadableFile, Span::new(file, start, end), message)
            .help("save the file as UTF-8")
    }

    /// The file with this number, if it was added here.
    pub fn get(&self, file: FileId) -> Option<&Source> {
        self.files.get(file.0 as usize)
    }

    /// All files with their numbers, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The text a span covers; empty where the span lies outside its file.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|source| source.text.get(span.start as usize..span.end as usize))
            .unwrap_or("")
    }

    /// Where a span starts.
    pub fn place(&self, span: Span) -> Place {
        let Some(source) = self.get(span.file) else {
            return Place { path: String::new(), line: 1, column: 1 };
        };
        let (line, column) = source.line_column(span.start);
        Place { path: source.path.clone(), line, column }
    }
}

/// The bytes of a file, or why they cannot be had.
fn limited(path: &Path) -> Result<Vec<u8>, String> {
    let file =
        std::fs::File::open(path).map_err(|error| format!("the file cannot be opened: {error}"))?;
    let about = file.metadata().map_err(|error| format!("the file cannot be read: {error}"))?;
    if about.is_dir() {
        return Err("this is a folder, not a file".to_owned());
    }
    if about.len() > MAX_BYTES {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    // One byte more than is allowed tells a file that grew, or a device that has no length.
    let mut some = file.take(MAX_BYTES + 1);
    some.read_to_end(&mut bytes).map_err(|error| format!("the file cannot be read: {error}"))?;
    Ok(bytes)
}

fn too_large() -> String {
    format!("the file is larger than the {} MiB that are read", MAX_BYTES / 1024 / 1024)
}

impl Source {
    fn new(path: String, text: Arc<str>) -> Self {
        Self { path, text, line_starts: OnceLock::new() }
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            let after = ends.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
            std::iter::once(0).chain(after).collect()
        })
    }

    /// The path as the user named it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole text, to be kept.
    pub(crate) fn shared(&self) -> &Arc<str> {
        &self.text
    }

    /// The bytes of the line that holds a byte offset, without its line end.
    pub fn line_at(&self, offset: usize) -> std::ops::Range<usize> {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start as usize <= offset).max(1);
        let start = starts[line - 1] as usize;
        let end = starts.get(line).map_or(self.text.len(), |next| *next as usize);
        let text = self.text.get(start..end).unwrap_or("");
        start..start + text.trim_end_matches(['\n', '\r']).len()
    }

    /// Line and column, both from 1, of a byte offset.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts[line - 1] as usize;
        let upto = self.text.get(start..offset as usize).unwrap_or("");
        let column = upto.chars().count() + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> (Sources, Option<FileId>, Vec<Diagnostic>) {
        let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
        let file = sources.add_bytes("a.yaml", bytes.to_vec(), &mut diagnostics);
        (sources, file, diagnostics)
    }

    #[test]
    fn a_byte_order_mark_is_left_out() {
        let (sources, file, diagnostics) = told(b"\xEF\xBB\xBFa: 1");
        assert_eq!(diagnostics, []);
        assert_eq!(sources.get(file.unwrap()).unwrap().text(), "a: 1");
    }

    #[test]
    fn what_is_not_utf8_is_shown_where_it_stands() {
        let (sources, file, diagnostics) = told(b"gr\xC3\xB6\xC3\x9Fe: 1\nb: f\xFCr\n");
        assert_eq!((file, diagnostics.len()), (None, 1));
        assert_eq!(diagnostics[0].code, Code::UnreadableFile);
        assert!(diagnostics[0].message.contains("0xfc"), "{}", diagnostics[0].message);
        assert_eq!(sources.place(diagnostics[0].span).to_string(), "a.yaml:2:5");
    }

    #[test]
    fn a_large_file_is_refused_before_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.yaml");
        std::fs::File::create(&path).unwrap().set_len(50 * 1024 * 1024).unwrap();
        let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
        assert_eq!(sources.read_file(&path, &mut diagnostics), None);
        assert_eq!(sources.read_file(folder.path(), &mut diagnostics), None);
        assert_eq!(sources.read_file(folder.path().join("none"), &mut diagnostics), None);
        let told: Vec<_> = diagnostics.iter().map(|it| (it.code, it.message.as_str())).collect();
        assert!(told.iter().all(|(code, _)| *code == Code::UnreadableFile));
        assert!(told[0].1.contains("larger than the 16 MiB"), "{told:?}");
        assert!(told[1].1.contains("folder"), "{told:?}");
        assert!(told[2].1.contains("cannot be opened"), "{told:?}");
        assert!(sources.place(diagnostics[2].span).path.ends_with("none"));
        let (_, file, diagnostics) = told_bytes(17 * 1024 * 1024);
        assert_eq!((file, diagnostics.len()), (None, 1));
    }

    fn told_bytes(size: usize) -> (Sources, Option<FileId>, Vec<Diagnostic>) {
        told(&vec![b'a'; size])
    }

    #[test]
    fn places_count_characters() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "ü😀x\r\nb");
        let place = |at| sources.place(Span::new(file, at, at)).to_string();
        assert_eq!(
            [place(0), place(6), place(9), place(99)].join(" "),
            "a.yaml:1:1 a.yaml:1:3 a.yaml:2:1 a.yaml:2:1"
        );
    }
}
