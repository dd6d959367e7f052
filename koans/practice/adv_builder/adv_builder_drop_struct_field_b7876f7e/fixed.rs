use std::collections::HashMap;
use std::fmt::Debug;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantity {
    Celsius,
    Hectopascal,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub quantity: Quantity,
    pub value: f32,
}

/// Something that is told about new samples.
pub trait Observer {
    fn notify(&mut self, sample: &Sample);
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

impl Observer for Extremes {
    fn notify(&mut self, sample: &Sample) {
        let value = sample.value;
        self.ranges
            .entry(sample.quantity)
            .and_modify(|(low, high)| {
                *low = low.min(value);
                *high = high.max(value);
            })
            .or_insert((value, value));
    }
}

pub fn parse_samples(text: &str) -> Result<Vec<Sample>, String> {
    let mut samples = Vec::new();
    for word in text.split_whitespace() {
        let end = word.find(char::is_alphabetic).ok_or("no unit")?;
        let (number, unit) = word.split_at(end);
        let quantity = match unit {
            "C" => Quantity::Celsius,
            "hPa" => Quantity::Hectopascal,
            other => return Err(format!("unit {other}")),
        };
        let value = number.parse().map_err(|e| format!("{number}: {e}"))?;
        samples.push(Sample { quantity, value });
    }
    Ok(samples)
}
