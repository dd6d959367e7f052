pub trait Station {
    fn pressure(&self, hour: u32) -> Option<f64>;
}

impl<F: Fn(u32) -> Option<f64>> Station for F {
    fn pressure(&self, hour: u32) {
        self(hour)
    }
}

pub fn consensus(stations: &[&dyn Station], hour: u32) -> Option<f64> {
    let readings = stations.iter().map(|station| station.pressure(hour));
    let (mut sum, mut count) = (0.0, 0.0);
    readings
        .flatten()
        .filter(|p| (870.0..1085.0).contains(p))
        .for_each(|pressure| {
            sum += pressure;
            count += 1.0;
        });
    (count > 0.0).then(|| sum / count)
}
