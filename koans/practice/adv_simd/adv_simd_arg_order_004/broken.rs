#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lanes<T, const N: usize>(pub [T; N]);

impl<T: Copy + PartialOrd, const N: usize> Lanes<T, N> {
    pub fn max(self, other: Self) -> Self {
        Lanes(std::array::from_fn(|i| {
            if other.0[i] > self.0[i] {
                other.0[i]
            } else {
                self.0[i]
            }
        }))
    }
}

pub type Sweep = Lanes<4, u16>;

pub fn hold_peaks(sweeps: &[Sweep]) -> Sweep {
    sweeps
        .iter()
        .fold(Lanes([0; 4]), |peak, sweep| peak.max(*sweep))
}

pub fn loudest(sweeps: &[Sweep]) -> Option<usize> {
    let Lanes(peaks) = hold_peaks(sweeps);
    (0..peaks.len())
        .filter(|i| peaks[*i] > 0)
        .max_by_key(|i| peaks[*i])
}
