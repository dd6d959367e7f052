use std::cmp::Ordering;

pub trait Mass {
    fn milligrams(&self) -> u64;

    fn heavier<O>(&self, other: &O) -> bool
    where
        O: Mass + ?Sized,
    {
        self.milligrams().cmp(&other.milligrams()) == Ordering::Greater
    }
}

pub struct Atoms(pub u64);

impl Mass for Atoms {
    fn milligrams(&self) -> u64 {
        self.0 * 12
    }
}

impl Mass for [Atoms] {
    fn milligrams(&self) -> u64 {
        self.iter().map(Mass::milligrams).sum()
    }
}

pub fn tips_left(left: &[Atoms], right: &[Atoms]) -> bool {
    left.heavier(right)
}
