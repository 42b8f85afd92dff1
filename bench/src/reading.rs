//! Reading specs: parse, resolve and check, held to a bare parse of the same bytes.

use std::io;

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

const LARGEST: usize = 10_000;

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    for operations in [100, 1_000, LARGEST] {
        let texts = big_vendor::specs(operations);
        let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
        let loaded = load(&texts);
        assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics.first());
        drop(loaded);
        let megabytes = as_float(bytes) / 1e6;
        table.race(
            &format!("{operations} operations of 20 fields, {megabytes:.1} MB of YAML"),
            &mut [
                Contender::new("the YAML parser alone", || bare_parse(&texts)),
                Contender::new("read, resolved and checked", || load(&texts)),
            ],
        )?;
        // Only the largest stands out from what the smaller ones left with the allocator.
        if operations == LARGEST
            && let Some(peak) = memory::peak(|| load(&texts))
        {
            let times = as_float(peak) / as_float(bytes);
            table.say(&format!("memory at its peak: {times:.1} x the size of the files"))?;
        }
    }
    Ok(())
}

/// Sizes of files and memory, exact up to 4 GB and not needed exactly beyond.
fn as_float(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX))
}
