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

pub fn parse_samples(text: &str) {
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
