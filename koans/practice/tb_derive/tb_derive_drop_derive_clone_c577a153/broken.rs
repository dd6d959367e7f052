#[derive(Debug, Copy, PartialEq)]
pub struct Seconds(pub f64);

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nanos(pub u64);

impl From<Nanos> for Seconds {
    fn from(nanos: Nanos) -> Seconds {
        Seconds(nanos.0 as f64 / 1e9)
    }
}

impl From<Seconds> for Nanos {
    fn from(seconds: Seconds) -> Nanos {
        Nanos((seconds.0 * 1e9).round() as u64)
    }
}

pub fn pace(times: &[Nanos], km: f64) -> Seconds {
    let total: f64 = times.iter().map(|t| Seconds::from(*t).0).sum();
    Seconds(total / km)
}

pub fn budget(pace: Seconds, km: f64) -> Nanos {
    Seconds(pace.0 * km).into()
}
