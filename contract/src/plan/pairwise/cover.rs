//! A covering array of two values: few rows in which each pair of factors is seen present and
//! present, present and absent, absent and present, absent and absent.
//!
//! Which rows are possible, whoever asks knows: a row is proposed, mended by him, and counted as it
//! came back. No chance is in it, so the third row is the third row whatever is sent in it.

/// One row: which factors are present.
pub(super) type Row = Vec<bool>;

/// Two factors and whether each is present.
type Pair = ((usize, bool), (usize, bool));

/// What is not yet covered.
pub(super) struct Cover {
    factors: usize,
    /// For each two factors, first below second, a bit for each of the four combinations.
    open: Vec<u8>,
}

impl Cover {
    /// Nothing is covered.
    pub(super) fn new(factors: usize) -> Self {
        let mut cover = Self { factors, open: vec![0; factors * factors] };
        for second in 0..factors {
            for first in 0..second {
                cover.open[first * factors + second] = 0b1111;
            }
        }
        cover
    }

    /// Counts a row that is sent.
    pub(super) fn covers(&mut self, row: &[bool]) {
        for second in 0..self.factors {
            for first in 0..second {
                self.open[first * self.factors + second] &= !bit(row[first], row[second]);
            }
        }
    }

    /// The rows to try, until `send` has enough: it mends a proposal and says what became of it.
    /// First those that would do if every row were possible, then one for each pair left open.
    /// It is told which factors must stay as they are.
    pub(super) fn rows(&mut self, mut send: impl FnMut(&[bool], &[usize]) -> Sent) {
        for row in few(self.factors) {
            if !self.gains(&row) {
                continue;
            }
            match send(&row, &[]) {
                Sent::As(row) => self.covers(&row),
                Sent::Impossible => {}
                Sent::Enough => return,
            }
        }
        let mut hopeless: Vec<Pair> = Vec::new();
        while let Some(pair) = self.first_open(&hopeless) {
            match send(&self.proposal(pair), &[pair.0.0, pair.1.0]) {
                Sent::As(row) => {
                    self.covers(&row);
                    let ((first, is), (second, and)) = pair;
                    if row[first] != is || row[second] != and {
                        hopeless.push(pair);
                    }
                }
                Sent::Impossible => hopeless.push(pair),
                Sent::Enough => return,
            }
        }
    }

    /// Whether a row has a pair that is open.
    fn gains(&self, row: &[bool]) -> bool {
        let pairs =
            (0..self.factors).flat_map(|second| (0..second).map(move |first| (first, second)));
        pairs
            .into_iter()
            .any(|(first, second)| self.is_open((first, row[first]), (second, row[second])))
    }

    fn is_open(&self, one: (usize, bool), other: (usize, bool)) -> bool {
        let (first, second) = if one.0 < other.0 { (one, other) } else { (other, one) };
        self.open[first.0 * self.factors + second.0] & bit(first.1, second.1) != 0
    }

    fn first_open(&self, hopeless: &[Pair]) -> Option<Pair> {
        for second in 0..self.factors {
            for first in 0..second {
                for (is, and) in [(true, false), (false, true), (false, false), (true, true)] {
                    let pair = ((first, is), (second, and));
                    if self.is_open(pair.0, pair.1) && !hopeless.contains(&pair) {
                        return Some(pair);
                    }
                }
            }
        }
        None
    }

    /// A row with this pair, every other factor as most pairs with those before it are open.
    fn proposal(&self, ((first, is), (second, and)): Pair) -> Row {
        let mut known = vec![(first, is), (second, and)];
        for factor in (0..self.factors).filter(|it| *it != first && *it != second) {
            let gain = |present: bool| {
                known.iter().filter(|other| self.is_open(**other, (factor, present))).count()
            };
            let (with, without) = (gain(true), gain(false));
            // Where it makes no difference, every other factor is there.
            let present = if with == without { factor % 2 == 0 } else { with > without };
            known.push((factor, present));
        }
        known.sort_unstable();
        known.into_iter().map(|(_, present)| present).collect()
    }
}

/// The fewest rows in which of each two factors either is there without the other. Beside a row of
/// all and a row of none they cover every pair. Each factor is there in another half of the rows:
/// no half lies in another (Sperner).
fn few(factors: usize) -> Vec<Row> {
    let mut count = 2_u32;
    while halves(count).take(factors).count() < factors {
        count += 1;
    }
    let chosen: Vec<u64> = halves(count).take(factors).collect();
    (0..count).map(|row| chosen.iter().map(|half| half >> row & 1 == 1).collect()).collect()
}

/// Every half of so many rows, as bits.
fn halves(count: u32) -> impl Iterator<Item = u64> {
    (0..1_u64 << count).filter(move |bits| bits.count_ones() == count / 2)
}

/// What became of a proposal.
pub(super) enum Sent {
    /// This was sent.
    As(Row),
    /// No valid request is like it.
    Impossible,
    /// No more are wanted.
    Enough,
}

fn bit(first: bool, second: bool) -> u8 {
    1 << (u8::from(first) * 2 + u8::from(second))
}

#[cfg(test)]
mod tests {
    use super::{Cover, Sent};

    #[test]
    fn every_pair_is_covered_in_few_rows() {
        let mut most = Vec::new();
        for factors in [2, 3, 7, 20, 70] {
            let mut cover = Cover::new(factors);
            let mut rows = vec![vec![true; factors], vec![false; factors]];
            for row in &rows {
                cover.covers(row);
            }
            cover.rows(|row, _| {
                rows.push(row.to_vec());
                Sent::As(row.to_vec())
            });
            for second in 0..factors {
                for first in 0..second {
                    for pair in [(true, true), (true, false), (false, true), (false, false)] {
                        let has = |row: &Vec<bool>| (row[first], row[second]) == pair;
                        assert!(rows.iter().any(has), "{factors}: {first} {second} {pair:?}");
                    }
                }
            }
            most.push(rows.len() - 2);
        }
        assert_eq!(most, [2, 3, 5, 6, 8], "beside all and none");
    }

    #[test]
    fn what_cannot_be_is_tried_once_and_the_rest_is_covered() {
        // The first factor is never without the second.
        let mut cover = Cover::new(5);
        let mut rows = Vec::new();
        cover.rows(|row, _| {
            if row[0] && !row[1] {
                return Sent::Impossible;
            }
            rows.push(row.to_vec());
            Sent::As(row.to_vec())
        });
        assert!(rows.len() < 12, "{rows:?}");
        assert!(rows.iter().any(|row| !row[0] && row[1]) && rows.iter().any(|row| row[0]));
    }
}
