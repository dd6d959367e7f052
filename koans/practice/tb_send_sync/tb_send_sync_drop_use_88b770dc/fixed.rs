use std::cmp::Ordering;

pub struct Peak {
    pub degrees: f64,
    pub hour: usize,
}

pub fn worst_hour(readings: &[f64]) -> Option<usize> {
    let degrees = *readings.first()?;
    let mut peak = Peak { degrees, hour: 0 };
    for (hour, value) in readings.iter().enumerate() {
        if value.total_cmp(&peak.degrees) == Ordering::Greater {
            peak.degrees = *value;
            peak.hour = hour;
        }
    }
    Some(peak.hour)
}
