use crate::code::{encode, CodeError};

/// What the key does for some units of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Down(u32),
    Up(u32),
}

/// Presses and rests, of which the units are so many milliseconds long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    unit_ms: u32,
    marks: Vec<Mark>,
}

impl Key {
    pub fn new(text: &str, unit_ms: u32) -> Result<Self, CodeError> {
        let mut marks = Vec::new();
        for sign in encode(text)?.replace(" / ", "/").chars() {
            let (mark, rest) = match sign {
                '.' => (Some(Mark::Down(1)), 1),
                '-' => (Some(Mark::Down(3)), 1),
                ' ' => (None, 2),
                _ => (None, 6),
            };
            marks.extend(mark);
            marks.push(Mark::Up(rest));
        }
        Ok(Key { unit_ms, marks })
    }

    /// From the first press to the last rest.
    pub fn milliseconds(&self) -> u32 {
        let units: u32 = self
            .marks
            .iter()
            .map(|(Mark::Down(n) | Mark::Up(n))| n)
            .sum();
        units * self.unit_ms
    }

    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The marks themselves, for whoever plays them.
    pub fn into_marks(self) -> Vec<Mark> {
        self.marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses_are_followed_by_rests() {
        let key = Key::new("a", 100).unwrap();
        let marks = [Mark::Down(1), Mark::Up(1), Mark::Down(3), Mark::Up(1)];
        assert_eq!(key.marks(), marks);
        assert_eq!(key.milliseconds(), 600);
    }

    #[test]
    fn marks_outlive_their_key() {
        let marks: Vec<Mark> = Key::new("e", 1).map(Key::into_marks).unwrap();
        assert_eq!(marks, [Mark::Down(1), Mark::Up(1)]);
        assert!(Key::new("x", 1).is_err());
    }
}
