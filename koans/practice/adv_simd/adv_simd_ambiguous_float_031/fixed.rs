pub fn bell<const N: usize>() -> [f64; N] {
    std::array::from_fn(|i| {
        let middle = (N - 1) as f64 / 2.0;
        let spread = 2.0f64.sqrt() * middle.max(1.0);
        let x = (i as f64 - middle) / spread;
        (-x * x).exp()
    })
}

pub fn smooth(values: [f64; 3]) -> f64 {
    let weights = bell::<3>();
    let total: f64 = weights.iter().sum();
    values
        .iter()
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum::<f64>()
        / total
}
