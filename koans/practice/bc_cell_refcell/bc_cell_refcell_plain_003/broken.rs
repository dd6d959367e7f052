pub trait Station {
    fn poll(&self) -> f64;
    fn polled(&self) -> usize;
}

pub struct Harbour {
    pub base: f64,
    pub calls: usize,
}

pub struct Summit;

impl Station for Harbour {
    fn poll(&self) -> f64 {
        self.calls += 1;
        self.base + self.calls as f64 * 0.5
    }

    fn polled(&self) -> usize {
        self.calls
    }
}

impl Station for Summit {
    fn poll(&self) -> f64 {
        -4.0
    }

    fn polled(&self) -> usize {
        0
    }
}

pub fn harbour(base: f64) -> Harbour {
    Harbour { base, calls: 0 }
}

pub fn mean(stations: &[&dyn Station]) -> f64 {
    stations.iter().map(|s| s.poll()).sum::<f64>() / stations.len() as f64
}
