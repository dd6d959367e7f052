pub struct Smoother<const N: usize> {
    window: [f32; N],
    filled: usize,
}

impl<const N: usize> Smoother<N> {
    pub fn new() -> Self {
        Smoother {
            window: [0.0; N],
            filled: 0,
        }
    }

    pub fn push(&mut self, beat: f32) -> f32 {
        self.window.rotate_right(1);
        self.window[0] = beat;
        self.filled = N.min(self.filled + 1);
        let recent = &self.window[..self.filled];
        recent.iter().sum::<f32>() / self.filled as f32
    }

    pub fn oldest(&self) -> Option<f32> {
        self.window[..self.filled].last().copied()
    }
}

impl<const N: usize> Default for Smoother<N> {
    fn default() -> Self {
        Self::new()
    }
}

pub fn peaks(signal: &[f32]) -> Vec<f32> {
    let triples = signal.windows(3).filter(|w| w[0] < w[1] && w[1] > w[2]);
    triples.filter_map(|w| w.get(1)).copied().collect()
}
