use std::collections::HashMap;
use std::fmt::Debug;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantity {
    Celsius,
}

#[derive(Default, Clone)]
pub struct Extremes {}

impl Extremes {
    pub fn range(&self, quantity: Quantity) -> Option<(f32, f32)> {
        self.ranges.get(&quantity).copied()
    }
}
