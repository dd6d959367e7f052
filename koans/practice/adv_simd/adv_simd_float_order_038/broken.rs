pub struct Race<const BOATS: usize> {
    pub minutes: [f64; BOATS],
    pub rating: [f64; BOATS],
}

impl<const BOATS: usize> Race<BOATS> {
    pub fn corrected(&self) -> [f64; BOATS] {
        let mut times = self.minutes;
        for (time, rating) in times.iter_mut().zip(&self.rating) {
            *time *= rating;
        }
        times
    }

    pub fn ranking(&self) -> [usize; BOATS] {
        let times = self.corrected();
        let mut order: [usize; BOATS] = std::array::from_fn(|boat| boat);
        order.sort_by_key(|boat| times[*boat]);
        order
    }

    pub fn margin(&self) -> Option<f64> {
        match self.ranking()[..] {
            [first, second, ..] => Some(self.corrected()[second] - self.corrected()[first]),
            _ => None,
        }
    }
}
