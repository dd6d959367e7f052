use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planet {
    Earth,
    Mars,
}

pub fn weight_table(mass: f64) -> HashMap<Planet, f64> {
    HashMap::from([(Planet::Earth, mass * 10.0), (Planet::Mars, mass * 4.0)])
}
