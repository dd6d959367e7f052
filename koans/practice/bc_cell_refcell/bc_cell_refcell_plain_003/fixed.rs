use std::cell::Cell;

pub trait Station {
    fn poll(&self) -> f64;
    fn polled(&self) -> usize;
}

pub struct Harbour {
    pub base: f64,
    pub calls: Cell<usize>,
}

pub struct Summit;

impl Station for Harbour {
    fn poll(&self) -> f64 {
        let n = self.calls.get() + 1;
        self.calls.set(n);
        self.base + n as f64 * 0.5
    }

    fn polled(&self) -> usize {
        self.calls.get()
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
    Harbour {
        base,
        calls: Cell::new(0),
    }
}

pub fn mean(stations: &[&dyn Station]) -> f64 {
    stations.iter().map(|s| s.poll()).sum::<f64>() / stations.len() as f64
}
