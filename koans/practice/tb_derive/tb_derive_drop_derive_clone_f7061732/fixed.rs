#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wind {
    Calm,
    Breeze,
    Gale,
    Storm,
}

pub fn classify(knots: f32) -> Wind {
    if knots < 1.0 {
        Wind::Calm
    } else if knots < 28.0 {
        Wind::Breeze
    } else if knots < 48.0 {
        Wind::Gale
    } else {
        Wind::Storm
    }
}

pub fn warning(gusts: &[f32]) -> Option<(usize, Wind)> {
    gusts
        .iter()
        .map(|knots| classify(*knots))
        .enumerate()
        .find(|(_, wind)| *wind >= Wind::Gale)
}
