#[derive(Debug, PartialEq)]
pub enum GaugeError {
    Unknown(String),
    Frozen,
}

pub struct Gauge<'a> {
    pub place: &'a str,
    pub level: Option<i32>,
}

pub fn level_at(gauges: &[Gauge], place: &str) -> Result<i32, GaugeError> {
    for gauge in gauges {
        if gauge.place == place {
            return gauge.level.ok_or(GaugeError::Frozen);
        }
    }
    Err(GaugeError::Unknown(place.to_string()))
}

/// Minutes that the lock needs to lift a boat from the lower to the upper gauge.
pub fn lift_time(gauges: &[Gauge], lower: &str, upper: &str) -> Result<i32, GaugeError> {
    let height = level_at(gauges, upper)? - level_at(gauges, lower)?;
    let pumping = height.max(0) / 20;
    Ok(pumping + 3)
}
