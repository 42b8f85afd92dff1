//! Threads that take blocks in turn, and one that puts what they found in the order of the traffic.

use std::collections::BTreeMap;
use std::sync::mpsc;

use super::hold::Holder;
use super::source::{Block, Source, SourceError};
use super::tally::Total;

/// Judges all of it. What comes out does not depend on the number of threads.
pub(super) fn run(
    holder: &Holder<'_>,
    source: &Source,
    threads: usize,
) -> Result<Total, SourceError> {
    let threads = threads.max(1);
    std::thread::scope(|scope| {
        // Results wait for their turn; how many can wait is bounded by how many are on their way.
        let (send, receive) = mpsc::sync_channel(threads);
        for _ in 0..threads {
            let send = send.clone();
            scope.spawn(move || work(holder, source, &send));
        }
        drop(send);
        gather(&receive)
    })
}

type Part = Result<(u64, usize, Total), SourceError>;

fn work(holder: &Holder<'_>, source: &Source, send: &mpsc::SyncSender<Part>) {
    let mut block = Block::default();
    loop {
        let part = match source.next(&mut block) {
            Ok(true) => Ok((block.turn, block.file, Total::of(holder, &block))),
            Ok(false) => return,
            Err(error) => Err(error),
        };
        let failed = part.is_err();
        if send.send(part).is_err() || failed {
            return;
        }
    }
}

fn gather(receive: &mpsc::Receiver<Part>) -> Result<Total, SourceError> {
    let mut total = Total::default();
    let mut waiting = BTreeMap::new();
    let mut turn = 0;
    for part in receive {
        let (number, file, part) = part?;
        waiting.insert(number, (file, part));
        while let Some((file, part)) = waiting.remove(&turn) {
            total.take(file, part);
            turn += 1;
        }
    }
    Ok(total)
}
