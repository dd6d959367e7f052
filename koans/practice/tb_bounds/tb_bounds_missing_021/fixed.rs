use std::ops::Sub;

pub fn deltas<T: Copy + Sub<Output = T>>(levels: &[T]) -> Vec<T> {
    levels.windows(2).map(|w| w[1] - w[0]).collect()
}

pub fn tidal_range<T: Sub<Output = T>>((high, low): (T, T)) -> T {
    high - low
}
