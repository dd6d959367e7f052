#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Effect {
    Dark,
    Sparks,
    Rockets(u32),
}

/// Seconds before midnight are negative.
pub fn effect(second: i32) -> Effect {
    match second {
        i32::MIN..-60 => Effect::Dark,
        -60..0 => Effect::Sparks,
        n @ 0..300 => Effect::Rockets(1 + n as u32 / 100),
        300.. => Effect::Dark,
    }
}

pub fn rockets(from: i32, to: i32) -> u32 {
    (from..to)
        .map(effect)
        .map(|e| if let Effect::Rockets(n) = e { n } else { 0 })
        .sum()
}
