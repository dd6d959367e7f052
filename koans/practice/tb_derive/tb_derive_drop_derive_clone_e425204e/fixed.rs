use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flash {
    pub at: Duration,
    pub bearing: Option<u16>,
}

pub fn gaps(flashes: &[Flash]) -> Vec<Duration> {
    flashes
        .windows(2)
        .filter_map(|pair| pair[1].at.checked_sub(pair[0].at))
        .collect()
}

pub fn bearings(flashes: &[Flash]) -> Vec<u16> {
    let mut bearings: Vec<u16> = flashes.iter().filter_map(|flash| flash.bearing).collect();
    bearings.dedup();
    bearings
}

pub fn period(flashes: &[Flash]) -> Option<Duration> {
    gaps(flashes).into_iter().max()
}
