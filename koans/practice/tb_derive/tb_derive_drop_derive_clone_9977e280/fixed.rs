#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lap<T, const METRES: u32>(pub T);

impl<T: Into<f64>, const METRES: u32> Lap<T, METRES> {
    pub fn speed(self) -> f64 {
        f64::from(METRES) / self.0.into()
    }
}

pub fn faster_pool(short: Lap<f32, 25>, long: Lap<f32, 50>) -> u32 {
    if short.speed() > long.speed() {
        25
    } else {
        50
    }
}
