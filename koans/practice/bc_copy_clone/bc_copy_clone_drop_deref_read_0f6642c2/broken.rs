use std::ops::RangeInclusive;

#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Celsius(pub f32);

pub struct Fridge {
    pub allowed: RangeInclusive<Celsius>,
}

impl Fridge {
    pub fn alerts(&self, log: &[f32]) -> Vec<usize> {
        let is_bad = |i: &usize| !self.allowed.contains(&Celsius(log[i]));
        (0..log.len()).filter(is_bad).collect()
    }
}
