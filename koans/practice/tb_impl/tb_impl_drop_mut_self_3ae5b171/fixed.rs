use std::ops::{Deref, DerefMut};

#[derive(Debug, PartialEq)]
pub struct Pile(Vec<u8>);

impl Deref for Pile {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for Pile {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

pub fn cut(mut pile: Pile, at: usize) -> Pile {
    let at = at % pile.len();
    pile.rotate_left(at);
    pile
}
