//! Values made from shapes: smallest, fullest, seeded, broken on purpose.
