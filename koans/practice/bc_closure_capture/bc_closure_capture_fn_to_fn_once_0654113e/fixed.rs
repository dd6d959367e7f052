use std::fmt::Debug;

/// A source of faces from 1 to 6.
pub trait Dice {
    fn roll(&mut self) -> u8;
}

/// Plays back the faces of any iterator.
pub struct Scripted<I>(pub I);

impl<I: Iterator<Item = u8>> Dice for Scripted<I> {
    fn roll(&mut self) -> u8 {
        self.0.next().unwrap_or(1)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cup<const N: usize>([u8; N]);

impl<const N: usize> Cup<N> {
    pub fn reroll<D: Dice>(mut self, dice: &mut D, keep: impl Fn(u8) -> bool) -> Self {
        self.0
            .iter_mut()
            .filter(|face| !keep(**face))
            .for_each(|face| *face = dice.roll());
        self.0.sort_unstable();
        self
    }
}
