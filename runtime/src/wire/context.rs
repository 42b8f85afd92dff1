//! What reading carries along: how keys are spelled, and what to do about what does not fit.

use crate::read::{Keys, ReadError};

/// One reading of one message.
#[derive(Debug)]
pub struct Reading {
    keys: Keys,
    manner: Manner,
    misfits: Vec<ReadError>,
}

/// What to do about a value that does not fit where none need be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// It fails the whole.
    Strict,
    /// It is noted and left out.
    Forgiving,
}

impl Reading {
    pub(crate) fn new(keys: Keys, manner: Manner) -> Self {
        Self { keys, manner, misfits: Vec::new() }
    }

    pub(crate) fn keys(&self) -> Keys {
        self.keys
    }

    /// How many misfits are noted so far: what [`Reading::place`] is given later.
    #[inline]
    pub(crate) fn noted(&self) -> usize {
        self.misfits.len()
    }

    /// Notes a misfit and goes on, or gives it back.
    pub(crate) fn forgive(&mut self, misfit: ReadError) -> Result<(), ReadError> {
        match self.manner {
            Manner::Strict => Err(misfit),
            Manner::Forgiving => {
                self.misfits.push(misfit);
                Ok(())
            }
        }
    }

    /// Says of what was noted since where in the object or list around it stood.
    #[inline]
    pub(crate) fn place(&mut self, since: usize, place: impl Fn(ReadError) -> ReadError) {
        if self.misfits.len() > since {
            let inner = self.misfits.split_off(since);
            self.misfits.extend(inner.into_iter().map(place));
        }
    }

    pub(crate) fn into_misfits(self) -> Vec<ReadError> {
        self.misfits
    }
}
