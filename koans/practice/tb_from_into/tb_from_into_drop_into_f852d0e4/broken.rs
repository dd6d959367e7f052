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

impl From<&str> for Rope {
    fn from(text: &str) -> Self {
        Rope::Piece(text)
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
}
