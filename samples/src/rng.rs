//! Numbers that look random and come out the same for the same seed, everywhere.

/// A generator of numbers (`SplitMix64`).
#[derive(Debug, Clone)]
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A generator of its own for a part of a value, so that one part does not move another.
    pub(crate) fn fork(&mut self, name: &str) -> Self {
        let start = 0xcbf2_9ce4_8422_2325_u64;
        let hash = name
            .bytes()
            .fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Self(self.next() ^ hash)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 if there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        if end == 0 {
            return 0;
        }
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// A number from `first` to `last`, both included.
    pub(crate) fn between(&mut self, first: i128, last: i128) -> i128 {
        if last <= first {
            return first;
        }
        let span = u128::try_from(last - first).unwrap_or(u128::MAX).saturating_add(1);
        let offset = u128::from(self.next()) % span;
        first + i128::try_from(offset).unwrap_or(0)
    }

    /// Yes as often as no.
    pub(crate) fn coin(&mut self) -> bool {
        self.next() & 1 == 1
    }

    /// One of these.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::Rng;

    #[test]
    fn the_same_seed_gives_the_same_numbers_within_bounds() {
        let (mut one, mut two) = (Rng::new(7), Rng::new(7));
        for _ in 0..100 {
            assert_eq!(one.next(), two.next());
            assert!((3..=9).contains(&one.between(3, 9)));
            two.between(3, 9);
            assert!(one.below(4) < 4);
            two.below(4);
        }
        assert_eq!(Rng::new(1).between(5, 5), 5);
        assert_eq!(Rng::new(1).below(0), 0);
    }

    #[test]
    fn a_part_has_numbers_of_its_own() {
        let mut rng = Rng::new(1);
        let (mut a, mut b) = (rng.clone().fork("a"), rng.fork("b"));
        assert_ne!(a.next(), b.next());
    }
}
