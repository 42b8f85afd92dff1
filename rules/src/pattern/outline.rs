//! Whether a pattern is put together rightly, told at compile time where the pattern is a constant.

/// The byte of the first sign that cannot stand where it stands; nothing if all can.
pub(super) const fn first_mistake(pattern: &str) -> Option<usize> {
    let mut outline = Outline { text: pattern.as_bytes(), at: 0, depth: 0, repeatable: false };
    while outline.at < outline.text.len() {
        let before = outline.at;
        if !outline.step() {
            return Some(before);
        }
    }
    if outline.depth == 0 { None } else { Some(pattern.len()) }
}

struct Outline<'a> {
    text: &'a [u8],
    at: usize,
    /// How many groups are open.
    depth: usize,
    /// Whether what stands before can be repeated.
    repeatable: bool,
}

impl Outline<'_> {
    /// Goes over one part of the pattern; says whether it can stand there.
    const fn step(&mut self) -> bool {
        match self.text[self.at] {
            b'\\' => {
                self.repeatable = true;
                self.escape()
            }
            b'[' => {
                self.repeatable = true;
                self.class()
            }
            b'(' => {
                self.depth += 1;
                self.repeatable = false;
                let bare = !matches!(self.byte(1), Some(b'?'));
                self.at += if bare { 1 } else { 3 };
                bare || self.text.len() >= self.at && self.text[self.at - 1] == b':'
            }
            b')' => {
                let open = self.depth > 0;
                self.depth = self.depth.saturating_sub(1);
                self.repeatable = true;
                self.at += 1;
                open
            }
            b'|' => {
                self.repeatable = false;
                self.at += 1;
                true
            }
            b'*' | b'+' | b'?' => {
                self.at += 1;
                self.repetition()
            }
            b'{' => self.count() && self.repetition(),
            b'}' | b']' | b'^' | b'$' => false,
            _ => {
                self.repeatable = true;
                self.at += 1;
                true
            }
        }
    }

    const fn byte(&self, ahead: usize) -> Option<u8> {
        if self.at + ahead < self.text.len() { Some(self.text[self.at + ahead]) } else { None }
    }

    /// After the sign of a repetition: was there anything to repeat? A `?` behind it is part of it.
    const fn repetition(&mut self) -> bool {
        let repeatable = self.repeatable;
        self.repeatable = false;
        if matches!(self.byte(0), Some(b'?')) {
            self.at += 1;
        }
        repeatable
    }

    const fn escape(&mut self) -> bool {
        let Some(letter) = self.byte(1) else { return false };
        self.at += 2;
        match letter {
            b'd' | b'w' | b's' | b'D' | b'W' | b'S' | b't' | b'n' | b'r' | b'f' | b'v' => true,
            b'u' => {
                let mut digits = 0;
                while digits < 4 {
                    match self.byte(0) {
                        Some(byte) if byte.is_ascii_hexdigit() => self.at += 1,
                        _ => return false,
                    }
                    digits += 1;
                }
                true
            }
            other => other.is_ascii_punctuation(),
        }
    }

    const fn class(&mut self) -> bool {
        self.at += if matches!(self.byte(1), Some(b'^')) { 2 } else { 1 };
        let first = self.at;
        loop {
            match self.byte(0) {
                Some(b']') => {
                    let empty = self.at == first;
                    self.at += 1;
                    return !empty;
                }
                Some(b'\\') => {
                    if !self.escape() {
                        return false;
                    }
                }
                None | Some(b'[') => return false,
                Some(_) => self.at += 1,
            }
        }
    }

    /// `{3}`, `{3,}` or `{3,5}`
    const fn count(&mut self) -> bool {
        self.at += 1;
        let Some(least) = self.number() else { return false };
        let mut right = true;
        if matches!(self.byte(0), Some(b',')) {
            self.at += 1;
            if !matches!(self.byte(0), Some(b'}')) {
                right = match self.number() {
                    Some(most) => most >= least,
                    None => false,
                };
            }
        }
        let closed = matches!(self.byte(0), Some(b'}'));
        self.at += 1;
        right && closed
    }

    const fn number(&mut self) -> Option<u32> {
        let start = self.at;
        let mut value: u32 = 0;
        while let Some(byte) = self.byte(0) {
            if !byte.is_ascii_digit() || value > 100_000 {
                break;
            }
            value = value * 10 + (byte - b'0') as u32;
            self.at += 1;
        }
        if self.at == start { None } else { Some(value) }
    }
}
