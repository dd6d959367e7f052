use std::collections::HashMap;
use std::hash::Hash;

pub struct Converter<U> {
    factors: HashMap<(U, U), f64>,
}

impl<U: Hash + Eq + Copy, F> Converter<U> {
    pub fn new() -> Self {
        Converter {
            factors: HashMap::new(),
        }
    }

    pub fn learn(&mut self, from: U, to: U, factor: f64) -> &mut Self {
        self.factors.insert((from, to), factor);
        self.factors.insert((to, from), 1.0 / factor);
        self
    }

    pub fn convert(&self, value: f64, from: U, to: U) -> Option<f64> {
        let factor = self.factors.get(&(from, to))?;
        Some(value * factor)
    }
}

impl<U: Hash + Eq + Copy> Default for Converter<U> {
    fn default() -> Self {
        Converter::new()
    }
}
