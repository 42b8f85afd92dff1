//! Reading specs: parse, resolve and check, held to a bare parse of the same bytes.

use std::io;
use std::time::Duration;

use granit_parser::{Event, Parser, Span, SpannedEventReceiver};

use crate::big_vendor;
use crate::clock::{Contender, Table};
use crate::memory;

struct Counted(usize);

impl<'input> SpannedEventReceiver<'input> for Counted {
    fn on_event(&mut self, _: Event<'input>, _: Span) {
        self.0 += 1;
    }
}

fn bare_parse(texts: &[(String, String)]) -> usize {
    let mut counted = Counted(0);
    for (_, text) in texts {
        // The specs are ours and parse; what counts is the time.
        let _ = Parser::new_from_str(text).load(&mut counted, true);
    }
    counted.0
}

fn load(texts: &[(String, String)]) -> bindery_model::Loaded {
    bindery_model::load_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// The size that is held to the floor, and the one that shows how cost grows.
const SIZES: [usize; 3] = [100, 1_000, 10_000];

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    let mut each = Vec::new();
    for operations in SIZES {
        let texts = big_vendor::specs(operations);
        let bytes = as_float(size(&texts));
        let loaded = load(&texts);
        assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics.first());
        drop(loaded);
        let times = table.race(
            &format!("{operations} operations of 20 fields, {:.1} MB of YAML", bytes / 1e6),
            &mut [
                Contender::new("the YAML parser alone", || bare_parse(&texts)),
                Contender::new("read, resolved and checked", || load(&texts)),
            ],
        )?;
        if let Some(peak) = memory::peak_of(&operations.to_string()) {
            let (held, ratio) = (as_float(peak) / 1e6, as_float(peak) / bytes);
            table.row("memory at its peak", &format!("{held:.1} MB"), ratio)?;
        }
        each.push((operations, times[1].time.as_secs_f64() / as_float(operations)));
    }
    let (fewest, first) = each[0];
    for (operations, time) in &each[1..] {
        let name = format!("an operation of {operations}, beside one of {fewest}");
        table.row(&name, &format!("{:.2?}", Duration::from_secs_f64(*time)), time / first)?;
    }
    Ok(())
}

/// The peak of memory while a vendor of so many operations is read; in a process of its own.
pub(crate) fn peak(operations: &str) -> Option<usize> {
    let texts = big_vendor::specs(operations.parse().ok()?);
    memory::peak(|| load(&texts))
}

fn size(texts: &[(String, String)]) -> usize {
    texts.iter().map(|(_, text)| text.len()).sum()
}

/// Sizes of files and memory, exact up to 4 GB and not needed exactly beyond.
fn as_float(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX))
}
