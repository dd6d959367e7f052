pub struct Gauge {
    pub log: Vec<Result<u32, String>>,
}

/// Rivers whose latest report is above `mark`; failed reports raise no alarm.
pub fn floods(gauges: &[Gauge], mark: u32) -> Vec<&'static str> {
    let mut alarm = Vec::new();
    for gauge in gauges {
        if let Some(Ok(level)) = gauge.log.last() {
            if *level > mark {
                alarm.push(gauge.river);
            }
        }
    }
    alarm
}
