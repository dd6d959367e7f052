pub trait Smooth: Iterator {
    fn smooth(self, window: usize) -> Vec<f64>
    where
        Self: Sized,
        Self::Item: Into<f64>,
    {
        let values: Vec<f64> = self.map(|v| v.into()).collect();
        values
            .windows(window)
            .map(|w| w.iter().sum::<f64>() / w.len() as f64)
            .collect()
    }
}

impl<I> Smooth for I where I: Iterator {}

pub fn warmest(days: &[f32]) -> Option<f64> {
    days.iter()
        .copied()
        .smooth(3)
        .into_iter()
        .max_by(f64::total_cmp)
}
