pub enum Review {
    Stars { given: u8, critic: bool },
    Text(String),
}

pub fn average(reviews: &[Review]) -> Option<f64> {
    let weights: Vec<(f64, f64)> = reviews
        .iter()
        .filter_map(|review| match review {
            Review::Stars { given, critic } => {
                let weight = if critic { 2.0 } else { 1.0 };
                Some((f64::from(*given) * weight, weight))
            }
            Review::Text(_) => None,
        })
        .collect();
    let total: f64 = weights.iter().map(|w| w.1).sum();
    (total > 0.0).then(|| weights.iter().map(|w| w.0).sum::<f64>() / total)
}
