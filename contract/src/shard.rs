//! A part of the work: `2/4` is the second of four. The parts are the same whoever takes them, they
//! do not overlap, and together they are all of it.

use std::fmt;
use std::str::FromStr;

/// One of several parts, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which one, from 0.
    index: u32,
    /// Of how many.
    of: u32,
}

impl Default for Shard {
    /// All of it.
    fn default() -> Self {
        Self { index: 0, of: 1 }
    }
}

/// Why a text is no shard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("write I/N, with I from 1 to N: 2/4 is the second of four")]
pub struct NotAShard;

impl Shard {
    /// Whether it is all there is.
    pub fn is_whole(self) -> bool {
        self.of == 1
    }

    /// Whether it holds what has this name.
    pub fn takes_name(self, name: &str) -> bool {
        // FNV-1a: the same on every machine and in every version.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        // The low bits of this hash are weak for names that differ at their ends.
        (hash ^ (hash >> 32)) % u64::from(self.of) == u64::from(self.index)
    }

    /// Whether it holds the thing with this number.
    pub fn takes_number(self, number: u64) -> bool {
        number % u64::from(self.of) == u64::from(self.index)
    }

    /// Its part of so many bytes: the first, and one past the last.
    pub fn range(self, bytes: u64) -> (u64, u64) {
        let at = |index: u32| {
            let part = u128::from(bytes) * u128::from(index) / u128::from(self.of);
            u64::try_from(part).unwrap_or(bytes)
        };
        (at(self.index), at(self.index + 1))
    }
}

impl FromStr for Shard {
    type Err = NotAShard;

    fn from_str(text: &str) -> Result<Self, NotAShard> {
        let (index, of) = text.split_once('/').ok_or(NotAShard)?;
        let number = |text: &str| text.parse::<u32>().map_err(|_| NotAShard);
        let (index, of) = (number(index)?, number(of)?);
        if index == 0 || index > of || of == u32::MAX {
            return Err(NotAShard);
        }
        Ok(Self { index: index - 1, of })
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index + 1, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(of: u32) -> Vec<Shard> {
        (0..of).map(|index| Shard { index, of }).collect()
    }

    #[test]
    fn every_name_is_in_one_part_and_the_parts_are_alike() {
        let names: Vec<String> = (0..1000).map(|n| format!("acme/order.get/pairs/{n}")).collect();
        for of in [1, 2, 3, 7] {
            let parts: Vec<usize> = all(of)
                .iter()
                .map(|shard| names.iter().filter(|name| shard.takes_name(name)).count())
                .collect();
            assert_eq!(parts.iter().sum::<usize>(), 1000);
            let fair = 1000 / of as usize;
            assert!(parts.iter().all(|part| *part > fair / 2 && *part < fair * 2), "{parts:?}");
        }
        // Pinned: a case stays in its shard from version to version.
        let taken_by = |name: &String| all(4).iter().position(|shard| shard.takes_name(name));
        let first: Vec<_> = names.iter().take(8).filter_map(taken_by).collect();
        assert_eq!(first, [2, 1, 0, 3, 2, 1, 0, 3]);
    }

    #[test]
    fn ranges_meet_and_cover_everything() {
        for bytes in [0, 1, 5, 1 << 40] {
            let ranges: Vec<_> = all(4).iter().map(|shard| shard.range(bytes)).collect();
            assert_eq!(ranges[0].0, 0);
            assert_eq!(ranges[3].1, bytes);
            assert!(ranges.windows(2).all(|two| two[0].1 == two[1].0));
        }
    }

    #[test]
    fn what_is_no_shard_is_refused() {
        for text in ["", "1", "0/4", "5/4", "1/0", "a/b", "-1/4", "1/4/2"] {
            assert_eq!(text.parse::<Shard>(), Err(NotAShard), "{text}");
        }
        assert_eq!("2/4".parse::<Shard>().map(|it| it.to_string()), Ok("2/4".to_owned()));
    }
}
