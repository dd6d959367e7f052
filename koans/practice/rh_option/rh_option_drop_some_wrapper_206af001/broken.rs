pub struct Gauge {
    pub name: String,
    pub readings: Vec<f32>,
}

pub fn mean(readings: impl Iterator<Item = f32>) -> Option<f32> {
    let (sum, count) = readings.fold((0.0, 0u16), |(sum, count), mm| (sum + mm, count + 1));
    (count > 0).then(|| sum / f32::from(count))
}

pub fn wettest(gauges: Vec<Gauge>) -> Option<String> {
    let mut best: Option<(f32, String)> = None;
    for gauge in gauges {
        let Some(mm) = mean(gauge.readings.into_iter()) else {
            continue;
        };
        if best.as_ref().is_none_or(|(top, _)| mm > *top) {
            best = (mm, gauge.name);
        }
    }
    best.map(|(_, name)| name)
}
