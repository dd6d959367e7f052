pub const TOP_GEAR: u8 = 7;

/// The first gear whose limit is not exceeded, `TOP_GEAR` beyond all limits.
pub fn gear(limits: &[(f32, u8)], speed: f32, braking: bool) -> u8 {
    if braking {
        1
    } else {
        let fitting = limits.iter().find(|(limit, _)| speed <= limit);
        fitting.map_or(TOP_GEAR, |(_, gear)| *gear)
    }
}
