//! A rope of text pieces with cheap edits, and marks that stay in place.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

#[derive(Debug, Clone)]
pub enum Rope {
    Piece(Rc<str>),
    Join {
        left: Rc<Rope>,
        right: Rc<Rope>,
        length: usize,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    PastEnd { at: usize, length: usize },
    InsideChar(usize),
}

impl From<&str> for Rope {
    fn from(text: &str) -> Self {
        Rope::Piece(text.into())
    }
}

impl Rope {
    pub fn len(&self) -> usize {
        match self {
            Rope::Piece(text) => text.len(),
            Rope::Join { length, .. } => *length,
        }
    }

    pub fn join(self, right: Rope) -> Rope {
        match (self.len(), right.len()) {
            (0, _) => right,
            (_, 0) => self,
            (a, b) => Rope::Join {
                left: Rc::new(self),
                right: Rc::new(right),
                length: a + b,
            },
        }
    }

    pub fn split(&self, at: usize) -> Result<(Rope, Rope), EditError> {
        match self {
            Rope::Piece(text) => {
                let length = text.len();
                let head = text.get(..at).ok_or(if at > length {
                    EditError::PastEnd { at, length }
                } else {
                    EditError::InsideChar(at)
                })?;
                Ok((head.into(), text[at..].into()))
            }
            Rope::Join { left, right, .. } if at >= left.len() => {
                let (middle, tail) = right.split(at - left.len())?;
                Ok((left.as_ref().clone().join(middle), tail))
            }
            Rope::Join { left, right, .. } => {
                let (head, middle) = left.split(at)?;
                Ok((head, middle.join((**right).clone())))
            }
        }
    }

    pub fn insert(&mut self, at: usize, text: &str) -> Result<(), EditError> {
        let (head, tail) = self.split(at)?;
        *self = head.join(text.into()).join(tail);
        Ok(())
    }

    pub fn pieces(&self) -> Pieces<'_> {
        Pieces { stack: vec![self] }
    }
}

/// Walks the pieces from left to right.
pub struct Pieces<'r> {
    stack: Vec<&'r Rope>,
}

impl<'r> Iterator for Pieces<'r> {
    type Item = &'r str;

    fn next(&mut self) -> Option<&'r str> {
        loop {
            match self.stack.pop()? {
                Rope::Piece(text) => return Some(text),
                Rope::Join { left, right, .. } => {
                    self.stack.extend([right.as_ref(), left.as_ref()])
                }
            }
        }
    }
}

impl fmt::Display for Rope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().try_for_each(|piece| f.write_str(piece))
    }
}

/// Named places that move along with edits.
#[derive(Debug, Default)]
pub struct Marks<K> {
    places: BTreeMap<K, usize>,
}

impl<K: Ord + Clone> Marks<K> {
    pub fn set(&mut self, key: &K, at: usize) -> Option<usize> {
        self.places.insert(key.clone(), at)
    }

    pub fn inserted(&mut self, at: usize, length: usize) {
        self.places
            .values_mut()
            .filter(|place| **place >= at)
            .for_each(|place| *place += length);
    }

    pub fn context<'r>(&self, key: &K, text: &'r str) -> Option<&'r str> {
        text.get(*self.places.get(key)?..)?.lines().next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits() {
        let mut rope = Rope::from("held");
        rope.insert(3, "lo wor").unwrap();
        rope = rope.join("!".into());
        assert_eq!(rope.to_string(), "hello word!");
        assert_eq!(
            rope.pieces().collect::<Vec<_>>(),
            ["hel", "lo wor", "d", "!"]
        );
    }

    #[test]
    fn copies_share_pieces() {
        let before = Rope::from("one\n");
        let rope = before.clone().join("two".into());
        assert_eq!((before.len(), rope.len()), (4, 7));
    }

    #[test]
    fn splits_anywhere() {
        let rope = Rope::from("ab").join("cd".into());
        for at in 0..=4 {
            let (head, tail) = rope.split(at).unwrap();
            assert_eq!(format!("{head}{tail}"), "abcd");
        }
        assert_eq!(
            rope.split(7).unwrap_err(),
            EditError::PastEnd { at: 5, length: 2 }
        );
        assert_eq!(Rope::from("é").insert(1, ""), Err(EditError::InsideChar(1)));
    }

    #[test]
    fn marks_move() {
        let mut marks = Marks::default();
        let key = "here".to_string();
        assert_eq!(marks.set(&key, 4), None);
        marks.inserted(2, 3);
        marks.inserted(8, 9);
        assert_eq!(marks.context(&key, "0123456word\nx"), Some("word"));
        assert_eq!(marks.context(&"there".to_string(), ""), None);
    }
}
