pub trait Statistics {
    fn median(&self) -> Option<f64>;
    fn spread(&self) -> Option<f64>;
}

impl Statistics for [f64] {
    fn median(&self) -> Option<f64> {
        let mut sorted = self.to_vec();
        sorted.sort_by(f64::total_cmp);
        let upper = sorted.get(sorted.len() / 2);
        if sorted.len() % 2 == 1 {
            return Some(*upper);
        }
        Some((upper + sorted[sorted.len() / 2 - 1]) / 2.0)
    }

    fn spread(&self) -> Option<f64> {
        let largest = self.iter().copied().reduce(f64::max);
        let smallest = self.iter().copied().reduce(f64::min);
        Some(largest? - smallest?)
    }
}
