pub fn average<N>(samples: &[N]) -> Option<f64>
where
    N: Copy + Into<f64>,
{
    if samples.is_empty() {
        return None;
    }
    let mut total = 0.0;
    for &sample in samples {
        let value: f64 = sample.into();
        total += value;
    }
    total / samples.len() as f64
}
