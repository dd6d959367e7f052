#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wind {
    Calm,
    Breeze,
    Gale,
    Storm,
}

impl From<u16> for Wind {
    fn from(knots: u16) -> Self {
        match knots {
            0..=3 => Wind::Calm,
            4..=33 => Wind::Breeze,
            34..=47 => Wind::Gale,
            48.. => Wind::Storm,
        }
    }
}

pub fn may_sail(forecast: &[u16]) -> bool {
    forecast
        .iter()
        .map(|&k| Wind::from(k))
        .all(|w| w < Wind::Gale)
}
