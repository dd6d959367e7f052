use std::fmt::Debug;

/// A source of faces from 1 to 6.
pub trait Dice {
    fn roll(&mut self) -> u8;

    fn cup<const N: usize>(&mut self) -> Cup<N>
    where
        Self: Sized,
    {
        let mut faces = [0; N];
        for face in &mut faces {
            *face = self.roll();
        }
        faces.sort_unstable();
        Cup(faces)
    }
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
