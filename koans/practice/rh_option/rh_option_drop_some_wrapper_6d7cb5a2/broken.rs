#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Frequency {
    pub hertz: u32,
}

pub fn band(stations: &[u32]) -> Option<(Frequency, Frequency)> {
    let tuned = || stations.iter().map(|&hertz| Frequency { hertz });
    (tuned().min()?, tuned().max()?)
}
