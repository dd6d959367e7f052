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

/// A small linear congruential generator.
#[derive(Clone)]
pub struct Lcg {}

impl Lcg {
    pub fn seeded(state: u32) -> Self {
        Lcg { state }
    }
}

impl Dice for Lcg {
    fn roll(&mut self) -> u8 {
        self.state = self
            .state
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        (self.state >> 16) as u8 % 6 + 1
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cup<const N: usize>([u8; N]);
