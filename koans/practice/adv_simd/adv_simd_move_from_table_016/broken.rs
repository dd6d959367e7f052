#[derive(Debug)]
pub struct Kernel {
    pub name: &'static str,
    pub taps: Box<[f32]>,
}

impl Kernel {
    pub fn apply(&self, signal: &[f32]) -> Vec<f32> {
        signal
            .windows(self.taps.len())
            .map(|window| window.iter().zip(&self.taps).map(|(x, tap)| x * tap).sum())
            .collect()
    }
}

pub struct Bank {
    pub kernels: Vec<Kernel>,
    pub active: usize,
}

impl Bank {
    pub fn filter(&self, signal: &[f32]) -> (&'static str, Vec<f32>) {
        let kernel = self.kernels[self.active];
        (kernel.name, kernel.apply(signal))
    }
}
