use std::collections::HashMap;
use std::fmt::Debug;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantity {
    Celsius,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub quantity: Quantity,
    pub value: f32,
}

#[derive(Default, Clone)]
pub struct Extremes {
    ranges: HashMap<Quantity, (f32, f32)>,
}

impl Extremes {
    pub fn range(&self, quantity: Quantity) -> Option<(f32, f32)> {
        self.ranges.get(&quantity).copied()
    }
}
