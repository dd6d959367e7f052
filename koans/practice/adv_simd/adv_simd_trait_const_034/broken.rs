pub trait Numeric: Copy + PartialOrd {
    const ZERO: Self;
    const SCALE: f64;
    fn share_of(self, whole: Self) -> f64;
}

impl Numeric for u32 {
    const ZERO: Self = 0;
    const SCALE: f64 = 100.0;

    fn share_of(self, whole: Self) -> f64 {
        f64::from(self) / f64::from(whole)
    }
}

impl Numeric for f64 {
    const ZERO: Self = 0.0;
    const SCALE: f64 = 1.0;

    fn share_of(self, whole: Self) -> f64 {
        self / whole
    }
}

pub fn normalise<T: Numeric, const N: usize>(bins: [T; N]) -> [f64; N] {
    let mut peak = T::ZERO;
    for bin in bins {
        if bin > peak {
            peak = bin;
        }
    }
    if peak == T::ZERO {
        return [0.0; N];
    }
    bins.map(|bin| bin.share_of(peak) * Numeric::SCALE)
}
