//! The table of a record's fields, and how a key finds its row.

use super::Spelling;
use crate::read::Keys;

/// The row of a field.
#[derive(Debug)]
pub struct Field {
    /// The key on the wire.
    pub key: &'static str,
    /// Other keys that are read too.
    pub also: &'static [&'static str],
    /// Its spelling, where that is not the type's own: one, or none.
    pub spelling: &'static [Spelling],
}

impl Field {
    /// How its value is spelled.
    #[inline]
    pub fn spelling(&self) -> &'static Spelling {
        self.spelling.first().unwrap_or(&Spelling::Own)
    }

    fn is(&self, key: &[u8]) -> bool {
        self.key.as_bytes() == key || self.also.iter().any(|also| also.as_bytes() == key)
    }

    pub(crate) fn is_in_any_case(&self, key: &[u8]) -> bool {
        let mut keys = std::iter::once(&self.key).chain(self.also);
        keys.any(|known| known.as_bytes().eq_ignore_ascii_case(key))
    }
}

/// So many places the index has: a key stands at the first free one from where its letters lead.
const PLACES: usize = 128;

/// From so many keys on there is no index, and the rows are searched one by one.
const MOST: usize = 96;

/// A place that no key took.
const FREE: u8 = u8::MAX;

/// The rows of a record, and an index of their keys that is made when it is compiled.
#[derive(Debug)]
pub struct Table {
    fields: &'static [Field],
    index: [u8; PLACES],
    is_indexed: bool,
}

impl Table {
    /// The table of these rows.
    pub const fn new(fields: &'static [Field]) -> Self {
        let mut index = [FREE; PLACES];
        let (mut keys, mut at) = (0, 0);
        while at < fields.len() {
            keys += 1 + fields[at].also.len();
            at += 1;
        }
        let is_indexed = keys <= MOST;
        at = 0;
        while is_indexed && at < fields.len() {
            put(&mut index, fields[at].key, at);
            let mut other = 0;
            while other < fields[at].also.len() {
                put(&mut index, fields[at].also[other], at);
                other += 1;
            }
            at += 1;
        }
        Self { fields, index, is_indexed }
    }

    /// The rows.
    #[inline]
    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// The row of a key; mostly it is the one that is expected next.
    #[inline]
    pub(super) fn find(&self, key: &[u8], next: usize, keys: Keys) -> Option<usize> {
        match self.fields.get(next) {
            Some(field) if field.key.as_bytes() == key => Some(next),
            _ => self.search(key, keys),
        }
    }

    fn search(&self, key: &[u8], keys: Keys) -> Option<usize> {
        let exact = if self.is_indexed {
            self.indexed(key)
        } else {
            self.fields.iter().position(|field| field.is(key))
        };
        match keys {
            Keys::Exact => exact,
            Keys::AnyCase => {
                exact.or_else(|| self.fields.iter().position(|field| field.is_in_any_case(key)))
            }
        }
    }

    fn indexed(&self, key: &[u8]) -> Option<usize> {
        let mut place = place(key);
        // A third of the places is free, so this ends.
        while self.index[place] != FREE {
            let at = usize::from(self.index[place]);
            if self.fields.get(at).is_some_and(|field| field.is(key)) {
                return Some(at);
            }
            place = (place + 1) % PLACES;
        }
        None
    }
}

/// Puts a row where its key leads.
const fn put(index: &mut [u8; PLACES], key: &str, at: usize) {
    let mut place = place(key.as_bytes());
    while index[place] != FREE {
        place = (place + 1) % PLACES;
    }
    #[expect(clippy::cast_possible_truncation, reason = "there are at most as many as keys")]
    {
        index[place] = at as u8;
    }
}

/// Where a key leads: by its length and some of its letters.
const fn place(key: &[u8]) -> usize {
    let length = key.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (key[0], key[length / 2], key[length - 1]);
    (length * 29 + first as usize + middle as usize * 7 + last as usize * 13) % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn field(key: &'static str, also: &'static [&'static str]) -> Field {
        Field { key, also, spelling: &[] }
    }

    #[test]
    fn every_key_finds_its_row() {
        static TABLE: Table = Table::new(&[
            field("", &[]),
            field("a", &["b", "Long Name"]),
            field("ab", &[]),
            field("ba", &[]),
            field("é", &[]),
        ]);
        let find = |key: &str, keys| TABLE.find(key.as_bytes(), 3, keys);
        let of = [("", 0), ("a", 1), ("b", 1), ("Long Name", 1), ("ab", 2), ("ba", 3), ("é", 4)];
        for (key, row) in of {
            assert_eq!(find(key, Keys::Exact), Some(row), "{key}");
        }
        assert_eq!(find("A", Keys::Exact), None);
        assert_eq!(find("LONG name", Keys::AnyCase), Some(1));
        assert_eq!(find("none", Keys::AnyCase), None);
    }

    #[test]
    fn a_record_of_very_many_keys_is_searched() {
        static ROWS: [Field; 100] = [const { field("same", &[]) }; 100];
        static TABLE: Table = Table::new(&ROWS);
        assert_eq!(TABLE.find(b"same", 200, Keys::Exact), Some(0));
        assert_eq!(TABLE.find(b"other", 200, Keys::Exact), None);
    }
}
