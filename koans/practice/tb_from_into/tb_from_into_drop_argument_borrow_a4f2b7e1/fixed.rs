#[derive(Debug, PartialEq)]
pub struct Reading {
    pub value: f64,
    pub unit: String,
}

/// A converter to SI from the unit's name.
pub fn converter(unit: &str) -> Box<dyn Fn(f64) -> f64> {
    let factor = match unit {
        "ft" => 0.3048,
        "mi" => 1609.344,
        "degF" => return Box::new(|f| (f - 32.0) / 1.8 + 273.15),
        _ => 1.0,
    };
    Box::new(move |v| v * factor)
}

pub fn to_si(readings: &[Reading]) -> Vec<f64> {
    readings
        .iter()
        .map(|r| converter(&r.unit)(r.value))
        .collect()
}
