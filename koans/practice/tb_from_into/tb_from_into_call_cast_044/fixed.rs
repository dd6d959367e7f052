pub struct Trip {
    pub litres: u32,
    pub km: u32,
}

impl Trip {
    pub fn per_100_km(&self) -> f64 {
        100.0 * f64::from(self.litres) / f64::from(self.km)
    }
}

pub fn worst(trips: &[Trip]) -> Option<i32> {
    let used = trips
        .iter()
        .filter(|trip| trip.km > 0)
        .map(Trip::per_100_km);
    let worst = used.reduce(f64::max)?;
    Some(worst.round() as i32)
}
